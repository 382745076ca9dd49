// Stated numbers of things in one line: 四个方面, “三个转化”, 5项措施, 省市县三级. What stands here is only a candidate: claims.ts looks
// for what is counted.
// Invariant: a function of the line's text.
import { isDigit, isHan, isLatin, isSpace } from '../text/characters';
import { fold } from '../text/fold';
import { parseChineseNumeral } from '../text/numerals';
import type { Span } from '../text/position';
import { isCountedName } from './counted-names';
import { type Line, perLine } from './line';

export interface Counted extends Span {
  /** Digits or Chinese numerals; the span holds these, the measure word and the noun, without quotation marks. */
  readonly numeral: Span;
  readonly value: number;
  /** Measure word: 个, 项, 大; '' of a coinage (三单). */
  readonly unit: string;
  /** What is counted, in simplified characters; '' where nothing follows. */
  readonly noun: string;
  /** A coinage, or a noun that says nothing but that things are listed: 方面, 任务, 大…. */
  readonly general: boolean;
  /** The number stands in a short expression in quotation marks: “三个转化”, “阳光三审”. */
  readonly quoted: boolean;
  /** Where the words end that stand before, and begin that stand behind; quotation marks lie between. */
  readonly before: number;
  readonly after: number;
  /** 等四个方面: what is named may be some of them. */
  readonly open: boolean;
  /** 十余项, 近十项, 每两个: no exact number of what is named. */
  readonly vague: boolean;
  /** 上述四项, 这四个方面: names come before. */
  readonly back: boolean;
}

/** A line with its numbers of things. */
export interface CountedLine {
  /** Simplified; offsets are the line's. */
  readonly text: string;
  readonly counted: readonly Counted[];
  /** The place of each opening mark's closing one, and the other way round. */
  readonly partners: ReadonlyMap<number, number>;
}

const UNIT =
  '(?:个大|项大|大类|方面|层面|环节|维度|领域|层次|字诀|条线|部门|单位|举措|措施|招|[个项条点种类级张块步环大支座处件套句道关者地市县区镇村院校篇家所字端字本部份名位组层股])';
const NUMBER = new RegExp(
  `(?:([二三四五六七八九十两]{1,3})|([0-9０-９]{1,4}))[ \\u3000]?(余|多|来|几|数)?(${UNIT})`,
  'gu',
);
const UNIT_FIRST = new RegExp(`^${UNIT}`, 'u');
/** “三单”, “六学联动”, “阳光三审”: the mark, a few words, the numeral, what is counted. */
const COINED = /[“‘「]([\p{Script=Han}]{0,4}?)([二三四五六七八九十两]{1,2}|\d{1,2})(\p{Script=Han}{1,6})[”’」]/gu;
const GENERAL_UNITS: ReadonlySet<string> = new Set(
  '大 个大 项大 大类 方面 层面 环节 维度 领域 层次 部门 点 类 级 步 字诀 举措 措施 招'.split(' '),
);
/** Of these no noun is needed: 三级共建, 四方面提出. */
const COMPLETE: ReadonlySet<string> = new Set(
  '方面 层面 环节 维度 领域 层次 部门 点 级 步 字诀 举措 措施 招'.split(' '),
);
const SPELLED_OUT = /^[”’」]\p{Script=Han}{0,8}[，,（(：:]?即/u;
/** These are no second number of a compound. */
const ONE_WITHIN = /^个一|统一|唯一|合一|归一|专一|单一|第一|一致|一体|一流/gu;
/** No measure word: 三个月, 五大连片, 四级甲等. */
const NO_UNIT =
  /^(?:个(?:月|人|小时|工作日|百分|学期|季度|年|星期|交易日|周|半月|钟|别|性|体)|大(?!方面|板块|类|平台|体系|工程|行动|任务|领域|机制|举措|维度|环节|专项|产业|重点|支柱|优势|短板|难题|问题|抓手|原则|战略|目标|要素|功能|中心|版块|模块|系统|专班|课题|步骤|特色|特点|亮点|品牌|片区|基地|主题|活动|经济|措施|内容|关系|变化|转变|转化|统一|结合|保障|支撑|路径|指标|层面|思维|能力|部分|渠道|需求|集群|链条|关键|攻坚|难点|痛点|堵点|场景|成效|作用|效应|主体)|点(?:钟|半|整|多|左右|前|后|[一二三四五六七八九十\d]|以[前后]|[上下]|至|到|开)|级(?:以上|以下|及以上|及以下|地震|高级|职称|公路|建造|市场|响应|党组织|调研员|巡视员|主任|科员)|步(?:到位|之遥)|道(?:路|德)|地(?:区|块)|市场|区(?:域|间)|院士|家(?:庭|长|属)|处(?:级|长|理|方|置)|部(?:分|队|委|长)|位(?:数|居|于)|名(?:义|单|称|列|副)|本(?:书|地|来|土)|字(?:楼|形|路)|关(?:于|系|注|键)|组(?:织)?(?=成|建|装)|股(?:份|权|东|骨|级)|校(?:园|长|区)|者(?:之|皆)|条(?:件|例|款)|招(?:商|生|聘|标|考|工|收|募|录|牌|投))/u;
/** Right before a number: it is about so many, or of each. */
const VAGUE_BEFORE =
  /(?:[近约逾超每各数几前后首末至满]|超过|不少于|不低于|至少|最多|不超过|达到|将近|接近|大约|平均|新增|增加|减少|下降|增长|累计|其他|其它|其余|另外|另|剩余|头|第|之|分|人均|户均|再|又|翻|[A-Za-z.\-—–~～/:：比%％+])[ \u3000]?$/u;
const VAGUE_AFTER = /^(?:以[上下内]|左右|上下|之[一多]|[余多]|及以|不等|[\d.])/u;
const ABOUT_AFTER = /^(?:以[上下内]|左右|之[一多]|不等|以上)/u;
const BACK = /(?:上述|以上|前述|前面|这|此|该|那|其|上列|前列)$/u;
/** Nouns that say nothing but that things are listed. */
const GENERAL =
  '(?:方面|层面|环节|维度|清单|领域|板块|版块|机制|转化|结合|统一|步骤|阶段|任务|措施|举措|原则|要求|重点|关键|目标|体系|平台|工程|行动|类型|层次|渠道|方向|专项|专班|系列|主题|内容|要素|指标|方式|途径|路径|抓手|优势|特色|特点|短板|难题|难点|堵点|痛点|问题|意见|建议|经验|做法|启示|体会|想法|认识|感受|希望|工作|坚持|突破|提升|强化|到位|转变|创新|联动|融合|制度|保障|关系|作用|功能|环境|要点|清零|覆盖|对接|协同|赋能|标准|模式|思维|能力|意识|不足|原因|情况|支撑|定位|战略|战役|攻坚|确保|必须|更加|聚焦|导向|步伐|手段|成效|变化|课题|事项|制约|现象|力量|文件|产业|行业|部门|关口|资源|队伍|群体|因素|倾向|风险|隐患|矛盾|需求|业态|岗位|阵地|载体|模块|节点)';
const GENERAL_NOUN = new RegExp(
  `^.{0,6}?${GENERAL}{1,4}(?:(?:(?!进行|开展|提出)[^的和与及等在]){0,6}?(?:任务|事项|问题|项目))?`,
  'u',
);
/** Another word begins: 4个乡镇就产业, 3个村围绕问题. */
const NO_NOUN = /[的和与及在等]|围绕|针对|关于|就(?![业医学近餐地])/u;
/** What ends a noun of another kind. */
const NOUN_END =
  /[的和与及在等是将把从对]|围绕|针对|关于|就(?![业医学近餐地])|(?:提出|打造|制定|举办|进行|获取|建设|开展|实施|推进|形成|完成|全部|均|参加|共同|同步|已)/u;
const LONGEST_NOUN = 14;
const LONGEST_OTHER = 6;

const NOTHING: readonly Counted[] = [];
const OPENERS = '“‘（(《〈「『【[';
const CLOSERS = '”’）)》〉」』】]';
const MARK = /[“‘（(《〈「『【[”’）)》〉」』】\]]/gu;

/** Kept for as long as the line is. */
export const countedIn: (line: Line) => CountedLine = perLine(readCounted);

function readCounted(line: Line): CountedLine {
  const text = fold(line.text);
  const found = line.han < 3 || !NUMERAL.test(text) ? [] : withNumbers(line, text, coinagesIn(line, text));
  if (found.length === 0 || found.length > MOST_COUNTED) return { text, counted: NOTHING, partners: NO_PARTNERS };
  found.sort((a, b) => a.start - b.start);
  return { text, counted: found, partners: pairMarks(text) };
}

const NUMERAL = /[二三四五六七八九十两0-9０-９]/u;
/** More on one line are no prose. */
const MOST_COUNTED = 300;
const NO_PARTNERS: CountedLine['partners'] = new Map();

function coinagesIn(line: Line, text: string): Counted[] {
  const found: Counted[] = [];
  COINED.lastIndex = line.contentStart;
  for (let match = COINED.exec(text); match && match.index < line.contentEnd; match = COINED.exec(text)) {
    const prefix = match[1] ?? '';
    const written = match[2] ?? '';
    const noun = match[3] ?? '';
    const start = match.index + 1;
    const end = match.index + match[0].length - 1;
    const at = start + prefix.length;
    // “五个一”服务，即…: what is spelled out is counted
    const spelled = SPELLED_OUT.test(text.slice(end, end + 14));
    const value = countOf(text, at, written, text.slice(start, end), spelled);
    if (value === undefined) continue;
    // 三进三解, 一纵一横: a compound of several
    if (prefix.includes('一') || /[一二三四五六七八九十两]/u.test(noun.replace(ONE_WITHIN, ''))) continue;
    const unit = UNIT_FIRST.exec(noun)?.[0] ?? '';
    const isUnit = unit !== '' && noun.length > unit.length;
    const { before, open, back } = leadOf(text, match.index);
    found.push({
      start,
      end,
      numeral: { start: at, end: at + written.length },
      value,
      unit: isUnit ? unit : '',
      noun: isUnit ? noun.slice(unit.length) : noun,
      general: true,
      quoted: true,
      before,
      after: end + 1,
      open,
      vague: false,
      back,
    });
    if (found.length > MOST_COUNTED) break;
  }
  return found;
}

/** Adds the numbers that no coinage holds. */
function withNumbers(line: Line, text: string, found: Counted[]): Counted[] {
  const coined = new Set(found.map(({ numeral }) => numeral.start));
  NUMBER.lastIndex = line.contentStart;
  for (let match = NUMBER.exec(text); match && match.index < line.contentEnd; match = NUMBER.exec(text)) {
    const start = match.index;
    const end = start + match[0].length;
    const written = match[1] ?? match[2] ?? '';
    const unit = match[4] ?? '';
    // 三四个 is about so many; in 第二十三条 the numeral begins earlier
    if (isNumeral(text[start - 1]) || coined.has(start)) continue;
    if (NO_UNIT.test(text.slice(end - unit.length, end - unit.length + 6))) continue;
    const value = countOf(text, start, written, undefined);
    if (value === undefined) continue;
    const { noun, general } = nounAt(text, end, unit);
    const after = end + noun.length;
    const { before, open, back, vague } = leadOf(text, start);
    found.push({
      start,
      end: after,
      numeral: { start, end: start + written.length },
      value,
      unit,
      noun,
      general: general || GENERAL_UNITS.has(unit),
      quoted: false,
      before,
      after,
      open,
      vague:
        vague ||
        match[3] !== undefined ||
        VAGUE_AFTER.test(text.slice(end, end + 2)) ||
        ABOUT_AFTER.test(text.slice(after, after + 2)),
      back,
    });
    if (found.length > MOST_COUNTED) break;
  }
  return found;
}

/** Undefined where the number counts nothing: one, or a part of a fixed expression. */
function countOf(
  text: string,
  at: number,
  written: string,
  quoted: string | undefined,
  spelled = false,
): number | undefined {
  const value = /^[0-9０-９]/u.test(written) ? toNumber(written) : parseChineseNumeral(written);
  return value === undefined || value < 2 || (!spelled && isCountedName(text, at, quoted)) ? undefined : value;
}

/** What the words before a number say of it. */
function leadOf(text: string, from: number): Pick<Counted, 'before' | 'open' | 'vague' | 'back'> {
  let before = from;
  while (before > 0 && isSpace(text.charCodeAt(before - 1))) before--;
  const lead = text.slice(Math.max(0, before - 5), before);
  const etc = /等等?(?:[这共])?$/u.exec(lead)?.[0];
  return {
    before: etc ? before - etc.length : before,
    open: etc !== undefined,
    vague: VAGUE_BEFORE.test(lead) || isLatin(text.charCodeAt(before - 1)),
    back: BACK.test(lead),
  };
}

const isNumeral = (c: string | undefined): boolean =>
  c !== undefined && (isDigit(c.charCodeAt(0)) || '一二三四五六七八九十百千万亿两零〇.第'.includes(c));

function toNumber(digits: string): number {
  let value = 0;
  for (let at = 0; at < digits.length; at++) {
    const unit = digits.charCodeAt(at);
    value = value * 10 + (unit >= 0xff10 ? unit - 0xff10 : unit - 0x30);
  }
  return value;
}

/** The words behind the measure word, as far as they name what is counted. */
function nounAt(text: string, from: number, unit: string): { noun: string; general: boolean } {
  let end = from;
  while (end < text.length && end - from < LONGEST_NOUN && isHan(text.charCodeAt(end))) end++;
  const words = text.slice(from, end);
  const general = GENERAL_NOUN.exec(words)?.[0];
  if (general !== undefined && !NO_NOUN.test(general)) return { noun: general, general: true };
  if (COMPLETE.has(unit)) return { noun: '', general: true };
  const cut = words.slice(0, LONGEST_OTHER).search(NOUN_END);
  return { noun: words.slice(0, cut < 0 ? LONGEST_OTHER : cut), general: false };
}

function pairMarks(text: string): CountedLine['partners'] {
  const partners = new Map<number, number>();
  const open: { readonly at: number; readonly kind: number }[] = [];
  for (const { index: at, 0: mark } of text.matchAll(MARK)) {
    const opens = OPENERS.indexOf(mark);
    if (opens >= 0) {
      if (open.length < 8) open.push({ at, kind: opens });
      continue;
    }
    const kind = CLOSERS.indexOf(mark);
    // what never closed within is passed over
    const from = open.findLastIndex((one) => one.kind === kind);
    const start = open[from]?.at;
    if (start === undefined) continue;
    open.length = from;
    partners.set(start, at).set(at, start);
  }
  return partners;
}
