// Which genre (文种) a piece is: signs in its title, opening, lines and headings, each with a weight for a genre; the heaviest
// genre wins, and without signs a piece is `other`.
import { fold } from '../text/fold';
import { contentOf, type Line, perLine } from './line';
import { GENRES, type Genre, type LineKind, type Role } from './model';
import { rolesOfHeading } from './roles';

/** What is known of a piece before its genre. */
export interface GenreEvidence {
  readonly title: string | undefined;
  /** 第二批…调研报告（3篇） over the pieces of a collection. */
  readonly collectionTitle: string | undefined;
  /** □ 本报记者 …, 本报讯 …. */
  readonly bylines: boolean;
  /** A table of tasks stands in the piece. */
  readonly table: boolean;
  /** Level 0: unnumbered. */
  readonly headings: readonly { readonly level: number; readonly text: string }[];
  readonly lines: readonly Line[];
  readonly kinds: readonly LineKind[];
}

/** `confidence`, 0–1, grows with the distance from the next genre; below 1 the answer is close. */
export interface GenreGuess {
  readonly genre: Genre;
  readonly confidence: number;
}

type Sign = readonly [genre: Genre, weight: number, pattern: RegExp];
type Add = (genre: Genre, weight: number) => void;

// All patterns are in simplified characters; what they look at is folded.

/** Of title, kicker, subtitle and the collection's title; each sign counts once. */
const TITLE_SIGNS: readonly Sign[] = [
  [
    'research-report',
    5,
    /(?:调研|调查|考察)(?:报告|与思考|后的思考)|(?:情况|专题|问题|现状)的?(?:调研|调查)$|问题研究|对策研究$/u,
  ],
  [
    'work-summary',
    5,
    /(?:总结|小结)(?:$|[和与及])|(?:情况|工作)的?汇报$|自查(?:自评)?(?:情况)?的?报告$|述职|述廉|整改(?:落实|进展)?(?:工作)?情况的?报告$/u,
  ],
  ['work-summary', 1.5, /(?:工作|履职|落实).{0,4}情况的?报告$/u],
  ['speech', 5, /讲话|(?:致辞|讲稿|主持词)$/u],
  [
    'exchange-material',
    5,
    /(?:典型|经验|交流|表态)(?:发言|材料)|会上的发言$|典型案例$|先进事迹材料|经验交流|经验做法(?!.{0,6}(?:调研|调查|考察)报告)/u,
  ],
  // what a survey was about is no kind
  ['exchange-material', 3, /经验(?!.{0,6}(?:调研|调查|考察)报告)|交流/u],
  ['task-table', 3, /(?:落实|办理|完成|进展|推进)情况(?:汇总|一览|明细)?表?$|台账|一览表$|任务(?:分解|清单)|责任清单/u],
  ['task-table', 1.5, /督查|督办|重点(?:任务|工作)|绩效/u],
  [
    'news',
    4,
    /简报$|简讯|(?:信息专报|专报信息|(?:信息|情况|要情)(?:快报|专报)|(?:工作|政务|督查|党建)(?:信息|动态|快讯))$/u,
  ],
  [
    'news',
    1.5,
    /(?:强调|指出|要求)$|(?:市|县|区|省|州|镇|部|局|长|书记|领导).{0,10}(?:调研|督导|检查|视察|走访|慰问|开展)|召开|举行|启动|出台|揭牌/u,
  ],
  // 关于…的通知: one of the fifteen statutory kinds
  ['official', 3, /关于.+的?(?:决议|决定|命令|公报|公告|通告|通知|通报|请示|批复|议案|函|意见)$|会议?纪要$|公报$/u],
  ['official', 1, /关于.+的?报告$/u],
  // what an office was sent to look at, it reports to its superior
  ['official', 4, /(?:督查|督导|检查|巡查|核查)(?:工作)?(?:的?情况)?的?报告$|关于检查.+情况的报告$/u],
  // a committee's or delegate's question is answered by letter
  ['official', 3, /对.+(?:提案|建议|议案)的?(?:答复|复函)(?:意见)?$/u],
  ['other', 3, /(?:方案|规划|计划|要点|办法|细则|制度|规定|条例|预案|倡议书|公开信|解读|答记者问)$/u],
];

/** Of the first paragraphs. */
const LEAD_SIGNS: readonly Sign[] = [
  [
    'research-report',
    2,
    /调研组|课题组|专题(?:调研|调查)|(?:实地|深入|先后).{0,24}(?:调研|走访)|现将(?:调研|调查).{0,6}报告如下|发放.{0,4}问卷/u,
  ],
  ['work-summary', 0.8, /^(?:一年来|今年以来|上半年|下半年|本年度|20\d\d年|半年来)/u],
  ['news', 2, /^[^。]{0,90}(?:近日|日前|昨日|今日|\d{1,2}月\d{1,2}日)/u],
];

/** Of any line. */
const LINE_SIGNS: readonly Sign[] = [
  ['official', 3, /^[^，。]{0,24}[〔[［](?:19|20)\d\d[〕\]］]第?\d{1,4}号$/u],
  [
    'official',
    1.5,
    /^(?!同志|各位)[^。；“”]{1,40}(?:政府|部门|单位|机构|委员会|常委会|管委会|委|党组|局|厅|办公室|办事处)[：:]$|收悉/u,
  ],
  [
    'official',
    2.5,
    /^(?:特此(?:报告|通知|通报|函告|函复|请示|公告|通告)|此复|(?:妥否|当否|可否|以上请示).{0,8}请)|现(?:就|将|对)?.{0,40}(?:通知|批复|函告|函复|通报|纪要|公告|通告)如下/u,
  ],
  // what a government lays before the people's congress
  ['official', 3, /^受.{2,20}委托，.{0,12}(?:报告|说明)|向(?:会议|大会|常委会|常务委员会).{0,12}(?:报告|汇报)/u],
  ['work-summary', 1.2, /现将.{0,30}(?:总结|汇报).{0,4}如下|述(?:职|廉)如下|请予(?:评议|审议)/u],
  ['speech', 3, /^(?:尊敬的)?(?:各位|同志们|同学们|朋友们)[^。；]{0,30}[：:]$/u],
  [
    'speech',
    1.5,
    /(?:我|再|就).{0,6}(?:讲|谈|强调|提)(?:几|[一二两三四五六]).{0,3}(?:意见|体会|想法|要求|看法)|^谢谢(?:大家|各位)|今天.{0,4}召开.{0,30}会/u,
  ],
  ['exchange-material', 2, /我们的(?:主要)?做法是|作(?:简要)?(?:交流|汇报)(?:发言)?如下|兄弟(?:单位|县市|省市)/u],
  ['news', 1.5, /^(?:第\d{1,4}期|[（(]总第\d{1,4}期|[报送发]：)|^(?:据悉|据了解)，/u],
  ['news', 1, /^(?:来源|发布时间|发布日期|信息来源|文章来源)[：:]/u],
];

const LEAD_PATTERNS = LEAD_SIGNS.map(([, , pattern]) => pattern);
const LINE_PATTERNS = LINE_SIGNS.map(([, , pattern]) => pattern);

/** 指出, 强调, 要求: all three tell what a leader said. */
const SAYING = [/指出/u, /强调/u, /要求/u] as const;
/** 一要…, 要转化为…: how a leader's remarks go on. */
const MUST = /^(?:[一二三四五]要|要[^求点领素])/u;
const SURVEY_TALK = /调研成果|成果转化|调查研究/gu;
/** 念好“山字经” 走活“生态棋” */
const COUPLET = /[\p{Script=Han}”]{3}[\s，,]+[\p{Script=Han}“]{3}/u;
const QUOTED = /“[^”]+”/u;
/** So many characters of a paragraph are looked at, so many paragraphs are the opening, and in so many lines stands the title. */
const LOOK = 160;
const LEAD_LOOK = 300;
const LEAD = 2;
const HEAD_LINES = 20;

interface LineSigns {
  /** Bits of LINE_SIGNS and of SAYING. */
  readonly any: number;
  readonly saying: number;
  readonly must: boolean;
  readonly surveyTalk: number;
}

const signsOf = perLine((line): LineSigns => {
  const words = fold(contentOf(line).slice(0, LOOK));
  return {
    any: matches(words, LINE_PATTERNS),
    saying: matches(words, SAYING),
    must: MUST.test(words),
    surveyTalk: words.match(SURVEY_TALK)?.length ?? 0,
  };
});

const leadSignsOf = perLine((line) => ({ lead: matches(fold(contentOf(line).slice(0, LEAD_LOOK)), LEAD_PATTERNS) }));

function matches(words: string, patterns: readonly RegExp[]): number {
  let bits = 0;
  patterns.forEach((pattern, bit) => {
    if (pattern.test(words)) bits |= 1 << bit;
  });
  return bits;
}

export function guessGenre(evidence: GenreEvidence): GenreGuess {
  const points = new Map<Genre, number>([['other', 0.9]]);
  const add: Add = (genre, weight) => {
    points.set(genre, (points.get(genre) ?? 0) + weight);
  };
  addTitles(evidence, add);
  if (evidence.table) add('task-table', 5);
  if (evidence.bylines) add('news', 5);
  addLines(evidence, add);
  addHeadings(evidence, add);

  let best: Genre = 'other';
  let second = 0;
  for (const genre of GENRES) {
    if (genre === best) continue;
    const weight = points.get(genre) ?? 0;
    const top = points.get(best) ?? 0;
    if (weight > top) {
      second = top;
      best = genre;
    } else second = Math.max(second, weight);
  }
  return { genre: best, confidence: Math.min(1, (points.get(best) ?? 0) - second) };
}

function addTitles({ title, collectionTitle, lines, kinds }: GenreEvidence, add: Add): void {
  // a title block stands at the head
  const titles = lines
    .slice(0, HEAD_LINES)
    .filter((_, number) => kinds[number] === 'title')
    .map(contentOf);
  // （1）, （试行）, （2023年）, [1] of a note
  const texts = [title, collectionTitle, ...titles].map((text) =>
    fold(text ?? '').replace(/\s*(?:[（(][^（）()]{0,14}[）)]|\[\d{1,2}\])$/u, ''),
  );
  for (const [genre, weight, pattern] of TITLE_SIGNS) if (texts.some((text) => pattern.test(text))) add(genre, weight);
  const own = texts[0] ?? '';
  if (COUPLET.test(own)) add('exchange-material', 1.6);
  else if (QUOTED.test(own)) add('exchange-material', 0.8);
}

function addLines({ lines, kinds, headings }: GenreEvidence, add: Add): void {
  let [lead, any, saying, musts, surveyTalk, paragraphs] = [0, 0, 0, 0, 0, 0];
  for (let number = 0; number < lines.length; number++) {
    const line = lines[number];
    const kind = kinds[number];
    if (!line || kind === 'blank' || kind === 'code' || kind === 'chrome' || kind === 'residue') continue;
    const signs = signsOf(line);
    any |= signs.any;
    saying |= signs.saying;
    surveyTalk += signs.surveyTalk;
    if (signs.must) musts++;
    if (kind === 'paragraph' && paragraphs++ < LEAD) lead |= leadSignsOf(line).lead;
    else if (kind === 'heading' || kind === 'run-in-heading') paragraphs = LEAD;
  }
  for (const [bit, [genre, weight]] of LEAD_SIGNS.entries()) if (lead & (1 << bit)) add(genre, weight);
  for (const [bit, [genre, weight]] of LINE_SIGNS.entries()) if (any & (1 << bit)) add(genre, weight);
  if (headings.length === 0 && saying === (1 << SAYING.length) - 1) add('news', 1.2);
  if (musts >= 2) add('exchange-material', 1.2);
  if (surveyTalk >= 3) add('exchange-material', 1);
}

function addHeadings({ title, headings }: GenreEvidence, add: Add): void {
  const numbered = headings.filter((heading) => heading.level === 1);
  const top = numbered.length > 0 ? numbered : headings.filter((heading) => heading.level === 0);
  const named = top.map(({ text }) => rolesOfHeading(text));
  const roles = new Set<Role>(named.flat());
  if (roles.has('measure') && top.some(({ text }) => /对策|建议|思路/u.test(fold(text)))) add('research-report', 2);
  if (roles.has('cause')) add('research-report', 1.5);
  if (roles.has('problem')) add('research-report', 1);
  if (roles.has('background')) add('research-report', 1);
  if (roles.has('practice') && (roles.has('problem') || roles.has('next-step'))) add('work-summary', 1);
  if (roles.has('next-step')) add('work-summary', 1.2);
  if (top.length === 0) add('news', 0.4);
  // headings that name subjects: without a title they tell nothing yet
  const topical = named.filter((role) => role.length === 0).length;
  if (title !== undefined && numbered.length >= 2 && topical * 2 > numbered.length) add('exchange-material', 2);
  if (numbered.length === 2 || numbered.length === 3) add('exchange-material', 0.4);
}
