import { describe, expect, it } from 'vitest';
import { DEFAULT_SETTINGS } from '../../../server/src/rules/settings';
import { createReportService } from '../../../server/src/service';
import { CONVENTIONS, taught } from '../../support/profile';
import { byItself, offered } from './offers';

describe('outlines', () => {
  it.each(['‸', '\n‸\n', '　　‸'])('are offered in an empty draft: %j', async (marked) => {
    const { labels } = await byItself(marked);
    expect(labels.slice(0, 2)).toEqual(['新建情况型调研报告提纲', '新建成果型调研报告提纲']);
    expect(labels).toContain('新建讲话提纲');
  });

  it('are offered at 新建', async () => {
    const { take, items } = await offered('新建‸');
    expect(items[0]?.filterText).toBe('新建情况型调研报告提纲');
    expect(take('新建讲话提纲')).toMatch(/^在××会议上的讲话\n/u);
    expect((await offered('新建养老‸')).items.filter(({ kind }) => kind === 'skeleton')).toEqual([]);
  });

  it('have the usual sections, with a stop at each place to write on', async () => {
    const { items, take } = await byItself('‸');
    expect(take('新建情况型调研报告提纲').split('\n')).toEqual([
      '关于××的调研报告',
      '××课题组',
      '',
      '　　',
      '一、基本情况',
      '　　',
      '二、存在的问题',
      '　　',
      '三、对策建议',
      '　　',
    ]);
    expect(items[0]?.snippet).toContain(`关于\${1:××}的调研报告\n\${2:××课题组}\n\n　　\${3}\n一、基本情况\n　　\${4}`);
  });

  it('follow the archive', async () => {
    const profile = taught({
      genre: 'research-report',
      headed: 10,
      roles: [
        ['background', 9, '基本情况'],
        ['组织保障', 8, '强化组织保障'],
      ],
      learned: ['组织保障'],
    });
    const { evidence, take } = await byItself('‸', { profile });
    expect(take('新建情况型调研报告提纲')).toContain('强化组织保障');
    expect(evidence('新建情况型调研报告提纲')).toBe('往年同类文稿10篇');
    expect((await byItself('‸')).evidence('新建情况型调研报告提纲')).toBe('惯例');
  });

  it('of the stated genre come first, in any kind of file', async () => {
    const stated = { settings: { genre: 'work-summary' as const }, languageId: 'plaintext' };
    expect((await byItself('‸', stated)).labels[0]).toBe('新建情况汇报提纲');
  });

  it('read as what they are', async () => {
    const service = createReportService();
    for (const { newText } of (await byItself('‸')).items) {
      const draft = service.open('draft:1', 'wengao', 1, newText);
      const [report] = service.read(draft, DEFAULT_SETTINGS).reports;
      expect(report?.sections.length, newText).toBeGreaterThan(1);
    }
  });

  it('keep the line ends of the draft', async () => {
    expect((await offered('\r\n‸\r\n')).take('新建讲话提纲')).toMatch(/^\r\n在××会议上的讲话\r\n/u);
  });

  it('are in English where the writer reads English', async () => {
    expect((await byItself('‸', { settings: { language: 'en' } })).labels[0]).toBe(
      'New outline: research report (how things stand)',
    );
  });

  it.each([
    ['a draft with text', '关于社区养老服务的调研报告\n‸', 'wengao'],
    ['an empty Markdown file', '‸', 'markdown'],
    ['an empty text file', '‸', 'plaintext'],
  ])('are not offered in %s', async (_, marked, languageId) => {
    const { items } = await offered(marked, { languageId });
    expect(items.filter(({ kind }) => kind === 'skeleton')).toEqual([]);
  });

  it('need conventions or an archive', async () => {
    expect(
      (await offered('‸', { profile: { ...CONVENTIONS, conventions: [] } })).items.filter(
        ({ kind }) => kind === 'skeleton',
      ),
    ).toEqual([]);
  });
});
