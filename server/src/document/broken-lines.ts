// Sentences cut by a hard line end: pasted pages, wrapped e-mail. Joining two true paragraphs would do harm, so a cut is believed
// on layout (a missing indent, an even right edge), on a pair left open, or on several signs in the words on both sides.
import { isCommonPair } from '../text/common-pairs';
import { isCommonWord } from './common-words';
import { isIndented, isOpen, type Joint, type Layout, readJoints, readLayout } from './layout';
import { contentOf, type Line, perLine } from './line';
import type { BrokenLine } from './model';

/** Points: signs are weighed by the rounded logarithm of how much oftener they stand at a cut than at a forgotten full stop. */
const CERTAIN = 5;
const ENOUGH = 2;
const NONE = Number.NEGATIVE_INFINITY;
/** A shorter line without end mark is a heading, an item, a name. */
const SHORTEST = 20;
const LONG = 40;
/** … where a pair left open says that it is none of these. */
const SHORTEST_OPEN = 12;
/** So much text on each side of a joint is searched for the words that it may have cut. */
const NEIGHBOURHOOD = 8_000;

/** `isText`: lines that are neither blank nor title, contents, table, caption, code nor chrome; headings may be among them. */
export function findBrokenLines(lines: readonly Line[], isText: (number: number) => boolean): BrokenLine[] {
  const joints = readJoints(lines, isText);
  const layout = readLayout(joints);
  const suspects: { readonly joint: Joint; readonly points: number }[] = [];
  for (const joint of joints) {
    if (!isOpen(joint.before)) continue;
    const last = suspects.at(-1);
    const above = last?.joint.next === joint.line && last.points >= ENOUGH ? last.joint.before : undefined;
    suspects.push({ joint, points: weigh(joint, layout, lines, above) });
  }
  // where several cuts are certain the text was pasted, and one more is likely; a writer who never forgets a mark has not here
  const pasted = suspects.filter(({ points }) => points >= CERTAIN).length >= 3;
  const enough = pasted || layout.marked ? ENOUGH - 1 : ENOUGH;
  return suspects
    .filter(({ points }) => points >= enough)
    .map(({ joint: { line, next, across } }) => ({ line, next, across }));
}

/** Words that open a paragraph, and seldom go on with a sentence. */
const OPENS =
  /^(?:下一步|近年来|近日|日前|今年|去年|目前|当前|截至|截止|同时|此外|另外|其中|因此|为此|据|比如|例如|总之|综上|首先|其次|再次|最后|一方面|另一方面|[一二三四五六七八九十]+[是要、]|第[一二三四五六七八九十]+|其[一二三四五]|为(?:了|进一步|深入|切实|认真|全面|确保|回应|加快|推动)|围绕|聚焦|着眼|针对|紧扣|结合|坚持|随着|自\d|从“|在.{1,12}[，,方]|\d{1,4}[年月]|\d{1,3}[.．、)）]|全[市省县区国]|我[市省县区国]|本[市省县区]|各[级地部]|[“《（(*>•·-]|\p{Script=Han}{2,6}[：:]|要|加强|强化|深化|优化|推进|推动|完善|健全|建立|落实|突出|注重|积极|大力|着力|持续|不断|深入|扎实|认真|加快|抓好|抓实|做好|开展|组织|建议|希望|通过|实施|充分|进一步|切实|全面)/u;
/** Words that no sentence begins with. */
const GOES_ON =
  /^(?:[，。、；：！？,;!?”’》〉）)」』】%％‰—]|的(?!确)|们|者|化(?![解债工肥学险妆])|性(?![别能质])|了(?!解|然)|着(?![力眼手重])|等(?![待级候]))/u;
/** 148户、…: a number with its unit, within a list. */
const AMOUNT_GOES_ON = /^\d{1,6}(?:\.\d{1,3})?[万亿]?(?:户|家|件|人次|人|名|起|处|元|亩|所|项|吨|公里|平方米)[、；]/u;
/** Words that no sentence ends with, but for those of MAY_END. */
const LEAVES_OPEN =
  /(?:[和与及或在对将把被从并而但其该各每以且跟的共近约]|通过|根据|按照|围绕|针对|关于|对于|由于|为了|随着|作为|以及|进一步|持续|不断|积极|全面|切实|着力|大力|扎实|认真|共同|分别|已经|正在|充分|有效|预计|累计|共计|包括|例如|百分之|[^终]于|(?<![作行有人所无难])为|(?<!实事求|比比皆|自以为)是|达到|超过|第[一二三四五六七八九十\d]*|\p{Script=Han}\d{1,4})$/u;
const MAY_END =
  /(?:[新有大善当]作为|目的|可以|予以|难以|得以|所以|有的|似的|是的|总和|饱和|缓和|温和|平和|参与|给予|赋予|授予|涉及|普及|波及|惠及|触及|存在|所在|实在|内在|潜在|面对|应对|相对|核对|针对|大将|健将|从|而且|况且|不对|随从|服从|遵从|火并|合并|兼并|吞并)$/u;
/** A last clause that is but a frame for what follows: 根据《…》, 从…等方面, 在…过程中. */
const FRAME =
  /^(?:(?:根据|按照|依据|依照|对照|针对|围绕|关于|随着|自从|鉴于|为了|由于|经过).*|从.*(?:方面|维度|角度|层面|环节|入手)|在.*(?:[中上下时后]|方面|期间|过程))$/u;

/** 街道从退役军人、… and 中选拔…: the word that closes the frame stands in the next line. */
const FRAME_OPEN = /^(?:\p{Script=Han}{0,8}[^\p{Script=Han}]?)?从(?!事|而|严|容|业|速|未|来|此)[^中里]*$/u;
const FRAME_CLOSES = /^\p{Script=Han}{0,3}(?:中(?![心国央小等型共部])|里(?!程)|方面|角度|入手|出发|抓起|做起)/u;

/** A number, and the unit that it leaves to the next line. */
const NUMBER_AT_END = /[\d二三四五六七八九十百千两][余多]?[万亿]{0,2}$/u;
const UNIT_AT_START =
  /^[余多]?(?:[万亿%％元个名人家户项件次年月日吨亩米台套所座条篇岁天头株棵辆艘架册份栋幢床斤倍]|公里|公斤|平方|立方|千瓦|百分|小时|分钟)/u;
/** 总装机规模达到 | 46万千瓦: a number that the line asks for; and one that is cut itself. */
const AMOUNT_WANTED =
  /(?:达到?|超过|突破|接近|[增减降升加少]至|[高加长降低少升大]到|约|(?<![作行有人所无难])为|占|共|共计|累计|合计|共有|现有|建成|新增|新建|投入|完成|实现)$/u;
const AMOUNT = /^\d{1,9}(?:\.\d{1,3})?(?![\d年.．、)）])/u;
const DIGIT_AT_END = /[\d.]$/u;

/** 植被生 | 物量，…: no word stands before the first comma of the line. */
const FRAGMENT = /^(\p{Script=Han})(\p{Script=Han})，/u;
const OPENS_SHORT =
  /^(?:然而|但是|不过|而且|并且|所以|于是|随后|之后|此前|会[上前后]|期间|当[天日时晚]|据[悉了]|当然|其实|事实|显然|可见|反之|否则|眼下|如今|现在|过去|以[往前后]|后来|起初|最[终初后]|终于|接着|随即|未来|明年|[上下中]午|晚上|周末|村里|镇里|县里|市里|省里|由此|从此|至此|在此|这里|那里|同样|相比|此时|原来|原先|一时|平时|[近前去今]年|[本上下]月|[春夏秋冬][天季]|家里|路上|现场|结果|实际)/u;

const SENTENCE_MARKS = '。；，：！？…,;:!?';
const ALL_MARKS = `${SENTENCE_MARKS}、`;

/** Long lines with clauses of their own are no headline on two lines. */
const isClauses = (before: Line, after: Line): boolean =>
  Math.min(before.solid, after.solid) >= CLAUSES && after.text.slice(0, after.contentEnd).includes('，');
const CLAUSES = 28;
/** (b) …: an item of a list, though no marker of ours. */
const LETTERED = /^[（(][a-z][）)]/u;
/** Lines that end at one right edge. */
const isAsWide = (above: Line, line: Line): boolean => Math.abs(above.solid - line.solid) <= 3;

/** How much speaks for a cut; `above`: the line before is cut too, and this one its rest. */
function weigh(joint: Joint, layout: Layout, lines: readonly Line[], above: Line | undefined): number {
  const goesOn = above !== undefined;
  const { before, after, blanks, across } = joint;
  if (after.markdownHeading > 0 || after.marker || after.traits.attachment || after.traits.date !== undefined)
    return NONE;
  if (LETTERED.test(after.text.slice(after.contentStart, after.contentStart + 3))) return NONE;
  // a title set apart
  if (blanks > 0 && after.traits.kindWord && after.solid >= 8) return NONE;
  if (layout.indents && isIndented(after)) return NONE;
  // bold throughout, a list item, a line behind a site's marker
  if (before.contentEnd < before.end || /[^>\s]/u.test(after.text.slice(after.start, after.contentStart))) return NONE;
  if (blanks === 0 && layout.wrapped.has(joint.line)) return CERTAIN;
  const tail = before.text.slice(before.contentStart, before.contentEnd);
  const head = after.text.slice(after.contentStart, after.contentEnd);
  const closed = before.solid >= SHORTEST_OPEN && leavesPairOpen(before, after);
  if (before.solid < SHORTEST && !(closed && after.endsSentence)) return NONE;
  const headline = after.traits.headline && !isClauses(before, after) ? 4 : 0;
  if (/[，、,（“‘《〈—]$/u.test(tail.slice(-1)) || closed) return CERTAIN - headline;
  // no line begins with such a mark
  if (/^[，。、；：！？”’》）]/u.test(head)) return CERTAIN;
  // a long heading, an item, a name
  if (before.marker && before.traits.headline) return NONE;
  if (before.solid < LONG && !goesOn && lastMark(tail, '，。,') < 0) return NONE;

  const last = tail.length - 1 - lastMark(tail, ALL_MARKS);
  const frame = tail.slice(lastMark(tail, SENTENCE_MARKS) + 1);
  const end = tail.slice(-8);
  const first = firstMark(head);
  const middle = tail.slice(-1) + head.slice(0, 1);
  let points = 0;
  if (GOES_ON.test(head) || AMOUNT_GOES_ON.test(head)) points += 3;
  else if (OPENS.test(head)) points -= 3;
  const leavesOpen = LEAVES_OPEN.test(end) && !MAY_END.test(end);
  if (leavesOpen || (frame.length <= LONG && FRAME.test(frame))) points += 2;
  if (frame.length <= LONG && FRAME_OPEN.test(frame) && FRAME_CLOSES.test(head)) points += 3;
  if (NUMBER_AT_END.test(end) && UNIT_AT_START.test(head)) points += 3;
  if (AMOUNT.test(head) && (AMOUNT_WANTED.test(end) || DIGIT_AT_END.test(end))) points += 3;
  if (blanks === 0) points += weighFragment(tail, head);
  if (frame.length <= 5 && !tail.endsWith('）')) points += 3;
  if (last <= 2) points += 1;
  if (first <= 2) points += 1;
  if (last + first <= 12) points += 1;
  else if (last + first >= 30) points -= 1;
  if (layout.indents && (isIndented(before) || goesOn)) points += 4;
  if (layout.blankLines && blanks === 0) points += 3;
  else if (!layout.blankLines && blanks > 0) points += 1;
  if (layout.unmarked) points -= 4;
  if (across) points += 2;
  if (before.traits.headline && !goesOn && !leavesOpen) points -= 2;
  if (goesOn && above && isAsWide(above, before)) points += 2;
  if (headline) points -= headline;
  else if (after.endsSentence && after.solid <= 8) points += 3;
  else if (!after.endsSentence && after.solid < LONG) points -= 2;
  if (isCommonWord(middle)) points += 3;
  else if (points >= ENOUGH - 3 && points < ENOUGH) points += weighNearby(joint, lines, tail, head);
  return points;
}

/** The line's first clause is the rest of a word or of its clause: two characters that open nothing. */
function weighFragment(tail: string, head: string): number {
  const [, first = '', second = ''] = FRAGMENT.exec(head) ?? [];
  if (first === '' || OPENS_SHORT.test(head)) return 0;
  if (isCommonPair(first, second)) return 3;
  return isCommonPair(tail.slice(-1), first) ? 4 : 0;
}

function lastMark(text: string, marks: string): number {
  for (let at = text.length - 1; at >= 0; at--) if (marks.includes(text[at] ?? '')) return at;
  return -1;
}

function firstMark(text: string): number {
  for (let at = 0; at < text.length; at++) if (ALL_MARKS.includes(text[at] ?? '')) return at;
  return text.length;
}

const OPENING = '“《（〈「『(';
const CLOSING = '”》）〉」』)';

/** A quotation or bracket is open at the end, and the next line closes it. */
function leavesPairOpen(before: Line, after: Line): boolean {
  const { awaits } = pairsOf(before);
  return awaits !== '' && awaits === pairsOf(after).closes;
}

/** Of a line's pairs: the mark that would close what is open at its end, and its first closing mark without an opening one. */
const pairsOf = perLine((line) => {
  const open: string[] = [];
  let closes = '';
  for (const c of contentOf(line)) {
    if (OPENING.includes(c)) open.push(c);
    else if (CLOSING.includes(c) && open.pop() === undefined) closes ||= c;
  }
  const last = open.at(-1);
  return { awaits: last === undefined ? '' : (CLOSING[OPENING.indexOf(last)] ?? ''), closes };
});

/** Points for what the neighbourhood says, kept for as long as the same lines stand there. */
const kept = new WeakMap<Line, { readonly lines: readonly Line[]; readonly points: number }>();

/** The text has the characters on both sides of the joint together elsewhere. */
function weighNearby(joint: Joint, lines: readonly Line[], tail: string, head: string): number {
  const around = [joint.after, ...neighbours(lines, joint.line, -1), ...neighbours(lines, joint.next, 1)];
  const before = kept.get(joint.before);
  if (before && before.lines.length === around.length && before.lines.every((line, at) => line === around[at]))
    return before.points;
  const has = (word: string): boolean => around.some(({ text }) => text.includes(word));
  const [last, first] = [tail.slice(-1), head.slice(0, 1)];
  const points = has(tail.slice(-2) + first) || has(last + head.slice(0, 2)) ? 2 : has(last + first) ? 1 : 0;
  kept.set(joint.before, { lines: around, points });
  return points;
}

function neighbours(lines: readonly Line[], from: number, step: 1 | -1): Line[] {
  const found: Line[] = [];
  let seen = 0;
  for (let at = from; seen < NEIGHBOURHOOD; at += step) {
    const line = lines[at];
    if (!line) break;
    if (line.solid > 0) found.push(line);
    seen += line.text.length + 1;
  }
  return found;
}
