// Ranges and ratios: 9～16亿元 that may begin at nine, connectors that differ within a text, 5：3：2.
import { type Line, perLine } from '../../document/line';
import { ownOf, wordsOf } from '../../document/own-words';
import type { Span } from '../../text/position';
import type { NumberFault } from './number-fault';

const CONNECTOR = '(—{1,2}|–|－|-|~|～)';
const LARGE = new RegExp(`(?<![\\d.,A-Za-z-])(\\d+(?:\\.\\d+)?)${CONNECTOR}(\\d+(?:\\.\\d+)?)(万亿|亿|万)`, 'gu');

/** 9～16亿元: nine yuan or nine hundred millions? */
export function* unitFaults(text: string): Generator<NumberFault> {
  for (const { index, 0: whole, 1: from = '', 2: connector = '', 3: to = '', 4: unit = '' } of text.matchAll(LARGE)) {
    // 5000～1万元 can only mean what it says; 2021—2023 are years
    if (Number(from) >= Number(to) || /^(?:19|20)\d\d$/u.test(from)) continue;
    yield {
      id: 'unit',
      span: { start: index, end: index + whole.length },
      choices: [`${from}${unit}${connector}${to}${unit}`],
    };
  }
}

const RATIO = /(?<![\d.:：])\d{1,3}(?:\.\d+)?(?:[：:]\d{1,3}(?:\.\d+)?){1,4}(?![\d:：.])/gu;
const RATIO_BEFORE = /(?:按照?|比例|之?比|配比|以)(?:为|是|约)?$/u;
const RATIO_BEHIND = /^(?:的?(?:比例|比率|配比|比|份额)|分担|分成|出资|配套)/u;
/** 9：30, 16：35：58 */
const TIME = /^(?:[01]?\d|2[0-4])[：:][0-5]\d(?:[：:][0-5]\d)?$/u;

/** 5：3：2 where the words around it say that it is a ratio. */
export function* ratioFaults(text: string): Generator<NumberFault> {
  for (const { index, 0: whole } of text.matchAll(RATIO)) {
    const end = index + whole.length;
    if (TIME.test(whole)) continue;
    if (!RATIO_BEFORE.test(text.slice(Math.max(0, index - 4), index)) && !RATIO_BEHIND.test(text.slice(end, end + 4)))
      continue;
    yield { id: 'ratio', span: { start: index, end }, choices: [whole.replace(/[：:]/gu, '∶')] };
  }
}

/** What a connector stands between. */
export type RangeKind = 'time' | 'value';

export interface Connector {
  readonly span: Span;
  readonly kind: RangeKind;
  readonly form: string;
}

const TIMES = new RegExp(
  `(?:\\d[年月日]|(?<![\\d-])(?:19|20)\\d{2}|月\\d{1,2})${CONNECTOR}(?=(?:19|20)\\d{2}年|\\d{1,2}[月日])`,
  'gu',
);
const VALUES = new RegExp(
  `(?<![\\d.A-Za-z-])\\d{1,5}(?:\\.\\d+)?(?:[%％万亿元倍个名人家户次项米亩吨天岁年])?${CONNECTOR}(?=\\d{1,5}(?:\\.\\d+)?(?:[%％万亿元倍个名人家户次项米亩吨天岁年]|公里|小时|分钟|平方))`,
  'gu',
);
const NONE: readonly Connector[] = [];

/** The connectors of a line's ranges, in order. */
export const connectorsIn: (line: Line) => readonly Connector[] = perLine((line) => {
  if (!/[—–－~～-]\d/u.test(line.text)) return NONE;
  const text = wordsOf(line);
  const found = new Map<number, Connector>();
  for (const [kind, pattern] of [
    ['time', TIMES],
    ['value', VALUES],
  ] as const) {
    for (const { index, 0: whole, 1: form = '' } of text.matchAll(pattern)) {
      const end = index + whole.length;
      const start = end - form.length;
      if (!found.has(start)) found.set(start, { kind, form, span: { start, end } });
    }
  }
  return [...ownOf(line, found.values())].sort((a, b) => a.span.start - b.span.start);
});
