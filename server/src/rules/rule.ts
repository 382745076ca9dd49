// What a rule is. Its metadata is the single source of its documentation page, the settings schema and the hover text.
// Invariant: rules are pure functions; they report on the text as it is and never change it.
import type { BaseDraft } from '../document/base-draft';
import type { Line } from '../document/line';
import type { Genre, LineKind, Reading, Report, Script } from '../document/model';
import type { Profile } from '../profile/profile';
import type { Range, TextEdit } from '../text/position';

export const SEVERITIES = ['error', 'warning', 'information', 'hint'] as const;
export type Severity = (typeof SEVERITIES)[number];

/** `safe`: one clear answer, joins fix-all; `suggested`: a quick fix only; `none`. */
export type FixClass = 'safe' | 'suggested' | 'none';

export interface Bilingual {
  readonly zh: string;
  readonly en: string;
}

/** What fills a {placeholder}; words of the product come in both languages. */
export type MessageValue = string | number | Bilingual;

/** A message by its id in the rule's `messages`, with the values of its {placeholders}. */
export interface MessageOf<Id extends string> {
  readonly id: Id;
  readonly values?: Readonly<Record<string, MessageValue>>;
}

export interface FixOf<Id extends string> {
  readonly title: MessageOf<Id>;
  /** Edits that refer to the text as it is, do not overlap and belong together. */
  readonly edits: readonly TextEdit[];
  /** False makes this one fix of a `safe` rule a suggestion. Never true where the rule's class is `suggested`. */
  readonly safe?: boolean;
}

export interface RelatedOf<Id extends string> {
  readonly range: Range;
  readonly message: MessageOf<Id>;
}

/** What a rule found. The first of `fixes` is the preferred one. */
export interface FoundOf<Id extends string> {
  readonly range: Range;
  readonly message: MessageOf<Id>;
  readonly fixes?: readonly FixOf<Id>[];
  readonly related?: readonly RelatedOf<Id>[];
  /** Where this finding is less (or more) than the rule's own severity. */
  readonly severity?: Severity;
  /** What tells it from others of this rule on the same line, when one of them is to be ignored. */
  readonly about?: string;
}

/**
 * One line in its place. Line rules report on line 0: the engine moves what they found, and keeps it for as long as the line
 * and these few facts about its place are the same.
 */
export interface LineView {
  readonly line: Line;
  readonly kind: LineKind;
  readonly script: Script;
  /** The genre of the report that the line belongs to; `other` outside of reports. */
  readonly genre: Genre;
}

/** One report with all its lines; ranges are the text's. */
export interface ReportView {
  readonly report: Report;
  readonly reading: Reading;
  /** The house style it is held against. */
  readonly profile: Profile | undefined;
  /** The draft that it was made from. */
  readonly base: BaseDraft | undefined;
}

interface RuleText<Id extends string> {
  readonly code: string;
  readonly severity: Severity;
  readonly fix: FixClass;
  /** What is wrong, in a few words: 标题序号不连. */
  readonly title: Bilingual;
  /** What it looks at, why it matters, what to do: one paragraph. */
  readonly explanation: Bilingual;
  /** Standard and clause, or practice: GB/T 9704-2012 7.3.3. */
  readonly basis: Bilingual;
  /** Line kinds that it looks at. */
  readonly regions: readonly LineKind[];
  /** Genres that it looks at; absent: all. */
  readonly genres?: readonly Genre[];
  readonly messages: Readonly<Record<Id, Bilingual>>;
  /** Shown on the documentation page, and run as tests: each `bad` text gives at least one finding of this code. */
  readonly examples: {
    readonly bad: readonly string[];
    readonly good: readonly string[];
    /** One wrong line and its right form, for hovers: where no two of the texts differ in one line that shows it. */
    readonly inShort?: { readonly bad: string; readonly good: string };
  };
  /** Above 20 hits in a file: one finding that names the count. */
  readonly restrained?: boolean;
}

/** What no single line or report shows: 3篇 on the cover, and four follow. It runs at every change, and looks at little. */
type CheckFile<Id extends string> = (reading: Reading) => Iterable<FoundOf<Id>>;

export type RuleOf<Id extends string> = RuleText<Id> &
  (
    | {
        readonly scope: 'line';
        readonly check: (view: LineView) => Iterable<FoundOf<Id>>;
        readonly checkFile?: CheckFile<Id>;
      }
    | {
        readonly scope: 'report';
        readonly check: (view: ReportView) => Iterable<FoundOf<Id>>;
        readonly checkFile?: CheckFile<Id>;
      }
    | { readonly scope: 'file'; readonly check: (reading: Reading) => Iterable<FoundOf<Id>> }
  );

export type Rule = RuleOf<string>;
export type Found = FoundOf<string>;

/**
 * Types a rule: message ids that are not declared are compile errors.
 * `line` scope sees one line (cached by line), `report` scope one report's skeleton (cached by report),
 * `file` scope the whole reading: only what no smaller scope can see.
 */
export function defineRule<const Id extends string>(rule: RuleOf<Id>): Rule {
  // a rule yields only its own ids, so the wider type is safe to read from
  return rule as unknown as Rule;
}

export type Language = 'zh' | 'en';

/** Fills {name} in a template. A name without a value stays as it is: a test would see it. */
export function renderMessage(rule: Rule, message: MessageOf<string>, language: Language): string {
  const template = rule.messages[message.id]?.[language] ?? message.id;
  return template.replace(/\{(\w+)\}/gu, (whole, name: string) => {
    const value = message.values?.[name] ?? whole;
    return typeof value === 'object' ? value[language] : String(value);
  });
}
