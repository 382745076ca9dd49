// 举办《春风行动》, 形成《报告等》: 《》 stand around works and documents, and 等 stands outside.
import { quotedSpans } from '../../document/quotations';
import { rangeOn } from '../../text/position';
import { defineRule } from '../rule';

/** Something one holds or takes part in, named as such by its verb: films and songs have such names too. */
const HELD = /(?:开展|開展|举办|舉辦|召开|召開|启动|啟動|举行|舉行|荣获|榮獲|获得|獲得|评为|評為)(?:了|过)?$/u;
const EVENT =
  /(?:行动|行動|活动|活動|大赛|大賽|竞赛|競賽|比赛|比賽|论坛|論壇|博览会|博覽會|研讨会|研討會|座谈会|座談會|推介会|推進会|推进会|现场会|現場會|培训班|培訓班|工程|称号|稱號|一等奖|二等奖|三等奖|金奖|银奖)$/u;
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
  regions: ['paragraph', 'continuation', 'run-in-heading', 'heading', 'table-cell', 'table-row'],
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
      } else if (EVENT.test(found) && HELD.test(line.text.slice(0, start))) {
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
