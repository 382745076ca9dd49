// 一是…；二要…；第三，…: the steps of one series begin alike.
import { readSeries } from '../../document/series';
import type { SeriesItem } from '../../document/series-entries';
import { rangeOn } from '../../text/position';
import { defineRule } from '../rule';

/** Step words that are not mixed; 首先 goes with 第二 in good prose. */
const FAMILIES: ReadonlySet<string> = new Set(['shi', 'yao', 'di', 'qi']);

export const enumFamilyMix = defineRule({
  code: 'enum-family-mix',
  severity: 'information',
  fix: 'none',
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
      zh: '前面是“{first}”，此处为“{found}”，序次词是否统一？',
      en: '“{first}” before, “{found}” here: should they be alike?',
    },
    first: { zh: '前面的序次词', en: 'The ordinal before' },
  },
  examples: {
    bad: ['关于养老服务的调研报告\n一是完善制度；二是强化督导；第三，严格考核。\n'],
    good: ['关于养老服务的调研报告\n一是完善制度；二是强化督导；三是严格考核。\n'],
  },
  *check({ report, reading }) {
    for (const { items } of readSeries(reading, report)) {
      const [first] = items;
      if (!first || !items.every((one, index) => follows(one, index, first))) continue;
      const odd = items.find(({ family }) => family !== first.family);
      if (!odd) continue;
      const text = reading.lines[first.line]?.text ?? '';
      yield {
        range: rangeOn(odd.line, odd),
        message: {
          id: 'mixed',
          values: { first: text.slice(first.start, first.end), found: text.slice(odd.start, odd.end) },
        },
        related: [{ range: rangeOn(first.line, first), message: { id: 'first' } }],
      };
    }
  },
});

/** Counted on in one line, each behind the end of a clause: anything else may be two series. */
const follows = ({ line, number, family, place, quoted }: SeriesItem, index: number, first: SeriesItem): boolean =>
  line === first.line && number === index + 1 && FAMILIES.has(family) && place !== 'inside' && !quoted;
