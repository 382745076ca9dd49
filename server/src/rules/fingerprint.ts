// What `ignore` in .wengao.json holds: a finding without its place.
import { contentOf, type Line, textAfterMarker } from '../document/line';

/** FNV-1a, 32 bits, in hexadecimal. */
function hash(text: string): string {
  let value = 0x811c9dc5;
  for (let i = 0; i < text.length; i++) value = Math.imul(value ^ text.charCodeAt(i), 0x01000193) >>> 0;
  return value.toString(16).padStart(8, '0');
}

/** Code and the line's text without its number, so that moving or renumbering the line keeps it; long lines by their hash. */
export function fingerprintOf(code: string, line: Line | undefined): string {
  const text = line ? textAfterMarker(line) || contentOf(line) : '';
  return text.length <= 40 ? `${code} ${text}` : `${code} ${text.slice(0, 16)}… ${hash(text)}`;
}
