// What a command is, and what it may work with.
import type { ActiveDocument } from '../active-document';
import type { Choices } from '../choices';
import type { ReportClient } from '../language-client';
import type { ProfilePage } from '../views/profile-page';

export interface Desk {
  readonly client: ReportClient;
  readonly choices: Choices;
  readonly active: ActiveDocument;
  readonly profilePage: ProfilePage;
  /** The command line's program. */
  readonly cli: string;
}

export interface Command {
  /** As in the manifest. */
  readonly id: string;
  run(desk: Desk): Promise<void> | void;
}
