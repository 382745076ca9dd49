// 我县 in a city's report, 我委 in a bureau's: words of another unit's draft that speak as “we”.

import { perLine } from '../../document/line';
import type { LineKind, Reading, Report } from '../../document/model';
import { OFFICES, type Office, ownUnit, RANKS } from '../../document/own-unit';
import { ownWords } from '../../document/own-words';
import { type Range, rangeOn, type Span } from '../../text/position';
import { defineRule, type FoundOf } from '../rule';
import { PROSE, proseLines } from './prose-lines';

const OURS = /(?<![基根样版文资成])[我本](?:([省市县镇])(?![长场委政级])|(局(?![部限势面])|委(?![托派员任书])|厅))/gu;
/** 我 or 本 before what one calls oneself by; of 本市户籍, 本市就业困难人员 and 本办法 it is another. */
const SELF =
  /(?<![基根样版文资成日自])([我本])(公司|集团|街道|中心|[省市县区镇乡村局委厅院校](?![长场政级籍土来科部势面派托员任书内外]|户籍|居民|市民|常住|就业|参保|注册|登记|地|范围|行政|辖区|区域))/gu;
/** The rarer form has so many times fewer places than the other. */
const RARER = 2;
/** Words of someone else, though no marks stand around them. */
const SPEAKER = /(?:介绍|表示|告诉|坦言|说道?|称|回忆|认为|反映|提出)[，：:]|[”」]/u;
const SPEAKS: ReadonlySet<LineKind> = new Set<LineKind>(['title', 'heading', 'heading-rest', ...PROSE]);
const SENTENCE_ENDS = '。！？；';

export const selfReferenceMixed = defineRule({
  code: 'self-reference-mixed',
  severity: 'information',
  fix: 'none',
  scope: 'report',
  title: { zh: '自称不一致', en: 'The report calls itself by two names' },
  explanation: {
    zh: '署名或题目是市里的文稿，文中却自称“我县”；署名是局，文中却自称“我委”；或者一篇之中“我局”“我委”并用；或者全篇说“我市”，个别处说“本市”。多半是套用旧稿或汇总下级材料时没有改。对上级的称呼（县里的文稿说“我市”）、引语、各单位的表格不算。',
    en: 'A report signed by a city says “our county”, one signed by a bureau says “our commission”, or both are used in one text, or 我市 throughout and once 本市: mostly left from another draft or from material of lower units. What a unit calls those above it, quotations and tables of several units do not count.',
  },
  basis: { zh: '公文习惯：一篇之中自称一致', en: 'Office practice: a report calls its own unit by one name' },
  regions: ['title', 'heading', 'heading-rest', ...PROSE],
  genres: ['official', 'research-report', 'exchange-material', 'work-summary', 'speech', 'other'],
  messages: {
    place: {
      zh: '文稿是{own}的，此处自称“{found}”，请核。',
      en: 'The report is of {own}; here it says “{found}”. Please check.',
    },
    office: {
      zh: '前文自称“{own}”，此处为“{found}”，请核。',
      en: '“{own}” before, “{found}” here. Please check.',
    },
    signed: {
      zh: '署名是{own}，此处自称“{found}”，请核。',
      en: 'The report is signed by {own}; here it says “{found}”. Please check.',
    },
    mixed: {
      zh: '全文多自称“{own}”（{count}处），此处为“{found}”，请核。',
      en: 'Mostly “{own}” ({count} places), and “{found}” here. Please check.',
    },
    first: { zh: '前文的自称', en: 'The name used before' },
  },
  examples: {
    inShort: { bad: '云台市工作总结：我县新建机构3家', good: '云台市工作总结：我市新建机构3家' },
    bad: ['云台市养老服务工作总结\n\n今年以来，全市养老服务稳步提升。\n我县新建养老机构3家，新增床位120张。\n'],
    good: ['云台县养老服务工作总结\n\n今年以来，全县养老服务稳步提升。\n我县新建养老机构3家，成为我市试点。\n'],
  },
  *check({ report, reading }) {
    yield* checkForms(report, reading);
    const own = ownUnit(report);
    const rank = own.rank === undefined ? -1 : RANKS.indexOf(own.rank);
    let first:
      | { readonly office: Office; readonly text: string; readonly range: ReturnType<typeof rangeOn> }
      | undefined;
    for (const { number, line } of proseLines(report, reading)) {
      if (!line.text.includes('我') && !line.text.includes('本')) continue;
      const words = ownWords(line);
      for (const match of words.matchAll(OURS)) {
        const { 0: found, 1: place, 2: kind, index } = match;
        if (isSaid(words, index)) continue;
        const range = rangeOn(number, { start: index, end: index + found.length });
        const office = OFFICES.find((one) => one === kind);
        if (place !== undefined) {
          const here = (RANKS as readonly string[]).indexOf(place);
          if (rank >= 0 && here > rank && own.place !== undefined && !namesBelow(words, index, place))
            yield { range, message: { id: 'place', values: { own: own.place, found } } };
        } else if (office && own.office !== undefined) {
          if (office !== own.office)
            yield { range, message: { id: 'signed', values: { own: report.unit ?? '', found } } };
        } else if (office && first && first.office !== office) {
          yield {
            range,
            message: { id: 'office', values: { own: first.text, found } },
            related: [{ range: first.range, message: { id: 'first' } }],
          };
        } else if (office) first ??= { office, text: found, range };
      }
    }
  },
});

/** What the line calls its writers by. Kept for as long as the line is. */
const formsIn = perLine((line): readonly (Span & { readonly found: string })[] => {
  if (!/[我本]/u.test(line.text)) return [];
  const words = ownWords(line);
  return [...words.matchAll(SELF)].flatMap(({ 0: found, index }) =>
    isSaid(words, index) ? [] : [{ found, start: index, end: index + found.length }],
  );
});

/** 我市 throughout, and once 本市. */
function* checkForms(report: Report, reading: Reading): Generator<FoundOf<'mixed' | 'first'>> {
  const forms = new Map<string, { readonly range: Range; count: number }>();
  for (let number = report.startLine; number <= report.endLine; number++) {
    const line = reading.lines[number];
    if (!line || !SPEAKS.has(reading.kinds[number] ?? 'blank')) continue;
    for (const { found, start, end } of formsIn(line)) {
      const form = forms.get(found);
      if (form) form.count++;
      else forms.set(found, { range: rangeOn(number, { start, end }), count: 1 });
    }
  }
  for (const [found, { range, count }] of forms) {
    const own = (found.startsWith('我') ? '本' : '我') + found.slice(1);
    const other = forms.get(own);
    if (!other || other.count < RARER * count) continue;
    yield {
      range,
      message: { id: 'mixed', values: { own, count: other.count, found } },
      related: [{ range: other.range, message: { id: 'first' } }],
    };
  }
}

/** Within a phrase in quotation marks, or behind the words that name a speaker in this sentence. */
function isSaid(words: string, at: number): boolean {
  let from = at;
  while (from > 0 && !SENTENCE_ENDS.includes(words[from - 1] ?? '')) from--;
  const before = words.slice(from, at);
  if (SPEAKER.test(before)) return true;
  return before.lastIndexOf('“') > before.lastIndexOf('”');
}

/** 清河县坚持…，我县…: a county that is named speaks of itself. */
function namesBelow(words: string, at: number, kind: string): boolean {
  return new RegExp(`[\\p{Script=Han}]{2}${kind}`, 'u').test(words.slice(Math.max(0, at - 200), at));
}
