// 从历年文稿归纳体例: learns a house style from folders, in a process of its own, and has it count from then on.
import { ProgressLocation, Uri, window, workspace } from 'vscode';
import { type LearnEnd, type Learned, learn } from '../learning';
import { placeOf } from '../place';
import { profileTextsFor } from '../profile-texts';
import { languageFor } from '../texts';
import { keepProfile } from './change-profile';
import type { Command, Desk } from './command';

export const learnProfile: Command = {
  id: 'wengao.learnProfile',
  async run(desk) {
    const { active } = desk;
    const language = languageFor(active.document);
    const texts = profileTextsFor(language);
    const archive = await window.showOpenDialog({
      title: texts.chooseArchive,
      openLabel: texts.learnFrom,
      canSelectFiles: false,
      canSelectFolders: true,
      canSelectMany: true,
    });
    const first = archive?.[0];
    if (!archive || !first) return;
    const place = placeOf(active.document);
    const folder = place && workspace.getWorkspaceFolder(place);
    const out = await window.showSaveDialog({
      title: texts.keepAs,
      defaultUri: Uri.joinPath(folder?.uri ?? Uri.joinPath(first, '..'), texts.profileFile(nameOf(first))),
      filters: { JSON: ['json'] },
    });
    if (!out) return;

    const result = await window.withProgress(
      { location: ProgressLocation.Notification, title: texts.learning, cancellable: true },
      (progress, token): Promise<LearnEnd> => {
        const cancel = new AbortController();
        token.onCancellationRequested(() => cancel.abort());
        let shown = 0;
        return learn(
          { cli: desk.cli, paths: archive.map(({ fsPath }) => fsPath), out: out.fsPath, language },
          ({ done, all, characters }) => {
            const percent = all > 0 ? (done / all) * 100 : 0;
            progress.report({ message: texts.progress(done, all, characters), increment: percent - shown });
            shown = percent;
          },
          cancel.signal,
        );
      },
    );
    if (result.said) desk.client.log.info(`learn\n${result.said}`);
    if (result.end === 'failed') {
      const answer = await window.showErrorMessage(texts.failed(result.why), texts.log);
      if (answer) desk.client.log.show();
    } else if (result.end === 'done') await finish(desk, result.learned, out);
  },
};

async function finish(desk: Desk, { pieces, problems }: Learned, out: Uri): Promise<void> {
  const texts = profileTextsFor(languageFor(desk.active.document));
  const problem = await keepProfile(desk, out);
  const name = nameOf(out).replace(/\.json$/iu, '');
  const said = problem === null ? texts.learned(pieces, name) : `${texts.notKept}${problem}`;
  const unread = problems.length > 0 ? texts.unread(problems.length) : '';
  const show = problem === null ? window.showInformationMessage : window.showWarningMessage;
  const answer = await show(`${said}${unread}`, texts.show, ...(unread ? [texts.log] : []));
  if (answer === texts.show)
    await desk.profilePage.show(placeOf(desk.active.document), languageFor(desk.active.document));
  if (answer === texts.log) desk.client.log.show();
}

function nameOf(uri: Uri): string {
  return uri.path.split('/').findLast((part) => part !== '') ?? '';
}
