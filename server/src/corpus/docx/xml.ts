// XML of Office in one pass, element by element. Names come as `w:p`, whatever prefix the file uses and whichever of the two
// dialects (Transitional, Strict) it is written in; elements of unknown namespaces come as ''. Of content that is written twice,
// for newer and for older programs (mc:AlternateContent), only the first is told.
import { SaxesParser, type SaxesTagPlain } from 'saxes';
import { DocxProblem } from './problem';

/** Both dialects' namespaces, and the prefixes that Word gives them. */
const PREFIXES: ReadonlyMap<string, string> = new Map([
  ['http://schemas.openxmlformats.org/wordprocessingml/2006/main', 'w'],
  ['http://purl.oclc.org/ooxml/wordprocessingml/main', 'w'],
  ['http://schemas.openxmlformats.org/officeDocument/2006/math', 'm'],
  ['http://purl.oclc.org/ooxml/officeDocument/math', 'm'],
  ['http://schemas.openxmlformats.org/markup-compatibility/2006', 'mc'],
  ['urn:schemas-microsoft-com:vml', 'v'],
  ['http://schemas.openxmlformats.org/package/2006/relationships', 'rel'],
]);

/** Deeper than any page; what is nested in tables and boxes is read by functions that call themselves. */
const DEEPEST = 400;

export interface Element {
  /** `w:p`; '' in an unknown namespace. */
  readonly name: string;
  /** The value of an attribute of the element's own namespace, or of none. */
  get(attribute: string): string | undefined;
  /** Whether `xml:space="preserve"` stands on it. */
  readonly keepsSpace: boolean;
}

export interface XmlReader {
  /** 'skip': nothing inside the element is told, nor its end. */
  open(element: Element): 'skip' | undefined;
  close?(name: string): void;
  text?(text: string): void;
}

/** Tells the reader all of the part. `root` is the name that its first element must have. */
export function readXml(bytes: Uint8Array, root: string, reader: XmlReader): void {
  const parser = new SaxesParser();
  const names = new Names();
  /** Names of the open elements, none of them skipped. */
  const open: string[] = [];
  const alternatives: { taken: boolean }[] = [];
  let depth = 0;
  /** Depth of the element that is skipped with all that it holds; 0: none. */
  let skipped = 0;
  parser.on('error', (error) => {
    throw new DocxProblem('damaged', error.message);
  });
  parser.on('doctype', () => {
    throw new DocxProblem('damaged', 'a document type has no place in it');
  });
  parser.on('opentag', (tag) => {
    depth++;
    if (depth > DEEPEST) throw new DocxProblem('damaged', 'elements nested too deeply');
    names.enter(tag, depth);
    if (skipped > 0) return;
    const name = names.nameOf(tag.name);
    if (depth === 1 && name !== root) throw new DocxProblem('damaged', `${tag.name} instead of ${root}`);
    if (name === 'mc:AlternateContent') alternatives.push({ taken: false });
    else if (isAlternative(name)) {
      const choice = alternatives.at(-1);
      if (choice?.taken) {
        skipped = depth;
        return;
      }
      if (choice) choice.taken = true;
    } else if (reader.open(new TagElement(tag, name)) === 'skip') {
      skipped = depth;
      return;
    }
    open.push(name);
  });
  parser.on('closetag', () => {
    if (skipped === depth) skipped = 0;
    else if (skipped === 0) {
      const name = open.pop() ?? '';
      if (name === 'mc:AlternateContent') alternatives.pop();
      else if (!isAlternative(name)) reader.close?.(name);
    }
    names.leave(depth);
    depth--;
  });
  const text = reader.text?.bind(reader);
  if (text) {
    const tell = (written: string): void => {
      if (skipped === 0 && depth > 0) text(written);
    };
    parser.on('text', tell);
    parser.on('cdata', tell);
  }
  parser.write(decoded(bytes)).close();
}

const isAlternative = (name: string): boolean => name === 'mc:Choice' || name === 'mc:Fallback';

class TagElement implements Element {
  readonly name: string;
  readonly #tag: SaxesTagPlain;

  constructor(tag: SaxesTagPlain, name: string) {
    this.#tag = tag;
    this.name = name;
  }

  get(attribute: string): string | undefined {
    const { name, attributes } = this.#tag;
    const colon = name.indexOf(':');
    const qualified = colon < 0 ? undefined : attributes[`${name.slice(0, colon)}:${attribute}`];
    if (qualified !== undefined || Object.hasOwn(attributes, attribute)) return qualified ?? attributes[attribute];
    // where the namespace is the default one, attributes need a prefix nevertheless
    if (colon >= 0) return undefined;
    const suffix = `:${attribute}`;
    for (const key in attributes) if (key.endsWith(suffix)) return attributes[key];
    return undefined;
  }

  get keepsSpace(): boolean {
    return this.#tag.attributes['xml:space'] === 'preserve';
  }
}

/** Prefixes as they are declared where the parser stands. Word declares all of them once, on the root. */
class Names {
  /** Innermost last; a short list, since elements are not nested without end. */
  readonly #scopes: { readonly depth: number; readonly prefixes: ReadonlyMap<string, string> }[] = [];
  readonly #known = new Map<string, string>();

  enter({ attributes }: SaxesTagPlain, depth: number): void {
    let prefixes: Map<string, string> | undefined;
    for (const key in attributes) {
      if (!key.startsWith('xmlns') || (key.length > 5 && key[5] !== ':')) continue;
      prefixes ??= new Map();
      prefixes.set(key.slice(6), PREFIXES.get(attributes[key] ?? '') ?? '');
    }
    if (!prefixes) return;
    this.#scopes.push({ depth, prefixes });
    this.#known.clear();
  }

  leave(depth: number): void {
    if (this.#scopes.at(-1)?.depth !== depth) return;
    this.#scopes.pop();
    this.#known.clear();
  }

  nameOf(written: string): string {
    const before = this.#known.get(written);
    if (before !== undefined) return before;
    const colon = written.indexOf(':');
    const prefix = this.#meaningOf(colon < 0 ? '' : written.slice(0, colon));
    const name = prefix ? `${prefix}:${written.slice(colon + 1)}` : '';
    this.#known.set(written, name);
    return name;
  }

  #meaningOf(prefix: string): string | undefined {
    for (let i = this.#scopes.length - 1; i >= 0; i--) {
      const meaning = this.#scopes[i]?.prefixes.get(prefix);
      if (meaning !== undefined) return meaning;
    }
    return undefined;
  }
}

/** UTF-8, or UTF-16 with a mark: Office knows no others. */
function decoded(bytes: Uint8Array): string {
  const [first, second] = bytes;
  const encoding =
    first === 0xff && second === 0xfe ? 'utf-16le' : first === 0xfe && second === 0xff ? 'utf-16be' : 'utf-8';
  try {
    return new TextDecoder(encoding, { fatal: true }).decode(bytes);
  } catch {
    throw new DocxProblem('damaged', `no ${encoding}`);
  }
}
