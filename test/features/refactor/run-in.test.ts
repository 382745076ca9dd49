// 标题接排, 标题单列: how a heading and its paragraph are set.
import { describe, expect, it } from 'vitest';
import { offered, refactor } from '../../support/refactoring';

const TITLE = '关于养老服务的调研报告\n';
const STANDING = `${TITLE}一、主要做法
（一）健全机制
市里成立专班，按月调度进展。
每季度通报一次。
（二）强化保障
财政落实资金2000万元。
二、存在问题
床位不足，人手偏少。
`;
const RUN_IN = STANDING.replace('机制\n', '机制。').replace('保障\n', '保障。');

/** The text with the cursor before some words of it. */
const at = (text: string, words: string): string => text.replace(words, `‸${words}`);

describe('标题接排', () => {
  it('runs one heading into its first paragraph', () => {
    expect(refactor(at(STANDING, '（一）健全'), 'heading-run-in')).toBe(STANDING.replace('机制\n', '机制。'));
  });

  it('runs all headings of the level in', () => {
    expect(refactor(at(STANDING, '（二）强化'), 'headings-run-in')).toBe(RUN_IN);
  });

  it('puts no second mark', () => {
    const marked = STANDING.replace('机制\n', '机制：\n');
    expect(refactor(at(marked, '（一）健全'), 'heading-run-in')).toBe(STANDING.replace('机制\n', '机制。'));
    const asked = STANDING.replace('健全机制', '机制怎样健全？');
    expect(refactor(at(asked, '（一）机制'), 'heading-run-in')).toBe(asked.replace('？\n', '？'));
  });

  it('takes indents and blank lines between away', () => {
    const spaced = STANDING.replaceAll('\n', '\n\n　　');
    const there = refactor(at(spaced, '（一）健全'), 'heading-run-in');
    expect(there).toBe(spaced.replace('机制\n\n　　', '机制。'));
  });

  it.each([
    ['what runs in already', RUN_IN, '（一）健全'],
    ['a heading over another', STANDING, '一、主要'],
    ['text under a heading', STANDING, '财政'],
    ['a heading of Markdown', STANDING.replace('（一）', '### （一）'), '健全机制'],
  ])('is not offered for %s', (_, text, words) => {
    expect(offered(at(text, words)).filter((title) => title.startsWith('标题接排'))).toEqual([]);
  });

  it('changes nothing where the heading would not be read as one', () => {
    const long = '坚持把养老服务摆在更加突出的位置抓实抓细抓到位推动各项政策落地见效形成上下联动齐抓共管良好局面';
    const text = STANDING.replace('健全机制', long);
    expect(refactor(at(text, '（一）坚持'), 'heading-run-in')).toBe('改后标题会读得与原来不同，未作改动。');
  });
});

describe('标题单列', () => {
  it('sets one heading on its own line', () => {
    expect(refactor(at(RUN_IN, '（二）强化'), 'heading-standing')).toBe(RUN_IN.replace('保障。', '保障\n'));
  });

  it('sets all headings of the level on their own lines', () => {
    expect(refactor(at(RUN_IN, '（一）健全'), 'headings-standing')).toBe(STANDING);
  });

  it('parts them as the draft parts its paragraphs', () => {
    const spaced = RUN_IN.replaceAll('\n', '\n\n　　');
    expect(refactor(at(spaced, '（一）健全'), 'heading-standing')).toBe(spaced.replace('机制。', '机制\n\n　　'));
    expect(refactor(at(RUN_IN.replaceAll('\n', '\r\n'), '（一）健全'), 'headings-standing')).toBe(
      STANDING.replaceAll('\n', '\r\n'),
    );
  });

  it('keeps a question mark', () => {
    const asked = RUN_IN.replace('健全机制。', '机制怎样健全？');
    expect(refactor(at(asked, '（一）机制'), 'heading-standing')).toBe(asked.replace('？', '？\n'));
  });

  it('is not offered where a heading is but the first clause of its sentence', () => {
    const text = RUN_IN.replace('健全机制。市里', '坚持高位推动，市里');
    expect(offered(at(text, '（一）坚持'))).not.toContain('标题单列');
  });

  it('is not offered where the words of the heading are bold', () => {
    const text = RUN_IN.replace('（一）健全机制。', '**（一）健全机制**。');
    expect(offered(at(text, '健全')).filter((title) => title.startsWith('标题'))).toEqual([]);
  });

  it('is offered for all of a level where there is more than one', () => {
    const one = RUN_IN.replace('机制。', '机制\n');
    expect(offered(at(one, '（二）强化'))).toContain('标题单列');
    expect(offered(at(one, '（二）强化'))).not.toContain('标题单列（本级全部）');
  });

  it('is offered under its name', () => {
    expect(offered(at(RUN_IN, '（一）健全'))).toEqual(expect.arrayContaining(['标题单列', '标题单列（本级全部）']));
    expect(offered(at(RUN_IN, '（一）健全'), 'en')).toContain('Set heading on its own line');
  });
});
