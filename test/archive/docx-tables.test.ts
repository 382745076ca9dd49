// Tables of Word files as text: nothing of a cell is lost, and columns stay where they are.
import { describe, expect, it } from 'vitest';
import { readDocx } from '../../server/src/corpus/docx/read-docx';
import { makeDocx } from '../support/docx-file';
import { docxLines, run, typed } from '../support/docx-lines';

describe('tables of a Word file', () => {
  it('are lines as Markdown writes them', () => {
    expect(
      docxLines([
        { text: '前' },
        {
          table: [
            ['序号', '任务', '落实情况'],
            ['1', '稳就业', '已完成'],
            ['2', '促消费', '推进中'],
          ],
        },
        { text: '后' },
      ]),
    ).toEqual([
      '前',
      '| 序号 | 任务 | 落实情况 |',
      '| --- | --- | --- |',
      '| 1 | 稳就业 | 已完成 |',
      '| 2 | 促消费 | 推进中 |',
      '后',
    ]);
  });

  it('keep their columns under merged cells', () => {
    expect(
      docxLines([
        {
          table: [
            ['甲', '乙', '丙'],
            [
              { content: '一至二', span: 2 },
              { content: '三', merge: 'start' },
            ],
            ['四', '五', { content: '', merge: 'goes-on' }],
          ],
        },
      ]).slice(2),
    ).toEqual(['| 一至二 |  | 三 |', '| 四 | 五 |  |']);
  });

  it('tell which cells are merged', () => {
    const rows = [
      [
        { content: '甲', span: 2 },
        { content: '乙', merge: 'start' as const },
      ],
      ['丙', '丁', { content: '', merge: 'goes-on' as const }],
    ];
    const [table] = readDocx(makeDocx([{ table: rows }])).blocks;
    expect(table).toMatchObject({
      rows: [
        [{ columns: 2 }, { columns: 1, continued: false }],
        [{ columns: 1 }, { columns: 1 }, { columns: 1, continued: true }],
      ],
    });
  });

  it('keep their columns where a row begins further in', () => {
    const cell = (words: string): string => `<w:tc><w:p>${run(typed(words))}</w:p></w:tc>`;
    const late = `<w:tr><w:trPr><w:gridBefore w:val="1"/></w:trPr>${cell('丙')}</w:tr>`;
    expect(docxLines([{ xml: `<w:tbl><w:tr>${cell('甲')}${cell('乙')}</w:tr>${late}</w:tbl>` }])[2]).toBe('|  | 丙 |');
  });

  it('lose no paragraph, number, line break, bar or inner table of a cell', () => {
    const cell = [{ text: '一\n二' }, { text: '三', list: 1, level: 2 }, { table: [['四', 'a|b']] }, {}];
    expect(
      docxLines([
        {
          table: [
            ['甲', '乙'],
            ['1', { content: cell }],
          ],
        },
      ])[2],
    ).toBe('| 1 | 一 二 1.三 四 a｜b |');
  });

  it('may number their rows by themselves', () => {
    const number = { content: [{ list: 1, level: 0 }] };
    const lists = [[{ format: 'decimal', text: '%1' }]];
    expect(
      docxLines(
        [
          {
            table: [
              ['序号', '任务'],
              [number, '甲'],
              [number, '乙'],
            ],
          },
        ],
        { lists },
      ).slice(2),
    ).toEqual(['| 1 | 甲 |', '| 2 | 乙 |']);
  });

  it('that only hold text in its place are that text', () => {
    const inner = [{ text: '一、基本情况' }, { text: '情况良好。' }];
    expect(
      docxLines([
        { table: [[{ content: inner }], ['完']] },
        {
          table: [
            ['', { content: '右' }],
            ['左', ''],
          ],
        },
      ]),
    ).toEqual(['一、基本情况', '情况良好。', '完', '右', '左']);
  });

  it('of one row are one line', () => {
    expect(docxLines([{ table: [['第12期', '2024年5月6日']] }, { text: '后' }])).toEqual([
      '第12期\t2024年5月6日',
      '后',
    ]);
  });

  it('keep what is typed directly before them and after them apart', () => {
    expect(docxLines([{ text: '前', joined: true }, { table: [['甲'], ['乙']] }, { text: '后' }])).toEqual([
      '前',
      '甲',
      '乙',
      '后',
    ]);
  });
});
