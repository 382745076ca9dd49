import { describe, expect, it } from 'vitest';
import { hoverAt } from '../../server/src/features/hover';
import type { Profile } from '../../server/src/profile/profile';
import type { Language } from '../../server/src/rules/rule';
import { DEFAULT_SETTINGS } from '../../server/src/rules/settings';
import { createReportService } from '../../server/src/service';
import { LanguageClient } from '../support/language-client';
import { readMarks } from '../support/markers';
import { CONVENTIONS, taught } from '../support/profile';

const HOUSE = taught({
  genre: 'research-report',
  headed: 16,
  roles: [
    ['background', 15, '基本情况'],
    ['problem', 12, '面临的突出问题'],
    ['组织保障', 9, '强化组织保障'],
    ['measure', 16, '意见建议'],
  ],
  learned: ['组织保障'],
});

/** What is shown at ‸; the range must be what stands in ⟦…⟧. */
function shown(marked: string, profile: Profile | null = CONVENTIONS, language: Language = 'zh') {
  const { text, cursor, ranges } = readMarks(marked);
  const service = createReportService();
  const draft = service.open('draft:1', 'wengao', 1, text);
  const reading = service.read(draft, DEFAULT_SETTINGS);
  const hover = cursor && hoverAt(reading, cursor, profile ?? undefined, language);
  if (hover) expect(hover.range).toEqual(ranges[0]);
  return hover?.markdown.split('\n\n');
}

const report = (third: string): string =>
  `关于养老服务的调研报告\n一、基本情况\n全市现有机构12家。\n${third}\n床位不足。\n三、对策建议\n加大投入。\n`;

describe('hovering a heading', () => {
  it('shows what the section is for, and what convention holds of it', () => {
    expect(shown(report('⟦二、存在‸的问题⟧'))).toEqual([
      '**属：存在问题**',
      '惯例：问题型调研报告必备',
      '常用标题：存在的问题、主要问题、面临的困难和问题、存在问题',
      '次序：基本情况 → **存在问题** → 对策建议',
    ]);
  });

  it('shows words of a profile as they are: they make no picture, link or mark', () => {
    const house = taught({
      genre: 'research-report',
      headed: 16,
      roles: [['组织保障', 12, '![保障](https://example.org/a.png)', '<img src=x>*保障*']],
      learned: ['组织保障'],
    });
    const shownAs = shown(report('⟦二、组织‸保障⟧'), house)?.find((line) => line.startsWith('常用标题'));
    expect(shownAs).toContain('!\\[保障\\](https://example.org/a.png)、\\<img src=x\\>\\*保障\\*');
  });

  it('shows the archive beside it', () => {
    expect(shown(report('⟦二、存在‸的问题⟧'), HOUSE)).toEqual([
      '**属：存在问题**',
      '惯例：问题型调研报告必备',
      '往年同类文稿16篇，12篇设有此部分',
      '常用标题：存在的问题、主要问题、面临的困难和问题、存在问题',
      '次序：基本情况 → **存在问题** → 组织保障 → 对策建议',
    ]);
    expect(shown(report('⟦二、存在‸的问题⟧'), HOUSE, 'en')?.slice(0, 3)).toEqual([
      '**Section: problems**',
      'Convention: research report (a problem and its remedy) needs it',
      'Of 16 such documents, 12 have it',
    ]);
  });

  it('knows what the archive taught', () => {
    expect(shown(report('⟦二、强化‸组织保障⟧'), HOUSE)).toEqual([
      '**属：组织保障**',
      '往年同类文稿16篇，9篇设有此部分',
      '常用标题：强化组织保障',
      '次序：基本情况 → 存在问题 → **组织保障** → 对策建议',
    ]);
  });

  it('says both roles of a merged section, each with its evidence', () => {
    expect(shown(report('⟦二、‸存在的问题及原因分析⟧'))).toEqual([
      '**属：存在问题、原因**',
      '存在问题——惯例：问题型调研报告必备',
      '存在问题——常用标题：存在的问题、主要问题、面临的困难和问题、存在问题',
      '原因——常用标题：原因分析、问题成因、成因剖析、制约因素',
      '次序：基本情况 → **存在问题** → **原因** → 对策建议',
    ]);
  });

  it('says when the role is custom’s, and of what it knows nothing of says nothing', () => {
    expect(shown(report('⟦二、健全服务‸网络⟧'))?.[0]).toBe('**属：主要做法**（标题未写明，依惯例）');
    expect(shown(report('二、存在的问题').replace('床位', '床‸位'))).toBeUndefined();
    expect(shown(report('二、存在的问题').replace('养老服务的', '养老服务‸的'))).toBeUndefined();
    expect(shown(report('二、存在的问题\n（一）健全‸网络'))).toBeUndefined();
    expect(shown(report('⟦二、存在‸的问题⟧'), null)).toEqual(['**属：存在问题**']);
  });

  it('comes over the protocol', async () => {
    const client = await LanguageClient.start({
      profiles: { load: async () => ({ name: '本局', profile: HOUSE }) },
    });
    const uri = 'file:///drafts/a.wengao';
    await client.open(uri, report('二、存在的问题'));
    const params = (line: number) => ({ textDocument: { uri }, position: { line, character: 3 } });
    expect(client.initialized.capabilities.hoverProvider).toBe(true);
    expect(await client.request('textDocument/hover', params(3))).toMatchObject({
      contents: { kind: 'markdown', value: expect.stringContaining('往年同类文稿16篇，12篇设有此部分') },
      range: { start: { line: 3, character: 0 }, end: { line: 3, character: 7 } },
    });
    expect(await client.request('textDocument/hover', params(2))).toBeNull();
    expect((await client.read(uri, 1)).profile).toEqual({ name: '本局', pieces: 16 });
  });
});
