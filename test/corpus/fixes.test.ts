// Mending the source documents: what has one clear answer is mended, and the documents read as before.
import { describe, expect, it } from 'vitest';
import { fixAll } from '../../server/src/features/fix-all';
import { DEFAULT_SETTINGS } from '../../server/src/rules/settings';
import { createReportService } from '../../server/src/service';
import { CORPUS, describeCorpus, digest, headingShapes, readCorpus, reportShape } from '../support/corpus';

/** What a text says of its reports, apart from where it says so. */
function outlineOf(text: string): unknown {
  return readCorpus(text).reports.map((report) => {
    const { genre, title, unit, date, titleLines } = reportShape(report);
    const headings = headingShapes(report).map((heading) => heading.replace(/^\d+ /u, ''));
    const rows = report.tables.flatMap((table) => table.rows.map((row) => `${row.number} ${digest(row.source)}`));
    return { genre, title, unit, date, titleLines: titleLines.length, headings, rows };
  });
}

describe('mending the source documents', () => {
  for (const name of CORPUS) {
    describeCorpus(name, (text) => {
      const service = createReportService();
      const mend = (before: string) =>
        fixAll(service, service.open('corpus.txt', 'plaintext', 1, before), DEFAULT_SETTINGS);
      const mended = mend(text);

      it('leaves nothing that it could have mended', () => {
        expect(
          mended.left.filter(({ fixes }) => fixes[0]?.safe).map(({ code, range }) => `${range.start.line} ${code}`),
        ).toEqual([]);
        expect(mend(mended.text)).toMatchObject({ text: mended.text, applied: 0 });
      });

      it('keeps reports, titles, headings and rows', () => {
        expect(outlineOf(mended.text)).toEqual(outlineOf(text));
      });
    });
  }
});
