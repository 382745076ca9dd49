// What rules say of themselves, beyond what the rule tester asks of each: clauses of standards, and the example of the hover.
import { describe, expect, it } from 'vitest';
import { RULES } from '../../server/src/rules/catalogue';
import { exampleOf } from '../../server/src/rules/example';
import type { Bilingual } from '../../server/src/rules/rule';

/** Clauses that were read again in a text of the standard. Others may be right, and are named without their number. */
const VERIFIED: Readonly<Record<string, readonly string[]>> = {
  'GB/T 9704': ['7.2.5', '7.3.2', '7.3.3', '7.3.4', '7.3.5.4'],
  'GB/T 15834': [
    ...[
      '4.4.3.3',
      '4.6.3.3',
      '4.7.3.4',
      '4.7.3.5',
      '4.8',
      '4.8.3.4',
      '4.8.3.5',
      '4.9',
      '4.9.3.3',
      '4.9.3.4',
      '4.9.3.6',
    ],
    ...['4.10.2', '4.11.2', '4.13', '4.13.3.3', '4.14.3.5', '4.15', '4.15.3.5', '5.1'],
    ...['A.4.1', 'A.5', 'A.8', 'A.9', 'A.11', 'A.13'],
    ...[
      'B.1.1',
      'B.1.2',
      'B.1.4',
      'B.2',
      'B.2.1',
      'B.2.2',
      'B.3',
      'B.3.1',
      'B.3.2',
      'B.3.3',
      'B.3.4',
      'B.3.5',
      'B.3.7',
    ],
    ...['B.3.8', 'B.4'],
  ],
  'GB/T 15835': ['4.1', '4.1.1'],
};

/** Each standard that a text names, with the clauses that it names of it. */
function clausesIn(text: string): [standard: string, clause: string][] {
  const parts = text.split(/(GB\/T \d+)[-—]\d{4}/u);
  const standards = parts.filter((_, index) => index % 2 === 1);
  return standards.flatMap((standard, index) =>
    [...(parts[index * 2 + 2] ?? '').matchAll(/(?:\b[AB]|\b\d)(?:\.\d+)+/gu)].map(([clause]): [string, string] => [
      standard,
      clause,
    ]),
  );
}

describe('basis of rules', () => {
  it('is read: standards and clauses', () => {
    expect(clausesIn('GB/T 15834—2011 附录B.3.7、4.8（引号）；GB/T 9704-2012, 7.3.3')).toEqual([
      ['GB/T 15834', 'B.3.7'],
      ['GB/T 15834', '4.8'],
      ['GB/T 9704', '7.3.3'],
    ]);
  });

  it.each(RULES)('$code names verified clauses only, the same in both languages', ({ basis }) => {
    const [zh, en] = [clausesIn(basis.zh), clausesIn(basis.en)];
    for (const [standard, clause] of zh) expect(VERIFIED[standard], `${standard}, ${clause}`).toContain(clause);
    expect(en.map(String).sort()).toEqual(zh.map(String).sort());
  });

  it.each(RULES)('$code names no clause in its other texts', ({ explanation, messages }) => {
    const texts: Bilingual[] = [explanation, ...Object.values(messages)];
    for (const { zh, en } of texts) expect(`${zh} ${en}`).not.toMatch(/GB\/T|\b\d\.\d\.\d|[AB]\.\d/u);
  });

  it('has the format of statutory documents as a reference where others are looked at', () => {
    for (const { basis, genres } of RULES) {
      if (!basis.zh.includes('GB/T 9704') || genres?.join() === 'official') continue;
      expect(basis.zh).toContain('法定公文以外为参照');
      expect(basis.en).toContain('a reference outside statutory documents');
    }
  });
});

describe('the example at a glance', () => {
  it.each(RULES)('$code has one wrong line and its right form', (rule) => {
    const example = exampleOf(rule);
    expect(example?.bad).not.toBe(example?.good);
    for (const line of [example?.bad ?? '', example?.good ?? '']) {
      expect(line.length).toBeGreaterThan(3);
      expect(line.length).toBeLessThanOrEqual(60);
      expect(line).not.toMatch(/[\p{Cc}`]/u);
    }
  });
});
