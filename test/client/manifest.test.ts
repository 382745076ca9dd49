// The manifest, its two languages and the client's commands say the same things.
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { GENRES } from '../../server/src/document/model';
import { COMMANDS } from '../../server/src/protocol';

const root = join(import.meta.dirname, '../..');
const text = (path: string): string => readFileSync(join(root, path), 'utf8');
const record = (path: string): Record<string, string> => JSON.parse(text(path));

interface Manifest {
  readonly contributes: {
    readonly languages: readonly { readonly id: string; readonly extensions: readonly string[] }[];
    readonly commands: readonly { readonly command: string }[];
    readonly menus: Readonly<Record<string, readonly { readonly command: string; readonly when?: string }[]>>;
    readonly keybindings: readonly { readonly key: string; readonly when: string }[];
    readonly configurationDefaults: Readonly<Record<string, unknown>>;
    readonly configuration: {
      readonly properties: Readonly<Record<string, { readonly scope: string; readonly enum?: readonly string[] }>>;
    };
    readonly walkthroughs: readonly { readonly steps: readonly { readonly media: { readonly svg: string } }[] }[];
  };
}
const { contributes } = JSON.parse(text('package.json')) as Manifest;
const sources = readdirSync(join(root, 'client/src'), { recursive: true, encoding: 'utf8' })
  .filter((name) => name.endsWith('.ts'))
  .map((name) => text(join('client/src', name)))
  .join('\n');

describe('texts', () => {
  const used = new Set([...text('package.json').matchAll(/"%([\w.-]+)%"/gu)].map(([, key]) => key ?? ''));
  const en = record('package.nls.json');
  const zh = record('package.nls.zh-cn.json');

  it('are there in both languages, and none is left over', () => {
    expect(Object.keys(en).sort()).toEqual([...used].sort());
    expect(Object.keys(zh).sort()).toEqual([...used].sort());
  });

  it('are Chinese in Chinese, and hold the same links', () => {
    const links = (value: string | undefined): string[] =>
      [...(value ?? '').matchAll(/\((command:[^)]*)\)/gu)].map(([, link]) => link ?? '');
    for (const key of used) {
      expect(zh[key], key).toMatch(/\p{Script=Han}/u);
      expect(links(zh[key]), key).toEqual(links(en[key]));
    }
  });
});

describe('commands', () => {
  const declared = contributes.commands.map(({ command }) => command);
  const registered = [...sources.matchAll(/\bid: '(wengao\.\w+)'/gu)].map(([, id]) => id);

  it('of the manifest are those of the client', () => {
    expect([...declared].sort()).toEqual([...registered].sort());
  });

  it('leave the server’s own to the server', () => {
    expect(declared.filter((id) => Object.values<string>(COMMANDS).includes(id))).toEqual([]);
  });

  it('are in the palette only where they can run', () => {
    const { commandPalette = [] } = contributes.menus;
    const always = declared.filter((id) => !commandPalette.some(({ command }) => command === id));
    expect(always).toEqual(['wengao.learnProfile', 'wengao.showProfile', 'wengao.changeProfile', 'wengao.showLog']);
  });

  it('of menus are declared', () => {
    const used = Object.values(contributes.menus).flatMap((entries) => entries.map(({ command }) => command));
    expect(used.filter((id) => !declared.includes(id))).toEqual([]);
  });

  it('have keys that no input method takes, and only in served documents', () => {
    const { keybindings } = contributes;
    const inText = keybindings.filter(
      ({ when }) => !/focusedView == wengao\.outline|resourceScheme =~ \/\^wengao-/u.test(when),
    );
    expect(inText.map(({ key }) => key).sort()).toEqual(['alt+/', 'alt+enter']);
    for (const { when } of inText) expect(when).toContain('wengao.served');
  });
});

describe('settings', () => {
  it('are of the resource', () => {
    const { properties } = contributes.configuration;
    expect(Object.entries(properties).filter(([, { scope }]) => scope !== 'resource')).toEqual([]);
  });

  it('know all genres', () => {
    expect(contributes.configuration.properties['wengao.genre']?.enum).toEqual(['auto', ...GENRES]);
  });

  it('change defaults of our own languages alone', () => {
    const own = contributes.languages.map(({ id }) => `[${id}]`);
    expect(Object.keys(contributes.configurationDefaults)).toEqual(own);
  });
});

it('pictures are there, in theme colours', () => {
  for (const { steps } of contributes.walkthroughs) {
    for (const { media } of steps) expect(text(media.svg)).toContain('var(--vscode-');
  }
});
