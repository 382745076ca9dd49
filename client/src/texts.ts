// What the client says while it runs. It follows `wengao.language`, not the display language: offline machines often lack
// the language pack. (Titles in the manifest are VS Code's to translate: package.nls*.json.)
import { env, type TextDocument, workspace } from 'vscode';
import type { Genre, ReadParams, Role } from '../../server/src/protocol';
import { holdsHan } from './documents';

export type Language = 'zh' | 'en';

/** The language to speak about a document in; `auto` is Chinese for a Chinese text and on a Chinese screen. */
export function languageFor(document: TextDocument | undefined): Language {
  const stated = workspace.getConfiguration('wengao', document?.uri).get<string>('language');
  if (stated === 'zh' || stated === 'en') return stated;
  if (env.language.toLowerCase().startsWith('zh')) return 'zh';
  return document && (document.languageId === 'wengao' || holdsHan(document)) ? 'zh' : 'en';
}

export interface Texts {
  readonly outline: string;
  readonly genre: Readonly<Record<Genre, string>>;
  readonly role: Readonly<Record<Role, string>>;
  readonly comma: string;
  readonly statusName: string;
  readonly reading: string;
  readonly notServed: string;
  readonly treatAsReport: string;
  readonly never: string;
  readonly changeGenre: string;
  readonly genrePrompt: string;
  readonly recognise: string;
  readonly recogniseDetail: string;
  readonly neverDetail: string;
  readonly nothingFound: string;
  readonly nothingToFix: string;
  readonly changedMeanwhile: string;
  readonly pasteClean: string;
  readonly pasteAsIs: string;
  readonly nothingToClean: string;
  readonly restorePrompt: string;
  readonly ruleOff: string;
  readonly noServer: string;
  now(what: string): string;
  belongsTo(role: string): string;
  places(count: number): string;
  findings(count: number): string;
  notServedNow(name: string): string;
  fixed(mended: { readonly applied: number; readonly dropped: number }, left: number): string;
}

const zh: Texts = {
  outline: '提纲',
  genre: {
    official: '法定公文',
    'research-report': '调研报告',
    'exchange-material': '交流材料',
    'work-summary': '工作总结',
    news: '新闻简讯',
    'task-table': '任务落实情况',
    speech: '讲话',
    other: '其他文稿',
  },
  role: {
    background: '基本情况',
    practice: '主要做法',
    result: '成效',
    problem: '存在问题',
    cause: '原因',
    measure: '对策建议',
    'next-step': '下一步打算',
    experience: '经验启示',
    closing: '结尾',
  },
  comma: '，',
  statusName: '文稿校核',
  reading: '正在校核',
  notServed: '未按文稿校核',
  treatAsReport: '按文稿校核',
  never: '不校核此文档',
  changeGenre: '更换文种',
  genrePrompt: '此文档的文种',
  recognise: '自动识别',
  recogniseDetail: '看内容是否为文稿、是何文种',
  neverDetail: '关闭此文档的校核',
  nothingFound: '校核完毕，未发现问题。',
  nothingToFix: '没有可以直接改正的问题。',
  changedMeanwhile: '文稿刚有改动，请再试一次。',
  pasteClean: '清理后粘贴',
  pasteAsIs: '照原样粘贴',
  nothingToClean: '所选文字没有需要清理的。',
  restorePrompt: '选出要重新提示的',
  ruleOff: '此项已关闭',
  noServer: '文稿校核没有启动，请查看日志。',
  now: (what) => `当前：${what}`,
  belongsTo: (role) => `属：${role}`,
  places: (count) => `${count}处`,
  findings: (count) => (count === 0 ? '未发现问题' : `${count}处请核`),
  notServedNow: (name) => `“${name}”不像中文文稿，未校核。`,
  fixed: ({ applied, dropped }, left) =>
    [
      `已改正${applied}处`,
      ...(dropped > 0 ? [`${dropped}处因重叠未同时改，已再校核`] : []),
      left === 0 ? '未发现其他问题。' : `还有${left}处请核。`,
    ].join('，'),
};

const en: Texts = {
  outline: 'Outline',
  genre: {
    official: 'Official document',
    'research-report': 'Research report',
    'exchange-material': 'Exchange material',
    'work-summary': 'Work summary',
    news: 'News',
    'task-table': 'Table of tasks',
    speech: 'Speech',
    other: 'Other report',
  },
  role: {
    background: 'background',
    practice: 'practice',
    result: 'results',
    problem: 'problems',
    cause: 'causes',
    measure: 'measures',
    'next-step': 'next steps',
    experience: 'lessons',
    closing: 'closing',
  },
  comma: ', ',
  statusName: 'Report check',
  reading: 'Checking',
  notServed: 'Not checked as a report',
  treatAsReport: 'Check as a Report',
  never: 'Do Not Check This Document',
  changeGenre: 'Change Genre',
  genrePrompt: 'Genre of this document',
  recognise: 'Recognise',
  recogniseDetail: 'tell from the text whether it is a report, and which',
  neverDetail: 'switch off the check of this document',
  nothingFound: 'Checked: nothing found.',
  nothingToFix: 'Nothing that can be mended right away.',
  changedMeanwhile: 'The document has just changed. Please try again.',
  pasteClean: 'Paste Cleaned',
  pasteAsIs: 'Paste As It Is',
  nothingToClean: 'Nothing to clean in the selected text.',
  restorePrompt: 'Choose what is to be shown again',
  ruleOff: 'this check is switched off',
  noServer: 'The check of reports did not start. See the log.',
  now: (what) => `now: ${what}`,
  belongsTo: (role) => `Role: ${role}`,
  places: (count) => String(count),
  findings: (count) => (count === 0 ? 'nothing found' : `${count} to check`),
  notServedNow: (name) => `“${name}” does not look like a Chinese report and was not checked.`,
  fixed: ({ applied, dropped }, left) =>
    [
      `${applied} mended`,
      ...(dropped > 0 ? [`${dropped} gave way to another and were looked at again`] : []),
      left === 0 ? 'nothing else found.' : `${left} left to check.`,
    ].join('; '),
};

const TEXTS: Readonly<Record<Language, Texts>> = { zh, en };

export function textsFor(document: TextDocument | undefined): Texts {
  return TEXTS[languageFor(document)];
}

/** As which genre a document is checked, and how much was found: 调研报告，3处请核. */
export function describe({ genre, findings }: ReadParams, texts: Texts): string {
  const count = findings.error + findings.warning + findings.information;
  return [...(genre ? [texts.genre[genre]] : []), texts.findings(count)].join(texts.comma);
}
