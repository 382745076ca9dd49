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
  /** The level of which it is said: 县 of 全县, 我县. */
  readonly scope: string;
  /** The inquiry's own work: 走访, 座谈, 问卷. In the lead it is told of all of it. */
  readonly inquiry: boolean;
  /** Who does it, where that is told: 县工商联 of 县工商联走访企业. */
  readonly subject: string;
  /** The words name one thing, which has one such number: 南湖公园面积. Of 此次 only within one section. */
  readonly named: 'one' | 'this' | undefined;
}

const NOT_COMPARED: ReadonlySet<string> = new Set(['百分点', '倍', '天', '小时', '分钟', '次']);
/** Of percentages only rates that are named in full: 热线办理满意率. */
const RATE = /.{4}[率度]$/u;
const MARKS = '，,。；;：:（()）、！？!?';
/** What stands before the verb and says of whom or how. */
const SCOPE =
  /^(?:全年|一年来|我们|我[县市区镇乡村局委省院校]|全[县市区省镇乡村局院校]|本[县市区局院校]|调研组|课题组|检查组|督查组|工作组|先后|共计|一共|总共|共有|共|实地|深入|已经|已|现有|现|累计)+/u;
const BEFORE_NUMBER = /(?:达到|达|为|共计|共|了|过|有)$/u;
/** Said of a part, of a plan, of each. */
const OF_A_PART =
  /其中|累计|今年|净增|增加|减少|平均|每|各|分别|计划|目标|力争|拟|预计|将|争取|另|又|再|剩余|其余|(?<!目)前|(?<!先)后|首批|批(?![次准复发])/u;
/** What was added is compared with what was added; behind it in another clause, a part. */
const ADDED = /新增|新建/u;
const TIMES =
  /20\d\d年?|近[一二三四五六七八九十两几\d]{1,2}年|[二三四五六七八九十两几]年来|历年|\d+月|去年|上年|前年|明年|[上下]半年|[一二三四]季度|截至|目前|此前|同期|当时|原/gu;
const WHOLE =
  /^(?:全年|一年来)?(?:[全我][县市区省镇乡村局院校]|共|总共|一共|调研组|课题组|我们|本次调研|此次调研|调研中)/u;
const INQUIRY = /^(?:走访|访谈|座谈|召开座谈|发放|发出|收回|回收|抽查|抽样|抽取|考察|调研|暗访|查阅)/u;
const LEVEL = /[全我本]([省市县区镇乡村局院校])/gu;
/** Said of what the clause before it names: 工业企业126家，从业人员2.3万人. */
const OF_BEFORE =
  /^(?:从业|就业|职工|员工|在[校职岗]|学生|师生|总?人口|总?产[值量]|总?面积|床位|总?投资|资金|党员|人员|营业|销售|利润|税收|参[与加]|惠及|覆盖|涉及|受益|罚款|金额|总[额量]|占地)/u;
/** 实现全覆盖 and the like are said of the number. */
const PREDICATE = /(?:全部|[都已将需仍]|均(?![值衡])|实现|得到|纳入|为|较|比).*$/u;
const COUNT_OF = /[天次]数$/u;
/** Who makes an inquiry; of offices each makes its own, groups make one together. */
const INQUIRER =
  /^([\p{Script=Han}]{1,10}?(?:[局委办会联]|组|队|专班|人员|干部|代表|委员))(?:组织|集中|先后|分头|共|累计|开展)?(?=走访|访谈|座谈|召开座谈|发放|发出|收回|回收|抽查|考察|调研|暗访|查阅)/u;
/** What a thing has one of, behind its name: 南湖湿地公园面积. */
const STATE =
  /^(?![该其这此本]|每|单个|项目|工程|平均|完成|实现|[新增扩]|投入|落实|安[排置]|解决|改造|整治|修复|推广|发展|建[设成]|治理|流转|拆除|清理|收储|[种播]|带动|覆盖|惠及|服务|接待|培训).{3,}(?:面积|总投资|人口|户数|人数|总数|总量|得分|评分|全长|总长|里程|库容|床位|学位|占地|装机容量|产能|海拔|余额)$/u;
/** 新院区设置床位, 城北水厂日供水能力 */
const OBJECT =
  /^(?![该其这此本])[\p{Script=Han}]{1,10}?(?:院区|校区|园区|公园|电站|水厂|水库|大桥|医院|学校|展馆|场馆|纪念馆|博物馆|图书馆|体育馆|文化馆|景区|基地|产业园|敬老院|养老院|幼儿园|处理厂|隧道|铁路|高速|码头|机场)(?:现有|共有|设有|设置|配备|配置|建有|占地|拥有|设计|规划|全长|总|日|年|有)/u;
/** Of all groups is told what they did together. */
const TOGETHER = /(?:组|队|专班|人员|干部|代表|委员)$/u;
const THIS = /^(?:此|本|这)[次轮期届]/u;
const YEAR = /^20\d\d年/u;
/** 在2023年度全省评价中，我市得分: part of what is said. */
const WITHIN = /在[^，。；：]{2,20}[中内里上]，$/u;
/** 总投资72亿元的青峰电站 is 青峰电站总投资72亿元. */
const OF_WHAT = /^(?:总?投资|占地|总?面积|床位)$/u;
/** 三项制度, 十大行动 */
const MOST_NAMED = 10;
const SHORTEST_KEY = 4;
/** 总人口 of 全镇总人口 */
const SHORTEST_OF_ALL = 2;
const SHORTEST_NAMED = 6;
const LONGEST_NAMED = 20;
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
      const clause = text.slice(from, figure.start);
      const [actor = '', subject = ''] = INQUIRER.exec(clause) ?? [];
      // within one clause two numbers belong to each other, but 12个走访组走访企业153家
      if (from === least && at > 0 && !MARKS.includes(text[from - 1] as string) && !TOGETHER.test(subject)) continue;
      if (to === most && at + 1 < figures.length) continue;
      const own = clause.slice(actor.length);
      let words = own.replace(SCOPE, '').replace(BEFORE_NUMBER, '');
      if (!listed) verb = words;
      let noun = text.slice(figure.end, to).replace(PREDICATE, '');
      const start = words === '' ? figure.start : figure.start - own.length + own.indexOf(words);
      if (noun.startsWith('的') && OF_WHAT.test(words)) [words, noun] = [noun.slice(1) + words, ''];
      const first = words === '' && listed ? verb : words;
      // 三项制度 names more often than it counts
      if (!isDigit(text.charCodeAt(figure.start)) && figure.value <= MOST_NAMED) continue;
      if (figure.unit === '%' && !RATE.test(first)) continue;
      if (NOT_COMPARED.has(figure.unit) && !COUNT_OF.test(first)) continue;
      if (figure.vague || first === '' || noun.length > LONGEST_WORDS) continue;
      const before = text.slice(sentence, figure.start);
      const ofAll = WHOLE.test(own);
      const named = namedBy(first);
      if (first.length > (named ? LONGEST_NAMED : LONGEST_WORDS)) continue;
      if ((first + noun).length < (ofAll ? SHORTEST_OF_ALL : SHORTEST_KEY)) continue;
      if (OF_A_PART.test(before) || ADDED.test(text.slice(sentence, from))) continue;
      found.push({
        figure,
        start,
        end: to,
        key: `${WITHIN.exec(text.slice(sentence, from))?.[0] ?? ''}${first}${noun}|${figure.unit}`,
        // what names its thing is dated by its own sentence
        times: timesOf(named ? before : text.slice(0, figure.start), INQUIRY.test(first)),
        whole: ofAll || (WHOLE.test(before) && !OF_BEFORE.test(first)),
        scope: [...before.matchAll(LEVEL)].at(-1)?.[1] ?? '',
        inquiry: INQUIRY.test(first),
        subject,
        named,
      });
    }
  }
  return found;
});

function namedBy(words: string): Indicator['named'] {
  if (words.length < SHORTEST_NAMED) return undefined;
  if (THIS.test(words)) return 'this';
  return STATE.test(words) || OBJECT.test(words) || YEAR.test(words) ? 'one' : undefined;
}

/** An inquiry is made once: its date, told in the lead, is not told again. */
function timesOf(before: string, inquiry: boolean): string {
  const times = before.match(TIMES) ?? [];
  return (inquiry ? times.filter((time) => !/\d/u.test(time)) : times).join(' ');
}
