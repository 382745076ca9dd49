// Word's automatic numbering: lists, their levels, and the counters that run through a story. `Story.next` gives what Word shows
// before a paragraph. Where the standard leaves it open, this is what Word was seen to do.
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
  /** The numbers of the levels above in Arabic digits. */
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
const NO_LEVELS: ReadonlyMap<number, Level> = new Map();
/** What Word takes; and files that were made to be large stay small. */
const LONGEST_TEXT = 255;

export class Numbering {
  readonly #templates = new Map<string, Template>();
  readonly #byStyle = new Map<string, string>();
  readonly #lists = new Map<number, List>();

  constructor(part: Uint8Array | undefined) {
    if (part) this.#read(part);
  }

  /** The list's level that names the style; undefined where none does. */
  levelOf(list: number, style: string): number | undefined {
    for (const [number, level] of this.#levelsOf(this.list(list))) if (level.style === style) return number;
    return undefined;
  }

  list(id: number): List | undefined {
    return this.#lists.get(id);
  }

  /** What a list says itself goes before what its template says. */
  level(list: List, number: number): Level | undefined {
    return list.levels.get(number) ?? this.#levelsOf(list).get(number);
  }

  #levelsOf(list: List | undefined): ReadonlyMap<number, Level> {
    const template = this.#templates.get(list?.template ?? '');
    const lender = template?.borrows === undefined ? undefined : this.#byStyle.get(template.borrows);
    return (lender === undefined ? template : this.#templates.get(lender))?.levels ?? NO_LEVELS;
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
            setLevel((template ?? list)?.levels, wholeNumber(element, 'ilvl'), level);
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

function setLevel(levels: Map<number, Level> | undefined, number: number | undefined, level: Level): void {
  if (number !== undefined && number >= 0 && number <= DEEPEST_LEVEL) levels?.set(number, level);
}

/** The counters of one story: the body, the footnotes, the endnotes, and each text box count for themselves. */
export class Story {
  readonly numbering: Numbering;
  /** By template, since lists that share one go on counting: the level's last number; undefined: it begins anew. */
  readonly #counts = new Map<string, Map<number, number | undefined>>();
  /** Lists' levels whose own start was used: it counts once. */
  readonly #started = new Set<string>();

  constructor(numbering: Numbering) {
    this.numbering = numbering;
  }

  /** Counts on, and gives the number of the paragraph; undefined where it shows none. Levels from 0. */
  next(id: number, level: number): ParagraphNumber | undefined {
    const list = this.numbering.list(id);
    const own = list && this.numbering.level(list, level);
    if (!own) return undefined;
    const counts = this.#counts.get(list.template) ?? new Map<number, number | undefined>();
    this.#counts.set(list.template, counts);
    const levelAt = (number: number): Level | undefined => this.numbering.level(list, number);
    const startOf = (number: number): number => list.starts.get(number) ?? levelAt(number)?.start ?? 1;

    const place = `${id} ${level}`;
    if (list.starts.has(level) && !this.#started.has(place)) counts.delete(level);
    this.#started.add(place);
    // a level above that was never used counts as used once
    for (let above = level - 1; above >= 0 && !counts.has(above); above--) counts.set(above, startOf(above));
    const last = counts.get(level);
    counts.set(level, last === undefined ? startOf(level) : last + 1);
    for (let deeper = level + 1; deeper <= DEEPEST_LEVEL; deeper++)
      if (counts.has(deeper) && level < (levelAt(deeper)?.restart ?? deeper)) counts.set(deeper, undefined);

    const text = write(own, level, (number) => [levelAt(number), counts.get(number) ?? startOf(number)]);
    return text === '' ? undefined : { text, suffix: own.suffix };
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

function write(own: Level, number: number, at: (level: number) => readonly [Level | undefined, number]): string {
  if (own.format === 'bullet') return bullet(own);
  return own.text.replace(/%([1-9])/gu, (_, digit: string) => {
    const place = Number(digit) - 1;
    const [level, count] = at(place);
    // a level that shows no number shows none here
    if (!level || level.format === 'bullet' || level.format === 'none') return '';
    return own.legal && place < number ? String(count) : formatNumber(level.format, count, level.pattern);
  });
}

/** A dot stands in for letters that only a symbol font makes a sign of, and for signs that no other font has. */
function bullet({ text, font }: Level): string {
  if (text === '') return '';
  const sign = /^[!-~\uf020-\uf0ff]$/u.test(text) && isSymbolFont(font) ? symbolOf(font, text.charCodeAt(0)) : text;
  return /^[A-Za-z\s\uf000-\uf0ff]*$/u.test(sign) ? '•' : sign;
}
