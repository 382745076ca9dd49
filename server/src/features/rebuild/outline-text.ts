// 改提纲: the outline as text that a writer edits, a line for each heading, and the text read back as a plan. Numbers are shown, but made
// anew; which line is which section is told by its words, its number and its place (match.ts), so that no marks disturb the text.
import { readMarker } from '../../document/marker';
import { allSections, type Report, type Section } from '../../document/model';
import { isSpace } from '../../text/characters';
import { splitLines } from '../../text/lines';
import { type Entry, matchEntries, type OldEntry } from './match';
import type { Plan, PlanNode } from './plan';
import { withNumber, wordNumber } from './style';

const STEP = '  ';

export function writeOutline({ sections }: Report): string {
  const lines: string[] = [];
  const write = (list: readonly Section[], depth: number): void => {
    for (const { marker, text, children } of list) {
      lines.push(`${STEP.repeat(depth)}${marker?.text ?? ''}${text}`);
      write(children, depth + 1);
    }
  };
  write(sections, 0);
  return lines.map((line) => `${line}\n`).join('');
}

interface Growing {
  readonly entry: Entry;
  readonly width: number;
  readonly children: Growing[];
}

/** What the writer has made of the outline. Any text is a plan; lines without words are passed over. */
export function readOutline(text: string, report: Report): Plan {
  const roots: Growing[] = [];
  const path: Growing[] = [];
  const all: Growing[] = [];
  const old = oldEntries(report);
  // a heading that has no words yet
  const mayBeEmpty = old.some(({ words }) => words === '');
  for (const { text: line } of splitLines(text)) {
    const entry = readEntry(line);
    if (entry.words === '' && !(mayBeEmpty && entry.marker !== '')) continue;
    const width = widthOf(line);
    while (path.length > 0 && (path.at(-1)?.width ?? 0) >= width) path.pop();
    const one: Growing = { entry: { ...entry, depth: path.length }, width, children: [] };
    (path.at(-1)?.children ?? roots).push(one);
    path.push(one);
    all.push(one);
  }
  const matched = matchEntries(
    old,
    all.map(({ entry }) => entry),
  );
  const sections = new Map(all.map((one, index) => [one, matched[index]]));
  const nodeOf = (one: Growing): PlanNode => {
    const section = sections.get(one);
    const { words } = one.entry;
    // the number in 第三部分 and 附件2 is made anew like any other
    const number = section ? (wordNumber(section.text)?.number ?? 0) : 0;
    return { section, text: section ? withNumber(words, number) : words, children: one.children.map(nodeOf) };
  };
  // attachments stand behind the body whatever line they are on
  const isBehind = (one: Growing): boolean => sections.get(one)?.attachment === true;
  const ordered = [...roots.filter((one) => !isBehind(one)), ...roots.filter(isBehind)];
  return { report, nodes: ordered.map(nodeOf) };
}

function oldEntries(report: Report): OldEntry[] {
  const depths = new Map<Section, number>();
  const measure = (sections: readonly Section[], depth: number): void => {
    for (const section of sections) {
      depths.set(section, depth);
      measure(section.children, depth + 1);
    }
  };
  measure(report.sections, 0);
  return [...allSections(report.sections)].map((section) => ({
    section,
    words: section.text,
    marker: section.marker?.text ?? '',
    depth: depths.get(section) ?? 0,
  }));
}

/** Indent, bullets and Markdown's marks are the writer's way of setting it; the marker is told apart from the words. */
function readEntry(line: string): Entry {
  const content = line.replace(/^[\s\u3000]*(?:[-*+]\s+|#{1,6}\s*)?/u, '').trimEnd();
  const marker = readMarker(content, 0);
  return {
    marker: marker?.text ?? '',
    words: content.slice(marker?.end ?? 0).replace(/^[\s\u3000]+/u, ''),
    depth: 0,
  };
}

/** In columns: a full-width space and a tab are as wide as two spaces. */
function widthOf(line: string): number {
  let width = 0;
  for (let at = 0; at < line.length && isSpace(line.charCodeAt(at)); at++) {
    width += line[at] === ' ' ? 1 : 2;
  }
  return width;
}
