// Words typed twice: 的的, 进行进行, 高质量发展高质量发展.
import { ownOf, wordsOf } from '../../document/own-words';
import { isHan } from '../../text/characters';
import { rangeOn, type Span } from '../../text/position';
import { PROSE } from '../regions';
import { defineRule } from '../rule';

/** Function words that never stand twice, but where two words meet: 存在在, 不了了之, 共和和平, 的的确确. */
const SINGLE =
  /(?<![目标众])(的)的(?!确确|士)|(?<![不明一未受])(了)了(?![之然解结断却事得不如])|(?<![存现正实所内外潜])(在)在(?!(?:[校职建岗线场册编地座谈于]|实处))|(?<![共总调温缓饱平祥中随附应柔暖谦谐协维求议失掺搅唱永郑政民太泰])(和)和(?![平谐睦解美气善乐顺声谈约议])|(也)也|(?<!而)(已)已/gu;
/** Words of two characters that nobody says twice for emphasis, and that do not meet themselves. */
const DOUBLE =
  /(进行|开展|我们|以及|通过|关于|推进|推动|促进|加强|提高|提升|实现|坚持|建立|完善|形成|得到|取得|进一步|认真)\1/gu;
const SHORTEST = 3;
const LONGEST = 10;

export const duplicateChar = defineRule({
  code: 'duplicate-char',
  scope: 'line',
  severity: 'hint',
  fix: 'suggested',
  title: { zh: '叠字多字', en: 'Typed twice' },
  explanation: {
    zh: '文字润色：同一个字词连写两遍，多半是修改时留下的，如“的的”“进行进行”，留一个即可。叠词和两词相接处（实实在在、不了了之、存在在）不在此列；引文和书名号里的文字不判断。',
    en: 'Polish: the same word stands twice in a row, mostly left over from an edit (的的, 进行进行); one is enough. Reduplicated words, and places where two words meet, are left alone, and so are quotations and names of documents.',
  },
  basis: { zh: '公文校核惯例（文字润色）', en: 'Office practice of proofreading (polish)' },
  regions: PROSE,
  messages: {
    twice: { zh: '“{text}”连写了两遍，请核。', en: '“{text}” stands twice in a row; please check.' },
    once: { zh: '删去重复的“{text}”', en: 'Delete the second “{text}”' },
  },
  examples: {
    bad: ['各单位的的负责人参加会议。\n', '对全县养老机构进行进行全面排查。\n'],
    good: ['各单位的负责人参加会议。\n', '实实在在地解决问题，决不让矛盾不了了之。\n'],
  },
  *check({ line }) {
    for (const { span, right } of ownOf(line, repeats(wordsOf(line)))) {
      const values = { text: right };
      const second = { start: span.start + right.length, end: span.end };
      yield {
        range: rangeOn(0, span),
        message: { id: 'twice', values },
        fixes: [{ title: { id: 'once', values }, edits: [{ range: rangeOn(0, second), newText: '' }] }],
      };
    }
  },
});

interface Repeat {
  readonly span: Span;
  readonly right: string;
}

/** In document order; none within another. */
function* repeats(text: string): Generator<Repeat> {
  const found: Repeat[] = [...longRepeats(text)];
  for (const pattern of [DOUBLE, SINGLE]) {
    for (const match of text.matchAll(pattern)) {
      const right = match.slice(1).find((word) => word !== undefined) ?? '';
      const span = { start: match.index, end: match.index + match[0].length };
      if (!found.some((one) => one.span.start < span.end && span.start < one.span.end)) found.push({ span, right });
    }
  }
  yield* found.sort((a, b) => a.span.start - b.span.start);
}

/** 一个问题一个问题地, 越来越好越来越, 是不是不是 are said so. */
const SAID_TWICE = /^[一越每逐不是好]|[一越不]$|^(.)\1+$/u;

/** Three characters or more that stand twice. Compares characters at a distance: linear, and most differ at once. */
function* longRepeats(text: string): Generator<Repeat> {
  for (let distance = SHORTEST; distance <= LONGEST; distance++) {
    let equal = 0;
    for (let at = 0; at + distance < text.length; at++) {
      const unit = text.charCodeAt(at);
      equal = unit === text.charCodeAt(at + distance) && isHan(unit) ? equal + 1 : 0;
      if (equal < distance) continue;
      const start = at + 1 - distance;
      const right = text.slice(start, at + 1);
      equal = 0;
      if (!SAID_TWICE.test(right)) yield { span: { start, end: start + 2 * distance }, right };
    }
  }
}
