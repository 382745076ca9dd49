// Sentences of the old draft that stand here word for word and hold what changes from year to year.

import { comparable, sentencesOf } from '../../document/base-draft';
import { type Line, perLine } from '../../document/line';
import { ownWords } from '../../document/own-words';
import { rangeOn, type Span } from '../../text/position';
import { defineRule, type RelatedOf } from '../rule';
import { PROSE } from './prose-lines';

/** Years, days, sessions, figures, and words that mean another year each year. */
const CHANGES =
  /\d{4}年(?:\d{1,2}月)?|\d{1,2}月(?:\d{1,2}日)?|[一二三四五六七八九十\d]+届[一二三四五六七八九十]中全会|第[一二三四五六七八九十百\d]+[次届]|\d[\d.]*(?:%|[万亿]?\p{Script=Han})?|[今去前上本明]年/u;
/** Shorter ones are alike by chance. */
const SHORTEST = 8;
/** As many places as one can look through. */
const MOST = 50;

export const carriedOver = defineRule({
  code: 'carried-over',
  severity: 'information',
  fix: 'none',
  scope: 'report',
  title: { zh: '底稿原句未改', en: 'Sentences carried over from the old draft' },
  explanation: {
    zh: '在 .wengao.json 里用 base 指明底稿（多为上一年的文稿）之后，列出与底稿一字不差、又含年份、日期、届次、数字或“今年”“去年”的句子：这些内容年年不同，容易漏改。一篇只提示一次，逐句列在相关位置里。',
    en: 'With the old draft named as base in .wengao.json: sentences that are the same in it, word for word, and hold a year, a day, a session, a figure, or “this year”. Such things change from year to year and are easily forgotten. One finding a report; the places stand with it.',
  },
  basis: {
    zh: '校对习惯：套用旧稿，先核年份和数字',
    en: 'Proofreading practice: of an old draft, years and figures come first',
  },
  regions: [...PROSE, 'heading', 'table-row', 'table-cell'],
  messages: {
    one: {
      zh: '此句与底稿相同，含有“{found}”，请核是否仍然适用。',
      en: 'This sentence is as in the old draft and holds “{found}”. Does it still hold?',
    },
    many: {
      zh: '有{count}句与底稿相同，含有年份、日期或数字，请逐句核对是否仍然适用。',
      en: '{count} sentences are as in the old draft and hold years, days or figures. Do they still hold?',
    },
    place: { zh: '与底稿相同，含有“{found}”', en: 'As in the old draft, with “{found}”' },
  },
  examples: {
    bad: ['云台市养老服务工作总结\n一、基本情况\n2023年，全市新建养老机构3家，新增床位120张。\n'],
    good: ['云台市养老服务工作总结\n一、基本情况\n2024年，全市新建养老机构5家，新增床位180张。\n'],
  },
  *check({ report, reading, base }) {
    if (!base) return;
    const places: RelatedOf<'place'>[] = [];
    let count = 0;
    for (let number = report.startLine; number <= report.endLine; number++) {
      const line = reading.lines[number];
      if (!line || !REGIONS.has(reading.kinds[number] ?? 'blank')) continue;
      for (const { words, found, ...span } of changingSentences(line)) {
        if (!base.sentences.has(words)) continue;
        count++;
        if (places.length <= MOST)
          places.push({ range: rangeOn(number, span), message: { id: 'place', values: { found } } });
      }
    }
    const [first, ...others] = places;
    if (!first) return;
    yield count === 1
      ? { range: first.range, message: { id: 'one', values: first.message.values ?? {} } }
      : { range: first.range, message: { id: 'many', values: { count } }, related: others };
  },
});

const REGIONS: ReadonlySet<string> = new Set(carriedOver.regions);
const ORDINAL = /^[（(]?\d{1,2}[.、)）]+(?!\d)/u;

interface ChangingSentence extends Span {
  /** As the old draft keeps its own. */
  readonly words: string;
  /** What changes from year to year. */
  readonly found: string;
}

const changingSentences = perLine((line: Line): readonly ChangingSentence[] => {
  const own = ownWords(line);
  if (!CHANGES.test(own)) return [];
  return sentencesOf(line).flatMap((span) => {
    const found = CHANGES.exec(own.slice(span.start, span.end).replace(ORDINAL, ''))?.[0];
    const words = found === undefined ? '' : comparable(line.text.slice(span.start, span.end));
    return found === undefined || words.length < SHORTEST ? [] : [{ ...span, words, found }];
  });
});
