// The order of sections: what is said of documents whose order is right, and of own reports with two sections exchanged.
import { topSections } from '../../server/src/document/top-sections';
import type { Profile } from '../../server/src/profile/profile';
import { fixtures } from '../support/fixtures';
import { findingsOf } from '../support/rule-tester';
import { ownReports } from './drafts';
import type { EvaluationCorpus, Figure } from './figure';
import { leftOut, type Piece, piecesOf, profileOf } from './house';

const said = (text: string, profile: Profile): number => findingsOf('section-order', text, { profile }).length;

/** A report with its first two sections behind the last one: how things are, told at the end. */
function exchanged({ text, report, reading }: Piece): string | undefined {
  const [first, , third] = topSections(report);
  if (!first || !third) return undefined;
  const lines = reading.lines.map((line) => line.text + line.eol);
  const head = lines.slice(report.startLine, first.line);
  const moved = lines.slice(first.line, third.line);
  const rest = lines.slice(third.line, report.endLine + 1);
  return text.length > 0 ? [...head, ...rest, ...moved].join('') : undefined;
}

export function figures({ documents }: EvaluationCorpus): readonly Figure[] {
  const pieces = piecesOf(documents.values());
  let headed = 0;
  let wrong = 0;
  for (const { piece, profile } of leftOut(pieces)) {
    if (topSections(piece.report).length < 2) continue;
    headed++;
    if (said(piece.text, profile) > 0) wrong++;
  }
  const profile = profileOf(pieces);
  const own = [...fixtures('clean'), ...fixtures('reports')]
    .flatMap(({ text }) => piecesOf([text]))
    .concat(ownReports().flatMap((text) => piecesOf([text])))
    .filter(({ report }) => topSections(report).length > 1);
  const wrongOwn = own.filter(({ text }) => said(text, profile) > 0).length;
  const swapped = ownReports()
    .flatMap((text) => piecesOf([text]))
    .flatMap((piece) => exchanged(piece) ?? []);
  const noticed = swapped.filter((text) => said(text, profile) > 0).length;
  return [
    {
      what: 'documents in the right order of which something is said',
      published: '0 of 35',
      reached: `${wrong + wrongOwn} of ${headed + own.length} (${headed} of them pieces)`,
      met: wrong + wrongOwn === 0 && headed + own.length >= 35,
    },
    {
      what: 'own reports with the first two sections at the end, noticed',
      published: 'not measured',
      reached: `${noticed} of ${swapped.length}`,
      met: noticed === swapped.length,
    },
  ];
}
