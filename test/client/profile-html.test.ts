// The page of a profile, read by a browser's parser: nothing of the profile is markup, and nothing runs but what has the nonce.
import { parse } from 'parse5';
import { describe, expect, it } from 'vitest';
import { profileTextsFor } from '../../client/src/profile-texts';
import { type PageContent, profileHtml } from '../../client/src/views/profile-html';
import { profileAccount } from '../../server/src/features/profile-account';
import { SMALL_PROFILE } from '../support/small-profile';

interface Element {
  readonly name: string;
  readonly attributes: ReadonlyMap<string, string>;
  readonly text: string;
  readonly children: readonly Element[];
}

function page(changed: Partial<PageContent> = {}): { readonly html: string; readonly all: readonly Element[] } {
  const language = changed.language ?? 'zh';
  const html = profileHtml({
    name: '本单位',
    canSave: true,
    revision: 'r1',
    account: profileAccount(SMALL_PROFILE, language),
    language,
    texts: profileTextsFor(language),
    nonce: 'n0nce',
    script: 'https://page/profile-page.js',
    style: 'https://page/profile-page.css',
    ...changed,
  });
  const all: Element[] = [];
  type Node = { nodeName: string; value?: string; attrs?: { name: string; value: string }[]; childNodes?: Node[] };
  const read = (node: Node): Element => {
    const children = (node.childNodes ?? []).map(read);
    const element = {
      name: node.nodeName,
      attributes: new Map((node.attrs ?? []).map(({ name, value }) => [name, value] as const)),
      text: node.value ?? children.map(({ text }) => text).join(''),
      children,
    };
    all.push(element);
    return element;
  };
  read(parse(html) as unknown as Node);
  return { html, all };
}

describe('the page of a profile', () => {
  const { html, all } = page();
  const named = (name: string): readonly Element[] => all.filter((element) => element.name === name);

  it('lets nothing in and nothing run but its own script and style', () => {
    const policy = named('meta').find(({ attributes }) => attributes.get('http-equiv') === 'Content-Security-Policy');
    expect(policy?.attributes.get('content')).toBe(
      "default-src 'none'; style-src 'nonce-n0nce'; script-src 'nonce-n0nce'",
    );
    expect(named('script').map(({ attributes, text }) => [Object.fromEntries(attributes), text])).toEqual([
      [{ nonce: 'n0nce', src: 'https://page/profile-page.js' }, ''],
    ]);
    expect(named('link').map(({ attributes }) => attributes.get('nonce'))).toEqual(['n0nce']);
    expect(named('style')).toEqual([]);
    for (const { attributes } of all) {
      expect([...attributes.keys()].filter((name) => name === 'style' || name.startsWith('on'))).toEqual([]);
    }
  });

  it('shows a term that looks like markup as what it is', () => {
    const evil = '<script>alert(1)</script>';
    expect(html).not.toContain(evil);
    expect(named('span').some(({ text }) => text === evil)).toBe(true);
    expect(named('input').some(({ attributes }) => attributes.get('data-term') === evil)).toBe(true);
  });

  it.each([`"'><img src=x>`, '&lt;b&gt;', '</ul></main><b>'])('escapes %s wherever it stands', (evil) => {
    const counted = [{ text: evil, pieces: 1, count: 1 }];
    const profile = {
      ...SMALL_PROFILE,
      segmenter: evil,
      terms: [{ text: evil, kind: 'term' as const, pieces: 1, count: 1 }],
      expressions: counted,
      abbreviations: [{ full: evil, short: evil, pieces: 1 }],
      genres: SMALL_PROFILE.genres.map((genre) => ({
        ...genre,
        roles: [{ role: evil, learned: true as const, pieces: 1, said: 1, wordings: [{ text: evil, pieces: 1 }] }],
        titles: [{ pattern: evil, pieces: 1 }],
      })),
    };
    const evilPage = page({ account: profileAccount(profile, 'zh'), name: evil });
    expect(evilPage.html).not.toContain(evil);
    expect(evilPage.all.filter(({ name }) => name === 'img' || name === 'b')).toEqual([]);
    expect(evilPage.all.filter(({ name }) => name === 'body')).toHaveLength(1);
    expect(evilPage.all.filter(({ name, text }) => name === 'span' && text === evil).length).toBeGreaterThan(3);
  });

  it('draws each share as a bar of its length', () => {
    const items = named('li').filter(({ children }) => children.some(({ name }) => name === 'svg'));
    const widths = Object.fromEntries(
      items.map(({ children }) => [
        children[0]?.text,
        children
          .find(({ name }) => name === 'svg')
          ?.children.at(-1)
          ?.attributes.get('width'),
      ]),
    );
    expect(widths).toMatchObject({ 主要做法: '100', 经费使用: '40', 存在问题: '50', 下一步打算: '0' });
  });

  it('lists all terms with a box each, those of one piece first', () => {
    const boxes = named('input').filter(({ attributes }) => attributes.get('type') === 'checkbox');
    expect(boxes.map(({ attributes }) => attributes.get('data-term'))).toEqual([
      '甲水库',
      '河长巡河',
      '<script>alert(1)</script>',
      '守好一河清水',
    ]);
    expect(boxes.every(({ attributes }) => attributes.has('checked'))).toBe(true);
    expect(named('mark').map(({ text }) => text)).toEqual(['仅见于1篇']);
  });

  it('offers to save, and to save elsewhere; of the built-in profile only the latter', () => {
    const actions = ({ all: elements }: ReturnType<typeof page>): unknown[] =>
      elements.filter(({ name }) => name === 'button').map(({ attributes }) => attributes.get('data-action'));
    expect(actions(page())).toEqual(['save', 'saveAs']);
    const bundled = page({ canSave: false, name: null });
    expect(actions(bundled)).toEqual(['saveAs']);
    expect(bundled.html).toContain('<h1>体例：内置</h1>');
  });

  it('folds long lists', () => {
    const expressions = Array.from({ length: 30 }, (_, index) => ({ text: `第${index}条`, pieces: 2, count: 2 }));
    const { all: elements } = page({ account: profileAccount({ ...SMALL_PROFILE, expressions }, 'zh') });
    const folded = elements.filter(({ name }) => name === 'details');
    expect(folded.map(({ children }) => children[0]?.text)).toEqual(['另有18项']);
    expect(folded[0]?.text).toContain('第29条');
  });

  it('speaks English', () => {
    const english = page({ language: 'en', name: null });
    expect(english.html).toContain('<html lang="en">');
    const words = english.all.filter(({ name }) => ['h1', 'h2', 'h3', 'button', 'p'].includes(name));
    expect(words.map(({ text }) => text).join()).not.toMatch(/\p{Script=Han}/u);
  });
});
