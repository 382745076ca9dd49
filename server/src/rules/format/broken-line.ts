// A sentence cut by a hard line end, as pasting from a page or from wrapped e-mail leaves it.
import { contentOf } from '../../document/line';
import { isLatin } from '../../text/characters';
import { rangeOn } from '../../text/position';
import { defineRule } from '../rule';

/** So many characters before the cut are marked, and as many after it are named. */
const SHOWN = 6;

export const brokenLine = defineRule({
  code: 'broken-line',
  severity: 'information',
  fix: 'safe',
  scope: 'report',
  restrained: true,
  title: { zh: '句中有硬回车', en: 'A sentence cut by a line break' },
  explanation: {
    zh: '从网页、PDF、邮件粘贴的文字，常在一句话中间带进硬回车，有的还隔着空行或图片说明。改正时把前后两行接成一段；中间隔着图片说明的只提示，不改动。',
    en: 'Text pasted from pages and mail often has a line break, even a blank line or a caption, within a sentence. The fix joins the two halves; where a caption stands between them, it is left to the writer.',
  },
  basis: { zh: '排版习惯：一段之内不断行', en: 'Practice: no line breaks within a paragraph' },
  regions: ['paragraph', 'run-in-heading', 'continuation'],
  messages: {
    broken: {
      zh: '句中有硬回车：“{before}”与下一行“{after}”似为一句。',
      en: 'A line break within a sentence: “{before}” seems to go on with “{after}”.',
    },
    across: {
      zh: '一句话被图片说明隔开：“{before}”与后面的“{after}”似为一句，请核。',
      en: 'A caption stands within a sentence: “{before}” seems to go on with “{after}”.',
    },
    join: { zh: '接为一段', en: 'Join the lines' },
    next: { zh: '下半句', en: 'The rest of the sentence' },
  },
  examples: {
    inShort: { bad: '基本满足就近养老的 / 需要。', good: '基本满足就近养老的需要。' },
    bad: [
      '关于养老服务的调研报告\n　　全市现有养老机构12家，床位1500张，入住老人800人，基本满足城区老人就近养老的\n需要。\n　　乡镇机构偏少，床位空置较多。\n　　护理人员年龄偏大，流动频繁。\n',
    ],
    good: [
      '关于养老服务的调研报告\n　　全市现有养老机构12家，床位1500张，入住老人800人，基本满足城区老人就近养老的需要。\n　　乡镇机构偏少，床位空置较多。\n　　护理人员年龄偏大，流动频繁。\n',
    ],
  },
  *check({ report, reading }) {
    for (const { line, next, across } of reading.brokenLines) {
      if (line < report.startLine || line > report.endLine) continue;
      const before = reading.lines[line];
      const after = reading.lines[next];
      if (!before || !after) continue;
      const values = { before: lastWords(contentOf(before)), after: contentOf(after).slice(0, SHOWN) };
      const start = { line, character: before.contentEnd };
      const end = { line: next, character: after.contentStart };
      // two words of a foreign tongue stay apart
      const apart =
        isLatin(before.text.charCodeAt(before.contentEnd - 1)) && isLatin(after.text.charCodeAt(after.contentStart));
      yield {
        range: rangeOn(line, {
          start: Math.max(before.contentStart, before.contentEnd - SHOWN),
          end: before.contentEnd,
        }),
        message: { id: across ? 'across' : 'broken', values },
        related: [
          {
            range: rangeOn(next, {
              start: after.contentStart,
              end: Math.min(after.contentEnd, after.contentStart + SHOWN),
            }),
            message: { id: 'next' },
          },
        ],
        ...(!across && {
          fixes: [{ title: { id: 'join' }, edits: [{ range: { start, end }, newText: apart ? ' ' : '' }] }],
        }),
      };
    }
  },
});

/** The last words of a line, from behind the mark before them. */
const lastWords = (text: string): string => text.slice(-SHOWN).replace(/^.*[。！？；](?=.)/u, '');
