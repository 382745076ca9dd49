// Imports run one way: text ← document ← profile ← rules ← features ← service; corpus → service, host; cli → corpus, service, host; lsp → corpus, service, host. The pure rooms know
// no package and no Node. One exception is a list, not a habit.
import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join, relative, resolve } from 'node:path';
import { describe, expect, it } from 'vitest';

const SOURCE = resolve(import.meta.dirname, '../../server/src');
const CLIENT = resolve(import.meta.dirname, '../../client/src');
/** Rooms from the bottom up; a room may import itself and those in its list. */
const ROOMS: Readonly<Record<string, readonly string[]>> = {
  text: [],
  document: ['text'],
  profile: ['text', 'document'],
  rules: ['text', 'document', 'profile'],
  features: ['text', 'document', 'profile', 'rules', 'protocol'],
  service: ['text', 'document', 'profile', 'rules', 'features'],
  protocol: ['text', 'document', 'profile', 'features'],
  host: ['text', 'document', 'profile', 'rules'],
  corpus: ['text', 'document', 'profile', 'rules', 'service', 'host'],
  cli: ['text', 'document', 'profile', 'rules', 'features', 'service', 'protocol', 'host', 'corpus'],
  lsp: ['text', 'document', 'profile', 'rules', 'features', 'service', 'protocol', 'host', 'corpus'],
};
const PURE = new Set(['text', 'document', 'profile', 'rules', 'features', 'service', 'protocol']);
/** What pure code must not touch: time, chance, and comparisons that depend on the machine. */
const IMPURE = /\bnew Date\b|\bDate\.now\b|Math\.random|localeCompare|\bperformance\.|toLocale|\bIntl\./u;

function* files(folder: string): Generator<string> {
  for (const entry of readdirSync(folder, { withFileTypes: true })) {
    const path = join(folder, entry.name);
    if (entry.isDirectory()) yield* files(path);
    else if (entry.name.endsWith('.ts')) yield path;
  }
}

const importsOf = (source: string): string[] =>
  [...source.matchAll(/(?:from|import)\s*\(?\s*'([^']+)'/gu)].map((match) => match[1] as string);

const roomOf = (path: string): string => (relative(SOURCE, path).split(/[\\/]/u)[0] as string).replace(/\.ts$/u, '');

describe('layers', () => {
  const all = [...files(SOURCE)];

  it('has no room that the table does not name', () => {
    expect([...new Set(all.map(roomOf))].filter((room) => !(room in ROOMS))).toEqual([]);
  });

  it('imports downwards only', () => {
    const wrong: string[] = [];
    for (const file of all) {
      const room = roomOf(file);
      for (const target of importsOf(readFileSync(file, 'utf8'))) {
        // word lists are data of any room; the programs may say their version
        if (
          !target.startsWith('.') ||
          /\/seeds\/lexicon\/[\w-]+\.json$/u.test(target) ||
          (target.endsWith('/package.json') && !PURE.has(room))
        )
          continue;
        const to = roomOf(resolve(dirname(file), target));
        if (to !== room && !ROOMS[room]?.includes(to)) wrong.push(`${relative(SOURCE, file)} → ${to}`);
      }
    }
    expect(wrong).toEqual([]);
  });

  it('keeps packages, Node, clock and chance out of the pure rooms', () => {
    const wrong: string[] = [];
    for (const file of all) {
      if (!PURE.has(roomOf(file))) continue;
      const source = readFileSync(file, 'utf8');
      for (const target of importsOf(source))
        if (!target.startsWith('.')) wrong.push(`${relative(SOURCE, file)} imports ${target}`);
      const impure = IMPURE.exec(source.replace(/\/\/.*|\/\*[\s\S]*?\*\//gu, ''));
      if (impure) wrong.push(`${relative(SOURCE, file)}: ${impure[0]}`);
    }
    expect(wrong).toEqual([]);
  });

  it('lets the client see nothing of the server but its protocol', () => {
    const wrong: string[] = [];
    for (const file of files(CLIENT)) {
      for (const target of importsOf(readFileSync(file, 'utf8'))) {
        if (!target.startsWith('.')) continue;
        const path = resolve(dirname(file), target);
        if (!path.startsWith(CLIENT) && path !== join(SOURCE, 'protocol'))
          wrong.push(`${relative(CLIENT, file)} → ${target}`);
      }
    }
    expect(wrong).toEqual([]);
  });
});
