// Writes small Word files (.docx) for tests and for the made-up archive: paragraphs with styles, automatic numbering, tracked changes,
// fields, text boxes, tables. What it has no word for goes in as XML (`xml`, `parts`).
import { strToU8, zipSync } from 'fflate';

/** A run of text; \t is a tab, \n a line break. */
export interface DocxRun {
  readonly text: string;
  readonly bold?: boolean;
  readonly hidden?: boolean;
  readonly change?: 'inserted' | 'deleted' | 'moved-here' | 'moved-away';
  /** A field whose result is the text. */
  readonly field?: string;
  /** Kept apart at the page's foot. */
  readonly footnote?: string;
}

export interface DocxParagraph {
  readonly text?: string;
  readonly runs?: readonly DocxRun[];
  /** The id of a style. */
  readonly style?: string;
  /** Automatic numbering: the list's number in `options.lists` from 1 (0: none), and the level from 0. */
  readonly list?: number;
  readonly level?: number;
  /** 1–9 */
  readonly outline?: number;
  /** The paragraph's end is a tracked deletion. */
  readonly joined?: boolean;
  /** A text box that hangs on the paragraph. */
  readonly box?: readonly DocxParagraph[];
  /** A table in the paragraph's stead. */
  readonly table?: readonly (readonly DocxCell[])[];
  /** WordprocessingML: beside `text` and `runs` more of the paragraph's content; alone, it stands in the paragraph's stead. */
  readonly xml?: string;
}

export type DocxCell =
  | string
  | {
      readonly content: string | readonly DocxParagraph[];
      /** Columns. */
      readonly span?: number;
      /** Merged with the cell above, or the first of such cells. */
      readonly merge?: 'start' | 'goes-on';
    };

export interface DocxLevel {
  /** w:numFmt, e.g. chineseCounting */
  readonly format: string;
  /** w:lvlText, e.g. （%2） */
  readonly text: string;
  readonly start?: number;
  readonly suffix?: 'tab' | 'space' | 'nothing';
  /** The style that this level numbers. */
  readonly style?: string;
  /** More of the level's XML. */
  readonly xml?: string;
}

export interface DocxStyle {
  readonly id: string;
  readonly name: string;
  readonly basedOn?: string;
  readonly list?: number;
  readonly level?: number;
  readonly outline?: number;
  readonly type?: 'paragraph' | 'character' | 'numbering';
  /** More of the style's XML. */
  readonly xml?: string;
}

export interface DocxOptions {
  readonly styles?: readonly DocxStyle[];
  readonly lists?: readonly (readonly DocxLevel[])[];
  /** w:num elements after those of `lists`: they name w:abstractNum by its number in `lists`, from 1. */
  readonly numbers?: string;
  /** ISO/IEC 29500 Strict. */
  readonly strict?: boolean;
  /** The prefix of WordprocessingML; '' makes it the default namespace. */
  readonly prefix?: string;
  /** The page header. */
  readonly header?: string;
  /** Parts by name, in addition or instead; `undefined` leaves one out. */
  readonly parts?: Readonly<Record<string, string | Uint8Array | undefined>>;
  /** 0: stored. */
  readonly compression?: 0 | 6;
}

/** Chinese reports number with these four levels. */
export const REPORT_LIST: readonly DocxLevel[] = [
  { format: 'chineseCounting', text: '%1、', suffix: 'nothing' },
  { format: 'chineseCounting', text: '（%2）', suffix: 'nothing' },
  { format: 'decimal', text: '%3.', suffix: 'nothing' },
  { format: 'decimal', text: '（%4）', suffix: 'nothing' },
];

const XML = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';
const PACKAGE = 'http://schemas.openxmlformats.org/package/2006';
const RELATIONSHIPS = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const NAMESPACES =
  `xmlns:r="${RELATIONSHIPS}" xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006" ` +
  'xmlns:wps="http://schemas.microsoft.com/office/word/2010/wordprocessingShape" xmlns:v="urn:schemas-microsoft-com:vml" ' +
  'xmlns:m="http://schemas.openxmlformats.org/officeDocument/2006/math" ' +
  'xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main" ' +
  'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"';

export function makeDocx(paragraphs: readonly DocxParagraph[], options: DocxOptions = {}): Uint8Array {
  const notes: string[] = [];
  const body = paragraphs.map((one) => paragraphXml(one, notes)).join('');
  const dialect = (xml: string): string => inDialect(xml, options);
  const element = (name: string, content: string): string => dialect(`<w:${name} ${NAMESPACES}>${content}</w:${name}>`);
  const parts: Record<string, string | Uint8Array | undefined> = {
    '[Content_Types].xml': CONTENT_TYPES,
    '_rels/.rels': dialect(relationships([['officeDocument', 'word/document.xml']])),
    'word/document.xml': element('document', `<w:body>${body}<w:sectPr/></w:body>`),
    'word/styles.xml': element('styles', stylesXml(options.styles ?? [])),
    'word/numbering.xml': element('numbering', numberingXml(options.lists ?? [REPORT_LIST], options.numbers)),
  };
  if (notes.length > 0) parts['word/footnotes.xml'] = element('footnotes', notes.join(''));
  if (options.header) parts['word/header1.xml'] = element('hdr', paragraphXml({ text: options.header }, notes));
  const related = ['styles', 'numbering', 'footnotes', 'header1'].filter((name) => parts[`word/${name}.xml`]);
  parts['word/_rels/document.xml.rels'] = dialect(
    relationships(related.map((name) => [name.replace(/\d/u, ''), `${name}.xml`])),
  );
  const files: Record<string, Uint8Array> = {};
  for (const [name, part] of Object.entries({ ...parts, ...options.parts })) {
    if (part === undefined) continue;
    const isWhole = typeof part !== 'string' || part.startsWith('<?xml') || part === '';
    files[name] = typeof part === 'string' ? strToU8(isWhole ? part : XML + part) : part;
  }
  // a fixed date: the same paragraphs are the same bytes
  return zipSync(files, { level: options.compression ?? 6, mtime: '2024-01-02T00:00:00' });
}

/** The same zip with 64-bit sizes and places, as some writers put them even into small files. */
export function withLongNumbers(zip: Uint8Array): Uint8Array {
  const bytes = Buffer.from(zip);
  const end = bytes.length - 22;
  const [count, start] = [bytes.readUInt16LE(end + 10), bytes.readUInt32LE(end + 16)];
  const pieces = [bytes.subarray(0, start)];
  for (let at = start; at < end; at += 46 + bytes.readUInt16LE(at + 28)) {
    const entry = Buffer.from(bytes.subarray(at, at + 46 + bytes.readUInt16LE(at + 28)));
    // an empty field of another kind stands before
    const extra = Buffer.alloc(4 + 28);
    extra.writeUInt16LE(0x9901, 0);
    extra.writeUInt16LE(1, 4);
    extra.writeUInt16LE(24, 6);
    for (const [place, field] of [24, 20, 42].entries()) {
      extra.writeBigUInt64LE(BigInt(entry.readUInt32LE(field)), 8 + 8 * place);
      entry.writeUInt32LE(0xffffffff, field);
    }
    entry.writeUInt16LE(extra.length, 30);
    pieces.push(entry, extra);
  }
  const directoryEnd = pieces.reduce((length, piece) => length + piece.length, 0);
  const last = Buffer.alloc(56 + 20);
  last.writeUInt32LE(0x06064b50, 0);
  last.writeBigUInt64LE(44n, 4);
  last.writeBigUInt64LE(BigInt(count), 24);
  last.writeBigUInt64LE(BigInt(count), 32);
  last.writeBigUInt64LE(BigInt(directoryEnd - start), 40);
  last.writeBigUInt64LE(BigInt(start), 48);
  last.writeUInt32LE(0x07064b50, 56);
  last.writeBigUInt64LE(BigInt(directoryEnd), 56 + 8);
  const old = Buffer.from(bytes.subarray(end));
  old.writeUInt16LE(0xffff, 10);
  old.writeUInt32LE(0xffffffff, 16);
  return Buffer.concat([...pieces, last, old]);
}

function inDialect(xml: string, { strict, prefix = 'w' }: DocxOptions): string {
  let written = xml;
  if (strict)
    written = written
      .replaceAll(`${RELATIONSHIPS}`, 'http://purl.oclc.org/ooxml/officeDocument/relationships')
      .replaceAll(
        'http://schemas.openxmlformats.org/wordprocessingml/2006/',
        'http://purl.oclc.org/ooxml/wordprocessingml/',
      )
      .replaceAll(
        'http://schemas.openxmlformats.org/officeDocument/2006/math',
        'http://purl.oclc.org/ooxml/officeDocument/math',
      );
  if (prefix === 'w') return written;
  // attributes without a prefix are in no namespace, so they keep one of their own
  const attributes = prefix || 'q';
  return written
    .replaceAll('<w:', prefix ? `<${prefix}:` : '<')
    .replaceAll('</w:', prefix ? `</${prefix}:` : '</')
    .replaceAll(' w:', ` ${attributes}:`)
    .replace(/xmlns:w=("[^"]*")/u, prefix ? `xmlns:${prefix}=$1` : `xmlns=$1 xmlns:${attributes}=$1`);
}

const CONTENT_TYPES =
  `<Types xmlns="${PACKAGE}/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>` +
  '<Default Extension="xml" ContentType="application/xml"/><Override PartName="/word/document.xml" ' +
  'ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml"/>' +
  ['styles', 'numbering', 'footnotes', 'header']
    .map(
      (name) =>
        `<Override PartName="/word/${name === 'header' ? 'header1' : name}.xml" ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.${name}+xml"/>`,
    )
    .join('') +
  '</Types>';

const relationships = (targets: readonly (readonly [string, string])[]): string =>
  `<Relationships xmlns="${PACKAGE}/relationships">${targets
    .map(
      ([type, target], index) =>
        `<Relationship Id="rId${index + 1}" Type="${RELATIONSHIPS}/${type}" Target="${target}"/>`,
    )
    .join('')}</Relationships>`;

const escaped = (text: string): string =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('"', '&quot;');

function paragraphXml(paragraph: DocxParagraph, notes: string[]): string {
  const { text, runs, table, xml, box } = paragraph;
  if (table) return tableXml(table, notes);
  if (xml !== undefined && text === undefined && !runs && !box) return xml;
  const content = (runs ?? [{ text: text ?? '' }]).map((run) => runXml(run, notes)).join('');
  return `<w:p>${propertiesXml(paragraph)}${content}${xml ?? ''}${box ? boxXml(box, notes) : ''}</w:p>`;
}

function propertiesXml({ style, list, level, outline, joined }: DocxParagraph): string {
  const properties =
    (style ? `<w:pStyle w:val="${style}"/>` : '') +
    numberXml(list, level) +
    (outline ? `<w:outlineLvl w:val="${outline - 1}"/>` : '') +
    (joined ? '<w:rPr><w:del w:id="9" w:author="a"/></w:rPr>' : '');
  return properties && `<w:pPr>${properties}</w:pPr>`;
}

function numberXml(list: number | undefined, level: number | undefined): string {
  if (list === undefined && level === undefined) return '';
  const levelXml = level === undefined ? '' : `<w:ilvl w:val="${level}"/>`;
  return `<w:numPr>${levelXml}${list === undefined ? '' : `<w:numId w:val="${list}"/>`}</w:numPr>`;
}

const CHANGES = { inserted: 'ins', deleted: 'del', 'moved-here': 'moveTo', 'moved-away': 'moveFrom' } as const;

function runXml({ text, bold, hidden, change, field, footnote }: DocxRun, notes: string[]): string {
  const properties = bold || hidden ? `<w:rPr>${bold ? '<w:b/>' : ''}${hidden ? '<w:vanish/>' : ''}</w:rPr>` : '';
  const run = (content: string): string => `<w:r>${properties}${content}</w:r>`;
  let xml = run(textXml(text, change === 'deleted' ? 'delText' : 't'));
  if (field) {
    const code = run(`<w:instrText xml:space="preserve"> ${escaped(field)} </w:instrText>`);
    const mark = (type: string): string => run(`<w:fldChar w:fldCharType="${type}"/>`);
    xml = mark('begin') + code + mark('separate') + xml + mark('end');
  }
  if (footnote) {
    notes.push(`<w:footnote w:id="${notes.length + 1}">${paragraphXml({ text: footnote }, notes)}</w:footnote>`);
    xml += run(`<w:footnoteReference w:id="${notes.length}"/>`);
  }
  const element = change && CHANGES[change];
  return element ? `<w:${element} w:id="1" w:author="a">${xml}</w:${element}>` : xml;
}

const textXml = (text: string, element: 't' | 'delText'): string =>
  text
    .split(/([\t\n])/u)
    .map((piece) => {
      if (piece === '\t') return '<w:tab/>';
      if (piece === '\n') return '<w:br/>';
      return piece && `<w:${element} xml:space="preserve">${escaped(piece)}</w:${element}>`;
    })
    .join('');

/** As Word writes it: a drawing, and the same again for those that know no drawings. */
function boxXml(paragraphs: readonly DocxParagraph[], notes: string[]): string {
  const content = `<w:txbxContent>${paragraphs.map((one) => paragraphXml(one, notes)).join('')}</w:txbxContent>`;
  return (
    '<w:r><mc:AlternateContent>' +
    `<mc:Choice Requires="wps"><w:drawing><wps:wsp><wps:txbx>${content}</wps:txbx></wps:wsp></w:drawing></mc:Choice>` +
    `<mc:Fallback><w:pict><v:textbox>${content}</v:textbox></w:pict></mc:Fallback></mc:AlternateContent></w:r>`
  );
}

function tableXml(rows: readonly (readonly DocxCell[])[], notes: string[]): string {
  const cellXml = (cell: DocxCell): string => {
    const { content, span, merge } = typeof cell === 'string' ? { content: cell } : cell;
    const merged = merge && `<w:vMerge${merge === 'start' ? ' w:val="restart"' : ''}/>`;
    const properties = (span ? `<w:gridSpan w:val="${span}"/>` : '') + (merged ?? '');
    const paragraphs = typeof content === 'string' ? [{ text: content }] : content;
    return `<w:tc><w:tcPr>${properties}</w:tcPr>${paragraphs.map((one) => paragraphXml(one, notes)).join('')}</w:tc>`;
  };
  return `<w:tbl><w:tblPr/>${rows.map((row) => `<w:tr>${row.map(cellXml).join('')}</w:tr>`).join('')}</w:tbl>`;
}

function stylesXml(styles: readonly DocxStyle[]): string {
  return styles
    .map(({ id, name, basedOn, list, level, outline, type = 'paragraph', xml = '' }) => {
      const properties = numberXml(list, level) + (outline ? `<w:outlineLvl w:val="${outline - 1}"/>` : '');
      return (
        `<w:style w:type="${type}" w:styleId="${id}"><w:name w:val="${escaped(name)}"/>` +
        `${basedOn ? `<w:basedOn w:val="${basedOn}"/>` : ''}${properties && `<w:pPr>${properties}</w:pPr>`}${xml}</w:style>`
      );
    })
    .join('');
}

function numberingXml(lists: readonly (readonly DocxLevel[])[], numbers = ''): string {
  const levelXml = ({ format, text, start = 1, suffix, style, xml = '' }: DocxLevel, index: number): string =>
    `<w:lvl w:ilvl="${index}"><w:start w:val="${start}"/><w:numFmt w:val="${format}"/>` +
    `${style ? `<w:pStyle w:val="${style}"/>` : ''}${suffix ? `<w:suff w:val="${suffix}"/>` : ''}` +
    `<w:lvlText w:val="${escaped(text)}"/>${xml}</w:lvl>`;
  const abstract = lists.map(
    (levels, index) => `<w:abstractNum w:abstractNumId="${index + 1}">${levels.map(levelXml).join('')}</w:abstractNum>`,
  );
  const nums = lists.map((_, index) => `<w:num w:numId="${index + 1}"><w:abstractNumId w:val="${index + 1}"/></w:num>`);
  return abstract.join('') + nums.join('') + numbers;
}
