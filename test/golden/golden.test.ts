// Whole drafts and what is read, found and mended in them, as files that are read before they are accepted.
// Every span is checked too: inside the text, nested, equal to the words it names.
import { readdirSync, readFileSync } from 'node:fs';
import { extname, join } from 'node:path';
import { describe, expect, it } from 'vitest';
import type { Reading, Section } from '../../server/src/document/model';
import { allSections } from '../../server/src/document/model';
import { DEFAULT_SETTINGS } from '../../server/src/rules/settings';
import { createReportService } from '../../server/src/service';

const FOLDER = join(import.meta.dirname, 'drafts');

function describeSection(section: Section, depth: number): string[] {
  const marks = [section.runIn ? 'run-in' : '', section.role ?? '', section.attachment ? 'attachment' : ''].filter(
    Boolean,
  );
  const head = `${'  '.repeat(depth)}${section.marker?.text ?? '·'} ${section.text}`;
  return [
    `${head}  [${section.line}–${section.endLine}, level ${section.level}${marks.length > 0 ? `, ${marks.join(', ')}` : ''}]`,
    ...section.children.flatMap((child) => describeSection(child, depth + 1)),
  ];
}

function describeReading(reading: Reading): string[] {
  const rows = [`report: ${reading.isReport}, ${reading.script}`];
  for (const entry of reading.toc)
    rows.push(`contents ${entry.line}: ${entry.unit ?? '–'} | ${entry.title} | ${entry.page ?? '–'}`);
  for (const report of reading.reports) {
    rows.push(
      `# ${report.title ?? '–'} [${report.genre}, ${report.startLine}–${report.endLine}, ${report.unit ?? '–'}, ${report.date ?? '–'}]`,
    );
    rows.push(...report.sections.flatMap((section) => describeSection(section, 1)));
    for (const table of report.tables) {
      rows.push(`  table ${table.startLine}–${table.endLine}`);
      for (const row of table.rows) rows.push(`    ${row.number} | ${row.task} | ${row.source} | ${row.result}`);
    }
  }
  for (const { line, next, across } of reading.brokenLines)
    rows.push(`broken: ${line} → ${next}${across ? ' across' : ''}`);
  return rows;
}

describe('golden drafts', () => {
  for (const name of readdirSync(FOLDER).sort()) {
    it(name, async () => {
      const text = readFileSync(join(FOLDER, name), 'utf8');
      const service = createReportService();
      const draft = service.open(`file:///${name}`, extname(name) === '.md' ? 'markdown' : 'plaintext', 1, text);
      const reading = service.read(draft, DEFAULT_SETTINGS);
      const findings = service.check(draft, DEFAULT_SETTINGS);

      expect(reading.kinds).toHaveLength(reading.lines.length);
      for (const report of reading.reports) {
        for (const section of allSections(report.sections)) {
          const words = draft.text(section.heading);
          expect(words.replace(/\s+/gu, '')).toBe(`${section.marker?.text ?? ''}${section.text}`.replace(/\s+/gu, ''));
          expect(section.line).toBeGreaterThanOrEqual(report.startLine);
          expect(section.endLine).toBeLessThanOrEqual(report.endLine);
        }
      }
      const shown = [
        ...describeReading(reading),
        '',
        ...reading.lines.map(
          (line, number) => `${String(number).padStart(3)} ${(reading.kinds[number] ?? '').padEnd(16)} ${line.text}`,
        ),
        '',
        ...findings.map(
          ({ range, severity, code, message, fixes }) =>
            `${range.start.line}:${range.start.character}–${range.end.line}:${range.end.character} ${severity} ${code} ${message}${fixes[0] ? ` → ${fixes[0].title}` : ''}`,
        ),
        '',
        service.fixAll(draft, DEFAULT_SETTINGS).text,
      ];
      await expect(shown.join('\n')).toMatchFileSnapshot(join(import.meta.dirname, 'expected', `${name}.snap`));
    });
  }
});
