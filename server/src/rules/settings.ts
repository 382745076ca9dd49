// What a writer or a unit can set about checking and completing. Plain data, handed into calls and never kept.
import type { BaseDraft } from '../document/base-draft';
import type { Genre } from '../document/model';
import type { Profile } from '../profile/profile';
import type { Language, Severity } from './rule';

export type RuleLevel = Severity | 'off';

export interface CheckSettings {
  readonly language: Language | 'auto';
  /** Code → level; absent codes have the rule's own. */
  readonly rules: Readonly<Record<string, RuleLevel>>;
  /** Fingerprints of findings that are not to be shown. */
  readonly ignore: readonly string[];
  /** Words that are right here: never taken for a placeholder or a typo. */
  readonly terms: readonly string[];
  /** The genre the writer stated; it also makes the text a report. */
  readonly genre: Genre | undefined;
  /** Whether a text is checked: when it is recognised as a Chinese report, whatever it is, or not at all. */
  readonly served: 'auto' | 'always' | 'never';
  /** Whether letters before the cursor are completed as pinyin; off, since an input method takes them. */
  readonly pinyin: boolean;
  /** Whether formatting takes away the spaces between Han and digits or Latin letters, as documents of offices have none. */
  readonly formatSpaces: 'remove' | 'keep';
  /** How formatting indents paragraphs: as most of the draft's are, not at all, or by two ideographic spaces. */
  readonly formatIndent: 'keep' | 'none' | 'ideographic';
  /** The house style that drafts are held against; hosts load it. */
  readonly profile: Profile | undefined;
  /** The draft that this one was made from, mostly last year's; hosts load it. */
  readonly base: BaseDraft | undefined;
}

export const DEFAULT_SETTINGS: CheckSettings = {
  language: 'auto',
  rules: {},
  ignore: [],
  terms: [],
  genre: undefined,
  served: 'auto',
  pinyin: false,
  formatSpaces: 'remove',
  formatIndent: 'keep',
  profile: undefined,
  base: undefined,
};

/** The language of what the writer reads. All that is served is Chinese, so `auto` is Chinese. */
export function languageOf({ language }: Pick<CheckSettings, 'language'>): Language {
  return language === 'auto' ? 'zh' : language;
}
