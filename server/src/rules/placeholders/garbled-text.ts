// Characters that no one typed: replacement and control characters, mojibake, private use, invisible ones within words, and a
// letter lost all over the text.
import type { Line } from '../../document/line';
import type { LineKind } from '../../document/model';
import { isHan } from '../../text/characters';
import { rangeOn } from '../../text/position';
import { defineRule, type FixOf } from '../rule';
import { EVERYWHERE } from './everywhere';
import { CONTROL, findGarbled, type Garbled } from './garbage';
import { type LineTokens, lostLetters, readTokens } from './lost-letters';
import { repairLatin } from './mojibake';

interface LineFacts {
  readonly garbled: readonly Garbled[];
  readonly tokens: LineTokens;
}

const kept = new WeakMap<Line, LineFacts>();

function factsOf(line: Line): LineFacts {
  let facts = kept.get(line);
  if (!facts) {
    facts = { garbled: findGarbled(line.text), tokens: readTokens(line.text) };
    kept.set(line, facts);
  }
  return facts;
}

const REGIONS: ReadonlySet<LineKind> = new Set(EVERYWHERE);

type Mend = 'remove' | 'break' | 'dot' | 'repair';

export const garbledText = defineRule({
  code: 'garbled-text',
  scope: 'file',
  severity: 'error',
  fix: 'safe',
  title: { zh: '乱码与控制字符', en: 'Garbled text' },
  explanation: {
    zh: '转码、复制、识别出错会留下替换字符、控制字符、乱码，也会使某个字母在全文丢失（PT-4、英伟达PU）。控制字符和词中不可见字符可直接删去；其余原字已失，须核对原稿。',
    en: 'Wrong encodings, copying and recognition leave replacement and control characters and mojibake, or take one letter out of a whole text (PT-4 for GPT-4). Control and invisible characters are deleted by the fix; what else is lost has to be looked up.',
  },
  basis: { zh: '公文校核惯例', en: 'Office practice of proofreading' },
  regions: EVERYWHERE,
  messages: {
    control: { zh: '此处有控制字符（{code}），请删去。', en: 'A control character ({code}).' },
    invisible: { zh: '字间夹有不可见字符（{code}），请删去。', en: 'An invisible character ({code}) within the text.' },
    replacement: {
      zh: '此处原字已丢失（{code}），请核对原稿。',
      en: 'A character was lost here ({code}): look it up in the original.',
    },
    picture: {
      zh: '“{text}”是控制字符的图形（{code}），原字已丢失，请核对原稿。',
      en: '“{text}” is the picture of a control character ({code}): look it up in the original.',
    },
    private: {
      zh: '此处是字体自造的字符（{code}），别处可能显示不出，请核对原稿。',
      en: 'A character of private use ({code}) that other machines may not show.',
    },
    mojibake: { zh: '“{text}”疑为乱码，请核对原稿。', en: '“{text}” looks like text in the wrong encoding.' },
    mark: {
      zh: '此处不像问句，“?”疑为丢失的标点或字，请核。',
      en: 'Nothing is asked here: the “?” may stand for a character that was lost.',
    },
    letter: {
      zh: '“{text}”疑缺字母“{letter}”，应为“{whole}”：本文“{other}”也缺同一字母，请核。',
      en: '“{text}” seems to lack the letter {letter} ({whole}): “{other}” in this text lacks it too.',
    },
    remove: { zh: '删去此字符', en: 'Delete the character' },
    break: { zh: '改为换行', en: 'Make it a line end' },
    dot: { zh: '改为“·”', en: 'Change to “·”' },
    repair: { zh: '改为“{repaired}”', en: 'Change to “{repaired}”' },
    insert: { zh: '补上“{letter}”，改为“{whole}”', en: 'Insert {letter}: “{whole}”' },
  },
  examples: {
    inShort: { bad: '离不开PU等算力芯片，PT-4已经应用', good: '离不开GPU等算力芯片，GPT-4已经应用' },
    bad: ['完善工作\u0007机制。\n', '推动服务\ufffd下沉。\n', '以PT-4为代表的大模型离不开英伟达PU。\n'],
    good: ['以GPT-4为代表的大模型离不开GPU。\n', '采用PU涂层材料，改造路面3公里。\n', '问题出在哪里?责任怎么落实?\n'],
  },
  *check(reading) {
    const tokens: [number, LineTokens][] = [];
    for (const [number, line] of reading.lines.entries()) {
      const kind = reading.kinds[number] ?? 'outside';
      if (!REGIONS.has(kind)) continue;
      const facts = factsOf(line);
      // navigation has letters of its own
      if (kind !== 'chrome' && kind !== 'residue') tokens.push([number, facts.tokens]);
      for (const one of facts.garbled) {
        const text = line.text.slice(one.start, one.end);
        const range = rangeOn(number, one);
        const mend = mending(line, one, text);
        yield {
          range,
          message: { id: one.what, values: { text: visible(text), code: codes(text) } },
          // a question may be asked without a word of asking
          ...(one.what === 'mark' && { severity: 'warning' as const }),
          ...(mend && {
            fixes: [
              {
                title: { id: mend.id, values: { repaired: mend.newText } },
                edits: [{ range, newText: mend.newText }],
                safe: mend.safe,
              },
            ] satisfies FixOf<Mend>[],
          }),
        };
      }
    }
    const lost = lostLetters(tokens);
    for (const { line, start, end, token, letter, whole } of lost) {
      const other = lost.find((one) => one.token !== token)?.token ?? '';
      const range = rangeOn(line, { start, end });
      yield {
        range,
        message: { id: 'letter', values: { text: token, letter, whole, other } },
        fixes: [
          { title: { id: 'insert', values: { letter, whole } }, edits: [{ range, newText: whole }], safe: false },
        ],
      };
    }
  },
});

interface Mending {
  readonly id: Mend;
  readonly newText: string;
  readonly safe: boolean;
}

function mending(line: Line, { what, start, end }: Garbled, text: string): Mending | undefined {
  switch (what) {
    case 'control':
      // the line break of a word processor
      if (/^[\u000b\u2028\u2029]+$/u.test(text)) return { id: 'break', newText: line.eol || '\n', safe: true };
      return { id: 'remove', newText: '', safe: true };
    case 'invisible':
      return { id: 'remove', newText: '', safe: true };
    case 'picture': {
      const between = isHan(line.text.charCodeAt(start - 1)) && isHan(line.text.charCodeAt(end));
      return between ? { id: 'dot', newText: '·', safe: false } : undefined;
    }
    case 'mojibake': {
      const repaired = repairLatin(text);
      return repaired === undefined ? undefined : { id: 'repair', newText: repaired, safe: false };
    }
    default:
      return undefined;
  }
}

/** U+240E; the first three of many. */
function codes(text: string): string {
  const points = [...text].map((c) => `U+${(c.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')}`);
  return points.slice(0, 3).join(' ') + (points.length > 3 ? ' …' : '');
}

const visible = (text: string): string => text.replace(CONTROL, '').slice(0, 24);
