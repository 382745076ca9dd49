// How this document is to be treated: as which genre, as a report whatever it looks like, or not at all.
import { type QuickPickItem, QuickPickItemKind, window } from 'vscode';
import type { Genre } from '../../../server/src/protocol';
import type { Treatment } from '../choices';
import { textsFor } from '../texts';
import type { Command } from './command';

export const treatAsReport: Command = {
  id: 'wengao.treatAsReport',
  async run({ active, choices }) {
    if (active.document) await choices.treat(active.document.uri, { served: 'always' });
  },
};

export const never: Command = {
  id: 'wengao.never',
  async run({ active, choices }) {
    if (active.document) await choices.treat(active.document.uri, { served: 'never' });
  },
};

interface TreatmentItem extends QuickPickItem {
  readonly treatment?: Treatment;
}

export const changeGenre: Command = {
  id: 'wengao.changeGenre',
  async run({ active, choices }) {
    const { document, reading } = active;
    if (!document) return;
    const texts = textsFor(document);
    const now = choices.treatment(document.uri);
    const genres = Object.entries(texts.genre) as [Genre, string][];
    const isAuto = !now.genre && !now.served;
    const recognised = reading?.genre ? texts.genre[reading.genre] : texts.notServed;
    const marked = (is: boolean, label: string): QuickPickItem => (is ? { label: `$(check) ${label}` } : { label });
    const items: TreatmentItem[] = [
      {
        ...marked(isAuto, texts.recognise),
        ...(isAuto && reading && { description: texts.now(recognised) }),
        detail: texts.recogniseDetail,
        treatment: {},
      },
      { label: '', kind: QuickPickItemKind.Separator },
      ...genres.map(([genre, label]) => ({ ...marked(genre === now.genre, label), treatment: { genre } })),
      { label: '', kind: QuickPickItemKind.Separator },
      {
        ...marked(now.served === 'never', texts.never),
        detail: texts.neverDetail,
        treatment: { served: 'never' },
      },
    ];
    const picked = await window.showQuickPick(items, { title: texts.changeGenre, placeHolder: texts.genrePrompt });
    if (picked?.treatment) await choices.treat(document.uri, picked.treatment);
  },
};
