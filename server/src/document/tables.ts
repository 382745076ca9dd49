// Tables of tasks (任务落实情况表): written in Markdown, with tabs, or flattened by a web page so that number, task, source and
// result run into one another.
import { contentOf, type Line } from './line';
import type { LineKind, TableRow, TaskTable } from './model';

const HEADER = /[序编編][号號].{0,40}(?:任务|任務|事项|事項|内容|內容|工作|项目|項目|指标|指標)/u;
const ROW = /^(\d{1,4})(?=[\p{Script=Han}“《\t|\s])/u;
const COLUMN = {
  task: /任务|任務|事项|事項|内容|內容|目标|目標|项目|項目|指标|指標|工作/u,
  source: /来源|來源|依据|依據|责任|責任|单位|單位|部门|部門/u,
  result: /落实|落實|进展|進展|完成|推进|推進|办理|辦理|情况|情況/u,
} as const;
type Column = keyof typeof COLUMN;

/** A source ends like one of these: the closed vocabulary of the source column is learned from what follows a full stop. */
const SOURCE_END = /(?:项|項|事项|事項|号|號|报告|報告|文件|要点|要點|清单|清單|方案|计划|計劃|精神|任务|任務)$/u;
const SOURCE_LENGTH = 24;

/** Marks 'table-head', 'table-row' and 'table-cell' in `kinds`, and returns the tables in order. */
export function readTables(lines: readonly Line[], kinds: LineKind[]): TaskTable[] {
  const tables: TaskTable[] = [];
  for (let number = 0; number < lines.length; number++) {
    const line = lines[number];
    if (!line || kinds[number] !== 'outside' || line.solid > 120 || line.endsSentence) continue;
    const words = contentOf(line);
    if (!HEADER.test(words)) continue;
    const table = readTable(lines, kinds, number, words);
    if (!table) continue;
    tables.push(table);
    number = table.endLine;
  }
  // tables of anything else: cells, and no paragraphs
  for (const [number, line] of lines.entries()) {
    if (kinds[number] === 'outside' && isPiped(line)) kinds[number] = 'table-cell';
  }
  return tables;
}

const isPiped = (line: Line): boolean => line.text[line.start] === '|' && line.text.indexOf('|', line.start + 1) > 0;

function readTable(lines: readonly Line[], kinds: LineKind[], head: number, header: string): TaskTable | undefined {
  const separator = header.includes('|') ? '|' : header.includes('\t') ? '\t' : undefined;
  const starts: { line: number; number: number }[] = [];
  let end = head;
  for (let number = head + 1; number < lines.length; number++) {
    const line = lines[number];
    if (!line || kinds[number] === 'chrome' || line.markdownHeading > 0) break;
    if (kinds[number] !== 'outside') continue;
    const cells = separator ? splitCells(contentOf(line), separator) : undefined;
    if (separator === '|' && !line.text.includes('|')) break;
    const own = cells ? cells[0] : ROW.exec(contentOf(line))?.[1];
    const value = own !== undefined && /^\d{1,4}$/u.test(own) ? Number(own) : undefined;
    const expected = (starts.at(-1)?.number ?? 0) + 1;
    // flattened cells hold numbers of their own: only the next number (or one missed) begins a row
    if (value !== undefined && (separator ? value > 0 : value >= expected && value <= expected + 2))
      starts.push({ line: number, number: value });
    else if (starts.length === 0 && !(separator && /^[\s|:-]+$/u.test(line.text))) return undefined;
    end = number;
  }
  const lastRow = starts.at(-1);
  if (!lastRow || starts.length < 2) return undefined;
  end = lastOfTable(lines, kinds, lastRow.line, end, separator);
  kinds[head] = 'table-head';
  for (let number = head + 1; number <= end; number++) if (kinds[number] === 'outside') kinds[number] = 'table-cell';
  const texts = starts.map(({ line }, index) => {
    kinds[line] = 'table-row';
    const endLine = lastText(kinds, (starts[index + 1]?.line ?? end + 1) - 1, line);
    return { line, endLine, text: rowText(lines, kinds, line, endLine) };
  });
  const headLine = lines[head];
  const cells = splitRows(
    headLine,
    texts.map(({ text }) => text),
    separator ? columnsOf(splitCells(header, separator), separator) : undefined,
  );
  const rows: TableRow[] = texts.map(({ line, endLine }, index) => ({
    number: starts[index]?.number ?? 0,
    line,
    endLine,
    task: cells[index]?.task ?? '',
    source: cells[index]?.source ?? '',
    result: cells[index]?.result ?? '',
  }));
  return { startLine: head, endLine: rows.at(-1)?.endLine ?? end, rows };
}

/** The last row's cells end where a chapter, an attachment, another title or, set apart by blank lines, plain text begins. */
function lastOfTable(
  lines: readonly Line[],
  kinds: readonly LineKind[],
  row: number,
  end: number,
  separator: string | undefined,
): number {
  let blanks = 0;
  for (let number = row + 1; number <= end; number++) {
    const line = lines[number];
    if (!line || kinds[number] !== 'outside') {
      if (kinds[number] === 'blank') blanks++;
      continue;
    }
    const { marker, traits } = line;
    const isChapter = marker !== undefined && marker.level <= 2 && marker.number === 1;
    const isTitle = blanks > 0 && !marker && traits.kindWord && line.solid >= 8;
    const isText = blanks > (separator ? 0 : 1) && !(separator && line.text.includes(separator));
    if (isChapter || isTitle || isText || traits.attachment || traits.part) return number - 1;
    blanks = 0;
  }
  return end;
}

const splitCells = (text: string, separator: string): string[] => {
  const cells = text.split(separator).map((cell) => cell.trim());
  if (separator === '|' && cells[0] === '') cells.shift();
  if (separator === '|' && cells.at(-1) === '') cells.pop();
  return cells;
};

function lastText(kinds: readonly LineKind[], from: number, atLeast: number): number {
  let last = from;
  while (last > atLeast && kinds[last] !== 'table-cell') last--;
  return last;
}

function rowText(lines: readonly Line[], kinds: readonly LineKind[], from: number, to: number): string {
  const parts: string[] = [];
  for (let number = from; number <= to; number++) {
    const line = lines[number];
    if (line && (number === from || kinds[number] === 'table-cell')) parts.push(contentOf(line));
  }
  return parts.join('\n');
}

type Cells = Pick<TableRow, Column>;

/** Splitting flattened rows looks at all of them: kept, by the table's head, for as long as no row changes. */
const splitBefore = new WeakMap<Line, { readonly texts: readonly string[]; readonly cells: readonly Cells[] }>();

function splitRows(
  head: Line | undefined,
  texts: readonly string[],
  columns: ((text: string) => Cells) | undefined,
): readonly Cells[] {
  const kept = head && splitBefore.get(head);
  if (kept && kept.texts.length === texts.length && kept.texts.every((text, index) => text === texts[index]))
    return kept.cells;
  const cells = texts.map(columns ?? sourcesOf(texts));
  if (head) splitBefore.set(head, { texts, cells });
  return cells;
}

/** Cells by the header's words. */
function columnsOf(header: readonly string[], separator: string): (text: string) => Cells {
  const index = (column: Column, taken: readonly number[]): number =>
    header.findIndex((name, at) => !taken.includes(at) && COLUMN[column].test(name));
  const source = index('source', []);
  const result = index('result', [source]);
  const task = index('task', [source, result]);
  return (text) => {
    const cells = splitCells(text, separator);
    return { task: cells[task] ?? '', source: cells[source] ?? '', result: cells[result] ?? '' };
  };
}

/**
 * Flattened rows: the source column has few different phrases, which follow a full stop in many rows. They are found by
 * counting what follows full stops, numbers aside, and taken as far as most rows agree.
 */
function sourcesOf(rows: readonly string[]): (text: string) => Cells {
  const firstLines = rows.map((row) => row.replace(ROW, '').split('\n', 1)[0] ?? '');
  const counts = new Map<string, number>();
  for (const row of firstLines) {
    const seen = new Set<string>();
    for (const [, tail = ''] of row.matchAll(/。(?=([^。]*))/gu)) {
      const phrase = tail.slice(0, SOURCE_LENGTH).replace(/\d+/gu, '#');
      for (let length = 4; length <= phrase.length; length++) seen.add(phrase.slice(0, length));
    }
    for (const prefix of seen) counts.set(prefix, (counts.get(prefix) ?? 0) + 1);
  }
  const frequent = [...counts].filter(
    ([prefix, count]) => count >= Math.max(3, rows.length / 30) && SOURCE_END.test(prefix),
  );
  const phrases = frequent
    // an end within a longer phrase is no end: 市政府工作报告 of 市政府工作报告第#项
    .filter(
      ([prefix, count]) =>
        !frequent.some(
          ([longer, more]) => longer.length > prefix.length && longer.startsWith(prefix) && more >= count * 0.8,
        ),
    )
    .map(([prefix]) => prefix.replace(/[.*+?^${}()|[\]\\]/gu, '\\$&').replace(/#/gu, '\\d+'))
    .sort((a, b) => b.length - a.length || (a < b ? -1 : 1));
  if (phrases.length === 0) return (text) => ({ task: text.replace(ROW, '').trim(), source: '', result: '' });
  const one = `(?:${phrases.join('|')})`;
  const source = new RegExp(`。(${one}(?:[、，,]${one})*)`, 'u');
  return (text) => {
    const words = text.replace(ROW, '');
    const found = source.exec(words);
    if (!found?.[1]) return { task: words.trim(), source: '', result: '' };
    const at = found.index + 1;
    return {
      task: words.slice(0, at).trim(),
      source: found[1],
      result: words.slice(at + found[1].length).trim(),
    };
  };
}
