// Files that are no Word files, broken ones, and ones made to do harm: each is a DocxProblem with its reason, soon, and nothing else.
import fc from 'fast-check';
import { zipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { DocxProblem, type DocxReason } from '../../server/src/corpus/docx/problem';
import { readDocx } from '../../server/src/corpus/docx/read-docx';
import { docxText } from '../../server/src/corpus/docx/text';
import { type DocxOptions, makeDocx } from '../support/docx-file';
import { docxLines, run, typed } from '../support/docx-lines';

function reasonOf(bytes: Uint8Array): DocxReason | 'read' {
  try {
    docxText(readDocx(bytes));
    return 'read';
  } catch (error) {
    if (error instanceof DocxProblem) return error.reason;
    throw error;
  }
}

const WORD = 'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"';
const withParts = (parts: NonNullable<DocxOptions['parts']>): Uint8Array => makeDocx([{ text: '正文' }], { parts });
const withDocument = (xml: string | Uint8Array): Uint8Array => withParts({ 'word/document.xml': xml });
const body = (content: string): string => `<w:document ${WORD}><w:body>${content}</w:body></w:document>`;
const bytesOf = (text: string): Uint8Array => new Uint8Array(Buffer.from(text));

/** A compound file (OLE) whose directory has these names. */
const compound = (...names: string[]): Uint8Array =>
  new Uint8Array(
    Buffer.concat([
      Buffer.from('d0cf11e0a1b11ae1', 'hex'),
      Buffer.alloc(600),
      Buffer.from(names.join('\0'), 'utf16le'),
    ]),
  );

/** The file with one of its parts changed in the zip's directory, at `offset` of the part's entry. */
function withEntry(
  bytes: Uint8Array,
  name: string,
  offset: number,
  change: (view: DataView, at: number) => void,
): Uint8Array {
  const copy = Buffer.from(bytes);
  const at = copy.lastIndexOf(name) - 46;
  change(new DataView(copy.buffer, copy.byteOffset, copy.byteLength), at + offset);
  return copy;
}

describe('files that are no Word files', () => {
  it.each<[string, Uint8Array, DocxReason]>([
    ['nothing', new Uint8Array(), 'damaged'],
    ['a few bytes', bytesOf('PK'), 'damaged'],
    ['plain text', bytesOf('关于稳就业的调研报告'.repeat(100)), 'damaged'],
    ['an empty zip', zipSync({}), 'damaged'],
    ['a zip of other files', zipSync({ 'a.txt': bytesOf('甲') }), 'damaged'],
    ['an old Word file', compound('Root Entry', 'WordDocument'), 'legacy'],
    ['rich text', bytesOf('{\\rtf1\\ansi 正文}'), 'legacy'],
    ['a Word file with a password', compound('Root Entry', 'EncryptionInfo', 'EncryptedPackage'), 'encrypted'],
    [
      'a workbook',
      withDocument('<workbook xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"/>'),
      'damaged',
    ],
    [
      'a document of another namespace',
      withDocument('<w:document xmlns:w="urn:else"><w:body/></w:document>'),
      'damaged',
    ],
  ])('%s', (_, bytes, reason) => {
    expect(reasonOf(bytes)).toBe(reason);
  });
});

describe('Word files with nothing in them', () => {
  it.each<[string, Uint8Array]>([
    ['no paragraph', makeDocx([])],
    ['blank paragraphs', makeDocx([{}, { text: ' 　\t' }, { table: [['', '']] }])],
    ['numbers only', makeDocx([{ list: 1, level: 0 }])],
    ['no body', withDocument(`<w:document ${WORD}/>`)],
    ['all deleted', makeDocx([{ runs: [{ text: '删去', change: 'deleted' }] }])],
    ['a note only', makeDocx([{ runs: [{ text: '', footnote: '注' }] }])],
  ])('%s', (_, bytes) => {
    expect(reasonOf(bytes)).toBe('empty');
  });
});

describe('broken Word files', () => {
  it.each<[string, Uint8Array]>([
    ['without the document', withParts({ 'word/document.xml': undefined })],
    ['without relations', withParts({ '_rels/.rels': undefined })],
    ['without a part that it names', withParts({ 'word/numbering.xml': undefined })],
    ['whose XML ends too early', withDocument(body('<w:p>').slice(0, -20))],
    ['whose XML is not well-formed', withDocument(body('<w:p></w:r>'))],
    ['whose XML is empty', withDocument('')],
    ['that is not UTF-8', withDocument(Buffer.from(body(`<w:p>${run(typed('caf\u00e9'))}</w:p>`), 'latin1'))],
    ['with a control character', withDocument(body('<w:p><w:r><w:t>\u0001</w:t></w:r></w:p>'))],
    ['whose styles are broken', withParts({ 'word/styles.xml': `<w:styles ${WORD}><w:style>` })],
    ['whose styles are something else', withParts({ 'word/styles.xml': body('') })],
    [
      'packed in an unknown way',
      withEntry(withParts({}), 'word/document.xml', 10, (view, at) => view.setUint16(at, 12, true)),
    ],
    [
      'whose checksum is wrong',
      withEntry(withParts({}), 'word/document.xml', 16, (view, at) => view.setUint32(at, 1, true)),
    ],
    [
      'whose part is not where it should be',
      withEntry(withParts({}), 'word/document.xml', 42, (view, at) => view.setUint32(at, 7, true)),
    ],
    [
      'whose part is longer than the file',
      withEntry(withParts({}), 'word/document.xml', 20, (view, at) => view.setUint32(at, 9e8, true)),
    ],
    [
      'whose part is shorter than it says',
      withEntry(withParts({}), 'word/document.xml', 24, (view, at) => view.setUint32(at, 90_000, true)),
    ],
  ])('%s', (_, bytes) => {
    expect(reasonOf(bytes)).toBe('damaged');
  });

  it('with elements where they do not belong are read all the same', () => {
    const element = fc.constantFrom(
      ...[
        'body',
        'p',
        'r',
        't',
        'tbl',
        'tr',
        'tc',
        'pPr',
        'rPr',
        'trPr',
        'tcPr',
        'del',
        'vanish',
        'numPr',
        'gridSpan',
        'vMerge',
      ],
      ...['txbxContent', 'sdt', 'instrText', 'fldChar w:fldCharType="begin"', 'fldChar w:fldCharType="separate"'],
      ...[
        'fldChar w:fldCharType="end"',
        'numId w:val="1"',
        'ilvl w:val="1"',
        'tab',
        'br',
        'sym w:char="F0B7"',
        'footnote',
      ],
    );
    const { tree } = fc.letrec<{ tree: string }>((tie) => ({
      tree: fc.oneof(
        { depthSize: 'medium' },
        fc.constant('<w:t>甲</w:t>'),
        fc
          .tuple(element, fc.array(tie('tree'), { maxLength: 5 }))
          .map(([name, inner]) => `<w:${name}>${inner.join('')}</w:${name.replace(/ .*/u, '')}>`),
      ),
    }));
    let read = 0;
    fc.assert(
      fc.property(fc.array(tree, { maxLength: 6 }), (trees) => {
        const reason = reasonOf(withDocument(body(`<w:p>${trees.join('</w:p><w:p>')}</w:p>`)));
        expect(['read', 'empty']).toContain(reason);
        if (reason === 'read') read++;
      }),
      { numRuns: 300, seed: 20240506 },
    );
    expect(read).toBeGreaterThan(100);
  });

  it('locked inside the zip', () => {
    expect(reasonOf(withEntry(withParts({}), 'word/document.xml', 8, (view, at) => view.setUint16(at, 1, true)))).toBe(
      'encrypted',
    );
  });

  it('cut off anywhere are damaged, every one', () => {
    const whole = makeDocx([
      { text: '关于稳就业的调研报告', list: 1, level: 0, box: [{ text: '框' }] },
      {
        table: [
          ['甲', '乙'],
          ['1', '2'],
        ],
      },
    ]);
    expect(reasonOf(whole)).toBe('read');
    const reasons = new Set<string>();
    for (let length = 0; length < whole.length; length++) reasons.add(reasonOf(whole.subarray(0, length)));
    expect([...reasons]).toEqual(['damaged']);
  });

  it('with a byte changed are read, or are a problem with a reason', () => {
    const whole = makeDocx([{ text: '关于稳就业的调研报告', list: 1, level: 0 }, { text: '正文' }]);
    const read = docxText(readDocx(whole));
    let changed = 0;
    for (let at = 0; at < whole.length; at += 3) {
      const copy = whole.slice();
      // many patterns of bits over the file, the same in every run
      copy[at] = (copy[at] ?? 0) ^ (1 + ((at * 37) % 255));
      // what still reads has the same words: a checksum stands over each part
      if (reasonOf(copy) !== 'read') changed++;
      else expect(docxText(readDocx(copy)).replace(/^一、/u, '')).toBe(read.replace(/^一、/u, ''));
    }
    expect(changed).toBeGreaterThan(whole.length / 12);
  });
});

describe('Word files made to do harm', () => {
  it('may declare no document type: no entity is ever expanded', () => {
    const type = '<!DOCTYPE x [<!ENTITY a "aaaaaaaaaa"><!ENTITY b SYSTEM "file:///etc/hosts">]>';
    expect(reasonOf(withDocument(`<?xml version="1.0"?>${type}${body(`<w:p>${run(typed('&a;&b;'))}</w:p>`)}`))).toBe(
      'damaged',
    );
    expect(reasonOf(withDocument(`<?xml version="1.0"?>${type}${body(`<w:p>${run(typed('甲'))}</w:p>`)}`))).toBe(
      'damaged',
    );
    expect(reasonOf(withDocument(body(`<w:p>${run(typed('&a;'))}</w:p>`)))).toBe('damaged');
  });

  it('may not unpack to far more than they are', () => {
    const blank = new Uint8Array(17 * 1024 * 1024).fill(0x20);
    expect(reasonOf(withDocument(blank))).toBe('too-large');
  });

  it('may not unpack to more than they say', () => {
    const long = withDocument(body(`<w:p>${run(typed('甲'.repeat(100_000)))}</w:p>`));
    expect(reasonOf(withEntry(long, 'word/document.xml', 24, (view, at) => view.setUint32(at, 1000, true)))).toBe(
      'too-large',
    );
  });

  it('may not say that they are longer than can be read, packed well or not', () => {
    const say = (...fields: number[]): Uint8Array =>
      fields.reduce(
        (bytes, field) => withEntry(bytes, 'word/document.xml', field, (view, at) => view.setUint32(at, 3e8, true)),
        withParts({}),
      );
    const [packed, size] = [20, 24];
    expect(reasonOf(say(size))).toBe('too-large');
    expect(reasonOf(say(size, packed))).toBe('too-large');
  });

  it('may not hold files without number', () => {
    const whole = withParts({}).slice();
    // how many there are stands ten bytes into the last record
    new DataView(whole.buffer).setUint16(whole.length - 12, 20_001, true);
    expect(reasonOf(whole)).toBe('too-large');
  });

  it('may hold pictures of any size: they are never unpacked', () => {
    const picture = new Uint8Array(17 * 1024 * 1024);
    expect(docxLines([{ text: '见图。' }], { parts: { 'word/media/image1.png': picture } })).toEqual(['见图。']);
  });

  it('may not nest elements without end', () => {
    expect(reasonOf(withDocument(body('<w:sdt>'.repeat(100_000))))).toBe('damaged');
    const nested = `${'<w:sdt>'.repeat(1000)}<w:p>${run(typed('甲'))}</w:p>${'</w:sdt>'.repeat(1000)}`;
    expect(reasonOf(withDocument(body(nested)))).toBe('damaged');
  });

  it('gain nothing from a list or a table that is too wide', () => {
    const cell = '<w:tc><w:tcPr><w:gridSpan w:val="999999999"/></w:tcPr><w:p><w:r><w:t>甲</w:t></w:r></w:p></w:tc>';
    const [line = ''] = docxLines([{ xml: `<w:tbl>${`<w:tr>${cell}${cell}</w:tr>`.repeat(2)}</w:tbl>` }]);
    expect(line.length).toBeLessThan(1000);
    const lists = [[{ format: 'lowerLetter', text: '%1'.repeat(10_000), start: 780 }]];
    expect(docxLines([{ text: '文', list: 1, level: 0 }], { lists })[0]?.length).toBeLessThan(10_000);
  });

  it.each<[string, string]>([
    ['spaces', `<w:p><w:r><w:t>甲${' '.repeat(300_000)}乙</w:t></w:r></w:p>`],
    ['line breaks', `<w:p><w:r><w:t>甲</w:t>${'<w:br/>'.repeat(100_000)}<w:t>乙</w:t></w:r></w:p>`],
    [
      'fields that never end',
      `<w:p><w:r>${'<w:fldChar w:fldCharType="begin"/><w:fldChar w:fldCharType="separate"/><w:t>甲</w:t>'.repeat(20_000)}</w:r></w:p>`.repeat(
        2,
      ),
    ],
    [
      'paragraphs that join',
      `<w:p><w:pPr><w:rPr><w:del/></w:rPr></w:pPr><w:r><w:t>甲</w:t></w:r></w:p>`.repeat(20_000),
    ],
    [
      'names declared again and again',
      `<w:p xmlns:a="urn:a"><w:r><w:t xmlns:b="urn:b">甲</w:t></w:r></w:p>`.repeat(20_000),
    ],
  ])('are read in linear time: %s', (_, content) => {
    expect(reasonOf(withDocument(body(content)))).toBe('read');
  });
});
