// A text under the writer's hands: its lines, changed in place by edits, and its reading.
// Invariant: after any edits the draft reads as the same text opened afresh; unchanged lines keep their identity, and
// everything kept for them stays valid.

import { clampPosition, joinLines, type RawLine, splitLines } from '../text/lines';
import { comparePositions, type Range } from '../text/position';
import { type Line, readLine } from './line';
import type { Reading, ReadingOptions } from './model';
import { readReports } from './reading';

/** A change as the Language Server Protocol sends it; without a range it is the whole text. */
export interface TextChange {
  readonly range?: Range | undefined;
  readonly text: string;
}

export class Draft {
  readonly uri: string;
  readonly languageId: string;
  #version: number;
  #lines: readonly Line[];
  #reading: Reading | undefined;
  #options: ReadingOptions = {};
  /** Lines read since the draft was opened: what the budget test counts. */
  linesRead = 0;

  constructor(uri: string, languageId: string, version: number, text: string) {
    this.uri = uri;
    this.languageId = languageId;
    this.#version = version;
    this.#lines = this.#read(text);
  }

  get version(): number {
    return this.#version;
  }

  get lines(): readonly Line[] {
    return this.#lines;
  }

  /** The text, or the part of it in the range (clamped to the text). */
  text(range?: Range): string {
    if (!range) return joinLines(this.#lines);
    const start = clampPosition(this.#lines, range.start);
    const end = clampPosition(this.#lines, range.end);
    if (comparePositions(start, end) >= 0) return '';
    if (start.line === end.line) return this.#lines[start.line]?.text.slice(start.character, end.character) ?? '';
    const first = this.#lines[start.line];
    const last = this.#lines[end.line];
    return (
      (first ? first.text.slice(start.character) + first.eol : '') +
      joinLines(this.#lines.slice(start.line + 1, end.line)) +
      (last?.text.slice(0, end.character) ?? '')
    );
  }

  /** Applies changes one after the other, each to the text that the one before left. Ranges outside of the text are clamped. */
  change(changes: readonly TextChange[], version: number): void {
    for (const change of changes) {
      if (change.range) this.#splice(change.range, change.text);
      else this.#lines = this.#read(change.text);
    }
    this.#version = version;
    this.#reading = undefined;
  }

  reading(options: ReadingOptions = {}): Reading {
    const same = this.#options.genre === options.genre && this.#options.isReport === options.isReport;
    if (!this.#reading || !same) {
      this.#reading = readReports(this.#lines, options);
      this.#options = options;
    }
    return this.#reading;
  }

  #splice(range: Range, text: string): void {
    let start = clampPosition(this.#lines, range.start);
    let end = clampPosition(this.#lines, range.end);
    if (comparePositions(start, end) > 0) [start, end] = [end, start];
    let prefix = this.#lines[start.line]?.text.slice(0, start.character) ?? '';
    let from = start.line;
    const before = this.#lines[from - 1];
    if (prefix === '' && before?.eol === '\r') {
      // a lone \r before and a \n that comes to stand behind it are one line end
      prefix = before.text + before.eol;
      from--;
    }
    const last = this.#lines[end.line];
    const eol = last?.eol ?? '';
    const raw = splitLines(prefix + text + (last?.text.slice(end.character) ?? '') + eol);
    // a text that ends with a line end has an empty last line, which here is the line after
    if (eol !== '') raw.pop();
    const fresh = this.#readLines(raw);
    // a new array each time: readings keep the lines that they were made of
    this.#lines = [...this.#lines.slice(0, from), ...fresh, ...this.#lines.slice(end.line + 1)];
  }

  #read(text: string): Line[] {
    return this.#readLines(splitLines(text));
  }

  #readLines(raw: readonly RawLine[]): Line[] {
    this.linesRead += raw.length;
    return raw.map(readLine);
  }
}
