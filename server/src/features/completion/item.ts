// What can be completed at a place, as plain data, and what is known when it is asked for.
import type { Genre, Reading, Report } from '../../document/model';
import type { Profile } from '../../profile/profile';
import type { Language } from '../../rules/rule';
import type { Range } from '../../text/position';
import type { Structure } from './structure';

export const COMPLETION_KINDS = ['skeleton', 'heading', 'series', 'term', 'name', 'value'] as const;
export type CompletionKind = (typeof COMPLETION_KINDS)[number];

export interface Completion {
  readonly kind: CompletionKind;
  readonly label: string;
  /** On one line, with the place in it: what was typed of the item; of a value the whole placeholder, of a name also its 》. */
  readonly range: Range;
  readonly newText: string;
  /** `newText` with tab stops, as editors write them: ${1:…}. */
  readonly snippet?: string;
  /** Begins with what stands between the range's start and the place. */
  readonly filterText: string;
  /** On what it rests, in a few words for the screen. */
  readonly evidence: string;
}

/** A value and what it is the value of: a row of a values sheet (填数表). */
export interface NamedValue {
  readonly name: string;
  readonly value: string;
}

/** The syllables of a word, one for each Han character, without tones: 银行 → yin, hang. Other characters give nothing. */
export type PinyinReader = (word: string) => readonly string[];

export interface CompletionRequest {
  readonly profile: Profile | undefined;
  /** The genre that the writer stated. */
  readonly genre: Genre | undefined;
  /** Words of the unit and of the writer. */
  readonly terms: readonly string[];
  readonly values: readonly NamedValue[];
  readonly language: Language;
  /** The writer asked for it; otherwise the editor did, by itself. */
  readonly invoked: boolean;
  /** Undefined: letters are no pinyin. */
  readonly pinyin: PinyinReader | undefined;
}

/** Where something is to be completed. */
export interface Place {
  readonly reading: Reading;
  /** The report that the line belongs to, or that it follows. */
  readonly report: Report | undefined;
  readonly line: number;
  readonly character: number;
  readonly text: string;
  /** The line's text before and behind the place. */
  readonly before: string;
  readonly after: string;
  readonly structure: Structure | undefined;
}

/** The range of the last `length` characters before the place. */
export function typedRange({ line, character }: Place, length: number): Range {
  return { start: { line, character: character - length }, end: { line, character } };
}

/** Text in which nothing is a tab stop. */
export const literal = (text: string): string => text.replace(/[\\$}]/gu, '\\$&');
