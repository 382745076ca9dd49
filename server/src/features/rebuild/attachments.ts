// What names attachments by their numbers: 附件2 in the text, and the note under it that lists them (附件：1.…).
import { afterMarker, type Line } from '../../document/line';
import type { Reading } from '../../document/model';
import { formatChineseNumeral, parseChineseNumeral } from '../../text/numerals';
import { rangeOn, type Span, type TextEdit } from '../../text/position';
import type { FollowUp } from './follow-ups';
import type { Plan } from './plan';
import type { Rebuilt } from './rebuild';
import { wordNumber } from './style';

/** Numbers that attachments have now, by those that they had; undefined: deleted. */
type Renumbered = ReadonlyMap<number, number | undefined>;

export function attachmentFollowUps(
  before: Reading,
  { report }: Plan,
  { after, numbered }: Rebuilt,
  newLines: ReadonlyMap<number, number>,
): FollowUp[] {
  const now = new Map([...numbered].map(([{ section }, { number }]) => [section, number]));
  const numbers = new Map<number, number | undefined>();
  for (const section of report.sections) {
    const was = section.attachment ? wordNumber(section.text)?.number : undefined;
    // a number that two attachments bear names neither
    if (was === undefined || numbers.has(was)) continue;
    numbers.set(was, now.get(section));
  }
  if ([...numbers].every(([was, is]) => was === is)) return [];
  return [...mentions(before, after, numbers, newLines), ...note(before, after, numbers, newLines)];
}

const MENTION = /附[件錄录表][ \t\u3000]*([0-9０-９]{1,2}|[一二三四五六七八九十]{1,3})(?![0-9０-９])/gu;

/** One for each attachment, with all the places that name it. */
function mentions(
  before: Reading,
  after: Reading,
  numbers: Renumbered,
  newLines: ReadonlyMap<number, number>,
): FollowUp[] {
  const places = new Map<number, { readonly line: number; readonly span: Span; readonly digits: boolean }[]>();
  for (const [line, kind] of before.kinds.entries()) {
    const to = newLines.get(line);
    if (to === undefined || (kind !== 'paragraph' && kind !== 'run-in-heading' && kind !== 'continuation')) continue;
    for (const match of (after.lines[to]?.text ?? '').matchAll(MENTION)) {
      const numeral = match[1] ?? '';
      const digits = /[0-9０-９]/u.test(numeral);
      const number = digits ? Number(numeral.normalize('NFKC')) : parseChineseNumeral(numeral);
      if (number === undefined || !numbers.has(number) || numbers.get(number) === number) continue;
      const end = match.index + match[0].length;
      const known = places.get(number) ?? [];
      places.set(number, [...known, { line: to, span: { start: end - numeral.length, end }, digits }]);
    }
  }
  return [...places].flatMap(([was, all]): FollowUp[] => {
    const is = numbers.get(was);
    const [first] = all;
    if (!first) return [];
    const range = rangeOn(first.line, first.span);
    if (is === undefined) {
      const title = {
        zh: `文中“附件${was}”已删，请核（${all.length}处）`,
        en: `附件${was} is deleted; named ${all.length} times`,
      };
      return [{ kind: 'attachment', range, edits: [], title }];
    }
    const edits = all.map(
      ({ line, span, digits }): TextEdit => ({
        range: rangeOn(line, span),
        newText: digits ? String(is) : formatChineseNumeral(is),
      }),
    );
    const title = {
      zh: `文中“附件${was}”改为“附件${is}”（${all.length}处）`,
      en: `附件${was} becomes 附件${is} (${all.length})`,
    };
    return [{ kind: 'attachment', range, edits, title }];
  });
}

/** The names in the note, in the order that the attachments have now. */
function note(before: Reading, after: Reading, numbers: Renumbered, newLines: ReadonlyMap<number, number>): FollowUp[] {
  const entries: { readonly line: number; readonly name: Span; readonly number: number; readonly text: string }[] = [];
  for (const [line, kind] of before.kinds.entries()) {
    const to = newLines.get(line);
    const text = to === undefined ? undefined : after.lines[to];
    const entry = kind === 'attachment-note' && text ? entryOf(text) : undefined;
    if (to !== undefined && entry && text) {
      entries.push({ line: to, ...entry, text: text.text.slice(entry.name.start, entry.name.end) });
    }
  }
  // only a note that was in order
  if (entries.length !== numbers.size || entries.some(({ number }, index) => number !== index + 1)) return [];
  const sorted = entries
    .filter(({ number }) => numbers.get(number) !== undefined)
    .sort((a, b) => (numbers.get(a.number) ?? 0) - (numbers.get(b.number) ?? 0));
  const edits: TextEdit[] = [];
  for (const [index, { line, name, text }] of entries.entries()) {
    const entry = sorted[index];
    const whole = after.lines[line];
    if (entry && entry.text !== text) edits.push({ range: rangeOn(line, name), newText: entry.text });
    else if (!entry && whole) {
      const start = { line: line - 1, character: after.lines[line - 1]?.text.length ?? 0 };
      edits.push({ range: { start, end: { line, character: whole.text.length } }, newText: '' });
    }
  }
  const [first] = entries;
  if (!first || edits.length === 0 || sorted.length === 0) return [];
  const title = { zh: '更新附件说明', en: 'Update the note of attachments' };
  return [{ kind: 'attachment', range: rangeOn(first.line, first.name), edits, title }];
}

/** 附件：1.任务清单, and 2.责任分工表 on the lines below. */
export function entryOf(line: Line): { readonly name: Span; readonly number: number } | undefined {
  const first = /^附件?[ \t\u3000]*[：:][ \t\u3000]*([0-9０-９]{1,2})[.．、][ \t\u3000]*/u.exec(
    line.text.slice(line.contentStart),
  );
  if (first) {
    const start = line.contentStart + first[0].length;
    return { name: { start, end: line.contentEnd }, number: Number((first[1] ?? '').normalize('NFKC')) };
  }
  return line.marker
    ? { name: { start: afterMarker(line), end: line.contentEnd }, number: line.marker.number }
    : undefined;
}
