import { mkdir, mkdtemp, readdir, readFile, rm, utimes, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { changeProjectConfig, readProjectConfig } from '../../server/src/host/config';

let folder: string;
let path: string;

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'wengao-config-'));
  path = join(folder, '.wengao.json');
});
afterEach(() => rm(folder, { recursive: true, force: true }));

const read = async () => {
  const found = await readProjectConfig(join(folder, 'a', 'draft.md'));
  if (!found) throw new Error('no configuration found');
  if ('error' in found) throw new Error(found.error.en);
  return found.config;
};
const errorOf = async (text: string) => {
  await writeFile(path, text);
  const found = await readProjectConfig(join(folder, 'draft.md'));
  return found && 'error' in found ? found.error : undefined;
};

describe('readProjectConfig', () => {
  it('finds the nearest one upward, also from folders that do not exist', async () => {
    await writeFile(path, '{"genre": "speech"}');
    expect((await read()).genre).toBe('speech');
    await mkdir(join(folder, 'a'));
    await writeFile(join(folder, 'a', '.wengao.json'), '{}');
    expect((await read()).genre).toBeUndefined();
  });

  it('fills what is not set, and takes a profile from the folder of the configuration', async () => {
    await writeFile(path, '\uFEFF{"profile": "体例/本单位.json", "rules": {"broken-line": "off"}, "terms": ["某镇"]}');
    expect(await read()).toEqual({
      profile: join(folder, '体例', '本单位.json'),
      rules: { 'broken-line': 'off' },
      terms: ['某镇'],
      ignore: [],
    });
  });

  it('sees a changed file', async () => {
    await writeFile(path, '{"genre": "speech"}');
    expect((await read()).genre).toBe('speech');
    await writeFile(path, '{"genre": "news"  }');
    await utimes(path, 1, 1);
    expect((await read()).genre).toBe('news');
    await rm(path);
    expect(await readProjectConfig(join(folder, 'draft.md'))).toBeUndefined();
  });

  it.each([
    ['{"genre": ', 'JSON'],
    ['{\n  "genre": speech\n}\n', 'JSON'],
    ['[]', '{ … }'],
    ['{"genre": "poem"}', 'research-report'],
    ['{"rules": {"broken-line": "loud"}}', 'information'],
    ['{"rules": ["broken-line"]}', '“rules”'],
    ['{"terms": "某镇"}', '“terms”'],
    ['{"ignore": [1]}', '“ignore”'],
    ['{"profile": 1}', '“profile”'],
  ])('says what is wrong with %s', async (text, word) => {
    const error = await errorOf(text);
    for (const line of [error?.zh, error?.en]) {
      expect(line).toContain(word);
      expect(line).toContain(path);
      expect(line).not.toContain('\n');
    }
  });
});

describe('changeProjectConfig', () => {
  const change = async (before: string, ...changes: Parameters<typeof changeProjectConfig>[1][]) => {
    await writeFile(path, before);
    for (const one of changes) await changeProjectConfig(path, one);
    return readFile(path, 'utf8');
  };
  const ignore = 'broken-line 全市';
  const rule = { code: 'broken-line', level: 'off' } as const;

  it('makes the file where there is none', async () => {
    await changeProjectConfig(path, { ignore, rule });
    expect(await readFile(path, 'utf8')).toBe(
      '{\n  "ignore": [\n    "broken-line 全市"\n  ],\n  "rules": {\n    "broken-line": "off"\n  }\n}\n',
    );
    expect(await readdir(folder)).toEqual(['.wengao.json']);
  });

  it('leaves all else as it was written', async () => {
    expect(await change('{"terms": ["甲", "乙"],  "ignore":[ "x" ]}', { ignore, rule })).toBe(
      '{"terms": ["甲", "乙"],  "ignore":[ "x", "broken-line 全市" ],  "rules": {\n    "broken-line": "off"\n  }}',
    );
    expect(
      await change('{\r\n\t"ignore": [\r\n\t\t"x"\r\n\t],\r\n\t"$note": {"a": [1, {"ignore": []}]}\r\n}\r\n', {
        ignore,
      }),
    ).toBe(
      '{\r\n\t"ignore": [\r\n\t\t"x",\r\n\t\t"broken-line 全市"\r\n\t],\r\n\t"$note": {"a": [1, {"ignore": []}]}\r\n}\r\n',
    );
    expect(
      await change('\uFEFF{\n    "ignore": [],\n    "rules": {"broken-line": "error", "empty-section": "hint"}\n}', {
        ignore,
        rule,
      }),
    ).toBe(
      '\uFEFF{\n    "ignore": [\n        "broken-line 全市"\n    ],\n    "rules": {"broken-line": "off", "empty-section": "hint"}\n}',
    );
    expect(await change('{"ignore":["a\\"]}"]}', { ignore })).toBe('{"ignore":["a\\"]}", "broken-line 全市"]}');
  });

  it('keeps to the line ends and the indent that it finds', async () => {
    expect(await change('{\r\n\t"terms": []\r\n}\r\n', { ignore, rule })).toBe(
      '{\r\n\t"terms": [],\r\n\t"ignore": [\r\n\t\t"broken-line 全市"\r\n\t],\r\n\t"rules": {\r\n\t\t"broken-line": "off"\r\n\t}\r\n}\r\n',
    );
  });

  it('adds nothing twice, and reads what it wrote', async () => {
    await change('{}', { ignore }, { ignore }, { rule }, { rule: { code: 'broken-line', level: 'hint' } });
    expect(await read()).toEqual({ rules: { 'broken-line': 'hint' }, terms: [], ignore: [ignore] });
  });

  it.each([
    ['{}\n', 'a.json', '{\n  "profile": "a.json"\n}\n'],
    ['{ "profile": "b.json", "terms": [] }', 'a.json', '{ "profile": "a.json", "terms": [] }'],
    ['{\n\t"terms": []\n}', '体例/a.json', '{\n\t"terms": [],\n\t"profile": "体例/a.json"\n}'],
    ['{"profile": "b", "terms": [], "profile": "c"}', 'd', '{"profile": "b", "terms": [], "profile": "d"}'],
    ['{ "profile": "b.json" }', null, '{}'],
    ['{ "profile": "b.json", "terms": [] }', null, '{ "terms": [] }'],
    ['{\n  "terms": [],\n  "profile": "b.json"\n}\n', null, '{\n  "terms": []\n}\n'],
    ['{\n  "genre": "news",\n  "profile": "b",\n  "terms": []\n}', null, '{\n  "genre": "news",\n  "terms": []\n}'],
    ['{"profile": "b", "terms": [], "profile": "c"}', null, '{"terms": []}'],
    ['{"terms": []}', null, '{"terms": []}'],
  ])('in %j names the profile %j', async (before, profile, after) => {
    expect(await change(before, { profile })).toBe(after);
  });

  it('keeps all of many changes at once', async () => {
    const names = Array.from({ length: 20 }, (_, index) => `empty-section 第${index}`);
    await Promise.all(names.map((name) => changeProjectConfig(path, { ignore: name })));
    expect((await read()).ignore).toEqual(names);
  });

  it('does not touch a file that it cannot read', async () => {
    await writeFile(path, '{"ignore": [');
    await expect(changeProjectConfig(path, { ignore })).rejects.toThrow('not valid JSON');
    expect(await readFile(path, 'utf8')).toBe('{"ignore": [');
  });
});
