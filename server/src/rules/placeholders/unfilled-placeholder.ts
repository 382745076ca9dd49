// A value that is still to be filled in. One finding each; a fix only where the text itself gives the answer.
import type { Missing } from '../../document/blank-kinds';
import type { LineKind, Reading, Report } from '../../document/model';
import { isBesideMou, type Placeholder, placeholdersIn } from '../../document/placeholders';
import { placeNamesIn } from '../../document/places';
import { isHan } from '../../text/characters';
import { rangeOn, type TextEdit } from '../../text/position';
import { defineRule, type FixOf, type Severity } from '../rule';
import { EVERYWHERE } from './everywhere';

/** Where 某市 is hardly a way of not naming: a report names its own place. Still no more than a question. */
const NAMING: readonly LineKind[] = ['collection-title', 'title', 'unit', 'toc-entry', 'heading'];
const REGIONS: readonly LineKind[] = EVERYWHERE.filter((kind) => kind !== 'chrome' && kind !== 'residue');
const LOOKED_AT: ReadonlySet<LineKind> = new Set(REGIONS);
const LEADER = '习近平';

type Fill = 'fill' | 'fill-all';
const MESSAGES = {
  place: { zh: '未填内容：“{text}”处待填地名。', en: 'Not filled in: “{text}” waits for a place name.' },
  number: { zh: '未填内容：“{text}”处待填数字。', en: 'Not filled in: “{text}” waits for a number.' },
  date: { zh: '未填内容：“{text}”处待填日期。', en: 'Not filled in: “{text}” waits for a date.' },
  unit: { zh: '未填内容：“{text}”处待填单位名称。', en: 'Not filled in: “{text}” waits for the name of a unit.' },
  person: { zh: '未填内容：“{text}”处待填姓名。', en: 'Not filled in: “{text}” waits for a person’s name.' },
  leader: {
    zh: '未填内容：“{text}”处领导人姓名被代号替换，请用规范表述。',
    en: 'Not filled in: “{text}” stands for a leader’s name; use the standard wording.',
  },
  name: { zh: '未填内容：“{text}”处待填名称。', en: 'Not filled in: “{text}” waits for a name.' },
  content: { zh: '未填内容：“{text}”处待补内容。', en: 'Not filled in: “{text}” waits for its content.' },
  note: {
    zh: '未填内容：“{text}”尚待核定，核后请删去此注。',
    en: 'Open point: “{text}”. Settle it and delete the note.',
  },
  fill: { zh: '填为“{name}”', en: 'Fill in “{name}”' },
  'fill-all': {
    zh: '本篇“{text}”共{count}处，全部填为“{name}”',
    en: 'Fill in “{name}” at all {count} places of “{text}”',
  },
} satisfies Record<Missing | Fill, { zh: string; en: string }>;

export const unfilledPlaceholder = defineRule({
  code: 'unfilled-placeholder',
  scope: 'file',
  severity: 'warning',
  fix: 'suggested',
  title: { zh: '未填内容', en: 'Value not filled in' },
  explanation: {
    zh: '初稿、范文和脱密稿常以“x市”“××万元”“某某”“____”“【待核实】”等代替实际内容，送审前应逐一填实。同一篇中地名只出现一个时，可直接填入。“X光”“3×3”“1+N”“A股”等固有写法不提示。',
    en: 'Drafts, model texts and redacted texts stand in marks for content. Each is to be filled in before the text is sent. Where the piece names one place only, the quick fix fills it in.',
  },
  basis: { zh: '公文校核惯例', en: 'Office practice of proofreading' },
  regions: REGIONS,
  messages: MESSAGES,
  examples: {
    inShort: { bad: '投入资金____万元，惠及××万人', good: '投入资金120万元，惠及3.5万人' },
    bad: [
      '关于x市养老服务的调研报告\n全市现有养老机构x家。\n',
      '投入资金____万元，惠及××万人。\n',
      '深入贯彻A总书记重要讲话精神。\n',
      '项目于20××年×月建成（此处填写建成日期）。\n',
    ],
    good: [
      '购置X光机2台，5G基站覆盖3×3公里范围，新增A股上市公司1家。\n',
      '构建“1+N”制度体系，推进1+X证书试点，引进RISC-V企业。\n',
    ],
  },
  *check(reading) {
    const fills = new Map<Report, Fills>();
    const { reports } = reading;
    let next = 0;
    for (const { line, one } of placeholders(reading)) {
      while ((reports[next]?.endLine ?? line) < line) next++;
      const report = reports[next];
      const text = shownText(reading, line, one);
      const severity: Severity | undefined = one.sure ? undefined : 'information';
      yield {
        range: rangeOn(line, one),
        message: { id: one.missing, values: { text } },
        fixes: [...fixes(reading, report && report.startLine <= line ? report : undefined, line, one, fills)],
        ...(severity && { severity }),
      };
    }
  },
});

interface Placed {
  readonly line: number;
  readonly one: Placeholder;
}

const isNaming = (reading: Reading, line: number): boolean => NAMING.includes(reading.kinds[line] ?? 'outside');

function* placeholders(reading: Reading, from = 0, to = reading.lines.length - 1): Generator<Placed> {
  for (let line = from; line <= to; line++) {
    const read = reading.lines[line];
    if (!read || !LOOKED_AT.has(reading.kinds[line] ?? 'outside')) continue;
    for (const one of placeholdersIn(read)) {
      if (one.sure || isNaming(reading, line) || isBesideMou(read.text, one)) yield { line, one };
    }
  }
}

const textOf = (reading: Reading, line: number): string => reading.lines[line]?.text ?? '';

const LEADER_WORD = /^(?:总书记|主席|总理|新时代(?:中国特色社会主义思想)?)/u;

/** The mark, with the word that it waits for: x市. */
function shownText(reading: Reading, line: number, { start, end, missing }: Placeholder): string {
  const text = textOf(reading, line);
  const next = text[end] ?? '';
  if (missing === 'leader') return text.slice(start, end) + (LEADER_WORD.exec(text.slice(end, end + 14))?.[0] ?? '');
  const asks = missing === 'place' || missing === 'number' || missing === 'date';
  return text.slice(start, asks && (isHan(next.charCodeAt(0)) || next === '%') ? end + 1 : end);
}

function* fixes(
  reading: Reading,
  report: Report | undefined,
  line: number,
  { start, end, missing }: Placeholder,
  fills: Map<Report, Fills>,
): Generator<FixOf<Fill>> {
  const text = textOf(reading, line);
  if (missing === 'leader') {
    const edits = [{ range: rangeOn(line, { start, end }), newText: LEADER }];
    yield { title: { id: 'fill', values: { name: LEADER } }, edits };
    return;
  }
  if (missing !== 'place' || !report) return;
  const kind = text[end] ?? '';
  const { names, same } = fillsOf(reading, report, fills);
  const name = names.get(kind);
  if (name === undefined) return;
  const mark = text.slice(start, end + 1);
  const whole = `${name}${kind}`;
  yield {
    title: { id: 'fill', values: { name: whole } },
    edits: [{ range: rangeOn(line, { start, end }), newText: name }],
  };
  const edits = same.get(mark) ?? [];
  if (edits.length > 1) {
    yield { title: { id: 'fill-all', values: { text: mark, count: edits.length, name: whole } }, edits };
  }
}

/** What one report gives for its blanks. */
interface Fills {
  /** 市 → 淄博, where the report names one city only, and more than once. */
  readonly names: ReadonlyMap<string, string>;
  /** x市 → the edits that fill in all of them. */
  readonly same: ReadonlyMap<string, readonly TextEdit[]>;
}

function fillsOf(reading: Reading, report: Report, kept: Map<Report, Fills>): Fills {
  let fills = kept.get(report);
  if (!fills) {
    const names = onlyNames(reading, report);
    const same = new Map<string, TextEdit[]>();
    for (const { line, one } of placeholders(reading, report.startLine, report.endLine)) {
      const text = textOf(reading, line);
      const name = names.get(text[one.end] ?? '');
      if (one.missing !== 'place' || name === undefined) continue;
      const mark = text.slice(one.start, one.end + 1);
      const edits = same.get(mark) ?? [];
      edits.push({ range: rangeOn(line, one), newText: name });
      same.set(mark, edits);
    }
    fills = { names, same };
    kept.set(report, fills);
  }
  return fills;
}

function onlyNames(reading: Reading, report: Report): Map<string, string> {
  const counts = new Map<string, Map<string, number>>();
  for (let line = report.startLine; line <= report.endLine; line++) {
    const read = reading.lines[line];
    if (!read) continue;
    for (const { name, kind } of placeNamesIn(read)) {
      const names = counts.get(kind) ?? new Map<string, number>();
      names.set(name, (names.get(name) ?? 0) + 1);
      counts.set(kind, names);
    }
  }
  const only = new Map<string, string>();
  for (const [kind, names] of counts) {
    const [first] = names;
    if (first && names.size === 1 && first[1] > 1) only.set(kind, first[0]);
  }
  return only;
}
