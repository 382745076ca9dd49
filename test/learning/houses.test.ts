// Two houses that write differently: what each archive teaches – all formats, damaged files among them – is held against one draft.
import { describe, expect, it } from 'vitest';
import type { Finding } from '../../server/src/rules/finding';
import { inFolder } from '../cli/call';
import { makeArchive } from '../support/archive-files';
import type { HouseName } from '../support/archive-texts';

const DRAFT = `关于社区食堂工作的调研报告

为摸清社区食堂运行底数，调研组于今年6月走访12个社区，召开座谈会4场，现将有关情况报告如下。

一、基本情况
全区现有社区食堂26家，日均就餐8200人次，其中老年人占六成以上，覆盖全部街道。
二、主要做法
坚持政府引导、市场运作，统一服务标准，推行阳光采购，设立助餐点，引入连锁企业运营，群众反映较好。
三、对策建议
建立分级补贴机制，培育连锁品牌，鼓励企业食堂向社区开放，加强食品安全监管，定期公开考核结果。
`;

function archive(house: HouseName): Record<string, Uint8Array> {
  const files: Record<string, Uint8Array> = {};
  // a file of more than 64 MiB is its size alone, and slow to make
  for (const { path, bytes, size } of makeArchive({ seed: 7, house, pieces: 60, damaged: true }))
    if (size === undefined) files[`${house}/${path}`] = bytes;
  return files;
}

describe('two houses', () => {
  it('find different things in the same draft, each with its own numbers', { timeout: 60_000 }, async () => {
    const { call, read } = await inFolder({ ...archive('a'), ...archive('b'), 'draft.txt': DRAFT });
    const said = new Map<string, string[]>();
    const asked = (house: string, section: string): string | undefined =>
      said.get(house)?.find((message) => message.includes(`“${section}”`));
    const reports = new Map<string, number>();
    for (const house of ['a', 'b']) {
      const { code, err } = await call(['learn', house, '--out', `${house}.json`]);
      // the damaged files are named, one line each
      expect(code).toBe(2);
      expect(err.split('\n').length).toBeGreaterThan(10);
      const profile = JSON.parse((await read(`${house}.json`)).toString('utf8'));
      expect(profile.pieces).toBe(60);
      const [research] = profile.genres.filter((one: { genre: string }) => one.genre === 'research-report');
      reports.set(house, research.headed);
      const { out } = await call(['check', 'draft.txt', '--profile', `${house}.json`, '--format', 'json']);
      const [{ findings }] = JSON.parse(out).files;
      said.set(
        house,
        findings.map((one: Finding) => `${one.code}: ${one.message}`),
      );
    }
    expect([...reports.keys()]).toEqual(['a', 'b']);
    for (const [house, section, others] of [
      ['a', '组织保障', '经验启示'],
      ['b', '经验启示', '组织保障'],
    ] as const) {
      expect(asked(house, section)).toMatch(
        new RegExp(`^missing-section: .*往年同类文稿${reports.get(house)}篇，\\d+篇设有此部分`, 'u'),
      );
      expect(asked(house, others)).toBeUndefined();
    }
    expect(reports.get('a')).not.toBe(reports.get('b'));
  });
});
