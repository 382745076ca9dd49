// Sixteen pieces of a compilation are signed, one is not; of four one is dated; the title of one bears no number.
import type { LineKind, Reading, Report } from '../../document/model';
import { rangeOn } from '../../text/position';
import { defineRule } from '../rule';

/** Of fewer nobody knows what is usual; what a title or contents hold together was made alike. */
const FEWEST = 4;
const FEWEST_COLLECTED = 3;
/** One piece, or one of every six, may be told to be unlike the others. */
const MOST_LACKING = 1 / 6;
/** The title says who it is of; 校园, 市场 and 县域 say of what. */
const NAMED =
  /[省市县局厅委院校镇](?![园场域容民外内托力])|政府|人大|政协|公司|集团|中心|街道|妇联|工会|联合会|联通|电信|银行|机关|高新区|开发区|自治[区州]/u;

export const compilationPieceShape = defineRule({
  code: 'compilation-piece-shape',
  severity: 'information',
  fix: 'none',
  scope: 'file',
  title: { zh: '汇编中个别篇缺少署名、日期或序号', en: 'A piece of a compilation lacks its signature, date or number' },
  explanation: {
    zh: '汇编各篇的题目下都有署名（或日期），只有个别篇没有，多半是合稿时漏了；各篇都没有日期，只有一篇有，也请核；题目都编了序号，只有一篇没有，也是。题目里已经点明单位的不提示。',
    en: 'The pieces of a compilation are signed, or dated, but for a few: mostly forgotten when they were put together. Nor is one of them dated where no other is, or without a number where all other titles have one. Pieces whose titles name their unit are left alone.',
  },
  basis: { zh: '汇编习惯：各篇要素一致', en: 'Practice of compilations: the pieces are alike' },
  regions: ['title'],
  messages: {
    unit: {
      zh: '其余{count}篇有署名，此篇没有，请核。',
      en: 'The other {count} pieces are signed; this one is not. Please check.',
    },
    date: {
      zh: '其余{count}篇有日期，此篇没有，请核。',
      en: 'The other {count} pieces are dated; this one is not. Please check.',
    },
    alone: {
      zh: '只有此篇有日期，其余{count}篇没有，请核。',
      en: 'Only this piece is dated; the other {count} are not. Please check.',
    },
    number: {
      zh: '其余{count}篇的题目有序号，此篇没有，请核。',
      en: 'The titles of the other {count} pieces are numbered; this one is not. Please check.',
    },
  },
  examples: {
    inShort: { bad: '前三篇题下有署名，第四篇没有', good: '各篇题下都有署名' },
    bad: [
      ['甲', '乙', '丙', '丁', '戊', '己']
        .map(
          (name, index) =>
            `养老服务做法之${name}（${index + 1}）\n${name === '丙' ? '' : `${name}城县民政局\n`}\n新建养老机构${index + 2}家，运转总体平稳。\n`,
        )
        .join('\n'),
    ],
    good: [
      ['甲', '乙', '丙', '丁', '戊', '己']
        .map(
          (name, index) =>
            `养老服务做法之${name}（${index + 1}）\n${name}城县民政局\n\n新建养老机构${index + 2}家，运转总体平稳。\n`,
        )
        .join('\n'),
    ],
  },
  *check({ reports: all, lines, kinds, toc }: Reading) {
    // a mere row of texts is no collection that somebody made alike
    const isCollection = toc.length > 0 || kinds.includes('collection-title');
    // what stands before the first title is a preface
    const pieces = all.filter(({ titleLines }) => titleLines.length > 0);
    if (pieces.length < (isCollection ? FEWEST_COLLECTED : FEWEST)) return;
    const unsigned = pieces.filter(({ unit }) => unit === undefined);
    const dated = pieces.filter((report) => isDated(report, kinds));
    const undated = pieces.filter((report) => !dated.includes(report));
    const unnumbered = pieces.filter(({ title }) => !NUMBERED.test(title ?? ''));
    for (const [id, odd] of [
      ['unit', unsigned.filter(({ title }) => !NAMED.test(title ?? ''))],
      ['date', undated],
      ['alone', isCollection && pieces.length >= FEWEST ? dated : []],
      ['number', unnumbered],
    ] as const) {
      const count = id === 'unit' ? unsigned.length : odd.length;
      if (count > (id === 'alone' ? 1 : Math.max(1, pieces.length * MOST_LACKING))) continue;
      for (const { titleLines } of odd) {
        const [number] = titleLines;
        const line = number === undefined ? undefined : lines[number];
        if (number === undefined || !line) continue;
        yield {
          range: rangeOn(number, { start: line.contentStart, end: line.contentEnd }),
          message: { id, values: { count: pieces.length - count } },
        };
      }
    }
  },
});

/** …（3）, …之三, 案例三：… */
const NUMBERED =
  /(?:[（(](?:[一二三四五六七八九十]{1,3}|\d{1,3})[）)]|之[一二三四五六七八九十]{1,3})$|^(?:案例|实例|经验|做法)之?(?:[一二三四五六七八九十]{1,3}|\d{1,3})(?:[：:、\s\u3000]|$)/u;

/** （11月2日） dates a piece too. */
const isDated = ({ date, startLine, endLine }: Report, kinds: readonly LineKind[]): boolean =>
  date !== undefined || kinds.slice(startLine, endLine + 1).includes('date');
