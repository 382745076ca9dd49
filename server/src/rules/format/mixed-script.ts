// Traditional characters in a simplified text, or the reverse, as pasting and half-done conversion leave them.
import { type Line, perLine } from '../../document/line';
import type { LineKind, Reading, Report } from '../../document/model';
import { isCited } from '../../document/quotations';
import { SURNAMES } from '../../profile/term-lists';
import { isHan } from '../../text/characters';
import { countScripts, type OtherScript, runsOf, type Way } from '../../text/other-script';
import { rangeOn, type Span } from '../../text/position';
import { covers } from '../../text/search';
import { EVERYWHERE } from '../placeholders/everywhere';
import { findGarbled } from '../placeholders/garbage';
import { defineRule } from '../rule';

/** Names, and what a site put there. */
const NOT_LOOKED_AT: readonly LineKind[] = ['byline', 'unit', 'residue', 'chrome'];
const LOOKED_AT = EVERYWHERE.filter((kind) => !NOT_LOOKED_AT.includes(kind));
const REGIONS: ReadonlySet<LineKind> = new Set(LOOKED_AT);
/** With a greater share of the other script the text is in both, and no one can say which was meant. */
const GREATEST_SHARE = 0.4;

export const mixedScript = defineRule({
  code: 'mixed-script',
  scope: 'report',
  severity: 'warning',
  fix: 'safe',
  restrained: true,
  title: { zh: '繁简混用', en: 'Traditional and simplified characters mixed' },
  explanation: {
    zh: '全文用简体字，个别字却是繁体（或者相反），多为粘贴、转换所致。直接引语、书名号里的文字不看；两种字体共用的字（后、于、干、里等）和人名、专名中保留的字（乾、徵等）不算。一个简体字对应几个繁体字的，只提示，不改动。',
    en: 'A text in simplified characters has some traditional ones, or the reverse, left by pasting or conversion. Quotations and titles are left alone, so are characters that both scripts write. Where a simplified character stands for several traditional ones, the writer chooses.',
  },
  basis: { zh: '《通用规范汉字表》（2013年）', en: 'General Standard Chinese Characters (2013)' },
  regions: LOOKED_AT,
  messages: {
    traditional: {
      zh: '全文用简体字，此处“{text}”是繁体字，是否改为“{mended}”？',
      en: '“{text}” is traditional in a simplified text: should it be “{mended}”?',
    },
    simplified: {
      zh: '全文用繁体字，此处“{text}”是简体字，请核。',
      en: '“{text}” is simplified in a traditional text.',
    },
    change: { zh: '改为“{mended}”', en: 'Change to “{mended}”' },
  },
  examples: {
    inShort: { bad: '推动产业發展', good: '推动产业发展' },
    bad: ['推动产业發展，完善服务机制，加强队伍建设。\n'],
    good: ['推动产业发展，参观乾隆年间的瞭望台，学习《後漢書》。\n'],
  },
  *check({ report, reading }) {
    const way = otherScript(report, reading);
    if (!way) return;
    for (let number = report.startLine; number <= report.endLine; number++) {
      const line = reading.lines[number];
      if (!line || !REGIONS.has(reading.kinds[number] ?? 'outside')) continue;
      for (const { start, end, mended } of IN_LINE[way](line)) {
        const range = rangeOn(number, { start, end });
        const values = { text: line.text.slice(start, end), mended: mended ?? '' };
        yield {
          range,
          message: { id: way, values },
          ...(mended !== undefined && {
            fixes: [{ title: { id: 'change', values }, edits: [{ range, newText: mended }] }],
          }),
          about: line.text.slice(Math.max(0, start - 2), end + 2),
        };
      }
    }
  },
});

const countsOf = perLine((line) => countScripts(line.text));

/** The script that this report is not in; none where it is in both. A collection may have pieces in either. */
function otherScript({ startLine, endLine }: Report, { lines }: Reading): Way | undefined {
  let traditional = 0;
  let simplified = 0;
  for (let number = startLine; number <= endLine; number++) {
    const line = lines[number];
    if (!line) continue;
    const counts = countsOf(line);
    traditional += counts.traditional;
    simplified += counts.simplified;
  }
  const [way, count] =
    traditional > simplified ? (['simplified', simplified] as const) : (['traditional', traditional] as const);
  return count <= GREATEST_SHARE * (traditional + simplified) ? way : undefined;
}

const IN_LINE: Readonly<Record<Way, (line: Line) => readonly OtherScript[]>> = {
  traditional: perLine((line) => find(line, 'traditional')),
  simplified: perLine((line) => find(line, 'simplified')),
};

const NONE: readonly OtherScript[] = [];

function find(line: Line, way: Way): readonly OtherScript[] {
  if (countsOf(line)[way] === 0) return NONE;
  const garbled = findGarbled(line.text);
  return [...runsOf(line.text, way)].filter(
    (run) =>
      !isCited(line, run.start) &&
      !covers(garbled, run.start) &&
      !isInName(line.text, run) &&
      !isSpokenOf(line.text, run),
  );
}

/** “龍”字匾额: the character itself is meant. */
const isSpokenOf = (text: string, { start, end }: Span): boolean =>
  end - start === 1 && /[“‘「]/u.test(text[start - 1] ?? '') && /[”’」]/u.test(text[end] ?? '');

/** What stands between the names of a list, or behind one name. */
const NAME_ENDS = '、，,。；;：:（）() \u3000\t|';
const TITLED = /^[\p{Script=Han}]{0,1}(?:同志|先生|女士|院士|教授|老师|委员|代表)/u;
/** So many neighbours of two or three characters make a list of names. */
const LISTED = 2;

/** 马国樑 in a list of names or before 同志: people keep the character that is theirs. */
function isInName(text: string, { start, end }: Span): boolean {
  if (end - start > 1) return false;
  for (const first of [start - 2, start - 1]) {
    if (!isNameStart(text, first)) continue;
    if (TITLED.test(text.slice(end, end + 4))) return true;
    if (isListed(text, first, nameEnd(text, first))) return true;
  }
  return false;
}

const isNameStart = (text: string, at: number): boolean => at >= 0 && SURNAMES.includes(text[at] ?? '#');
const isBoundary = (text: string, at: number): boolean => NAME_ENDS.includes(text[at] ?? '、');

function nameEnd(text: string, from: number): number {
  let end = from;
  while (end - from < 4 && isHan(text.charCodeAt(end))) end++;
  return end;
}

/** The name stands between marks, and so do names beside it. */
function isListed(text: string, start: number, end: number): boolean {
  if (end - start > 3 || !isBoundary(text, start - 1) || !isBoundary(text, end)) return false;
  let listed = 0;
  for (let at = end; text[at] === '、' && isName(text, at + 1); at = nameEnd(text, at + 1)) listed++;
  for (let at = start - 1; text[at] === '、' && listed < LISTED; listed++) {
    let from = at;
    while (at - from < 4 && isHan(text.charCodeAt(from - 1))) from--;
    if (!isName(text, from)) break;
    at = from - 1;
  }
  return listed >= LISTED;
}

function isName(text: string, start: number): boolean {
  const length = nameEnd(text, start) - start;
  return length >= 2 && length <= 3 && isNameStart(text, start);
}
