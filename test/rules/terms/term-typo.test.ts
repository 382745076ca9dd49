// Near misses of fixed terms: the slips that writers fear most, and the many words that are one character off a term and right.
import { describe, expect, it } from 'vitest';
import type { Profile } from '../../../server/src/profile/profile';
import { DEFAULT_SETTINGS } from '../../../server/src/rules/settings';
import { createReportService } from '../../../server/src/service';
import { CONVENTIONS } from '../../support/profile';
import { findingsOf, testRule } from '../../support/rule-tester';

const text = (words: string): string => `关于乡村产业的调研报告\n　　${words}\n`;

const TAUGHT: Profile = {
  ...CONVENTIONS,
  terms: [
    { text: '清溪茶旅融合示范带', pieces: 4, count: 9, kind: 'term' },
    { text: '共享晾晒场', pieces: 3, count: 5, kind: 'term' },
    { text: '银杏议事会', pieces: 1, count: 6, kind: 'term', pending: true },
  ],
};

testRule('term-typo', {
  good: [
    text('全面推进乡村振兴，持续优化营商环境，加强党风廉政建设。'),
    text('既使农民增收，又使集体壮大；既便于管理，又便于监督。'),
    text('按电子标签定位物资，按标签定价销售。'),
    text('面对严峻工作形势，险峻工段有人值守。'),
    text('进一步署名公开，公布署名文章，毕竟争取来的机会不多，研究竞赛方案。'),
    text('形成安全产生效益的共识，召开议会式会议，现实中经济社会发展不平衡。'),
    text('他说：“我们要搞好乡村振新，大家看行不行？”'),
    text('根据《全面推进乡村振新实施办法》，制定细则。'),
    text('在服务中新增岗位，在管理中心里设窗口，在治理中新建机制。'),
    text('围绕电机、电池、复合材料等环节建链补链，推动延链补链、固链强链。'),
    text('社会保证金、法制教育、主题活动、事物管理、生态环保、政治生活。'),
    text('为民服务、为人民服务，深化产学研深度合作，科技中小企业健康成长。'),
    text('增强四个意识、树立三种意识，做到三个维护，推进三个全面。'),
    text('消防碍难问题逐一解决，立即然而不动，水平借鉴外地。'),
    text('人与自然和谐共处，全面建设小康社会时期，实行分类管理、分级管理。'),
    text('学习进平台、培训进班组，学习近年来的经验。'),
    { text: '關於鄉村產業的調研報告\n　　要全面推進鄉村振興，持續優化營商環境，做好各項工作。\n' },
    // formulas that are varied by a word
    text('以上报告，请审议。坚持预防为先、防治结合，推动经济实现质的稳步提升和量的合理增长。'),
    // written so where these characters are used
    { text: '關於鄉村產業的調研報告\n　　抓好意識型態工作，佈署重點任務，充份發揮作用，簽定協議，安份守己。\n' },
    { text: text('清溪茶旅融合示范带提质，共享晾晒场建成，银杏议室会按月召开。'), profile: TAUGHT },
    { text: text('共享晾洒场已建成，新的共享晾洒场在选址。'), profile: TAUGHT },
  ],
  bad: [
    {
      text: text('要全面推进⟦乡村振新⟧。'),
      message: '“乡村振新”应为“乡村振兴”',
      fixed: text('要全面推进乡村振兴。'),
    },
    {
      text: text('持续⟦优化营商环竟⟧。'),
      message: '只差一字',
      fixed: text('持续优化营商环境。'),
    },
    { text: text('会议对此作出⟦布署⟧。'), fixed: text('会议对此作出部署。') },
    { text: text('⟦营商坏境⟧明显改善。'), fixed: text('营商环境明显改善。') },
    { text: text('坚持⟦以法治国⟧。'), fixed: text('坚持依法治国。') },
    { text: text('⟦党风廉正建设⟧成效明显。'), fixed: text('党风廉政建设成效明显。') },
    { text: text('践行⟦社会主主义核心价值观⟧。'), fixed: text('践行社会主义核心价值观。') },
    { text: text('践行⟦社会主义核心值观⟧。'), fixed: text('践行社会主义核心价值观。') },
    { text: text('⟦乡村兴振⟧步伐加快。'), fixed: text('乡村振兴步伐加快。') },
    { text: text('⟦经济高质质量发展⟧。'), fixed: text('经济高质量发展。') },
    {
      text: '关于⟦脱贫攻艰⟧的调研报告\n一、⟦乡村振新⟧情况\n全市共有试点12个。\n',
      fixed: '关于脱贫攻坚的调研报告\n一、乡村振新情况\n全市共有试点12个。\n',
    },
    // the narrower of two: what is known to be wrong
    { text: text('切实⟦惯彻落实⟧党中央决策，坚持⟦按步就班⟧。'), fixed: text('切实贯彻落实党中央决策，坚持按步就班。') },
    {
      text: '關於鄉村產業的調研報告\n　　全面推進⟦鄉村振新⟧，持續優化各項服務，群眾滿意。\n',
      message: '“鄉村振新”应为“鄉村振興”',
      fixed: '關於鄉村產業的調研報告\n　　全面推進鄉村振興，持續優化各項服務，群眾滿意。\n',
    },
    {
      text: '關於鄉村產業的調研報告\n　　⟦一如繼往⟧做好服務，落實各項幫扶舉措，帶動群眾增收。\n',
      fixed: '關於鄉村產業的調研報告\n　　一如既往做好服務，落實各項幫扶舉措，帶動群眾增收。\n',
    },
    {
      text: '關於鄉村產業的調研報告\n　　鞏固⟦脫貧攻艱⟧成果，落實各項幫扶舉措，帶動群眾增收。\n',
      fixed: '關於鄉村產業的調研報告\n　　鞏固脫貧攻堅成果，落實各項幫扶舉措，帶動群眾增收。\n',
    },
    {
      text: text('⟦共享晾洒场⟧建成使用。'),
      profile: TAUGHT,
      message: '往年文稿用语“共享晾晒场”',
      fixed: text('共享晾晒场建成使用。'),
    },
    {
      text: text('⟦清溪茶旅融合示范代⟧提质。'),
      profile: TAUGHT,
      fixed: text('清溪茶旅融合示范带提质。'),
    },
  ],
});

/** A slip in each, as input methods, scans and tired eyes make them. */
const SLIPS = [
  ['习近平新时代中国特色社会主义思响', '习近平新时代中国特色社会主义思想'],
  ['习近平新时代中国特色社主会义思想', '习近平新时代中国特色社会主义思想'],
  ['习进平总书记', '习近平'],
  ['习近平总书纪', '习近平总书记'],
  ['习近平法制思想', '习近平法治思想'],
  ['刁近平', '习近平'],
  ['二个维护', '两个维护'],
  ['“两个确力”', '两个确立'],
  ['深刻领悟“两个确立”的绝定性意义', '深刻领悟“两个确立”的决定性意义'],
  ['做到“两个维户”', '做到“两个维护”'],
  ['增强“四个意思”', '四个意识'],
  ['坚定“四个白信”', '坚定“四个自信”'],
  ['全面从言治党', '全面从严治党'],
  ['全面从严治觉', '全面从严治党'],
  ['全面从治严党', '全面从严治党'],
  ['中华民族伟大复星', '中华民族伟大复兴'],
  ['中华民族共同休意识', '中华民族共同体意识'],
  ['筑牢中华民族共同体意识', '铸牢中华民族共同体意识'],
  ['以人民为中新', '以人民为中心'],
  ['全过程人民民生', '全过程人民民主'],
  ['人民当家做主', '人民当家作主'],
  ['统筹推进“五位一体”总体布居', '统筹推进“五位一体”总体布局'],
  ['协调推进“四个全面”站略布局', '协调推进“四个全面”战略布局'],
  ['供给测结构性改革', '供给侧结构性改革'],
  ['新质生产立', '新质生产力'],
  ['高质量发晨', '高质量发展'],
  ['稳中求进工作总基凋', '稳中求进工作总基调'],
  ['绿水青山就是金山银川', '绿水青山就是金山银山'],
  ['党风廉政建没', '党风廉政建设'],
  ['形势主义', '形式主义'],
  ['中央八项规定精申', '中央八项规定精神'],
  ['马克思主意', '马克思主义'],
  ['产业兴旺、生态宜居、乡凤文明、治理有效、生活富裕', '产业兴旺、生态宜居、乡风文明、治理有效、生活富裕'],
  ['小事不出村、大事不出镇、茅盾不上交', '小事不出村、大事不出镇、矛盾不上交'],
  ['科学立法、格严执法、公正司法、全民守法', '科学立法、严格执法、公正司法、全民守法'],
  ['国家治理休系和治理能力现代化', '国家治理体系和治理能力现代化'],
] as const;

describe('slips in what must not have any', () => {
  it.each(SLIPS)('%s', (wrong, right) => {
    const [finding] = findingsOf('term-typo', text(`会议强调，要学习领会${wrong}，抓好落实。`));
    expect(finding?.fixes[0]?.edits[0]?.newText).toBe(right);
  });
});

describe('terms of the writer', () => {
  it('are right as they are', () => {
    const service = createReportService();
    const draft = service.open('draft:1', 'wengao', 1, text('走进“乡村振新”合作社。'));
    const codes = (terms: readonly string[]) =>
      service.check(draft, { ...DEFAULT_SETTINGS, terms }).filter(({ code }) => code === 'term-typo').length;
    expect(codes([])).toBe(1);
    expect(codes(['乡村振新'])).toBe(0);
  });
});
