// What the command line needs of the process that it runs in; tests hand in their own.
import type { LearnMessage } from '../protocol';
import type { Bilingual, Language } from '../rules/rule';

/** What the environment may say. */
export interface Environment {
  readonly LC_ALL?: string | undefined;
  readonly LC_MESSAGES?: string | undefined;
  readonly LANG?: string | undefined;
  readonly NO_COLOR?: string | undefined;
  readonly TERM?: string | undefined;
}

export interface Terminal {
  readonly cwd: string;
  readonly env: Environment;
  /** Whether a person reads standard output, and standard error, on a terminal. */
  readonly outIsTerminal: boolean;
  readonly errIsTerminal: boolean;
  readInput(): Promise<Uint8Array>;
  out(data: string | Uint8Array): void;
  err(text: string): void;
  /** Tells the process that started this one, where there is a channel to it. */
  tell?(message: LearnMessage): void;
  /** Calls when this process is asked to stop; the answer takes the wish back. */
  onStop?(stop: () => void): () => void;
}

export function complain(terminal: Terminal, problem: Bilingual, language: Language): void {
  terminal.err(`wengao: ${printable(problem[language])}\n`);
}

/** Text from a file may hold control characters, and a terminal would obey them. */
export function printable(text: string): string {
  return text.replace(/[\0-\x1f\x7f-\x9f]/gu, (c) => `\\x${c.charCodeAt(0).toString(16).padStart(2, '0')}`);
}
