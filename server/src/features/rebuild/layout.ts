// The lines of a report as a plan moves them: each section's own lines, the gap before it, and what stays where it is.
// Invariant: head, gaps, own lines and tail follow one another and are all of the report.
import { contentOf } from '../../document/line';
import { allSections, type LineKind, type Reading, type Report, type Section } from '../../document/model';

/** Lines from 0, `end` not included. */
export interface Lines {
  readonly start: number;
  readonly end: number;
}

export interface Place {
  /** The blank lines before the heading. */
  readonly gap: Lines;
  /** The heading, what is said of it to the checks above it, and its text up to the first heading under it. */
  readonly own: Lines;
}

export interface Layout {
  readonly places: ReadonlyMap<Section, Place>;
  /** What stands under the text and belongs to no section: thanks, signature, date, names of attachments. */
  readonly tail: Lines;
  /** All that a plan may move, the tail among it. */
  readonly whole: Lines;
}

const UNDER: ReadonlySet<LineKind> = new Set<LineKind>([
  'blank',
  'residue',
  'chrome',
  'unit',
  'date',
  'byline',
  'attachment-note',
]);
/** <!-- wengao-disable-next-line … -->: it is about the heading under it. */
const DIRECTIVE = /^\s*<!--\s*wengao-disable-next-line/u;
/** The report's leave, whatever section is its last. */
const LEAVE =
  /^(?:以上(?:汇报|匯報|报告|報告|发言|發言|是我|就是|情况|情況)|我的(?:汇报|匯報|发言|發言|讲话|講話)|谢谢|謝謝|特此|妥否|不妥之[处處]|专此|專此)/u;

export function layoutOf(reading: Reading, report: Report): Layout {
  const { lines, kinds } = reading;
  const sections = [...allSections(report.sections)];
  const attachment = report.sections.find((section) => section.attachment);
  const end = report.endLine + 1;
  const lastOfBody = sections.findLast(({ line }) => !attachment || line < attachment.line);

  const isTail = (number: number): boolean => {
    const line = lines[number];
    const kind = kinds[number];
    if (!line || !kind) return false;
    return UNDER.has(kind) || (kind === 'paragraph' && LEAVE.test(contentOf(line)));
  };
  let tailEnd = attachment?.line ?? end;
  while (tailEnd > 0 && kinds[tailEnd - 1] === 'blank') tailEnd--;
  let tailStart = tailEnd;
  const lowest = lastOfBody ? lastOfBody.heading.end.line + 1 : tailEnd;
  while (tailStart > lowest && isTail(tailStart - 1)) tailStart--;
  // residue alone is what stands between sections anywhere
  const isResidue = (kind: LineKind): boolean => kind === 'blank' || kind === 'residue' || kind === 'chrome';
  if (kinds.slice(tailStart, tailEnd).every(isResidue)) tailStart = tailEnd;

  const isDirective = (number: number): boolean =>
    kinds[number] === 'code' && DIRECTIVE.test(lines[number]?.text ?? '');
  const tops = sections.map(({ line }, index) => {
    const above = sections[index - 1]?.heading.end.line ?? report.startLine;
    let first = line;
    while (first - 1 > above && isDirective(first - 1)) first--;
    return first;
  });
  const places = new Map<Section, Place>();
  let tail: Lines = { start: tailEnd, end: tailEnd };
  let before = report.startLine;
  for (const [index, section] of sections.entries()) {
    const top = tops[index] ?? section.line;
    let start = top;
    while (start > before && kinds[start - 1] === 'blank') start--;
    const closes = section === lastOfBody && tailStart < tailEnd;
    let last = closes ? tailStart : (tops[index + 1] ?? end);
    while (last > section.heading.end.line + 1 && kinds[last - 1] === 'blank') last--;
    places.set(section, { gap: { start, end: top }, own: { start: top, end: last } });
    if (closes) tail = { start: last, end: tailEnd };
    before = closes ? tailEnd : last;
  }
  const first = sections[0];
  const start = (first && places.get(first)?.gap.start) ?? end;
  return { places, tail, whole: { start, end } };
}
