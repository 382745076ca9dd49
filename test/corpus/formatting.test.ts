// The source documents formatted and rewritten: twice is once, nothing more is found, no word is lost.
import { expect, it } from 'vitest';
import { findRefactoring } from '../../server/src/features/refactor/refactorings';
import { loadScripts } from '../../server/src/host/load-opencc';
import { DEFAULT_SETTINGS } from '../../server/src/rules/settings';
import { createReportService } from '../../server/src/service';
import { applyEdits } from '../../server/src/text/lines';
import { CORPUS, describeCorpus, readCorpus } from '../support/corpus';

const service = createReportService();
const open = (text: string) => service.open('corpus.txt', 'plaintext', 1, text);
const format = (text: string): string => applyEdits(text, service.format(open(text), DEFAULT_SETTINGS));
const grave = (text: string): number =>
  service.check(open(text), DEFAULT_SETTINGS).filter(({ severity }) => severity === 'error' || severity === 'warning')
    .length;
const place = { start: { line: 0, character: 0 }, end: { line: 0, character: 0 } };

for (const name of CORPUS) {
  describeCorpus(name, (text) => {
    const formatted = format(text);

    it('is in order when it is formatted once', () => {
      expect(format(formatted)).toBe(formatted);
      expect(grave(formatted)).toBeLessThanOrEqual(grave(text));
    });

    it('keeps its words', () => {
      const wordsOf = (some: string): string => some.replace(/[^\p{L}\p{N}]/gu, '');
      expect(wordsOf(formatted)).toBe(wordsOf(text));
    });

    it('comes back from traditional characters, quotation marks apart', async () => {
      const converter = await loadScripts();
      const convert = (some: string, id: string): string => {
        const edits = findRefactoring(id)?.edits(readCorpus(some), place, converter) ?? [];
        return 'zh' in edits ? some : applyEdits(some, edits);
      };
      const traditional = convert(text, 'to-traditional');
      expect(readCorpus(traditional).script).toBe('traditional');
      const back = convert(traditional, 'to-simplified');
      expect(back).toBe(convert(text, 'to-simplified'));
    });
  });
}
