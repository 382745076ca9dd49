// What Enter begins: a paragraph that is set in as the draft's are.
import { describe, expect, it } from 'vitest';
import { Draft } from '../../server/src/document/draft';
import { indentAfterEnter, indentAt } from '../../server/src/features/indent';
import { DEFAULT_SETTINGS } from '../../server/src/rules/settings';
import { applyEdits } from '../../server/src/text/lines';

/** The text with ↵ where Enter was pressed, once the server has had its say. */
function afterEnter(marked: string, languageId = 'wengao', isReport = true): string {
  const text = marked.replace('↵', '\n');
  const line = marked.slice(0, marked.indexOf('↵')).split('\n').length;
  const draft = new Draft('file:///a', languageId, 1, text);
  return applyEdits(
    text,
    indentAfterEnter(draft.reading({ isReport }), { line, character: 0 }, DEFAULT_SETTINGS, languageId),
  );
}

const TITLE = '关于养老服务的调研报告\n';
const INDENTED = `${TITLE}一、基本情况\n　　全市现有机构12家，床位1500张。\n　　入住老人800人，较上年增加。\n`;
const FLUSH = `${TITLE}一、基本情况\n全市现有机构12家，床位1500张。\n入住老人800人，较上年增加。\n`;

describe('Enter', () => {
  it.each([
    ['behind a heading', `${INDENTED}二、主要做法↵`, `${INDENTED}二、主要做法\n　　`],
    ['behind a paragraph', `${INDENTED}床位仍然不足。↵`, `${INDENTED}床位仍然不足。\n　　`],
    ['within a paragraph', `${INDENTED}　　床位不足。↵人手偏少。`, `${INDENTED}　　床位不足。\n　　人手偏少。`],
    ['in a draft that has only begun', `${TITLE}一、基本情况↵`, `${TITLE}一、基本情况\n　　`],
  ])('begins a paragraph %s', (_, marked, expected) => {
    expect(afterEnter(marked)).toBe(expected);
  });

  it.each([
    ['where paragraphs are flush', `${FLUSH}二、主要做法↵`],
    ['where the line has an indent', `${INDENTED}　　床位仍然不足。↵　　`],
    ['where the rest of a paragraph has one', `${INDENTED}　　床位仍然不足。↵　　人手偏少。`],
    ['before code', `${INDENTED}床位仍然不足。↵\`\`\`\n代码\n\`\`\``],
    ['behind the title', `${TITLE}↵\n${INDENTED.slice(TITLE.length)}`],
    ['behind a blank line', `${INDENTED}\n↵`],
    ['before a heading', `${INDENTED}床位仍然不足。↵二、主要做法`],
    ['in a list of Markdown', `${INDENTED}- 建立台账，逐户走访↵`],
    ['in a quotation of Markdown', `${INDENTED}> 建立台账，逐户走访。↵`],
    ['in a table of Markdown', `${INDENTED}| 区县 | 机构数 |\n| --- | --- |\n| 东湖区 | 12 |↵`],
    ['in code', `${INDENTED}\`\`\`\n建立台账，逐户走访。↵\n\`\`\``],
    ['in front matter', `---\ntitle: 报告↵\n---\n${INDENTED}`],
    ['in a table of tabs', `${INDENTED}东湖区\t12↵`],
  ])('adds nothing %s', (_, marked) => {
    expect(afterEnter(marked)).toBe(marked.replace('↵', '\n'));
  });

  it('adds nothing to other texts, and knows no indent where a Markdown draft has only begun', () => {
    expect(afterEnter(`${INDENTED}二、主要做法↵`, 'plaintext', false)).toBe(`${INDENTED}二、主要做法\n`);
    expect(afterEnter(`${TITLE}一、基本情况↵`, 'markdown')).toBe(`${TITLE}一、基本情况\n`);
  });
});

describe('the indent of a draft', () => {
  const indentOn = (text: string, line: number, formatIndent: 'keep' | 'none' | 'ideographic' = 'keep') =>
    indentAt(new Draft('file:///a', 'wengao', 1, text).reading({ isReport: true }), line, { formatIndent });

  it('is that of most paragraphs', () => {
    expect(indentOn(INDENTED, 0)).toBe('　　');
    expect(indentOn(FLUSH, 0)).toBe('');
    expect(indentOn(`${INDENTED}床位仍然不足，城区更为紧张。\n`, 9)).toBe('　　');
  });

  it('is what the settings say', () => {
    expect(indentOn(FLUSH, 0, 'ideographic')).toBe('　　');
    expect(indentOn(INDENTED, 0, 'none')).toBe('');
  });

  it('is that of the report in which the line stands', () => {
    const two = `${INDENTED}\n\n${FLUSH.replace('养老服务', '社区食堂')}`;
    expect(indentOn(two, 2)).toBe('　　');
    expect(indentOn(two, 9)).toBe('');
  });

  it('is not known without paragraphs', () => {
    expect(indentOn(`${TITLE}一、基本情况\n`, 1)).toBeUndefined();
  });
});
