// What a house style holds for all genres alike: series, placeholders, real Latin, fixed expressions, abbreviations.
import type { Counted, Profile } from '../profile/profile';
import type { Bilingual } from '../rules/rule';
import type { AccountChapter, AccountRow, Telling } from './profile-account';

const FAMILY_WORDS: Readonly<Record<string, string>> = {
  shi: '一是……二是……',
  yao: '一要……二要……',
  di: '第一，……第二，……',
  words: '首先……其次……',
  qi: '其一……其二……',
  side: '一方面……另一方面……',
  ze: '一则……二则……',
  shen: '一审……二审……',
  circled: '①……②……',
  paren: '（1）……（2）……',
  arabic: '1.……2.……',
};

/** What stands for a line end among the separators. */
const PARAGRAPH = '¶';

const FOLLOWER_WORDS: Readonly<Record<string, Bilingual>> = {
  place: { zh: '地名', en: 'a place' },
  measure: { zh: '量词', en: 'a measure word' },
  number: { zh: '数字', en: 'a number' },
  title: { zh: '职务', en: 'a title' },
  other: { zh: '其他', en: 'something else' },
};

export function commonChapter(profile: Profile, telling: Telling): AccountChapter {
  const { zh, of, pieces, both } = telling;
  const counted = (all: readonly Counted[]): AccountRow[] =>
    all.map((one) => ({ name: one.text, figure: both(one.pieces, one.count) }));
  const series = profile.series.map((one): AccountRow => {
    const words = Object.hasOwn(FAMILY_WORDS, one.family) ? (FAMILY_WORDS[one.family] ?? '') : one.family;
    const lines = zh ? '各项另起一段' : 'each item is a paragraph';
    const marks = zh ? `各项之间用“${one.separator}”` : `items set apart by “${one.separator}”`;
    const how = one.separator === '' ? '' : one.separator === PARAGRAPH ? lines : marks;
    // the count is of places between two items, not of series
    const places = zh ? `${how}，${one.count}处` : `${how}, in ${one.count} places`;
    return { name: words, figure: pieces(one.pieces), ...(how !== '' && { detail: places }) };
  });
  const forms = profile.placeholders.forms.map((one): AccountRow => {
    const follower = Object.hasOwn(FOLLOWER_WORDS, one.follower) ? FOLLOWER_WORDS[one.follower] : undefined;
    const before = follower && (zh ? `后面是${of(follower)}` : `before ${of(follower)}`);
    return { name: one.form, figure: both(one.pieces, one.count), ...(before && { detail: before }) };
  });
  const abbreviations = profile.abbreviations.map(
    (one): AccountRow => ({ name: one.short, figure: pieces(one.pieces), detail: one.full }),
  );
  return {
    title: zh ? '各文种通用' : 'In all kinds',
    about: '',
    parts: [
      { title: zh ? '列举' : 'Series', rows: series },
      { title: zh ? '未填内容的写法' : 'Placeholders', rows: forms },
      { title: zh ? '真的字母' : 'Latin that is no placeholder', rows: counted(profile.placeholders.latin) },
      { title: zh ? '固定表述' : 'Fixed expressions', rows: counted(profile.expressions) },
      { title: zh ? '简称' : 'Abbreviations', rows: abbreviations },
    ].filter(({ rows }) => rows.length > 0),
  };
}
