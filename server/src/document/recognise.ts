// Is this a Chinese report? A pure function of the text: it is mostly Han, it does not have the form of another kind of text
// (statute, contract, exam, chat …), and there is evidence: a title that names its kind, headings that name their role, an
// official frame, the words of the office.
// What a line tells is kept for as long as the line lives, and no more than the text's beginning is looked at.
import { fold } from '../text/fold';
import { contentOf, type Line, perLine, textAfterMarker } from './line';
import { type LineKind, ROLES } from './model';
import { countOfficeWords, PUBLIC_FAMILIES } from './office-words';
import { roleOfHeading } from './roles';

/** What one line tells of the kind of text it stands in. */
interface Cues {
  /** Bits of the families of office words, and how often such words stand here. */
  readonly families: number;
  readonly strong: number;
  readonly plain: number;
  readonly foreign: number;
  /** Points for a title that names its kind. */
  readonly title: number;
  /** 一、…: a chapter's heading. */
  readonly chapter: boolean;
  /** A public office alone on its line, as it stands under a title. */
  readonly office: boolean;
  /** Bit of the role that a numbered heading names. */
  readonly role: number;
  /** Bits of the parts of an official frame. */
  readonly frame: number;
  /** 第X条 */
  readonly article: boolean;
  /** The line belongs to a form that reports do not have. */
  readonly otherForm: boolean;
  /** 问：, 答： */
  readonly asked: boolean;
  /** A title of questions and answers that an office writes. */
  readonly explains: boolean;
}

/** Points that make a report. */
const ENOUGH = 2;
/** Titles stand among the first lines that are not blank. */
const HEAD_LINES = 12;
/** A text shows what it is in so many characters; what follows them is not looked at. */
const HORIZON = 10_000;

const TITLE =
  /(?:(?:调研|调查|考察|专题|自查|督查|述职|述廉|整改|总结|工作|情况)的?报告|(?:工作|年度|年终|半年|阶段性?)(?:总结|小结)|(?:工作|情况)的?汇报|(?:汇报|经验|交流|发言|先进事迹)材料|(?:交流|典型|表态)发言|在.{2,40}上的(?:讲话|发言|致辞)|讲话(?:提纲|稿)|(?:工作|动态|情况)简报|信息专报|(?:情况|督查)的?通报|(?:任务|工作|事项|建议|提案|整改|要点|目标|绩效|方针|计划|规划).{0,8}(?:落实|完成|进展|办理|推进|执行|实施)情况(?:汇总|一览)?表?|(?:工作|督查|任务|整改)台账|(?:实施|工作|行动|整改|推进)方案|行动计划|工作(?:要点|计划|打算|安排)|实施意见|若干措施|会议纪要|(?:情况|状况|现状|专题)调研|(?:调查|调研|实践)与思考|关于.{2,50}(?:的|情况)(?:调研|调查|报告|请示|通知|通报|意见|批复|复函|函|汇报|总结|议案))$/u;
const WEAK_TITLE =
  /关于.{2,50}的(?:决定|决议|公告|通告|公报|建议|说明|思考|做法|几点意见)$|(?:简报|总结|汇报|通报|方案|讲话|倡议书|典型案例|信息快报|专报信息|政策解读|文件解读|答记者问|(?<!职业|个人|人生)(?:发展|建设|专项|总体)规划|(?:工作|政务|督查)(?:信息|动态))$/u;
const NO_TITLE = /^(?:如何|怎样|怎么|附[件录]|参考|阅读)|(?:体检|检测|检验|实验|读书|开题|财务|审计)(?:的)?报告$/u;

const FRAME: readonly RegExp[] = [
  // 某政发〔2023〕27号, alone on its line or behind the issuer
  /^[^，。]{0,24}[〔[［(（](?:19|20)\d\d[〕\]］)）]第?\d{1,4}号$/u,
  // 各县（市、区）人民政府，市政府各部门： and 你委《…的请示》收悉
  /^(?:[^。；]{0,60}(?:政府|各部门|各单位|各机构|直属机构|管委会|委员会|党委|党组|支部|办事处)[：:]$|你[局委办厅县区市院校]《.{2,60}》.{0,10}收悉)/u,
  /现(?:就|将|对)?.{0,40}(?:报告|汇报|通知|通报|总结|批复|函告|函复|纪要|说明|公告|通告|倡议|述职|述职述廉|交流|公布|意见).{0,4}如下|提出(?:如下|以下)(?:实施)?意见|发出(?:如下|以下)倡议|制定本(?:实施)?方案|现印发给你们|本文件.{0,12}向(?:委员|议员)(?:汇报|报告|介绍|阐述)/u,
  /^(?:特此(?:报告|通知|通报|函告|函复|请示|公告|通告)|(?:以上|妥否|当否|可否).{0,8}请.{0,6}(?:批示|审示|审阅|审议|指示|批复|批转)|此复)|请(?:各位)?(?:委员|议员)备悉/u,
  /^(?:同志们|各位(?:领导|代表|委员|同志)[^来嘉宾]{0,12})[：:，,]/u,
  /(?:我|再|就).{0,8}(?:讲|谈|强调|提)(?:几|[一二两三四五六])点.{0,4}(?:意见|要求|体会|想法)/u,
  /^(?:[（(]?(?:20\d\d年)?总?第\d{1,4}期|[报送发]：|抄[送报]：)/u,
];
const NEWS = 1 << FRAME.length;

const OFFICE =
  /(?:[市县区州省镇乡总分].{0,12}(?:局|委|办|厅)|政府|办公[厅室]|委员会|管委会|党委|党组|党工委|支部|街道|法院|检察院|公安局|派出所|司法所|支队|大队|党总支|课题组|调研组|政研室|妇联|总工会|团委|纪委|监委|人大|政协|统战部|组织部|宣传部)$/u;
const ARTICLE = /^第[一二三四五六七八九十百零〇\d]{1,6}[条章]/u;
const OTHER_FORM =
  /^(?:(?:出租方|承租方|委托方|受托方|甲方|乙方|丙方|原告|被告|上诉人|被上诉人|申请人|被申请人|法定代表人|审判长)[（(：:，]|(?:姓名|性别|民族|出生年月|政治面貌|学历|籍贯|求职意向|婚姻状况|联系方式|教育背景|工作经历|教育经历|自我评价|家庭成员|奖惩情况|主要社会关系|个人简历)(?:[：: \u3000]|$)|(?:摘要|摘 ?要|关键词|中图分类号|作者简介|基金项目|参考文献|文章编号)(?:[：:\]】]|$)|\[\d{1,3}\][^。]{2,40}[.．]|(?:作词|作曲|编曲|演唱|食材|配料|调料)[：:]|[QA][：:]|主持人[：:]|(?:岗位|岗位职责|招聘岗位|任职要求|任职资格|薪资待遇|投递方式|工作地点)(?:[：:]|$)|.{0,16}招聘(?:公告|启事)$|(?:项目编号|采购人|招标人|开标时间|投标人资格要求|预算金额)(?:[：:]|$)|(?:教学目标|教学重点|教学难点|教学过程|教学反思|课时安排|板书设计)|[A-DＡ-Ｄ][.．、:：]|参考答案|(?:给定资料|作答要求|注意事项|阅读材料)$|(?:答案|解析)[：:]|\d\d:\d\d:\d\d|(?:import|export|const|let|var|function|class|def|return|public|private|#include|package|from|if|for|while)[ ({]|\\(?:begin|end|section|usepackage|documentclass)|[<{}[\]]+[,;]?$|@[\w.]+[ (])|[（(][ \u3000]{2,}[）)]|(?:每小?题|每空|本题|共)\d{1,3}分|[（(]\d{1,2}分[）)]|^[^，。：:]{1,12} \d{1,2}:\d\d$|[;{}]$/u;

/** Of an interview or a set of exercises; and of what an office explains of its own measures, whose title says so. */
const ASKED = /^[问答][：:]/u;
const EXPLAINS = /(?:(?:政策|文件)解读|答记者问)$/u;

/** 【主要做法】 heads a part of a case from practice; 【问题】 and 【原因】 stand in a report of a fault too. */
const BRACKETED =
  /^【((?:主要|经验|典型|特色|创新|具体|工作)(?:做法|举措)|(?:取得|主要|工作|初步)(?:的)?成效|(?:经验|几点|工作)启示)】/u;

const LONGEST_SHORT = 70;

const reportCues = perLine((line): Cues => {
  const { families, strong, plain, foreign } = countOfficeWords(line.text);
  const content = contentOf(line);
  const short = content.length <= LONGEST_SHORT;
  // a paragraph shows its form at its ends
  const words = fold(short ? content : content.slice(0, LONGEST_SHORT));
  const tail = short ? '' : fold(content.slice(-LONGEST_SHORT));
  const named = short && isChapter(line) ? textAfterMarker(line) : BRACKETED.exec(words)?.[1];
  const role = named === undefined ? undefined : roleOfHeading(named);
  let frame = line.traits.newsLead || (line.traits.byline && /记者|通讯员/u.test(words)) ? NEWS : 0;
  for (const [bit, pattern] of FRAME.entries())
    if (pattern.test(words) || (!short && pattern.test(tail))) frame |= 1 << bit;
  return {
    families,
    strong,
    plain,
    foreign,
    title: short ? titlePoints(words, line) : 0,
    chapter: short && line.marker?.form === 'han',
    office: line.traits.unitLike && OFFICE.test(words),
    // any text may have a 结语
    role: role === undefined || role === 'closing' ? 0 : 1 << ROLES.indexOf(role),
    frame,
    article: ARTICLE.test(words),
    otherForm: OTHER_FORM.test(words),
    asked: ASKED.test(words),
    explains: short && !line.endsSentence && EXPLAINS.test(words),
  };
});

/** 一、 and （一）; a bare `## 背景` stands in any README. */
const isChapter = (line: Line): boolean => line.marker !== undefined && line.marker.level <= 2;

function titlePoints(words: string, line: Line): number {
  if (line.marker || line.endsSentence || line.markdownHeading > 2 || /[。；]/u.test(words)) return 0;
  const name = words.replace(/[（(【[][^（）()]{0,20}[）)】\]]$/u, '').replace(/[”"」』》]+$/u, '');
  if (NO_TITLE.test(name)) return 0;
  return TITLE.test(name) ? 2 : WEAK_TITLE.test(name) ? 1 : 0;
}

/** `kinds` tells code, front matter and a web page's chrome, which say nothing of the text. */
export function recognise(lines: readonly Line[], kinds: readonly LineKind[]): boolean {
  let [han, kana, solid, texts] = [0, 0, 0, 0];
  let [families, strong, plain, foreign] = [0, 0, 0, 0];
  let [title, roles, frame, articles, otherForms, asked, chapters] = [0, 0, 0, 0, 0, 0, 0];
  let [office, explains] = [false, false];
  for (let number = 0; number < lines.length && solid < HORIZON; number++) {
    const line = lines[number];
    const kind = kinds[number];
    if (!line || kind === 'blank' || kind === 'code' || kind === 'front-matter' || kind === 'chrome') continue;
    const cues = reportCues(line);
    texts++;
    han += line.han;
    kana += line.kana;
    solid += line.solid;
    families |= cues.families;
    strong += cues.strong;
    plain += cues.plain;
    foreign += cues.foreign;
    roles |= cues.role;
    frame |= cues.frame;
    if (texts <= HEAD_LINES) {
      title = Math.max(title, cues.title);
      office ||= cues.office;
      explains ||= cues.explains;
    }
    if (cues.chapter) chapters++;
    if (cues.article) articles++;
    if (cues.otherForm) otherForms++;
    if (cues.asked) asked++;
  }
  if (han * 5 < solid * 2 || kana * 50 > han) return false;
  const framed = bits(frame);
  if (articles >= 3 && articles * 10 >= texts && framed < 2) return false;
  if (!explains) otherForms += asked;
  if (otherForms >= 2 && otherForms * 25 >= texts) return false;
  const own = strong + plain;
  // what other trades speak of weighs against; a title or a frame says more than words do
  if (foreign > own) return false;
  const named = title + framed;
  if (named >= ENOUGH) return true;
  // one word of another trade (作业规范, 合同) is none in a short text whose headings name a report's parts
  if (foreign * 4 > own && (foreign > 1 || bits(roles) < 3)) return false;
  // an office speaks: in chapters, it makes a report
  const signed = office ? 1 + Number(chapters >= 2) : 0;
  return named + signed + bits(roles) + breadth(families, chapters, strong, own, han) >= ENOUGH;
}

/** Points for the words: how many different things of the office they name, and how densely. */
function breadth(families: number, chapters: number, strong: number, own: number, han: number): number {
  const many = bits(families) >= 5 && bits(families & PUBLIC_FAMILIES) >= (chapters >= 2 ? 1 : 2);
  // so few characters must say more
  if (many && strong * 1000 >= (han < 100 ? 60 : 20) * han) return 2;
  return bits(families) >= 2 && own >= 3 && own * 1000 >= 50 * han ? 1 : 0;
}

function bits(mask: number): number {
  let count = 0;
  for (let rest = mask; rest !== 0; rest &= rest - 1) count++;
  return count;
}
