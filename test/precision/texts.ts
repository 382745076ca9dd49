// The texts of this folder, and what is said of the clean ones.
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Finding } from '../../server/src/rules/finding';
import { type Case, readCases } from './cases';
import type { CleanResult } from './page';
import { findingsIn } from './score';

const ROOT = process.cwd();
const CLEAN = join(ROOT, 'test/precision/clean');
export const PAGE = join(ROOT, 'server/docs/precision.md');

/** `faulty`: what rules were mended with; `second`: what was written afterwards by somebody who knew neither. */
export const SETS = ['faulty', 'second'] as const;

/** Of all codes that have a file, in the order of their names. */
export function faultyCases(set: (typeof SETS)[number]): Case[] {
  const folder = join(ROOT, 'test/precision', set);
  return namesIn(folder).flatMap((name) =>
    readCases(name.replace(/\.txt$/u, ''), readFileSync(join(folder, name), 'utf8')),
  );
}

export interface CleanDraft {
  readonly name: string;
  readonly text: string;
  readonly findings: readonly Finding[];
}

export function cleanDrafts(): CleanDraft[] {
  return namesIn(CLEAN).map((name) => {
    const text = readFileSync(join(CLEAN, name), 'utf8');
    return { name, text, findings: findingsIn(text, name.endsWith('.md') ? 'markdown' : 'plaintext') };
  });
}

export function cleanResults(): CleanResult[] {
  return cleanDrafts().map(({ name, text, findings }) => {
    const counts = { error: 0, warning: 0, information: 0, hint: 0 };
    for (const { severity } of findings) counts[severity]++;
    return { name, characters: text.length, counts };
  });
}

function namesIn(folder: string): string[] {
  if (!existsSync(folder)) return [];
  return readdirSync(folder)
    .filter((name) => /\.(?:txt|md)$/u.test(name))
    .sort();
}
