// 一是…三是…: steps of a series that are missing, repeated or out of order.

import type { Reading } from '../../document/model';
import { goesOn, hasOtherStart, readSeries, type Series } from '../../document/series';
import type { SeriesItem } from '../../document/series-entries';
import { LAST, renumberMark } from '../../document/series-marks';
import { statedCounts } from '../../document/stated-counts';
import { rangeOn, type TextEdit } from '../../text/position';
import { defineRule } from '../rule';

type Fault = 'gap' | 'repeated' | 'order' | 'start';

export const enumerationGap = defineRule({
  code: 'enumeration-gap',
  severity: 'warning',
  fix: 'safe',
  scope: 'report',
  title: { zh: '列举序次不连', en: 'Steps of a series are not continuous' },
  explanation: {
    zh: '“一是…二是…”“第一，…第二，…”“首先…其次…最后…”一类列举，增删之后容易漏一项、重一项或次序颠倒。改正时从此处起按次序重排本组其余各项；前文说的项数更多、可能漏写一项的，不自动改。只用“首先…最后…”两项是可以的。',
    en: 'Series such as 一是…二是… lose a step, repeat one or change their order when text is added or taken away. The fix renumbers the rest of the series in its own words; not unasked where the text announces more steps than there are. 首先…最后 alone is a legal pair.',
  },
  basis: { zh: '公文习惯：列举各项序次相连', en: 'Office practice: the steps of a series follow one another' },
  regions: ['paragraph', 'continuation', 'run-in-heading', 'heading', 'table-row', 'table-cell'],
  messages: {
    gap: {
      zh: '列举不连：上一项是“{previous}”，此处为“{found}”。',
      en: 'Series not continuous: “{previous}” before, “{found}” here.',
    },
    repeated: { zh: '列举重复：前面已有“{found}”。', en: 'Step repeated: “{found}” stands before already.' },
    order: {
      zh: '列举次序颠倒：上一项是“{previous}”，此处为“{found}”。',
      en: 'Series out of order: “{previous}” before, “{found}” here.',
    },
    start: {
      zh: '列举应从“{expected}”开始，此处为“{found}”。',
      en: 'The series begins with “{found}” instead of “{expected}”.',
    },
    renumber: { zh: '从此处起重排为“{expected}”', en: 'Renumber from here: “{expected}”' },
    previous: { zh: '上一项', en: 'The step before' },
  },
  examples: {
    bad: ['关于养老服务的调研报告\n要抓好两件事：一是摸清底数，建立台账；三是整合资源，改善设施。\n'],
    good: ['关于养老服务的调研报告\n要抓好两件事：一是摸清底数，建立台账；二是整合资源，改善设施。\n'],
  },
  *check({ report, reading }) {
    for (const series of readSeries(reading, report)) {
      const { items } = series;
      if (items[0]?.family === 'side') continue;
      let offered = 0;
      const announced = announcedBefore(items[0], reading);
      for (const [index, fault] of faultsOf(series, reading)) {
        const item = items[index];
        if (!item) continue;
        const previous = items[index - 1];
        const written = (one: SeriesItem | undefined): string =>
          one ? (reading.lines[one.line]?.text.slice(one.start, one.end) ?? '') : '';
        const edits = offered < MOST_EDITS ? renumber(items, index, written) : undefined;
        offered += edits?.length ?? 0;
        const values = {
          previous: written(previous),
          found: written(item),
          expected: edits?.[0]?.newText ?? '',
        };
        yield {
          range: rangeOn(item.line, item),
          message: { id: fault, values },
          // more are announced: a step may be missing, and new numbers would hide that
          ...(edits &&
            edits.length > 0 && {
              fixes: [{ title: { id: 'renumber', values }, edits, safe: announced <= items.length }],
            }),
          ...(previous && {
            related: [{ range: rangeOn(previous.line, previous), message: { id: 'previous' } }],
          }),
        };
      }
    }
  },
});

/** How many steps the words before the first one announce, on its line or on the line before; 0 where they say nothing. */
function announcedBefore(first: SeriesItem | undefined, { lines, kinds }: Reading): number {
  if (!first) return 0;
  let number = first.line;
  const here = lines[number];
  const own = here && statedCounts(here).findLast(({ end }) => end <= first.start);
  if (own) return own.word === undefined ? own.count : 0;
  // words stand between
  if (here && first.start > here.contentStart) return 0;
  do number--;
  while (kinds[number] === 'blank');
  const above = lines[number];
  const last = above && statedCounts(above).at(-1);
  return last && last.word === undefined ? last.count : 0;
}

/** Each fix mends the rest of its series: after so many edits it is enough to have offered it. */
const MOST_EDITS = 500;

/** Items at which the series breaks. One fault is said once: what a swapped step leaves behind is no second one. */
function faultsOf({ items }: Series, reading: Reading): Map<number, Fault> {
  const faults = new Map<number, Fault>();
  const [first, second] = items;
  if (!first) return faults;
  if (first.number !== 1) {
    // a series without its first step: only where two steps say that it is one, and nothing else begins it
    if (!second || second.number !== first.number + 1 || hasOtherStart(first, reading)) return faults;
    faults.set(0, 'start');
    return faults;
  }
  const missing = new Map<number, number>();
  const seen = new Set([1]);
  for (const [index, { number }] of items.entries()) {
    const last = items[index - 1]?.number;
    if (last === undefined) continue;
    const hole = missing.get(number);
    if (hole !== undefined) {
      faults.set(hole, 'order');
      missing.delete(number);
    } else if (!goesOn(last, index, number)) {
      faults.set(index, seen.has(number) ? 'repeated' : number > last ? 'gap' : 'order');
      for (let skipped = last + 1; skipped < Math.min(number, LAST); skipped++) missing.set(skipped, index);
    }
    seen.add(number);
  }
  return faults;
}

/** Edits that number the items from `from` on by their place; undefined where the family has no word for one of them. */
function renumber(
  items: readonly SeriesItem[],
  from: number,
  written: (item: SeriesItem) => string,
): TextEdit[] | undefined {
  // 最后 before another step gives its place up as well
  const close = items.findIndex(({ number }) => number === LAST);
  const closes = close >= 0;
  const first = closes ? Math.min(from, close) : from;
  const edits: TextEdit[] = [];
  for (const [index, item] of items.entries()) {
    if (index < first) continue;
    const number = closes && index === items.length - 1 && item.family === 'words' ? LAST : index + 1;
    const newText = renumberMark(item.family, written(item), number);
    if (newText === undefined) return undefined;
    if (newText !== written(item)) edits.push({ range: rangeOn(item.line, item), newText });
  }
  return edits;
}
