// From lines to reports: the one way a text is read, for checking and for learning alike.
import type { Line } from './line';
import { isBlank } from './line';
import type { LineKind, Reading, ReadingOptions } from './model';

export function readReports(lines: readonly Line[], options: ReadingOptions): Reading {
  const kinds: LineKind[] = lines.map((line) => (isBlank(line) ? 'blank' : 'outside'));
  return {
    lines,
    kinds,
    isReport: options.isReport ?? false,
    script: 'simplified',
    reports: [],
    toc: [],
    brokenLines: [],
  };
}
