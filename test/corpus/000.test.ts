// Source document 000: three research reports under a collection title, with paid-content marks and values taken out.
import { expect, it } from 'vitest';
import { describeCorpus, headingShapes, readCorpus, reportShape } from '../support/corpus';

const REPORTS = [
  { startLine: 2, endLine: 15, titleLines: [2, 3], title: '972e06ab', unit: '4dbb4f13' },
  { startLine: 17, endLine: 44, titleLines: [17], title: '225cda1d', unit: '1d5ba64c' },
  { startLine: 46, endLine: 60, titleLines: [46], title: '8ace30f9', unit: '370c76a6' },
];

const HEADINGS = [
  [
    '5 1 1 bee8cfd9',
    '7 1 2 79e26d2b',
    '9 1 3 780c4ffd',
    '10 2 1 c5660cae run-in',
    '11 2 2 e13e6fb1 run-in',
    '12 2 3 93a7e8e0 run-in',
    '13 2 4 1e40cfe1 run-in',
    '14 1 4 50fcce1b',
  ],
  [
    '20 1 1 894e4114',
    '22 1 2 1999b1f1',
    '23 2 1 854efffe',
    '25 2 2 b3e8e324',
    '27 2 3 aa54e949',
    '29 2 4 9edfd461',
    '31 1 3 d1e2a20b',
    '35 2 1 ce55092a',
    '37 2 2 7fd1613b',
    '39 2 3 089aed53',
    '41 2 4 30122708',
    '43 2 5 4b772f0b',
  ],
  [
    '48 1 1 f1d5a6af',
    '49 2 – 13c76e7b run-in',
    '50 2 – 02e90214 run-in',
    '51 2 – 32d744a8 run-in',
    '52 1 2 9ddf0277',
    '53 2 – dffc5b15 run-in',
    '54 2 – 5c216511 run-in',
    '55 2 – 3c7c5298 run-in',
    '56 1 3 fedbba0b',
    '57 2 – 671b44dd run-in',
    '58 2 – 3ee55e5c run-in',
    '59 2 – a1603d7d run-in',
  ],
];

describeCorpus('000', (text) => {
  const reading = readCorpus(text);

  it('is three research reports, each with its unit', () => {
    expect(reading.isReport).toBe(true);
    expect(reading.script).toBe('simplified');
    expect(reading.reports.map(reportShape)).toEqual(
      REPORTS.map((report) => ({ genre: 'research-report', date: undefined, ...report })),
    );
    expect(reading.toc).toEqual([]);
    expect(reading.brokenLines).toEqual([]);
    expect(reading.reports.flatMap((report) => report.tables)).toEqual([]);
  });

  it.each([0, 1, 2])('has the headings of report %i: numbered or not, alone or run in', (index) => {
    expect(headingShapes(reading.reports[index])).toEqual(HEADINGS[index]);
  });

  it('knows what the sections are for', () => {
    const roles = reading.reports.map((report) => report.sections.map((section) => section.role));
    expect(roles[0]).toEqual(['practice', 'background', 'result', 'next-step']);
    expect(roles[1]).toEqual(['background', 'problem', 'measure']);
    expect(roles[2]).toEqual(['practice', 'practice', 'practice']);
  });

  it('sets the collection title and the paid-content mark apart', () => {
    expect(reading.kinds.slice(0, 2)).toEqual(['collection-title', 'collection-title']);
    expect(reading.kinds[61]).toBe('residue');
  });
});
