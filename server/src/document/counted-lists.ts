// Lists within a line that a stated number may count: A、B、C三个方面 before it, 三个方面：A；B；C behind it.
// All texts are simplified; offsets are the line's.
import { isHan, isSpace } from '../text/characters';
import type { Span } from '../text/position';
import type { Counted, CountedLine } from './counted';

export interface CountedList {
  readonly items: readonly Span[];
  /** 和, 与, 及 within items: each may join two. */
  readonly joins: number;
  /** The list says itself that it is not complete (等). */
  readonly open: boolean;
  /** Items of one kind, and nothing that could be counted differently: a difference may be told. */
  readonly even: boolean;
  /** The list may go on further back, or behind the full stop: only too many items can be told. */
  readonly cut: boolean;
  /** The last item is as short as the others: no other word stands between it and the number. */
  readonly close: boolean;
}

const FARTHEST_BEFORE = 240;
const FARTHEST_AFTER = 1500;
const STOPS = '，。；：！？,;:!?\t|…';
/** Between the list and its number: A、B、C共三项. */
const TOTAL = /[，,]?(?:一共|总共|共计|合计|总计|共有?|这)$/u;
/** A verb or the like right before the number: the number is its object, and no sum of what stands before. */
const OBJECT =
  /(?:建立|建成|建有|形成|开展|实施|推行|推出|制定|出台|印发|提出|明确|设立|设置|设有|组建|成立|新增|新建|打造|构建|采取|坚持|做到|抓好|抓住|抓实|突出|把握|围绕|聚焦|紧扣|紧盯|召开|举办|举行|征集|收集|梳理|发现|查摆|确定|确立|归纳|选取|选派|派出|安排|投入|引进|培育|培养|选择|选树|划分|健全|完善|强化|落实|办好|办成|解决|完成|承担|涉及|覆盖|入选|获得|包括|实现|荣获|通过|列出|划定|用好|办理|讲好|谋划|储备|争取|签约|推进|推动|促进|整改|取得|调研|走访|深入|联合|组织|邀请|协调|帮助|指导|支持|投资|建设|编制|起草|修订|申报|承办|接待|牵头|负责|来自|位于|设计|研发|生产|销售|试点|[有了的在从以按是为对到达至出过着成起给向将把被由用每各增获设建办抓做讲用或和及与并])$/u;
/** Words that begin a list and are no part of its first item. */
const LEAD =
  /^.*(?:围绕|聚焦|紧扣|紧盯|坚持|通过|采取|采用|建立|完善|健全|强化|加强|推进|推动|实施|开展|形成|明确|突出|抓好|做好|抓住|把握|包括|涉及|涵盖|分为|划分为|更新|优化|构建|打造|落实|设立|成立|组建|提升|提高|实现|深化|梳理|制定|针对|关于|以及|按照|根据|依托|着眼|立足|内设|下设|列为|我市|全市|我县|全县|在|从|对|将|把|由|按|是|的|了)/u;
const JOIN = /以及|[和与及暨]|或者?/gu;
/** Within an item: what stands before belongs to another list. */
const ANOTHER =
  /等(?=[^、])|(?<=.)(?:推动|组织|支持|围绕|聚焦|打造|构建|包括)(?=..)|[二三四五六七八九十两\d][个项大条种类级张][^和与及]{0,12}[和与及]/u;
/** A number of its own: of 选人、用人三大机制五项制度 the second counts nothing here. */
const NUMBERED = /[二三四五六七八九十两\d][个项大条种类级张步处家]/u;
/** 和, 与, 及 that join nothing. */
const NO_JOIN =
  /参与|与会|与时|及时|涉及|普及|及其|以及时|和谐|和平|共和|缓和|温和|调和|饱和|总和|与否|授与|给与|顾及|危及|触及|波及|提及|力所能及|中和|祥和|谦和/gu;

/** The list that ends right before the number. */
export function listBefore({ text, partners }: CountedLine, { before, open }: Counted): CountedList | undefined {
  let end = before;
  const total = TOTAL.exec(text.slice(Math.max(0, end - 4), end))?.[0];
  if (total) end -= total.length;
  const quoted = quotedList(text, partners, end);
  if (quoted) return { ...quoted, open };
  return mayEndList(text, end) ? walkBack(text, partners, end, open) : undefined;
}

/** Marks and words of lists, and marks behind which a list may stand. */
const OF_LISTS = '、和与及暨或”’）)》〉」』】]';

/** Most numbers stand in clauses that list nothing. */
function mayEndList(text: string, end: number): boolean {
  const lowest = Math.max(0, end - FARTHEST_BEFORE);
  for (let at = end - 1; at >= lowest; at--) {
    const c = text[at] as string;
    if (OF_LISTS.includes(c)) return true;
    if (STOPS.includes(c)) return false;
  }
  return false;
}

/** “A、B、C”三个方面, “深、实、细”调查研究三字诀 */
function quotedList(text: string, partners: CountedLine['partners'], end: number): CountedList | undefined {
  let close = end - 1;
  while (close > 0 && end - close <= 6 && isHan(text.charCodeAt(close))) close--;
  const start = partners.get(close) ?? -1;
  if (start < 0 || start > close || !'”’」（）)'.includes(text[close] as string)) return undefined;
  if (close < end - 1 && OBJECT.test(text.slice(close + 1, end))) return undefined;
  // “A”、“B”“C”三个: the last of several is no list
  if ('”’、'.includes(text[start - 1] ?? '。')) return undefined;
  const items = split(text, partners, { start: start + 1, end: close }, '、');
  return items.length < 2 ? undefined : { ...describe(text, items), open: false };
}

function walkBack(
  text: string,
  partners: CountedLine['partners'],
  end: number,
  open: boolean,
): CountedList | undefined {
  const lowest = Math.max(0, end - FARTHEST_BEFORE);
  const items: Span[] = [];
  let last = end;
  let at = end - 1;
  let inner = false;
  for (; at >= lowest; at--) {
    const c = text[at] as string;
    const partner = partners.get(at) ?? -1;
    if (partner >= 0) {
      // an opening mark: the number stands within
      if (partner > at) break;
      // “A”“B” and 《A》《B》 have no 、 between them
      if (at + 1 < last && '“《‘「'.includes(text[at + 1] as string)) {
        items.unshift({ start: at + 1, end: last });
        last = at + 1;
      }
      at = partner;
    } else if (c === '、') {
      const item = text.slice(at + 1, last);
      const other = ANOTHER.exec(item);
      // 与企业、学校等共建煤炭、冶金两个集团: another list ends in this item
      if (other && items.length > 0) {
        at += other.index + other[0].length;
        inner = true;
        break;
      }
      items.unshift({ start: at + 1, end: last });
      last = at;
    } else if (STOPS.includes(c)) break;
  }
  if (at < lowest && lowest > 0) return undefined;
  let start = at + 1;
  const first = text.slice(start, last);
  const lead = LEAD.exec(first)?.[0] ?? '';
  const bare = lead.length > 0 && lead.length < first.length - (lead.endsWith('的') ? 0 : 1);
  if (bare) start += lead.length;
  items.unshift({ start, end: last });
  const final = text.slice((items.at(-1) as Span).start, end);
  // 甲、两名医护 is an item itself; 科技、教育等领域研发计划2项 counts plans
  if (final.trim() === '' || final.includes('等') || NUMBERED.test(final)) return undefined;
  const object = OBJECT.exec(final)?.[0];
  const longest = Math.max(0, ...items.slice(1, -1).map(length));
  // 乡镇建立|三项机制; 宣传、落实|三项任务 has its verbs as items
  if (object && !open && object.length < final.length && final.length > longest) return undefined;
  const list = describe(text, items);
  if (items.length === 1) return list.joins === 1 ? { ...list, open, even: false } : undefined;
  const most = Math.max(...items.slice(1).map(length)) + 1;
  const cut = '，,'.includes(text[at] ?? '。') && !bare && first.length <= most && clauseBefore(text, at) <= most + 2;
  return { ...list, open, cut, even: list.even && !inner };
}

/** How long the words are that end at this comma. */
function clauseBefore(text: string, comma: number): number {
  let at = comma - 1;
  while (at >= 0 && comma - at < 40 && text[at] !== '、' && !STOPS.includes(text[at] as string)) at--;
  return comma - at - 1;
}

const length = ({ start, end }: Span): number => end - start;

function joinsIn(text: string, items: readonly Span[]): number {
  let joins = 0;
  for (const { start, end } of items) joins += text.slice(start, end).replace(NO_JOIN, '').match(JOIN)?.length ?? 0;
  return joins;
}

/** What can be said of items alone. */
function describe(text: string, items: readonly Span[]): Omit<CountedList, 'open'> {
  const words = items.map(({ start, end }) => text.slice(start, end));
  const rest = words.slice(1);
  const lengths = rest.map((word) => word.length);
  const possessive = rest.filter((word) => word.includes('的')).length;
  const last = words.at(-1) ?? '';
  const others = words.slice(items.length > 2 ? 1 : 0, -1);
  return {
    items,
    joins: joinsIn(text, items),
    cut: false,
    even:
      words.every((word) => word.length > 0) &&
      !rest.some((word) => /[等\d]/u.test(word)) &&
      (possessive === 0 || possessive === rest.length) &&
      Math.max(...lengths) <= Math.min(...lengths) * 2 + 3,
    close:
      last.length <= Math.max(...others.map((word) => word.length)) + 1 ||
      others.some((word) => word.at(-1) === last.at(-1)),
  };
}

const INTRODUCED =
  /^[^，,。；;：:！？、（()）“”|]{0,14}(?:[：:]|——|[，,]?(?:即|就是|也就是|分别是|分别为|分别|依次为|依次是|具体是|具体为|主要是|主要包括|包括|主要有|一是)[：:，,]?)/u;
/** These begin a series; what is counted there is no list of a sentence. */
const SERIES = /^\s*(?:一是|一要|第一|首先|其一|[（(]?1|①|一方面|[（(]一)/u;

export interface ListAfter extends CountedList {
  /** A colon, 即, 分别是: the words say themselves that these are the things counted. */
  readonly said: boolean;
}

/** The list that the number announces: behind a colon or 即, or in brackets. */
export function listAfter({ text, partners }: CountedLine, { after }: Counted): ListAfter | undefined {
  const bracket = partners.get(after) ?? -1;
  if (bracket > after && '（('.includes(text[after] as string)) {
    const inside = text.slice(after + 1, bracket);
    if (/^[\d如见详含]/u.test(inside.trimStart()) || /[：:；;]/u.test(inside.slice(0, -1))) return undefined;
    // 四个县（市、区）
    if (split(text, partners, { start: after + 1, end: bracket }, '、').length < 3) return undefined;
    const skip = /^(?:即|包括|分别为|分别是|指)[：:，,]?/u.exec(inside)?.[0].length ?? 0;
    return asList(text, partners, { start: after + 1 + skip, end: bracket }, skip > 0);
  }
  const lead = INTRODUCED.exec(text.slice(after, after + 24))?.[0];
  if (lead === undefined) return undefined;
  const start = after + lead.length;
  if (lead.endsWith('一是') || SERIES.test(text.slice(start, start + 6))) return undefined;
  return asList(text, partners, { start, end: sentenceEnd(text, partners, start) }, /[即别次：:]/u.test(lead));
}

function asList(text: string, partners: CountedLine['partners'], span: Span, said: boolean): ListAfter | undefined {
  if (length(span) < 2 || /^\s*\d/u.test(text.slice(span.start, span.start + 4))) return undefined;
  const parts = split(text, partners, span, '；;');
  const whole = (items: readonly Span[]): ListAfter => ({
    ...describe(text, items),
    joins: 0,
    close: true,
    even: true,
    open: endsOpen(text, items),
    said,
  });
  if (parts.length > 1) return { ...whole(parts), ...semicolons(text, span.end, parts) };
  const clauses = split(text, partners, span, '，,');
  const [head] = clauses;
  if (!head) return undefined;
  const items = split(text, partners, head, '、');
  const later = clauses.slice(1);
  const plain = later.every((clause) => !text.slice(clause.start, clause.end).includes('、'));
  if (items.length > 1 && (later.length === 0 || items.length > 2) && plain) {
    const list = describe(text, items);
    const even = list.even && (later.length === 0 || clauses.length < items.length);
    return { ...list, even, close: true, open: endsOpen(text, items), said };
  }
  if (clauses.length < 2) return undefined;
  const words = clauses.map(({ start, end }) => text.slice(start, end).trim());
  const [first = ''] = words;
  const parallel = words.every((word) => word.slice(0, 2) === first.slice(0, 2) || word.at(-1) === first.at(-1));
  return { ...whole(clauses), even: parallel && plain };
}

/** What semicolons part may hold parts of its own, and the last item may stand behind a full stop: 省级…；市级…。县级…。 */
function semicolons(text: string, end: number, parts: readonly Span[]): Pick<ListAfter, 'even' | 'cut'> {
  const lengths = parts.map(length);
  const commas = parts.filter(({ start, end }) => /[，,]/u.test(text.slice(start, end))).length;
  const next = firstClause(text, end + 1);
  return {
    even:
      parts.length > 2 && (commas === 0 || commas === parts.length) && Math.max(...lengths) <= Math.min(...lengths) * 4,
    cut: parts.some(({ start }) => {
      const own = firstClause(text, start);
      return next !== '' && (own.at(-1) === next.at(-1) || own.slice(0, 2) === next.slice(0, 2));
    }),
  };
}

function firstClause(text: string, from: number): string {
  const words = text.slice(from, from + 16).trim();
  const end = words.search(/[，。：；,;:！？]/u);
  return end < 0 ? words : words.slice(0, end);
}

const endsOpen = (text: string, items: readonly Span[]): boolean => {
  const last = items.at(-1);
  return last !== undefined && /等/u.test(text.slice(Math.max(last.start, last.end - 12), last.end));
};

function sentenceEnd(text: string, partners: CountedLine['partners'], from: number): number {
  const most = Math.min(text.length, from + FARTHEST_AFTER);
  for (let at = from; at < most; at++) {
    const partner = partners.get(at) ?? -1;
    if (partner > at) at = partner;
    else if (partner >= 0 || '。！？|\t'.includes(text[at] as string)) return at;
  }
  return most;
}

/** Parts between marks that stand outside of all pairs, surrounding space cut off. */
function split(text: string, partners: CountedLine['partners'], { start, end }: Span, marks: string): Span[] {
  const parts: Span[] = [];
  let from = start;
  const add = (to: number): void => {
    let first = from;
    let last = to;
    while (first < last && isSpace(text.charCodeAt(first))) first++;
    while (last > first && isSpace(text.charCodeAt(last - 1))) last--;
    if (last > first) parts.push({ start: first, end: last });
  };
  for (let at = start; at < end; at++) {
    const partner = partners.get(at) ?? -1;
    if (partner > at && partner < end) at = partner;
    else if (marks.includes(text[at] as string)) {
      add(at);
      from = at + 1;
    }
  }
  add(end);
  return parts;
}
