// Indicators: what one number is said of (走访…企业), so that two places can be held against each other.
// Invariant: a function of the line's text; strict, since the same words may be said of different years and places.
import { isDigit } from '../text/characters';
import { type Figure, figuresIn } from './figures';
import { type Line, perLine } from './line';

export interface Indicator {
  readonly figure: Figure;
  /** From the verb to the noun, the number with it. */
  readonly start: number;
  readonly end: number;
  /** Verb, noun and unit, without scope: the same indicator has the same key. */
  readonly key: string;
  /** The times that the paragraph names before it: 去年, 2023年, 截至. */
  readonly times: string;
  /** Said of all: 全县, 共, or of the inquiry itself. */
  readonly whole: boolean;
  /** The inquiry's own work: 走访, 座谈, 问卷. In the lead it is told of all of it. */
  readonly inquiry: boolean;
}

const NOT_COMPARED: ReadonlySet<string> = new Set(['百分点', '倍', '天', '小时', '分钟', '次']);
/** Of percentages only rates that are named in full: 热线办理满意率. */
const RATE = /.{4}[率度]$/u;
const MARKS = '，,。；;：:（()）、！？!?';
/** What stands before the verb and says of whom or how. */
const SCOPE =
  /^(?:全年|一年来|我们|我[县市区镇局委省院校]|全[县市区省镇乡村局院校]|本[县市区局院校]|调研组|课题组|检查组|督查组|工作组|先后|共计|一共|总共|共有|共|实地|深入|已经|已|现有|现|累计)+/u;
const BEFORE_NUMBER = /(?:达到|达|为|共计|共|了|过|有)$/u;
/** Said of a part, of a plan, of each. */
const OF_A_PART =
  /其中|累计|今年|净增|增加|减少|平均|每|各|分别|计划|目标|力争|拟|预计|将|争取|另|又|再|剩余|其余|(?<!目)前|(?<!先)后|首批|批/u;
/** What was added is compared with what was added; behind it in another clause, a part. */
const ADDED = /新增|新建/u;
const TIMES = /20\d\d年?|\d+月|去年|上年|前年|明年|[上下]半年|[一二三四]季度|截至|目前|此前|同期|当时|原/gu;
const WHOLE = /^(?:全年|一年来)?(?:全[县市区省镇乡村局院校]|共|总共|一共|调研组|课题组|我们|本次调研|此次调研|调研中)/u;
const INQUIRY = /^(?:走访|访谈|座谈|召开座谈|发放|发出|收回|回收|抽查|抽样|抽取|考察|调研|暗访|查阅)/u;
/** 三项制度, 十大行动 */
const MOST_NAMED = 10;
const SHORTEST_KEY = 4;
const LONGEST_WORDS = 14;

/** Kept for as long as the line is. */
export const indicatorsIn: (line: Line) => readonly Indicator[] = perLine((line) => {
  const { text, sentences } = figuresIn(line);
  const found: Indicator[] = [];
  for (const { figures, start: sentence, end } of sentences) {
    let verb = '';
    for (const [at, figure] of figures.entries()) {
      let from = figure.start;
      const least = figures[at - 1]?.end ?? sentence;
      while (from > least && !MARKS.includes(text[from - 1] as string)) from--;
      let to = figure.end;
      const most = figures[at + 1]?.start ?? end;
      while (to < most && !MARKS.includes(text[to] as string)) to++;
      const listed = text[from - 1] === '、';
      const own = text.slice(from, figure.start);
      // within one clause two numbers belong to each other
      if (from === least && at > 0 && !MARKS.includes(text[from - 1] as string)) continue;
      if (to === most && at + 1 < figures.length) continue;
      const words = own.replace(SCOPE, '').replace(BEFORE_NUMBER, '');
      if (!listed) verb = words;
      const first = words === '' && listed ? verb : words;
      const noun = text.slice(figure.end, to);
      // 三项制度 names more often than it counts
      if (!isDigit(text.charCodeAt(figure.start)) && figure.value <= MOST_NAMED) continue;
      if (figure.unit === '%' && !RATE.test(first)) continue;
      if (figure.vague || NOT_COMPARED.has(figure.unit) || first === '' || noun.length > LONGEST_WORDS) continue;
      if (first.length > LONGEST_WORDS || (first + noun).length < SHORTEST_KEY) continue;
      const before = text.slice(sentence, figure.start);
      if (OF_A_PART.test(before) || ADDED.test(text.slice(sentence, from))) continue;
      found.push({
        figure,
        start: words === '' ? figure.start : from + own.indexOf(words),
        end: to,
        key: `${first}${noun}|${figure.unit}`,
        times: timesOf(text.slice(0, figure.start), INQUIRY.test(first)),
        whole: WHOLE.test(own) || WHOLE.test(before),
        inquiry: INQUIRY.test(first),
      });
    }
  }
  return found;
});

/** An inquiry is made once: its date, told in the lead, is not told again. */
function timesOf(before: string, inquiry: boolean): string {
  const times = before.match(TIMES) ?? [];
  return (inquiry ? times.filter((time) => !/\d/u.test(time)) : times).join(' ');
}
