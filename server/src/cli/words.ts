// What severities, fixes and genres are called on screen.
import type { Genre } from '../document/model';
import type { Bilingual, FixClass, Severity } from '../rules/rule';

export const SEVERITY_WORDS: Readonly<Record<Severity, Bilingual>> = {
  error: { zh: '错误', en: 'error' },
  warning: { zh: '警告', en: 'warning' },
  information: { zh: '提示', en: 'information' },
  hint: { zh: '建议', en: 'hint' },
};

export const FIX_WORDS: Readonly<Record<FixClass, Bilingual>> = {
  safe: { zh: '可直接改正（check --fix）', en: 'safe (check --fix)' },
  suggested: { zh: '在编辑器里给出建议，由您决定', en: 'suggested in the editor, for you to decide' },
  none: { zh: '无自动改正', en: 'none' },
};

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
