// What `ignore` in .wengao.json holds: a finding without its place.
import { contentOf, type Line, perLine, textAfterMarker } from '../document/line';

/** FNV-1a, 32 bits, in hexadecimal. */
function hash(text: string): string {
  let value = 0x811c9dc5;
  for (let i = 0; i < text.length; i++) value = Math.imul(value ^ text.charCodeAt(i), 0x01000193) >>> 0;
  return value.toString(16).padStart(8, '0');
}

/** The line's text without its number; of a long line its beginning and its hash. Known by line: a line may have many findings. */
const wordsOf = perLine((line) => {
  const text = textAfterMarker(line) || contentOf(line);
  return { words: text.length <= 40 ? text : `${text.slice(0, 16)}… ${hash(text)}` };
});

/** Code and the line's text without its number, so that moving or renumbering the line keeps it; `about`: of several on one line. */
export function fingerprintOf(code: string, line: Line | undefined, about?: string): string {
  return `${code}${about === undefined ? '' : ` ${about}`} ${line ? wordsOf(line).words : ''}`;
}
