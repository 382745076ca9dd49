// Word's automatic numbering: lists, their levels, and the counters that run through a document. `next` gives what Word shows before
// a paragraph.
import { formatNumber } from './number-format';
import { isSymbolFont, symbolOf } from './symbols';
import { isOn, wholeNumber } from './values';
import { type Element, readXml } from './xml';

export interface ParagraphNumber {
  /** As shown: `一、`, `（二）`, `1.2`, `•`. */
  readonly text: string;
  /** What the list puts between number and words. */
  readonly suffix: 'tab' | 'space' | 'nothing';
}

interface Level {
  start: number;
  format: string;
  pattern: string;
  /** With %1 … %9 for the numbers of the levels. */
  text: string;
  suffix: ParagraphNumber['suffix'];
  /** The style that this level numbers. */
  style?: string;
  /** Counting begins anew after a paragraph of a level above this one; 0: never. */
  restart?: number;
  /** All numbers in Arabic digits. */
  legal: boolean;
  font?: string;
}

interface Template {
  readonly levels: Map<number, Level>;
  /** The levels stand in the template that has this style for its `styleLink`. */
  borrows?: string;
}

interface List {
  template: string;
  readonly starts: Map<number, number>;
  readonly levels: Map<number, Level>;
}

const DEEPEST_LEVEL = 8;
/** What Word takes; and files that were made to be large stay small. */
const LONGEST_TEXT = 255;

export class Numbering {
  readonly #templates = new Map<string, Template>();
  readonly #byStyle = new Map<string, string>();
  readonly #lists = new Map<number, List>();
  /** By template: lists that share one go on counting. */
  readonly #counts = new Map<string, (number | undefined)[]>();
  readonly #begun = new Set<number>();

  constructor(part: Uint8Array | undefined) {
    if (part) this.#read(part);
  }

  /** The list's level that names the style; undefined where none does. */
  levelOf(list: number, style: string): number | undefined {
    const found = this.#lists.get(list);
    if (!found) return undefined;
    for (const [number, level] of this.#templates.get(this.#templateOf(found))?.levels ?? [])
      if (level.style === style) return number;
    return undefined;
  }

  /** Counts on, and gives the number of the paragraph; undefined where it shows none. Levels from 0. */
  next(list: number, level: number): ParagraphNumber | undefined {
    const found = this.#lists.get(list);
    if (!found) return undefined;
    const template = this.#templateOf(found);
    const levelAt = (number: number): Level | undefined =>
      found.levels.get(number) ?? this.#templates.get(template)?.levels.get(number);
    const own = levelAt(level);
    if (!own) return undefined;
    const counts = this.#counts.get(template) ?? [];
    this.#counts.set(template, counts);
    if (!this.#begun.has(list)) {
      this.#begun.add(list);
      for (const number of found.starts.keys()) counts[number] = undefined;
    }
    const startOf = (number: number): number => found.starts.get(number) ?? levelAt(number)?.start ?? 1;
    const count = counts[level];
    counts[level] = count === undefined ? startOf(level) : count + 1;
    for (let deeper = level + 1; deeper <= DEEPEST_LEVEL; deeper++)
      if (level < (levelAt(deeper)?.restart ?? deeper)) counts[deeper] = undefined;
    const text = write(own, (number) => [levelAt(number), counts[number] ?? startOf(number)]);
    return text === '' ? undefined : { text, suffix: own.suffix };
  }

  #templateOf({ template }: List): string {
    const borrows = this.#templates.get(template)?.borrows;
    return (borrows === undefined ? undefined : this.#byStyle.get(borrows)) ?? template;
  }

  #read(part: Uint8Array): void {
    let template: Template | undefined;
    let list: List | undefined;
    let override: number | undefined;
    let level: Level | undefined;
    let id = '';
    readXml(part, 'w:numbering', {
      open: (element) => {
        switch (element.name) {
          case 'w:abstractNum':
            id = element.get('abstractNumId') ?? '';
            template = { levels: new Map() };
            this.#templates.set(id, template);
            break;
          case 'w:styleLink':
            this.#byStyle.set(element.get('val') ?? '', id);
            break;
          case 'w:numStyleLink':
            if (template) template.borrows = element.get('val') ?? '';
            break;
          case 'w:num':
            template = undefined;
            list = { template: '', starts: new Map(), levels: new Map() };
            this.#lists.set(wholeNumber(element, 'numId') ?? -1, list);
            break;
          case 'w:abstractNumId':
            if (list) list.template = element.get('val') ?? '';
            break;
          case 'w:lvlOverride':
            override = wholeNumber(element, 'ilvl');
            break;
          case 'w:startOverride':
            if (override !== undefined) list?.starts.set(override, wholeNumber(element) ?? 1);
            break;
          case 'w:lvl':
            level = { start: 1, format: 'decimal', pattern: '', text: '', suffix: 'tab', legal: false };
            (template ?? list)?.levels.set(wholeNumber(element, 'ilvl') ?? -1, level);
            break;
          default:
            if (level) readProperty(level, element);
        }
        return undefined;
      },
      close: (name) => {
        if (name === 'w:lvl') level = undefined;
        else if (name === 'w:lvlOverride') override = undefined;
      },
    });
  }
}

function readProperty(level: Level, element: Element): void {
  const value = element.get('val') ?? '';
  switch (element.name) {
    case 'w:start':
      level.start = wholeNumber(element) ?? 1;
      break;
    case 'w:numFmt':
      level.format = value;
      level.pattern = element.get('format') ?? '';
      break;
    case 'w:lvlText':
      level.text = value.slice(0, LONGEST_TEXT);
      break;
    case 'w:suff':
      if (value === 'space' || value === 'nothing') level.suffix = value;
      break;
    case 'w:pStyle':
      level.style = value;
      break;
    case 'w:lvlRestart':
      level.restart = wholeNumber(element) ?? 0;
      break;
    case 'w:isLgl':
      level.legal = isOn(element);
      break;
    case 'w:rFonts': {
      const font = element.get('ascii') ?? element.get('hAnsi');
      if (font !== undefined) level.font = font;
      break;
    }
  }
}

function write(own: Level, at: (level: number) => readonly [Level | undefined, number]): string {
  if (own.format === 'bullet') return bullet(own);
  return own.text.replace(/%([1-9])/gu, (_, digit: string) => {
    const [level, count] = at(Number(digit) - 1);
    if (!level) return '';
    // Arabic digits throughout, except where a level shows no number at all
    if (own.legal && level.format !== 'none') return String(count);
    return formatNumber(level.format, count, level.pattern);
  });
}

/** A dot stands in for letters that only a symbol font makes a sign of, and for signs that no other font has. */
function bullet({ text, font }: Level): string {
  if (text === '') return '';
  const sign = /^[!-~\uf020-\uf0ff]$/u.test(text) && isSymbolFont(font) ? symbolOf(font, text.charCodeAt(0)) : text;
  return /^[A-Za-z\s\uf000-\uf0ff]*$/u.test(sign) ? '•' : sign;
}
