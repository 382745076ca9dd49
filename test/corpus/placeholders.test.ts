// What was left in the source documents by mistake, against what a person found: places only, lines and columns from 0.
import { expect, it } from 'vitest';
import type { Finding } from '../../server/src/rules/finding';
import { describeCorpus } from '../support/corpus';
import { findingsOf } from '../support/rule-tester';

type Places = Readonly<Record<number, readonly number[]>>;

/** Document 000: x for a number. */
const NUMBERS: Places = {
  8: [189, 244, 253],
  11: [94, 200, 211, 225, 302, 319, 324, 344, 375, 384, 393],
  12: [247, 263, 275, 291, 307, 324, 390, 394, 428, 438, 490, 501, 519],
  13: [130, 231, 274, 290],
  21: [113, 125],
  33: [159],
  47: [146],
  49: [205],
  50: [255, 271],
  51: [31],
  53: [35, 56],
  54: [22, 130],
};
/** x and xx for a name. */
const NAMES: Places = {
  8: [182],
  10: [72],
  11: [28, 53],
  12: [110, 147, 369, 452, 473],
  15: [10, 74],
  17: [8],
  18: [127, 139],
  19: [6, 70, 132],
  20: [2],
  21: [0, 77],
  22: [2],
  24: [143],
  32: [46, 88, 116, 138],
  33: [134],
  42: [4, 121],
  47: [116, 137],
  49: [89, 124, 159],
  50: [207],
  51: [11, 91],
  54: [15],
  59: [20, 93],
  60: [0, 37],
};
/** A for a leader. */
const LEADERS: Places = {
  4: [44, 63],
  18: [4],
  60: [32],
};

function placesOf(findings: readonly Finding[]): Record<number, number[]> {
  const places: Record<number, number[]> = {};
  for (const { range } of findings) {
    const line = places[range.start.line] ?? [];
    line.push(range.start.character);
    places[range.start.line] = line;
  }
  return places;
}

const check = (code: string, text: string): Finding[] => findingsOf(code, text, { languageId: 'plaintext' });
/** line, first column, column behind. */
const spans = (findings: readonly Finding[]): number[][] =>
  findings.map(({ range }) => [range.start.line, range.start.character, range.end.character]);

describeCorpus('000', (text) => {
  it('finds every value taken out, and says which are numbers', () => {
    const findings = check('unfilled-placeholder', text);
    const numbers = findings.filter(({ message }) => message.includes('数字'));
    const leaders = findings.filter(({ message }) => message.includes('领导人'));
    const names = findings.filter((finding) => !numbers.includes(finding) && !leaders.includes(finding));
    expect(placesOf(numbers)).toEqual(NUMBERS);
    expect(placesOf(names)).toEqual(NAMES);
    expect(placesOf(leaders)).toEqual(LEADERS);
    expect(findings).toHaveLength(89);
  });
  it('finds the marks of the site', () => {
    expect(spans(check('template-marker', text))).toEqual([
      [7, 0, 13],
      [61, 0, 11],
    ]);
  });
  it('finds the letter that was lost', () => {
    const findings = check('garbled-text', text);
    expect(spans(findings)).toEqual([
      [19, 9, 13],
      [24, 15, 17],
      [58, 67, 68],
    ]);
    expect(findings.map(({ fixes }) => fixes[0]?.edits[0]?.newText)).toEqual(['GPT-4', 'GPU', '5G']);
  });
});

describeCorpus('001', (text) => {
  it('finds the damage of a wrong encoding and nothing else', () => {
    expect(check('unfilled-placeholder', text)).toEqual([]);
    // navigation and foreign tags before the text and behind it
    expect(chrome(text)).toEqual([
      ['information', 0, 5],
      ['information', 113, 118],
    ]);
    expect(spans(check('garbled-text', text)).map(([line, start]) => [line, start])).toEqual([
      [39, 29],
      [50, 37],
      [68, 230],
      [74, 275],
      [86, 49],
      [89, 41],
      [108, 133],
    ]);
  });
});

describeCorpus('002', (text) => {
  it('finds nothing', () => {
    for (const code of ['unfilled-placeholder', 'template-marker', 'garbled-text'])
      expect(check(code, text)).toEqual([]);
  });
});

describeCorpus('003', (text) => {
  it('finds the navigation and the footer of the page', () => {
    for (const code of ['unfilled-placeholder', 'garbled-text']) expect(check(code, text)).toEqual([]);
    expect(chrome(text)).toEqual([
      ['information', 0, 4],
      ['information', 15, 17],
    ]);
  });
});

/** Severity, first and last line. */
function chrome(text: string): (string | number)[][] {
  return check('template-marker', text).map(({ severity, range }) => [severity, range.start.line, range.end.line]);
}

describeCorpus('004', (text) => {
  it('finds marks and pictures of control characters, and leaves a town that is not named on purpose', () => {
    expect(check('unfilled-placeholder', text)).toEqual([]);
    expect(spans(check('template-marker', text))).toEqual([
      [46, 0, 13],
      [406, 0, 11],
    ]);
    expect(spans(check('garbled-text', text))).toEqual([
      [155, 42, 43],
      [246, 138, 139],
      [301, 3, 4],
    ]);
  });
});
