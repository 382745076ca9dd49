// What a command is, and what it may work with.
import type { ActiveDocument } from '../active-document';
import type { Choices } from '../choices';
import type { ReportClient } from '../language-client';
import type { OutlineEditing } from '../outline/outline-editing';
import type { OutlineView } from '../views/outline-view';
import type { ProfilePage } from '../views/profile-page';

export interface Desk {
  readonly client: ReportClient;
  readonly choices: Choices;
  readonly active: ActiveDocument;
  readonly profilePage: ProfilePage;
  readonly outline: OutlineView;
  readonly outlineEditing: OutlineEditing;
  /** The command line's program. */
  readonly cli: string;
}

export interface Command {
  /** As in the manifest. */
  readonly id: string;
  /** `given`: what it was called on, such as an item of the outline. */
  run(desk: Desk, given?: unknown): Promise<void> | void;
}
