// Finds many words in one pass over a text: all occurrences, overlapping ones too. Two characters tell which words may begin.
// Invariant: linear in the text for words of bounded length of which few begin alike. An automaton would be sound for any words,
// but is slower here: most texts are read once, by code that has just been loaded.

export class WordFinder {
  readonly #words: readonly string[];
  /** 1 where the two units that fall together here begin a word. */
  readonly #begins = new Uint8Array(0x10000);
  readonly #byStart = new Map<number, number[]>();

  /** Words are known by their index; they have two units or more, and differ. */
  constructor(words: readonly string[]) {
    this.#words = words;
    words.forEach((word, index) => {
      const first = word.charCodeAt(0);
      const second = word.charCodeAt(1);
      const start = (first << 16) | second;
      const same = this.#byStart.get(start);
      if (same) same.push(index);
      else this.#byStart.set(start, [index]);
      this.#begins[(first * 31 + second) & 0xffff] = 1;
    });
  }

  /** Tells each word with its end, by their starts. */
  find(text: string, told: (word: number, end: number) => void): void {
    const begins = this.#begins;
    let first = text.charCodeAt(0);
    for (let at = 1; at < text.length; at++) {
      const second = text.charCodeAt(at);
      if (begins[(first * 31 + second) & 0xffff] === 1) {
        for (const index of this.#byStart.get((first << 16) | second) ?? NONE) {
          const word = this.#words[index] ?? '';
          if (text.startsWith(word, at - 1)) told(index, at - 1 + word.length);
        }
      }
      first = second;
    }
  }
}

const NONE: readonly number[] = [];
