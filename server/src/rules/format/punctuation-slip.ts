// What the finders of punctuation-form hand over: a place in a line, what is wrong there, and how to mend it.
import type { Line } from '../../document/line';
import type { Span } from '../../text/position';
import type { Severity } from '../rule';

export type SlipKind =
  | 'half'
  | 'stop'
  | 'brackets'
  | 'straight'
  | 'doubled'
  | 'after'
  | 'dots'
  | 'deng-dots'
  | 'dash'
  | 'deng'
  | 'list'
  | 'quotes'
  | 'titles'
  | 'twice'
  | 'nested'
  | 'space';

export interface Mend extends Span {
  readonly text: string;
}

export interface Slip extends Span {
  readonly what: SlipKind;
  /** None: it is for the writer to say. */
  readonly mends: readonly Mend[];
  /** False: the mend is a suggestion. */
  readonly safe?: false;
  readonly severity?: Severity;
  /** What the message shows, where that is more than the place. */
  readonly shown?: string;
}

/** A line as the finders see it. */
export interface Seen {
  readonly line: Line;
  /** The line's text, its markup blanked. */
  readonly text: string;
  /** The words behind the ordinal marker. */
  readonly from: number;
  readonly to: number;
}

/** What a line may have, told by one pass over its characters. */
export const CUES = {
  half: 1,
  stop: 2,
  doubled: 4,
  after: 8,
  dots: 16,
  dash: 32,
  deng: 64,
  list: 128,
  space: 256,
  straight: 512,
  round: 1024,
} as const;

const POINT = 1;
const CLOSER = 2;
const HALF = 4;
const STOP = 8;
const DASH = 16;
const DOTS = 32;
const STRAIGHT = 64;
const ROUND = 128;

const classes = new Uint8Array(0x10000);
const classify = (characters: string, value: number): void => {
  for (const c of characters) {
    const unit = c.charCodeAt(0);
    classes[unit] = (classes[unit] ?? 0) | value;
  }
};
classify('，。；：、！？', POINT);
classify('”’》」）)', CLOSER);
classify(',;:!?', HALF);
classify('.．', STOP);
classify('-－—', DASH);
classify('…', DOTS);
classify('"', STRAIGHT);
classify('()', ROUND);

const SPACE = 0x20;
const DENG = '等'.charCodeAt(0);
const FULL_STOP = '。'.charCodeAt(0);
const COMMA = '，'.charCodeAt(0);
const LONG_DASH = '—'.charCodeAt(0);
const PAUSE = '、'.charCodeAt(0);

export function cuesOf(text: string): number {
  let cues = 0;
  let before = 0;
  /** Two characters back. */
  let earlier = 0;
  for (let at = 0; at < text.length; at++) {
    const unit = text.charCodeAt(at);
    const here = classes[unit] ?? 0;
    if (here === 0) {
      if (unit === SPACE && before & (POINT | CLOSER)) cues |= CUES.space;
      else if (unit === DENG && before & POINT) cues |= CUES.deng;
    } else if (here & POINT) {
      if (before & POINT) cues |= unit === FULL_STOP ? CUES.doubled | CUES.dots : CUES.doubled;
      else if (before & CLOSER) {
        if (unit === PAUSE) cues |= CUES.list;
        else if ((unit === FULL_STOP || unit === COMMA) && earlier & (POINT | CLOSER)) cues |= CUES.after;
      }
    } else if (here & DASH) {
      // —— is as it should be
      if (
        unit === LONG_DASH
          ? !(before & DASH) && text.charCodeAt(at + 1) !== LONG_DASH
          : unit === text.charCodeAt(at - 1)
      )
        cues |= CUES.dash;
    } else if (here & HALF) cues |= CUES.half;
    else if (here & STOP) cues |= before & STOP ? CUES.dots | CUES.stop : CUES.stop;
    else if (here & DOTS) cues |= CUES.dots;
    else if (here & STRAIGHT) cues |= CUES.straight;
    else if (here & ROUND) cues |= CUES.round;
    earlier = before;
    before = here;
  }
  return cues;
}
