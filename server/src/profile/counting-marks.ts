// Counts of what stands in a report's lines: series, placeholders, Latin, fixed expressions, abbreviations.
import { abbreviationsIn } from '../document/abbreviations';
import { missingBefore } from '../document/blank-kinds';
import { expressionsIn } from '../document/expressions';
import { latinIn } from '../document/latin';
import type { Line } from '../document/line';
import type { LineKind, Reading, Report } from '../document/model';
import { type Placeholder, placeholdersIn } from '../document/placeholders';
import { readSeries } from '../document/series';
import type { SeriesItem } from '../document/series-entries';
import { isSpace } from '../text/characters';
import { simplify } from '../text/simplify';
import { KEY } from './keys';
import { type Add, keyOf } from './rows';

const SILENT: ReadonlySet<LineKind> = new Set<LineKind>(['blank', 'code', 'front-matter', 'chrome', 'residue']);

export function countMarks(reading: Reading, report: Report, add: Add): void {
  for (let number = report.startLine; number <= report.endLine; number++) {
    const line = reading.lines[number];
    const kind = reading.kinds[number];
    if (!line || kind === undefined || SILENT.has(kind)) continue;
    for (const placeholder of placeholdersIn(line)) {
      // 某市 may be meant
      if (placeholder.sure) add(keyOf(KEY.placeholder, formOf(line, placeholder), followerOf(line, placeholder)));
    }
    for (const text of latinIn(line)) add(keyOf(KEY.latin, text));
    for (const text of expressionsIn(line)) add(keyOf(KEY.expression, simplify(text)));
    for (const { full, short } of abbreviationsIn(line)) add(keyOf(KEY.abbreviation, simplify(full), simplify(short)));
  }
  countSeries(reading, report, add);
}

const LONGEST_FORM = 4;

/** As written, without what is said in it: x, ××, 【…】, 20××年. */
function formOf({ text }: Line, { start, end, form }: Placeholder): string {
  const written = text.slice(start, end);
  if (form === 'date')
    return written
      .replace(/\s+/gu, '')
      .replace(/\d+(?![xXｘＸ×*＊○◯△□_＿\d])/gu, (digits) => '0'.repeat(digits.length));
  if (form !== 'blank') return written.slice(0, LONGEST_FORM);
  if (/^[_＿]/u.test(written)) return '__';
  const [inside] = /[\p{L}\p{N}](?:.*[\p{L}\p{N}])?/u.exec(written) ?? [];
  return (inside === undefined ? written : written.replace(inside, '…')).replace(/\s+/gu, '');
}

/** What asks for the missing content: a word of place, a measure word, 万 or %, a title. */
function followerOf({ text }: Line, { end }: Placeholder): string {
  const after = text.slice(end, end + 16).trimStart();
  switch (missingBefore(after)) {
    case 'place':
      return 'place';
    case 'number':
      return /^[余多万亿千百十%％‰]/u.test(after) ? 'number' : 'measure';
    case 'date':
      return 'measure';
    case 'leader':
    case 'person':
      return 'title';
    default:
      return 'other';
  }
}

function countSeries(reading: Reading, report: Report, add: Add): void {
  for (const { items } of readSeries(reading, report)) {
    const [first] = items;
    if (!first || first.quoted) continue;
    for (let index = 1; index < items.length; index++) {
      const [before, item] = [items[index - 1], items[index]];
      const separator = before && item && separatorOf(reading, before, item);
      if (separator !== undefined) add(keyOf(KEY.series, first.family, separator));
    }
  }
}

const FULL_WIDTH: Readonly<Record<string, string>> = { ';': '；', ',': '，', '.': '。', '．': '。', ':': '：' };

/** The mark before the item, or ¶ where it opens a paragraph; undefined: no mark stands there. */
function separatorOf({ lines }: Reading, before: SeriesItem, item: SeriesItem): string | undefined {
  if (item.opener && item.line !== before.line) return '¶';
  const text = lines[item.line]?.text ?? '';
  let at = item.start - 1;
  while (at >= 0 && (isSpace(text.charCodeAt(at)) || '*”’'.includes(text[at] ?? ''))) at--;
  const mark = text[at] ?? '';
  const full = FULL_WIDTH[mark] ?? mark;
  return '；。，、：！'.includes(full) && full !== '' ? full : undefined;
}
