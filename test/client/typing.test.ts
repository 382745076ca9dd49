import { describe, expect, it } from 'vitest';
import { type Change, endOfTyping, isAutomatic, isComposition } from '../../client/src/typing';
import { structureBefore } from '../../server/src/protocol';

/** A change that puts a text in place of so many characters of line 3, from character 4 on. */
const change = (text: string, replaced = 0): Change => ({
  range: { start: { line: 3, character: 4 }, end: { line: 3, character: 4 + replaced } },
  text,
});

describe('the end of typing', () => {
  it.each([
    ['a mark', '《', 0, { line: 3, character: 5 }],
    ['what an input method commits', '二是', 6, { line: 3, character: 6 }],
    ['Enter', '\n', 0, { line: 4, character: 0 }],
    ['Enter with an indent', '\r\n　　', 0, { line: 4, character: 2 }],
  ])('is behind %s', (_, text, replaced, end) => {
    expect(endOfTyping([change(text, replaced)])).toEqual(end);
  });

  it.each([
    ['letters, which may be a composition', [change('ershi')]],
    ['a deletion', [change('', 2)]],
    ['a paragraph that was pasted', [change('一是摸清底数，建立台账，逐户走访，按月调度，限期办结。')]],
    ['lines that were pasted', [change('一是\n二是')]],
    ['several places', [change('《'), change('《')]],
    ['nothing', []],
  ])('is not told of %s', (_, changes) => {
    expect(endOfTyping(changes)).toBeUndefined();
  });
});

describe('a composition', () => {
  it('shows letters', () => {
    expect(isComposition([change("er'sh", 4)])).toBe(true);
    expect(isComposition([change('e')])).toBe(true);
  });

  it.each([
    ['what it commits', [change('二是', 6)]],
    ['a deletion', [change('', 2)]],
    ['what was pasted', [change('The report of the working group')]],
    ['letters in several places', [change('x'), change('x')]],
    ['nothing', []],
  ])('is not %s', (_, changes) => {
    expect(isComposition(changes)).toBe(false);
  });
});

describe('a request', () => {
  const asked = { invoked: true, sinceChange: 20, quickDelay: 10 };

  it('is the editor’s by a trigger character, and right after a key', () => {
    expect(isAutomatic(asked)).toBe(true);
    expect(isAutomatic({ ...asked, invoked: false, sinceChange: 5000 })).toBe(true);
    expect(isAutomatic({ ...asked, sinceChange: 900, quickDelay: 1000 })).toBe(true);
  });

  it('is the writer’s later', () => {
    expect(isAutomatic({ ...asked, sinceChange: 800 })).toBe(false);
  });
});

describe('structural positions', () => {
  it.each([
    ['', 'line-start'],
    ['　　', 'line-start'],
    ['  ', 'line-start'],
    ['一、', 'heading'],
    ['　　（二）', 'heading'],
    ['(十二)', 'heading'],
    ['3.', 'heading'],
    ['（4）', 'heading'],
    ['## ', 'heading'],
    ['##', 'heading'],
    ['### 二、', 'heading'],
    ['　　一是', 'series'],
    ['建立台账；二是', 'series'],
    ['建立台账。三要', 'series'],
    ['按照《', 'title'],
    ['《', 'title'],
  ])('%j: %s', (before, structure) => {
    expect(structureBefore(before)).toBe(structure);
  });

  it.each([
    '各区县，',
    '扎实推进。',
    '全市',
    '这是',
    '统一是',
    '第一要',
    '共3.',
    '一、基本',
    '“一是一',
    'yi',
    '《条例》',
    '　　a',
    '一是摸清底数',
  ])('%j is none', (before) => {
    expect(structureBefore(before)).toBeUndefined();
  });

  it('is told at once, however long the line', () => {
    expect(structureBefore(`${'　'.repeat(100_000)}一`)).toBeUndefined();
  });
});
