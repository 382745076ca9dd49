// The language status: whether the document is checked, as which genre, how much was found. A click changes the genre.
import { Disposable, languages } from 'vscode';
import type { ActiveDocument } from './active-document';
import { DOCUMENT_SELECTOR, holdsHan } from './documents';
import { textsFor } from './texts';

export function showStatus(active: ActiveDocument): Disposable {
  const item = languages.createLanguageStatusItem('wengao.status', []);
  const update = (): void => {
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
  return Disposable.from(item, active.onDidChange(update));
}
