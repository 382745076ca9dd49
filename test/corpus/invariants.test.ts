// What holds of every reading, on the five source documents: all lines have a kind, reports and sections lie one behind the
// other, ranges are the text they claim to be, and every finding lies in the text.
import { describe, expect, it } from 'vitest';
import { isBlank, type Line } from '../../server/src/document/line';
import { allSections, LINE_KINDS, type LineKind, type Section } from '../../server/src/document/model';
import { DEFAULT_SETTINGS } from '../../server/src/rules/settings';
import { createReportService } from '../../server/src/service';
import { comparePositions, type Range, rangesOverlap } from '../../server/src/text/position';
import { CORPUS, describeCorpus, readCorpus } from '../support/corpus';

const withoutSpace = (text: string): string => text.replace(/\s+/gu, '');

/** Kinds of lines that stand outside of reports. */
const OUTSIDE: readonly LineKind[] = [
  'outside',
  'collection-title',
  'toc-title',
  'toc-entry',
  'chrome',
  'front-matter',
];

function textIn(lines: readonly Line[], { start, end }: Range): string {
  return lines
    .slice(start.line, end.line + 1)
    .map(({ text }, index, part) =>
      text.slice(index === 0 ? start.character : 0, index === part.length - 1 ? end.character : undefined),
    )
    .join('\n');
}

/** What is wrong with the range; empty where it lies in the text. */
function faultOf(lines: readonly Line[], { start, end }: Range): string {
  if (comparePositions(start, end) > 0) return 'ends before it begins';
  for (const { line, character } of [start, end]) {
    const length = lines[line]?.text.length;
    if (length === undefined || character < 0 || character > length) return `${line}:${character} is not in the text`;
  }
  return '';
}

describe('readings of the source documents', () => {
  for (const name of CORPUS) {
    describeCorpus(name, (text) => {
      const reading = readCorpus(text);
      const { lines, kinds, reports } = reading;

      /** The last line that is not blank, from `line` up to, not including, `before`. */
      const lastLine = (line: number, before: number): number => {
        let last = Math.max(line, before - 1);
        while (last > line && kinds[last] === 'blank') last--;
        return last;
      };

      it('gives every line a kind, and calls blank what is blank', () => {
        expect(reports.length).toBeGreaterThan(0);
        expect(kinds.length).toBe(lines.length);
        expect(kinds.filter((kind) => !LINE_KINDS.includes(kind))).toEqual([]);
        expect(kinds.map((kind) => kind === 'blank')).toEqual(lines.map(isBlank));
      });

      it('lays reports one behind the other, and nothing that stands outside of reports in them', () => {
        let before = -1;
        for (const { startLine, endLine, titleLines } of reports) {
          expect(startLine).toBeGreaterThan(before);
          expect(endLine).toBeGreaterThanOrEqual(startLine);
          expect([kinds[startLine], kinds[endLine]]).not.toContain('blank');
          for (const line of titleLines) expect(line).toBeGreaterThanOrEqual(startLine);
          for (const line of titleLines) expect(kinds[line]).toBe('title');
          expect(kinds.slice(startLine, endLine + 1).filter((kind) => OUTSIDE.includes(kind))).toEqual([]);
          before = endLine;
        }
        expect(before).toBeLessThan(lines.length);
      });

      it('takes titles from the lines of titles', () => {
        for (const { title, titleLines } of reports) {
          const written = titleLines.map((line) => lines[line]?.text ?? '').join('');
          if (title === undefined) expect(titleLines).toEqual([]);
          else expect(withoutSpace(written)).toContain(withoutSpace(title));
        }
      });

      it('nests sections in their report, one behind the other, each up to the next', () => {
        const nested = (sections: readonly Section[], from: number, to: number, level: number): void => {
          sections.forEach((section, index) => {
            const { line, endLine, children } = section;
            const next = sections[index + 1]?.line ?? to + 1;
            expect(section.level, `line ${line}`).toBeGreaterThan(level);
            expect(line).toBeGreaterThanOrEqual(index === 0 ? from : (sections[index - 1]?.line ?? from));
            expect(endLine, `the section of line ${line}`).toBe(lastLine(line, next));
            expect(next).toBeGreaterThanOrEqual(line);
            nested(children, line, endLine, section.level);
          });
        };
        for (const { sections, startLine, endLine } of reports) nested(sections, startLine, endLine, 0);
      });

      it('orders headings, and their ranges are what they say', () => {
        let before = { line: -1, character: 0 };
        for (const { line, heading, marker, text: words, runIn } of reports.flatMap(({ sections }) => [
          ...allSections(sections),
        ])) {
          expect(faultOf(lines, heading), `line ${line}`).toBe('');
          expect(heading.start.line).toBe(line);
          expect(comparePositions(before, heading.start), `line ${line}`).toBeLessThanOrEqual(0);
          before = heading.end;
          expect(withoutSpace(textIn(lines, heading))).toBe(withoutSpace((marker?.text ?? '') + words));
          expect(kinds[line], `line ${line}`).toBe(runIn ? 'run-in-heading' : 'heading');
        }
      });

      it('calls heading only what is a section', () => {
        const headed = new Set(reports.flatMap(({ sections }) => [...allSections(sections)].map(({ line }) => line)));
        const stray = kinds.flatMap((kind, line) =>
          (kind === 'heading' || kind === 'run-in-heading') && !headed.has(line) ? [line] : [],
        );
        expect(stray).toEqual([]);
      });

      it('keeps tables and their rows in their report, row behind row', () => {
        for (const { tables, startLine, endLine } of reports) {
          for (const table of tables) {
            expect(table.startLine).toBeGreaterThanOrEqual(startLine);
            expect(table.endLine).toBeLessThanOrEqual(endLine);
            table.rows.forEach((row, index) => {
              expect(row.line, `row ${row.number}`).toBeGreaterThan(
                table.rows[index - 1]?.endLine ?? table.startLine - 1,
              );
              expect(row.endLine).toBe(lastLine(row.line, table.rows[index + 1]?.line ?? table.endLine + 1));
            });
          }
        }
      });

      it('joins broken lines downward, and within one report', () => {
        for (const { line, next } of reading.brokenLines) {
          expect(next).toBeGreaterThan(line);
          expect(
            reports.some(({ startLine, endLine }) => startLine <= line && next <= endLine),
            `line ${line}`,
          ).toBe(true);
        }
      });

      it('finds nothing that lies outside of the text', () => {
        const service = createReportService();
        const findings = service.check(service.open('corpus.txt', 'plaintext', 1, text), DEFAULT_SETTINGS);
        for (const { code, range, fixes, related } of findings) {
          const edits = fixes.map((fix) => fix.edits);
          for (const one of [range, ...edits.flat().map((edit) => edit.range), ...related.map((other) => other.range)])
            expect(faultOf(lines, one), `${code} in line ${range.start.line}`).toBe('');
          for (const group of edits)
            for (const [at, edit] of group.entries())
              expect(
                group.slice(at + 1).some((other) => rangesOverlap(edit.range, other.range)),
                `${code} in line ${range.start.line}: edits overlap`,
              ).toBe(false);
        }
      });
    });
  }
});
