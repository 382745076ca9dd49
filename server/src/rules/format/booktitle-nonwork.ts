// 举办《春风行动》, 形成《报告等》: 《》 stand around works and documents, and 等 stands outside.
import { quotedSpans } from '../../document/quotations';
import { rangeOn } from '../../text/position';
import { defineRule } from '../rule';

/** Something one holds or takes part in, named as such by its verb: films and songs have such names too. */
const HELD =
  /(?:开展|開展|举办|舉辦|承办|承辦|主办|主辦|协办|協辦|召开|召開|启动|啟動|举行|舉行|参加|參加|开设|開設|开办|開辦|荣获|榮獲|获得|獲得|授予|评为|評為)(?:了|过)?$/u;
/** What follows says it: 《清廉家风》主题活动, 《应急管理》课程. Works and laws have readings and discussions. */
const EVENT_BEHIND =
  /^(?:主题|主題|系列)?(?:活动|活動|专项行动|行动|行動|大赛|大賽|竞赛|競賽|比赛|比賽|论坛|論壇|会议|會議|培训班|培訓班|专题班|专题培训班|研修班|进修班|课程|課程|工程)/u;
const SHOW_BEHIND =
  /^(?:主题|主題)?(?:摄影|攝影|书画|書畫|书法|書法|美术|美術|图片|圖片|成果|作品)(?:展览|展覽|展)(?![示现現])/u;
/** 颁发首张《食品经营》电子证照 */
const ISSUED = /(?:颁发|頒發|发放|發放|核发|核發|取得|办理|辦理)(?:了|过)?[\p{Script=Han}\d]{0,4}$/u;
const PAPER_BEHIND = /^(?:电子|電子)?(?:证照|證照|证书|證書|资格证|資格證)/u;
/** One may well hold a training or a contest on a law, a plan, a speech. */
const DOCUMENT =
  /(?:法|法典|典|条例|條例|办法|辦法|意见|意見|规定|規定|方案|决定|決定|决议|決議|讲话|講話|报告|報告|纲要|綱要|准则|準則|细则|細則|规则|規則|通知|标准|標準|规范|規範|规划|規劃|计划|計劃|章程|读本|讀本|文选|文選|选集|選集|选读|選讀|宣言|论|論|公约|公約|制度|指南|手册|手冊)(?:[（(].*[）)])?$/u;
const EVENT =
  /(?:行动|行動|活动|活動|大赛|大賽|竞赛|競賽|比赛|比賽|论坛|論壇|博览会|博覽會|研讨会|研討會|座谈会|座談會|推介会|推進会|推进会|现场会|現場會|培训班|培訓班|工程|称号|稱號|一等奖|二等奖|三等奖|金奖|银奖|[^大]奖|獎)$/u;
/** 《国家森林城市》称号 */
const HONOUR_BEHIND = /^(?:荣誉|榮譽)?(?:称号|稱號|奖项|獎項|奖牌|獎牌|奖杯|獎盃)/u;
/** 平等, 高等: words that end so. */
const ETC = /(?<![平同高中初上下均对對优優一二三四五六七八九特劣])等$/u;

export const booktitleNonwork = defineRule({
  code: 'booktitle-nonwork',
  severity: 'information',
  fix: 'suggested',
  scope: 'line',
  title: { zh: '书名号用于非作品', en: 'Title marks around what is no work' },
  explanation: {
    zh: '书名号标作品、文件的名称。活动、会议、比赛、奖项的名称用引号或不加标点；“等”不是名称的一部分，放在书名号外面。',
    en: 'The marks 《》 name works and documents. Events, meetings, contests and prizes take quotation marks or none; 等 is no part of a title and stands outside.',
  },
  basis: { zh: 'GB/T 15834—2011 附录A.13', en: 'GB/T 15834-2011, A.13' },
  regions: ['title', 'paragraph', 'continuation', 'run-in-heading', 'heading', 'table-cell', 'table-row'],
  messages: {
    event: {
      zh: '“{found}”不是作品或文件，宜用引号。',
      en: '“{found}” is no work or document: quotation marks are usual.',
    },
    quote: { zh: '改为“{found}”', en: 'Change to “{found}”' },
    etc: { zh: '“等”应在书名号外。', en: '等 belongs outside of the title marks.' },
    out: { zh: '把“等”移到书名号外', en: 'Move 等 out' },
  },
  examples: {
    bad: ['关于就业工作的总结\n全市举办《春风送岗行动》，形成《就业形势分析报告等》材料。\n'],
    good: ['关于就业工作的总结\n全市举办“春风送岗行动”，形成《就业形势分析报告》等材料。\n'],
  },
  *check({ line }) {
    if (!line.text.includes('》')) return;
    for (const { start, end, kind } of quotedSpans(line)) {
      const found = line.text.slice(start + 1, end - 1);
      if (kind !== 'title' || line.text[start] !== '《' || line.text[end - 1] !== '》') continue;
      if (ETC.test(found) && found.length > 2) {
        const range = rangeOn(0, { start: end - 2, end });
        yield {
          range,
          message: { id: 'etc' },
          fixes: [{ title: { id: 'out' }, edits: [{ range, newText: '》等' }] }],
        };
      } else if (isEvent(found, line.text.slice(Math.max(0, start - 12), start), line.text.slice(end, end + 12))) {
        const edits = [
          { range: rangeOn(0, { start, end: start + 1 }), newText: '“' },
          { range: rangeOn(0, { start: end - 1, end }), newText: '”' },
        ];
        yield {
          range: rangeOn(0, { start, end }),
          message: { id: 'event', values: { found } },
          fixes: [{ title: { id: 'quote', values: { found } }, edits }],
        };
      }
    }
  },
});

function isEvent(found: string, before: string, behind: string): boolean {
  const held = HELD.test(before);
  if (held && EVENT.test(found)) return true;
  if (DOCUMENT.test(found)) return false;
  return (
    (held && EVENT_BEHIND.test(behind)) ||
    SHOW_BEHIND.test(behind) ||
    HONOUR_BEHIND.test(behind) ||
    (ISSUED.test(before) && PAPER_BEHIND.test(behind))
  );
}
