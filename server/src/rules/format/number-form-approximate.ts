// Approximate numbers: 三、五天 with a mark between, 近300余家 said twice over, 下降2倍.
import { NUMBER, type NumberFault, ROUND, UNIT } from './number-fault';

const DIGITS = '一二三四五六七八九';
const LISTED =
  /(?<=[\p{Script=Han}，（])([一二三四五六七八九])、([一二三四五六七八九])(?=[十百千万亿]{1,2}(?:[多余]?(?:个|名|人|家|户|次|项|米|亩|吨|天|岁|元|件|公里|年(?!代)))|个月|个|人(?![称大民])|户|家(?!庭)|名|岁|公里|亩|吨|米|小时|分钟|倍|天|年(?![级度期生代龄]))/gu;
/** No list has 两 for its second. */
const TWO_OR_THREE = new RegExp(`(?<=[\\p{Script=Han}，（])两、三(?=[十百千万亿]|${UNIT})`, 'gu');
/** 十、五六年: the mark behind the ten. */
const LISTED_TEENS =
  /(?<=[\p{Script=Han}，（])十、([一二三四五六七八])([二三四五六七八九])(?=[个名人家户次项米亩吨天岁元件年][^级度期生代龄])/gu;
/** Real lists of ordinals: 第一、二个, 周三、四, 一、二、三个. */
const ORDINAL_BEFORE = /[第周期初高图表章节〇一二三四五六七八九百千万]$/u;

/** 三、五天 and 十三、四岁 are one number each; 第一、二批 is a list. */
export function* listedFaults(text: string): Generator<NumberFault> {
  for (const { index, 0: whole, 1: first = '', 2: second = '' } of text.matchAll(LISTED)) {
    const step = DIGITS.indexOf(second) - DIGITS.indexOf(first);
    if (step !== 1 && first + second !== '三五') continue;
    if (ORDINAL_BEFORE.test(text.slice(Math.max(0, index - 1), index))) continue;
    yield { id: 'listed', span: { start: index, end: index + whole.length }, choices: [first + second] };
  }
  for (const { index } of text.matchAll(TWO_OR_THREE))
    yield { id: 'listed', span: { start: index, end: index + 3 }, choices: ['两三'] };
  for (const { index, 0: whole, 1: first = '', 2: second = '' } of text.matchAll(LISTED_TEENS)) {
    if (DIGITS.indexOf(second) - DIGITS.indexOf(first) !== 1) continue;
    if (ORDINAL_BEFORE.test(text.slice(Math.max(0, index - 1), index))) continue;
    yield { id: 'listed', span: { start: index, end: index + whole.length }, choices: [`十${first}${second}`] };
  }
}

const ABOUT = '(大约|大概|将近|接近|超过|约|近|逾)[有达为占]?';
const SOME_BEHIND = new RegExp(`${ABOUT}${ROUND}([余多])(?=[\\p{Script=Han}%％])(?!元化|样|维)`, 'gu');
const ABOUT_BEHIND = new RegExp(
  `${ABOUT}${NUMBER}(?:[余多])?${UNIT}?(左右(?![岸侧手两臂脚分旋])|上下(?![级游班车船楼左联文水册集篇午课贯一同功齐]))`,
  'gu',
);
const SOME_ABOUT = new RegExp(`${ROUND}([余多])${UNIT}?(左右(?![岸侧手两臂脚分旋]))`, 'gu');
const AT_LEAST = new RegExp(`(超过|逾|至少|不少于|不低于|最少)(?:有|达|为)?${NUMBER}${UNIT}?(以上)`, 'gu');
const AT_MOST = new RegExp(`(不超过|不多于|最多|至多)(?:有|达|为)?${NUMBER}${UNIT}?(以内|以下)`, 'gu');
const TWICE = new RegExp(`(大约|大概|约)(近|将近|接近|超过|逾)(?=${ROUND})`, 'gu');
const SEVERAL = new RegExp(`([数几][十百千万]{1,2})([余多])(?=${UNIT})`, 'gu');

/** Words that end with 约 or 近 or 数 and say nothing of the number behind them: 签约300余家, 附近300余户, 人数百余. */
const IN_WORD: Readonly<Record<string, RegExp>> = {
  约: /[签预节邀制公合违特缔毁简条契誓践履失租盟隐相爽婚解立订续集俭要绰乡定口赴守和]$/u,
  近: /[附最邻靠临就走亲远新相浅逼贴]$/u,
};
const NAME_OF_COUNT = /[人户总次件字倍指系参基岁份个点票分家台车村]$/u;
/** 近30余年: the last thirty years and more. */
const TIME_BEHIND = /^(?:年|天|个月|月|日|周|载|来)/u;
// what each pattern ends with, looked for first
const SOME = /[\d十百千万亿][余多]/u;
const AROUND = new RegExp(`(?:[\\d十百千万亿]|${UNIT})(?:左右|上下)`, 'u');
const BOUND = new RegExp(`(?:[\\d十百千万亿]|${UNIT})以[上内下]`, 'u');

export function* stackedFaults(text: string): Generator<NumberFault> {
  const found: NumberFault[] = [];
  const add = (match: RegExpMatchArray, first: string, last: string): void => {
    const { 0: whole, index = 0 } = match;
    // either of the two words may go
    const choices = [whole.slice(0, -last.length), whole.slice(first.length)];
    found.push({ id: 'stacked', span: { start: index, end: index + whole.length }, choices });
  };
  const inWord = (match: RegExpMatchArray, first: string): boolean =>
    IN_WORD[first]?.test(text.slice(Math.max(0, (match.index ?? 0) - 1), match.index)) ?? false;

  const some = SOME.test(text);
  const about = AROUND.test(text);
  for (const match of some ? text.matchAll(SOME_BEHIND) : []) {
    const [whole, first = '', last = ''] = match;
    const behind = text.slice(match.index + whole.length, match.index + whole.length + 2);
    if (inWord(match, first) || (first === '近' && TIME_BEHIND.test(behind))) continue;
    add(match, first, last);
  }
  const bounds = BOUND.test(text) ? [AT_LEAST, AT_MOST] : [];
  for (const pattern of about ? [ABOUT_BEHIND, ...bounds] : bounds) {
    for (const match of text.matchAll(pattern)) {
      const [, first = '', last = ''] = match;
      if (!inWord(match, first)) add(match, first, last);
    }
  }
  for (const match of some && about ? text.matchAll(SOME_ABOUT) : []) {
    const [whole, vague = '', last = ''] = match;
    const choices = [whole.slice(0, -last.length), whole.replace(vague, '')];
    found.push({ id: 'stacked', span: { start: match.index, end: match.index + whole.length }, choices });
  }
  for (const { index, 0: whole, 1: several = '', 2: vague = '' } of some ? text.matchAll(SEVERAL) : []) {
    if (several.startsWith('数') && NAME_OF_COUNT.test(text.slice(Math.max(0, index - 1), index))) continue;
    const choices = [several, several.slice(1) + vague];
    found.push({ id: 'stacked', span: { start: index, end: index + whole.length }, choices });
  }
  for (const match of text.matchAll(TWICE)) {
    const [whole, first = '', last = ''] = match;
    if (inWord(match, first)) continue;
    const span = { start: match.index, end: match.index + whole.length };
    found.push({ id: 'stacked', span, choices: [first, last] });
  }
  // one place may show two of them: 约300余人左右
  found.sort((a, b) => a.span.start - b.span.start || b.span.end - a.span.end);
  let end = 0;
  for (const fault of found) {
    if (fault.span.start < end) continue;
    end = fault.span.end;
    yield fault;
  }
}

const FEWER = new RegExp(
  `(?:下降|减少|降低|缩短|缩小|减小|压缩|压减|减轻|削减)了?(?:近|约|超过|将近)?${NUMBER}[多余]?倍`,
  'gu',
);

/** 下降2倍: what is less by a times its size is less than nothing. */
export function* timesFaults(text: string): Generator<NumberFault> {
  if (!text.includes('倍')) return;
  for (const { index, 0: whole } of text.matchAll(FEWER))
    yield { id: 'times', span: { start: index, end: index + whole.length }, choices: [] };
}
