// What this server and a client say to each other beyond the Language Server Protocol. Types and names only; the client
// imports this file and nothing else of the server.
import type { Genre, Role } from './document/model';
import type { OutlineNode } from './features/outline-tree';
import type { Position, Range } from './text/position';

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

export type { Genre, OutlineNode, Position, Range, Role };
