// seeds/profile.json is what the five source documents teach: byte for byte, in any order, and from parts that are merged.
import { readFile } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { describe, expect, it } from 'vitest';
import manifest from '../../seeds/manifest.json';
import { mergeShards } from '../../server/src/corpus/learn';
import { openSegmenter } from '../../server/src/corpus/segmenter';
import type { Profile } from '../../server/src/profile/profile';
import { inFolder } from '../cli/call';
import { corpusTexts } from '../support/corpus';

const PROFILE = resolve(import.meta.dirname, '../../seeds/profile.json');
const corpus = corpusTexts();
const jieba = await openSegmenter('nodejieba').catch(() => undefined);
const missing =
  'missing' in corpus
    ? corpus.missing
    : jieba
      ? undefined
      : 'nodejieba, which cut the words of seeds/profile.json, is not here';

describe('seeds/profile.json', () => {
  if (missing !== undefined) {
    it(`can be learned anew: ${missing}`, (context) => context.skip(missing));
    return;
  }
  const { WENGAO_CORPUS: folder = '' } = process.env;
  const files = manifest.documents.map(({ name }) => join(folder, name));
  const [first = '', second = '', third = '', fourth = '', fifth = ''] = files;

  it.each([
    ['in the order of the manifest', files],
    ['backwards', files.toReversed()],
    ['in another order', [third, fifth, first, fourth, second]],
  ])('is what the five documents teach, byte for byte: %s', async (_, paths) => {
    const { call, read } = await inFolder({});
    expect((await call(['learn', ...paths, '--out', 'profile.json'])).code).toBe(0);
    expect((await read('profile.json')).equals(await readFile(PROFILE))).toBe(true);
  });

  it('is what shards of them give when they are merged, byte for byte', async () => {
    const { call, folder: cwd, read } = await inFolder({});
    await call(['learn', fourth, first, '--shard', '--out', 'a.shard']);
    await call(['learn', fifth, '--shard', '--out', 'b.shard']);
    await call(['learn', second, third, '--jobs', '2', '--shard', '--out', 'c.shard']);
    const signal = new AbortController().signal;
    await mergeShards({ shards: ['b.shard', 'c.shard', 'a.shard'], cwd, out: 'profile.json', shard: false, signal });
    expect((await read('profile.json')).equals(await readFile(PROFILE))).toBe(true);
    console.log(
      'seeds/profile.json: learned anew from the five documents, whole and from merged shards: the same bytes',
    );
  });

  it('is small, and holds no sentence of a document', async () => {
    const text = await readFile(PROFILE, 'utf8');
    expect(Buffer.byteLength(text)).toBeLessThanOrEqual(256 * 1024);
    const { conventions: _, ...learned }: Profile = JSON.parse(text);
    const all = 'texts' in corpus ? [...corpus.texts.values()].join('\n') : '';
    // official names apart
    const runs = JSON.stringify(learned)
      .replaceAll('习近平新时代中国特色社会主义思想', ' ')
      .match(/[\p{Script=Han}，、；：“”（）《》]{24,}/gu);
    const copied = (run: string): boolean => {
      for (let at = 0; at + 24 <= run.length; at++) if (all.includes(run.slice(at, at + 24))) return true;
      return false;
    };
    expect((runs ?? []).filter(copied)).toEqual([]);
  });
});
