// When what was counted confirms a stated number, and when it is so different that the writer is asked.
// To confirm, any evidence will do; to accuse, the items must be of one kind, the noun a general one, and the number nearly right:
// a list of two beside 17个 belongs to something else.
import type { Range } from '../text/position';
import type { Counted } from './counted';
import type { Line } from './line';
import type { Reading, Report } from './model';

/** A stated number in its place. */
export interface Place {
  readonly reading: Reading;
  readonly report: Report;
  readonly number: number;
  readonly line: Line;
  readonly counted: Counted;
}

export type Verdict = 'confirmed' | 'mismatch' | 'open';

export type EvidenceKind =
  /** A、B、C三项; 三项：A；B；C */
  | 'before'
  | 'after'
  /** 省市县三级, “快准实”三字诀 */
  | 'levels'
  | 'series'
  | 'headings'
  | 'openings'
  | 'rows'
  /** The same words have their evidence elsewhere in the report. */
  | 'repeated';

export interface Evidence {
  readonly kind: EvidenceKind;
  readonly items: readonly Range[];
  /** Things counted, and how many they are if words like 和 join two each. */
  readonly least: number;
  readonly most: number;
}

export interface Judged {
  readonly verdict: Verdict;
  readonly evidence: Evidence;
}

export interface Tally {
  readonly kind: EvidenceKind;
  readonly items: readonly Range[];
  /** Whether a difference may be told, or only agreement. */
  readonly firm: boolean;
  readonly joins?: number;
  /** The list says itself that it is not complete. */
  readonly open?: boolean;
  /** What is counted is said so plainly that any noun will do. */
  readonly said?: boolean;
}

/** Lists that prose counts are not longer. */
export const MOST_LISTED = 12;

export function judge(counted: Counted, { kind, items, firm, joins = 0, open = false, said }: Tally): Judged {
  const { value } = counted;
  const least = items.length;
  const most = least + joins;
  const evidence: Evidence = { kind, items, least, most };
  if (value === least || value === most) return { verdict: 'confirmed', evidence };
  const listed = value < least ? least : most;
  // of 等四个方面 fewer may be named, never more
  const off = value > most && (open || counted.open) ? 0 : value < least || value > most ? Math.abs(value - listed) : 0;
  const near = off > 0 && off <= (value > 3 ? 2 : 1) && listed >= (value > 3 ? 3 : 2) && value <= MOST_LISTED;
  const { general, vague, back } = counted;
  const accuses = firm && near && (general || said === true) && !vague && !back;
  return { verdict: accuses ? 'mismatch' : 'open', evidence };
}
