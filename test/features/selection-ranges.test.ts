import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { selectionRanges } from '../../server/src/features/selection-ranges';
import { wordAt } from '../../server/src/host/words';
import { DEFAULT_SETTINGS } from '../../server/src/rules/settings';
import { createReportService } from '../../server/src/service';
import { comparePositions, type Range } from '../../server/src/text/position';
import { readMarks } from '../support/markers';
import { drafts } from '../support/random-drafts';

const service = createReportService();
const read = (text: string, languageId = 'wengao') =>
  service.read(service.open(`draft:${languageId}`, languageId, 1, text), DEFAULT_SETTINGS);

/** What the selection at ‸ grows to, each as the text that it holds. */
function grown(marked: string, words = wordAt): string[] {
  const { text, cursor } = readMarks(marked);
  if (!cursor) throw new Error('no ‸');
  const draft = service.open('draft:1', 'wengao', 1, text);
  return selectionRanges(service.read(draft, DEFAULT_SETTINGS), cursor, words).map((range) => draft.text(range));
}

const TITLE = '关于社区食堂运营情况的调研报告\n\n';

describe('growing a selection', () => {
  it('goes from the word by clause, sentence, paragraph and sections to the report and the file', () => {
    const paragraph = '经费由财政补贴，不足部分由社‸会捐赠；账目公开。老人说：“好吃。”饭菜可口。';
    const body = paragraph.replace('‸', '');
    const section = `（一）资金来源\n${body}`;
    const part = `一、基本情况\n${section}`;
    const report = `${TITLE}${part}\n\n二、问题\n人手不足。`;
    expect(grown(`${TITLE}一、基本情况\n（一）资金来源\n${paragraph}\n\n二、问题\n人手不足。\n`)).toEqual([
      '社会',
      '不足部分由社会捐赠',
      '经费由财政补贴，不足部分由社会捐赠；账目公开。',
      body,
      section,
      part,
      report,
      `${report}\n`,
    ]);
  });

  it('takes closing quotation marks into the sentence that they close', () => {
    expect(grown(`${TITLE}一、基本情况\n老人说：“饭‸菜好吃！”大家都满意。\n`).slice(0, 4)).toEqual([
      '饭菜',
      '“饭菜好吃！”',
      '老人说：“饭菜好吃！”',
      '老人说：“饭菜好吃！”大家都满意。',
    ]);
  });

  it('joins a sentence that a hard line end cuts', () => {
    const first = '　　今年以来，各社区认真落实市委、市政府工作部署，坚持问题导向，推进助餐服务落地见效，取得阶段性成';
    const text = `${TITLE}一、基本情况\n${first}\n效，老人满‸意。下一步继续推进。\n`;
    const sentence = `${first.trim()}\n效，老人满意。`;
    expect(grown(text).slice(0, 4)).toEqual(['满意', '老人满意', sentence, `${sentence}下一步继续推进。`]);
  });

  it('does not end a clause within a number', () => {
    expect(grown(`${TITLE}一、基本情况\n共补贴1,20‸0万元，按3:2分担。\n`)[1]).toBe('共补贴1,200万元');
  });

  it('counts a word that ends at the cursor where none begins', () => {
    expect(grown(`${TITLE}一、基本情况\n加强监督‸，定期公开。\n`)[0]).toBe('监督');
    expect(grown(`${TITLE}一、基本情况\n定期公开‸`)[0]).toBe('公开');
  });

  it('finds the word within a long line by what stands around it', () => {
    const long = '各社区认真落实工作部署，'.repeat(2000);
    expect(grown(`${TITLE}一、基本情况\n${long}加强资‸金监管。\n`).slice(0, 2)).toEqual(['资金', '加强资金监管']);
  });

  it('takes characters of one kind for a word where nobody cuts words', () => {
    const { text, cursor } = readMarks(`${TITLE}一、基本情况\n共有APP用‸户12万，活跃。\n`);
    const draft = service.open('draft:1', 'wengao', 1, text);
    const ranges = selectionRanges(service.read(draft, DEFAULT_SETTINGS), cursor ?? { line: 0, character: 0 });
    expect(ranges.slice(0, 2).map((range) => draft.text(range))).toEqual(['用户', '共有APP用户12万']);
  });

  it('selects the paragraph from the space around it, and what is around a blank line from there', () => {
    expect(grown(`${TITLE}一、基本情况\n‸　　经费不足。人手不够。\n`)[0]).toBe('　　经费不足。人手不够。');
    expect(grown(`${TITLE}一、基本情况\n　　经费不足。  ‸\n`)[0]).toBe('　　经费不足。  ');
    expect(grown(`${TITLE}一、基本情况\n经费不足。\n‸\n人手不够。\n`)[0]).toBe(
      '一、基本情况\n经费不足。\n\n人手不够。',
    );
  });

  it('says nothing of a text that is no report', () => {
    expect(selectionRanges(read('# Read me\n\nSome text.\n', 'markdown'), { line: 2, character: 1 })).toEqual([]);
  });

  it('nests, whatever the text and the place', () => {
    const holds = (outer: Range, inner: Range): boolean =>
      comparePositions(outer.start, inner.start) <= 0 &&
      comparePositions(inner.end, outer.end) <= 0 &&
      comparePositions(outer.start, outer.end) <= 0;
    fc.assert(
      fc.property(drafts, fc.nat({ max: 40 }), fc.nat({ max: 60 }), fc.boolean(), (text, line, character, cut) => {
        const reading = read(text);
        const ranges = selectionRanges(reading, { line, character }, cut ? wordAt : undefined);
        const last = reading.lines.length - 1;
        const inside = Math.min(line, last);
        const at = { line: inside, character: Math.min(character, reading.lines[inside]?.text.length ?? 0) };
        const place = line > last ? { line: last, character: reading.lines[last]?.text.length ?? 0 } : at;
        let inner: Range = { start: place, end: place };
        for (const range of ranges) {
          expect(holds(range, inner)).toBe(true);
          expect(range).not.toEqual(inner);
          inner = range;
        }
      }),
      { numRuns: 300 },
    );
  });
});
