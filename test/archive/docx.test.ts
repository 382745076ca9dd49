// Word files as text: what is printed stands there once and in order, and nothing else.
import { describe, expect, it } from 'vitest';
import { readDocx } from '../../server/src/corpus/docx/read-docx';
import { docxText } from '../../server/src/corpus/docx/text';
import { type DocxOptions, type DocxParagraph, makeDocx, REPORT_LIST, withLongNumbers } from '../support/docx-file';
import { docxLines, run, typed } from '../support/docx-lines';

const field = (type: string): string => run(`<w:fldChar w:fldCharType="${type}"/>`);

describe('paragraphs of a Word file', () => {
  it('are lines, blank ones too', () => {
    expect(docxLines([{ text: '关于稳就业的调研报告' }, {}, { text: '　　今年以来，形势向好。' }])).toEqual([
      '关于稳就业的调研报告',
      '',
      '　　今年以来，形势向好。',
    ]);
  });

  it('are put together from their runs, with tabs and line breaks', () => {
    expect(docxLines([{ runs: [{ text: '甲\t乙', bold: true }, { text: '\n丙' }] }])).toEqual(['甲\t乙', '丙']);
  });

  it('keep no break of a page at their ends, and have two lines where it stands between words', () => {
    const page = run('<w:br w:type="page"/>');
    const one = `<w:p>${page}${run(typed('上'))}${page}${run(typed('下'))}${page}</w:p>`;
    expect(docxLines([{ xml: one }, { text: '后' }])).toEqual(['上', '下', '后']);
  });

  it('lose the space at the ends of a text only where the file does not ask to keep it; full-width space always stays', () => {
    const xml = `${run('<w:t> 甲 </w:t>')}${run('<w:t xml:space="preserve"> 乙 </w:t>')}${run('<w:t>　丙\n丁</w:t>')}`;
    expect(docxLines([{ text: '', xml }])).toEqual(['甲 乙 　丙 丁']);
  });

  it('have hard hyphens and no soft ones', () => {
    const xml = run(
      `${typed('2023')}<w:noBreakHyphen/>${typed('20')}<w:softHyphen/>${typed('24')}<w:cr/>${typed('年')}`,
    );
    expect(docxLines([{ text: '', xml }])).toEqual(['2023-2024', '年']);
  });

  it('show the signs of symbol fonts, inserted or typed', () => {
    const xml =
      run('<w:sym w:font="Wingdings" w:char="F0FE"/>') +
      run('<w:sym w:font="Symbol" w:char="F0B3"/>') +
      run('<w:sym w:font="Wingdings" w:char="F081"/>') +
      run(`<w:rPr><w:rFonts w:ascii="Wingdings" w:hAnsi="Wingdings"/></w:rPr>${typed('\uf0a8')}`) +
      run('<w:sym w:font="宋体" w:char="00B7"/>');
    expect(docxLines([{ text: '', xml }])).toEqual(['☑≥①□·']);
  });

  it('keep the words under a reading aid, not the aid', () => {
    const xml = run(
      `<w:ruby><w:rubyPr/><w:rt>${run(typed('wén'))}</w:rt><w:rubyBase>${run(typed('文'))}</w:rubyBase></w:ruby>`,
    );
    expect(docxLines([{ text: '公', xml }])).toEqual(['公文']);
  });

  it('have no tab for each stop that their format sets, and nothing of a content control’s own properties', () => {
    const tabs = '<w:pPr><w:tabs><w:tab w:val="left" w:pos="420"/></w:tabs></w:pPr>';
    const control = '<w:sdt><w:sdtPr><w:rPr><w:vanish/></w:rPr></w:sdtPr><w:sdtContent/></w:sdt>';
    expect(docxLines([{ xml: `<w:p>${tabs}${run(`${control}${typed('甲')}`)}</w:p>` }])).toEqual(['甲']);
  });

  it('keep words in links, smart tags, content controls and formulas', () => {
    const xml =
      `<w:hyperlink r:id="rId9">${run(typed('链接'))}</w:hyperlink>` +
      `<w:smartTag w:element="date">${run(typed('5月'))}</w:smartTag>` +
      `<w:sdt><w:sdtPr><w:alias w:val="不是文字"/></w:sdtPr><w:sdtContent>${run(typed('控件'))}</w:sdtContent></w:sdt>` +
      '<m:oMath><m:f><m:num><m:r><m:t>1</m:t></m:r></m:num><m:den><m:r><m:t>2</m:t></m:r></m:den></m:f></m:oMath>';
    expect(docxLines([{ text: '', xml }])).toEqual(['链接5月控件1/2']);
  });

  it('keep content controls around whole paragraphs', () => {
    const xml = `<w:sdt><w:sdtContent><w:p>${run(typed('第一段'))}</w:p><w:p>${run(typed('第二段'))}</w:p></w:sdtContent></w:sdt>`;
    expect(docxLines([{ xml }])).toEqual(['第一段', '第二段']);
  });

  it('take no words from drawings of other kinds', () => {
    const xml = run('<w:drawing><a:p><a:r><a:t>图中文字</a:t></a:r></a:p></w:drawing>');
    expect(docxLines([{ text: '见图。', xml }])).toEqual(['见图。']);
  });
});

describe('tracked changes of a Word file', () => {
  it('are accepted: insertions stay, deletions go', () => {
    const runs = [
      { text: '完成' },
      { text: '六', change: 'deleted' },
      { text: '七', change: 'inserted' },
      { text: '项。' },
    ] as const;
    expect(docxLines([{ runs }])).toEqual(['完成七项。']);
  });

  it('are accepted: what was moved stands where it was moved to', () => {
    expect(
      docxLines([
        { runs: [{ text: '先', change: 'moved-away' }, { text: '甲' }] },
        { runs: [{ text: '乙' }, { text: '先', change: 'moved-here' }] },
      ]),
    ).toEqual(['甲', '乙先']);
  });

  it('join paragraphs whose end was deleted; the first with words gives the number', () => {
    expect(
      docxLines([
        { text: '基本', list: 1, level: 0, joined: true },
        { text: '情况', list: 1, level: 0 },
        { runs: [{ text: '没有了', change: 'deleted' }], list: 1, level: 1, joined: true },
        { text: '主要做法', list: 1, level: 0 },
      ]),
    ).toEqual(['一、基本情况', '二、主要做法']);
  });

  it('leave nothing of a paragraph that was deleted at the end', () => {
    const runs = [{ text: '删去', change: 'deleted' }] as const;
    expect(docxLines([{ text: '甲' }, { runs, joined: true }])).toEqual(['甲']);
  });

  it('of format do not bring the old format back', () => {
    const xml =
      `<w:p><w:pPr><w:pPrChange w:id="1" w:author="a"><w:pPr><w:numPr><w:ilvl w:val="0"/><w:numId w:val="1"/></w:numPr></w:pPr>` +
      `</w:pPrChange></w:pPr><w:r><w:rPr><w:rPrChange w:id="2" w:author="a"><w:rPr><w:vanish/></w:rPr></w:rPrChange></w:rPr>${typed('正文')}</w:r></w:p>`;
    expect(docxLines([{ xml }])).toEqual(['正文']);
  });

  it('drop deleted rows of a table, and a table that was deleted altogether', () => {
    const row = (words: string, properties = ''): string =>
      `<w:tr>${properties}<w:tc><w:p>${run(typed(words))}</w:p></w:tc><w:tc><w:p>${run(typed('乙'))}</w:p></w:tc></w:tr>`;
    const deleted = '<w:trPr><w:del w:id="1" w:author="a"/></w:trPr>';
    const inserted = '<w:trPr><w:ins w:id="1" w:author="a"/></w:trPr>';
    expect(
      docxLines([
        { xml: `<w:tbl>${row('一')}${row('二', deleted)}${row('三', inserted)}</w:tbl>` },
        { xml: `<w:tbl>${row('四', deleted)}</w:tbl>` },
        { text: '完' },
      ]),
    ).toEqual(['| 一 | 乙 |', '| --- | --- |', '| 三 | 乙 |', '完']);
  });
});

describe('what a Word file does not print', () => {
  it('is hidden text, by the run, by its style or by the paragraph’s', () => {
    const styles = [
      { id: 'h', name: 'Hidden', type: 'character', xml: '<w:rPr><w:vanish/></w:rPr>' },
      { id: 'p', name: 'Secret', xml: '<w:rPr><w:vanish/></w:rPr>' },
    ] as const;
    const xml = `<w:r><w:rPr><w:rStyle w:val="h"/></w:rPr>${typed('藏二')}</w:r><w:r><w:rPr><w:vanish w:val="0"/></w:rPr>${typed('见')}</w:r>`;
    const shown = `<w:r><w:rPr><w:vanish w:val="false"/></w:rPr>${typed('仍见')}</w:r>`;
    expect(
      docxLines(
        [{ runs: [{ text: '藏一', hidden: true }], xml }, { text: '藏三', style: 'p', xml: shown }, { text: '后' }],
        { styles },
      ),
    ).toEqual(['见', '仍见后']);
  });

  it('is a heading’s hidden end: the text runs on', () => {
    const heading = `<w:p><w:pPr><w:rPr><w:vanish/><w:specVanish/></w:rPr></w:pPr>${run(typed('一是强基础。'))}</w:p>`;
    expect(docxLines([{ xml: heading }, { text: '投入增加。' }])).toEqual(['一是强基础。投入增加。']);
  });

  it('is a page header; footnotes are kept apart', () => {
    const document = readDocx(
      makeDocx([{ runs: [{ text: '完成率' }, { text: '较高', footnote: '据年报。' }, { text: '。' }] }], {
        header: '内部资料',
      }),
    );
    expect(docxText(document)).toBe('完成率较高。\n');
    expect(document.notes).toMatchObject([[{ kind: 'paragraph', text: '据年报。' }]]);
  });

  it('is the line above the notes', () => {
    const separator = `<w:footnote w:type="separator" w:id="0"><w:p>${run('<w:separator/>')}</w:p></w:footnote>`;
    const note = `<w:footnote w:id="1"><w:p>${run(typed('注'))}</w:p></w:footnote>`;
    const notes = `<w:footnotes xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main">${separator}${note}</w:footnotes>`;
    const file = makeDocx([{ runs: [{ text: '正文', footnote: '注' }] }], { parts: { 'word/footnotes.xml': notes } });
    expect(readDocx(file).notes).toHaveLength(1);
  });
});

describe('fields of a Word file', () => {
  it('show their results and no codes', () => {
    expect(
      docxLines([{ runs: [{ text: '第' }, { text: '3', field: 'PAGE \\* MERGEFORMAT' }, { text: '页' }] }]),
    ).toEqual(['第3页']);
    const xml = `<w:fldSimple w:instr="DATE">${run(typed('2024年'))}</w:fldSimple>`;
    expect(docxLines([{ text: '', xml }])).toEqual(['2024年']);
  });

  it('may stand in one another, in the code and in the result', () => {
    const inner =
      field('begin') + run('<w:instrText>PAGE</w:instrText>') + field('separate') + run(typed('7')) + field('end');
    const xml =
      field('begin') +
      run('<w:instrText>IF </w:instrText>') +
      inner +
      run(typed('码')) +
      field('separate') +
      run(typed('共')) +
      inner +
      field('end');
    expect(docxLines([{ text: '', xml: `${xml}${run(typed('页'))}` }])).toEqual(['共7页']);
  });

  it('make contents whose entries have a tab before the page', () => {
    const entry = (words: string, page: string, before = '', after = ''): DocxParagraph => ({
      xml: `<w:p>${before}<w:hyperlink>${run(typed(words))}${run('<w:rPr><w:webHidden/></w:rPr><w:tab/>')}${field('begin')}${run('<w:instrText>PAGEREF _Toc1</w:instrText>')}${field('separate')}${run(`<w:rPr><w:webHidden/></w:rPr>${typed(page)}`)}${field('end')}</w:hyperlink>${after}</w:p>`,
    });
    const begin = field('begin') + run('<w:instrText>TOC \\o "1-3"</w:instrText>') + field('separate');
    expect(
      docxLines([
        entry('一、基本情况', '1', begin),
        entry('二、存在问题', '5'),
        { text: '', xml: field('end') },
        { text: '正文' },
      ]),
    ).toEqual(['一、基本情况\t1', '二、存在问题\t5', '', '正文']);
  });

  it('that draw their code are read from it: enclosed characters, reading aids', () => {
    const drawn = (code: string): string => field('begin') + run(`<w:instrText>${code}</w:instrText>`) + field('end');
    const xml =
      drawn(' eq \\o\\ac(○,3)') +
      drawn(' EQ \\o\\ac(□,密)') +
      drawn(' EQ \\* jc2 \\* hps10 \\o\\ad(\\s\\up 9(wén),文)') +
      drawn(' XE "索引项"');
    expect(docxLines([{ text: '', xml }])).toEqual(['③密文']);
  });

  it('that are never ended take at most the rest of their paragraph', () => {
    const broken = field('begin') + run('<w:instrText>HYPERLINK</w:instrText>');
    expect(docxLines([{ text: '前', xml: broken }, { text: '后' }, { text: '末', xml: field('end') }])).toEqual([
      '前',
      '后',
      '末',
    ]);
  });
});

describe('text boxes of a Word file', () => {
  it('stand once, behind the paragraph that they hang on', () => {
    expect(docxLines([{ text: '标题', box: [{ text: '框一' }, { text: '框二' }] }, { text: '正文' }])).toEqual([
      '标题',
      '框一',
      '框二',
      '正文',
    ]);
  });

  it('of older files, which know no alternatives, are read too', () => {
    const xml = run(
      `<w:pict><v:textbox><w:txbxContent><w:p>${run(typed('旧框'))}</w:p></w:txbxContent></v:textbox></w:pict>`,
    );
    expect(docxLines([{ text: '标题', xml }])).toEqual(['标题', '旧框']);
  });

  it('may be words drawn as a picture', () => {
    const xml = run(
      '<w:pict><v:shape><v:textpath style="font-family:宋体" string="某县人民政府文件"/></v:shape></w:pict>',
    );
    expect(docxLines([{ text: '', xml }, { text: '关于稳就业的通知' }])).toEqual([
      '',
      '某县人民政府文件',
      '关于稳就业的通知',
    ]);
  });

  it('are read from what older programs get where there is nothing else', () => {
    const xml = run(`<mc:AlternateContent><mc:Fallback>${typed('备用')}</mc:Fallback></mc:AlternateContent>`);
    expect(docxLines([{ text: '', xml }])).toEqual(['备用']);
  });

  it('do not end a field around them', () => {
    const box = `<w:pict><v:textbox><w:txbxContent><w:p>${run(typed('框'))}</w:p></w:txbxContent></v:textbox></w:pict>`;
    const xml = `${field('begin')}${run('<w:instrText>X</w:instrText>')}${field('separate')}${run(box)}${run(typed('果'))}${field('end')}`;
    expect(docxLines([{ text: '', xml }])).toEqual(['果', '框']);
  });
});

describe('a Word file', () => {
  const paragraphs = [
    { text: '情况', list: 1, level: 0 },
    { text: '正文', box: [{ text: '框' }] },
  ];
  const lines = ['一、情况', '正文', '框'];

  it.each<[string, DocxOptions]>([
    ['in the strict dialect', { strict: true }],
    ['with another prefix', { prefix: 'ns0' }],
    ['with the default namespace', { prefix: '' }],
    ['strict, with the default namespace', { prefix: '', strict: true }],
    ['stored without packing', { compression: 0 }],
    [
      'without styles',
      {
        parts: {
          'word/styles.xml': undefined,
          'word/_rels/document.xml.rels': rels('numbering', '/word/numbering.xml'),
        },
      },
    ],
  ])('%s is read alike', (_, options) => {
    expect(docxLines(paragraphs, options)).toEqual(lines);
  });

  it('without numbering has no numbers', () => {
    const parts = { 'word/numbering.xml': undefined, 'word/_rels/document.xml.rels': undefined };
    expect(docxLines(paragraphs, { parts })).toEqual(['情况', '正文', '框']);
  });

  it('may have its document anywhere, named from the root, behind another slash', () => {
    const plain =
      '<w:document xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"><w:body><w:p><w:r><w:t>别处</w:t></w:r></w:p></w:body></w:document>';
    const parts = { '_rels/.rels': rels('officeDocument', '/Office/../doc/Main.xml'), 'DOC\\main.xml': plain };
    expect(docxLines([], { parts })).toEqual(['别处']);
  });

  it('may be a zip with long numbers', () => {
    const bytes = withLongNumbers(makeDocx(paragraphs));
    expect(docxText(readDocx(bytes))).toBe(`${lines.join('\n')}\n`);
  });

  it('may be written in UTF-16', () => {
    const xml =
      '<w:document xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"><w:body><w:p><w:r><w:t>宽字</w:t></w:r></w:p></w:body></w:document>';
    const parts = { 'word/document.xml': new Uint8Array(Buffer.from(`\ufeff${xml}`, 'utf16le')) };
    expect(docxLines([], { parts })).toEqual(['宽字']);
  });

  it('tells styles and outline levels, by what they are based on and by their names', () => {
    const styles = [
      { id: '1', name: 'heading 1' },
      { id: '2', name: '二级', basedOn: '1', outline: 2 },
      { id: '3', name: '三级', basedOn: '2' },
      { id: '4', name: '标题 4' },
      { id: '5', name: '成圈', basedOn: '6' },
      { id: '6', name: '成圈二', basedOn: '5' },
      { id: '0', name: 'Normal', xml: '' },
    ];
    const { blocks } = readDocx(
      makeDocx(
        ['1', '2', '3', '4', '5', 'none'].map((style) => ({ text: style, style })),
        { styles },
      ),
    );
    expect(blocks.map((block) => block.kind === 'paragraph' && [block.style, block.outlineLevel])).toEqual([
      ['heading 1', 1],
      ['二级', 2],
      ['三级', 2],
      ['标题 4', 4],
      ['成圈', undefined],
      [undefined, undefined],
    ]);
  });

  it('of many paragraphs is counted through to its end', () => {
    const words = '在推进重点工作中，各级各部门坚持问题导向，完善机制，压实责任。';
    const many = Array.from({ length: 3000 }, (_, index) => ({
      runs: [{ text: words }, { text: String(index), change: 'inserted' as const }],
      ...(index % 10 === 0 && { list: 1, level: index % 40 === 0 ? 0 : 1 }),
    }));
    const lines = docxLines(many, { lists: [REPORT_LIST] });
    expect(lines).toHaveLength(3000);
    expect(lines[2990]).toBe(`（三）${words}2990`);
  });
});

function rels(kind: string, target = `${kind}.xml`): string {
  const type = `http://schemas.openxmlformats.org/officeDocument/2006/relationships/${kind}`;
  return `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="rId1" Type="${type}" Target="${target}"/></Relationships>`;
}
