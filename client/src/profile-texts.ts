// What the client says about house styles (体例) and learning them.
import type { Language } from './texts';

export interface ProfileTexts {
  readonly learn: string;
  readonly chooseArchive: string;
  readonly learnFrom: string;
  readonly keepAs: string;
  readonly learning: string;
  readonly show: string;
  readonly log: string;
  readonly change: string;
  readonly changePrompt: string;
  readonly chooseFile: string;
  readonly bundled: string;
  readonly bundledDetail: string;
  readonly saved: string;
  readonly notKept: string;
  readonly terms: string;
  readonly termsHint: string;
  readonly termsBundled: string;
  readonly inOnePiece: string;
  readonly phrase: string;
  readonly filter: string;
  readonly save: string;
  readonly saveAs: string;
  readonly more: (count: number) => string;
  profileFile(folder: string): string;
  inUse(name: string, pieces: number): string;
  title(name: string | null): string;
  progress(done: number, all: number, characters: number): string;
  learned(pieces: number, name: string): string;
  unread(count: number): string;
  failed(why: string): string;
}

const zh: ProfileTexts = {
  learn: '从历年文稿归纳体例',
  chooseArchive: '选择存放历年文稿的文件夹（可多选）',
  learnFrom: '归纳体例',
  keepAs: '体例存到哪里',
  learning: '正在归纳体例',
  show: '查看体例',
  log: '查看日志',
  change: '更换体例',
  changePrompt: '校核时按哪个体例',
  chooseFile: '选择体例文件…',
  bundled: '内置体例',
  bundledDetail: '随产品提供，不针对本单位',
  saved: '体例已保存。',
  notKept: '体例已存好，但没能设为所用体例：',
  terms: '用语',
  termsHint: '分享前请过目，去掉不宜外传的（人名、地名、单位名）。标有“仅见于1篇”的请重点看。',
  termsBundled: '内置体例不能改动，可以另存后使用。',
  inOnePiece: '仅见于1篇',
  phrase: '短语',
  filter: '筛选用语',
  save: '保存',
  saveAs: '另存为可分享的体例…',
  more: (count) => `另有${count}项`,
  profileFile: (folder) => `${folder}体例.json`,
  inUse: (name, pieces) => `体例：${name}${pieces > 0 ? `，${pieces}篇` : ''}`,
  title: (name) => `体例：${name ?? '内置'}`,
  progress: (done, all, characters) => `${done} / ${all}个文件，${Math.round(characters / 10_000)}万字`,
  learned: (pieces, name) => `已从${pieces}篇文稿归纳体例“${name}”，以后按它校核。`,
  unread: (count) => `另有${count}个文件未能读取，原因见日志。`,
  failed: (why) => `未能归纳体例：${why}`,
};

const en: ProfileTexts = {
  learn: 'Learn a House Style from Earlier Reports',
  chooseArchive: 'Choose folders with earlier reports',
  learnFrom: 'Learn',
  keepAs: 'Where to keep the profile',
  learning: 'Learning a house style',
  show: 'Show Profile',
  log: 'Show Log',
  change: 'Change Profile',
  changePrompt: 'The profile that drafts are held against',
  chooseFile: 'Choose a profile…',
  bundled: 'Built-in profile',
  bundledDetail: 'comes with the product, of no unit in particular',
  saved: 'The profile was saved.',
  notKept: 'The profile was saved, but could not be put to use: ',
  terms: 'Terms',
  termsHint:
    'Look through them before sharing, and clear what should not leave the office (names of people, places, units), above all what stands in one report only.',
  termsBundled: 'The built-in profile cannot be changed; save it elsewhere first.',
  inOnePiece: 'in one report only',
  phrase: 'phrase',
  filter: 'Filter terms',
  save: 'Save',
  saveAs: 'Save a Profile to Share…',
  more: (count) => `${count} more`,
  profileFile: (folder) => `${folder}-profile.json`,
  inUse: (name, pieces) => `Profile: ${name}${pieces > 0 ? `, ${pieces} reports` : ''}`,
  title: (name) => `Profile: ${name ?? 'built-in'}`,
  progress: (done, all, characters) => `${done} of ${all} files, ${Math.round(characters / 1000)}k characters`,
  learned: (pieces, name) =>
    `Learned the profile “${name}” from ${pieces} reports; drafts are held against it from now on.`,
  unread: (count) => `${count} files could not be read; the log says why.`,
  failed: (why) => `No profile was learned: ${why}`,
};

const TEXTS: Readonly<Record<Language, ProfileTexts>> = { zh, en };

export function profileTextsFor(language: Language): ProfileTexts {
  return TEXTS[language];
}
