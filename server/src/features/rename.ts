// Renaming what is a name: a placeholder (x市), a short form with its definition, a term – everywhere in its report.
import type { Reading } from '../document/model';
import type { Bilingual } from '../rules/rule';
import type { Position, Range, TextEdit } from '../text/position';
import { type Known, type Link, type LinkKind, placeOf } from './links/link';
import { linksAt } from './links/links';

export interface Renamable {
  readonly range: Range;
  /** What stands there. */
  readonly name: string;
}

/** Why it is not done, for the writer. */
export interface Refusal {
  readonly refused: Bilingual;
}

const NAMES: ReadonlySet<LinkKind> = new Set<LinkKind>(['placeholder', 'abbreviation', 'term']);
const NO_NAME: Bilingual = {
  zh: '此处没有可以统一改名的内容：可以改的是未填的名称（如x市）、简称和术语。',
  en: 'Nothing here can be renamed: placeholders that are names (x市), short forms and terms can.',
};
const EMPTY: Bilingual = { zh: '新名称是空的，请填写。', en: 'The new name is empty.' };
const LINE_BREAK: Bilingual = { zh: '新名称里不能有换行。', en: 'The new name must be on one line.' };

export function renamableAt(reading: Reading, position: Position, known: Known): Renamable | Refusal {
  const link = nameAt(reading, position, known);
  const range = link && placeOf(link, position);
  return link && range ? { range, name: link.name } : { refused: NO_NAME };
}

export function rename(
  reading: Reading,
  position: Position,
  newName: string,
  known: Known,
): readonly TextEdit[] | Refusal {
  const link = nameAt(reading, position, known);
  if (!link) return { refused: NO_NAME };
  const written = newName.trim();
  if (/[\n\r\u2028\u2029]/u.test(written)) return { refused: LINE_BREAK };
  // 《条例》 keeps its own marks
  const newText = link.kind === 'abbreviation' ? written.replace(/^[《“「](.*)[》”」]$/u, '$1') : written;
  if (newText === '') return { refused: EMPTY };
  return newText === link.name ? [] : link.places.map((range) => ({ range, newText }));
}

const nameAt = (reading: Reading, position: Position, known: Known): Link | undefined =>
  linksAt(reading, position, known).find(({ kind }) => NAMES.has(kind));
