// A finding as everyone outside of the rules sees it: rendered in one language, ranges in the text.
import type { Range, TextEdit } from '../text/position';
import type { Severity } from './rule';

export interface Fix {
  readonly title: string;
  readonly safe: boolean;
  readonly edits: readonly TextEdit[];
}

export interface Related {
  readonly range: Range;
  readonly message: string;
}

export interface Finding {
  readonly code: string;
  readonly severity: Severity;
  readonly message: string;
  readonly range: Range;
  /** Preferred first; may be empty. */
  readonly fixes: readonly Fix[];
  readonly related: readonly Related[];
  /** Position-free: the code and the line's text without its number. What `ignore` in .wengao.json holds. */
  readonly fingerprint: string;
}
