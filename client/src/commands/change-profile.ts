// 更换体例: which profile drafts are held against. In a folder its .wengao.json keeps it, elsewhere the editor does.
import { commands, type QuickPickItem, type Uri, window, workspace } from 'vscode';
import { placeOf } from '../place';
import { profileTextsFor } from '../profile-texts';
import { languageFor } from '../texts';
import type { Command, Desk } from './command';

interface ProfileItem extends QuickPickItem {
  readonly run: () => Promise<void>;
}

export const changeProfile: Command = {
  id: 'wengao.changeProfile',
  async run(desk) {
    const { document, reading } = desk.active;
    const texts = profileTextsFor(languageFor(document));
    const keep = async (profile: Uri | undefined): Promise<void> => {
      const problem = await keepProfile(desk, profile);
      if (problem !== null) void window.showErrorMessage(problem);
    };
    const items: ProfileItem[] = [
      {
        label: texts.chooseFile,
        run: async () => {
          const chosen = await window.showOpenDialog({ title: texts.change, filters: { JSON: ['json'] } });
          if (chosen?.[0]) await keep(chosen[0]);
        },
      },
      { label: texts.learn, run: async () => void (await commands.executeCommand('wengao.learnProfile')) },
      { label: texts.bundled, detail: texts.bundledDetail, run: () => keep(undefined) },
    ];
    const now = reading?.profile ? texts.inUse(reading.profile.name, reading.profile.pieces) : texts.changePrompt;
    const picked = await window.showQuickPick(items, { title: texts.change, placeHolder: now });
    await picked?.run();
  },
};

/** Undefined: the one that comes with the product. The answer is what went wrong, null if nothing did. */
export async function keepProfile({ active, choices, client }: Desk, profile: Uri | undefined): Promise<string | null> {
  const place = placeOf(active.document);
  if (!place || !workspace.getWorkspaceFolder(place)) {
    await choices.useProfile(profile);
    return null;
  }
  const { problem } = await client.useProfile({
    uri: place.toString(),
    profile: profile?.toString() ?? null,
    language: languageFor(active.document),
  });
  return problem;
}
