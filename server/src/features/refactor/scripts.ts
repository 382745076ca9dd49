// 全文转为繁体, 全文转为简体: words by phrases, quotation marks as each script has them. Code, addresses and links stay.
import type { Reading, Script } from '../../document/model';
import type { Bilingual } from '../../rules/rule';
import { isLatin } from '../../text/characters';
import { lineEdit } from '../../text/line-edit';
import { maskMarkup } from '../../text/markup';
import type { TextEdit } from '../../text/position';
import type { Refactoring } from './refactorings';

/** Converts words; a host loads what can. */
export interface ScriptConverter {
  toTraditional(text: string): string;
  toSimplified(text: string): string;
}

const NO_CONVERTER: Bilingual = { zh: '此处没有繁简转换所需的字表。', en: 'The tables for converting are not here.' };
const NOTHING: Bilingual = { zh: '全文没有需要转换的字。', en: 'There is nothing to convert.' };
const MARKS: Readonly<Record<Script, Readonly<Record<string, string>>>> = {
  traditional: { '“': '「', '”': '」', '‘': '『', '’': '』' },
  simplified: { '「': '“', '」': '”', '『': '‘', '』': '’' },
};

function convert(reading: Reading, script: Script, converter: ScriptConverter): TextEdit[] {
  const edits: TextEdit[] = [];
  for (const [number, { text }] of reading.lines.entries()) {
    const kind = reading.kinds[number];
    if (kind === 'code' || kind === 'front-matter' || kind === 'blank') continue;
    const masked = maskMarkup(text);
    // what is masked is as long as what it stands for
    const after = masked.replace(/[^\0]+/gu, (words) => inScript(words, script, converter));
    let at = 0;
    const whole = after.replace(/\0+/gu, (mask) => {
      at = masked.indexOf('\0', at);
      const kept = text.slice(at, at + mask.length);
      at += mask.length;
      return kept;
    });
    if (whole !== text) edits.push(lineEdit(number, text, whole));
  }
  return edits;
}

function inScript(words: string, script: Script, converter: ScriptConverter): string {
  const converted = script === 'traditional' ? converter.toTraditional(words) : converter.toSimplified(words);
  return converted.replace(/[“”‘’「」『』]/gu, (mark, at: number) => {
    // don’t
    const isApostrophe = mark === '’' && isLatin(converted.charCodeAt(at - 1)) && isLatin(converted.charCodeAt(at + 1));
    return isApostrophe ? mark : (MARKS[script][mark] ?? mark);
  });
}

function refactoring(id: string, title: Bilingual, to: Script): Refactoring {
  return {
    id,
    kind: 'rewrite',
    title,
    quiet: true,
    converts: true,
    applies: ({ kinds, script }, { start }) => kinds[start.line] === 'title' && script !== to,
    edits: (reading, _, converter) => {
      if (!converter) return NO_CONVERTER;
      const edits = convert(reading, to, converter);
      return edits.length > 0 ? edits : NOTHING;
    },
  };
}

export const SCRIPTS: readonly Refactoring[] = [
  refactoring('to-traditional', { zh: '全文转为繁体', en: 'Convert draft to traditional characters' }, 'traditional'),
  refactoring('to-simplified', { zh: '全文转为简体', en: 'Convert draft to simplified characters' }, 'simplified'),
];
