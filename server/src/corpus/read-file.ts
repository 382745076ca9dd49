// One file of an archive as text, whatever it is kept in. What it is, its bytes say first and its name second: files are often
// renamed. Rejects with a FileProblem of one line that says what is wrong and what to do.
import { readFile, stat } from 'node:fs/promises';
import { decode } from '../host/encoding';
import { toFileProblem } from '../host/problem';
import { DocxProblem } from './docx/problem';
import { declaredEncoding, isPage, pageText } from './html/read-html';
import * as problems from './problems';

export interface ArchiveText {
  readonly text: string;
  readonly languageId: 'plaintext' | 'markdown';
}

/** Larger files are collections of pictures, or no texts. */
const MOST_BYTES = 64 * 1024 * 1024;

/** `shown` names the file in what is said of it. */
export async function readArchiveFile(path: string, shown: string): Promise<ArchiveText> {
  try {
    const status = await stat(path);
    // a pipe would be waited for
    if (!status.isFile() && !status.isDirectory()) throw problems.noFile(shown);
    if (status.size > MOST_BYTES) throw problems.tooLarge(shown);
    const read = await readBytes(await readFile(path), shown);
    if (!/\S/u.test(read.text)) throw problems.empty(shown);
    return read;
  } catch (error) {
    throw toFileProblem(error, shown);
  }
}

async function readBytes(bytes: Buffer, shown: string): Promise<ArchiveText> {
  if (bytes.length === 0) throw problems.empty(shown);
  switch (kindOf(bytes)) {
    case 'zip':
      return { text: await readZip(bytes, shown), languageId: 'plaintext' };
    case 'ole':
      throw oleProblem(bytes, shown);
    case 'rtf':
      throw problems.richText(shown);
    case 'pdf':
      return { text: await readPdf(bytes, shown), languageId: 'plaintext' };
    case 'text':
      return readText(bytes, shown);
  }
}

function kindOf(bytes: Buffer): 'zip' | 'ole' | 'rtf' | 'pdf' | 'text' {
  const head = bytes.toString('latin1', 0, 1024);
  // behind PK\x03\x04 stand files, behind the others an empty or a divided archive
  if (/^PK(?:\x03\x04|\x05\x06|\x07\x08)/u.test(head)) return 'zip';
  if (head.startsWith('\xd0\xcf\x11\xe0')) return 'ole';
  if (head.startsWith('{\\rtf')) return 'rtf';
  // some writers put a few bytes before it
  return /^[^<]*%PDF-\d/u.test(head) ? 'pdf' : 'text';
}

async function readText(bytes: Buffer, shown: string): Promise<ArchiveText> {
  const named = /\.(?:html?|xhtml|shtml)$/iu.test(shown);
  const declared = named || isPage(bytes.toString('latin1', 0, 1024)) ? declaredEncoding(bytes) : undefined;
  const decoded = await decode(bytes, declared);
  if (typeof decoded === 'string') throw problems.binary(shown);
  const { text } = decoded;
  // a text that was merely named so has lines of its own
  if ((named && /<[a-z!/]/iu.test(text)) || isPage(text)) {
    const page = pageText(text);
    if (page === undefined) throw problems.tangledPage(shown);
    return { text: page, languageId: 'plaintext' };
  }
  return { text, languageId: /\.(?:md|markdown)$/iu.test(shown) ? 'markdown' : 'plaintext' };
}

async function readZip(bytes: Buffer, shown: string): Promise<string> {
  // names stand unpacked in a zip file; one that was cut short may have lost them
  const isNamed = /\.doc[xm]$/iu.test(shown);
  if (!bytes.includes('word/') && (!isNamed || bytes.includes('xl/') || bytes.includes('ppt/')))
    throw problems.otherOffice(shown);
  const [{ readDocx }, { docxText }] = await Promise.all([import('./docx/read-docx'), import('./docx/text')]);
  try {
    return docxText(readDocx(bytes));
  } catch (error) {
    if (!(error instanceof DocxProblem)) throw error;
    switch (error.reason) {
      case 'encrypted':
        throw problems.password(shown);
      case 'legacy':
        throw problems.oldWord(shown);
      case 'too-large':
        throw problems.unpacksTooLarge(shown);
      case 'empty':
        throw problems.empty(shown);
      case 'damaged':
        throw problems.damaged(shown);
    }
  }
}

/** The old container of Office: old files, and new ones with a password. */
function oleProblem(bytes: Buffer, shown: string): Error {
  const holds = (name: string): boolean => bytes.includes(name, 0, 'utf16le');
  if (holds('EncryptedPackage') || holds('EncryptionInfo')) return problems.password(shown);
  if (holds('WordDocument') || /\.(?:doc|wps)$/iu.test(shown)) return problems.oldWord(shown);
  return /\.doc[xm]$/iu.test(shown) ? problems.password(shown) : problems.otherOffice(shown);
}

async function readPdf(bytes: Buffer, shown: string): Promise<string> {
  // loaded on first need, and bundled apart: the library is large and few archives need it
  const { pdfText } = await import('./pdf/main');
  const read = await pdfText(bytes);
  if (typeof read === 'string') return read;
  switch (read.problem) {
    case 'damaged':
      throw problems.damaged(shown);
    case 'password':
      throw problems.password(shown);
    case 'too-large':
      throw problems.unpacksTooLarge(shown);
    case 'no-text':
      throw problems.scan(shown);
    case 'no-characters':
      throw problems.unmappedFonts(shown);
  }
}
