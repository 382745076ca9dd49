// Signs of Word's symbol fonts (Symbol, Wingdings) as the Unicode characters that look like them.

const from = (first: number, characters: string): [number, string][] =>
  [...characters].map((character, index) => [first + index, character]);

const CIRCLED = '⓪①②③④⑤⑥⑦⑧⑨⑩⓿❶❷❸❹❺❻❼❽❾❿';

/** By the low byte of the character's code. */
const FONTS: Readonly<Record<string, ReadonlyMap<number, string>>> = {
  symbol: new Map([
    ...from(0x61, 'αβχδεφγηιϕκλμνοπθρστυϖωξψζ'),
    ...from(0x41, 'ΑΒΧΔΕΦΓΗΙϑΚΛΜΝΟΠΘΡΣΤΥςΩΞΨΖ'),
    ...from(0xb0, '°±″≥×∝∂•÷≠≡≈…'),
    ...from(0xac, '←↑→↓'),
    ...from(0x30, '0123456789'),
    ...from(0x2b, '+,−.'),
    ...from(0x28, '()'),
    [0x20, ' '],
    [0x25, '%'],
    [0xa3, '≤'],
    [0xa5, '∞'],
    [0xd7, '·'],
    [0xe5, '∑'],
  ]),
  wingdings: new Map([
    ...from(0x6c, '●❍■□❐❑❒'),
    ...from(0x74, '◆◆❖◆'),
    ...from(0x80, CIRCLED),
    ...from(0xa1, '○○○◉◎'),
    ...from(0xdf, '←→↑↓'),
    ...from(0xfb, '✗✓☒☑'),
    [0x9e, '·'],
    [0x9f, '•'],
    [0xa7, '▪'],
    [0xa8, '□'],
    [0xaa, '✦'],
    [0xab, '★'],
    [0xd8, '➢'],
    [0xe8, '➔'],
    [0xf0, '⇨'],
  ]),
  'wingdings 2': new Map([
    ...from(0x4f, '✗✓☒☑☒☒'),
    ...from(0x69, CIRCLED),
    [0x97, '●'],
    [0x98, '●'],
    [0xa2, '■'],
    [0xa3, '□'],
  ]),
};

const signsOf = (font: string | undefined): ReadonlyMap<number, string> | undefined => {
  const name = font?.toLowerCase() ?? '';
  return Object.hasOwn(FONTS, name) ? FONTS[name] : undefined;
};

export const isSymbolFont = (font: string | undefined): boolean => signsOf(font) !== undefined;

/** The character that the code shows in the font; '' where neither the font nor the code says. */
export function symbolOf(font: string | undefined, code: number): string {
  const signs = signsOf(font);
  if (signs) return signs.get(code & 0xff) ?? '';
  // symbol fonts stand at U+F000; in others the code is the character
  if (code >= 0xf020 && code <= 0xf07e) return String.fromCharCode(code - 0xf000);
  return code >= 0x20 && (code < 0xd800 || code >= 0xf900) && code <= 0xfffd ? String.fromCharCode(code) : '';
}

/** The text with what was typed into it in a symbol font as characters of other fonts. */
export function withSymbols(text: string, font: string | undefined): string {
  const signs = signsOf(font);
  return signs ? text.replace(/[\uf020-\uf0ff]/gu, (sign) => signs.get(sign.charCodeAt(0) & 0xff) ?? sign) : text;
}
