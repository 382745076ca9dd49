// What expected sections and kinds of reports are called on screen.
import { type Genre, ROLES } from '../../document/model';
import type { SubTypeConvention } from '../../profile/conventions';
import type { Bilingual } from '../rule';
import { GENRE_WORDS, ROLE_WORDS } from '../words';

/** A role of the product, or the words of a learned one. */
export function roleWords(role: string): Bilingual {
  const known = ROLES.find((one) => one === role);
  return known ? ROLE_WORDS[known] : { zh: role, en: `“${role}”` };
}

/** 问题型调研报告, 综合总结 */
export function kindWords(genre: Genre, subType: SubTypeConvention | undefined): Bilingual {
  const words = GENRE_WORDS[genre];
  if (!subType) return words;
  const { zh, en } = subType.name;
  return { zh: zh.endsWith('型') ? `${zh}${words.zh}` : zh, en: `${words.en} (${en})` };
}
