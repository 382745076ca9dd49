// What stands under a heading: text, a list, a table, lower headings.
import type { LineKind, Reading, Section } from '../../document/model';

/** Kinds of lines that are no text of the section they stand in; a signature or 附件：… under the last one is none. */
const NO_TEXT: ReadonlySet<LineKind> = new Set([
  'blank',
  'heading-rest',
  'residue',
  'chrome',
  'unit',
  'date',
  'attachment-note',
]);

/** Whether lines of text, a list or a table stand between the heading's line and its first lower heading. */
export function hasTextBelow(section: Section, kinds: readonly LineKind[]): boolean {
  const end = (section.children[0]?.line ?? section.endLine + 1) - 1;
  for (let line = section.line + 1; line <= end; line++) {
    const kind = kinds[line];
    if (kind !== undefined && !NO_TEXT.has(kind)) return true;
  }
  return false;
}

/** Whether there is text in it: in its paragraph, under its heading, in a lower section, or as a list of short headings. */
export function hasContent(section: Section, kinds: readonly LineKind[]): boolean {
  return (
    section.runIn ||
    hasTextBelow(section, kinds) ||
    section.children.length > 1 ||
    section.children.some((child) => hasContent(child, kinds))
  );
}

export const isMarkdownHeading = (section: Section, { lines }: Reading): boolean =>
  (lines[section.line]?.markdownHeading ?? 0) > 0;

export interface SiblingGroup {
  /** The heading over them; undefined: the report. */
  readonly parent: Section | undefined;
  readonly siblings: readonly Section[];
}

/** Sections that stand under one heading, outer groups first. */
export function* siblingGroups(siblings: readonly Section[], parent?: Section): Generator<SiblingGroup> {
  if (siblings.length === 0) return;
  yield { parent, siblings };
  for (const section of siblings) yield* siblingGroups(section.children, section);
}
