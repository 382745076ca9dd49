// Sixteen pieces of a compilation are signed, one is not.
import type { Reading, Report } from '../../document/model';
import { rangeOn } from '../../text/position';
import { defineRule } from '../rule';

/** Of fewer nobody knows what is usual. */
const FEWEST = 4;
/** One piece, or one of every six, may be told to be unlike the others. */
const MOST_LACKING = 1 / 6;
/** The title says who it is of. */
const NAMED =
  /[省市县局厅委院校镇]|政府|人大|政协|公司|集团|中心|街道|妇联|工会|联合会|联通|电信|银行|机关|高新区|开发区|自治[区州]/u;

export const compilationPieceShape = defineRule({
  code: 'compilation-piece-shape',
  severity: 'information',
  fix: 'none',
  scope: 'file',
  title: { zh: '汇编中个别篇缺少署名或日期', en: 'A piece of a compilation lacks its signature or date' },
  explanation: {
    zh: '汇编各篇的题目下都有署名（或日期），只有个别篇没有，多半是合稿时漏了。题目里已经点明单位的不提示。',
    en: 'The pieces of a compilation are signed, or dated, but for a few: mostly forgotten when they were put together. Pieces whose titles name their unit are left alone.',
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
  *check({ reports, lines }: Reading) {
    if (reports.length < FEWEST) return;
    for (const id of ['unit', 'date'] as const) {
      const lacking = reports.filter((report) => report[id] === undefined);
      if (lacking.length === 0 || lacking.length > Math.max(1, reports.length * MOST_LACKING)) continue;
      for (const report of lacking) {
        const number = titleLine(report);
        const line = number === undefined ? undefined : lines[number];
        if (number === undefined || !line || (id === 'unit' && NAMED.test(report.title ?? ''))) continue;
        yield {
          range: rangeOn(number, { start: line.contentStart, end: line.contentEnd }),
          message: { id, values: { count: reports.length - lacking.length } },
        };
      }
    }
  },
});

const titleLine = ({ titleLines }: Report): number | undefined => titleLines[0];
