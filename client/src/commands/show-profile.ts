// 查看体例: the page of the profile that counts for the draft at hand; without a draft, for the folder.
import { placeOf } from '../place';
import { languageFor } from '../texts';
import type { Command } from './command';

export const showProfile: Command = {
  id: 'wengao.showProfile',
  run: ({ active: { document, isServed }, profilePage }) =>
    profilePage.show(isServed ? document?.uri : placeOf(document), languageFor(document)),
};
