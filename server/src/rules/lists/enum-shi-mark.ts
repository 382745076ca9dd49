// 一是，加强统筹: 一是 goes on without a mark.
import { seriesMarks } from '../../document/series-marks';
import { rangeOn } from '../../text/position';
import { defineRule } from '../rule';

export const enumShiMark = defineRule({
  code: 'enum-shi-mark',
  severity: 'hint',
  fix: 'suggested',
  scope: 'line',
  title: { zh: '“一是”后不加标点', en: 'No mark follows 一是' },
  explanation: {
    zh: '“一是”“二是”“一要”“二要”与后面的话是一句，中间不加逗号、冒号。有的写作指南也容许加逗号，所以只作建议；后面引用原话的冒号不算。',
    en: 'The words 一是 and what follows are one sentence, without comma or colon between them. Some guides allow the comma, so this is a hint only; a colon before quoted words is right.',
  },
  basis: { zh: 'GB/T 15834—2011 附录B.3.7', en: 'GB/T 15834-2011, B.3.7' },
  regions: ['paragraph', 'continuation', 'run-in-heading', 'heading', 'table-cell', 'table-row'],
  restrained: true,
  messages: {
    mark: { zh: '“{found}”后一般不加标点。', en: 'Mostly no mark follows “{found}”.' },
    drop: { zh: '去掉“{mark}”', en: 'Drop “{mark}”' },
  },
  examples: {
    bad: ['关于养老服务的调研报告\n主要做法：一是，摸清底数；二是，整合资源。\n'],
    good: ['关于养老服务的调研报告\n主要做法：一是摸清底数；二是整合资源。\n'],
  },
  *check({ line }) {
    if (!/[是要][，：,:、]/u.test(line.text)) return;
    for (const { family, place, quoted, start, end } of seriesMarks(line)) {
      const mark = line.text[end] ?? '';
      if ((family !== 'shi' && family !== 'yao') || place === 'inside' || quoted || !'，：,:、'.includes(mark))
        continue;
      if (/^[\s“‘"「《]/u.test(line.text.slice(end + 1)) || end + 1 >= line.contentEnd) continue;
      const range = rangeOn(0, { start: end, end: end + 1 });
      yield {
        range,
        message: { id: 'mark', values: { found: line.text.slice(start, end) } },
        fixes: [{ title: { id: 'drop', values: { mark } }, edits: [{ range, newText: '' }] }],
      };
    }
  },
});
