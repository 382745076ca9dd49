// A series that has only its first item: 一方面… without 另一方面….

import type { Reading } from '../../document/model';
import { readSeries } from '../../document/series';
import type { SeriesItem } from '../../document/series-entries';
import type { SeriesFamily } from '../../document/series-marks';
import { rangeOn } from '../../text/position';
import { defineRule } from '../rule';

/** What a lone first item calls for. */
const PARTNER: Readonly<Partial<Record<SeriesFamily, string>>> = {
  shi: '二是',
  yao: '二要',
  di: '第二',
  qi: '其二',
  words: '其次',
  side: '另一方面',
  circled: '②',
  paren: '（2）',
  arabic: '2.',
};
/** Other words for the next item. */
const GOES_ON =
  /另外|此外|其次|再者|再就是|再有|再则|再加|加之|还有|還有|另有|另一|其余|其餘|其二|第二|二来|二來|二[是要则]|[后後]者/u;
const THEN = /同时|接着|随后|然后|之后|接下来|下面|最后|再/u;
/** In one sentence with 一方面: …，同时也…. */
const SAME_SENTENCE = /[，；,;](?:同时|同時|也|又|还|還|并|並|而)|[也又还還]/u;

export const enumerationLone = defineRule({
  code: 'enumeration-lone',
  severity: 'warning',
  fix: 'none',
  scope: 'report',
  title: { zh: '列举只有第一项', en: 'A series with one item only' },
  explanation: {
    zh: '写了“一是”却没有“二是”，写了“一方面”却没有“另一方面”，多半是删改时落下的。请补上后项，或去掉序次。',
    en: 'A first item (一是, 一方面, 1.) without a second is mostly left over from an edit. Add the next item, or drop the ordinal.',
  },
  basis: { zh: '公文习惯：列举至少两项', en: 'Office practice: a series has at least two items' },
  regions: ['paragraph', 'continuation', 'run-in-heading', 'heading', 'table-row', 'table-cell'],
  messages: {
    lone: {
      zh: '只有“{found}”，未见“{partner}”，请核。',
      en: '“{found}” stands alone: no “{partner}” follows.',
    },
  },
  examples: {
    inShort: { bad: '一是摸清底数，建立台账。', good: '一是摸清底数，建立台账；二是抓紧整改。' },
    bad: ['关于养老服务的调研报告\n要抓好这件事：一是摸清底数，建立台账。\n下一步，转入整改。\n'],
    good: ['关于养老服务的调研报告\n要抓好这件事：一是摸清底数，建立台账；二是抓紧整改。\n'],
  },
  *check({ report, reading }) {
    for (const { items } of readSeries(reading, report)) {
      const [item, second] = items;
      const partner = item && PARTNER[item.family];
      if (!item || second || item.number !== 1 || item.quoted || partner === undefined) continue;
      // 1. opens a table cell, or it is no series
      if (item.family === 'arabic' ? !item.opener : !standsAlone(item, reading)) continue;
      const found = reading.lines[item.line]?.text.slice(item.start, item.end) ?? '';
      yield { range: rangeOn(item.line, item), message: { id: 'lone', values: { found, partner } } };
    }
  },
});

function standsAlone(item: SeriesItem, reading: Reading): boolean {
  const { family, place } = item;
  if (family !== 'side' && place === 'inside') return false;
  if ((family === 'di' || family === 'qi' || family === 'yao') && place === 'clause') return false;
  // ① and （1） elsewhere may refer to something
  if ((family === 'circled' || family === 'paren') && !leadsIn(item, reading)) return false;
  // 首先 needs no second, unless several things were announced
  if (family === 'words' && !isAnnounced(item, reading)) return false;
  const rest = restOfParagraph(item, reading);
  if (family === 'words' && THEN.test(rest)) return false;
  if (GOES_ON.test(rest)) return false;
  const sentence = rest.slice(0, Math.max(0, rest.search(/[。！？]|$/u)));
  if (family === 'side') return !SAME_SENTENCE.test(sentence);
  // 一要开会就…: as soon as
  return family !== 'yao' || !sentence.includes('就');
}

/** 谈几点认识。首先，… */
const isAnnounced = ({ line, start }: SeriesItem, { lines }: Reading): boolean =>
  /(?:几|[二三四五六七八九两\d])(?:点|条|项|个?方面|个(?:问题|原因|特点))[^，。；：,;:]{0,8}[。：:]$/u.test(
    lines[line]?.text.slice(Math.max(0, start - 24), start).trimEnd() ?? '',
  );

/** 材料如下：①…, but not （1）级, ①号 */
function leadsIn({ line, start, end }: SeriesItem, { lines }: Reading): boolean {
  const text = lines[line]?.text ?? '';
  return (
    /[：:]$/u.test(text.slice(Math.max(0, start - 9), start).trimEnd()) && !/^[级类型式号档]/u.test(text.slice(end))
  );
}

/** An item says in so many characters whether it goes on. */
const LOOK = 5000;

/** The item's paragraph behind it, and the first words of the next. */
function restOfParagraph(item: SeriesItem, reading: Reading): string {
  let text = reading.lines[item.line]?.text.slice(item.end, item.end + LOOK) ?? '';
  for (let number = item.line + 1; number < reading.lines.length && text.length < LOOK; number++) {
    const kind = reading.kinds[number];
    if (kind === 'blank' || kind === 'caption') continue;
    const line = reading.lines[number];
    if (!line) break;
    if (kind !== 'continuation') return `${text}。${kind === 'paragraph' ? line.text.trimStart().slice(0, 6) : ''}`;
    text += line.text;
  }
  return text;
}
