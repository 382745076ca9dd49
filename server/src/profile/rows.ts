// Counting as sums: a row says in how many pieces something stands, and how often altogether. Rows with the same key add up, so
// an archive may be cut anywhere, counted anywhere and put together in any order: the sums are the same.
// Invariant: integers only. Whatever ranks, rounds or cuts off comes after the last sum (`ProfileBuilder`).

/** Fields of a key are set apart by this; no field holds it, nor a line end. */
export const FIELD = '\t';

export interface Row {
  /** What is counted: its kind (keys.ts), and what names it, joined by FIELD. */
  readonly key: string;
  /** Pieces in which it stands. */
  readonly pieces: number;
  /** How often it stands in them altogether. */
  readonly count: number;
}

/** What one piece holds: how often each key stands in it. */
export type PieceCounts = ReadonlyMap<string, number>;

/** Adds to the counts of one piece. */
export type Add = (key: string, count?: number) => void;

/** Order of keys everywhere: by UTF-16 code unit. */
export function compareKeys(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

/** A key of its fields; white space that would end a row becomes a space. */
export function keyOf(kind: string, ...fields: readonly (string | number)[]): string {
  let key = kind;
  for (const field of fields) key += FIELD + (typeof field === 'number' ? field : field.replace(/[\t\r\n]+/gu, ' '));
  return key;
}

/** Sums of pieces. Grows with what is new in them: hand on its rows and clear it when it is large. */
export class Tally {
  // a million rows are held: numbers side by side take a fifth of what an object for each would
  #places = new Map<string, number>();
  #pieces: number[] = [];
  #counts: number[] = [];

  get size(): number {
    return this.#places.size;
  }

  addPiece(counts: PieceCounts): void {
    for (const [key, count] of counts) {
      const place = this.#places.get(key);
      if (place === undefined) {
        this.#places.set(key, this.#pieces.length);
        this.#pieces.push(1);
        this.#counts.push(count);
      } else {
        this.#pieces[place] = (this.#pieces[place] ?? 0) + 1;
        this.#counts[place] = (this.#counts[place] ?? 0) + count;
      }
    }
  }

  /** All rows in the order of their keys. */
  *rows(): Generator<Row> {
    // without a function to ask, strings are sorted by code unit
    for (const key of [...this.#places.keys()].sort()) {
      const place = this.#places.get(key) ?? 0;
      yield { key, pieces: this.#pieces[place] ?? 0, count: this.#counts[place] ?? 0 };
    }
  }

  clear(): void {
    this.#places = new Map();
    this.#pieces = [];
    this.#counts = [];
  }
}

/** One sorted stream of all: rows with the same key become their sum. Each source is sorted; they are read as far as is needed. */
export function* mergeRows(sources: readonly Iterable<Row>[]): Generator<Row> {
  const heads: { row: Row; readonly rest: Iterator<Row> }[] = [];
  for (const source of sources) {
    const rest = source[Symbol.iterator]();
    const { value, done } = rest.next();
    if (!done) heads.push({ row: value, rest });
  }
  // a heap: the least key stands first
  const sink = (from: number): void => {
    for (let at = from; ; ) {
      let least = at;
      for (const child of [2 * at + 1, 2 * at + 2])
        if (child < heads.length && keyAt(child) < keyAt(least)) least = child;
      if (least === at) return;
      const moved = heads[at];
      const lesser = heads[least];
      if (!moved || !lesser) return;
      heads[at] = lesser;
      heads[least] = moved;
      at = least;
    }
  };
  const keyAt = (at: number): string => heads[at]?.row.key ?? '';
  for (let at = heads.length >> 1; at >= 0; at--) sink(at);
  for (let head = heads[0]; head; head = heads[0]) {
    const { key } = head.row;
    let pieces = 0;
    let count = 0;
    for (let same: typeof head | undefined = head; same?.row.key === key; same = heads[0]) {
      pieces += same.row.pieces;
      count += same.row.count;
      const { value, done } = same.rest.next();
      if (!done) same.row = value;
      else {
        const last = heads.pop();
        if (last && last !== same) heads[0] = last;
      }
      sink(0);
    }
    yield { key, pieces, count };
  }
}
