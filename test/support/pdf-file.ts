// Writes small PDF files: text in a font that is not embedded and says by a ToUnicode map which characters it shows, as office
// programs do. `setPages` sets a text on pages with cut lines, a running head and page numbers; `makePdf` writes what stands where.
import { createHash } from 'node:crypto';
import { deflateSync } from 'node:zlib';

export interface PdfText {
  readonly text: string;
  /** From the page's lower left, in points. */
  readonly x: number;
  readonly y: number;
  readonly size: number;
  /** In degrees. */
  readonly turned?: number;
}

export interface PdfOptions {
  /** '' asks for none, and the file is encrypted all the same. */
  readonly password?: string;
  /** The font does not say which characters it shows. */
  readonly unmapped?: boolean;
  /** The font is named only, and its codes are those of this map: UniGB-UCS2-H, GBK-EUC-H … */
  readonly named?: { readonly map: string; readonly codes: (text: string) => Uint8Array };
  /** Of every page, in degrees. */
  readonly rotate?: 90 | 180 | 270;
}

const WIDTH = 595;
const HEIGHT = 842;

export function makePdf(pages: readonly (readonly PdfText[])[], options: PdfOptions = {}): Uint8Array {
  // a character's code is its place in the order in which they come
  const { named } = options;
  const codes = new Map<string, number>();
  const codeOf = (character: string): string => {
    if (!codes.has(character)) codes.set(character, codes.size + 1);
    return (codes.get(character) ?? 0).toString(16).padStart(4, '0');
  };
  const objects: (string | { readonly head: string; readonly data: Buffer })[] = [];
  const stream = (text: string) => ({ head: '/Filter /FlateDecode', data: deflateSync(Buffer.from(text, 'latin1')) });
  const kids: number[] = [];
  for (const texts of pages) {
    const content = texts.map(({ text, x, y, size, turned = 0 }) => {
      const [cos, sin] = [Math.cos((turned / 180) * Math.PI), Math.sin((turned / 180) * Math.PI)];
      const matrix = [cos, sin, -sin, cos, x, y].map((value) => value.toFixed(3)).join(' ');
      return `BT /F1 ${size} Tf ${matrix} Tm <${named ? Buffer.from(named.codes(text)).toString('hex') : [...text].map(codeOf).join('')}> Tj ET`;
    });
    const number = 6 + kids.length * 2;
    objects[number] =
      `<< /Type /Page /Parent 2 0 R /MediaBox [0 0 ${WIDTH} ${HEIGHT}] ${options.rotate ? `/Rotate ${options.rotate} ` : ''}/Resources << /Font << /F1 3 0 R >> >> /Contents ${number + 1} 0 R >>`;
    objects[number + 1] = stream(content.join('\n'));
    kids.push(number);
  }
  objects[1] = '<< /Type /Catalog /Pages 2 0 R >>';
  objects[2] = `<< /Type /Pages /Count ${kids.length} /Kids [${kids.map((kid) => `${kid} 0 R`).join(' ')}] >>`;
  objects[3] = `<< /Type /Font /Subtype /Type0 /BaseFont /FangSong /Encoding /${named?.map ?? 'Identity-H'} /DescendantFonts [4 0 R]${options.unmapped || named ? '' : ' /ToUnicode 5 0 R'} >>`;
  const narrow = [...codes].filter(([character]) => character < '\u0100').map(([, code]) => `${code} [500]`);
  objects[4] = `<< /Type /Font /Subtype /${named ? 'CIDFontType0' : 'CIDFontType2'} /BaseFont /FangSong /CIDSystemInfo << /Registry (Adobe) /Ordering (${named ? 'GB1' : 'Identity'}) /Supplement 0 >> /DW 1000 /FontDescriptor << /Type /FontDescriptor /FontName /FangSong /Flags 4 /FontBBox [0 -200 1000 900] /ItalicAngle 0 /Ascent 859 /Descent -141 /CapHeight 700 /StemV 80 >> /W [${named ? '1 95 500 814 908 500' : narrow.join(' ')}] >>`;
  objects[5] = stream(unicodeMap(codes));
  return assemble(objects, options.password);
}

function unicodeMap(codes: ReadonlyMap<string, number>): string {
  const hex = (text: string): string => Buffer.from(text, 'utf16le').swap16().toString('hex');
  const pairs = [...codes].map(([character, code]) => `<${code.toString(16).padStart(4, '0')}> <${hex(character)}>`);
  let map = '/CIDInit /ProcSet findresource begin 12 dict begin begincmap /CMapType 2 def\n';
  map += '1 begincodespacerange <0000> <FFFF> endcodespacerange\n';
  for (let at = 0; at < pairs.length; at += 100) {
    const part = pairs.slice(at, at + 100);
    map += `${part.length} beginbfchar\n${part.join('\n')}\nendbfchar\n`;
  }
  return `${map}endcmap end end`;
}

function assemble(
  objects: readonly (string | { readonly head: string; readonly data: Buffer })[],
  password: string | undefined,
): Uint8Array {
  const id = createHash('md5').update('wengao').digest();
  const lock = password === undefined ? undefined : lockWith(password, id);
  const parts: Buffer[] = [Buffer.from('%PDF-1.5\n%\xe4\xe5\xe6\xe7\n', 'latin1')];
  const offsets: number[] = [];
  let length = parts[0]?.length ?? 0;
  const write = (...buffers: (string | Buffer)[]): void => {
    for (const buffer of buffers) {
      const bytes = typeof buffer === 'string' ? Buffer.from(buffer, 'latin1') : buffer;
      parts.push(bytes);
      length += bytes.length;
    }
  };
  for (const [number, object] of objects.entries()) {
    if (object === undefined) continue;
    offsets[number] = length;
    write(`${number} 0 obj\n`);
    if (typeof object === 'string') write(object);
    else {
      const data = lock ? lock.encrypt(object.data, number) : object.data;
      write(`<< ${object.head} /Length ${data.length} >>\nstream\n`, data, '\nendstream');
    }
    write('\nendobj\n');
  }
  const start = length;
  write(`xref\n0 ${objects.length}\n0000000000 65535 f \n`);
  for (let number = 1; number < objects.length; number++) {
    write(`${String(offsets[number] ?? 0).padStart(10, '0')} 00000 n \n`);
  }
  const encrypt = lock ? ` /Encrypt ${lock.dictionary} /ID [<${id.toString('hex')}> <${id.toString('hex')}>]` : '';
  write(`trailer\n<< /Size ${objects.length} /Root 1 0 R${encrypt} >>\nstartxref\n${start}\n%%EOF\n`);
  return Buffer.concat(parts);
}

const PADDING = Buffer.from('28bf4e5e4e758a4164004e56fffa01082e2e00b6d0683e802f0ca9fe6453697a', 'hex');
const md5 = (...parts: readonly Buffer[]): Buffer => createHash('md5').update(Buffer.concat(parts)).digest();

/** The standard security handler, revision 2. */
function lockWith(password: string, id: Buffer) {
  const padded = (text: string): Buffer => Buffer.concat([Buffer.from(text, 'latin1'), PADDING]).subarray(0, 32);
  const owner = rc4(md5(padded('owner')).subarray(0, 5), padded(password));
  const permissions = Buffer.alloc(4);
  permissions.writeInt32LE(-64);
  const key = md5(padded(password), owner, permissions, id).subarray(0, 5);
  const user = rc4(key, PADDING);
  return {
    dictionary: `<< /Filter /Standard /V 1 /R 2 /O <${owner.toString('hex')}> /U <${user.toString('hex')}> /P -64 >>`,
    encrypt(data: Buffer, number: number): Buffer {
      const place = Buffer.from([number & 0xff, number >> 8, 0, 0, 0]);
      return rc4(md5(key, place).subarray(0, 10), data);
    },
  };
}

function rc4(key: Buffer, data: Buffer): Buffer {
  const state = Array.from({ length: 256 }, (_, index) => index);
  const at = (index: number): number => state[index] ?? 0;
  const swap = (i: number, j: number): void => {
    [state[i], state[j]] = [at(j), at(i)];
  };
  for (let i = 0, j = 0; i < 256; i++) {
    j = (j + at(i) + (key[i % key.length] ?? 0)) & 255;
    swap(i, j);
  }
  let i = 0;
  let j = 0;
  return Buffer.from(
    data.map((byte) => {
      i = (i + 1) & 255;
      j = (j + at(i)) & 255;
      swap(i, j);
      return byte ^ at((at(i) + at(j)) & 255);
    }),
  );
}

export interface PageStyle {
  /** Characters in a line, lines on a page. */
  readonly columns?: number;
  readonly rows?: number;
  readonly head?: string;
  readonly numbers?: boolean;
}

const SIZE = 16;
const LEADING = 28;
const LEFT = 74;
const TOP = HEIGHT - 110;

/** As a printed report: the first line in the middle and larger, paragraphs indented by two characters, lines cut at the edge. */
export function setPages(text: string, { columns = 28, rows = 22, head, numbers = true }: PageStyle = {}): PdfText[][] {
  const pages: PdfText[][] = [];
  let page: PdfText[] = [];
  const put = (line: string, x: number, size: number): void => {
    if (page.length >= rows) {
      pages.push(page);
      page = [];
    }
    page.push({ text: line, x, y: TOP - page.length * LEADING, size });
  };
  for (const [number, paragraph] of text.split('\n').entries()) {
    const words = paragraph.trim();
    if (words === '') continue;
    if (number === 0) {
      for (const line of cut(words, 22)) put(line, LEFT + (columns * SIZE - line.length * 20) / 2, 20);
      continue;
    }
    const [first = '', ...others] = cut(`\u3000\u3000${words}`, columns);
    put(first.slice(2), LEFT + 2 * SIZE, SIZE);
    for (const line of others) put(line, LEFT, SIZE);
  }
  if (page.length > 0) pages.push(page);
  return pages.map((texts, index) => [
    ...(head ? [{ text: head, x: LEFT, y: HEIGHT - 50, size: 10 }] : []),
    ...texts,
    ...(numbers ? [{ text: `— ${index + 1} —`, x: WIDTH / 2 - 20, y: 40, size: 12 }] : []),
  ]);
}

/** No line begins with a mark that closes. */
function cut(text: string, columns: number): string[] {
  const lines: string[] = [];
  let line = '';
  let width = 0;
  for (const character of text) {
    const wide = character < '\u0100' ? 0.5 : 1;
    if (width + wide > columns && !'，。；：、！？”’）》'.includes(character)) {
      lines.push(line);
      line = '';
      width = 0;
    }
    line += character;
    width += wide;
  }
  return line === '' ? lines : [...lines, line];
}
