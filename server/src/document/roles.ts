// What a section is for. Chinese headings are head-final: the word that says it closes the heading (…面临的主要问题), or 下一步
// opens it. A role word in the middle or behind a verb (聚焦问题服务发展) says what the text is about, and nothing of its role.
import { fold } from '../text/fold';
import type { Genre, Role } from './model';

/** A top-level heading of one report, and the first words under it. */
export interface HeadingInPlace {
  readonly text: string;
  readonly body: string;
}

/** Behind the words for a role only these may stand. */
const TAIL = '(?:分析|剖析|梳理|汇总|简述|概述|评估|说明|介绍|等)?';
const ends = (words: string): RegExp => new RegExp(`(?:${words})${TAIL}$`, 'u');

/** In this order: what stands first wins where one word ends with another (问题的原因, 经验做法). All in simplified characters. */
const HEAD_FINAL: readonly (readonly [Role, RegExp])[] = [
  ['next-step', ends('打算|努力方向|工作设想|工作谋划|工作计划|工作安排|发展设想|规划设想|下步安排|工作重点')],
  // how it came about that something was done
  ['background', ends('背景(?:和|与|及)(?:起因|缘起|动因)')],
  // 制约房屋盘活的主要因素 are the problems; 制约因素 may be what is behind them
  ['problem', /^(?:制约|影响|阻碍|限制)[^，]{2,16}的(?:主要|关键|突出|不利)?(?:因素|障碍)$/u],
  ['cause', ends('原因|成因|起因|根源|症结|制约因素|影响因素')],
  ['background', ends('(?:基本|总体|整体|有关|调研|自然|区域|机构|人员|发展)情况|概况|现状|背景|总体评价|由来')],
  ['practice', ends('经验做法|工作亮点|工作回顾|做法|工作实践|实践探索|探索实践|主要实践')],
  [
    'practice',
    ends(
      '(?:开展|推进|进展|落实|完成|执行|办理|实施|建设|履职|履行|运行|整改|创建|工作)情况|工作进展|(?:主要|重点|各项|具体|开展的|所做的?|有关|几项)工作',
    ),
  ],
  ['result', ends('成效|成果|成绩|效果|亮点|变化|(?<![研技新])成果转化(?:运用)?|成果运用|成果应用')],
  [
    'problem',
    ends(
      '问题|不足|不足之处|困难|难处|短板|弱项|短板弱项|瓶颈|难点|堵点|痛点|薄弱环节|差距|困境|挑战|难题|矛盾|隐患|教训',
    ),
  ],
  [
    'measure',
    ends('对策|对策措施|建议|思路|总体思路|破题之策|解决办法|对策研究|(?:实现|发展|优化|破解|提升|实践)路径|路径选择'),
  ],
  ['measure', /^(?:问题的|发展的|根本)?出路$/u],
  ['measure', ends('(?:对策|改进|整改|解决|应对|优化|破解|完善|防范|治理)(?:的)?(?:措施|举措|办法)')],
  ['experience', ends('经验|启示|体会|感悟|借鉴|规律性认识|心得|收获')],
  ['practice', ends('举措|(?<!保障)措施')],
  ['closing', /^(?:结语|结束语|结论|小结|结尾|尾声)$/u],
];
const NEXT_STEP =
  /^(?:下一步|下步|下一阶段|下阶段|今后(?:的|一个时期|一段时期|工作|打算|努力)|接下来|未来(?:工作|打算)|后续(?:工作|打算|安排))/u;
/** 2024年工作思路, 明年重点任务: what is to come, named by its time. */
const COMING = /^(?:明年|下半年|来年|新一年)/u;
/** A heading that begins with what is to be done: its last word is what is done to, unless 的 or 主要 set it apart. */
const VERB =
  /^(?:聚焦|破解|解决|着力|着眼|坚持|强化|完善|落实|提升|提高|推广|健全|加强|加大|加快|推进|推动|深化|深入|深学|狠抓|抓|紧盯|紧扣|注重|突出(?!问题|矛盾|困难|短板|难题|的)|听取|找准|找出|直面|查摆|压实|细化|创新|凝聚|巩固|扩大|增强|优化|总结|学习|借鉴|汲取|吸取|攻克|化解|消除|补齐|补足|瞄准|针对|围绕|立足|依托|确保|力求|追求|注入|形成|取得新|实现|打造|建立|构建|助力|赋能|用[好活足心]|办好|做好|做实|做强|答好|交出|展现|彰显|转化|促进|拓展|拓宽|畅通|释放|激发|放大|发现|整改|正视|剖析|检视|对照|夯实|筑牢|把握|认清|明确|精准|扎实|切实|全面|统筹|以(?![上下来往])|让|把)/u;
const SET_APART =
  /(?:的|主要|基本|存在|面临|具体|几点|有关|取得|总体)[^的]{0,6}$|(?:对策|意见|政策)(?:和|与|及|、)?建议$|对策(?:措施|研究)?$|(?:开展|推进|进展|落实|完成|实施|建设)情况$|成果(?:转化|运用|应用)/u;
/** A verb right before the word: 察实情找问题, 出实招见成效. */
const BARE_VERB = /(?:[找促求显重抓解破补谋想定办]|(?<!突)出|(?<!意)见)$/u;
/** …, but 解决存在的问题 stays a deed. */
const DEED_ON_PROBLEM =
  /^(?:着力|切实|全力|深入|加快)?(?:聚焦|破解|解决|整改|直面|查摆|紧盯|瞄准|针对|化解|攻克|消除|正视|检视|补齐|补足|找准|找出)/u;
/** The whole of a left half before a colon, or of a short heading: 主要问题：…. */
const JOINTS = /以及|及其|及|和|与|暨|、|\s+/u;

/** Longer ones are sentences, whatever trailing marks are taken off. */
const LONGEST = 80;

/**
 * The roles that a heading's own words give it, the foremost first; none where the heading names its subject. A heading
 * may name two: 存在的问题及原因, 主要做法与成效.
 */
export function rolesOfHeading(text: string): readonly Role[] {
  if (text.length > LONGEST) return NO_ROLES;
  let roles = keptRoles.get(text);
  if (roles === undefined) {
    roles = readRoles(text);
    // a draft has far fewer headings; an archive has no end of them
    if (keptRoles.size >= MOST_KEPT) keptRoles.clear();
    keptRoles.set(text, roles);
  }
  return roles;
}

const NO_ROLES: readonly Role[] = [];
const MOST_KEPT = 2000;
/** By heading: reading, genre and rules ask the same headings again and again. */
const keptRoles = new Map<string, readonly Role[]>();

function readRoles(text: string): readonly Role[] {
  const words = fold(text)
    .replace(/^[“"「『《]|[”"」』》]$/gu, '')
    .replace(/[（(][^（）()]{0,20}[）)]$/u, '')
    .replace(/[。；：;:，,、\s\u3000]+$/u, '')
    .trim();
  if (words.length < 2 || words.length > 40) return [];
  const left = /^([^：:]{2,8})[：:]/u.exec(words)?.[1];
  // 存在问题：…: the half before the colon, and only when it is not itself the subject
  if (left !== undefined) return VERB.test(left) ? [] : rolesOfHeading(left);
  if (NEXT_STEP.test(words)) return ['next-step'];
  if (/[，,；;。？！?!]/u.test(words)) return [];
  if (COMING.test(words)) return ['next-step'];
  if (/(?:19|20)\d\d年?(?:度)?(?:工作)?(?:打算|计划|安排|思路|谋划|设想|重点工作安排)$/u.test(words))
    return ['next-step'];
  const parts = words.split(JOINTS).filter((part) => part.length > 0);
  const last = headOf(words);
  if (last === undefined) return [];
  const roles: Role[] = [];
  for (const part of parts.slice(0, -1)) {
    const role = headOf(part);
    if (role !== undefined && !roles.includes(role)) roles.push(role);
  }
  // 思路和举措: measures that an idea leads are no practice
  if (last === 'practice' && roles.includes('measure')) return roles;
  if (!roles.includes(last)) roles.push(last);
  return roles;
}

/** The role that a heading says of itself; undefined: it names its subject. */
export function roleOfHeading(text: string): Role | undefined {
  return rolesOfHeading(text)[0];
}

/** The role of the closing word, unless a verb takes it for its object. */
function headOf(words: string): Role | undefined {
  for (const [role, pattern] of HEAD_FINAL) {
    const found = pattern.exec(words);
    if (!found) continue;
    // 整改措施 is one word; 落实整改措施 is a deed, and so is …找问题
    if (found.index === 0) return role;
    if (BARE_VERB.test(words.slice(0, found.index))) return undefined;
    if (!VERB.test(words)) return role;
    if (role === 'problem' && DEED_ON_PROBLEM.test(words)) return undefined;
    return SET_APART.test(words) ? role : undefined;
  }
  return undefined;
}

/** What sections that name their subject are for, by custom. It fills an outline; it proves no section present. */
const CUSTOM: Partial<Record<Genre, Role>> = { 'exchange-material': 'practice', 'research-report': 'practice' };
/** Here a heading has no role but the one it names. */
const WITHOUT_PLACES: ReadonlySet<Genre> = new Set(['speech', 'news', 'task-table']);
const OPENS_WITH_NEXT_STEP = /^[“"「]?(?:下一步|下步|下一阶段|接下来)/u;
/** 重实践促转化, 转化：…, 推动成果转化，…, but no 科技成果转化, which is a trade. */
const TURNED_TO_USE = /(?:^|[^研技])成果转化(?:运用)?$|促转化$|^转化$|解题”?$/u;
const BRINGS_RESULT = /(?:成效|实效|见效)$/u;

/**
 * Roles of the top-level headings of one report, in order: by the heading's words unless they only rhyme with its
 * siblings', by the place of the last one, and else by the genre's custom.
 */
export function assignRoles(headings: readonly HeadingInPlace[], genre: Genre): (Role | undefined)[] {
  const texts = headings.map((heading) => fold(heading.text));
  const own = texts.map(roleOfHeading);
  let problemSeen = false;
  return texts.map((text, index) => {
    let role = own[index];
    if (role !== undefined && isRhyme(texts, own, index)) role = undefined;
    // what is done about problems that were just named answers them
    if (role === 'practice' && problemSeen && /(?:举措|措施)$/u.test(text)) role = 'measure';
    if (role === 'problem' || role === 'cause') problemSeen = true;
    if (role !== undefined || WITHOUT_PLACES.has(genre)) return role;
    // 全市养老服务情况, 队伍情况: what comes first tells how things are
    if (index === 0 && texts.length > 1 && text.endsWith('情况')) return 'background';
    const last = index === texts.length - 1 && index > 0;
    return (last ? roleOfLast(texts, fold(headings[index]?.body ?? '')) : undefined) ?? CUSTOM[genre];
  });
}

function roleOfLast(texts: readonly string[], body: string): Role | undefined {
  if (OPENS_WITH_NEXT_STEP.test(body)) return 'next-step';
  const text = texts.at(-1) ?? '';
  const clauses = text.split(/[，,：:\s]/u);
  if (clauses.some((clause) => TURNED_TO_USE.test(clause))) return 'result';
  const alone = !texts.slice(0, -1).some((other) => isParallel(text, other));
  return alone && BRINGS_RESULT.test(text) ? 'result' : undefined;
}

/** Of so many siblings nobody hears a rhyme; each is compared with all. */
const MOST_SIBLINGS = 100;

/** At least half of the siblings have this heading's build, and none of them another role: its last word is a figure of style. */
function isRhyme(texts: readonly string[], roles: readonly (Role | undefined)[], index: number): boolean {
  const others = texts.length - 1;
  if (others < 1 || others > MOST_SIBLINGS) return false;
  let alike = 0;
  for (const [at, text] of texts.entries()) {
    if (at === index || !isParallel(texts[index] ?? '', text)) continue;
    if (roles[at] !== undefined && roles[at] !== roles[index]) return false;
    alike++;
  }
  return alike * 2 >= others;
}

/** Same length and two characters in common at the same places, or the same first two characters and the same last. */
function isParallel(a: string, b: string): boolean {
  let subject = 0;
  while (subject < a.length && a[subject] === b[subject]) subject++;
  // three characters or more in common at the head are what both speak of: 返乡创业的…, 返乡创业面临的…
  if (subject < 3) {
    if (subject === 2 && a.at(-1) === b.at(-1)) return true;
    subject = 0;
  }
  if (a.length !== b.length) return false;
  let common = 0;
  for (let i = subject; i < a.length; i++) if (a[i] === b[i] && !'的主要工作'.includes(a[i] ?? '')) common++;
  return common >= 2;
}
