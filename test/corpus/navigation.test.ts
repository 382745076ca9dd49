// Going about in the source documents: from the contents of a booklet to its pieces and back, and a town's name filled in.
import { expect, it } from 'vitest';
import { definitionAt } from '../../server/src/features/definition';
import { rename } from '../../server/src/features/rename';
import { DEFAULT_SETTINGS } from '../../server/src/rules/settings';
import { applyEdits } from '../../server/src/text/lines';
import { describeCorpus, readCorpus } from '../support/corpus';

const squeezed = (text: string): string => text.replace(/\s+/gu, '');

describeCorpus('004', (text) => {
  it('leads from every entry of the contents to the title of its piece, and back', () => {
    const reading = readCorpus(text);
    const lines = reading.reports.map(({ titleLines: [first = -1] }) => first);
    expect(reading.toc).toHaveLength(18);
    for (const [index, { range, title }] of reading.toc.entries()) {
      const [target] = definitionAt(reading, range.start, DEFAULT_SETTINGS)?.targets ?? [];
      expect(target?.start.line, title).toBe(lines[index]);
      const [back] = (target && definitionAt(reading, target.start, DEFAULT_SETTINGS)?.targets) ?? [];
      expect(back).toEqual(range);
    }
  });
});

describeCorpus('000', (text) => {
  it('fills a town in within its piece, everywhere there and nowhere else', () => {
    const reading = readCorpus(text);
    const counts = reading.reports.map(({ startLine, endLine }) => {
      const lines = reading.lines.slice(startLine, endLine + 1).map((line) => line.text);
      const within = lines.findIndex((line) => line.includes('x市'));
      const position = { line: startLine + within, character: lines[within]?.indexOf('x市') ?? 0 };
      const edits = rename(reading, position, '云台市', DEFAULT_SETTINGS);
      if ('refused' in edits) throw new Error(edits.refused.en);
      const after = applyEdits(text, edits).split('\n');
      expect(squeezed(after.slice(startLine, endLine + 1).join(''))).not.toContain('x市');
      return edits.length;
    });
    expect(counts).toEqual([4, 12, 9]);
    expect(text.split('x市')).toHaveLength(4 + 12 + 9 + 1);
  });
});
