// What a line looks like, told from its words alone: the evidence from which pieces, headings and tables are made.
// Patterns know simplified and traditional forms.
import { findDate } from './dates';

export interface TocShape {
  /** UTF-16 offsets of the entry's title in the line. */
  readonly start: number;
  readonly end: number;
  readonly page: number;
}

export interface Traits {
  /** Navigation, breadcrumbs, footers, hidden HTML of a web page. */
  readonly chrome: boolean;
  /** Only in the middle of chrome: 首页 and the like. */
  readonly breadcrumb: boolean;
  /** □ 本报记者 …, 发布时间:… 来源:… */
  readonly byline: boolean;
  /** 本报讯 …, 新华社北京5月1日电 … at the start of a paragraph. */
  readonly newsLead: boolean;
  /** The line is a date and nothing else: ISO. */
  readonly date: string | undefined;
  /** （11月2日）: a date without its year, in brackets, and nothing else. */
  readonly dayOnly: boolean;
  /** Short and ends like the name of an office, firm or school. */
  readonly unitLike: boolean;
  /** 单位： on a line of its own. */
  readonly unitLabel: boolean;
  readonly tocTitle: boolean;
  readonly tocEntry: TocShape | undefined;
  /** 同志们： */
  readonly salutation: boolean;
  /** 图为…。 */
  readonly caption: boolean;
  /** 附件, 附件1 alone on the line. */
  readonly attachment: boolean;
  /** Could stand in a title or a subhead: short, without end mark. */
  readonly headline: boolean;
  /** Ends with the word for a kind of document: …调研报告. */
  readonly kindWord: boolean;
  /** 关于…的调研报告。 A title of its kind, but for its full stop. */
  readonly stoppedTitle: boolean;
  /** 附件：… */
  readonly attachmentNote: boolean;
  /** 附件1：… with its name: an entry of a note under the text, or the attachment's heading. */
  readonly attachmentNamed: boolean;
  /** 第一部分 …: a part, over the numbered headings. */
  readonly part: boolean;
  /** Trailing （2) of a piece in a collection. */
  readonly serial: number | undefined;
  /** （3篇） */
  readonly pieceCount: boolean;
}

const CHROME =
  /^(?:<\/?[a-zA-Z][^>]*>|[•·]?\s*<[a-zA-Z]+\s+id=|>\S)|(?:当前|當前|现在|您)(?:的|所在)*位置|【(?:打印|关闭|關閉|返回|收藏|大|中|小)|打印本[页頁]|(?:关闭|關閉)(?:本页|窗口)|版[权權]所有|Copyright|ICP[备備]|公网安备|Produced By|建议使用.{0,12}浏览器|(?:上一篇|下一篇)[:：]|^(?:主办|承办)(?:单位)?[:：].{0,40}$|设为首页|加入收藏/u;
/** Of a footer when they stand in a few words; a paragraph speaks of them too: 组织专家提供技术支持。 */
const CHROME_IN_SHORT = /技术支持|扫一扫|分享到/u;
const BREADCRUMB =
  /^(?:首[页頁]|网站首页|返回首页|登录|注册|无障碍.{0,4}|RSS|[>»›＞].*|[^，。\s]{2,12}(?:[>»›＞][^，。\s]{2,12})+)$/u;
const BYLINE =
  /^[□■◎●☆★\s]*(?:本报|本网|本刊|新华社|人民日报|光明日报|法治日报|特约)?[^，。]{0,8}(?:记者|記者|通讯员|通訊員)[\s\u3000:：]+\S{2,}|(?:发布(?:时间|日期)|發[布佈](?:時間|日期)|信息[来來]源|文章[来來]源|[来來]源|作者|字[体體]|浏览次数|阅读次数|点击数|责任编辑|责编)\s*[:：]/u;
const NEWS_LEAD =
  /^(?:本[报報][讯訊]|本[网網][讯訊]|本刊[讯訊]|[讯訊][\s\u3000]|新[华華]社[^，。]{0,14}[电電]|[^，。\s]{2,12}日[电電讯訊])/u;
const UNIT_END =
  /(?:局|委|办|厅|廳|辦|院|会|會|部|府|处|處|室|中心|公司|集团|集團|联通|电信|人大|政协|纪委|法院|检察院|机关|機關|[银銀分支总總央工农農建]行|校|大学|大學|党组|黨組|支部|妇联|婦聯|科协|文联|残联|工商联|街道|镇|鎮|乡|鄉|区|區|县|縣|市|站|所|馆|社|队|组|厂|院校|代表团)$/u;
const UNIT_LABEL = /^[^，。；：:、“”（）]{2,20}[：:]$/u;
const TOC_TITLE = /^[【[]?(?:目[\s\u3000]*[录錄次]|本期(?:要目|要闻|导读|目录))[】\]]?[：:]?$/u;
const TOC_ENTRY =
  /^(.{3,}?)(?:[\t]+|[\s\u3000]{2,}|[\s\u3000]*[.…·．•‥]{2,}[\s\u3000]*|[\s\u3000]+)[（(]?(\d{1,3})[）)]?$/u;
const SALUTATION =
  /^(?:尊敬的)?(?:各位|同志们|同志們|同学们|朋友们|女士们|主席|书记|主任)[^。，；]{0,30}(?:同志|同志们|同志們|领导|代表|委员|来宾|嘉宾|朋友们|同事们|主席团)?[：:]$/u;
const CAPTION = /^(?:[▲△↑↓←→◀▶]|图为|圖為|图[一二三四五六七八九十\d]{1,3}[\s\u3000:：]|资料图|（图片|配图)/u;
const ATTACHMENT = /^附[件錄录表][\s\u3000]*[0-9一二三四五六七八九十]{0,3}[：:]?$/u;
const ATTACHMENT_NAMED =
  /^附[件錄录表][\s\u3000]*[0-9一二三四五六七八九十]{1,3}(?:[\s\u3000]*[：:]|[\s\u3000]+)[\s\u3000]*[^\s\d]/u;
const PART = /^第[一二三四五六七八九十]{1,3}部[分份](?:$|[\s\u3000：:、])/u;
const KIND_WORD =
  /(?:调研报告|調研報告|调查报告|考察报告|研究报告|工作报告|情况报告|分析报告|自查报告|述职报告|报告|工作总结|总结|小结|汇报|情况通报|通报|简报|专报|信息|讲话|发言|致辞|讲稿|交流材料|经验材料|汇报材料|材料|方案|计划|要点|意见|通知|决定|请示|批复|函|纪要|公报|公告|通告|办法|规定|落实情况|完成情况|办理情况|开展情况|进展情况|工作情况|落實情況|完成情況|研究|思考|建议|对策|探析|实践|做法|经验|启示|体会|一览表|情况表|台账|台賬|(?:运行|形势|情况|形勢|運行|情況)分析|(?:情况|情況)(?:汇总|匯總)|(?:总结|小结|總結)(?:和|及|与|暨).{2,16}(?:打算|思路|安排|谋划))(?:[（(].{1,12}[）)])?$/u;
const DAY_ONLY = /^[（(](?:1[0-2]|0?[1-9])月(?:[12]\d|3[01]|0?[1-9])日[）)]$/u;
const STOPPED_TITLE =
  /^(?=关于|[^是将我你]{4,40}(?:工作|情况|年|度|调研|调查|考察|自查|述职|整改|督查)(?:总结|小结|汇报|报告)。$)(?!听取|审议|讨论|印发)[^。；！？，：]{8,48}。$/u;
const SERIAL = /[（(]([0-9]{1,3}|[一二三四五六七八九十]{1,3})[）)]$/u;
const PIECE_COUNT = /^[（(【]?(?:共|全)?[0-9一二三四五六七八九十]{1,3}篇[）)】]?$/u;
const HAN_DIGITS = '〇一二三四五六七八九十';

const PLAIN: Traits = {
  chrome: false,
  breadcrumb: false,
  byline: false,
  newsLead: false,
  date: undefined,
  dayOnly: false,
  unitLike: false,
  unitLabel: false,
  tocTitle: false,
  tocEntry: undefined,
  salutation: false,
  caption: false,
  attachment: false,
  headline: false,
  kindWord: false,
  stoppedTitle: false,
  attachmentNote: false,
  attachmentNamed: false,
  part: false,
  serial: undefined,
  pieceCount: false,
};
const NEWS_PLAIN: Traits = { ...PLAIN, newsLead: true };
/** Longer lines are paragraphs: nothing but a news lead is looked for. */
const LONGEST = 140;

/** `text`'s words stand at start–end (UTF-16 offsets); `lastMark` is their last character without closing marks. */
export function readTraits(text: string, start: number, end: number, lastMark: string): Traits {
  if (start >= end) return PLAIN;
  const words = text.slice(start, end);
  const newsLead = NEWS_LEAD.test(words);
  if (words.length > LONGEST) return newsLead ? NEWS_PLAIN : PLAIN;
  const date = dateLine(words);
  const toc = words.length <= 90 ? TOC_ENTRY.exec(words) : null;
  const endsOpen = lastMark !== '' && !'。！；，：、…;,:.'.includes(lastMark);
  const serial = SERIAL.exec(words)?.[1];
  return {
    chrome: CHROME.test(words) || (words.length <= 30 && lastMark !== '。' && CHROME_IN_SHORT.test(words)),
    breadcrumb: words.length <= 20 && BREADCRUMB.test(words),
    byline: BYLINE.test(words) && words.length <= 80,
    newsLead,
    date,
    dayOnly: words.length <= 10 && DAY_ONLY.test(words),
    unitLike: words.length <= 24 && UNIT_END.test(words) && !/[，。；：、“”？！\d]/u.test(words),
    unitLabel: UNIT_LABEL.test(words),
    tocTitle: TOC_TITLE.test(words),
    tocEntry:
      toc?.[1] && toc[2] && !/[，,]$/u.test(toc[1])
        ? { start, end: start + toc[1].length, page: Number(toc[2]) }
        : undefined,
    salutation: SALUTATION.test(words),
    caption: CAPTION.test(words),
    attachment: ATTACHMENT.test(words),
    headline: endsOpen && words.length <= 64 && !/[。；]/u.test(words) && date === undefined && !DAY_ONLY.test(words),
    kindWord: endsOpen && words.length <= 64 && KIND_WORD.test(words),
    stoppedTitle: lastMark === '。' && words.length <= 50 && isStoppedTitle(words),
    attachmentNote: /^附件?[\s\u3000]*[：:]/u.test(words),
    attachmentNamed: endsOpen && words.length <= 60 && ATTACHMENT_NAMED.test(words),
    part: endsOpen && words.length <= 40 && PART.test(words),
    serial: serial === undefined ? undefined : /^\d/u.test(serial) ? Number(serial) : HAN_DIGITS.indexOf(serial),
    pieceCount: PIECE_COUNT.test(words),
  };
}

const isStoppedTitle = (words: string): boolean => STOPPED_TITLE.test(words) && KIND_WORD.test(words.slice(0, -1));

/** The date of a line that holds nothing else: （2023年7月25日）. */
function dateLine(words: string): string | undefined {
  if (words.length > 24) return undefined;
  const found = findDate(words);
  if (!found) return undefined;
  const rest = words.slice(0, found.start) + words.slice(found.end);
  return /^[\s\u3000（）()[\]【】]*$/u.test(rest) ? found.iso : undefined;
}
