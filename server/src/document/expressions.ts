// Fixed expressions that carry a number (“四个意识”, “十四五”, 八八战略, 三农): names, which count nothing.
import { fold } from '../text/fold';
import { contentOf, type Line } from './line';

/** In quotation marks: a numeral, and what it is the name of. Or known without them. */
const EXPRESSION =
  /[“「"]([一二三四五六七八九十百千万两双](?![切定起直些般样旦向是要则])[\p{Script=Han}]{1,8})[”」"]|(三农(?![场民业村贷户])|四个(?:意识|自信|全面|服务)|两个(?:维护|确立)|八八战略|千万工程|十[一二三四五]五(?=规划|时期|期间|末|以来)|五位一体|双碳|双一流|双随机|三会一课|三重一大|一带一路|两不愁三保障|五级书记)/gu;
/** “百姓”, “万物”, “一刀切”: a number in name only, unless another numeral follows (千万工程, 一老一小). */
const IN_NAME_ONLY = /^[一百千万](?!.*[一二两双三四五六七八九十百千万])/u;

export function expressionsIn(line: Line): readonly string[] {
  const found: string[] = [];
  for (const [, quoted, known] of fold(contentOf(line)).matchAll(EXPRESSION)) {
    const text = quoted ?? known ?? '';
    if (text !== '' && !IN_NAME_ONLY.test(text)) found.push(text);
  }
  return found;
}
