import { describe, expect, it } from 'vitest';
import { CONVENTIONS } from '../../support/profile';
import { byItself, offered } from './offers';

const HEAD = '关于社区养老服务的工作总结\n一、主要做法\n';
const NAMED = `${HEAD}落实《云台市养老服务条例》和《养老机构管理细则》，修订《云台市养老服务条例》配套文件。\n`;

describe('names of documents', () => {
  it('come behind 《 by themselves, the most named first, and close it', async () => {
    const { labels, take, evidence, items } = await byItself(`${NAMED}依据《‸`);
    expect(labels).toEqual(['《云台市养老服务条例》', '《养老机构管理细则》']);
    expect(evidence('《云台市养老服务条例》')).toBe('本文2处');
    expect(take('《养老机构管理细则》')).toBe(`${NAMED}依据《养老机构管理细则》`);
    expect(items[0]?.range.start).toEqual(items[0]?.range.end);
  });

  it('are those that begin so', async () => {
    const { labels, take } = await offered(`${NAMED}依据《养‸`);
    expect(labels).toEqual(['《养老机构管理细则》']);
    expect(take('《养老机构管理细则》')).toBe(`${NAMED}依据《养老机构管理细则》`);
  });

  it('leave a closing mark that stands there', async () => {
    expect((await offered(`${NAMED}依据《‸》开展检查`)).take('《养老机构管理细则》')).toBe(
      `${NAMED}依据《养老机构管理细则》开展检查`,
    );
    expect((await byItself(`${NAMED}依据《‸养老机构管理细则》`)).items).toEqual([]);
  });

  it('are those of the profile too', async () => {
    const profile = {
      ...CONVENTIONS,
      abbreviations: [
        { full: '《云台市居家养老服务规范》', short: '《规范》', pieces: 4 },
        { full: '《适老化改造导则》', short: '《导则》', pieces: 1 },
      ],
    };
    const { labels, evidence } = await byItself(`${NAMED}依据《‸`, { profile });
    expect(labels.slice(2)).toEqual(['《云台市居家养老服务规范》', '《规范》']);
    expect(evidence('《规范》')).toBe('往年文稿4篇');
    expect((await offered(`${NAMED}依据《适‸`, { profile })).labels).toEqual(['《适老化改造导则》']);
  });

  it('are none within somebody’s words by themselves', async () => {
    const said = '“我们一直想着怎么把家门口的养老服务办得更好一些，依据《‸';
    expect((await byItself(NAMED + said)).items).toEqual([]);
    expect((await offered(NAMED + said)).labels).toHaveLength(2);
  });
});

describe('values of placeholders', () => {
  it('are what a sheet names so: within the marks, or before them', async () => {
    const values = [
      { name: '床位数', value: '1600' },
      { name: '养老机构', value: '16家' },
      { name: '联系人', value: '王文' },
    ];
    const take = async (text: string, label: string): Promise<string> =>
      (await offered(HEAD + text, { values })).take(label).slice(HEAD.length);
    expect(await take('现有床位{{床‸位数}}张。', '1600')).toBe('现有床位1600张。');
    expect(await take('全市现有养老机构x‸家。', '16')).toBe('全市现有养老机构16家。');
    expect(await take('现有床位‸××张。', '1600')).toBe('现有床位1600张。');
    expect(await take('联系人：____‸', '王文')).toBe('联系人：王文');
    const { evidence, items } = await offered(`${HEAD}现有床位{{床‸位数}}张。`, { values });
    expect(evidence('1600')).toBe('填数表“床位数”');
    expect(items[0]?.filterText).toBe('{{床1600');
  });

  it('are what the front matter gives', async () => {
    const draft = (cursor: string): string =>
      `---\n养老机构数: 15家 # 年底\n负责人: "李青"\n标签: [a, b]\n---\n${HEAD}现有养老机构x${cursor}家。\n`;
    const { take, evidence } = await offered(draft('‸'));
    expect(take('15')).toBe(draft('').replace('机构x家', '机构15家'));
    expect(evidence('15')).toBe('文首信息');
  });

  it('are what the draft gives elsewhere for the same words', async () => {
    const draft = `${HEAD}现有养老机构12家，云台市和县区共同投入。云台市民政局牵头。\n`;
    expect((await offered(`${draft}到年底，养老机构x‸家。`)).labels[0]).toBe('12');
    expect((await offered(`${draft}x‸市财政投入。`)).take('云台')).toBe(`${draft}云台市财政投入。`);
    expect((await offered(`${draft}x‸县财政投入。`)).labels).toEqual([]);
    expect((await offered(`${draft}到年底，养老机构x‸个。`)).labels).toEqual([]);
  });

  it('are none where no placeholder is, or the name is another', async () => {
    const values = [{ name: '床位数', value: '1600' }];
    expect((await offered(`${HEAD}现有护理员x‸人。`, { values })).labels).toEqual([]);
    expect((await offered(`${HEAD}现有床位x张‸。`, { values })).items.filter(({ kind }) => kind === 'value')).toEqual(
      [],
    );
  });

  it('are not offered by themselves', async () => {
    expect((await byItself(`${HEAD}现有床位x‸张。`, { values: [{ name: '床位数', value: '1600' }] })).items).toEqual(
      [],
    );
  });
});
