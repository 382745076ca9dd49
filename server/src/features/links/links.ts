// What a place belongs to with other places of the text, the narrowest first: definition, references, highlights, renaming and
// hovers all ask here.
// Invariant: linear in the report.
import type { Reading } from '../../document/model';
import { clampPosition } from '../../text/lines';
import type { Position, Range } from '../../text/position';
import { claimLink } from './claims';
import { headingLink } from './headings';
import { type Known, type Link, type LinkPlace, placeOf } from './link';
import { abbreviationLink, documentLink, termLink } from './names';
import { placeholderLink } from './placeholders';

export function linksAt(reading: Reading, at: Position, known: Known): Link[] {
  const position = clampPosition(reading.lines, at);
  const report = reading.reports.find(
    ({ startLine, endLine }) => startLine <= position.line && position.line <= endLine,
  );
  const line = reading.lines[position.line];
  const place: LinkPlace | undefined = report && line && { reading, report, line, position };
  const links = [
    ...(place ? [placeholderLink(place), abbreviationLink(place), documentLink(place), claimLink(place)] : []),
    headingLink(reading, position),
    ...(place ? [termLink(place, known)] : []),
  ].filter((link) => link !== undefined);
  const width = (link: Link): number => widthOf(placeOf(link, position));
  return links.sort((a, b) => width(a) - width(b));
}

const widthOf = (range: Range | undefined): number =>
  range?.start.line === range?.end.line && range
    ? range.end.character - range.start.character
    : Number.POSITIVE_INFINITY;
