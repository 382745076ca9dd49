// The list of general word frequencies that comes with the product (server/data/general-words.txt: its head says whence).
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { GeneralWords } from '../profile/segmenter';

/** A file of server/data, as seen from the bundles and from the sources. */
export function dataFile(name: string): string {
  const bundled = join(__dirname, '../data', name);
  return existsSync(bundled) ? bundled : join(__dirname, '../../data', name);
}

let kept: GeneralWords | undefined;

export function openGeneralWords(): GeneralWords {
  kept ??= readGeneralWords(readFileSync(dataFile('general-words.txt'), 'utf8'));
  return kept;
}

function readGeneralWords(text: string): GeneralWords {
  const counts = new Map<string, number>();
  const names = new Set<string>();
  let total = 0;
  for (const row of text.split(/\r?\n/u)) {
    if (row === '' || row.startsWith('#')) continue;
    const [first = '', ...words] = row.split(' ');
    const count = Number(first);
    for (const marked of words) {
      const word = marked.endsWith('*') ? marked.slice(0, -1) : marked;
      if (word !== marked) names.add(word);
      if (count === 0) continue;
      counts.set(word, count);
      total += count;
    }
  }
  return { total, count: (word) => counts.get(word) ?? 0, isName: (word) => names.has(word) };
}
