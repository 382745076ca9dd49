// Fixed expressions that carry a number (“四个意识”, “十四五”, 八八战略): names, which count nothing.
import { fold } from '../text/fold';
import { countedNameAt, isCountedName } from './counted-names';
import { contentOf, type Line } from './line';

/** In quotation marks a numeral and what it is the name of; elsewhere a numeral, with which a known name may begin. */
const EXPRESSION =
  /[“「"]([一二三四五六七八九十百千万两双](?![切定起直些般样旦向是要则])[\p{Script=Han}]{1,8})[”」"]|[一二三四五六七八九十百千万两双]/gu;
/** “百姓”, “万物”, “一刀切”: a number in name only, unless another numeral follows (千万工程, 一老一小). */
const IN_NAME_ONLY = /^[一百千万](?!.*[一二两双三四五六七八九十百千万])/u;

export function expressionsIn(line: Line): readonly string[] {
  const found: string[] = [];
  const text = fold(contentOf(line));
  let from = 0;
  for (const { index, 1: quoted } of text.matchAll(EXPRESSION)) {
    if (index < from) continue;
    const known = quoted === undefined ? countedNameAt(text, index) : quoted;
    if (known === undefined) continue;
    from = index + known.length;
    if (quoted === undefined || !IN_NAME_ONLY.test(quoted) || isCountedName(text, index + 1, quoted)) found.push(known);
  }
  return found;
}
