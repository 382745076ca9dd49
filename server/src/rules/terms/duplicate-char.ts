// Words typed twice: 的的, 进行进行, 高质量发展高质量发展.
import { ownOf, wordsOf } from '../../document/own-words';
import { isHan } from '../../text/characters';
import { isCommonPair } from '../../text/common-pairs';
import { rangeOn, type Span } from '../../text/position';
import { PROSE } from '../regions';
import { defineRule } from '../rule';

/** Function words that never stand twice, but where two words meet: 存在在, 不了了之, 共和和平, 的的确确. */
const SINGLE =
  /(?<![目标众])(的)的(?!确确|士)|(?<![不明一未受])(了)了(?![之然解结断却事得不如])|(?<![存现正实所内外潜])(在)在(?!(?:[校职建岗线场册编地座谈于]|实处))|(?<![共总调温缓饱平祥中随附应柔暖谦谐协维求议失掺搅唱永郑政民太泰])(和)和(?![平谐睦解美气善乐顺声谈约议])|(也)也|(?<!而)(已)已/gu;
/** Verbs, adverbs and the like of two characters that nobody says twice for emphasis (研究研究), and that do not meet themselves as
 *  nouns do (人大代表代表群众). */
const NOT_TWICE = `
进行 开展 我们 以及 通过 关于 推进 推动 促进 加强 提高 提升 实现 坚持 建立 完善 形成 得到 取得 认真 执行 落实 实施 贯彻 严格 全面 深入 切实 扎实
积极 充分 持续 不断 有效 有力 围绕 按照 根据 针对 结合 依托 强化 深化 优化 巩固 健全 确保 印发 出台 制定 召开 举办 设立 成立 打造 构建 培育
引导 推广 拓展 新增 具有 达到 超过 增加 减少 下降 存在 已经 其中 同时 因此 由于 对于 为了 并且 但是 共同 能够 可以 应当 必须 目前 截至 牢固
牢牢 主动 及时 逐步 着力 努力 大力 集中 统一 聚焦 突出 注重 抓好 做好 完成 解决 化解 查处 办理 受理 发放 拨付 收集 建成 参加 参与 获得 成功 他们
`;
const DOUBLE = new RegExp(
  `(进一步|${NOT_TWICE.trim().split(/\s+/u).join('|')})\\1(?!方案|细则|意见|办法|条例|标准|局|庭|法官|案件|难|机构|人员|时限)`,
  'gu',
);
/** The first character of a word twice: 成成功. The words' first characters end hardly any other word. */
const STAMMER =
  /([成促推提坚完深取贯获严积健巩聚拓举印召督确激])\1(?<=成(?=功)|促(?=进)|推(?=[动进广])|提(?=[高升])|坚(?=[持决])|完(?=善)|深(?=[入化])|取(?=得)|贯(?=彻)|获(?=得)|严(?=[格厉])|积(?=极)|健(?=全)|巩(?=固)|聚(?=焦)|拓(?=[展宽])|举(?=[办行])|印(?=发)|召(?=开)|督(?=促)|确(?=[保定])|激(?=[发励]))/gu;
/** Words that end so, beyond those that are common everywhere. */
const ENDS_WORD =
  /[完形达构建合组促变落养生赞集现速编制做办转写收化]成$|[督敦]促$|[助力主首]推$|前提$|攻坚$|[纵资加高精幽]深$|[采争获领听汲换录收]取$|[一连横]贯$|[收缴捕]获$|[从庄威尊森]严$|[面累体容堆]积$|[稳康保强]健$|[集凝团]聚$|[开]拓$|[列选推创壮检义]举$|[脚复打钢刻]印$|[号感]召$|[监总基]督$|[明准精正的]确$|[感刺偏过]激$|[未办做看用]完$/u;
const SHORTEST = 3;
const LONGEST = 10;

export const duplicateChar = defineRule({
  code: 'duplicate-char',
  scope: 'line',
  severity: 'hint',
  fix: 'suggested',
  title: { zh: '叠字多字', en: 'Typed twice' },
  explanation: {
    zh: '文字润色：同一个字词连写两遍，多半是修改时留下的，如“的的”“进行进行”“成成功”，留一个即可。叠词和两词相接处（实实在在、不了了之、存在在）不在此列；引文和书名号里的文字不判断。',
    en: 'Polish: the same word stands twice in a row, mostly left over from an edit (的的, 进行进行, 成成功); one is enough. Reduplicated words, and places where two words meet, are left alone, and so are quotations and names of documents.',
  },
  basis: { zh: '公文校核惯例（文字润色）', en: 'Office practice of proofreading (polish)' },
  regions: PROSE,
  messages: {
    twice: { zh: '“{text}”连写了两遍，请核。', en: '“{text}” stands twice in a row; please check.' },
    once: { zh: '删去重复的“{text}”', en: 'Delete the second “{text}”' },
  },
  examples: {
    bad: ['各单位的的负责人参加会议。\n', '对全县养老机构进行进行全面排查。\n'],
    good: ['各单位的负责人参加会议。\n', '实实在在地解决问题，决不让矛盾不了了之。\n'],
  },
  *check({ line }) {
    for (const { span, right } of ownOf(line, repeats(wordsOf(line)))) {
      const values = { text: right };
      const second = { start: span.start + right.length, end: span.start + 2 * right.length };
      yield {
        range: rangeOn(0, span),
        message: { id: 'twice', values },
        fixes: [{ title: { id: 'once', values }, edits: [{ range: rangeOn(0, second), newText: '' }] }],
      };
    }
  },
});

interface Repeat {
  /** Both, and the rest of the word that begins with the second. */
  readonly span: Span;
  readonly right: string;
}

/** In document order; none within another. */
function* repeats(text: string): Generator<Repeat> {
  const found: Repeat[] = [...longRepeats(text)];
  for (const pattern of [DOUBLE, SINGLE]) {
    for (const match of text.matchAll(pattern)) {
      const right = match.slice(1).find((word) => word !== undefined) ?? '';
      const span = { start: match.index, end: match.index + match[0].length };
      if (!found.some((one) => one.span.start < span.end && span.start < one.span.end)) found.push({ span, right });
    }
  }
  for (const { index, 1: right = '' } of text.matchAll(STAMMER)) {
    const before = text.slice(Math.max(0, index - 1), index);
    if (ENDS_WORD.test(before + right) || isCommonPair(before, right)) continue;
    found.push({ span: { start: index, end: index + 3 }, right });
  }
  yield* found.sort((a, b) => a.span.start - b.span.start);
}

/** 一个问题一个问题地, 越来越好越来越, 是不是不是 are said so. */
const SAID_TWICE = /^[一越每逐不是好]|[一越不]$|^(.)\1+$/u;

/** Three characters or more that stand twice. Compares characters at a distance: linear, and most differ at once. */
function* longRepeats(text: string): Generator<Repeat> {
  for (let distance = SHORTEST; distance <= LONGEST; distance++) {
    let equal = 0;
    for (let at = 0; at + distance < text.length; at++) {
      const unit = text.charCodeAt(at);
      equal = unit === text.charCodeAt(at + distance) && isHan(unit) ? equal + 1 : 0;
      if (equal < distance) continue;
      const start = at + 1 - distance;
      const right = text.slice(start, at + 1);
      equal = 0;
      if (!SAID_TWICE.test(right)) yield { span: { start, end: start + 2 * distance }, right };
    }
  }
}
