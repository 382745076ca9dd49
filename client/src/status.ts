// The language status: whether the document is checked, as which genre, how much was found, and against which profile. A click
// changes the genre, or shows the profile.
import { Disposable, type LanguageStatusItem, languages } from 'vscode';
import type { ActiveDocument } from './active-document';
import { DOCUMENT_SELECTOR, holdsHan } from './documents';
import { profileTextsFor } from './profile-texts';
import { languageFor, textsFor } from './texts';

export function showStatus(active: ActiveDocument): Disposable {
  const item = languages.createLanguageStatusItem('wengao.status', []);
  const profile = languages.createLanguageStatusItem('wengao.profile', []);
  const update = (): void => {
    showProfile(profile, active);
    const { document, reading } = active;
    // of a text without any Chinese nothing is said, not even that it is not checked
    if (!document || (!active.isServed && !holdsHan(document))) {
      item.selector = [];
      return;
    }
    const texts = textsFor(document);
    item.selector = DOCUMENT_SELECTOR;
    item.name = texts.statusName;
    item.busy = !reading;
    if (!reading) {
      item.text = texts.reading;
      item.detail = '';
      item.command = undefined;
    } else if (reading.isReport) {
      const { error, warning, information } = reading.findings;
      item.text = reading.genre ? texts.genre[reading.genre] : texts.statusName;
      item.detail = texts.findings(error + warning + information);
      item.command = { command: 'wengao.changeGenre', title: texts.changeGenre };
    } else {
      item.text = texts.notServed;
      item.detail = '';
      item.command = { command: 'wengao.treatAsReport', title: texts.treatAsReport };
    }
  };
  update();
  return Disposable.from(item, profile, active.onDidChange(update));
}

function showProfile(item: LanguageStatusItem, { document, isServed, reading }: ActiveDocument): void {
  if (!document || !isServed || !reading?.profile) {
    item.selector = [];
    return;
  }
  const texts = profileTextsFor(languageFor(document));
  const { name, pieces } = reading.profile;
  item.selector = DOCUMENT_SELECTOR;
  item.name = texts.show;
  item.text = texts.inUse(name, pieces);
  item.command = { command: 'wengao.showProfile', title: texts.show };
}
