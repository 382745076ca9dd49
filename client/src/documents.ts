// Which documents can be reports at all, and which of them are worth starting the server for.
import type { TextDocument } from 'vscode';

const LANGUAGES = ['wengao', 'markdown', 'plaintext'] as const;
const SCHEMES = ['file', 'untitled'] as const;

/** All that the server is to see. */
export const DOCUMENT_SELECTOR = LANGUAGES.flatMap((language) => SCHEMES.map((scheme) => ({ language, scheme })));

/** Whether the document is of a language and a kind of storage that the server reads. */
export function canBeReport({ languageId, uri }: TextDocument): boolean {
  return DOCUMENT_SELECTOR.some(({ language, scheme }) => language === languageId && scheme === uri.scheme);
}

const HAN = /\p{Script=Han}/u;

export function hasHan(text: string): boolean {
  return HAN.test(text);
}

export function holdsHan(document: TextDocument): boolean {
  // line by line: a Chinese text is known by its first lines, and a long one is not copied whole
  for (let line = 0; line < document.lineCount; line++) if (hasHan(document.lineAt(line).text)) return true;
  return false;
}
