// The same thing said twice in one phrase: 涉及到, 凯旋归来, 原因是由于.
import { ownOf, wordsOf } from '../../document/own-words';
import { rangeOn, type Span } from '../../text/position';
import { PROSE } from '../regions';
import { defineRule } from '../rule';

/** What is said twice, and what is enough; $1 is what stays of the phrase. */
const PHRASES: readonly (readonly [said: RegExp, enough: string])[] = [
  [/涉及到(?![期达场位账])/gu, '涉及'],
  [/(?:胜利)?凯旋(?:归来|而归)|胜利凯旋/gu, '凯旋'],
  [/亲眼目睹/gu, '目睹'],
  [/免费赠送/gu, '赠送'],
  [/悬殊(?:很大|较大|巨大|极大)/gu, '悬殊'],
  [/([付诉见])诸于/gu, '$1诸'],
  [/原因(?:主要)?是(?:由于|因为)/gu, '原因是'],
  [/[目当]前的?当务之急/gu, '当务之急'],
  [/再次重申/gu, '重申'],
  [/国际间(?![谍隔接])/gu, '国际'],
  [/报刊杂志/gu, '报刊'],
  [/共同携手/gu, '携手'],
  [/更加日益|日益更加/gu, '日益'],
  [/首次第一次|第一次首次/gu, '首次'],
  [/各位(同志|代表|委员|来宾|领导|专家)们/gu, '各位$1'],
  [/诸多(\p{Script=Han}{1,4})们/gu, '诸多$1'],
  [/基本上?完全(?![中没不无])/gu, '基本'],
  [/过高的奢望/gu, '奢望'],
  [/目的是为了/gu, '目的是'],
];
/** Without one of these there is none of them, in either script. */
const CUE =
  /及到|凯旋|凱旋|目睹|[赠贈]送|[悬懸]殊|[诸諸][于於]|是[由因为為]|之急|重申|[际際][间間]|[报報]刊|共同[携攜]手|日益|首次|各位|奢望|[诸諸]多|基本上?完/u;

export const redundantWords = defineRule({
  code: 'redundant-words',
  scope: 'line',
  severity: 'hint',
  fix: 'suggested',
  title: { zh: '语义重复', en: 'Said twice' },
  explanation: {
    zh: '文字润色：一个短语里同一意思说了两遍，如“涉及到”“凯旋归来”“原因是由于”，留一个即可。是否改动由您决定；引文和书名号里的文字不在此列。',
    en: 'Polish: one phrase says the same thing twice, as in 涉及到 or 原因是由于; one of the two is enough. Quotations and names of documents are left alone.',
  },
  basis: { zh: '公文校核惯例（文字润色）', en: 'Office practice of proofreading (polish)' },
  regions: PROSE,
  messages: {
    twice: { zh: '语义重复：“{text}”可作“{right}”。', en: 'Said twice: “{text}” may be “{right}”.' },
    change: { zh: '改为“{right}”', en: 'Write “{right}”' },
  },
  examples: {
    bad: ['该项改革涉及到三个部门。\n', '进度偏慢，原因是由于前期手续不全。\n'],
    good: ['该项改革涉及三个部门。\n', '进度偏慢，原因是前期手续不全。\n'],
  },
  *check({ line }) {
    if (!CUE.test(line.text)) return;
    for (const { span, right } of ownOf(line, phrasesIn(wordsOf(line)))) {
      const values = { text: line.text.slice(span.start, span.end), right };
      yield {
        range: rangeOn(0, span),
        message: { id: 'twice', values },
        fixes: [{ title: { id: 'change', values }, edits: [{ range: rangeOn(0, span), newText: right }] }],
      };
    }
  },
});

interface Phrase {
  readonly span: Span;
  readonly right: string;
}

function* phrasesIn(text: string): Generator<Phrase> {
  for (const [said, enough] of PHRASES) {
    for (const { index, 0: whole, 1: kept = '' } of text.matchAll(said))
      yield { span: { start: index, end: index + whole.length }, right: enough.replace('$1', kept) };
  }
}
