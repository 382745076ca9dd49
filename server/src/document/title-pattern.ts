// How a title is built, with slots for what changes: {单位}关于{事由}的调研报告, {时间}工作总结, {事由}，{事由}.
import { fold } from '../text/fold';
import { UNIT_NAME, unitBefore } from './toc';

/** Words that say what kind of paper it is; the longest first. */
const KIND =
  /(?:(?:情况)?的?(?:专题)?(?:调研|调查|考察)(?:情况的?)?报告|的?(?:工作|专题|年度)?(?:总结|小结)|的?工作(?:打算|计划|安排|思路|要点)|(?:工作)?(?:情况)?的?(?:汇报|报告)|情况的?自查报告|的?自查报告|的?述职述?廉?报告|的?(?:讲话|致辞|发言)|的?(?:典型)?(?:经验)?(?:交流)?(?:发言)?材料|(?:落实|办理|完成|进展|推进)情况(?:汇总|一览)?表?|的?(?:经验做法|调研与思考|问题研究|对策研究)|的?(?:通知|通报|请示|批复|函|意见|决定|公告|通告|纪要|方案|简报))$/u;
const TIME =
  '(?:20\\d\\d|[xX×]{2,4}|二[〇○零][〇○零一二三四五六七八九]{2})年(?:度|上半年|下半年|[一二三四1-4]季度|第[一二三四]季度|\\d{1,2}[-—至]\\d{1,2}月|\\d{1,2}月)?|上半年|下半年';
const LEADING_TIME = new RegExp(`^(?:${TIME})`, 'u');
const CLOSING_TIME = new RegExp(`(?:${TIME})$`, 'u');
const SERIAL = /[（(][^（）()]{0,14}[）)]$/u;
/** Longer ones are no titles, whatever stands in their place. */
const LONGEST = 120;
const SUBJECT = '{事由}';
const UNIT = '{单位}';

/** What may stand at a unit's name's end in a title, where a time or 关于 follows. */
const OWN_UNIT = /(?:队|科|股|站|村|馆|所|社|行|室|团委|工会)$/u;

/** The pattern of a title of a report by this unit. */
export function titlePattern(title: string, unit: string | undefined): string {
  if (title.length > LONGEST) return SUBJECT;
  const words = fold(title).replace(SERIAL, '').trim();
  const owner = unitBefore(words);
  if (owner !== undefined) return `${UNIT}：${subjects(words.slice(owner.length + 1))}`;
  if (unit !== undefined && unit.length > 1 && words.startsWith(fold(unit)))
    return UNIT + subjects(words.slice(unit.length));
  const named = /^([^，：“”《》\s]{2,20}?)(?=关于|20\d\d年|上半年|下半年)/u.exec(words)?.[1] ?? '';
  const isUnit = UNIT_NAME.test(named) || OWN_UNIT.test(named);
  return isUnit ? UNIT + subjects(words.slice(named.length)) : subjects(words);
}

/** Halves on both sides of ——, ， and a space have their pattern each, and so have 2023年工作总结和2024年工作打算. */
function subjects(words: string): string {
  const [, first, mark, second] =
    /^([^—]+)(——)(.+)$/u.exec(words) ??
    /^([^，]+)(，)([^，]+)$/u.exec(words) ??
    /^(\S+)([ \t\u3000])\s*(\S+)$/u.exec(words) ??
    /^(.*(?:总结|小结))([和与及暨])(.*(?:打算|计划|安排|思路|要点))$/u.exec(words) ??
    [];
  if (first !== undefined && mark !== undefined && second !== undefined)
    return subjects(first) + (mark.trim() === '' ? ' ' : mark) + subjects(second);
  const kind = KIND.exec(words)?.[0] ?? '';
  const rest = words.slice(0, words.length - kind.length);
  const about = rest.startsWith('关于') ? '关于' : '';
  const middle = rest.slice(about.length);
  const [lead] = LEADING_TIME.exec(middle) ?? [''];
  const [trail] = CLOSING_TIME.exec(middle.slice(lead.length)) ?? [''];
  // a time within the subject is part of it
  const subject = middle.length > lead.length + trail.length ? SUBJECT : '';
  return about + (lead && '{时间}') + subject + (trail && '{时间}') + kind;
}
