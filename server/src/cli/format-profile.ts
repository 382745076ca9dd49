// A house style for the terminal: names, bars and figures in columns that stay straight with Han and Latin in them.
import type { AccountPart, AccountRow, ProfileAccount } from '../features/profile-account';
import type { Language } from '../rules/rule';
import { printable } from './terminal';

const BAR = 20;
/** A list may be long, and a person reads its beginning; `--format json` gives all. */
const ROWS_SHOWN = 30;
const TERMS_SHOWN = 60;

export function formatProfile(
  { facts, chapters, terms }: ProfileAccount,
  name: string | undefined,
  language: Language,
) {
  const zh = language === 'zh';
  const more = (left: number): string =>
    zh ? `……另有${left}项，--format json 可看全部` : `… ${left} more; --format json has them all`;
  const lines = [zh ? `体例：${printable(name ?? '内置')}` : `Profile: ${printable(name ?? 'bundled')}`, ...facts, ''];
  for (const { title, about, parts } of chapters) {
    lines.push(`${title}${about ? `  ${about}` : ''}`);
    for (const part of parts) lines.push('', `  ${part.title}`, ...rowsOf(part, more));
    lines.push('');
  }
  if (terms.length > 0) {
    lines.push(zh ? `用语  ${terms.length}条` : `Terms  ${terms.length}`);
    const shown = terms.slice(0, TERMS_SHOWN);
    const width = widest(shown.map(({ text }) => text));
    const figureWidth = widest(shown.map(({ figure }) => figure));
    const digits = String(shown.length).length;
    for (const { rank, text, figure, pending } of shown) {
      const aside = pending ? (zh ? '仅见于1篇' : 'in one report only') : '';
      lines.push(`  ${String(rank).padStart(digits)}  ${pad(text, width)}  ${pad(figure, figureWidth)}  ${aside}`);
    }
    if (terms.length > TERMS_SHOWN) lines.push(`  ${more(terms.length - TERMS_SHOWN)}`);
    lines.push('');
  }
  return lines.map((line) => `${printable(line.trimEnd())}\n`).join('');
}

function rowsOf({ rows }: AccountPart, more: (left: number) => string): string[] {
  const shown = rows.slice(0, ROWS_SHOWN);
  const nameWidth = widest(shown.map(({ name }) => name));
  const figureWidth = widest(shown.map(({ figure }) => figure));
  const indent = ' '.repeat(4 + nameWidth + 2);
  const lines = shown.flatMap((row) => [
    `    ${pad(row.name, nameWidth)}  ${bar(row)}${pad(row.figure, figureWidth)}  ${row.convention ?? ''}`,
    ...(row.detail ? [`${indent}${row.detail}`] : []),
  ]);
  return rows.length > shown.length ? [...lines, `    ${more(rows.length - shown.length)}`] : lines;
}

/** Full and empty blocks of one width class: terminals may draw either as one column or as two, but both alike. */
function bar({ share }: AccountRow): string {
  if (share === undefined) return '';
  const full = share > 0 ? Math.max(1, Math.round(share * BAR)) : 0;
  return `${'█'.repeat(full)}${'▒'.repeat(BAR - full)}  `;
}

const widest = (texts: readonly string[]): number => texts.reduce((most, text) => Math.max(most, columns(text)), 0);

function pad(text: string, width: number): string {
  return text + ' '.repeat(Math.max(0, width - columns(text)));
}

/** Han, kana and full-width marks take two columns. */
function columns(text: string): number {
  let count = 0;
  for (const character of text)
    count +=
      /[\u1100-\u115f\u2e80-\ua4cf\uac00-\ud7a3\uf900-\ufaff\ufe30-\ufe4f\uff00-\uff60\uffe0-\uffe6\u{20000}-\u{3fffd}]/u.test(
        character,
      )
        ? 2
        : 1;
  return count;
}
