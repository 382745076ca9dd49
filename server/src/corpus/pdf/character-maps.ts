// What the library needs for Chinese fonts that a PDF file names and does not hold (STSong-Light with UniGB-UCS2-H, GBK-EUC-H …): maps
// from codes to a collection's glyph numbers, and from these to characters. The true maps are megabytes of tables for drawing. For the
// text alone it is enough that a glyph's number is the character itself: codes become characters, and numbers stay as they are.

/** Given to the library as its BinaryDataFactory. */
export class CharacterMaps {
  async fetch({ filename }: { readonly filename: string }): Promise<Uint8Array> {
    const map = characterMap(filename);
    if (map === undefined) throw new Error(`no map ${filename}`);
    return new TextEncoder().encode(map);
  }
}

/** The collections number ASCII from here, and again in half width: the widths that a file states go by these numbers. */
const ASCII = 1;
const HALF_WIDTH_ASCII = 814;

const inMap = (codes: string): string => `/CMapName /Codes def begincmap\n${codes}\nendcmap`;

function characterMap(name: string): string | undefined {
  // fonts that number their glyphs by a collection (Identity-H) end here as well: what they show is no Chinese, and judged as such
  if (/^Adobe-(?:GB1|CNS1|Japan1|Korea1)-UCS2$/u.test(name))
    return inMap(`1 begincodespacerange <0000> <ffff> endcodespacerange
3 beginbfrange <0000> <ffff> <0000> ${[ASCII, HALF_WIDTH_ASCII].map((from) => `<${hex(from)}> <${hex(from + 94)}> <0020>`).join(' ')} endbfrange`);
  if (/^Uni(?:GB|CNS|JIS|KS)-(?:UCS2|UTF16)-[HV]$/u.test(name))
    return inMap(`1 begincodespacerange <0000> <ffff> endcodespacerange
2 begincidrange <0020> <007e> ${ASCII} <007f> <ffff> 127 endcidrange`);
  if (/^(?:GBK-EUC|GBK2K)-[HV]$/u.test(name)) return doubleBytes('gb18030', HALF_WIDTH_ASCII);
  if (/^(?:GBKp|GB|GBpc)-EUC-[HV]$/u.test(name)) return doubleBytes('gb18030', ASCII);
  return /^(?:B5pc|ETen-B5|ETenms-B5|HKscs-B5)-[HV]$/u.test(name) ? doubleBytes('big5', ASCII) : undefined;
}

const hex = (code: number): string => code.toString(16).padStart(4, '0');

/** Codes of one byte are ASCII, those of two are the encoding's. */
function doubleBytes(encoding: string, ascii: number): string {
  const decoder = new TextDecoder(encoding);
  const lines: string[] = [];
  for (let lead = 0x81; lead <= 0xfe; lead++) {
    for (let trail = 0x40; trail <= 0xfe; trail++) {
      const text = decoder.decode(Uint8Array.of(lead, trail));
      if (text.length === 1 && text !== '\uFFFD') lines.push(`<${hex((lead << 8) | trail)}> ${text.charCodeAt(0)}`);
    }
  }
  return inMap(`2 begincodespacerange <00> <80> <8140> <fefe> endcodespacerange
1 begincidrange <20> <7e> ${ascii} endcidrange ${lines.length} begincidchar
${lines.join('\n')}
endcidchar`);
}
