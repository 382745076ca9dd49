// 一是…；二要…；第三，…: the steps of one series begin alike.
import type { Reading } from '../../document/model';
import { readSeries, type Series } from '../../document/series';
import type { SeriesItem } from '../../document/series-entries';
import { renumberMark, type SeriesFamily } from '../../document/series-marks';
import { rangeOn, type TextEdit } from '../../text/position';
import { defineRule } from '../rule';

/** Step words and signs that may be mixed. */
const FAMILIES: ReadonlySet<SeriesFamily> = new Set(['shi', 'yao', 'di', 'qi', 'words', 'paren', 'circled']);

export const enumFamilyMix = defineRule({
  code: 'enum-family-mix',
  severity: 'information',
  fix: 'suggested',
  scope: 'report',
  title: { zh: '同一列举混用序次词', en: 'One series with two kinds of ordinals' },
  explanation: {
    zh: '同一段里的一组列举前面用“一是”、后面换成“二要”“第三”，多半是几个人的材料拼在一起。请统一为一种；有意在一项之内另起一组的不算。',
    en: 'A series in one paragraph that begins with 一是 and goes on with 二要 or 第三 was mostly put together from several hands. Use one kind; a series within an item is another matter.',
  },
  basis: { zh: '公文习惯：一组列举用一种序次词', en: 'Office practice: one series, one kind of ordinals' },
  regions: ['paragraph', 'continuation', 'run-in-heading', 'table-cell', 'table-row'],
  messages: {
    mixed: {
      zh: '本组另有“{first}”，此处为“{found}”，序次词是否统一？',
      en: '“{first}” in this series, “{found}” here: should they be alike?',
    },
    first: { zh: '其他的序次词', en: 'The other ordinals' },
    alike: { zh: '统一为“{expected}”', en: 'Change to “{expected}”' },
  },
  examples: {
    bad: ['关于养老服务的调研报告\n一是完善制度；二是强化督导；第三，严格考核。\n'],
    good: ['关于养老服务的调研报告\n一是完善制度；二是强化督导；三是严格考核。\n'],
  },
  *check({ report, reading }) {
    for (const series of readSeries(reading, report)) {
      const items = withLast(series, reading);
      const model = items[0]?.family === 'words' ? items[1] : items[0];
      const odd = items.find(({ family }) => family !== model?.family);
      if (!model || !odd || !isOneSeries(items, model, reading)) continue;
      const written = (one: SeriesItem): string => reading.lines[one.line]?.text.slice(one.start, one.end) ?? '';
      const edits = items.flatMap((one, index) => alike(one, index + 1, model, reading) ?? []);
      const [first] = edits;
      if (!first) continue;
      yield {
        range: rangeOn(odd.line, odd),
        message: { id: 'mixed', values: { first: written(model), found: written(odd) } },
        fixes: [{ title: { id: 'alike', values: { expected: first.newText.replace(/[，,：:、]$/u, '') } }, edits }],
        related: [{ range: rangeOn(model.line, model), message: { id: 'first' } }],
      };
    }
  },
});

const LAST_STEP = /^[^。！？]*；(最[后後])[，,]/u;

/** 一是…；二是…；最后，…: between semicolons it is a step; behind a full stop it may close the whole. */
function withLast({ items }: Series, { lines }: Reading): readonly SeriesItem[] {
  const last = items.at(-1);
  const text = last && lines[last.line]?.text;
  if (!last || !text || items.length < 2 || last.family === 'words') return items;
  const match = LAST_STEP.exec(text.slice(last.end, last.end + LONGEST_STEP));
  if (!match) return items;
  const end = last.end + match[0].length - 1;
  return [...items, { ...last, family: 'words', number: items.length + 1, start: end - 2, end, opener: false }];
}

const LONGEST_STEP = 300;

/** Counted on in one line, each behind the end of a clause, or over paragraphs that all but one begin alike: else it may be two series. */
function isOneSeries(items: readonly SeriesItem[], model: SeriesItem, reading: Reading): boolean {
  const [first] = items;
  if (!first || !items.every((one, index) => isStep(one, index))) return false;
  const others = items.filter(({ family }) => family !== model.family);
  // 首先 goes with 第二 in good prose
  if (others.some(({ family }) => family === 'words') && (items.length < 3 || model.family === 'di')) return false;
  if (items.every(({ line }) => line === first.line)) return true;
  return items.length > 2 && others.length === 1 && items.every((one, at) => opensNext(one, items[at - 1], reading));
}

const isStep = ({ number, family, place, quoted }: SeriesItem, index: number): boolean =>
  number === index + 1 && FAMILIES.has(family) && place !== 'inside' && !quoted;

function opensNext({ opener, line }: SeriesItem, before: SeriesItem | undefined, { kinds }: Reading): boolean {
  if (!opener) return false;
  for (let number = (before?.line ?? line) + 1; number < line; number++) {
    if (kinds[number] !== 'blank') return false;
  }
  return before === undefined || before.line < line;
}

/** The edit that writes a step in the words of another, with the mark behind it. */
function alike(item: SeriesItem, number: number, model: SeriesItem, { lines }: Reading): TextEdit[] | undefined {
  if (item.family === model.family) return undefined;
  const behind = (one: SeriesItem): string => lines[one.line]?.text.slice(one.end, one.end + 2) ?? '';
  const written = lines[model.line]?.text.slice(model.start, model.end) ?? '';
  const words = renumberMark(model.family, written, number);
  if (words === undefined) return undefined;
  const mark = MARK.exec(behind(model))?.[0] ?? '';
  const own = MARK.exec(behind(item))?.[0] ?? '';
  // 二是要抓 is 二要抓
  const taken = own.length + (words.endsWith('要') && behind(item)[own.length] === '要' ? 1 : 0);
  return [{ range: rangeOn(item.line, { start: item.start, end: item.end + taken }), newText: words + mark }];
}

const MARK = /^[，,：:、]/u;
