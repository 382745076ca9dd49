// Source document 004: a booklet of 18 pieces behind its table of contents, with sentences cut by pages.
import { expect, it } from 'vitest';
import { contentOf } from '../../server/src/document/line';
import { describeCorpus, digest, headingShapes, readCorpus, reportShape } from '../support/corpus';

/** First line, last line, digests of title and unit, date. */
const PIECES: readonly (readonly [number, number, string, string | undefined, string | undefined])[] = [
  [37, 44, 'd8cf034f', '1d09676a', undefined],
  [46, 52, '323b9812', '06fa6544', undefined],
  [54, 59, 'db248234', '12a2d1b3', undefined],
  [61, 68, '36089bd1', '6a495362', undefined],
  [70, 76, '276a36cd', '8f0d18df', undefined],
  [78, 102, '573f9561', '51623eb2', '2023-07-25'],
  [104, 131, '6294efb6', 'c7ce6afb', '2023-07-31'],
  [133, 156, '340456a8', '936516e7', '2023-07-21'],
  [158, 174, '41f78049', 'dd4430b3', '2023-06-07'],
  [176, 208, '446535fa', '0c8a6f28', '2023-07-17'],
  [210, 226, 'a71fc62c', '0f0be1d2', '2023-07-26'],
  [228, 249, '4a9e0e11', '657899a2', '2023-07-31'],
  [251, 272, 'ef441f49', undefined, '2023-07-30'],
  [274, 302, '5f43bea3', '0f292670', '2023-07-06'],
  [315, 333, 'd82d1c30', undefined, '2023-07-28'],
  [335, 358, 'eed81732', undefined, '2023-07-29'],
  [360, 379, 'a397b0d6', '7b88db32', '2023-07-20'],
  [381, 405, '3b01c545', '54047ca8', '2023-07-27'],
];

/** Line and page of each entry of the table of contents, in the order of the pieces. */
const TOC = [
  '3 1',
  '5 2',
  '7 3',
  '9 4',
  '11 5',
  '13 6',
  '15 9',
  '17 12',
  '19 15',
  '21 17',
  '23 21',
  '26 23',
  '27 25',
  '29 28',
  '30 32',
  '31 35',
  '33 38',
  '35 41',
];

/** Numbered headings, and the unnumbered leads that a reader would not doubt. */
const HEADINGS: readonly (readonly string[])[] = [
  [],
  [],
  [],
  [],
  [],
  ['83 1 1 3cf00731', '88 1 2 635ab007', '96 1 3 161d5186'],
  ['109 1 1 9ff91dfc', '117 1 2 c2e8916f', '126 1 3 ea4befcb'],
  ['138 1 1 6e05c676', '141 1 2 464e6de1', '147 1 3 a551979d'],
  ['164 1 1 cf33b49d', '171 1 2 bc2ce946'],
  ['181 1 1 69e59cd3', '188 1 2 7e227e04', '194 1 3 a03d7b7c', '201 1 4 c281837d'],
  ['215 1 1 2cf5f9a4', '219 1 2 18eba5d6'],
  [
    '233 1 1 96d5456d',
    '238 1 2 e8717b3e',
    '240 2 – f57442ec run-in',
    '243 2 – b69bba69 run-in',
    '244 2 – 8afc48d6 run-in',
    '245 1 3 fb28513d',
  ],
  ['255 1 1 773faf70', '260 1 2 e020384c', '266 1 3 d6873554'],
  ['280 1 1 a8eb183e', '287 1 2 be73bf28', '294 1 3 4e4ce60a'],
  ['319 1 1 4cce4852', '324 1 2 fa4039a2', '328 1 3 cc2582c4'],
  ['340 1 1 c848ff2b', '347 1 2 e991576b', '353 1 3 8c588543'],
  ['365 1 1 271d1c24', '371 1 2 c8ead87c', '376 1 3 d3bb322a'],
  [
    '386 1 1 9c5879e8',
    '388 1 2 cdeb9297',
    '390 2 – 03f85aed run-in',
    '393 2 – ac525cc7 run-in',
    '394 2 – 4602ca70 run-in',
    '395 1 3 425f3e2f',
    '397 1 4 bb027d2f',
    '399 2 – e5d30809 run-in',
    '400 2 – 68ca342c run-in',
    '403 2 – d6e6f908 run-in',
    '404 2 – a513e1a3 run-in',
    '405 2 – 0c00e036 run-in',
  ],
];

/** Leads that one reader takes for headings and another does not: a lone one, and three in the midst of a paragraph. */
const DOUBTFUL = new Set([
  '235 2 – 4c98aeb3 run-in',
  '372 2 – 1500c6c4 run-in',
  '372 2 – 3e4e7ff6 run-in',
  '372 2 – 62ebd60d run-in',
]);

const BROKEN = [
  '114 116',
  '143 145',
  '151 153',
  '195 197',
  '205 207',
  '220 222',
  '240 242',
  '246 247',
  '247 248',
  '268 270',
  '283 285',
  '291 293',
  '299 301',
  '330 332',
  '344 346',
  '351 352',
  '354 356',
  '366 367',
  '368 370',
  '373 375',
  '390 392',
  '400 402',
];

describeCorpus('004', (text) => {
  const reading = readCorpus(text);

  it('is 18 pieces with titles, 15 units and 13 dates', () => {
    expect(reading.isReport).toBe(true);
    expect(reading.script).toBe('simplified');
    expect(reading.reports.map(reportShape)).toEqual(
      PIECES.map(([startLine, endLine, title, unit, date]) => ({
        genre: 'exchange-material',
        startLine,
        endLine,
        titleLines: [startLine],
        title,
        unit,
        date,
      })),
    );
    expect(reading.reports.flatMap((report) => report.tables)).toEqual([]);
  });

  it('has a table of contents whose entries name the pieces in their order', () => {
    expect(reading.kinds[1]).toBe('toc-title');
    expect(reading.toc.map(({ line, page }) => `${line} ${page}`)).toEqual(TOC);
    expect(reading.toc.map(({ title }) => digest(title))).toEqual(PIECES.map(([, , title]) => title));
    expect(reading.toc.map(({ unit }) => unit && digest(unit))).toEqual(PIECES.map(([, , , unit]) => unit));
    for (const { line, title, range } of reading.toc) {
      expect(reading.kinds[line]).toBe('toc-entry');
      expect(reading.lines[line]?.text.slice(range.start.character, range.end.character)).toBe(title);
      expect(range).toMatchObject({ start: { line }, end: { line } });
    }
  });

  it.each(PIECES.map((_, index) => index))('has the headings of piece %i', (index) => {
    const found = headingShapes(reading.reports[index]);
    expect(found.filter((heading) => !DOUBTFUL.has(heading))).toEqual(HEADINGS[index]);
  });

  it('knows what the sections are for: practices, then results; a next step in one piece', () => {
    const roles = reading.reports.map((report) => report.sections.map((section) => section.role));
    // the third sections of pieces 6 and 13 may be read either way
    for (const piece of [6, 13]) expect(['practice', 'result']).toContain(roles[piece]?.pop());
    expect(roles.map((one) => one.join(' '))).toEqual([
      ...Array(5).fill(''),
      'practice practice result',
      'practice practice',
      'practice practice result',
      'practice practice',
      'practice practice practice practice',
      'practice next-step',
      'practice practice practice',
      'practice practice practice',
      'practice practice',
      'practice practice practice',
      'practice practice practice',
      'practice practice result',
      'practice practice practice result',
    ]);
  });

  it('knows the lines that name unit and date', () => {
    for (const [startLine, , , unit, date] of PIECES) {
      const dateLine = startLine + (unit ? 2 : 1);
      if (unit) expect(reading.kinds[startLine + 1], `line ${startLine + 1}`).toBe('unit');
      if (date) expect(reading.kinds[dateLine], `line ${dateLine}`).toBe('date');
    }
    expect(reading.kinds[406]).toBe('residue');
  });

  it('finds the 22 places where a page cut a sentence', () => {
    expect(reading.brokenLines.map(({ line, next }) => `${line} ${next}`)).toEqual(BROKEN);
    expect(reading.brokenLines.filter(({ across }) => across)).toEqual([]);
    for (const { next } of reading.brokenLines) expect(reading.kinds[next]).toBe('continuation');
  });

  it('takes no 一要 or 要 for a heading', () => {
    const openings = reading.lines.flatMap((line, number) => (/^[一二三]?要/u.test(contentOf(line)) ? [number] : []));
    expect(openings.length).toBeGreaterThan(15);
    for (const line of openings) expect(reading.kinds[line], `line ${line}`).toMatch(/^(?:paragraph|continuation)$/u);
  });
});
