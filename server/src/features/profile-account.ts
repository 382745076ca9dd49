// A house style (体例) told to a reader: chapters, parts and rows with figures, in one language. The command line prints it and the
// editor's page draws it; neither adds a word of its own. What conventions hold stands beside what the archive taught, never in it.
import { GENRES, type Role } from '../document/model';
import type { GenreConvention, Need } from '../profile/conventions';
import type { GenreProfile, Profile, Term } from '../profile/profile';
import type { Bilingual, Language } from '../rules/rule';
import { GENRE_WORDS, ROLE_WORDS } from '../rules/words';
import { commonChapter } from './profile-account-common';

export interface ProfileAccount {
  /** 27篇文稿，47874字; what cut the words. */
  readonly facts: readonly string[];
  readonly chapters: readonly AccountChapter[];
  /** The most characteristic first, terms and phrases in one list. */
  readonly terms: readonly AccountTerm[];
}

export interface AccountChapter {
  readonly title: string;
  readonly about: string;
  /** None of them is empty. */
  readonly parts: readonly AccountPart[];
}

export interface AccountPart {
  readonly title: string;
  readonly rows: readonly AccountRow[];
}

export interface AccountRow {
  readonly name: string;
  readonly figure: string;
  /** 0–1, for a bar. */
  readonly share?: number;
  /** 惯例：必备 */
  readonly convention?: string;
  /** Usual wordings. */
  readonly detail?: string;
}

export interface AccountTerm {
  /** From 1: how characteristic it is. */
  readonly rank: number;
  readonly text: string;
  /** 5篇，23次 */
  readonly figure: string;
  readonly phrase: boolean;
  /** Found in one piece only, and not yet looked at. */
  readonly pending: boolean;
}

/** Chapters are told by these; `of` and the counts are put in. */
export interface Telling {
  readonly zh: boolean;
  of(words: Bilingual): string;
  pieces(count: number): string;
  /** 12篇 / 16篇 */
  part(count: number, all: number): string;
  /** 5篇，23次 */
  both(pieces: number, count: number): string;
}

const NEED_WORDS: Readonly<Record<Need, Bilingual>> = {
  needed: { zh: '必备', en: 'needed' },
  usual: { zh: '通常有', en: 'usual' },
  optional: { zh: '可有', en: 'optional' },
};

const FORM_WORDS: Readonly<Record<string, Bilingual>> = {
  han: { zh: '一、', en: '一、' },
  'han-paren': { zh: '（一）', en: '（一）' },
  arabic: { zh: '1.', en: '1.' },
  'arabic-paren': { zh: '（1）', en: '（1）' },
  circled: { zh: '①', en: '①' },
  none: { zh: '不带序号', en: 'without a number' },
};

const WORDINGS_SHOWN = 5;

export function profileAccount(profile: Profile, language: Language): ProfileAccount {
  const zh = language === 'zh';
  const pieces = (count: number): string => (zh ? `${count}篇` : `${count} ${count === 1 ? 'report' : 'reports'}`);
  const telling: Telling = {
    zh,
    of: (words) => words[language],
    pieces,
    part: (count, all) => (zh ? `${count} / ${all}篇` : `${count} of ${all}`),
    both: (inPieces, count) => (zh ? `${inPieces}篇，${count}次` : `${pieces(inPieces)}, ${count} ×`),
  };
  const genres = profile.genres.map((genre) => {
    const convention = profile.conventions.find((one) => one.genre === genre.genre);
    return genreChapter(genre, convention, telling);
  });
  const chapters = [...genres, commonChapter(profile, telling), conventionChapter(profile, telling)];
  return {
    facts: facts(profile, telling),
    chapters: chapters.filter(({ about, parts }) => about !== '' || parts.length > 0),
    terms: profile.terms.map((term, index) => accountTerm(term, index + 1, telling)),
  };
}

function facts({ pieces, characters, segmenter }: Profile, { zh }: Telling): string[] {
  if (pieces === 0) return [zh ? '没有往年文稿，只有惯例' : 'no archive: conventions only'];
  return zh
    ? [`归纳自${pieces}篇文稿，共${characters}字`, `分词：${segmenter}`]
    : [`learned from ${pieces} reports with ${characters} characters`, `words by ${segmenter}`];
}

function accountTerm({ text, pieces, count, kind, pending }: Term, rank: number, telling: Telling): AccountTerm {
  return { rank, text, figure: telling.both(pieces, count), phrase: kind === 'phrase', pending: pending === true };
}

function genreChapter(genre: GenreProfile, convention: GenreConvention | undefined, telling: Telling): AccountChapter {
  const { zh, of, pieces } = telling;
  const headed =
    genre.headed === 0 ? (zh ? '都不分部分' : 'none') : zh ? `其中${pieces(genre.headed)}分部分` : String(genre.headed);
  return {
    title: of(GENRE_WORDS[genre.genre]),
    about: zh
      ? `往年同类文稿${pieces(genre.pieces)}，${headed}`
      : `${pieces(genre.pieces)} of this kind, ${headed} with sections`,
    parts: [
      { title: zh ? '各部分' : 'Sections', rows: roleRows(genre, convention, telling) },
      { title: zh ? '先后次序' : 'Order', rows: orderRows(genre, telling) },
      { title: zh ? '一级标题的数目' : 'Number of top-level sections', rows: sectionRows(genre, telling) },
      { title: zh ? '标题的写法' : 'How headings are built', rows: headingRows(genre, telling) },
      { title: zh ? '序号' : 'Numbering', rows: numberingRows(genre, telling) },
      { title: zh ? '文稿标题' : 'Titles', rows: titleRows(genre, telling) },
    ].filter(({ rows }) => rows.length > 0),
  };
}

/** In the order of the archive; behind them what only conventions hold. */
function roleRows(genre: GenreProfile, convention: GenreConvention | undefined, telling: Telling): AccountRow[] {
  const { zh, part } = telling;
  const { headed, roles } = genre;
  const rows: AccountRow[] = roles.map(({ role, pieces, said, wordings }) => {
    const held = needOf(role, convention, telling);
    const usual = wordings
      .slice(0, WORDINGS_SHOWN)
      .map((one) => (zh ? `${one.text}（${one.pieces}篇）` : `${one.text} (${one.pieces})`));
    const none = zh ? '标题均未写明' : 'said by no heading';
    const told = zh ? `标题写明的${said}篇` : `said by the heading in ${said}`;
    return {
      name: nameOf(role, telling),
      figure: part(pieces, headed),
      share: shareOf(pieces, headed),
      ...(held !== '' && { convention: held }),
      detail: [...(said === 0 ? [none] : said < pieces ? [told] : []), ...usual].join(zh ? '、' : ', '),
    };
  });
  const known = new Set(roles.map(({ role }) => role));
  for (const role of rolesOf(convention)) {
    if (known.has(role)) continue;
    rows.push({
      name: nameOf(role, telling),
      figure: part(0, headed),
      share: 0,
      convention: needOf(role, convention, telling),
    });
  }
  return headed === 0 ? [] : rows;
}

/** Each once, by their usual place. */
function rolesOf(convention: GenreConvention | undefined): Role[] {
  const all = (convention?.subTypes ?? []).flatMap(({ roles }) => roles);
  return [...new Set([...all].sort((a, b) => a.place - b.place).map(({ role }) => role))];
}

/** 惯例：必备, or where sub-types differ 惯例：问题型必备，经验型可有. */
function needOf(role: string, convention: GenreConvention | undefined, { zh, of }: Telling): string {
  const byNeed = new Map<Need, string[]>();
  const subTypes = convention?.subTypes ?? [];
  for (const { name, roles } of subTypes) {
    const need = roles.find((one) => one.role === role)?.need;
    if (need) byNeed.set(need, [...(byNeed.get(need) ?? []), of(name)]);
  }
  const said = (['needed', 'usual', 'optional'] as const).flatMap((need) => {
    const names = byNeed.get(need);
    if (!names) return [];
    if (names.length === subTypes.length) return [of(NEED_WORDS[need])];
    return [zh ? `${names.join('、')}${of(NEED_WORDS[need])}` : `${of(NEED_WORDS[need])} (${names.join(', ')})`];
  });
  if (said.length === 0) return '';
  return zh ? `惯例：${said.join('，')}` : `convention: ${said.join(', ')}`;
}

function nameOf(role: string, { of }: Telling): string {
  return Object.hasOwn(ROLE_WORDS, role) ? of(ROLE_WORDS[role as Role]) : role;
}

/** One piece alone is no custom. */
function orderRows({ order }: GenreProfile, telling: Telling): AccountRow[] {
  const { zh, pieces: count } = telling;
  const several = order.filter(({ pieces, against }) => pieces + against > 1);
  return several.map(({ before, after, pieces, against }) => {
    const other = zh ? `，相反${count(against)}` : `, ${against} the other way round`;
    return {
      name: `${nameOf(before, telling)} → ${nameOf(after, telling)}`,
      figure: `${count(pieces)}${against > 0 ? other : ''}`,
      share: shareOf(pieces, pieces + against),
    };
  });
}

function sectionRows({ sections, headed }: GenreProfile, { zh, part }: Telling): AccountRow[] {
  return sections.map(({ number, pieces }) => ({
    name: zh ? `${number}个` : String(number),
    figure: part(pieces, headed),
    share: shareOf(pieces, headed),
  }));
}

function headingRows({ headings: all, headed, preamble, closing }: GenreProfile, { zh, part }: Telling): AccountRow[] {
  if (headed === 0) return [];
  const { headings, couplets, colons, length, several, equal } = all;
  const ofHeadings = (count: number): string => (zh ? `${count} / ${headings}条` : `${count} of ${headings}`);
  const rows: AccountRow[] = [
    { name: zh ? '两句式“甲，乙”' : '“A，B”', figure: ofHeadings(couplets), share: shareOf(couplets, headings) },
    { name: zh ? '冒号式“甲：乙”' : '“A：B”', figure: ofHeadings(colons), share: shareOf(colons, headings) },
    { name: zh ? '各条一样长' : 'equally long', figure: part(equal, several), share: shareOf(equal, several) },
    { name: zh ? '常见字数' : 'usual length', figure: zh ? `${length}字` : `${length} characters` },
    {
      name: zh ? '标题前有导语' : 'text before the first',
      figure: part(preamble, headed),
      share: shareOf(preamble, headed),
    },
    { name: zh ? '末尾有结语' : 'a closing paragraph', figure: part(closing, headed), share: shareOf(closing, headed) },
  ];
  return rows;
}

function numberingRows({ numbering, pieces: all }: GenreProfile, { zh, of, both }: Telling): AccountRow[] {
  return numbering.map(({ level, form, runIn, pieces, count }) => {
    const marker = Object.hasOwn(FORM_WORDS, form) ? of(FORM_WORDS[form] ?? { zh: form, en: form }) : form;
    const how = runIn ? (zh ? '接排' : 'run in') : zh ? '单列' : 'standing alone';
    return {
      name: zh ? `${level}级 ${marker} ${how}` : `level ${level} ${marker} ${how}`,
      figure: both(pieces, count),
      share: shareOf(pieces, all),
    };
  });
}

function titleRows({ titles, pieces: all }: GenreProfile, { pieces }: Telling): AccountRow[] {
  return titles.map((one) => ({ name: one.pattern, figure: pieces(one.pieces), share: shareOf(one.pieces, all) }));
}

/** Genres of which the archive holds nothing: what is asked for there rests on conventions alone. */
function conventionChapter({ genres, conventions }: Profile, telling: Telling): AccountChapter {
  const { zh, of } = telling;
  const learned = new Set(genres.map(({ genre }) => genre));
  const parts = GENRES.filter((genre) => !learned.has(genre)).flatMap((genre) => {
    const convention = conventions.find((one) => one.genre === genre);
    const rows = rolesOf(convention).map((role) => ({
      name: nameOf(role, telling),
      figure: '',
      convention: needOf(role, convention, telling),
    }));
    return rows.length > 0 ? [{ title: of(GENRE_WORDS[genre]), rows }] : [];
  });
  return { title: zh ? '没有往年文稿的文种' : 'Kinds without an archive', about: '', parts };
}

function shareOf(part: number, all: number): number {
  return all > 0 ? Math.min(1, part / all) : 0;
}
