// Rewriting wording and form: what it promises on every draft, and the way back.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { allSections, type Reading } from '../../server/src/document/model';
import { findRefactoring } from '../../server/src/features/refactor/refactorings';
import { DEFAULT_SETTINGS } from '../../server/src/rules/settings';
import { createReportService } from '../../server/src/service';
import { applyEdits } from '../../server/src/text/lines';
import type { Position } from '../../server/src/text/position';
import { fixtures } from '../support/fixtures';
import { drafts } from '../support/random-drafts';

const service = createReportService();
const read = (text: string, name = 'draft.txt'): Reading =>
  service.read(service.open(name, name.endsWith('.md') ? 'markdown' : 'plaintext', 1, text), {
    ...DEFAULT_SETTINGS,
    served: 'always',
  });

/** The text after a refactoring; undefined where it is not offered, or does nothing. */
function rewrite(text: string, reading: Reading, id: string, at: Position): string | undefined {
  const range = { start: at, end: at };
  const refactoring = findRefactoring(id);
  if (!refactoring?.applies(reading, range)) return undefined;
  const edits = refactoring.edits(reading, range);
  return 'zh' in edits ? undefined : applyEdits(text, edits);
}

const wordsOf = (text: string): string => text.replace(/[^\p{L}\p{N}]/gu, '');
const outlineOf = ({ reports }: Reading): string[] =>
  reports.flatMap(({ sections }) =>
    [...allSections(sections)].map(
      (one) => `${one.level} ${one.marker?.text} ${one.text.replace(/[。：？！]+$/u, '')}`,
    ),
  );

/** Where something may be asked for: the start and the middle of each line. */
const places = ({ lines }: Reading): Position[] =>
  lines.flatMap(({ text }, line) =>
    [...new Set([0, Math.floor(text.length / 2)])].map((character) => ({ line, character })),
  );

const FORMS = [
  'heading-run-in',
  'headings-run-in',
  'heading-standing',
  'headings-standing',
  'divide-paragraph',
  'join-paragraphs',
  'series-apart',
  'series-together',
];
const FIXTURES = [...fixtures('clean'), ...fixtures('reports')];

function keeps(text: string, name: string): void {
  const reading = read(text, name);
  for (const at of places(reading)) {
    for (const id of FORMS) {
      const there = rewrite(text, reading, id, at);
      if (there === undefined) continue;
      expect(wordsOf(there), id).toBe(wordsOf(text));
      expect(outlineOf(read(there, name)), id).toEqual(outlineOf(reading));
    }
  }
}

describe('form', () => {
  it.each(FIXTURES)('changes no word and no heading: $name', ({ text, name }) => keeps(text, name));

  it('changes no word and no heading of random drafts', () => {
    fc.assert(
      fc.property(drafts, (text) => keeps(text, 'a.txt')),
      { numRuns: 8 },
    );
  });
});

/** Drafts of one habit: how headings, paragraphs, indents and blank lines are. */
const uniform = fc
  .record({
    indent: fc.constantFrom('', '　　'),
    gap: fc.constantFrom('\n', '\n\n', '\r\n'),
    bodies: fc.array(
      fc.constantFrom(
        '市里成立专班，逐级签订责任书。按月调度进展，及时通报情况。',
        '财政落实资金2000万元。新建养老机构3家。',
        '各县区都有安排。一是加强领导；二是压实责任；三是强化考核。',
        '重点抓好三件事：一是健全制度；二是补齐短板；三是培训人员。年底前见效。',
      ),
      { minLength: 2, maxLength: 6 },
    ),
  })
  .map(({ indent, gap, bodies }) => {
    const heads = ['健全机制', '强化保障', '补齐短板', '培训骨干', '严格考核', '广泛宣传'];
    const numerals = '一二三四五六';
    const parts = bodies.map((body, index) => `（${numerals[index]}）${heads[index]}${gap}${indent}${body}`);
    return {
      title: `关于养老服务的工作总结${gap}${indent}一、主要做法${gap}${indent}`,
      text: (separator: string) =>
        `关于养老服务的工作总结${gap}${indent}一、主要做法${gap}${indent}${parts
          .map((part) => part.replace(gap + indent, separator === '' ? gap + indent : separator))
          .join(gap + indent)}${gap}`,
    };
  });

/** The place before some words. */
function placeOf(text: string, words: string): Position {
  const line = read(text).lines.findIndex((one) => one.text.includes(words));
  return { line, character: read(text).lines[line]?.text.indexOf(words) ?? 0 };
}

const there = (text: string, id: string, words: string): string | undefined =>
  rewrite(text, read(text), id, placeOf(text, words));

describe('the way back', () => {
  it('leads from headings that run in to those that stand alone', () => {
    fc.assert(
      fc.property(
        uniform,
        fc.constantFrom(['heading-run-in', 'heading-standing'], ['headings-run-in', 'headings-standing']),
        ({ text }, [to = '', back = '']) => {
          const standing = text('');
          const runIn = there(standing, to, '（一）');
          expect(runIn).toBe(to === 'headings-run-in' ? text('。') : standing.replace(/(?<=健全机制)\s+/u, '。'));
          expect(there(runIn ?? '', back, '（一）')).toBe(standing);
        },
      ),
      { numRuns: 40 },
    );
  });

  it('leads from a paragraph divided to the same joined, and back', () => {
    fc.assert(
      fc.property(uniform, ({ text }) => {
        const whole = text('');
        const reading = read(whole);
        for (const at of places(reading)) {
          const divided = rewrite(whole, reading, 'divide-paragraph', at);
          if (divided === undefined) continue;
          const joined = rewrite(divided, read(divided), 'join-paragraphs', { line: at.line, character: 0 });
          expect(joined).toBe(whole);
        }
      }),
      { numRuns: 30 },
    );
  });

  it('leads from a series in one paragraph to several, and back', () => {
    fc.assert(
      fc.property(uniform, ({ text }) => {
        const whole = text('');
        const reading = read(whole);
        for (const at of places(reading)) {
          const apart = rewrite(whole, reading, 'series-apart', at);
          if (apart === undefined) continue;
          const line = read(apart).lines.findIndex((one, number) => number > at.line && one.text.includes('二是'));
          expect(rewrite(apart, read(apart), 'series-together', { line, character: 0 })).toBe(whole);
        }
      }),
      { numRuns: 30 },
    );
  });

  it('leads from counts in digits to Chinese numerals, and back', () => {
    const item = fc
      .tuple(
        fc.integer({ min: 2, max: 99 }),
        fc.constantFrom('个平台', '项措施', '家机构', '名骨干', '场培训', '处设施'),
      )
      .map(([count, what]) => `建成${count}${what}`);
    const share = fc
      .tuple(fc.integer({ min: 0, max: 100 }), fc.constantFrom('', '.5', '.05', '.25'))
      .map(([whole, fraction]) => `占${whole}${whole === 100 ? '' : fraction}%`);
    fc.assert(
      fc.property(fc.array(fc.oneof(item, share), { minLength: 1, maxLength: 12 }), (clauses) => {
        const digits = `关于养老服务的工作总结\n全市上下共同努力，${clauses.join('，')}。\n`;
        const han = there(digits, 'counts-to-numerals', '关于') ?? '';
        expect(han).not.toMatch(/[0-9]/u);
        expect(there(han, 'counts-to-digits', '关于')).toBe(digits);
      }),
    );
  });
});
