// What genres and section roles are called on screen.
import { GENRES, type Genre, type Role } from '../document/model';
import type { Bilingual } from './rule';

export const GENRE_WORDS: Readonly<Record<Genre, Bilingual>> = {
  official: { zh: '法定公文', en: 'official document' },
  'research-report': { zh: '调研报告', en: 'research report' },
  'exchange-material': { zh: '交流材料', en: 'exchange material' },
  'work-summary': { zh: '工作总结', en: 'work summary' },
  news: { zh: '简讯', en: 'news' },
  'task-table': { zh: '任务落实情况', en: 'task table' },
  speech: { zh: '讲话', en: 'speech' },
  other: { zh: '文种未定', en: 'genre unknown' },
};

export const ROLE_WORDS: Readonly<Record<Role, Bilingual>> = {
  background: { zh: '基本情况', en: 'background' },
  practice: { zh: '主要做法', en: 'practice' },
  result: { zh: '成效', en: 'results' },
  problem: { zh: '存在问题', en: 'problems' },
  cause: { zh: '原因', en: 'causes' },
  measure: { zh: '对策建议', en: 'measures' },
  'next-step': { zh: '下一步打算', en: 'next steps' },
  experience: { zh: '经验启示', en: 'lessons' },
  closing: { zh: '结尾', en: 'closing' },
};

/** 法定公文、调研报告; of all genres but a few, those: 简讯除外. */
export function genresNamed(genres: readonly Genre[]): Bilingual {
  const others = GENRES.filter((genre) => !genres.includes(genre));
  const all = others.length === 0;
  const few = others.length < genres.length;
  const names = (few ? others : genres).map((genre) => GENRE_WORDS[genre]);
  const zh = names.map((name) => name.zh).join('、');
  const en = names.map((name) => name.en).join(', ');
  if (all) return { zh: '各种文稿', en: 'all' };
  return few ? { zh: `${zh}除外`, en: `all but ${en}` } : { zh, en };
}
