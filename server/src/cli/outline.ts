// `wengao outline`: the reports in each draft with their sections, as a tree or as JSON.

import type { Genre } from '../document/model';
import { outlineDocuments } from '../features/outline';
import { type OutlineNode, outlineTree } from '../features/outline-tree';
import type { Language } from '../rules/rule';
import { GENRE_WORDS } from '../rules/words';
import { createReportService } from '../service';
import { Drafts, type OpenDraft } from './drafts';
import { printable, type Terminal } from './terminal';

export async function outline(
  paths: readonly string[],
  format: 'tree' | 'json',
  terminal: Terminal,
  language: Language,
): Promise<number> {
  const service = createReportService();
  const drafts = new Drafts(service, terminal, language);
  const files: object[] = [];
  const outlineOne = ({ shown: path, draft, settings }: OpenDraft): void => {
    const reading = service.read(draft, settings);
    if (format === 'json') files.push({ path, documents: outlineDocuments(reading) });
    else {
      const genres = reading.reports.map((report) => report.genre);
      terminal.out(treeText(path, reading.isReport ? outlineTree(reading, [], language) : [], genres, language));
    }
  };
  for await (const one of drafts.open(paths, { profile: undefined })) {
    let failed = 'problem' in one ? one : undefined;
    try {
      if (!('problem' in one)) outlineOne(one);
    } catch (error) {
      failed = drafts.fail(one.shown, error);
    }
    if (failed) files.push({ path: failed.shown, error: failed.problem.text[language] });
  }
  if (format === 'json') terminal.out(`${JSON.stringify({ version: 1, files }, null, 2)}\n`);
  return drafts.failed ? 2 : 0;
}

/** Line numbers at the left, as an editor counts them; depth by indent. */
function treeText(path: string, nodes: readonly OutlineNode[], genres: readonly Genre[], language: Language): string {
  const rows: { line: number; text: string }[] = [];
  const add = (node: OutlineNode, depth: number, aside: string): void => {
    const text = `${'  '.repeat(depth)}${node.marker}${node.text}${aside}`;
    rows.push({ line: node.heading.start.line + 1, text: printable(text) });
    for (const child of node.children) add(child, depth + 1, '');
  };
  nodes.forEach((node, index) => {
    const genre = genres[index];
    add(node, 0, genre ? `  [${GENRE_WORDS[genre][language]}]` : '');
  });
  const none = language === 'zh' ? '未见中文报告' : 'no Chinese report';
  if (rows.length === 0) return `${printable(path)}\n  ${none}\n\n`;
  const width = String(rows.at(-1)?.line ?? 0).length;
  const lines = rows.map(({ line, text }) => `  ${String(line).padStart(width)}  ${text}`);
  return `${printable(path)}\n${lines.join('\n')}\n\n`;
}
