// What this server and a client say to each other beyond the Language Server Protocol. Types and names only; the client
// imports this file and nothing else of the server.
import type { Genre, Role } from './document/model';
import type { Position, Range } from './text/position';

/** Request: the outline of an open document, for the section tree. */
export const OUTLINE_REQUEST = 'wengao/outline';
export interface OutlineParams {
  readonly textDocument: { readonly uri: string };
}
export interface OutlineNode {
  /** `一、`; empty for an unnumbered heading, a title and a table. */
  readonly marker: string;
  readonly text: string;
  readonly kind: 'report' | 'section' | 'attachment' | 'table';
  readonly level: number;
  readonly role: Role | null;
  /** The heading: where a click goes. */
  readonly heading: Range;
  /** All that belongs to it. */
  readonly range: Range;
  /** Findings at information or above in `range`, those of its children included. */
  readonly problems: number;
  readonly children: readonly OutlineNode[];
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

export type { Genre, Position, Range, Role };
