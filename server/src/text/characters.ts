// Character classes. One table for the look-alikes of Chinese text, so that no two rooms see a character differently.

/** A Han character (a surrogate pair of the supplementary planes counts by its high half), 〇 included. */
export function isHan(unit: number): boolean {
  return (
    (unit >= 0x4e00 && unit <= 0x9fff) ||
    (unit >= 0x3400 && unit <= 0x4dbf) ||
    (unit >= 0xd840 && unit <= 0xd888) ||
    (unit >= 0xf900 && unit <= 0xfaff) ||
    unit === 0x3007 ||
    unit === 0x3005
  );
}

function isKana(unit: number): boolean {
  return (unit >= 0x3041 && unit <= 0x3096) || (unit >= 0x30a1 && unit <= 0x30fa);
}

/** Space of any width, tab, no-break space, zero-width space and BOM; no line ends. */
export function isSpace(unit: number): boolean {
  return (
    unit === 0x20 ||
    unit === 0x09 ||
    unit === 0x3000 ||
    unit === 0xa0 ||
    (unit >= 0x2000 && unit <= 0x200b) ||
    unit === 0x202f ||
    unit === 0xfeff ||
    unit === 0x0b ||
    unit === 0x0c
  );
}

export function isDigit(unit: number): boolean {
  return (unit >= 0x30 && unit <= 0x39) || (unit >= 0xff10 && unit <= 0xff19);
}

/** Half- or full-width Latin letter. */
export function isLatin(unit: number): boolean {
  return (
    (unit >= 0x41 && unit <= 0x5a) ||
    (unit >= 0x61 && unit <= 0x7a) ||
    (unit >= 0xff21 && unit <= 0xff3a) ||
    (unit >= 0xff41 && unit <= 0xff5a)
  );
}

/** Marks that end a sentence, half or full width. The ASCII full stop is not among them: 1. and 0.4 have it. */
export const SENTENCE_END = '。！？!?…';

/** An ASCII full stop that ends a Chinese sentence, as in text that is half-width throughout: a Han character before it, none but Han behind. */
export function isHalfWidthStop(text: string, at: number): boolean {
  if (text[at] !== '.' || !isHan(text.charCodeAt(at - 1))) return false;
  const next = text.charCodeAt(at + 1);
  return Number.isNaN(next) || isHan(next) || isSpace(next) || '“"‘《（(”’'.includes(text[at + 1] ?? '');
}
/** Closing marks that may stand behind a sentence's end. */
export const CLOSERS = '”’』」》〉）)】〕］]';

/** How many characters of each kind a text has. */
export interface CharacterCounts {
  readonly han: number;
  readonly kana: number;
  /** All that is not space. */
  readonly solid: number;
}

export function countCharacters(text: string): CharacterCounts {
  let han = 0;
  let kana = 0;
  let solid = 0;
  for (let i = 0; i < text.length; i++) {
    const unit = text.charCodeAt(i);
    if (isSpace(unit)) continue;
    solid++;
    if (isHan(unit)) han++;
    else if (isKana(unit)) kana++;
  }
  return { han, kana, solid };
}
