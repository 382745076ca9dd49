// 第一、提高认识, 首先：提高认识: behind 第一 and 首先 stands a comma.
import { seriesMarks } from '../../document/series-marks';
import { rangeOn } from '../../text/position';
import { defineRule } from '../rule';

/** 首先、其次、再次: the words themselves are listed. */
const LISTED = /^(?:其[一二三四五六七八九]|首先|其次|再次|最[后後]|第|[一二三四五六七八九十\d])/u;

const ORDINALS: ReadonlySet<string> = new Set(['di', 'words', 'qi']);

export const enumOrdinalMark = defineRule({
  code: 'enum-ordinal-mark',
  severity: 'information',
  fix: 'safe',
  scope: 'line',
  title: { zh: '“第一”“首先”后用逗号', en: 'A comma follows 第一 and 首先' },
  explanation: {
    zh: '“第一”“第二”“首先”“其次”“其一”之后用逗号，不用顿号；顿号只跟在“一”“二”之后。“首先”“其一”之后也不用冒号。',
    en: 'Ordinals such as 第一, 首先 and 其一 are followed by ，; the mark 、 follows bare numerals only. Nor does a colon follow 首先 and 其一.',
  },
  basis: { zh: 'GB/T 15834—2011 4.4.3.3、附录B.3.1', en: 'GB/T 15834-2011, 4.4.3.3 and B.3.1' },
  regions: ['paragraph', 'continuation', 'run-in-heading', 'heading', 'table-cell', 'table-row'],
  messages: {
    mark: { zh: '“{found}”后宜用逗号。', en: '“{found}” is followed by a comma.' },
    comma: { zh: '改为“{found}，”', en: 'Change to “{found}，”' },
  },
  examples: {
    inShort: { bad: '第一、摸清底数', good: '第一，摸清底数' },
    bad: ['关于养老服务的调研报告\n第一、摸清底数，建立台账。第二、整合资源，改善设施。\n'],
    good: ['关于养老服务的调研报告\n第一，摸清底数，建立台账。第二，整合资源，改善第一、第二产业融合设施。\n'],
  },
  *check({ line }) {
    if (!/[、：]/u.test(line.text)) return;
    for (const { family, place, quoted, start, end } of seriesMarks(line)) {
      const mark = line.text[end];
      if (!ORDINALS.has(family) || quoted) continue;
      // 第一：青溪县；第二：南坪县 names who came first
      if (mark !== '、' && (mark !== '：' || family === 'di')) continue;
      // 会议要求，首先、…
      const opens = place === 'start' || place === 'sentence' || (family === 'words' && line.text[start - 1] === '，');
      if (!opens || LISTED.test(line.text.slice(end + 1))) continue;
      const found = line.text.slice(start, end);
      yield {
        range: rangeOn(0, { start: end, end: end + 1 }),
        message: { id: 'mark', values: { found } },
        fixes: [
          {
            title: { id: 'comma', values: { found } },
            edits: [{ range: rangeOn(0, { start: end, end: end + 1 }), newText: '，' }],
          },
        ],
      };
    }
  },
});
