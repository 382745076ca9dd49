import { describe, expect, it } from 'vitest';
import { RULES } from '../../server/src/rules/catalogue';
import { inFolder } from './call';

describe('explain', () => {
  it.each(['zh', 'en'] as const)('gives every rule’s page (%s)', async (language) => {
    const { call } = await inFolder({});
    for (const rule of RULES) {
      const { code, out } = await call(['explain', rule.code, '--lang', language]);
      expect(code).toBe(0);
      for (const part of [rule.code, rule.title, rule.explanation, rule.basis]) {
        expect(out).toContain(typeof part === 'string' ? part : part[language]);
      }
      for (const example of [...rule.examples.bad, ...rule.examples.good]) {
        for (const line of example.split('\n')) expect(out).toContain(line);
      }
      expect(out).toContain(`{ "rules": { "${rule.code}": "off" } }`);
    }
  });

  it('shows an example at a glance, the genres it is for, and takes a code in any case', async () => {
    const { call } = await inFolder({});
    const { out } = await call(['explain', 'Heading-Number-GAP']);
    expect(out).toContain('例  三、存在的问题 → 二、存在的问题\n');
    expect(out).not.toContain('文种');
    expect((await call(['explain', 'statutory-elements'])).out).toContain('文种  法定公文\n');
    expect((await call(['explain', 'heading-single-child', '--lang', 'en'])).out).toContain(
      'all but news, task table\n',
    );
  });

  it.each([
    ['heading-number', 'heading-number-gap'],
    ['headingnumbergap', 'heading-number-gap'],
    ['Heading-Gap', 'heading-number-gap'],
  ])('suggests near codes for %s', async (code, near) => {
    const { call } = await inFolder({});
    const answer = await call(['explain', code]);
    expect(answer).toMatchObject({ code: 2, out: '' });
    expect(answer.err).toBe(`wengao: 没有“${code}”这个代码。是不是：${near}？\n`);
  });

  it('names all codes of a family', async () => {
    const { call } = await inFolder({});
    const { code, err } = await call(['explain', 'figure']);
    const family = RULES.map((rule) => rule.code).filter((one) => one.startsWith('figure-'));
    expect(family.length).toBeGreaterThan(3);
    expect(err).toBe(`wengao: 没有“figure”这个代码。是不是：${family.join('、')}？\n`);
    expect(code).toBe(2);
  });

  it('names all codes where none is near', async () => {
    const { call } = await inFolder({});
    const { err } = await call(['explain', 'zzzzzz']);
    for (const rule of RULES) expect(err).toContain(rule.code);
  });
});
