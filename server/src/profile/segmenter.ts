// What learning needs of words. Rules and completion never ask for words: they look for terms that are known.

export interface Segmenter {
  /** Name, version and its dictionary's hash: counts that rest on different ones do not add up. */
  readonly id: string;
  /** Words of a text without line ends, in order; together they are the text. */
  cut(text: string): readonly string[];
  /** Whether its dictionary holds the word; false for what it made up from characters. */
  knows(word: string): boolean;
}

/** How frequent words are in Chinese at large. */
export interface GeneralWords {
  /** Occurrences, 0 where the word is not listed. */
  count(word: string): number;
  /** All occurrences. */
  readonly total: number;
  /** Whether the list has the word as the name of a place, or of a person. */
  isName(word: string): boolean;
}
