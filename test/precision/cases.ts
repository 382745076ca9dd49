// Texts with planted faults, one file a code (faulty/<code>.txt), as they were written: marks say what is to be found there and
// what its fix must make of it. The notation stands in README.md.
import type { Position, Range, TextEdit } from '../../server/src/text/position';

export interface Plant {
  /** What is to be underlined. */
  readonly range: Range;
  /** What the fix must do: here and at all places that follow; undefined where no one answer is right. */
  readonly edits: readonly TextEdit[] | undefined;
}

export interface Case {
  readonly code: string;
  readonly name: string;
  readonly text: string;
  readonly genre: string | undefined;
  readonly languageId: string;
  /** The draft that it was made from. */
  readonly base: string | undefined;
  /** None: a text that is right. */
  readonly plants: readonly Plant[];
  /** Other codes that are right to speak here. */
  readonly also: readonly string[];
  /** Why what is planted here is not found, or not all of it: finding it would cost more than it gives. */
  readonly missed: string | undefined;
}

const GOOD = 'good:';
const BASE = '\n--- base\n';

/** The cases of one file. Throws where its notation is wrong, naming the case. */
export function readCases(code: string, file: string): Case[] {
  const [, ...parts] = file.replaceAll('\r\n', '\n').split(/^=== /mu);
  return parts.map((part) => {
    const end = part.indexOf('\n');
    const name = part.slice(0, end).trim();
    const lines = part.slice(end + 1).split('\n');
    const headers = new Map<string, string>();
    while (lines[0]?.startsWith('% ')) {
      const [key = '', value = ''] = (lines.shift() ?? '').slice(2).split(/:\s*/u, 2);
      headers.set(key, value.trim());
    }
    const [marked = '', base] = lines.join('\n').split(BASE);
    const { text, plants } = readPlants(`${marked.trimEnd()}\n`, `${code}, ${name}`);
    const isGood = name.startsWith(GOOD);
    if (isGood === plants.length > 0) {
      throw new Error(`${code}, ${name}: ${isGood ? 'a good case has marks' : 'nothing is marked'}`);
    }
    return {
      code,
      name,
      text,
      plants,
      base: base === undefined ? undefined : `${base.trimEnd()}\n`,
      genre: headers.get('genre'),
      languageId: headers.get('language') ?? 'wengao',
      missed: headers.get('missed'),
      also: headers.get('also')?.split(/[,，\s]+/u) ?? [],
    };
  });
}

const MARK = /⟦([^⟦⟧→]*)(→[^⟦⟧]*)?⟧|⟪([^⟪⟫→]*)→([^⟪⟫]*)⟫/gu;

function readPlants(marked: string, where: string): { text: string; plants: Plant[] } {
  let text = '';
  let from = 0;
  const found: { range: Range; edits: TextEdit[] | undefined }[] = [];
  /** Before the first fault: the contents of a draft whose heading is wrong. */
  const early: TextEdit[] = [];
  for (const match of marked.matchAll(MARK)) {
    text += marked.slice(from, match.index);
    from = match.index + match[0].length;
    const [, span, replacement, followSpan = '', newText = ''] = match;
    const start = endOf(text);
    text += span ?? followSpan;
    const range = { start, end: endOf(text) };
    if (span !== undefined) {
      const edits = replacement === undefined ? undefined : [{ range, newText: replacement.slice(1) }];
      found.push({ range, edits });
    } else (found.at(-1)?.edits ?? early).push({ range, newText });
  }
  text += marked.slice(from);
  if (early.length > 0) {
    const first = found[0]?.edits;
    if (!first) throw new Error(`${where}: ⟪…⟫ belongs to no ⟦…→…⟧`);
    first.push(...early);
  }
  const left = text.match(/[⟦⟧⟪⟫]/u);
  if (left) throw new Error(`${where}: ${left[0]} is left over`);
  return { text, plants: found };
}

function endOf(text: string): Position {
  const line = text.split('\n').length - 1;
  return { line, character: text.length - (text.lastIndexOf('\n') + 1) };
}
