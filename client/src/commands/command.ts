// What a command is, and what it may work with.
import type { ActiveDocument } from '../active-document';
import type { Choices } from '../choices';
import type { ReportClient } from '../language-client';

export interface Desk {
  readonly client: ReportClient;
  readonly choices: Choices;
  readonly active: ActiveDocument;
}

export interface Command {
  /** As in the manifest. */
  readonly id: string;
  run(desk: Desk): Promise<void> | void;
}
