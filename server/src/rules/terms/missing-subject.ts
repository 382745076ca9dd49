// 通过开展培训，使干部能力提升: nothing is left to be the subject of 使.
import { ownWords } from '../../document/own-words';
import { rangeOn } from '../../text/position';
import { defineRule } from '../rule';

/** Both at the head of their clauses, nothing between that could be the subject; 在 only with its 下. */
const FAULT =
  /(?<=^|[。；！？\0]|[。；！？][”’）)])(?:[（(]?[一二三四五六七八九十\d]{1,3}[）)、.．是要]|[\s#*>-]){0,4}(通过|经过|由于|随着|在(?=[^，。；：！？,;:\0]{2,40}下[，,]))[^，。；：！？,;:\0]{2,40}[，,](使得?)(?![用命馆节者领徒役臣])/gu;

export const missingSubject = defineRule({
  code: 'missing-subject',
  severity: 'information',
  fix: 'suggested',
  scope: 'line',
  title: { zh: '“通过……，使……”缺主语', en: '通过…，使…: the sentence lacks its subject' },
  explanation: {
    zh: '“通过开展培训，使干部能力得到提升”“在各方支持下，使工作得以推进”一类句子，前后都没有主语。去掉“使”，后面的名词就成了主语；也可以去掉“通过”。',
    en: 'A sentence such as 通过开展培训，使干部能力得到提升 or 在…下，使… has no subject. Without 使 the noun behind it becomes one; or drop 通过.',
  },
  basis: { zh: '语法：介词结构不作主语', en: 'Grammar: a prepositional phrase is no subject' },
  regions: ['paragraph', 'continuation', 'run-in-heading', 'table-cell'],
  messages: {
    missing: {
      zh: '“{first}……，{second}……”缺少主语，可去掉“{second}”。',
      en: 'The sentence has no subject: drop “{second}”, or “{first}”.',
    },
    second: { zh: '“{second}”在此', en: '“{second}” is here' },
    drop: { zh: '去掉“{word}”', en: 'Drop “{word}”' },
  },
  examples: {
    bad: ['关于干部培训的总结\n通过开展专题培训，使干部能力得到提升。\n'],
    good: ['关于干部培训的总结\n通过开展专题培训，干部能力得到提升。\n'],
  },
  *check({ line }) {
    if (!/[，,]使/u.test(line.text)) return;
    for (const { 0: whole, 1: first = '', 2: second = '', index } of ownWords(line).matchAll(FAULT)) {
      const start = index + whole.indexOf(first);
      const end = index + whole.length;
      const at = { start: end - second.length, end };
      // the first word is rightly dropped only where a verb follows it
      const offers = first === '通过' || first === '经过' ? [at, { start, end: start + first.length }] : [at];
      const written = (span: { start: number; end: number }): string => line.text.slice(span.start, span.end);
      yield {
        range: rangeOn(0, { start, end: start + first.length }),
        message: { id: 'missing', values: { first, second } },
        related: [{ range: rangeOn(0, at), message: { id: 'second', values: { second } } }],
        fixes: offers.map((span) => ({
          title: { id: 'drop' as const, values: { word: written(span) } },
          edits: [{ range: rangeOn(0, span), newText: '' }],
        })),
      };
    }
  },
});
