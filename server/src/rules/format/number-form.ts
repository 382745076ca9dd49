// Numbers in the standard's form: numerals of one kind, one word for “about”, ranges that cannot be misread, ratios.
import { type Line, perLine } from '../../document/line';
import type { LineKind, Reading } from '../../document/model';
import { ownOf, wordsOf } from '../../document/own-words';
import { isHan } from '../../text/characters';
import { type Range, rangeOn, type Span } from '../../text/position';
import { PROSE } from '../regions';
import { defineRule, type FoundOf, type Severity } from '../rule';
import type { NumberFault } from './number-fault';
import { listedFaults, stackedFaults, timesFaults } from './number-form-approximate';
import { numeralFaults } from './number-form-numerals';
import { type Connector, connectorsIn, type RangeKind, ratioFaults, unitFaults } from './number-form-ranges';

const SAFE: readonly NumberFault['id'][] = ['mixed', 'points', 'listed'];
const SEVERITIES: Partial<Record<NumberFault['id'], Severity>> = { unit: 'information', ratio: 'hint' };
/** A bare value is cut short for want of room; in a cell that says something, what is wrong anywhere is told. */
const CELLS: readonly LineKind[] = ['table-row', 'table-cell'];
const IN_CELLS: readonly NumberFault['id'][] = ['mixed', 'points', 'stacked', 'times'];
export const numberForm = defineRule({
  code: 'number-form',
  scope: 'line',
  severity: 'warning',
  fix: 'safe',
  title: { zh: '数字写法', en: 'Form of numbers' },
  explanation: {
    zh: '一个数里阿拉伯数字后面只接“万”“亿”，不写“3千5百”“10几个”；数字用半角；相邻两个数字连用表示约数，中间不加顿号；“近”“约”与“余”“左右”不叠用；减少不说几倍；数值范围以万、亿计的，前一个数的单位不宜省；同一篇中起止连接号统一。引文和书名号里的数字照原样。',
    en: 'Behind digits only 万 and 亿 stand; digits are half-width; two adjacent numerals that mean “about” take no mark between them; one word for “about” is enough; nothing is less by a number of times; a range counted in 万 or 亿 names them twice; connectors are the same throughout. Quotations and names of documents stay as they are.',
  },
  basis: {
    zh: 'GB/T 15835—2011 出版物上数字用法；连接号和省略单位的范围另见GB/T 15834—2011 4.13.3.3、附录A.11',
    en: 'GB/T 15835-2011; for connectors and ranges without unit GB/T 15834-2011, 4.13.3.3 and A.11',
  },
  regions: [...PROSE, ...CELLS],
  messages: {
    mixed: {
      zh: '“{text}”阿拉伯数字与汉字数字混写，宜写作“{right}”。',
      en: '“{text}” mixes digits and Chinese numerals: write “{right}”.',
    },
    unclear: {
      zh: '“{text}”阿拉伯数字与汉字数字混写，请核后改为一种写法。',
      en: '“{text}” mixes digits and Chinese numerals.',
    },
    points: {
      zh: '“{text}”：百分点前不加百分号，宜写作“{right}”。',
      en: '“{text}”: percentage points take no percent sign, “{right}”.',
    },
    listed: {
      zh: '相邻两个数字连用表示约数，中间不加顿号：“{right}”。',
      en: 'Two adjacent numerals that mean “about” take no mark between them: “{right}”.',
    },
    stacked: {
      zh: '约数重复：“{text}”宜写作“{right}”或“{other}”。',
      en: '“About” is said twice in “{text}”: “{right}” or “{other}”.',
    },
    times: {
      zh: '“{text}”：减少、下降不用倍数表示，请核（减少一半，即下降50%）。',
      en: '“{text}”: nothing is less by a number of times.',
    },
    unit: {
      zh: '“{text}”前一个数未带单位，如同样以此计，宜写作“{right}”。',
      en: '“{text}”: if the first number has the same unit, write “{right}”.',
    },
    ratio: { zh: '比号宜用“∶”：“{right}”。', en: 'A ratio takes ∶, “{right}”.' },
    connector: {
      zh: '全文{kind}起止的连接号不一（{forms}），宜统一用“{right}”。',
      en: 'Connectors of {kind} differ in this text ({forms}); “{right}” throughout is better.',
    },
    wide: { zh: '数字用半角：“{right}”（全文{count}处）。', en: 'Digits are half-width: “{right}” ({count} places).' },
    narrow: { zh: '全角数字改为半角（{count}处）', en: 'Make digits half-width ({count})' },
    change: { zh: '改为“{right}”', en: 'Write “{right}”' },
    unify: { zh: '统一为“{right}”（{count}处）', en: 'Use “{right}” throughout ({count})' },
    also: { zh: '此处用“{form}”', en: 'Here “{form}” is used' },
  },
  examples: {
    bad: ['全县3千5百户群众受益。\n', '活动吸引近300余家企业参加。\n', '经过整治，办理成本下降2倍。\n'],
    good: ['全县3500户群众受益。\n', '活动吸引近300家企业参加。\n', '经过整治，办理成本下降三分之二。\n'],
  },
  *check({ line, kind }) {
    if (!CUES.some((cue) => cue.test(line.text))) return;
    for (const { id, span, choices } of ownOf(line, faultsIn(wordsOf(line), line.contentStart))) {
      if (CELLS.includes(kind) && (!IN_CELLS.includes(id) || isBareValue(line.text, span))) continue;
      const severity = SEVERITIES[id];
      const text = line.text.slice(span.start, span.end);
      const [right = '', other = ''] = choices;
      yield {
        range: rangeOn(0, span),
        message: { id, values: { text, right, other } },
        ...(severity && { severity }),
        ...(choices.length > 0 && {
          fixes: choices.map((choice) => ({
            title: { id: 'change', values: { right: choice } },
            edits: [{ range: rangeOn(0, span), newText: choice }],
            ...(!SAFE.includes(id) && { safe: false }),
          })),
        }),
      };
    }
  },
  *checkFile(reading) {
    yield* fullWidthDigits(reading);
    const found = connectorsOf(reading);
    for (const kind of ['time', 'value'] as const) {
      const places = found.filter((one) => one.connector.kind === kind);
      const right = standardOf(
        kind,
        places.map(({ connector }) => connector.form),
      );
      const wrong = places.filter(({ connector }) => familyOf(connector.form) !== familyOf(right));
      const [first] = wrong;
      if (!first || wrong.length === places.length) continue;
      yield {
        range: first.range,
        severity: 'hint',
        message: { id: 'connector', values: { kind: KINDS[kind], forms: countForms(places), right } },
        fixes: [
          {
            title: { id: 'unify', values: { right, count: wrong.length } },
            edits: wrong.map(({ range }) => ({ range, newText: right })),
            safe: false,
          },
        ],
        related: wrong.slice(1, 10).map(({ range, connector }) => ({
          range,
          message: { id: 'also', values: { form: connector.form } },
        })),
      };
    }
  },
});

/** １２００; the numbers of papers, and one digit in brackets or before a mark, are told by others or number something. */
const WIDE = /(?<![０-９〔［[【])[０-９]{2,}(?:[．.][０-９]+)?(?![０-９]|[年]?[〕］\]】]|号)/gu;
const toNarrow = (text: string): string =>
  text.replace(/[０-９．]/gu, (c) => String.fromCharCode(c.charCodeAt(0) - 0xfee0));

/** Read once a line: the whole file is looked through at every keystroke. */
const wideIn = perLine((line: Line) => {
  if (!/[０-９]{2}/u.test(line.text)) return [];
  const spans = [...wordsOf(line).matchAll(WIDE)].map(({ 0: text, index }) => ({
    text,
    span: { start: index, end: index + text.length },
  }));
  return [...ownOf(line, spans)];
});

/** Whoever types one types them all: told once, mended throughout. */
function* fullWidthDigits({ lines, kinds }: Reading): Generator<FoundOf<'wide' | 'narrow'>> {
  const found: { range: Range; text: string }[] = [];
  for (const [number, line] of lines.entries()) {
    if (!numberForm.regions.includes(kinds[number] ?? 'outside')) continue;
    for (const { text, span } of wideIn(line)) found.push({ text, range: rangeOn(number, span) });
  }
  const [first] = found;
  if (!first) return;
  const count = found.length;
  yield {
    range: first.range,
    message: { id: 'wide', values: { right: toNarrow(first.text), count } },
    fixes: [
      {
        title: { id: 'narrow', values: { count } },
        edits: found.map(({ range, text }) => ({ range, newText: toNarrow(text) })),
      },
    ],
  };
}

// Each part's own cue, in both scripts: most lines have none of them.
const MIXED = /\d[十百千几幾]|[几幾]10|百分之\d|[%％][个個]?百分/u;
const RANGE = /[—–－~～-]\d[\d.]*[万亿萬億]/u;
const RATIO = /\d[：:]\d/u;
const LISTED = /[一二两兩三四五六七八九十]、[一二三四五六七八九]/u;
const ABOUT =
  /[约約近过過逾概接数數几幾][^，。；]{1,12}(?:[余餘多]|左右|上下)|[余餘多][^，。；]{0,4}左右|[过過逾少低多][^，。；]{1,10}以[上内內下]|[约約概](?:近|[将將]近|接近|超[过過]|逾)/u;
const TIMES = /倍/u;
const CUES = [MIXED, RANGE, RATIO, LISTED, ABOUT, TIMES];

function* faultsIn(text: string, start: number): Generator<NumberFault> {
  if (MIXED.test(text)) yield* numeralFaults(text, start);
  if (RANGE.test(text)) yield* unitFaults(text);
  if (RATIO.test(text)) yield* ratioFaults(text);
  if (LISTED.test(text)) yield* listedFaults(text);
  if (ABOUT.test(text)) yield* stackedFaults(text);
  if (TIMES.test(text)) yield* timesFaults(text);
}

/** So many words beside the number make it part of what a cell says: 已培训…人. */
const SAYS = 3;

function isBareValue(text: string, { start, end }: Span): boolean {
  const before = /[^|\t]*$/u.exec(text.slice(Math.max(0, start - 20), start))?.[0] ?? '';
  const behind = /^[^|\t]*/u.exec(text.slice(end, end + 20))?.[0] ?? '';
  return [...(before + behind)].filter((c) => isHan(c.charCodeAt(0))).length < SAYS;
}

const KINDS: Readonly<Record<RangeKind, { readonly zh: string; readonly en: string }>> = {
  time: { zh: '时间', en: 'periods' },
  value: { zh: '数值', en: 'values' },
};

interface Place {
  readonly connector: Connector;
  readonly range: Range;
}

function connectorsOf({ lines, kinds }: Reading): Place[] {
  const found: Place[] = [];
  for (const [number, line] of lines.entries()) {
    const kind = kinds[number];
    if (!kind || !PROSE.includes(kind)) continue;
    for (const connector of connectorsIn(line)) found.push({ connector, range: rangeOn(number, connector.span) });
  }
  return found;
}

/** Half- and full-width forms of one sign are the same sign. */
const familyOf = (form: string): string => (form === '~' ? '～' : form === '–' ? '—' : form === '－' ? '-' : form);

/** Periods take —; values take ～, or — where the text has no ～. */
function standardOf(kind: RangeKind, forms: readonly string[]): string {
  return kind === 'value' && forms.some((form) => familyOf(form) === '～') ? '～' : '—';
}

/** “—”2处、“~”1处 */
function countForms(places: readonly Place[]): { readonly zh: string; readonly en: string } {
  const counts = new Map<string, number>();
  for (const { connector } of places) counts.set(connector.form, (counts.get(connector.form) ?? 0) + 1);
  const all = [...counts];
  return {
    zh: all.map(([form, count]) => `“${form}”${count}处`).join('、'),
    en: all.map(([form, count]) => `“${form}” ${count}`).join(', '),
  };
}
