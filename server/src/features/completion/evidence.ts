// On what a completion rests, in the words of the screen.
import type { Genre } from '../../document/model';
import type { SubTypeConvention } from '../../profile/conventions';
import type { Expectation } from '../../profile/expect';
import type { Bilingual } from '../../rules/rule';
import { kindWords } from '../../rules/structure/expectation-words';

export const EVIDENCE = {
  kind: (genre: Genre, subType: SubTypeConvention | undefined): Bilingual => kindWords(genre, subType),
  /** The archive where it has such sections, else the guides. */
  section: ({ corpus, convention }: Expectation, kind: string): Bilingual => {
    if (corpus && corpus.pieces > 0)
      return {
        zh: `往年同类文稿${corpus.of}篇，${corpus.pieces}篇设有此部分`,
        en: `of ${corpus.of} such documents, ${corpus.pieces} have it`,
      };
    if (convention?.need === 'needed') return { zh: `惯例：${kind}必备`, en: `convention: ${kind} needs it` };
    if (convention?.need === 'usual') return { zh: `惯例：${kind}通常设有`, en: `convention: usual in ${kind}` };
    return { zh: '惯例', en: 'convention' };
  },
  pieces: (pieces: number): Bilingual =>
    pieces > 0 ? { zh: `往年同类文稿${pieces}篇`, en: `${pieces} such documents` } : { zh: '惯例', en: 'convention' },
  number: { zh: '接续序号', en: 'next number' },
  below: { zh: '下一级标题', en: 'one level down' },
  frame: {
    zh: (rows: number) => `与前${rows}条句式一致`,
    en: (rows: number) => `as the ${rows} before`,
  },
  step: { zh: '接续上一项', en: 'next item' },
  stepOf: (claim: string, number: number, value: number): Bilingual => {
    const left = value - number;
    if (left === 0) return { zh: `前文说“${claim}”，此为末项`, en: `last of “${claim}”` };
    if (left < 0) return { zh: `前文说“${claim}”，此项已超出`, en: `more than “${claim}”` };
    return { zh: `前文说“${claim}”，此后还有${left}项`, en: `“${claim}”: ${left} more after this` };
  },
  steps: {
    zh: (rows: number) => `与前${rows}项开头一致`,
    en: (rows: number) => `as the ${rows} items before begin`,
  },
  here: (count: number): Bilingual => ({ zh: `本文${count}处`, en: `${count} × in this draft` }),
  archive: (pieces: number): Bilingual => ({ zh: `往年文稿${pieces}篇`, en: `${pieces} documents of the archive` }),
  own: { zh: '本单位用语', en: 'your unit’s wording' },
  fixed: { zh: '固定用语', en: 'fixed expression' },
  short: (full: string): Bilingual => ({ zh: `简称：${full}`, en: `short for ${full}` }),
  full: (short: string): Bilingual => ({ zh: `全称，简称“${short}”`, en: `in short “${short}”` }),
  signed: { zh: '署名单位', en: 'signs here' },
  sheet: (name: string): Bilingual => ({ zh: `填数表“${name}”`, en: `values sheet “${name}”` }),
  frontMatter: { zh: '文首信息', en: 'front matter' },
} as const;

/** Several grounds as one. */
export const join = (grounds: readonly string[]): string => grounds.join(' · ');
