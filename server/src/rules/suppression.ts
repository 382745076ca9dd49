// Comments that switch rules off, in Markdown: <!-- wengao-disable-next-line CODE -->, <!-- wengao-disable CODE --> …
// <!-- wengao-enable CODE -->. Without a code they mean all codes.
import type { Reading } from '../document/model';
import { firstIndex } from '../text/search';

const COMMENT = /<!--\s*wengao-(disable-next-line|disable|enable)((?:\s+[a-z-]+)*)\s*-->/gu;
const ALL = '*';

/** Whether a finding of `code` that begins on `line` is switched off. */
export function suppressedLines(reading: Reading): (code: string, line: number) => boolean {
  const nextLine = new Map<number, Set<string>>();
  let place = 0;
  /** By code, in the order of the text. */
  const switches = new Map<string, Switch[]>();
  reading.lines.forEach((line, number) => {
    if (!line.text.includes('<!--')) return;
    for (const [, what, list = ''] of line.text.matchAll(COMMENT)) {
      const named = list.split(/\s+/u).filter(Boolean);
      const codes = named.length > 0 ? named : [ALL];
      if (what === 'disable-next-line')
        nextLine.set(number + 1, new Set([...(nextLine.get(number + 1) ?? []), ...codes]));
      else
        for (const code of codes) {
          const own = switches.get(code) ?? [];
          switches.set(code, own);
          own.push({ place: place++, line: number, off: what === 'disable' });
        }
    }
  });
  if (nextLine.size === 0 && switches.size === 0) return () => false;
  return (code, line) => {
    const here = nextLine.get(line);
    if (here?.has(ALL) || here?.has(code)) return true;
    const own = lastUpTo(switches.get(code) ?? [], line);
    const all = lastUpTo(switches.get(ALL) ?? [], line);
    // of a switch of this code and one of all the later one counts
    return ((own?.place ?? -1) > (all?.place ?? -1) ? own : all)?.off ?? false;
  };
}

interface Switch {
  /** Among all switches of the text. */
  readonly place: number;
  readonly line: number;
  readonly off: boolean;
}

/** The last switch that stands on this line or above it. */
const lastUpTo = (switches: readonly Switch[], line: number): Switch | undefined =>
  switches[firstIndex(switches, (one) => one.line > line) - 1];
