// Comments that switch rules off, in Markdown: <!-- wengao-disable-next-line CODE -->, <!-- wengao-disable CODE --> …
// <!-- wengao-enable CODE -->. Without a code they mean all codes.
import type { Reading } from '../document/model';

const COMMENT = /<!--\s*wengao-(disable-next-line|disable|enable)((?:\s+[a-z-]+)*)\s*-->/gu;
const ALL = '*';

/** Whether a finding of `code` that begins on `line` is switched off. */
export function suppressedLines(reading: Reading): (code: string, line: number) => boolean {
  const nextLine = new Map<number, Set<string>>();
  const switches: { line: number; code: string; off: boolean }[] = [];
  reading.lines.forEach((line, number) => {
    if (!line.text.includes('<!--')) return;
    for (const [, what, list = ''] of line.text.matchAll(COMMENT)) {
      const named = list.split(/\s+/u).filter(Boolean);
      const codes = named.length > 0 ? named : [ALL];
      if (what === 'disable-next-line') nextLine.set(number + 1, new Set(codes));
      else for (const code of codes) switches.push({ line: number, code, off: what === 'disable' });
    }
  });
  if (nextLine.size === 0 && switches.length === 0) return () => false;
  return (code, line) => {
    const here = nextLine.get(line);
    if (here?.has(ALL) || here?.has(code)) return true;
    let off = false;
    for (const one of switches) {
      if (one.line > line) break;
      if (one.code === code || one.code === ALL) off = one.off;
    }
    return off;
  };
}
