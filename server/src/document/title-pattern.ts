// How a title is built, with slots for what changes: {单位}关于{事由}的调研报告, {时间}工作总结, {事由}，{事由}.
import { fold } from '../text/fold';
import { UNIT_NAME, unitBefore } from './toc';

/** Words that say what kind of paper it is; the longest first. */
const KIND =
  /(?:(?:情况)?的?(?:专题)?(?:调研|调查|考察)(?:情况的?)?报告|的?(?:工作|专题|年度)?(?:总结|小结)|(?:工作)?(?:情况)?的?(?:汇报|报告)|情况的?自查报告|的?自查报告|的?述职述?廉?报告|的?(?:讲话|致辞|发言)|的?(?:典型)?(?:经验)?(?:交流)?(?:发言)?材料|(?:落实|办理|完成|进展|推进)情况(?:汇总|一览)?表?|的?(?:经验做法|调研与思考|问题研究|对策研究)|的?(?:通知|通报|请示|批复|函|意见|决定|公告|通告|纪要|方案|简报))$/u;
const TIME =
  /(?:20\d\d|[xX×]{2,4}|二[〇○零][〇○零一二三四五六七八九]{2})年(?:度|上半年|下半年|[一二三四1-4]季度|第[一二三四]季度|\d{1,2}[-—至]\d{1,2}月|\d{1,2}月)?|上半年|下半年/gu;
const SERIAL = /[（(][^（）()]{0,14}[）)]$/u;
const SUBJECT = '{事由}';

/** The pattern of a title of a report by this unit. */
export function titlePattern(title: string, unit: string | undefined): string {
  let words = fold(title).replace(SERIAL, '').trim();
  let lead = '';
  const owner = unitBefore(words);
  if (owner !== undefined) {
    words = words.slice(owner.length + 1);
    lead = '{单位}：';
  } else if (unit !== undefined && unit.length > 1 && words.startsWith(fold(unit))) {
    words = words.slice(unit.length);
    lead = '{单位}';
  } else {
    const named = /^([^，：“”《》\s]{2,20}?)(?=关于|20\d\d年)/u.exec(words)?.[1];
    if (named !== undefined && UNIT_NAME.test(named)) {
      words = words.slice(named.length);
      lead = '{单位}';
    }
  }
  return lead + subjects(words);
}

/** Halves on both sides of ——, ， and a space have their pattern each. */
function subjects(words: string): string {
  const [, first, mark, second] =
    /^([^—]+)(——)(.+)$/u.exec(words) ??
    /^([^，]+)(，)([^，]+)$/u.exec(words) ??
    /^(\S+)([ \t\u3000])\s*(\S+)$/u.exec(words) ??
    [];
  if (first !== undefined && mark !== undefined && second !== undefined)
    return subjects(first) + (mark.trim() === '' ? ' ' : mark) + subjects(second);
  const kind = KIND.exec(words)?.[0] ?? '';
  const rest = words.slice(0, words.length - kind.length);
  const about = rest.startsWith('关于') ? '关于' : '';
  const parts: string[] = [];
  let from = about.length;
  for (const { index, 0: time } of rest.matchAll(TIME)) {
    if (index > from) parts.push(SUBJECT);
    parts.push('{时间}');
    from = index + time.length;
  }
  if (from < rest.length) parts.push(SUBJECT);
  return about + parts.join('') + kind;
}
