import { describe, expect, it } from 'vitest';
import { taught } from '../../support/profile';
import { byItself, offered } from './offers';

const OPENING = '关于社区养老服务的调研报告\n一、基本情况\n全市现有养老机构12家，床位1800张。\n';
const FRAMES =
  '关于社区养老服务的工作总结\n一、主要工作开展情况\n（一）聚焦床位短缺，补齐设施弱项\n新增床位300张。\n（二）聚焦队伍建设，提升服务水平\n培训护理员120人。\n';

describe('the next heading', () => {
  it('has the next number, and the sections that such reports have next, the missing ones first', async () => {
    const { labels, evidence, take } = await offered(`${OPENING}‸`);
    expect(labels.slice(0, 4)).toEqual(['二、存在的问题', '二、对策建议', '二、主要做法', '二、取得的成效']);
    // other words for what comes next stand behind all that may come
    expect(labels).toContain('二、面临的困难和问题');
    expect(labels).not.toContain('二、基本情况');
    expect(labels.slice(-2)).toEqual(['二、', '（一）']);
    expect(evidence('二、对策建议')).toBe('惯例：情况型调研报告必备');
    expect(take('二、存在的问题')).toBe(`${OPENING}二、存在的问题`);
  });

  it('shows what the archive has', async () => {
    const profile = taught({
      genre: 'research-report',
      headed: 16,
      roles: [
        ['background', 15, '基本情况'],
        ['problem', 12, '面临的突出问题'],
        ['组织保障', 9, '强化组织保障'],
      ],
      learned: ['组织保障'],
    });
    const { labels, evidence } = await offered(`${OPENING}‸`, { profile });
    expect(evidence('二、存在的问题')).toBe('往年同类文稿16篇，12篇设有此部分');
    expect(evidence('二、强化组织保障')).toBe('往年同类文稿16篇，9篇设有此部分');
    expect(labels.indexOf('二、存在的问题')).toBeLessThan(labels.indexOf('二、强化组织保障'));
  });

  it('offers what was passed over behind what comes next', async () => {
    const { labels } = await offered('关于社区养老服务的调研报告\n一、存在的问题\n床位不足，人手不够。\n‸\n');
    expect(labels[0]).toBe('二、对策建议');
    expect(labels.indexOf('二、基本情况')).toBeGreaterThan(0);
  });

  it('begins at one', async () => {
    const { labels } = await offered('关于社区养老服务的调研报告\n\n近期开展了专题调研。\n‸');
    expect(labels[0]).toBe('一、基本情况');
  });

  it('puts the number right that was typed, and takes the words that were', async () => {
    const { take, items } = await offered(`${OPENING}五、对策‸`);
    expect(take('二、对策建议')).toBe(`${OPENING}二、对策建议`);
    expect(items.every(({ label }) => label.includes('对策'))).toBe(true);
    expect(items[0]?.filterText).toBe('五、对策建议');
  });

  it('keeps the marks of Markdown', async () => {
    const draft = '# 关于社区养老服务的调研报告\n\n## 一、基本情况\n\n现有机构12家。\n\n';
    const { take, items } = await offered(`${draft}## ‸`);
    expect(take('## 二、存在的问题')).toBe(`${draft}## 二、存在的问题`);
    expect(items[0]?.filterText).toBe('## 存在的问题');
    const unnumbered = draft.replace('一、', '');
    expect((await offered(`${unnumbered}## ‸`)).take('## 存在的问题')).toBe(`${unnumbered}## 存在的问题`);
    expect((await offered('# 关于社区养老服务的调研报告\n\n现有机构12家。\n\n‸')).labels[0]).toBe('## 基本情况');
  });

  it('keeps the gap and the indent that its siblings have', async () => {
    const draft = '关于社区养老服务的调研报告\n　　一、 基本情况\n　　现有机构12家。\n';
    expect((await offered(`${draft}‸`)).take('二、 存在的问题')).toBe(`${draft}　　二、 存在的问题`);
    expect((await offered(`${draft}　　‸`)).take('二、 存在的问题')).toBe(`${draft}　　二、 存在的问题`);
  });

  it('is of any level that is open, the innermost first', async () => {
    const { labels } = await offered(`${FRAMES}‸`);
    expect(labels.slice(0, 3)).toEqual(['（三）聚焦××××，××××××', '（三）', '二、存在的问题']);
    expect((await offered(`${FRAMES}（‸`)).labels).toContain('（三）');
    expect((await offered(`${FRAMES}二、‸`)).labels).not.toContain('（三）');
    expect((await offered(`${FRAMES}1.‸`)).labels).toEqual([]);
  });

  it('may be the first of the level below, as elsewhere in the report', async () => {
    const { evidence } = await offered(`${OPENING}‸`);
    expect(evidence('（一）')).toBe('下一级标题');
    const arabic = `${OPENING}1.机构分布\n城区8家。\n二、存在的问题\n床位不足，人手不够。\n‸`;
    const { labels } = await offered(arabic);
    expect(labels).toContain('1.');
    expect(labels).not.toContain('（一）');
    const markdown = '# 关于社区养老服务的调研报告\n\n## 一、基本情况\n\n现有机构12家。\n\n‸';
    expect((await offered(markdown)).labels).toContain('### （一）');
  });

  it('has its own count in an attachment', async () => {
    const { labels } = await offered(`${OPENING}附件1\n床位清单\n一、市级机构\n共2家。\n‸`);
    expect(labels).toEqual(['二、', '（一）']);
    expect((await offered(`${OPENING}附件1\n床位清单\n一、‸`)).labels).toEqual([]);
  });

  it('is none before words that stand there', async () => {
    expect((await offered(`${OPENING}二、‸存在的问题`)).items).toEqual([]);
  });

  it('says no simplified words in a traditional text', async () => {
    const { labels } = await offered('關於社區養老服務的調研報告\n一、基本情況\n現有機構12家，護理員36人。\n‸');
    expect(labels).toEqual(['二、', '（一）']);
  });

  it('is offered without a profile too', async () => {
    expect((await offered(`${OPENING}‸`, { profile: undefined })).labels).toEqual(['二、', '（一）']);
  });
});

describe('headings that continue a pattern', () => {
  it('have tab stops where the others differ', async () => {
    const { items, take, evidence } = await offered(`${FRAMES}（三）‸`);
    expect(items[0]?.snippet).toBe(`（三）聚焦\${1:××××}，\${2:××××××}`);
    expect(take('（三）聚焦××××，××××××')).toBe(`${FRAMES}（三）聚焦××××，××××××`);
    expect(evidence('（三）聚焦××××，××××××')).toBe('与前2条句式一致');
  });

  it('are couplets from the first on', async () => {
    const { labels } = await offered('关于社区养老服务的工作总结\n一、强基础，补短板\n新增床位300张。\n‸');
    expect(labels).toContain('二、×××，×××');
  });

  it('keep the words at the end, and know no length where the others have none', async () => {
    const { items } = await offered(
      '关于社区养老服务的工作总结\n一、健全经费保障机制\n投入300万元。\n二、健全人员培训长效机制\n培训120人。\n三、‸',
    );
    expect(items.map(({ snippet }) => snippet)).toContain(`三、健全\${1:××}机制`);
  });

  it('take one shared character for chance', async () => {
    const { labels } = await offered(
      '关于社区养老服务的工作总结\n一、强化组织\n新增床位300张。\n二、强力推进\n培训护理员120人。\n‸',
    );
    expect(labels).toContain('三、××××');
  });

  it('have none where nothing is shared', async () => {
    const { labels } = await offered(
      '关于社区养老服务的工作总结\n一、建强服务网络\n新增床位300张。\n二、培训队伍\n培训护理员120人。\n‸',
    );
    expect(labels.filter((label) => label.includes('××'))).toEqual([]);
  });

  it('end as run-in headings do', async () => {
    const draft =
      '关于社区养老服务的工作总结\n一、主要做法\n（一）强化组织领导。市里成立专班，按月调度。\n（二）强化资金保障。全年投入资金300万元。\n';
    expect((await offered(`${draft}（三）‸`)).take('（三）强化××××')).toBe(`${draft}（三）强化××××。`);
  });
});

describe('headings by themselves', () => {
  it.each([
    ['behind a paragraph', `${OPENING}‸`],
    ['behind indent', `${OPENING}　　‸`],
    ['behind a number', `${OPENING}二、‸`],
    ['behind a number in brackets', `${FRAMES}（三）‸`],
    ['behind hashes', '# 关于社区养老服务的调研报告\n\n## ‸'],
    ['under a heading, behind its number', '关于社区养老服务的工作总结\n一、主要做法\n二、‸'],
  ])('are offered %s', async (_, marked) => {
    expect((await byItself(marked)).items.map(({ kind }) => kind)).toContain('heading');
  });

  it.each([
    ['under a heading: its paragraph begins', '关于社区养老服务的调研报告\n一、基本情况\n‸'],
    ['under a heading, behind the indent', '关于社区养老服务的调研报告\n一、基本情况\n　　‸'],
    ['before words that stand there', `${OPENING}‸各区县扎实推进。`],
    ['behind a number before words', `${OPENING}二、‸存在的问题`],
    ['in a paragraph', `${OPENING}各区县扎实‸`],
    ['behind a comma', `${OPENING}各区县，‸`],
    ['behind a full stop', `${OPENING}各区县扎实推进。‸`],
    ['behind letters', `${OPENING}erji‸`],
    ['behind letters after a number', `${OPENING}二、cunzai‸`],
  ])('are not offered %s', async (_, marked) => {
    expect((await byItself(marked)).items).toEqual([]);
  });
});
