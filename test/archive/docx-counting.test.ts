// Word's automatic numbers counted through a text: levels, lists that share a template, and stories that count for themselves.
import { describe, expect, it } from 'vitest';
import { readDocx } from '../../server/src/corpus/docx/read-docx';
import { type DocxLevel, makeDocx, REPORT_LIST } from '../support/docx-file';
import { docxLines } from '../support/docx-lines';

/** Paragraphs of the first list on these levels: their numbers. */
const numbers = (levels: readonly number[], list: readonly DocxLevel[]): string[] =>
  docxLines(
    levels.map((level) => ({ text: '文', list: 1, level })),
    { lists: [list] },
  ).map((line) => line.replace(/文$/u, ''));

describe('numbers of a list', () => {
  it('count on each level, and begin anew under a higher one', () => {
    expect(numbers([0, 1, 1, 2, 3, 0, 1, 2], REPORT_LIST)).toEqual([
      '一、',
      '（一）',
      '（二）',
      '1.',
      '（1）',
      '二、',
      '（一）',
      '1.',
    ]);
  });

  it('go on over paragraphs that are not in the list, and over other lists', () => {
    const other = [{ format: 'decimal', text: '%1.', suffix: 'nothing' }] as const;
    const paragraphs = [
      { text: '甲', list: 1, level: 0 },
      { text: '正文' },
      { text: '一', list: 2, level: 0 },
      { text: '乙', list: 1, level: 0 },
      { text: '二', list: 2, level: 0 },
    ];
    expect(docxLines(paragraphs, { lists: [REPORT_LIST, other] })).toEqual([
      '一、甲',
      '正文',
      '1.一',
      '二、乙',
      '2.二',
    ]);
  });

  it('show the numbers of the levels above, in Arabic digits where the level asks for it', () => {
    const list = [
      { format: 'chineseCounting', text: '第%1章', suffix: 'space' },
      { format: 'decimal', text: '%1.%2', suffix: 'space', xml: '<w:isLgl/>' },
      { format: 'decimal', text: '%1-%2-%3', suffix: 'space' },
    ] as const;
    expect(numbers([0, 1, 2, 0, 1, 1], list)).toEqual(['第一章 ', '1.1 ', '一-1-1 ', '第二章 ', '2.1 ', '2.2 ']);
  });

  it('show the first number of a level above that has had none', () => {
    expect(
      numbers(
        [1],
        [
          { format: 'decimal', text: '%1' },
          { format: 'decimal', text: '%1.%2', suffix: 'nothing' },
        ],
      ),
    ).toEqual(['1.1']);
  });

  it('start where the list says', () => {
    expect(numbers([0, 0], [{ format: 'decimal', text: '%1)', start: 9, suffix: 'nothing' }])).toEqual(['9)', '10)']);
  });

  it('begin anew only under the level that the list names, or never', () => {
    const level = (text: string, xml = ''): DocxLevel => ({ format: 'decimal', text, suffix: 'nothing', xml });
    expect(
      numbers([0, 1, 2, 1, 2, 0, 2], [level('A%1'), level('B%2'), level('C%3', '<w:lvlRestart w:val="1"/>')]),
    ).toEqual(['A1', 'B1', 'C1', 'B2', 'C2', 'A2', 'C1']);
    expect(numbers([0, 1, 0, 1], [level('A%1'), level('B%2', '<w:lvlRestart w:val="0"/>')])).toEqual([
      'A1',
      'B1',
      'A2',
      'B2',
    ]);
  });

  it('go on where another list has the same template, and begin anew where it says so', () => {
    const other = (id: number, content = ''): string =>
      `<w:num w:numId="${id}"><w:abstractNumId w:val="1"/>${content}</w:num>`;
    const numbers = other(2) + other(3, '<w:lvlOverride w:ilvl="0"><w:startOverride w:val="1"/></w:lvlOverride>');
    const lists = [1, 1, 2, 3, 3, 1];
    expect(
      docxLines(
        lists.map((list) => ({ text: '文', list, level: 0 })),
        { numbers },
      ),
    ).toEqual(['一、文', '二、文', '三、文', '一、文', '二、文', '三、文']);
  });

  it('take a level that the list has in the template’s stead', () => {
    const level =
      '<w:lvl w:ilvl="0"><w:start w:val="1"/><w:numFmt w:val="decimal"/><w:suff w:val="nothing"/><w:lvlText w:val="附件%1："/></w:lvl>';
    const numbers = `<w:num w:numId="2"><w:abstractNumId w:val="1"/><w:lvlOverride w:ilvl="0">${level}</w:lvlOverride></w:num>`;
    expect(docxLines([{ text: '名单', list: 2, level: 0 }], { numbers })).toEqual(['附件1：名单']);
  });

  it('are none where list, level or sign are missing', () => {
    const paragraphs = [
      { text: '甲', list: 7, level: 0 },
      { text: '乙', list: 1, level: 8 },
      { text: '戊', list: 1, level: 999_999_999 },
      { text: '丙', list: 0, level: 0 },
      { text: '丁', list: 2, level: 0 },
    ];
    const lists = [REPORT_LIST, [{ format: 'none', text: '' }]];
    expect(docxLines(paragraphs, { lists })).toEqual(['甲', '乙', '戊', '丙', '丁']);
  });

  it('stand also before a paragraph without words, as Word shows it', () => {
    expect(
      docxLines([
        { list: 1, level: 0 },
        { text: '问题', list: 1, level: 0 },
      ]),
    ).toEqual(['一、', '二、问题']);
  });

  it('go on in tables, in the order of the text', () => {
    const item = { text: '甲', list: 1, level: 2 };
    const table = [
      ['栏', { content: [item] }],
      ['目', '乙'],
    ];
    expect(docxLines([item, { table }, item])).toEqual([
      '1.甲',
      '| 栏 | 2.甲 |',
      '| --- | --- |',
      '| 目 | 乙 |',
      '3.甲',
    ]);
  });

  it('begin anew in each text box and in the notes; the text’s own are not changed by these', () => {
    const item = { text: '甲', list: 1, level: 2 };
    const boxed = [{ ...item, box: [item, item] }, { ...item, box: [item] }, item];
    expect(docxLines(boxed)).toEqual(['1.甲', '1.甲', '2.甲', '2.甲', '1.甲', '3.甲']);
    const note = `<w:p><w:pPr><w:numPr><w:ilvl w:val="2"/><w:numId w:val="1"/></w:numPr></w:pPr></w:p>`;
    const notes = [1, 2].map((id) => `<w:footnote w:id="${id}">${note}</w:footnote>`).join('');
    const part = `<w:footnotes xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main">${notes}</w:footnotes>`;
    const file = makeDocx([item, { runs: [{ text: '文', footnote: '注' }] }], {
      parts: { 'word/footnotes.xml': part },
    });
    expect(readDocx(file).notes).toMatchObject([[{ number: { text: '1.' } }], [{ number: { text: '2.' } }]]);
  });

  it('count a level above once where it has had no number', () => {
    const list = [
      { format: 'decimal', text: '%1', suffix: 'nothing' },
      { format: 'decimal', text: '%1.%2', suffix: 'nothing' },
      { format: 'decimal', text: '%1.%2.%3', suffix: 'nothing' },
    ] as const;
    expect(numbers([1, 1, 0, 2, 1], list)).toEqual(['1.1', '1.2', '2', '2.1.1', '2.1']);
  });

  it('leave out the numbers of levels that only have a sign', () => {
    const list = [
      { format: 'decimal', text: '%1.', suffix: 'nothing' },
      { format: 'bullet', text: '—', suffix: 'nothing' },
      { format: 'decimal', text: '%1.%2%3.', suffix: 'nothing' },
    ] as const;
    expect(numbers([0, 1, 2, 2], list)).toEqual(['1.', '—', '1.1.', '1.2.']);
  });

  it('keep their own form where only the levels above are asked to be in Arabic digits', () => {
    const list = [
      { format: 'upperRoman', text: '%1', suffix: 'nothing' },
      { format: 'decimalZero', text: '%1.%2', suffix: 'nothing', xml: '<w:isLgl/>' },
    ] as const;
    expect(numbers([0, 1], list)).toEqual(['I', '1.01']);
  });

  it('begin anew for each level that a list starts itself, when it comes to that level', () => {
    const start = (level: number): string =>
      `<w:lvlOverride w:ilvl="${level}"><w:startOverride w:val="5"/></w:lvlOverride>`;
    const numbers = `<w:num w:numId="2"><w:abstractNumId w:val="1"/>${start(2)}${start(3)}</w:num>`;
    const places = [
      [1, 2],
      [1, 3],
      [2, 3],
      [2, 3],
      [2, 2],
      [2, 3],
    ] as const;
    expect(
      docxLines(
        places.map(([list, level]) => ({ text: '文', list, level })),
        { numbers },
      ),
    ).toEqual(['1.文', '（1）文', '（5）文', '（6）文', '5.文', '（5）文']);
  });
});
