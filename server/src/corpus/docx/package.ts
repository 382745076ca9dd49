// A Word file as its package: the document's own part and the parts that it names by kind (styles, numbering, footnotes).
// Pictures, page headers and all else are never unpacked.
import { DocxProblem } from './problem';
import { type Element, readXml } from './xml';
import { Zip } from './zip';

export interface DocxPackage {
  readonly document: Uint8Array;
  /** The part that the document names as its `styles`, `numbering`, `footnotes`, `endnotes`; undefined where it names none. */
  part(kind: string): Uint8Array | undefined;
}

export function openPackage(bytes: Uint8Array): DocxPackage {
  refuseOther(bytes);
  const zip = new Zip(bytes);
  const read = (name: string): Uint8Array => {
    const content = zip.read(name);
    if (!content) throw new DocxProblem('damaged', `there is no ${name}`);
    return content;
  };
  const main = relationsOf(zip.read('_rels/.rels'), '').get('officeDocument');
  if (main === undefined) throw new DocxProblem('damaged', 'no Office document');
  const slash = main.lastIndexOf('/') + 1;
  const folder = main.slice(0, slash);
  const related = relationsOf(zip.read(`${folder}_rels/${main.slice(slash)}.rels`), folder);
  return {
    document: read(main),
    part(kind) {
      const name = related.get(kind);
      return name === undefined ? undefined : read(name);
    },
  };
}

/** Old .doc files and encrypted .docx files are both compound files; a .doc may also be rich text. */
function refuseOther(bytes: Uint8Array): void {
  const buffer = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  if (buffer.toString('latin1', 0, 5) === '{\\rtf') throw new DocxProblem('legacy', 'rich text');
  if (buffer.toString('hex', 0, 8) !== 'd0cf11e0a1b11ae1') return;
  if (buffer.includes('EncryptedPackage', 0, 'utf16le')) throw new DocxProblem('encrypted', 'an encrypted package');
  throw new DocxProblem('legacy', 'a compound file');
}

/** The names of parts by the last word of their relationship's type. */
function relationsOf(bytes: Uint8Array | undefined, folder: string): ReadonlyMap<string, string> {
  const relations = new Map<string, string>();
  if (!bytes) return relations;
  readXml(bytes, 'rel:Relationships', {
    open(element: Element) {
      const [type, target] = [element.get('Type'), element.get('Target')];
      if (element.name !== 'rel:Relationship' || !type || !target || element.get('TargetMode') === 'External')
        return undefined;
      const kind = type.slice(type.lastIndexOf('/') + 1);
      if (!relations.has(kind)) relations.set(kind, resolved(target, folder));
      return undefined;
    },
  });
  return relations;
}

/** `styles.xml` in `word/`, `/word/styles.xml`, `../word/styles.xml` are all `word/styles.xml`. */
function resolved(target: string, folder: string): string {
  const path = target.replaceAll('\\', '/');
  const names: string[] = [];
  for (const name of (path.startsWith('/') ? path : folder + path).split('/')) {
    if (name === '..') names.pop();
    else if (name !== '' && name !== '.') names.push(name);
  }
  return names.join('/');
}
