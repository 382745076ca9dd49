// The draft that another is made from, in an editor.
import { expect, it } from 'vitest';
import { readBase } from '../../server/src/document/base-draft';
import { LanguageClient } from '../support/language-client';

const OLD = '云台市养老服务工作总结\n一、基本情况\n2023年，全市新建养老机构3家，新增床位120张。\n';
const URI = 'file:///drafts/new.wengao';
const PATH = '/drafts/old.txt';

async function findings(load: (path: string) => Promise<ReturnType<typeof readBase>>, uri = URI) {
  const client = await LanguageClient.start({
    bases: { load },
    projects: {
      read: async () => ({ path: '/drafts/.wengao.json', config: { base: PATH, rules: {}, terms: [], ignore: [] } }),
      change: async () => undefined,
    },
  });
  await client.open(uri, OLD);
  const { findings } = await client.read(uri, 1);
  return { findings, said: client.said.filter(({ method }) => method === 'window/showMessage') };
}

it('is read from where the project says', async () => {
  const { findings: found, said } = await findings(async (path) => readBase(path === PATH ? OLD : ''));
  expect(found).toMatchObject({ information: 1 });
  expect(said).toEqual([]);
});

it('is told to the writer where it cannot be read', async () => {
  const { findings: found, said } = await findings(async () => {
    throw new Error('gone');
  });
  expect(found).toMatchObject({ information: 0 });
  expect(said).toHaveLength(1);
});

it('is not held against itself', async () => {
  const { findings: found } = await findings(async () => readBase(OLD), 'file:///drafts/old.txt');
  expect(found).toMatchObject({ information: 0 });
});
