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
    const chosen = (is: boolean): Pick<QuickPickItem, 'description'> => (is ? { description: texts.chosen } : {});
    const genres = Object.entries(texts.genre) as [Genre, string][];
    const recognised = !now.genre && now.served !== 'never';
    const items: TreatmentItem[] = [
      { label: texts.recognise, detail: texts.recogniseDetail, ...chosen(recognised && !now.served), treatment: {} },
      { label: '', kind: QuickPickItemKind.Separator },
      ...genres.map(([genre, label]) => ({
        label,
        ...chosen(genre === (now.genre ?? (recognised && reading?.genre))),
        treatment: { genre },
      })),
      { label: '', kind: QuickPickItemKind.Separator },
      {
        label: texts.never,
        detail: texts.neverDetail,
        ...chosen(now.served === 'never'),
        treatment: { served: 'never' },
      },
    ];
    const picked = await window.showQuickPick(items, { title: texts.changeGenre, placeHolder: texts.genrePrompt });
    if (picked?.treatment) await choices.treat(document.uri, picked.treatment);
  },
};
