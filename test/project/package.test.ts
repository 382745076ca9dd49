// What goes into the VSIX is listed in .vscodeignore, and `npm run package` asks for each file of it: all that runs must be there.
import { readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { expect, it } from 'vitest';

const ROOT = resolve(import.meta.dirname, '../..');
const packed = readFileSync(join(ROOT, '.vscodeignore'), 'utf8')
  .split('\n')
  .filter((line) => line.startsWith('!'))
  .map((line) => line.slice(1));

it.each(['client/out', 'server/out'])('every program in %s is packed', (folder) => {
  const programs = readdirSync(join(ROOT, folder)).filter((name) => name.endsWith('.js'));
  expect(programs.length).toBeGreaterThan(0);
  expect(programs.map((name) => `${folder}/${name}`).filter((file) => !packed.includes(file))).toEqual([]);
});

it.each(['server/data/general-words.txt', 'seeds/profile.json', 'seeds/conventions.json'])(
  '%s, which they read, is packed',
  (file) => expect(packed).toContain(file),
);
