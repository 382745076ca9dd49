// Values for the placeholder at the place: what a values sheet or the front matter names so, what this draft gives elsewhere for the
// same words (养老机构12家 for 养老机构x家), and the places that it names.
import { type Line, perLine } from '../../document/line';
import type { Reading } from '../../document/model';
import { type Placeholder, placeholdersIn } from '../../document/placeholders';
import { placeNamesIn } from '../../document/places';
import { EVIDENCE } from './evidence';
import type { Completion, CompletionRequest, NamedValue, Place } from './item';

/** Values of one placeholder, best first. */
export function valueItems(place: Place, request: CompletionRequest): Completion[] {
  const { reading, line, character, text } = place;
  const read = reading.lines[line];
  const blank = read && placeholdersIn(read).find(({ start, end }) => start <= character && character <= end);
  if (!blank) return [];
  const typed = text.slice(blank.start, character);
  const behind = text.slice(blank.end, blank.end + 4);
  const items = new Map<string, Completion>();
  const add = (value: string, evidence: string): void => {
    const words = withoutEnd(value.trim(), behind);
    if (words === '' || words === text.slice(blank.start, blank.end) || items.has(words)) return;
    items.set(words, {
      kind: 'value',
      label: words,
      range: { start: { line, character: blank.start }, end: { line, character: blank.end } },
      newText: words,
      filterText: typed + words,
      evidence,
    });
  };
  const name = nameOf(text, blank);
  const { language } = request;
  for (const row of named(request.values, name)) add(row.value, EVIDENCE.sheet(row.name)[language]);
  for (const row of named(frontMatter(reading), name)) add(row.value, EVIDENCE.frontMatter[language]);
  for (const [value, count] of given(place, blank)) add(value, EVIDENCE.here(count)[language]);
  return [...items.values()];
}

interface Name {
  /** What the placeholder says itself: {{养老机构数}}, [填写单位名称]. */
  readonly inside: string;
  /** What stands before it: 养老机构x家, 联系人：____ */
  readonly before: string;
}

const ASKS = /^(?:此处|请|在此)?(?:填写|填入|填|输入|插入|补充|待填)?(?:[：:])?|(?:待填|待补|待定|待核)$/gu;

function nameOf(text: string, { start, end }: Placeholder): Name {
  const inside = text
    .slice(start, end)
    .replace(/^[[{【（(<〔\s]+|[\]}】）)>〕\s]+$/gu, '')
    .replace(ASKS, '');
  return { inside, before: text.slice(Math.max(0, start - 24), start).replace(/[：:为是有共达约\s]+$/u, '') };
}

/** Rows of this name, the longest names first. */
const named = (rows: readonly NamedValue[], name: Name): NamedValue[] =>
  rows.filter((row) => isNamed(row, name)).sort((a, b) => b.name.length - a.name.length);

/** A name that the words before end with has two characters or more: one is chance. */
function isNamed({ name }: NamedValue, { inside, before }: Name): boolean {
  if (name === inside) return true;
  return (
    name.length > 1 &&
    (before.endsWith(name) || (name.endsWith('数') && name.length > 2 && before.endsWith(name.slice(0, -1))))
  );
}

/** The unit stands in the text already: 12家 before 家, 云台市 before 市. */
function withoutEnd(value: string, behind: string): string {
  for (let length = Math.min(behind.length, value.length - 1); length > 0; length--)
    if (value.endsWith(behind.slice(0, length)) && !/[\d，。；]/u.test(behind.slice(0, length)))
      return value.slice(0, -length);
  return value;
}

const ENTRY = /^([^\s:：#\-[\]{}"'][^:：]{0,30}?)\s*[:：]\s*(.{1,120})$/u;

const entryIn = perLine((line) => {
  const [, name = '', written = ''] = ENTRY.exec(line.text.trimEnd()) ?? [];
  const value = /^(["'])(.*)\1$/u.exec(written)?.[2] ?? written.replace(/\s+#.*$/u, '');
  // lists and blocks are more than one value
  return { name: /^[[{|>&*]/u.test(written) ? '' : name, value };
});

/** Flat `key: value` lines; whatever else YAML knows is passed over. */
function frontMatter({ lines, kinds }: Reading): NamedValue[] {
  const rows: NamedValue[] = [];
  for (let number = 0; kinds[number] === 'front-matter'; number++) {
    const line = lines[number];
    const entry = line && entryIn(line);
    if (entry && entry.name !== '') rows.push(entry);
  }
  return rows;
}

/** Values that the draft gives for the same words, the most given first. */
function given({ reading, line: own, text }: Place, blank: Placeholder): [value: string, count: number][] {
  const counts = new Map<string, number>();
  const add = (value: string): void => void counts.set(value, (counts.get(value) ?? 0) + 1);
  if (blank.missing === 'place') {
    const kind = text[blank.end] ?? '';
    for (const line of reading.lines)
      for (const { name, kind: other } of placeNamesIn(line)) if (other === kind && !/[x×某*]/iu.test(name)) add(name);
  } else if (blank.missing === 'number') {
    const label = /[\p{Script=Han}]{2,6}$/u.exec(text.slice(0, blank.start))?.[0] ?? '';
    const unit = text.slice(blank.end, blank.end + 1);
    reading.lines.forEach((line, number) => {
      for (const value of numbersAfter(line, label, unit, number === own ? blank.start : undefined)) add(value);
    });
  }
  return [...counts].sort(([a, one], [b, other]) => other - one || (a < b ? -1 : 1)).slice(0, 8);
}

const NUMBER = /^(?:\d{1,4}(?:,\d{3}){1,4}|\d{1,12})(?:\.\d{1,4})?[万亿]?/u;

/** 养老机构12家: the number between these words and this unit. */
function* numbersAfter({ text }: Line, label: string, unit: string, not: number | undefined): Generator<string> {
  for (let length = label.length; length >= 2; length--) {
    const words = label.slice(-length);
    let any = false;
    for (let at = text.indexOf(words); at >= 0; at = text.indexOf(words, at + 1)) {
      const from = at + words.length;
      const number = from === not ? undefined : NUMBER.exec(text.slice(from, from + 24))?.[0];
      if (number === undefined || (unit !== '' && !text.startsWith(unit, from + number.length))) continue;
      any = true;
      yield number;
    }
    if (any) return;
  }
}
