// What this server and a client say to each other beyond the Language Server Protocol, and what both tell alike. The client
// imports this file and nothing else of the server.
import type { Genre, Role } from './document/model';
import type { OutlineNode } from './features/outline-tree';
import type { AccountPart, AccountRow, AccountTerm, ProfileAccount } from './features/profile-account';
import type { ChangeKind } from './features/rebuild/changes';
import type { FollowUpKind } from './features/rebuild/follow-ups';
import type { Position, Range, TextEdit } from './text/position';

/** Request: the outline of an open document, for the section tree. The answer is null where the document is not open. */
export const OUTLINE_REQUEST = 'wengao/outline';
export interface OutlineParams {
  readonly textDocument: { readonly uri: string };
}
export interface OutlineResult {
  readonly version: number;
  /** One for each report; a text with a single report gives that report's sections under it all the same. */
  readonly reports: readonly OutlineNode[];
}

/** Request: what mends all that has one clear answer. The answer is null where the document is not open. */
export const FIX_ALL_REQUEST = 'wengao/fixAll';
export interface FixAllParams {
  readonly textDocument: { readonly uri: string };
}
export interface FixAllAnswer {
  /** Of the document that the edits are for. */
  readonly version: number;
  readonly edits: readonly TextEdit[];
  /** How many places are mended, and how many gave way to one that they overlap and were looked at again. */
  readonly applied: number;
  readonly dropped: number;
}

/** Notification, server to client: a document was read (after opening, and after each change that was checked). */
export const READ_NOTIFICATION = 'wengao/read';
export interface ReadParams {
  readonly uri: string;
  readonly version: number;
  /** False: not served, nothing is said of it. */
  readonly isReport: boolean;
  /** Of the first report; null where not served. */
  readonly genre: Genre | null;
  /** The house style it was held against: its name on screen, and the pieces it was learned from; null without one. */
  readonly profile: { readonly name: string; readonly pieces: number } | null;
  readonly findings: {
    readonly error: number;
    readonly warning: number;
    readonly information: number;
    readonly hint: number;
  };
}

/**
 * Commands that the server carries out (workspace/executeCommand). Those that keep something write the nearest
 * `.wengao.json` within the workspace folder; without a folder they send KEEP_NOTIFICATION instead.
 */
export const COMMANDS = {
  /** 此处不再提示. Arguments: uri, fingerprint. */
  ignoreHere: 'wengao.ignoreHere',
  /** 关闭此项. Arguments: uri, code. */
  ruleOff: 'wengao.ruleOff',
  /** 说明: shows the rule's page. Arguments: code. */
  explain: 'wengao.explain',
} as const;

/** Notification, server to client: keep this in the editor's storage and hand it back in the settings (`ignore`, `rules`). */
export const KEEP_NOTIFICATION = 'wengao/keep';
export interface KeepParams {
  readonly uri: string;
  readonly ignore?: string;
  readonly ruleOff?: string;
}

/** Request: what the profile holds that counts for a place: a document, or a file (there or not) of a folder; '' is no place. */
export const PROFILE_REQUEST = 'wengao/profile';
export interface ProfileParams {
  readonly uri: string;
  readonly language: 'zh' | 'en';
}
export type ProfileResult =
  | {
      /** The file's name without its ending; null for the one that comes with the product. */
      readonly name: string | null;
      /** Where it lies; null for the one that comes with the product, which cannot be changed. */
      readonly file: string | null;
      /** What the file held when it was read: a later change of it is noticed by this. */
      readonly revision: string;
      readonly account: ProfileAccount;
    }
  | { readonly problem: string };

/** Request: have the profile at `profile` count in the folder of a place, by its `.wengao.json`; null: the product's own. */
export const USE_PROFILE_REQUEST = 'wengao/useProfile';
export interface UseProfileParams {
  readonly uri: string;
  readonly profile: string | null;
  readonly language: 'zh' | 'en';
}

/**
 * Request: write the profile without the terms that were rejected, and with no mark on the others. `to` is another file, for
 * handing on; without it the file itself is replaced, unless it has changed since `revision`.
 */
export const APPROVE_TERMS_REQUEST = 'wengao/approveTerms';
export interface ApproveTermsParams {
  /** As in ProfileResult. */
  readonly file: string | null;
  readonly revision: string;
  readonly rejected: readonly string[];
  readonly to?: string;
  readonly language: 'zh' | 'en';
}

/** Whether it was done; if not, why, for the writer. */
export type Done = { readonly problem: string | null };

/** Request: the edits of a refactoring (a code action's, by its id) at a place of an open document; null where it is not open. */
export const REFACTOR_REQUEST = 'wengao/refactor';
export interface RefactorParams {
  readonly textDocument: { readonly uri: string };
  readonly refactoring: string;
  readonly range: Range;
}
export interface RefactorResult {
  readonly version: number;
  readonly edits: readonly TextEdit[];
  /** Why it cannot be done, for the writer. */
  readonly problem: string | null;
}

/** Request: 改提纲: the outline of the report at a place, as text to be edited. Null where the document is not open, or no report is there. */
export const OUTLINE_TEXT_REQUEST = 'wengao/outlineText';
export interface OutlineTextParams {
  readonly textDocument: { readonly uri: string };
  readonly position: Position;
}
export interface OutlineTextResult {
  readonly version: number;
  /** Which report of the text it is, from 0. */
  readonly report: number;
  readonly title: string | null;
  /** A line for each heading, with its number, indented by two spaces a level. */
  readonly outline: string;
}

/** Request: 按提纲调整正文: what an edited outline makes of the text. Nothing is applied. Null where the document is not open. */
export const REBUILD_REQUEST = 'wengao/rebuild';
export interface RebuildParams {
  readonly textDocument: { readonly uri: string };
  /** As in OutlineTextResult; `was` is its outline as it was given, and must be that of the text still. */
  readonly report: number;
  readonly was: string;
  readonly outline: string;
}
export interface RebuildResult {
  readonly version: number;
  /** What the writer is shown before it is done. */
  readonly changes: readonly { readonly kind: ChangeKind; readonly words: string }[];
  readonly edits: readonly TextEdit[];
  /** 裁下内容: the text of deleted sections, each with its heading. */
  readonly cut: readonly string[];
  /** What depends on the sections; the edits are on the text after `edits`, and may be applied together. None: to be looked at. */
  readonly followUps: readonly {
    readonly kind: FollowUpKind;
    readonly words: string;
    readonly range: Range;
    readonly edits: readonly TextEdit[];
  }[];
  /** Why it cannot be done, for the writer. */
  readonly problem: string | null;
}

/** Request: 清理后粘贴: a copied text without what pages, PDF files and Word leave in it. Null where it is to be pasted as it is. */
export const CLEAN_PASTE_REQUEST = 'wengao/cleanPaste';
export interface CleanPasteParams {
  readonly textDocument: { readonly uri: string };
  /** Where it goes to. */
  readonly position: Position;
  readonly text: string;
  /** The same as a page, where it was copied as one too. */
  readonly html?: string;
}
export interface CleanPasteResult {
  readonly text: string;
}

/** What `wengao learn` tells a process that started it with a channel (Node IPC). */
export type LearnMessage =
  | { readonly type: 'progress'; readonly done: number; readonly all: number; readonly characters: number }
  | {
      readonly type: 'done';
      readonly pieces: number;
      readonly characters: number;
      /** Files that could not be read; the rest was learned. */
      readonly problems: readonly { readonly path: string; readonly text: string }[];
    };

/** Where an editor may offer something by itself. */
export { structureBefore } from './features/completion/structure';

export type {
  AccountPart,
  AccountRow,
  AccountTerm,
  ChangeKind,
  Genre,
  OutlineNode,
  Position,
  ProfileAccount,
  Range,
  Role,
  TextEdit,
};
