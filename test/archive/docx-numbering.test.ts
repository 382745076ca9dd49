// Word's automatic numbers as text: their forms, what stands between them and the words, and lists that come from styles.
import { describe, expect, it } from 'vitest';
import { type DocxParagraph, REPORT_LIST } from '../support/docx-file';
import { docxLines } from '../support/docx-lines';

/** The number that a format gives to a value. */
const formatted = (format: string, value: number, xml = ''): string | undefined =>
  docxLines([{ text: '文', list: 1, level: 0 }], {
    lists: [[{ format, text: '〈%1〉', start: value, suffix: 'nothing', xml }]],
  })[0]?.slice(1, -2);

describe('what stands between number and words', () => {
  const line = (
    text: string,
    suffix: 'tab' | 'space' | 'nothing' | undefined,
    words: string,
    format = 'decimal',
  ): string | undefined =>
    docxLines([{ text: words, list: 1, level: 0 }], { lists: [[{ format, text, ...(suffix && { suffix }) }]] })[0];

  it('is nothing for a tab behind a mark, and a space where no mark stands', () => {
    expect(line('%1、', undefined, '基本情况', 'chineseCounting')).toBe('一、基本情况');
    expect(line('（%1）', 'tab', '基本情况', 'chineseCounting')).toBe('（一）基本情况');
    expect(line('第%1章', 'tab', '基本情况')).toBe('第1章 基本情况');
    expect(line('%1', 'tab', '基本情况', 'decimalEnclosedCircle')).toBe('① 基本情况');
  });

  it('is the space, or nothing, that the list asks for', () => {
    expect(line('%1、', 'space', '基本情况')).toBe('1、 基本情况');
    expect(line('第%1章', 'nothing', '基本情况')).toBe('第1章基本情况');
  });

  it('keeps a number apart from digits', () => {
    expect(line('%1.', 'tab', '5亿元项目开工')).toBe('1. 5亿元项目开工');
    expect(line('%1', 'nothing', '2024年')).toBe('1 2024年');
  });

  it('is a tab where the writer typed one', () => {
    expect(docxLines([{ text: '一、\t基本情况' }])).toEqual(['一、\t基本情况']);
  });
});

describe('lists that come from styles', () => {
  const linked = REPORT_LIST.map((level, index) => ({ ...level, style: String(index + 1) }));
  const styles = [
    { id: '1', name: '标题 1', list: 1 },
    { id: '2', name: '标题 2', list: 1 },
    { id: '3', name: '我的标题', basedOn: '2' },
    { id: '4', name: '无号', basedOn: '1', list: 0 },
  ];

  it('number the paragraphs of the style, on the level that names it', () => {
    const paragraphs = ['1', '2', '3', '4', '1'].map((style) => ({ text: '文', style }));
    expect(docxLines(paragraphs, { styles, lists: [linked] })).toEqual([
      '一、文',
      '（一）文',
      '（二）文',
      '文',
      '二、文',
    ]);
  });

  it('number on the style’s own level where the list names no style', () => {
    const plain = [
      { id: '1', name: '一级', list: 1, level: 0 },
      { id: '2', name: '二级', basedOn: '1', level: 1 },
      { id: '3', name: '也是二级', basedOn: '2' },
    ];
    expect(
      docxLines(
        [
          { text: '甲', style: '1' },
          { text: '乙', style: '2' },
          { text: '丙', style: '3' },
        ],
        { styles: plain },
      ),
    ).toEqual(['一、甲', '（一）乙', '（二）丙']);
  });

  it('yield to the paragraph', () => {
    const paragraphs: DocxParagraph[] = [
      { text: '甲', style: '1' },
      { text: '不编号', style: '1', list: 0 },
      { text: '降级', style: '1', level: 1 },
      { text: '乙', style: '1' },
    ];
    expect(docxLines(paragraphs, { styles, lists: [linked] })).toEqual(['一、甲', '不编号', '（一）降级', '二、乙']);
  });

  it('number paragraphs without a style where the standard style has a list', () => {
    const part =
      '<w:styles xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"><w:style w:type="paragraph" w:default="1" w:styleId="a"><w:name w:val="Normal"/>' +
      '<w:pPr><w:numPr><w:numId w:val="1"/></w:numPr></w:pPr></w:style></w:styles>';
    expect(docxLines([{ text: '甲' }], { parts: { 'word/styles.xml': part } })).toEqual(['一、甲']);
  });

  it('may borrow their levels from a style of lists', () => {
    const numbering =
      '<w:numbering xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main">' +
      '<w:abstractNum w:abstractNumId="5"><w:numStyleLink w:val="单位编号"/></w:abstractNum>' +
      '<w:abstractNum w:abstractNumId="6"><w:styleLink w:val="单位编号"/><w:lvl w:ilvl="0"><w:numFmt w:val="japaneseCounting"/><w:lvlText w:val="%1、"/></w:lvl></w:abstractNum>' +
      '<w:num w:numId="1"><w:abstractNumId w:val="5"/></w:num><w:num w:numId="2"><w:abstractNumId w:val="6"/></w:num></w:numbering>';
    const items = [1, 2, 1].map((list) => ({ text: '甲', list, level: 0 }));
    // the lender is another list, with counters of its own
    expect(docxLines(items, { parts: { 'word/numbering.xml': numbering } })).toEqual(['一、甲', '一、甲', '二、甲']);
  });
});

describe('formats of numbers', () => {
  it.each([
    ['decimal', 12, '12'],
    ['decimalZero', 3, '03'],
    ['decimalFullWidth', 12, '１２'],
    ['decimalFullWidth2', 3, '３'],
    ['decimalHalfWidth', 3, '3'],
    ['chineseCounting', 1, '一'],
    ['chineseCounting', 10, '十'],
    ['chineseCounting', 21, '二十一'],
    ['chineseCountingThousand', 101, '一百零一'],
    ['japaneseCounting', 11, '十一'],
    ['taiwaneseCountingThousand', 20, '二十'],
    ['ideographDigital', 10, '一〇'],
    ['japaneseDigitalTenThousand', 12, '一二'],
    ['ideographTraditional', 3, '丙'],
    ['ideographTraditional', 11, '11'],
    ['ideographZodiac', 12, '亥'],
    ['ideographZodiacTraditional', 1, '甲子'],
    ['ideographZodiacTraditional', 60, '癸亥'],
    ['ideographEnclosedCircle', 2, '㊁'],
    ['chineseLegalSimplified', 12, '壹拾贰'],
    ['chineseLegalSimplified', 102, '壹佰零贰'],
    ['ideographLegalTraditional', 3, '參'],
    ['decimalEnclosedCircle', 20, '⑳'],
    ['decimalEnclosedCircleChinese', 1, '①'],
    ['decimalEnclosedCircleChinese', 21, '㉑'],
    ['decimalEnclosedCircle', 50, '㊿'],
    ['decimalEnclosedCircle', 51, '51'],
    ['decimalEnclosedParen', 2, '⑵'],
    ['decimalEnclosedFullstop', 2, '⒉'],
    ['numberInDash', 4, '- 4 -'],
    ['upperRoman', 1994, 'MCMXCIV'],
    ['lowerRoman', 4, 'iv'],
    ['upperRoman', 4000, '4000'],
    ['upperLetter', 27, 'AA'],
    ['lowerLetter', 2, 'b'],
    ['lowerLetter', 100000, '100000'],
    ['ordinal', 22, '22nd'],
    ['ordinal', 12, '12th'],
    ['hex', 26, '1A'],
    ['none', 5, ''],
    ['constructor', 5, '5'],
    ['hindiVowels', 0, '0'],
  ])('%s writes %i as %s', (format, value, written) => {
    expect(formatted(format, value)).toBe(written);
  });

  it('may be a pattern, given beside a plain one for older programs', () => {
    const pattern =
      '<mc:AlternateContent xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006"><mc:Choice Requires="w14"><w:numFmt w:val="custom" w:format="001, 002, 003, ..."/></mc:Choice>' +
      '<mc:Fallback><w:numFmt w:val="decimal"/></mc:Fallback></mc:AlternateContent>';
    expect(formatted('decimal', 7, pattern)).toBe('007');
  });

  it('may be a sign, of a symbol font too', () => {
    const sign = (text: string, font?: string): string | undefined => {
      const xml = font ? `<w:rPr><w:rFonts w:ascii="${font}" w:hAnsi="${font}"/></w:rPr>` : '';
      return docxLines([{ text: '文', list: 1, level: 0 }], {
        lists: [[{ format: 'bullet', text, suffix: 'nothing', xml }]],
      })[0]?.slice(0, -1);
    };
    expect(sign('—')).toBe('—');
    expect(sign('\uf0b7', 'Symbol')).toBe('•');
    expect(sign('\uf06e', 'Wingdings')).toBe('■');
    expect(sign('l', 'Wingdings')).toBe('●');
    expect(sign('o', 'Courier New')).toBe('•');
    expect(sign('\uf0ff', 'Unknown')).toBe('•');
    expect(sign('')).toBe('');
  });
});
