import { describe, expect, it } from 'vitest';
import { byItself, offered } from './offers';

const REPORT = '关于社区养老服务的工作总结\n一、主要做法\n落实《养老机构管理细则》，新增床位300张。\n';

describe('nothing is offered, asked or not,', () => {
  it.each([
    ['in code', `${REPORT}\`\`\`\n二、‸\n\`\`\`\n`],
    ['in front matter', '---\n题目: ‸\n---\n关于社区养老服务的工作总结\n'],
    ['in a comment', `${REPORT}<!-- 《‸ -->\n`],
  ])('%s', async (_, marked) => {
    expect((await offered(marked)).items).toEqual([]);
    expect((await byItself(marked)).items).toEqual([]);
  });

  it.each([
    ['an English text', '# Notes\n\n1. First, see 《‸', 'markdown'],
    ['a poem', '床前明月光，\n疑是地上霜。\n‸', 'plaintext'],
    ['a shopping list', '买菜：\n一、白菜\n‸', 'markdown'],
  ])('in %s', async (_, marked, languageId) => {
    expect((await offered(marked, { languageId })).items).toEqual([]);
    expect((await byItself(marked, { languageId })).items).toEqual([]);
  });
});

it('places outside of the text are moved into it', async () => {
  const { items } = await offered(`${REPORT}‸`);
  expect(items.length).toBeGreaterThan(0);
});
