import { describe, expect, it } from 'vitest';
import { syllables } from '../../../server/src/host/pinyin';
import type { Profile } from '../../../server/src/profile/profile';
import { DEFAULT_SETTINGS } from '../../../server/src/rules/settings';
import { createReportService } from '../../../server/src/service';
import { CONVENTIONS } from '../../support/profile';
import { byItself, offered } from './offers';

const HEAD = '关于社区养老服务的工作总结\n一、主要做法\n';
const HOUSE: Profile = {
  ...CONVENTIONS,
  terms: [
    { text: '网格化服务管理', pieces: 12, count: 30, kind: 'term' },
    { text: '网格员', pieces: 9, count: 14, kind: 'term' },
    { text: '长效机制', pieces: 7, count: 9, kind: 'term' },
    { text: '绿色银行', pieces: 5, count: 6, kind: 'term' },
  ],
  abbreviations: [{ full: '县级综合行政执法中心', short: '执法中心', pieces: 3 }],
  placeholders: { forms: [], latin: [{ text: 'RISC-V', pieces: 2, count: 4 }] },
};

describe('terms', () => {
  it('are those that the longest end of what was typed begins; the range is that end', async () => {
    const { items, take, evidence } = await offered(`${HEAD}扎实推进网格‸`, { profile: HOUSE });
    expect(items.map(({ label }) => label).slice(0, 2)).toEqual(['网格化服务管理', '网格员']);
    expect(items[0]).toMatchObject({
      range: { start: { line: 2, character: 4 }, end: { line: 2, character: 6 } },
      filterText: '网格化服务管理',
    });
    expect(take('网格员')).toBe(`${HEAD}扎实推进网格员`);
    expect(evidence('网格员')).toBe('往年文稿9篇');
  });

  it('are fixed expressions too, behind those of the archive', async () => {
    const { labels, evidence } = await offered(`${HEAD}树牢四个意‸`, { profile: HOUSE });
    expect(labels).toContain('四个意识');
    expect(evidence('四个意识')).toBe('固定用语');
  });

  it('are the unit’s own before all', async () => {
    const settings = { terms: ['网格长'] };
    const { labels, evidence } = await offered(`${HEAD}选优配强网‸`, { profile: HOUSE, settings });
    expect(labels[0]).toBe('网格长');
    expect(evidence('网格长')).toBe('本单位用语');
  });

  it('are what this draft says more than once', async () => {
    const draft = `${HEAD}推广时间银行互助模式。时间银行互助覆盖12个社区，时间储蓄有序开展，时间储蓄稳步增长。\n`;
    const { labels, evidence, take } = await offered(`${draft}完善时间‸`);
    expect(labels.slice(0, 2)).toEqual(['时间储蓄', '时间银行互助']);
    expect(evidence('时间银行互助')).toBe('本文2处');
    expect(take('时间银行互助')).toBe(`${draft}完善时间银行互助`);
  });

  it('end before a number', async () => {
    const { labels } = await offered(`${HEAD}选聘护理员12名，培训护理员300人次。\n激励护理‸`);
    expect(labels).toContain('护理员');
  });

  it('are what the draft shortens, both ways', async () => {
    const draft = `${HEAD}市养老服务指导中心（以下简称“市养老中心”）牵头。\n`;
    const { evidence } = await offered(`${draft}由市养‸`);
    expect(evidence('市养老中心')).toBe('简称：市养老服务指导中心');
    expect(evidence('市养老服务指导中心')).toBe('全称，简称“市养老中心”');
    expect((await offered(`${HEAD}会同执法‸`, { profile: HOUSE })).labels).toContain('执法中心');
    expect((await offered(`${HEAD}会同县级综‸`, { profile: HOUSE })).labels).toContain('县级综合行政执法中心');
  });

  it('are the unit that signs', async () => {
    const draft = '关于社区养老服务的工作总结\n云台市民政局\n一、主要做法\n';
    expect((await offered(`${draft}近年来，云台‸`)).evidence('云台市民政局')).toBe('署名单位');
  });

  it('are Latin ones as well, as whole words', async () => {
    expect((await offered(`${HEAD}建设RI‸`, { profile: HOUSE })).labels).toEqual(['RISC-V']);
    expect((await offered(`${HEAD}建设ARI‸`, { profile: HOUSE })).labels).toEqual([]);
  });

  it('are not offered where the words go on so', async () => {
    expect((await offered(`${HEAD}扎实推进网格‸员队伍建设。`, { profile: HOUSE })).labels).not.toContain('网格员');
  });

  it('of one meaning are one, with all that speaks for them', async () => {
    const draft = `${HEAD}选聘网格员，培训网格员。\n`;
    expect((await offered(`${draft}激励网格‸`, { profile: HOUSE })).evidence('网格员')).toBe('往年文稿9篇 · 本文2处');
  });

  it('are not begun behind a number or a mark', async () => {
    expect(
      (await offered(`${HEAD}一是摸清底数。\n二是‸`, { profile: HOUSE })).items.filter(({ kind }) => kind === 'term'),
    ).toEqual([]);
    const settings = { terms: ['是非分明'] };
    expect((await offered(`${HEAD}一是摸清底数；二是‸`, { settings })).items).toEqual([]);
    expect((await offered(`${HEAD}各区县，‸`, { profile: HOUSE })).items).toEqual([]);
  });

  it('are not simplified in a traditional text', async () => {
    const draft = '關於社區養老服務的工作總結\n一、主要做法\n推動網格員隊伍建設，培訓網格員隊伍骨幹。\n';
    const { labels } = await offered(`${draft}加強網格‸`, { profile: HOUSE });
    expect(labels).toEqual(['網格員隊伍']);
    expect((await offered(`${draft}加強社‸`)).labels).toEqual([]);
    expect((await offered(`${HEAD}加强社‸`)).labels).not.toEqual([]);
  });

  it('are thirty at most, and say that there are more', async () => {
    const terms = Array.from({ length: 40 }, (_, n) => `智慧${String.fromCharCode(0x4e00 + n)}站点`);
    const { items, cut } = await offered(`${HEAD}建设智慧‸`, { settings: { terms } });
    expect(items).toHaveLength(30);
    expect(cut).toBe(true);
    expect((await offered(`${HEAD}建设智慧‸`, { settings: { terms: ['智慧站点'] } })).cut).toBe(false);
  });

  it.each([
    ['in the middle of a sentence', '扎实推进网格‸'],
    ['behind a comma', '扎实推进，‸'],
    ['behind letters', '扎实推进wang‸'],
  ])('are never offered by themselves: %s', async (_, text) => {
    expect((await byItself(HEAD + text, { profile: HOUSE })).items).toEqual([]);
  });
});

describe('terms by pinyin', () => {
  const asked = { profile: HOUSE, settings: { pinyin: true }, pinyin: async () => syllables };

  it.each([
    ['wanggey', '网格员'],
    ['wgy', '网格员'],
    ['wghfwgl', '网格化服务管理'],
    ['changxiaoj', '长效机制'],
    ['lvseyinhang', '绿色银行'],
    ['lsyh', '绿色银行'],
  ])('%s: %s', async (letters, term) => {
    const { items, take } = await offered(`${HEAD}健全${letters}‸`, asked);
    expect(items.map(({ label }) => label)).toContain(term);
    expect(take(term)).toBe(`${HEAD}健全${term}`);
    expect(items.find(({ label }) => label === term)?.filterText.startsWith(letters)).toBe(true);
  });

  it('include the unit’s own', async () => {
    const settings = { pinyin: true, terms: ['银发专列'] };
    expect((await offered(`${HEAD}开通yinfa‸`, { ...asked, settings })).labels[0]).toBe('银发专列');
  });

  it('are there only when switched on, and when asked for', async () => {
    expect((await offered(`${HEAD}健全wgy‸`, { ...asked, settings: {} })).items).toEqual([]);
    expect((await byItself(`${HEAD}健全wgy‸`, asked)).items).toEqual([]);
  });

  it('load their tables at the first request that wants them', async () => {
    let loads = 0;
    const service = createReportService({
      pinyin: async () => {
        loads++;
        return syllables;
      },
    });
    const draft = service.open('draft:1', 'wengao', 1, `${HEAD}健全wgy`);
    const at = { line: 2, character: 5 };
    const off = { ...DEFAULT_SETTINGS, profile: HOUSE };
    await service.complete(draft, off, at, { invoked: true, values: [] });
    await service.complete(draft, { ...off, pinyin: true }, at, { invoked: false, values: [] });
    expect(loads).toBe(0);
    await service.complete(draft, { ...off, pinyin: true }, at, { invoked: true, values: [] });
    expect(loads).toBe(1);
  });
});
