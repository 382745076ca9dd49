// The five source documents, which are not part of this project. Tests on them run where the folder named by WENGAO_CORPUS
// holds files with the manifest's SHA-256, and else report themselves skipped with the reason. Expectations are numbers and
// digests, so that no sentence of a source document stands here.
import { createHash } from 'node:crypto';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, it } from 'vitest';
import manifest from '../../seeds/manifest.json';
import { allSections, type Reading, type Report, type Section } from '../../server/src/document/model';
import { DEFAULT_SETTINGS } from '../../server/src/rules/settings';
import { createReportService } from '../../server/src/service';

/** The documents' names without what follows the underscore. */
export const CORPUS = manifest.documents.map(({ name }) => name.slice(0, 3));

type Lookup = { readonly text: string } | { readonly missing: string };

function lookUp(name: string): Lookup {
  const document = manifest.documents.find((one) => one.name.startsWith(`${name}_`));
  if (!document) throw new Error(`seeds/manifest.json has no document ${name}`);
  const { WENGAO_CORPUS: folder } = process.env;
  if (!folder) return { missing: 'WENGAO_CORPUS is not set' };
  const path = join(folder, document.name);
  if (!existsSync(path)) return { missing: `WENGAO_CORPUS holds no ${document.name}` };
  const bytes = readFileSync(path);
  if (createHash('sha256').update(bytes).digest('hex') !== document.sha256)
    return { missing: `${document.name} in WENGAO_CORPUS is not the manifest's file` };
  return { text: bytes.toString('utf8') };
}

/** All source documents by their names in CORPUS, or why they are not there. */
export function corpusTexts(): { readonly texts: ReadonlyMap<string, string> } | { readonly missing: string } {
  const texts = new Map<string, string>();
  for (const name of CORPUS) {
    const found = lookUp(name);
    if ('missing' in found) return found;
    texts.set(name, found.text);
  }
  return { texts };
}

/** Tests on one source document; without it, one test that reports itself skipped and says why. */
export function describeCorpus(name: string, body: (text: string) => void): void {
  const found = lookUp(name);
  describe(`source document ${name}`, () => {
    if ('text' in found) body(found.text);
    else it(`needs the document: ${found.missing}`, (context) => context.skip(found.missing));
  });
}

/** Tests on several source documents together; without one of them, one test that reports itself skipped and says why. */
export function describeCorpora(names: readonly string[], body: (texts: readonly string[]) => void): void {
  const found = names.map(lookUp);
  const texts = found.flatMap((one) => ('text' in one ? [one.text] : []));
  const missing = found.flatMap((one) => ('missing' in one ? [one.missing] : []));
  describe(`source documents ${names.join(', ')}`, () => {
    if (missing.length === 0) body(texts);
    else it(`need the documents: ${missing[0]}`, (context) => context.skip(missing.join('; ')));
  });
}

/** The text as read when nobody says what it is. */
export function readCorpus(text: string): Reading {
  const service = createReportService();
  return service.read(service.open('corpus.txt', 'plaintext', 1, text), DEFAULT_SETTINGS);
}

/** First 8 hex digits of the SHA-256 of the text without white space. */
export function digest(text: string): string {
  return createHash('sha256').update(text.replace(/\s+/gu, '')).digest('hex').slice(0, 8);
}

const digestOf = (text: string | undefined): string | undefined => (text === undefined ? undefined : digest(text));

/** What is expected of a report; texts are digests, lines 0-based. */
export interface ReportShape {
  readonly genre: string;
  readonly startLine: number;
  readonly endLine: number;
  readonly titleLines: readonly number[];
  readonly title: string | undefined;
  readonly unit: string | undefined;
  readonly date: string | undefined;
}

export function reportShape(report: Report): ReportShape {
  return {
    genre: report.genre,
    startLine: report.startLine,
    endLine: report.endLine,
    titleLines: report.titleLines,
    title: digestOf(report.title),
    unit: digestOf(report.unit),
    date: report.date,
  };
}

/** `line level number text` of a heading, `–` for no number, `run-in` behind it where the paragraph follows. */
function headingShape(section: Section): string {
  const { line, level, marker, text, runIn } = section;
  return `${line} ${level} ${marker?.number ?? '–'} ${digest(text)}${runIn ? ' run-in' : ''}`;
}

/** The headings of a report, depth first. */
export function headingShapes(report: Report | undefined): string[] {
  return [...allSections(report?.sections ?? [])].map(headingShape);
}
