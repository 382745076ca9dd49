// Word's styles as far as they tell what stands in the text: names, numbering, outline levels, hidden text; each style has what
// the styles that it is based on have.
import { isOn, wholeNumber } from './values';
import { type Element, readXml } from './xml';

export interface Style {
  readonly name: string | undefined;
  /** 1–9; 0 or undefined: text. */
  readonly outlineLevel: number | undefined;
  readonly hidden: boolean | undefined;
  /** The list that numbers its paragraphs; 0: none does. */
  readonly list: number | undefined;
  /** The style that names the list: a list's level may name it in turn. */
  readonly listStyle: string | undefined;
  /** From 0. */
  readonly listLevel: number | undefined;
}

const NOTHING: Style = {
  name: undefined,
  outlineLevel: undefined,
  hidden: undefined,
  list: undefined,
  listStyle: undefined,
  listLevel: undefined,
};

interface Written {
  id: string;
  name?: string;
  basedOn?: string;
  outlineLevel?: number;
  hidden?: boolean;
  list?: number;
  listLevel?: number;
}

/** Longer chains are circles. */
const LONGEST_CHAIN = 40;
const HEADING = /^(?:heading|标题|標題)\s?([1-9])$/iu;

export class Styles {
  readonly #written = new Map<string, Written>();
  readonly #resolved = new Map<string, Style>();
  #defaults: Written = { id: '' };
  #standard: string | undefined;

  constructor(part: Uint8Array | undefined) {
    if (part) this.#read(part);
  }

  /** The paragraph's style: without an id, the one that the document holds for its standard. */
  paragraph(id: string | undefined): Style {
    const standard = this.#resolve(this.#standard);
    return id === undefined || !this.#written.has(id) ? standard : this.#resolve(id);
  }

  /** A run's own style; undefined says nothing. */
  run(id: string | undefined): Style | undefined {
    return id === undefined || !this.#written.has(id) ? undefined : this.#resolve(id);
  }

  #resolve(id: string | undefined): Style {
    const kept = this.#resolved.get(id ?? '');
    if (kept) return kept;
    const style = this.#inherit(id, 0);
    this.#resolved.set(id ?? '', style);
    return style;
  }

  #inherit(id: string | undefined, depth: number): Style {
    const own = id === undefined ? undefined : this.#written.get(id);
    if (!own || depth > LONGEST_CHAIN)
      return { ...NOTHING, hidden: this.#defaults.hidden, outlineLevel: this.#defaults.outlineLevel };
    const base = this.#inherit(own.basedOn, depth + 1);
    const heading = HEADING.exec(own.name ?? '')?.[1];
    return {
      name: own.name,
      outlineLevel: own.outlineLevel ?? (heading ? Number(heading) : base.outlineLevel),
      hidden: own.hidden ?? base.hidden,
      list: own.list ?? base.list,
      listStyle: own.list === undefined ? base.listStyle : own.id,
      listLevel: own.listLevel ?? base.listLevel,
    };
  }

  #read(part: Uint8Array): void {
    let style: Written | undefined;
    readXml(part, 'w:styles', {
      open: (element) => {
        switch (element.name) {
          case 'w:docDefaults':
            style = this.#defaults;
            return undefined;
          case 'w:style': {
            const id = element.get('styleId');
            if (id === undefined) return 'skip';
            style = { id };
            this.#written.set(id, style);
            const isStandard = element.get('default');
            if (element.get('type') === 'paragraph' && isStandard && /^(?:1|true|on)$/u.test(isStandard))
              this.#standard = id;
            return undefined;
          }
          // what a table's style says of its parts is no style's own
          case 'w:tblStylePr':
          case 'w:pPrChange':
          case 'w:rPrChange':
          case 'w:latentStyles':
            return 'skip';
        }
        if (style) readProperty(style, element);
        return undefined;
      },
      close: (name) => {
        if (name === 'w:style' || name === 'w:docDefaults') style = undefined;
      },
    });
  }
}

function readProperty(style: Written, element: Element): void {
  const value = element.get('val');
  switch (element.name) {
    case 'w:name':
      if (value !== undefined) style.name = value;
      break;
    case 'w:basedOn':
      if (value !== undefined) style.basedOn = value;
      break;
    case 'w:vanish':
      style.hidden = isOn(element);
      break;
    case 'w:outlineLvl':
      style.outlineLevel = outlineLevelOf(element);
      break;
    case 'w:numId':
      style.list = wholeNumber(element) ?? 0;
      break;
    case 'w:ilvl':
      style.listLevel = wholeNumber(element) ?? 0;
      break;
  }
}

/** 1–9; 0: text. */
export function outlineLevelOf(element: Element): number {
  const level = wholeNumber(element) ?? 9;
  return level >= 0 && level < 9 ? level + 1 : 0;
}
