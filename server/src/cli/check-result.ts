// What came of checking each file: findings, or why there are none.
import type { Genre } from '../document/model';
import type { VerifiedFigure } from '../features/verified-figures';
import type { Encoding } from '../host/encoding';
import type { Finding } from '../rules/finding';
import type { Severity } from '../rules/rule';

export interface CheckedFile {
  readonly path: string;
  /** Of the first report; null where the text is no Chinese report. */
  readonly genre: Genre | null;
  readonly encoding: Encoding;
  readonly findings: readonly Finding[];
  /** Figures that were checked and are right; only where the call asks for them. */
  readonly verified?: readonly VerifiedFigure[];
}

export interface FailedFile {
  readonly path: string;
  readonly error: string;
}

export type CheckResult = CheckedFile | FailedFile;

export function countSeverity(results: readonly CheckResult[], severity: Severity): number {
  let count = 0;
  for (const result of results) {
    if ('findings' in result) for (const finding of result.findings) if (finding.severity === severity) count++;
  }
  return count;
}
