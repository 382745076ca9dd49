// A profile that is in use is watched, wherever it stands; when its file changes, the drafts are held against the new one.
import { describe, expect, it } from 'vitest';
import { LanguageClient } from '../support/language-client';
import { CONVENTIONS } from '../support/profile';

const URI = 'file:///drafts/a.wengao';
const LACKING = '关于养老服务的调研报告\n一、基本情况\n全市现有机构12家。\n二、对策建议\n建议新建机构2家。\n';
const PATH = '/archive/本局.json';

async function start(watchedFiles: object) {
  const profiles = { load: async (path: string | undefined) => (path === PATH ? held : undefined) };
  let held = { name: '本局', profile: CONVENTIONS };
  const config = { profile: PATH, rules: {}, terms: [], ignore: [] };
  const client = await LanguageClient.start({
    capabilities: { workspace: { didChangeWatchedFiles: watchedFiles } },
    profiles,
    projects: { read: async () => ({ path: '/drafts/.wengao.json', config }), change: async () => undefined },
  });
  await client.open(URI, LACKING);
  return {
    client,
    learnAnew: () => {
      held = { name: '本局', profile: { ...CONVENTIONS, conventions: [], pieces: 7 } };
    },
  };
}

const watchersOf = (client: LanguageClient): unknown[] =>
  client.said.flatMap(({ method, params }) =>
    method === 'client/registerCapability'
      ? (params as { registrations: { registerOptions?: { watchers?: unknown[] } }[] }).registrations.flatMap(
          ({ registerOptions }) => registerOptions?.watchers ?? [],
        )
      : [],
  );

describe('a profile in use', () => {
  it('is read again when its file changes', async () => {
    const { client, learnAnew } = await start({ dynamicRegistration: true, relativePatternSupport: true });
    expect(await client.read(URI, 1)).toMatchObject({ profile: { name: '本局', pieces: 0 }, findings: { warning: 1 } });
    expect(watchersOf(client)).toContainEqual({
      globPattern: { baseUri: 'file:///archive', pattern: '本局.json' },
    });
    learnAnew();
    client.said.length = 0;
    await client.notify('workspace/didChangeWatchedFiles', { changes: [{ uri: `file://${PATH}`, type: 2 }] });
    expect(await client.read(URI, 1)).toMatchObject({ profile: { name: '本局', pieces: 7 }, findings: { warning: 0 } });
    expect(watchersOf(client)).toEqual([]);
  });

  it('is watched by its name where the client knows no places outside of its folders', async () => {
    const { client } = await start({ dynamicRegistration: true });
    await client.read(URI, 1);
    expect(watchersOf(client)).toContainEqual({ globPattern: '**/本局.json' });
  });

  it('may be named by the client, from the folder of the draft', async () => {
    const asked: (string | undefined)[] = [];
    const client = await LanguageClient.start({
      folders: ['file:///drafts'],
      configuration: () => ({ profile: '体例/科室.json' }),
      profiles: {
        load: async (path) => {
          asked.push(path);
          return { name: '科室', profile: CONVENTIONS };
        },
      },
      projects: {
        read: async () => ({
          path: '/drafts/.wengao.json',
          config: { profile: PATH, rules: {}, terms: [], ignore: [] },
        }),
        change: async () => undefined,
      },
    });
    await client.open(URI, LACKING);
    expect(await client.read(URI, 1)).toMatchObject({ profile: { name: '科室' }, findings: { warning: 1 } });
    expect(asked).toEqual(['/drafts/体例/科室.json']);
  });

  it('is not watched by a client that cannot', async () => {
    const { client } = await start({});
    await client.read(URI, 1);
    expect(watchersOf(client)).toEqual([]);
  });
});
