// Finds many words in one pass over a text (Aho and Corasick 1975), whatever their number: all occurrences, overlapping ones too.
// Invariant: linear in the text; works on UTF-16 units. Building takes some milliseconds for thousands of words, so build late.

export class WordFinder {
  /** 0: the unit stands in no word. */
  readonly #classes = new Uint16Array(0x10000);
  /** Where each class leads from the start. */
  readonly #first: Int32Array;
  /** An open hash table: node and class as the key; all other steps. */
  readonly #keys: Int32Array;
  readonly #steps: Int32Array;
  readonly #mask: number;
  /** The node of the longest proper suffix. */
  readonly #suffix: Int32Array;
  /** The word that ends at the node, -1 for none, and the nearest node among the suffixes where one ends. */
  readonly #word: Int32Array;
  readonly #shorter: Int32Array;

  /** Words are known by their index; they must differ and have no more than 4,095 different units between them. */
  constructor(words: readonly string[]) {
    let classes = 0;
    let most = 1;
    for (const word of words) {
      most += word.length;
      for (let at = 0; at < word.length; at++) {
        const unit = word.charCodeAt(at);
        if (this.#classes[unit] === 0) this.#classes[unit] = ++classes;
      }
    }
    if (classes >= CLASSES || most >= NODES) throw new Error('too many words');
    let size = 16;
    while (size < most * 3) size *= 2;
    this.#mask = size - 1;
    this.#keys = new Int32Array(size).fill(-1);
    this.#steps = new Int32Array(size);
    this.#first = new Int32Array(classes + 1);
    this.#suffix = new Int32Array(most);
    this.#word = new Int32Array(most).fill(-1);
    this.#shorter = new Int32Array(most);
    this.#build(words, most);
  }

  #build(words: readonly string[], most: number): void {
    const parent = new Int32Array(most);
    const entered = new Int32Array(most);
    const depth = new Int32Array(most);
    let nodes = 1;
    let deepest = 0;
    words.forEach((word, index) => {
      let node = 0;
      for (let at = 0; at < word.length; at++) {
        const unit = this.#classes[word.charCodeAt(at)] ?? 0;
        let next = this.#step(node, unit);
        if (next === 0) {
          next = nodes++;
          this.#put(node, unit, next);
          parent[next] = node;
          entered[next] = unit;
          depth[next] = at + 1;
          deepest = Math.max(deepest, at + 1);
        }
        node = next;
      }
      this.#word[node] = index;
    });
    // a suffix is shorter: node by node from the start outwards
    for (const node of byDepth(depth, nodes, deepest)) {
      const from = parent[node] ?? 0;
      let suffix = 0;
      if (from !== 0) {
        let back = this.#suffix[from] ?? 0;
        suffix = this.#step(back, entered[node] ?? 0);
        while (suffix === 0 && back !== 0) {
          back = this.#suffix[back] ?? 0;
          suffix = this.#step(back, entered[node] ?? 0);
        }
      }
      this.#suffix[node] = suffix;
      this.#shorter[node] = (this.#word[suffix] ?? -1) >= 0 ? suffix : (this.#shorter[suffix] ?? 0);
    }
  }

  #put(node: number, unit: number, next: number): void {
    if (node === 0) {
      this.#first[unit] = next;
      return;
    }
    const key = node * CLASSES + unit;
    let slot = hash(key) & this.#mask;
    while (this.#keys[slot] !== -1) slot = (slot + 1) & this.#mask;
    this.#keys[slot] = key;
    this.#steps[slot] = next;
  }

  /** 0: there is none. */
  #step(node: number, unit: number): number {
    if (node === 0) return this.#first[unit] ?? 0;
    const key = node * CLASSES + unit;
    for (let slot = hash(key) & this.#mask; ; slot = (slot + 1) & this.#mask) {
      const found = this.#keys[slot];
      if (found === key) return this.#steps[slot] ?? 0;
      if (found === -1) return 0;
    }
  }

  /** Tells each word with its end, by their ends, the longer first. */
  find(text: string, told: (word: number, end: number) => void): void {
    // this is where checking spends its time: fields are read once, and a step is not a call
    const classes = this.#classes;
    const first = this.#first;
    const keys = this.#keys;
    const mask = this.#mask;
    const words = this.#word;
    const shorter = this.#shorter;
    let node = 0;
    for (let at = 0; at < text.length; at++) {
      const unit = classes[text.charCodeAt(at)] as number;
      if (unit === 0) {
        node = 0;
        continue;
      }
      let next = 0;
      while (node !== 0) {
        const key = node * CLASSES + unit;
        let slot = hash(key) & mask;
        while (keys[slot] !== key && keys[slot] !== -1) slot = (slot + 1) & mask;
        if (keys[slot] === key) {
          next = this.#steps[slot] as number;
          break;
        }
        node = this.#suffix[node] as number;
      }
      node = next === 0 ? (first[unit] as number) : next;
      let ending = (words[node] as number) >= 0 ? node : (shorter[node] as number);
      for (; ending !== 0; ending = shorter[ending] as number) told(words[ending] as number, at + 1);
    }
  }
}

/** Node and class make one key of 31 bits. */
const CLASSES = 4096;
const NODES = 0x7ffff;

const hash = (key: number): number => Math.imul(key, 0x9e3779b1) >>> 12;

function byDepth(depth: Int32Array, nodes: number, deepest: number): Int32Array {
  const starts = new Int32Array(deepest + 2);
  for (let node = 1; node < nodes; node++) starts[(depth[node] ?? 0) + 1] = (starts[(depth[node] ?? 0) + 1] ?? 0) + 1;
  for (let level = 1; level < starts.length; level++) starts[level] = (starts[level] ?? 0) + (starts[level - 1] ?? 0);
  const ordered = new Int32Array(Math.max(0, nodes - 1));
  for (let node = 1; node < nodes; node++) {
    const level = depth[node] ?? 0;
    ordered[starts[level] ?? 0] = node;
    starts[level] = (starts[level] ?? 0) + 1;
  }
  return ordered;
}
