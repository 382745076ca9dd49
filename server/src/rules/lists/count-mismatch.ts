// 四个方面, and three are listed: a stated number of things that differs from what stands there.

import { type Claim, readClaims } from '../../document/claims';
import type { EvidenceKind } from '../../document/claims-judge';
import { statedPieces } from '../../document/counted-pieces';
import type { Reading } from '../../document/model';
import type { Profile } from '../../profile/profile';
import { fold } from '../../text/fold';
import { formatChineseNumeral } from '../../text/numerals';
import { comparePositions, rangeOn } from '../../text/position';
import { defineRule, type FixOf, type RelatedOf } from '../rule';

type Id = 'behind' | 'before' | 'rows' | 'elsewhere' | 'pieces' | 'change' | 'item';

const MESSAGE: Readonly<Record<EvidenceKind, Id>> = {
  before: 'before',
  levels: 'before',
  after: 'behind',
  series: 'behind',
  headings: 'behind',
  openings: 'behind',
  repeated: 'elsewhere',
  rows: 'rows',
};
const MOST_RELATED = 15;

export const countMismatch = defineRule({
  code: 'count-mismatch',
  severity: 'warning',
  fix: 'suggested',
  scope: 'report',
  title: { zh: '项数与所列不符', en: 'Stated number and listed items differ' },
  explanation: {
    zh: '“四个方面”“三个转化”“5项措施”这类数目，与前后实际列出的项数、下设的标题数或表中的行数对照，相差一两项的请核。“等四个方面”可以少列；“四个意识”“三农”一类固定说法不计。增删内容之后，数目和所列往往只改了一处。',
    en: 'A stated number of things (四个方面, “三个转化”, 5项措施) is held against the items listed before or after it, the headings under it or the rows of the table. A small difference mostly means that only one of the two was changed. After 等 fewer may be named, and fixed expressions such as 四个意识 claim no count.',
  },
  basis: {
    zh: '公文习惯：总起的数目与分述的项数一致',
    en: 'Office practice: the number announced is the number listed',
  },
  regions: [
    'title',
    'heading',
    'heading-rest',
    'run-in-heading',
    'paragraph',
    'continuation',
    'table-row',
    'table-cell',
  ],
  messages: {
    behind: {
      zh: '前文说“{claim}”，后面列出{found}项，请核。',
      en: 'The text announces “{claim}”, and {found} are listed. Please check.',
    },
    before: {
      zh: '此处说“{claim}”，前面列出{found}项，请核。',
      en: 'The text sums up “{claim}”, and {found} are listed before. Please check.',
    },
    rows: {
      zh: '此处说“{claim}”，表中相应的有{found}项，请核。',
      en: 'The text says “{claim}”, and {found} rows of the table are of that kind. Please check.',
    },
    elsewhere: {
      zh: '此处说“{claim}”，别处列出的是{found}项，请核。',
      en: 'The text says “{claim}” here, and {found} are listed elsewhere. Please check.',
    },
    pieces: {
      zh: '此处说“{claim}”，后面有{found}篇，请核。',
      en: 'The cover says “{claim}”, and {found} pieces follow. Please check.',
    },
    change: { zh: '数目改为“{number}”', en: 'Change the number to “{number}”' },
    item: { zh: '第{number}项', en: 'Item {number}' },
  },
  examples: {
    bad: [
      '关于养老服务的调研报告\n建立问题、任务、责任“四张清单”，逐项销号。\n',
      '关于养老服务的调研报告\n重点抓好四项工作：一是摸清底数；二是整合资源；三是改善设施。\n',
    ],
    good: [
      '关于养老服务的调研报告\n建立问题、任务、责任“三张清单”，逐项销号。\n',
      '关于养老服务的调研报告\n从场地、人员、资金等四个方面加大支持，增强“四个意识”。\n',
    ],
  },
  *check({ report, reading, profile }) {
    const claims = readClaims(reading, report);
    const wrong = claims.filter((claim) => claim.verdict === 'mismatch' && !isLearned(claim, reading, profile));
    for (const claim of wrong) {
      const { counted, evidence, line } = claim;
      if (!evidence || isSaidNearer(claim, wrong, reading)) continue;
      const found = counted.value < evidence.least ? evidence.least : evidence.most;
      const number = formatLike(claim, found, reading);
      yield {
        range: rangeOn(line, counted),
        message: { id: MESSAGE[evidence.kind], values: { claim: wordsOf(claim, reading), found } },
        ...(evidence.kind !== 'rows' && { fixes: [change(claim, claims, number, reading)] }),
        related: evidence.items
          .slice(0, MOST_RELATED)
          .map((range, index): RelatedOf<Id> => ({ range, message: { id: 'item', values: { number: index + 1 } } })),
      };
    }
  },
  *checkFile(reading) {
    const stated = statedPieces(reading);
    const { reports, toc, lines } = reading;
    const found = reports.length;
    if (!stated || toc.length > 0 || found < 2 || reports.some(({ title }) => title === undefined)) return;
    const off = Math.abs(stated.value - found);
    if (off === 0 || off > MOST_PIECES_OFF) return;
    const text = lines[stated.line]?.text ?? '';
    const digits = /^\d/u.test(text.slice(stated.numeral.start));
    const number = digits ? String(found) : found === 2 ? '两' : formatChineseNumeral(found);
    yield {
      range: rangeOn(stated.line, stated.words),
      message: { id: 'pieces', values: { claim: text.slice(stated.words.start, stated.words.end), found } },
      fixes: [
        {
          title: { id: 'change', values: { number } },
          edits: [{ range: rangeOn(stated.line, stated.numeral), newText: number }],
        },
      ],
      related: reports.slice(0, MOST_RELATED).map(
        ({ startLine }, index): RelatedOf<Id> => ({
          range: rangeOn(startLine, { start: 0, end: lines[startLine]?.text.length ?? 0 }),
          message: { id: 'item', values: { number: index + 1 } },
        }),
      ),
    };
  },
});

/** More are missing where a file is a part of the collection; where the contents list them, these are compared. */
const MOST_PIECES_OFF = 2;

const textOf = ({ line }: Claim, reading: Reading): string => reading.lines[line]?.text ?? '';
const wordsOf = (claim: Claim, reading: Reading): string =>
  textOf(claim, reading).slice(claim.counted.start, claim.counted.end);

/** Expressions that the archive uses as they are claim no count here either. */
function isLearned(claim: Claim, reading: Reading, profile: Profile | undefined): boolean {
  if (!profile || profile.expressions.length === 0) return false;
  const words = fold(wordsOf(claim, reading));
  return profile.expressions.some(({ text }) => text.length > 1 && words.startsWith(text));
}

/** The title and the lead may say the same of one list: it is asked once, at the place nearest to it. */
function isSaidNearer(claim: Claim, wrong: readonly Claim[], reading: Reading): boolean {
  const first = claim.evidence?.items[0];
  if (!first) return false;
  return wrong.some((other) => {
    const same = other.evidence?.items[0];
    return (
      other !== claim &&
      same !== undefined &&
      comparePositions(first.start, same.start) === 0 &&
      wordsOf(other, reading) === wordsOf(claim, reading) &&
      Math.abs(other.line - first.start.line) < Math.abs(claim.line - first.start.line)
    );
  });
}

/** The same coinage has one number throughout. */
function change(claim: Claim, claims: readonly Claim[], number: string, reading: Reading): FixOf<Id> {
  const words = wordsOf(claim, reading);
  const same = claims.filter(
    (other) => other === claim || (claim.counted.quoted && other.counted.quoted && wordsOf(other, reading) === words),
  );
  return {
    title: { id: 'change', values: { number } },
    edits: same.map(({ line, counted }) => ({ range: rangeOn(line, counted.numeral), newText: number })),
  };
}

/** Digits stay digits; 二 is 两 before a measure word. */
export function formatLike(claim: Claim, value: number, reading: Reading): string {
  const { numeral, unit } = claim.counted;
  const written = textOf(claim, reading).slice(numeral.start, numeral.end);
  if (/^[0-9０-９]/u.test(written)) return String(value);
  if (value !== 2 || unit === '字诀') return formatChineseNumeral(value);
  return reading.script === 'traditional' ? '兩' : '两';
}
