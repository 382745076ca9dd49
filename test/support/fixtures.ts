// Texts written for this project, one a file: test/fixtures/reports and test/fixtures/not-reports.
import { readdirSync, readFileSync } from 'node:fs';
import { extname } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Reading } from '../../server/src/document/model';
import { DEFAULT_SETTINGS } from '../../server/src/rules/settings';
import { createReportService } from '../../server/src/service';

export interface Fixture {
  readonly name: string;
  readonly text: string;
}

export function fixtures(folder: 'reports' | 'not-reports' | 'clean' | 'faulty'): Fixture[] {
  const root = new URL(`../fixtures/${folder}/`, import.meta.url);
  return readdirSync(fileURLToPath(root))
    .filter((name) => !name.endsWith('.json') || folder !== 'faulty')
    .sort()
    .map((name) => ({ name, text: readFileSync(new URL(name, root), 'utf8') }));
}

const LANGUAGE: Readonly<Record<string, string>> = { '.md': 'markdown', '.wengao': 'wengao' };

/** The text as read when nobody says what it is (a `.wengao` file is a report by its name). */
export function readText(text: string, name = 'draft.txt'): Reading {
  const service = createReportService();
  return service.read(service.open(name, LANGUAGE[extname(name)] ?? 'plaintext', 1, text), DEFAULT_SETTINGS);
}
