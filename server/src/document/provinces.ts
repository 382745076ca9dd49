// The provinces by their everyday names, where they stand as a name at the start of a clause: 山西焦煤…, 江西省属企业….
import type { Span } from '../text/position';

const NAMES =
  '北京|天津|河北|山西|内蒙古|辽宁|吉林|黑龙江|上海|江苏|浙江|安徽|福建|江西|山东|河南|湖北|湖南|广东|广西|海南|重庆|四川|贵州|云南|西藏|陕西|甘肃|青海|宁夏|新疆|香港|澳门|台湾';
const ANY = new RegExp(NAMES, 'gu');
const FIRST = new RegExp(`^(?:关于)?(${NAMES})`, 'u');
const CLAUSE = /[\s，。；：、？！“（)）,;:]/u;

export interface Province extends Span {
  readonly name: string;
  /** Nothing but a mark or the line's start stands before it. */
  readonly first: boolean;
}

/** The province that the words begin with. */
export function leadingProvince(words: string): Province | undefined {
  const match = FIRST.exec(words);
  if (!match?.[1]) return undefined;
  const end = match[0].length;
  return { name: match[1], start: end - match[1].length, end, first: true };
}

export function provincesIn(words: string): Province[] {
  return [...words.matchAll(ANY)].map(({ 0: name, index }) => ({
    name,
    start: index,
    end: index + name.length,
    first: index === 0 || CLAUSE.test(words[index - 1] ?? ''),
  }));
}
