// Source document 002: four pieces of a newspaper page; one without its title, subheads without numbers, cut sentences.
import { expect, it } from 'vitest';
import { contentOf } from '../../server/src/document/line';
import { describeCorpus, headingShapes, readCorpus, reportShape } from '../support/corpus';

/** The name of a column (line 8) stands among the lines of a title. */
const REPORTS = [
  { startLine: 4, endLine: 54, titleLines: [4, 6, 8], title: '6fdcf386' },
  { startLine: 56, endLine: 85, titleLines: [], title: undefined },
  { startLine: 87, endLine: 166, titleLines: [87, 89], title: 'c67d370f' },
  { startLine: 168, endLine: 190, titleLines: [168, 170], title: 'dc663810' },
];

const HEADINGS = [
  ['20 1 – 592a6049', '36 1 – 2b9ac6c7', '44 1 – 5b1fcdcb'],
  ['60 1 – 21a41f5f', '69 1 – 538eb476', '78 1 – 8a8efb54'],
  ['97 1 – ee9fc654', '108 1 – 42aea309', '117 1 – 36962d81', '140 1 – 51c2cb27', '153 1 – ccb5e004'],
  [],
];

const TWO_LINES = [60, 69, 78, 97, 108, 117, 140, 153];

describeCorpus('002', (text) => {
  const reading = readCorpus(text);

  it('is four pieces of news, the second without a title', () => {
    expect(reading.isReport).toBe(true);
    expect(reading.script).toBe('simplified');
    expect(reading.reports.map(reportShape)).toEqual(
      REPORTS.map((report) => ({ genre: 'news', unit: undefined, date: undefined, ...report })),
    );
    expect(reading.toc).toEqual([]);
    expect(reading.reports.flatMap((report) => report.tables)).toEqual([]);
  });

  it.each([0, 1, 2, 3])('has the subheads of piece %i', (index) => {
    expect(headingShapes(reading.reports[index])).toEqual(HEADINGS[index]);
  });

  it('joins a subhead on two lines by a space', () => {
    const sections = reading.reports.flatMap((report) => report.sections);
    expect(sections.filter(({ line }) => reading.kinds[line + 1] === 'heading-rest').map(({ line }) => line)).toEqual(
      TWO_LINES,
    );
    for (const section of sections.filter(({ line }) => TWO_LINES.includes(line))) {
      const halves = reading.lines.slice(section.line, section.line + 2).map(contentOf);
      expect(section.text).toBe(halves.join(' '));
      expect(section.heading.end.line).toBe(section.line + 1);
    }
  });

  it('finds where a sentence was cut, once across a caption', () => {
    expect(reading.brokenLines.map(({ line, next, across }) => `${line} ${next}${across ? ' across' : ''}`)).toEqual([
      '22 24',
      '46 48',
      '122 128 across',
      '136 138',
      '145 147',
      '184 186',
    ]);
    for (const { next } of reading.brokenLines) expect(reading.kinds[next]).toBe('continuation');
    expect(reading.kinds[126]).toBe('caption');
  });

  it('knows bylines and the lines of titles', () => {
    expect([10, 56, 91, 93].map((line) => reading.kinds[line])).toEqual(['byline', 'byline', 'byline', 'byline']);
    expect([4, 6, 8, 87, 89, 168, 170].map((line) => reading.kinds[line])).toEqual(Array(7).fill('title'));
  });
});
