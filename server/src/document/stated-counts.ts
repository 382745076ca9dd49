// How many things a line says will follow: 讲三点意见, 从四个方面, 抓好两件事. Read only to tell whether a break in a count means that
// something is missing; whether the number fits is for claims.ts.
import { parseChineseNumeral } from '../text/numerals';
import type { Span } from '../text/position';
import { perLine } from './line';

interface StatedCount extends Span {
  readonly text: string;
  readonly count: number;
  /** Of a quoted name, the word that each thing begins with: “四个坚持” → 坚持. */
  readonly word: string | undefined;
}

const COUNT =
  /(?:分|从|在(?![办建内途册库编岗手校职]|进行|推进|谈)|将|就|讲|谈|提|提出|作|做|抓好|做好|以下|下列|如下|主要有|包括|突出)[^，。；：]{0,6}?([一二两三四五六七八九十]{1,3}|\d{1,2})(?:个(?:部分|方面|问题|环节|板块)|个?部分|个?方面|件(?:大|实|要)?事|点|大|项|条)[^，。；：]{0,6}|([一二两三四五六七八九十]{1,3}|\d{1,2})(?:个部分|点(?:意见|建议|体会|看法|要求|启示|打算|做法))|“([二两三四五六七八九十])个(\p{Script=Han}{2,3})”/gu;

/** In the order of the line. */
export const statedCounts = perLine((line): readonly StatedCount[] =>
  [...line.text.matchAll(COUNT)].flatMap(({ index, 0: text, 1: led, 2: plain, 3: named, 4: word }) => {
    const numeral = led ?? plain ?? named ?? '';
    const count = /^\d/u.test(numeral) ? Number(numeral) : parseChineseNumeral(numeral);
    const words = text.replace(/[“”]/gu, '');
    return count === undefined || count > 20
      ? []
      : [{ start: index, end: index + text.length, text: words, count, word }];
  }),
);
