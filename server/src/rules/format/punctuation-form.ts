// Punctuation that is not in the standard's form: half-width marks, doubled ones, wrong nesting, dots, dashes and 等.
import { afterMarker, type Line } from '../../document/line';
import type { LineKind } from '../../document/model';
import { isCited } from '../../document/quotations';
import { maskMarkup } from '../../text/markup';
import { rangeOn } from '../../text/position';
import { EVERYWHERE } from '../placeholders/everywhere';
import { defineRule } from '../rule';
import { narrowMarkers } from '../structure/narrow-markers';
import { markerRange } from '../structure/siblings';
import { halfWidth } from './punctuation-half-width';
import { misplaced } from './punctuation-marks';
import { nesting } from './punctuation-nesting';
import { cuesOf, type Seen, type Slip } from './punctuation-slip';

/** Page numbers, names of sites, addresses have habits of their own: only nesting is looked at. */
const NOT_PROSE: ReadonlySet<LineKind> = new Set<LineKind>([
  'toc-title',
  'toc-entry',
  'byline',
  'date',
  'unit',
  'residue',
  'chrome',
]);
/** Works cited (GB/T 7714) part their elements by half-width marks: 陈实.乡村治理［M］.北京：…. */
const REFERENCE = /^\s*[[［]\d{1,3}[\]］].{2,80}[[［][A-Z]{1,2}(?:\/OL)?[\]］][.．]/u;
/** Their last mark is for another rule to judge. */
const HEADINGS: ReadonlySet<LineKind> = new Set<LineKind>(['title', 'collection-title', 'heading', 'heading-rest']);
/** The . of 1. and 2.5 ends none. */
const ONE_SENTENCE = /^(?:[^。；;.]|(?<!\p{Script=Han})\.){1,40}$/u;
const PARAGRAPHS: ReadonlySet<LineKind> = new Set<LineKind>(['paragraph', 'continuation', 'run-in-heading']);

export const punctuationForm = defineRule({
  code: 'punctuation-form',
  scope: 'line',
  severity: 'warning',
  fix: 'safe',
  restrained: true,
  title: { zh: '标点形式不规范', en: 'Form of punctuation' },
  explanation: {
    zh: '汉字之间的半角标点、叠用的标点、引号套引号、省略号与“等”并用，都不合标点符号用法，改正时换成规范形式。书名号套书名号、引号之间的顿号、“等”前的顿号、破折号形式、标点后的空格属文字润色，只作建议。直接引语和书名号里的文字不改，成对标点的嵌套除外。',
    en: 'Half-width marks between Han characters, doubled marks, the same quotation marks within each other, dots together with 等: the fix gives the standard form. Nested title marks, 、 between quoted items or before 等, dashes and spaces behind marks are polish, and hints. What stands in quotations and titles is left alone, nesting excepted.',
  },
  basis: {
    zh: 'GB/T 15834—2011 标点符号用法：5.1（全角）、4.8.3.4和4.15.3.5、4.9.3.6（嵌套）、4.10.2（破折号）、4.11.2（省略号）、附录B.1.2（“等”）、B.2（里外点号）',
    en: 'GB/T 15834-2011: 5.1 (full width), 4.8.3.4, 4.15.3.5 and 4.9.3.6 (nesting), 4.10.2 (dashes), 4.11.2 (dots), B.1.2 (等), B.2 (marks on both sides)',
  },
  regions: EVERYWHERE,
  messages: {
    half: {
      zh: '此处用了半角标点“{text}”，应为全角“{mended}”。',
      en: 'The half-width {text} should be {mended} in Chinese text.',
    },
    stop: {
      zh: '汉字之间有半角的“.”，请核：句子结束用“。”，分隔姓名或词用“·”。',
      en: 'A half-width . between Han characters: 。 ends a sentence, · parts names.',
    },
    brackets: {
      zh: '此处用了半角括号，应为全角“（）”。',
      en: 'The half-width brackets should be （） in Chinese text.',
    },
    straight: { zh: '此处用了直引号，应为 {mended} 。', en: 'The straight quotation marks should be {mended}.' },
    doubled: {
      zh: '标点“{text}”叠用，是否只留“{mended}”？',
      en: 'Two marks in a row, {text}: should only {mended} stay?',
    },
    after: {
      zh: '此处里外都有句末标点：{text} ，只用一个。',
      en: 'End marks on both sides ({text}): one is enough.',
    },
    dots: { zh: '省略号应为六个小圆点“……”。', en: 'An ellipsis is six dots: ……' },
    'deng-dots': { zh: '省略号与“等”作用相同，只用一个。', en: 'Dots and 等 say the same: one is enough.' },
    dash: { zh: '破折号应为“——”，占两个字。', en: 'A dash is ——, two characters wide.' },
    deng: { zh: '“等”前面不用“{text}”。', en: 'No {text} before 等.' },
    list: { zh: '引号之间、书名号之间通常不用顿号。', en: 'No 、 is needed between quoted items or titles.' },
    quotes: { zh: '引号里面再用引号，应为单引号‘’。', en: 'Quotation marks within quotation marks are ‘’.' },
    titles: { zh: '书名号里面再用书名号，应为单书名号〈〉。', en: 'Title marks within title marks are 〈〉.' },
    twice: { zh: '同一对标点用了两重，留一重即可。', en: 'The same pair of marks stands twice: one is enough.' },
    nested: {
      zh: '圆括号套圆括号，外层可用“〔〕”，请核。',
      en: 'Round brackets within round brackets: the outer ones may be 〔〕.',
    },
    space: { zh: '标点后面多了空格。', en: 'A space behind the mark.' },
    change: { zh: '改为 {mended}', en: 'Change to {mended}' },
    remove: { zh: '删去多余的部分', en: 'Delete what is too much' },
  },
  examples: {
    bad: [
      '深入调研,提出建议;\n',
      '他说：“抓紧落实。”。\n',
      '“深入“链主”企业调研”活动已经启动。\n',
      '解决住房、就学……等问题。\n',
    ],
    good: [
      '深入调研，提出建议；\n',
      '他说：“抓紧落实。”\n',
      '“深入‘链主’企业调研”活动已经启动。\n',
      '会议16:35开始，比分3:2，增长1,234万元。\n',
    ],
  },
  *check({ line, kind }) {
    for (const slip of slipsOf(line, kind)) {
      const text = slip.shown ?? line.text.slice(slip.start, slip.end);
      const mended = slip.mends.map((mend) => mend.text).join('');
      const values = { text, mended };
      const fix = mended === '' ? 'remove' : 'change';
      yield {
        range: rangeOn(0, slip),
        message: { id: slip.what, values },
        ...(slip.severity && { severity: slip.severity }),
        ...(slip.mends.length > 0 && {
          fixes: [
            {
              title: { id: fix, values },
              edits: slip.mends.map((mend) => ({ range: rangeOn(0, mend), newText: mend.text })),
              ...(slip.safe === false && { safe: false }),
            },
          ],
        }),
        about: line.text.slice(Math.max(0, slip.start - 3), slip.end + 3),
      };
    }
  },
  *checkFile(reading) {
    for (const report of reading.reports) {
      for (const member of narrowMarkers(report, reading)) {
        const mended = `（${member.marker.text.slice(1, -1)}）`;
        const range = markerRange(member);
        const title = { id: 'change', values: { mended } } as const;
        yield {
          range,
          message: { id: 'brackets' },
          fixes: [{ title, edits: [{ range, newText: mended }] }],
          about: '（）',
        };
      }
    }
  },
});

function* slipsOf(line: Line, kind: LineKind): Generator<Slip> {
  const seen = { line, text: line.text, from: afterMarker(line), to: line.contentEnd };
  yield* nesting(seen);
  if (NOT_PROSE.has(kind) || REFERENCE.test(line.text)) return;
  const cues = cuesOf(line.text);
  if (cues !== 0) yield* inProse({ ...seen, text: maskMarkup(line.text), to: wordsEnd(line, kind) }, cues, kind);
}

function* inProse(seen: Seen, cues: number, kind: LineKind): Generator<Slip> {
  const { line } = seen;
  for (const slip of halfWidth(seen, cues)) if (!isWithin(line, slip)) yield slip;
  for (const slip of misplaced(seen, cues)) {
    if (slip.what === 'space' && !PARAGRAPHS.has(kind)) continue;
    if (!isWithin(line, slip)) yield slip;
  }
}

/** What a quotation or a title says is left alone; its own marks and what stands behind them are the writer's. */
const isWithin = (line: Line, { what, start, end }: Slip): boolean =>
  what === 'straight'
    ? isCited(line, start - 1) && isCited(line, end)
    : isCited(line, what === 'after' ? end - 1 : start);

/** Of a heading on a line of its own, without the mark at its end. */
function wordsEnd({ text, contentEnd }: Line, kind: LineKind): number {
  const standsAlone =
    HEADINGS.has(kind) || (kind === 'run-in-heading' && ONE_SENTENCE.test(text.slice(0, contentEnd - 1)));
  if (!standsAlone) return contentEnd;
  let end = contentEnd;
  while (end > 0 && '。；：，、;:,.'.includes(text[end - 1] ?? '')) end--;
  return end;
}
