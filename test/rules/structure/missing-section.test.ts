import { describe, expect, it } from 'vitest';
import { topSections } from '../../../server/src/document/top-sections';
import { DEFAULT_SETTINGS } from '../../../server/src/rules/settings';
import { createReportService } from '../../../server/src/service';
import { applyEdits } from '../../../server/src/text/lines';
import { ownReports } from '../../evaluate/drafts';
import { piecesOf, without } from '../../evaluate/house';
import { CONVENTIONS, taught } from '../../support/profile';
import { findingsOf, testRule } from '../../support/rule-tester';

const STATE =
  '全市现有养老机构12家，床位1800张，从业人员360人，日间照料中心覆盖所有街道，农村互助点建成96个，服务老年人3.2万名。';
const WOES = '养老设施布局不够均衡，护理人员缺口较大，医养结合程度不高，农村互助点运行经费难以落实，服务质量参差不齐。';
const CURE = '建议将养老设施纳入控规，健全护理人员培训和补贴制度，推动医疗机构与养老机构签约合作，引导社会力量参与。';
const DEEDS = '制定三年行动方案，新建改造养老机构5家，开展护理员培训12期，为1200户困难老年人家庭实施适老化改造。';
const PLAN = '继续完善服务网络，扩大护理员队伍，推进医养签约，年内再建成互助点20个，切实提升老年人的获得感。';
const FRUIT = '每千名老年人拥有床位由28张增至36张，群众满意率达到95%，经验在全省推介，服务对象投诉量同比下降四成。';

const report = (...parts: readonly string[]): string => `关于养老服务体系建设的调研报告\n${parts.join('\n')}\n`;
const summary = (title: string, ...parts: readonly string[]): string => `${title}\n${parts.join('\n')}\n`;

/** Sixteen documents, of which twelve have a section on results, and all have 组织保障. */
const HOUSE = taught({
  genre: 'work-summary',
  headed: 16,
  roles: [
    ['background', 10, '总体情况'],
    ['practice', 16, '重点工作推进情况'],
    ['result', 12, '取得的阶段性成效'],
    ['problem', 1],
    ['组织保障', 15, '强化组织保障'],
    ['next-step', 16, '下步工作谋划'],
  ],
  learned: ['组织保障'],
});

/** The same, and most of its documents call results by a name of their own. */
const NAMED = {
  ...HOUSE,
  genres: HOUSE.genres.map((one) => ({
    ...one,
    roles: one.roles.map((habit) =>
      habit.role === 'result' ? { ...habit, wordings: [{ text: '特色亮点', pieces: 7 }] } : habit,
    ),
  })),
};

testRule('missing-section', {
  profile: CONVENTIONS,
  good: [
    // all that is needed
    report('一、基本情况', STATE, '二、存在的问题', WOES, '三、对策建议', CURE),
    // what is to be done stands under either name
    report('一、基本情况', STATE, '二、主要问题', WOES, '三、下一步工作', PLAN),
    // a visit: how things are there tells what is done there
    `关于外地养老服务的考察报告\n一、基本情况\n${STATE}\n二、几点启示\n${FRUIT}\n三、几点建议\n${CURE}\n`,
    // an unnumbered heading under a long sentence that leads to it
    summary(
      '云台市民政局2022年度工作总结',
      '2022年，全市养老服务工作扎实推进，群众满意度持续提高，运转总体平稳。现将全年工作总结如下：',
      '主要工作',
      DEEDS,
      '存在问题',
      WOES,
      '下一步打算',
      PLAN,
    ),
    // merged sections
    report('一、发展现状', STATE, '二、存在的问题及对策建议', WOES, CURE),
    report('一、工作开展情况', DEEDS, '二、成效与问题', FRUIT, WOES, '三、意见建议', CURE),
    // what others can learn, and at the end what is still open, with what to do about it in a sentence
    report(
      '一、背景与起因',
      STATE,
      '二、主要做法',
      DEEDS,
      '三、几点启示',
      FRUIT,
      '四、需要关注的问题',
      `${WOES}建议市级层面尽快出台运行经费补助办法。`,
    ),
    // what holds a thing up is its problem
    report('一、发展现状', STATE, '二、制约医养结合的主要因素', FRUIT, '三、对策建议', CURE),
    // said outright, in either script
    '關於養老服務體系建設的調研報告\n一、基本情況\n全縣現有養老機構12家，床位1800張，從業人員360人。\n二、對策建議\n與鄰縣相比，我縣還存在設施陳舊、人手不夠等差距，建議加大投入，健全制度，推動簽約合作。\n',
    // headings that name subjects
    report('一、健全服务网络', STATE, '二、建强护理队伍', DEEDS, '三、推进医养结合', CURE),
    report('一、健全服务网络', STATE, '二、建强护理队伍', DEEDS, '三、对策建议', CURE),
    // a problem told under a heading that names its subject, and one whose causes are given
    report('一、基本情况', STATE, '二、养老之困', WOES, WOES, '三、对策建议', CURE, '四、下一步打算', PLAN),
    report('一老一小照护供给不足，是多年的难题。', '一、现状', STATE, '二、成因', WOES, '三、建议', CURE),
    report(
      '一、基本情况及特点',
      STATE,
      '（一）机构规模偏小。多数机构床位不到百张。',
      '（二）护理力量薄弱。持证的不到三成。',
      '二、成因分析',
      FRUIT,
      '三、对策建议',
      CURE,
    ),
    // outcomes, with neither problems nor measures
    report('一、主要做法', DEEDS, '二、调研成效', FRUIT, '三、下一步工作', PLAN),
    // growing: a first section; a second that is being written; an outline without text
    report('一、基本情况', STATE),
    report('一、基本情况', STATE, STATE, STATE, '二、存在的问题', '布局不够均衡。'),
    report('一、基本情况', '二、存在的问题', '三、工作打算'),
    report('一、基本情况', STATE, STATE, STATE, '二、主要做法', DEEDS, '三、存在的问题', ''),
    // what a lower heading says is there
    report('一、基本情况', STATE, '（一）主要成绩', FRUIT, '（二）存在问题', WOES, '二、对策建议', CURE),
    // plans in a closing paragraph
    summary(
      '2024年全区养老服务工作总结',
      '一、主要做法',
      DEEDS,
      '二、存在问题',
      WOES,
      WOES,
      '下一步，我局将扩大护理员队伍，推进医养签约。',
    ),
    // a year in two parts, which tells of its problems in a sentence or a paragraph
    summary(
      '区民政局2023年工作总结和2024年工作计划',
      '一、2023年工作总结',
      `${DEEDS}${FRUIT}`,
      DEEDS,
      '工作中还存在一些不足，护理人员缺口较大。',
      '二、2024年工作计划',
      PLAN,
    ),
    summary(
      '区民政局2023年工作总结和2024年工作计划',
      '一、2023年工作总结',
      DEEDS,
      FRUIT,
      WOES,
      DEEDS,
      '二、2024年工作计划',
      PLAN,
    ),
    // accounts of one matter without problems get information, news and speeches nothing
    `在全市养老服务工作会议上的讲话\n同志们：\n一、基本情况\n${STATE}\n二、下一步工作\n${PLAN}\n谢谢大家！\n`,
    { text: `${report('一、基本情况', STATE, '二、对策建议', CURE)}`, genre: 'news' },
    // an attachment is not the report
    report(
      '一、基本情况',
      STATE,
      '二、存在的问题',
      WOES,
      '三、对策建议',
      CURE,
      '附件1',
      '养老机构名单',
      '一、公办机构',
      '全市公办机构5家。',
    ),
    // nobody knows what kind of report it is
    `一、基本情况\n${STATE}\n二、下一步工作\n${PLAN}\n${PLAN}\n`,
    // an archive that does without problems silences the convention
    {
      text: summary(
        '2023年全区养老服务工作总结',
        '一、总体情况',
        STATE,
        '二、主要成效',
        FRUIT,
        '三、强化组织保障',
        DEEDS,
        '四、下一步工作',
        PLAN,
      ),
      profile: HOUSE,
    },
  ],
  bad: [
    {
      text: `⟦关于养老服务体系建设的调研报告⟧\n一、基本情况\n${STATE}\n二、对策建议\n${CURE}\n`,
      message: '未见“存在问题”部分，是否需要补充？惯例：问题型调研报告必备。',
      fixed: `关于养老服务体系建设的调研报告\n一、基本情况\n${STATE}\n二、存在的问题\n\n三、对策建议\n${CURE}\n`,
    },
    {
      text: `⟦关于养老服务体系建设的调研报告⟧\n一、基本情况\n${STATE}\n二、存在的问题\n${WOES}\n${WOES}\n`,
      message: '未见“对策建议”部分',
      fixed: `关于养老服务体系建设的调研报告\n一、基本情况\n${STATE}\n二、存在的问题\n${WOES}\n${WOES}\n三、对策建议\n\n`,
    },
    {
      // a number left out is taken, and what follows keeps its own
      text: `⟦关于养老服务体系建设的调研报告⟧\n一、发展现状\n${STATE}\n三、工作建议\n${CURE}\n`,
      fixed: `关于养老服务体系建设的调研报告\n一、发展现状\n${STATE}\n二、存在的问题\n\n三、工作建议\n${CURE}\n`,
    },
    {
      text: `⟦关于养老服务体系建设的调研报告⟧\n一、存在的问题\n${WOES}\n二、对策建议\n${CURE}\n下一步，按照上述第二部分的建议抓好落实。\n`,
      message: '未见“基本情况”部分',
      fixed: `关于养老服务体系建设的调研报告\n一、基本情况\n\n二、存在的问题\n${WOES}\n三、对策建议\n${CURE}\n下一步，按照上述第三部分的建议抓好落实。\n`,
    },
    {
      // Markdown with blank lines between paragraphs
      text: `# ⟦关于养老服务体系建设的调研报告⟧\n\n## 一、基本情况\n\n${STATE}\n\n## 二、对策建议\n\n${CURE}\n`,
      fixed: `# 关于养老服务体系建设的调研报告\n\n## 一、基本情况\n\n${STATE}\n\n## 二、存在的问题\n\n## 三、对策建议\n\n${CURE}\n`,
      languageId: 'markdown',
    },
    {
      text: `# ⟦关于养老服务体系建设的调研报告⟧\r\n\r\n## 基本情况\r\n\r\n${STATE}\r\n\r\n## 存在的问题\r\n\r\n${WOES}\r\n\r\n${WOES}\r\n`,
      fixed: `# 关于养老服务体系建设的调研报告\r\n\r\n## 基本情况\r\n\r\n${STATE}\r\n\r\n## 存在的问题\r\n\r\n${WOES}\r\n\r\n${WOES}\r\n\r\n## 对策建议\r\n\r\n`,
      languageId: 'markdown',
    },
    {
      // signature and date stay at the end; indent and bold marks are those of the siblings
      text: `⟦关于养老服务体系建设的调研报告⟧\n　　**一、基本情况**\n　　${STATE}\n　　**二、面临的困难和问题**\n　　${WOES}\n　　${WOES}\n\n市民政局\n2024年5月8日\n`,
      fixed: `关于养老服务体系建设的调研报告\n　　**一、基本情况**\n　　${STATE}\n　　**二、面临的困难和问题**\n　　${WOES}\n　　${WOES}\n　　**三、对策建议**\n\n\n市民政局\n2024年5月8日\n`,
    },
    {
      // neither problems nor measures: both are asked for, each in its own message
      text: `⟦⟦2024年全区养老服务工作总结⟧⟧\n一、总体情况\n${STATE}\n二、主要做法\n${DEEDS}\n三、几点体会\n${FRUIT}\n`,
      message: ['未见“存在问题”部分，是否需要补充？惯例：综合总结必备。', '未见“下一步打算”部分'],
      fixed: `2024年全区养老服务工作总结\n一、总体情况\n${STATE}\n二、主要做法\n${DEEDS}\n三、几点体会\n${FRUIT}\n四、存在的问题\n\n`,
    },
    {
      text: `⟦关于推进适老化改造工作情况的汇报⟧\n一、基本情况\n${STATE}\n二、主要做法\n${DEEDS}\n三、下步打算\n${PLAN}\n`,
      message: '惯例：情况汇报通常设有。',
      severity: 'information',
      fixed: `关于推进适老化改造工作情况的汇报\n一、基本情况\n${STATE}\n二、主要做法\n${DEEDS}\n三、存在的问题\n\n四、下步打算\n${PLAN}\n`,
    },
    {
      // the house's own numbers and words
      text: `⟦⟦2024年全区养老服务工作总结⟧⟧\n一、总体情况\n${STATE}\n二、重点工作推进情况\n${DEEDS}\n三、下步工作谋划\n${PLAN}\n`,
      message: [
        '未见“成效”部分，是否需要补充？往年同类文稿16篇，12篇设有此部分。',
        '未见“组织保障”部分，是否需要补充？往年同类文稿16篇，15篇设有此部分。',
      ],
      severity: 'information',
      fixed: `2024年全区养老服务工作总结\n一、总体情况\n${STATE}\n二、重点工作推进情况\n${DEEDS}\n三、取得的成效\n\n四、下步工作谋划\n${PLAN}\n`,
      profile: HOUSE,
    },
    {
      text: `⟦⟦2025年全区养老服务工作总结⟧⟧\n一、总体情况\n${STATE}\n二、重点工作推进情况\n${DEEDS}\n三、下步工作谋划\n${PLAN}\n`,
      message: ['往年同类文稿16篇，12篇设有此部分，标题多为“特色亮点”。', '未见“组织保障”部分'],
      severity: 'information',
      fixed: `2025年全区养老服务工作总结\n一、总体情况\n${STATE}\n二、重点工作推进情况\n${DEEDS}\n三、特色亮点\n\n四、下步工作谋划\n${PLAN}\n`,
      profile: NAMED,
    },
    {
      // half of the headings name subjects: not more than information
      text: `⟦关于养老服务体系建设的调研报告⟧\n一、基本情况\n${STATE}\n二、健全服务网络\n${DEEDS}\n三、对策建议\n${CURE}\n四、建强护理队伍\n${DEEDS}\n`,
      severity: 'information',
      fixed: `关于养老服务体系建设的调研报告\n一、基本情况\n${STATE}\n二、健全服务网络\n${DEEDS}\n三、存在的问题\n\n四、对策建议\n${CURE}\n五、建强护理队伍\n${DEEDS}\n`,
    },
    {
      // the contents get their line
      text: `目录\n一、基本情况\t1\n二、对策建议\t3\n\n⟦关于养老服务体系建设的调研报告⟧\n一、基本情况\n${STATE}\n二、对策建议\n${CURE}\n`,
      fixed: `目录\n一、基本情况\t1\n二、存在的问题\t3\n三、对策建议\t3\n\n关于养老服务体系建设的调研报告\n一、基本情况\n${STATE}\n二、存在的问题\n\n三、对策建议\n${CURE}\n`,
    },
    {
      text: `# ⟦关于养老服务体系建设的调研报告⟧\n\n## 目录\n\n- 一、基本情况\n- 二、存在的问题\n\n## 一、基本情况\n\n${STATE}\n\n## 二、存在的问题\n\n${WOES}${WOES}\n`,
      fixed: `# 关于养老服务体系建设的调研报告\n\n## 目录\n\n- 一、基本情况\n- 二、存在的问题\n- 三、对策建议\n\n## 一、基本情况\n\n${STATE}\n\n## 二、存在的问题\n\n${WOES}${WOES}\n\n## 三、对策建议\n\n`,
      languageId: 'markdown',
    },
    {
      // of linked contents the link's end would have to be guessed: no fix
      text: `# ⟦关于养老服务体系建设的调研报告⟧\n\n## 目录\n\n- [一、基本情况](#一基本情况)\n- [二、对策建议](#二对策建议)\n\n## 一、基本情况\n\n${STATE}\n\n## 二、对策建议\n\n${CURE}\n`,
      languageId: 'markdown',
      fixed: null,
    },
    {
      // headings told by their place alone cannot be imitated
      text: `⟦關於養老服務體系建設的調研報告⟧\n一、基本情況\n${STATE}\n二、對策建議\n建議將養老設施納入規劃，健全護理人員培訓和補貼制度，推動醫療機構與養老機構簽約合作，引導社會力量參與養老服務。\n`,
      fixed: null,
    },
  ],
});

describe('missing-section', () => {
  const gap = report('一、基本情况', STATE, '二、对策建议', CURE);

  it('is a warning where nearly all of the archive have it, information where half of it have', () => {
    const text = summary(
      '2024年全区养老服务工作总结',
      '一、总体情况',
      STATE,
      '二、重点工作推进情况',
      DEEDS,
      '三、下步工作谋划',
      PLAN,
    );
    const severities = (headed: number, pieces: number) =>
      findingsOf('missing-section', text, {
        profile: taught({
          genre: 'work-summary',
          headed,
          roles: [['组织保障', pieces, '组织保障']],
          learned: ['组织保障'],
        }),
      })
        .filter(({ message }) => message.includes('组织保障'))
        .map(({ severity }) => severity);
    expect(severities(10, 8)).toEqual(['warning']);
    expect(severities(10, 7)).toEqual(['information']);
    expect(severities(7, 7)).toEqual(['information']);
    expect(severities(4, 2)).toEqual(['information']);
    expect(severities(10, 4)).toEqual([]);
    expect(severities(3, 3)).toEqual([]);
  });

  it('ends what convention demands where enough documents do without', () => {
    const asks = (headed: number) =>
      findingsOf('missing-section', gap, {
        profile: taught({ genre: 'research-report', headed, roles: [['measure', headed, '对策建议']] }),
      }).length;
    expect([1, 4, 5, 12].map(asks)).toEqual([1, 1, 0, 0]);
  });

  it('says nothing without a profile', () => {
    expect(findingsOf('missing-section', gap)).toEqual([]);
  });

  it('follows the profile of each call, and an edit, as a fresh draft would', () => {
    const service = createReportService();
    const draft = service.open('draft:1', 'wengao', 1, gap);
    const codes = (profile: typeof CONVENTIONS | undefined) =>
      service.check(draft, { ...DEFAULT_SETTINGS, profile }).map(({ code }) => code);
    expect(codes(undefined)).toEqual([]);
    expect(codes(CONVENTIONS)).toEqual(['missing-section']);
    expect(codes(undefined)).toEqual([]);
    draft.change(
      [{ range: { start: { line: 3, character: 2 }, end: { line: 3, character: 6 } }, text: '存在问题' }],
      2,
    );
    expect(codes(CONVENTIONS)).toEqual(codes(CONVENTIONS));
    const fresh = service.open('draft:2', 'wengao', 1, draft.text());
    expect(codes(CONVENTIONS)).toEqual(
      service.check(fresh, { ...DEFAULT_SETTINGS, profile: CONVENTIONS }).map(({ code }) => code),
    );
  });

  it('leaves one open point behind its fix, the section that is to be written, in reports of any layout', () => {
    const service = createReportService();
    const check = (text: string) =>
      service.check(service.open('draft:1', 'wengao', 1, text), { ...DEFAULT_SETTINGS, profile: CONVENTIONS });
    let fixes = 0;
    for (const piece of ownReports().flatMap((text) => piecesOf([text]))) {
      expect(check(piece.text)).toEqual([]);
      for (const section of topSections(piece.report)) {
        const text = without(piece, [section]);
        const before = check(text);
        for (const { code, fixes: [fix] = [] } of before) {
          if (code !== 'missing-section' || !fix) continue;
          fixes++;
          const after = check(applyEdits(text, fix.edits)).map((finding) => finding.code);
          const others = after.filter((one) => one === 'missing-section');
          expect(others.length).toBeLessThan(before.length);
          expect(after.filter((one) => one !== 'missing-section')).toEqual(['empty-section']);
        }
      }
    }
    expect(fixes).toBeGreaterThan(40);
  });

  it('can be ignored for one section and shown for another', () => {
    const text = summary(
      '2024年全区养老服务工作总结',
      '一、总体情况',
      STATE,
      '二、主要做法',
      DEEDS,
      '三、几点体会',
      FRUIT,
    );
    const [problem, next] = findingsOf('missing-section', text, { profile: CONVENTIONS });
    const service = createReportService();
    const left = service.check(service.open('draft:1', 'wengao', 1, text), {
      ...DEFAULT_SETTINGS,
      profile: CONVENTIONS,
      ignore: [problem?.fingerprint ?? ''],
    });
    expect(left.map(({ fingerprint }) => fingerprint)).toEqual([next?.fingerprint]);
  });
});
