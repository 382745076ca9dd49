// 一是建机制。明确责任；二是强保障; 一是…；二是…。三是…；四是…: the marks between the items of a series.

import type { Reading } from '../../document/model';
import { ownWords } from '../../document/own-words';
import { readSeries } from '../../document/series';
import type { SeriesItem } from '../../document/series-entries';
import { type Range, rangeOn } from '../../text/position';
import { defineRule } from '../rule';

const FAMILIES: ReadonlySet<string> = new Set(['shi', 'yao', 'di', 'words', 'qi', 'circled', 'paren']);

/** The mark that sets an item off from the next. */
interface Separator {
  readonly item: SeriesItem;
  readonly mark: string;
  readonly range: Range;
  /** The next item stands in the same line. */
  readonly within: boolean;
  /** The item itself holds a full stop, a comma. */
  readonly stops: boolean;
  readonly commas: boolean;
}

export const enumSeparator = defineRule({
  code: 'enum-separator',
  severity: 'information',
  fix: 'suggested',
  scope: 'report',
  title: { zh: '列举各项之间的点号不一', en: 'Different marks between the items of a series' },
  explanation: {
    zh: '同一组列举，各项之间用同一种点号：都用分号，或者都用句号。只要有一项内含句号，各项之间就不能再用分号（分号的层次低于句号），请改为句号，或者把项内的句号改为逗号。',
    en: 'The items of one series are set apart by one mark: semicolons throughout, or full stops. Where an item holds a full stop, a semicolon cannot set the items apart: it is the weaker mark. Use full stops between the items, or commas within.',
  },
  basis: { zh: 'GB/T 15834—2011 4.6.3.3、附录A.5', en: 'GB/T 15834-2011, 4.6.3.3 and A.5' },
  regions: ['paragraph', 'continuation', 'run-in-heading', 'table-cell', 'table-row'],
  messages: {
    weaker: {
      zh: '“{found}”一项内有句号，项间不宜用分号。',
      en: 'The item “{found}” holds a full stop: no semicolon should end it.',
    },
    odd: {
      zh: '各项之间另有用“{usual}”的，此处用“{found}”，点号是否统一？',
      en: '“{usual}” stands between other items, “{found}” here: should they be alike?',
    },
    change: { zh: '改为“{mark}”', en: 'Change to “{mark}”' },
  },
  examples: {
    bad: [
      '关于养老服务的调研报告\n一是健全机制。明确各方责任；二是强化保障。\n',
      '关于养老服务的调研报告\n一是健全机制；二是强化保障。三是改善设施；四是加强督导。\n',
    ],
    good: ['关于养老服务的调研报告\n一是健全机制，明确各方责任；二是强化保障。\n'],
  },
  *check({ report, reading }) {
    for (const { items } of readSeries(reading, report)) {
      const separators = items.slice(0, -1).map((item, index) => separatorOf(item, items[index + 1], reading));
      const weak = separators.filter((one) => one?.within && one.stops && one.mark === '；');
      for (const one of weak) {
        if (!one) continue;
        const found = reading.lines[one.item.line]?.text.slice(one.item.start, one.item.end) ?? '';
        yield { range: one.range, message: { id: 'weaker', values: { found } }, fixes: [change(one, '。')] };
      }
      const odd = weak.length === 0 ? oddOne(separators) : undefined;
      if (!odd) continue;
      const { one, usual } = odd;
      yield {
        range: one.range,
        message: { id: 'odd', values: { usual, found: one.mark } },
        fixes: [change(one, usual)],
      };
    }
  },
});

const change = ({ range }: Separator, mark: string) =>
  ({ title: { id: 'change', values: { mark } }, edits: [{ range, newText: mark }] }) as const;

function separatorOf(item: SeriesItem, next: SeriesItem | undefined, reading: Reading): Separator | undefined {
  const line = reading.lines[item.line];
  if (!line || !next || !FAMILIES.has(item.family) || next.family !== item.family) return undefined;
  const within = next.line === item.line;
  if (!within && !(next.opener && isNextLine(item.line, next.line, reading))) return undefined;
  const words = ownWords(line)
    .slice(item.end, within ? next.start : line.contentEnd)
    .trimEnd();
  const mark = words.at(-1) ?? '';
  if (!'；。，'.includes(mark)) return undefined;
  // phrases in quotation marks end as they like; another series within has its own marks
  const inner = words.slice(0, -1).replace(/“[^”]*”|（[^）]*）/gu, '');
  if (/[一1①][是要.、]|首先|①|[（(]1/u.test(inner)) return undefined;
  const at = item.end + words.length - 1;
  const range = rangeOn(item.line, { start: at, end: at + 1 });
  return { item, mark, range, within, stops: inner.includes('。'), commas: inner.includes('，') };
}

function isNextLine(from: number, to: number, { kinds }: Reading): boolean {
  for (let number = from + 1; number < to; number++) if (kinds[number] !== 'blank') return false;
  return true;
}

/** The one mark that differs from the others, and what these are; undefined where all are alike or none is the usual. */
function oddOne(
  separators: readonly (Separator | undefined)[],
): { readonly one: Separator; readonly usual: string } | undefined {
  const all = separators.filter((one) => one !== undefined);
  // an item of several sentences has its full stop whatever the others have
  if (all.length < 2 || all.length < separators.length || all.some(({ stops }) => stops)) return undefined;
  const marks = [...'，；。'].filter((mark) => all.some((one) => one.mark === mark));
  if (marks.length !== 2) return undefined;
  // of two items the stronger mark is right
  const odd = all.length === 2 ? marks[0] : marks.find((mark) => all.filter((one) => one.mark === mark).length === 1);
  const usual = marks.find((mark) => mark !== odd);
  const one = all.find(({ mark }) => mark === odd);
  if (!one || usual === undefined) return undefined;
  // commas between items that hold commas are no model
  return usual === '，' && all.some(({ commas }) => commas) ? undefined : { one, usual };
}
