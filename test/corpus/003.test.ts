// Source document 003: one article as a site shows it; only the article is content.
import { expect, it } from 'vitest';
import { describeCorpus, readCorpus, reportShape } from '../support/corpus';

describeCorpus('003', (text) => {
  const reading = readCorpus(text);

  it('is one piece of news with title, unit and date', () => {
    expect(reading.isReport).toBe(true);
    expect(reading.script).toBe('simplified');
    expect(reading.reports.map(reportShape)).toEqual([
      {
        genre: 'news',
        startLine: 5,
        endLine: 12,
        titleLines: [5, 6],
        title: '2d471445',
        unit: '1fe47d45',
        date: '2020-12-25',
      },
    ]);
  });

  it('has five paragraphs and nothing that would divide them', () => {
    expect(reading.kinds.slice(5, 13)).toEqual(['title', 'title', 'byline', ...Array(5).fill('paragraph')]);
    expect(reading.reports[0]?.sections).toEqual([]);
    expect(reading.reports[0]?.tables).toEqual([]);
    expect(reading.toc).toEqual([]);
    expect(reading.brokenLines).toEqual([]);
  });

  it('sets apart what the site put around it', () => {
    const chrome = reading.kinds.flatMap((kind, line) => (kind === 'chrome' ? [line] : []));
    expect(chrome).toEqual([0, 2, 4, 15, 17]);
    expect([1, 3, 13, 14, 16].map((line) => reading.kinds[line])).toEqual(Array(5).fill('blank'));
  });
});
