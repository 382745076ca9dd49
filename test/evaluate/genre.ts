// Which texts are reports, and of which genre: the source documents' pieces in their files and each by itself, and own texts.
import manifest from '../../seeds/manifest.json';
import { GENRES, type Reading } from '../../server/src/document/model';
import { readCorpus } from '../support/corpus';
import { fixtures, readText } from '../support/fixtures';
import type { EvaluationCorpus, Figure } from './figure';

interface Piece {
  readonly expected: string;
  readonly given: string;
  readonly text: string;
}

export function figures({ documents }: EvaluationCorpus): readonly Figure[] {
  const pieces = manifest.documents.flatMap(({ name, genre }) =>
    piecesOf(readCorpus(documents.get(name.slice(0, 3)) ?? ''), genre),
  );
  const expected = manifest.documents.reduce((sum, document) => sum + document.pieces, 0);
  const right = pieces.filter((piece) => piece.given === piece.expected).length;
  const served = pieces.filter(({ text }) => readText(text).isReport).length;
  const rightAlone = pieces.filter(({ text, expected: genre }) => genreOf(text) === genre).length;
  const own = fixtures('reports').flatMap(({ name, text }) => {
    const genre = GENRES.find((one) => name.startsWith(one));
    return genre ? [{ genre, given: genreOf(text, name) }] : [];
  });
  const ownRight = own.filter(({ genre, given }) => given === genre).length;
  const others = fixtures('not-reports');
  const taken = others.filter(({ name, text }) => readText(text, name).isReport).length;
  return [
    {
      what: 'genres of the pieces',
      published: '27 of 27',
      reached: `${right} of ${expected}`,
      met: expected === 27 && pieces.length === expected && right === expected,
    },
    {
      what: 'pieces, each by itself, that are taken for reports',
      published: '26 of 27',
      reached: `${served} of ${pieces.length}`,
      met: served >= 26,
    },
    {
      what: 'genres of the pieces, each by itself',
      published: '26 of 27',
      reached: `${rightAlone} of ${pieces.length}`,
      met: rightAlone >= 26,
    },
    {
      what: 'genres of own reports',
      published: '24 of 24',
      reached: `${ownRight} of ${own.length}`,
      met: own.length >= 24 && ownRight === own.length,
    },
    {
      what: 'texts of other kinds that are taken for reports',
      published: '0 of 16',
      reached: `${taken} of ${others.length}`,
      met: others.length >= 16 && taken === 0,
    },
  ];
}

/** Of a text that its writer calls a report. */
const genreOf = (text: string, name = 'piece'): string | undefined =>
  readText(text, `${name}.wengao`).reports[0]?.genre;

function piecesOf({ lines, reports }: Reading, expected: string): Piece[] {
  return reports.map(({ genre, startLine, endLine }) => ({
    expected,
    given: genre,
    text: lines
      .slice(startLine, endLine + 1)
      .map((line) => line.text)
      .join('\n'),
  }));
}
