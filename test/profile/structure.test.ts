// What an archive teaches of sections, numbering, series, placeholders, titles and names: own texts, counted and built.
import { describe, expect, it } from 'vitest';
import type { GenreProfile, Profile } from '../../server/src/profile/profile';
import { readText } from '../support/fixtures';
import { learned } from '../support/learned';

const BODY =
  '市里成立工作专班，逐级签订责任书，按月调度任务进展，推动各项措施落地，群众满意度持续提升，重点工作取得阶段性成效。';

/** A report of these headings, a paragraph under each. */
function report(title: string, headings: readonly string[], { lead = BODY, end = '' } = {}): string {
  const numerals = '一二三四五六七八';
  const sections = headings.map((heading, index) => `${numerals[index]}、${heading}\n${BODY}\n${BODY}`);
  return [title, ...(lead ? [lead] : []), ...sections, ...(end ? [end] : [])].join('\n');
}

const learn = (...texts: readonly string[]): Profile => learned(texts.map((text) => readText(text)));

function genre(profile: Profile, name: string): GenreProfile {
  const found = profile.genres.find((one) => one.genre === name);
  if (!found) throw new Error(`no ${name} among ${profile.genres.map((one) => one.genre).join()}`);
  return found;
}

const RESEARCH = [
  report('关于全市托育服务发展情况的调研报告', [
    '全市托育服务发展概况',
    '托育服务发展面临的主要问题',
    '发展托育服务的对策建议',
  ]),
  report('关于农村饮水安全情况的调研报告', ['基本情况', '存在的问题及原因', '对策建议', '组织保障']),
  report('关于老旧小区改造情况的调研报告', ['主要做法', '基本情况', '存在的问题', '几点建议', '加强组织保障']),
  report('关于夜间经济发展情况的调研报告', ['基本情况', '存在的问题', '意见建议', '全县强化组织保障']),
];

describe('sections', () => {
  const research = genre(learn(...RESEARCH), 'research-report');
  const role = (name: string) => research.roles.find((one) => one.role === name);

  it('are counted by pieces', () => {
    expect(research).toMatchObject({ pieces: 4, headed: 4, preamble: 4, closing: 0 });
    expect(role('problem')).toMatchObject({ pieces: 4, said: 4 });
    expect(role('practice')).toMatchObject({ pieces: 1, said: 1 });
    expect(role('cause')).toMatchObject({ pieces: 1, said: 1 });
    expect(research.sections).toEqual([
      { number: 3, pieces: 1 },
      { number: 4, pieces: 2 },
      { number: 5, pieces: 1 },
    ]);
  });

  it('keep the general words of headings, without what they speak of', () => {
    expect(role('background')?.wordings).toEqual([
      { text: '基本情况', pieces: 3 },
      { text: '发展概况', pieces: 1 },
    ]);
    expect(role('problem')?.wordings).toEqual([
      { text: '存在的问题', pieces: 2 },
      { text: '存在的问题及原因', pieces: 1 },
      { text: '面临的主要问题', pieces: 1 },
    ]);
  });

  it('stand in their usual order, which the majority decides', () => {
    const rest = ['problem', 'cause', 'measure', '组织保障'];
    expect(research.roles.map((one) => one.role)).toEqual(['practice', 'background', ...rest]);
    expect(research.order).toContainEqual({ before: 'problem', after: 'measure', pieces: 4, against: 0 });
    const usual = ['基本情况', '主要做法', '存在的问题', '对策建议'];
    const more = ['托幼', '冷链'].map((subject) => report(`关于${subject}服务情况的调研报告`, usual));
    const after = genre(learn(...RESEARCH, ...more), 'research-report');
    expect(after.roles.map((one) => one.role)).toEqual(['background', 'practice', ...rest]);
    expect(after.order).toContainEqual({ before: 'background', after: 'practice', pieces: 2, against: 1 });
  });

  it('stand in the order of convention where archives go round in a circle', () => {
    const pairs = [
      ['主要做法', '发展概况'],
      ['发展概况', '主要成效'],
      ['主要成效', '主要做法'],
    ];
    const circle = learn(...pairs.map((headings, index) => report(`关于${index}号片区更新情况的调研报告`, headings)));
    expect(genre(circle, 'research-report').roles.map((one) => one.role)).toEqual(['background', 'result', 'practice']);
    expect(genre(circle, 'research-report').order).toContainEqual({
      before: 'practice',
      after: 'background',
      pieces: 1,
      against: 0,
    });
    const tie = [
      ['对策建议', '经验借鉴'],
      ['经验借鉴', '对策建议'],
    ].map((headings, index) => report(`关于${index}号片区更新情况的调研报告`, headings));
    expect(genre(learn(...tie), 'research-report').roles.map((one) => one.role)).toEqual(['experience', 'measure']);
  });

  it('that answer problems are measures', () => {
    const text = report('关于河道保洁情况的调研报告', ['基本情况', '存在的问题', '整改措施']);
    expect(genre(learn(text), 'research-report').roles.map((one) => [one.role, one.said])).toEqual([
      ['background', 1],
      ['problem', 1],
      ['measure', 1],
    ]);
  });

  it('keep long words only where two pieces agree on them', () => {
    const long = ['甲村', '乙村'].map((name) =>
      report(`关于${name}供水情况的调研报告`, ['基本情况', `${name}供水存在的主要困难和问题`, '对策建议']),
    );
    const wordings = (profile: Profile) => genre(profile, 'research-report').roles[1]?.wordings;
    expect(wordings(learn(...long.slice(0, 1)))).toEqual([]);
    expect(wordings(learn(...long))).toEqual([{ text: '存在的主要困难和问题', pieces: 2 }]);
  });

  it('without a number beside numbered ones, and attachments, are none of them', () => {
    const text = `关于社区食堂运营情况的调研报告
${BODY}
写在前面的话
${BODY}
一、基本情况
${BODY}
二、对策建议
${BODY}
附件1
社区食堂名单
一、城东片区
${BODY}`;
    expect(genre(learn(text), 'research-report')).toMatchObject({
      sections: [{ number: 2, pieces: 1 }],
      numbering: [
        { level: 1, form: 'han', count: 3 },
        { level: 1, form: 'none', count: 1 },
      ],
    });
  });

  it('that no role covers and that recur are roles of the house', () => {
    expect(role('组织保障')).toEqual({
      role: '组织保障',
      learned: true,
      pieces: 3,
      said: 3,
      wordings: [
        { text: '加强组织保障', pieces: 1 },
        { text: '强化组织保障', pieces: 1 },
        { text: '组织保障', pieces: 1 },
      ],
    });
    expect(genre(learn(...RESEARCH.slice(0, 3)), 'research-report').roles.filter((one) => one.learned)).toEqual([]);
  });

  it('whose last words only rhyme say no role', () => {
    const text = report('区税务局党建工作交流材料', ['聚焦难点抓成效', '聚焦堵点见成效', '聚焦痛点求成效']);
    expect(genre(learn(text), 'exchange-material').roles).toEqual([
      { role: 'practice', pieces: 1, said: 0, wordings: [] },
    ]);
  });

  it.each([
    ['2023年工作打算', ['工作打算']],
    ['下年度工作打算', ['下年度工作打算']],
    ['下一步推进社区养老的打算', ['下一步打算']],
    ['下一步加快设施建设', ['下一步']],
    ['下一步，加快设施建设', ['下一步']],
    ['2024年工作思路', []],
  ])('%s leaves %j', (heading, wordings) => {
    const summary = genre(learn(report('区水务局2023年工作总结', ['主要工作', heading])), 'work-summary');
    expect(summary.roles.at(-1)).toMatchObject({
      role: 'next-step',
      wordings: wordings.map((text) => ({ text, pieces: 1 })),
    });
  });

  it('keep the words in which the house names them', () => {
    const text = report('区水务局2023年工作总结', ['主要工作', '特色亮点', '存在的不足之处']);
    const said = genre(learn(text), 'work-summary').roles.map(({ role: name, wordings }) => [name, wordings[0]?.text]);
    expect(said).toEqual([
      ['practice', '主要工作'],
      ['result', '特色亮点'],
      ['problem', '存在的不足之处'],
    ]);
  });

  it.each([
    ['下一步，区供销社将继续健全流通网络，把服务送到田间地头。', 1],
    ['区供销社党委将继续健全流通网络，把服务送到田间地头。', 1],
    ['以上汇报，不妥之处请批评指正。', 1],
    ['流通网络日益健全，服务送到了田间地头，农民得到了实惠。', 0],
    ['会议指出，该社还将继续健全流通网络，把服务送到田间地头。', 0],
  ])('close with: %s %i', (end, closing) => {
    const text = report('区供销社为农服务经验交流材料', ['建强网络，服务到村', '延伸链条，服务到户'], { end });
    expect(genre(learn(text), 'exchange-material').closing).toBe(closing);
  });

  it.each([
    ['下一步工作', `${BODY}\n下一步，区供销社将继续健全流通网络。`],
    ['延伸链条，服务到户', '下一步，区供销社将继续健全流通网络。'],
  ])('do not close within %s when that is their matter', (heading, matter) => {
    const text = `区供销社为农服务经验交流材料\n${BODY}\n一、建强网络，服务到村\n${BODY}\n二、${heading}\n${matter}`;
    expect(genre(learn(text), 'exchange-material').closing).toBe(0);
  });

  it('have a preamble only where text stands before the first heading', () => {
    const text = report('区供销社为农服务经验交流材料', ['建强网络，服务到村', '延伸链条，服务到户'], { lead: '' });
    expect(genre(learn(text), 'exchange-material').preamble).toBe(0);
  });

  it('of a piece without headings are none', () => {
    const text = `市信访局调查研究经验交流材料\n${BODY}\n${BODY}`;
    expect(genre(learn(text), 'exchange-material')).toMatchObject({ pieces: 1, headed: 0, roles: [], sections: [] });
  });
});

describe('headings', () => {
  it('are couplets, have colons, are of a length and equal among siblings', () => {
    const { headings } = genre(
      learn(
        report('供销社服务经验交流材料', ['建强网络，服务到村', '延伸链条，服务到户', '拓宽渠道，服务到田']),
        report('粮食局服务经验交流材料', ['选题：聚焦仓储难点问题', '建好粮库', '“一站式”服务农户']),
      ),
      'exchange-material',
    );
    expect(headings).toEqual({ headings: 6, couplets: 3, colons: 1, length: 8, several: 2, equal: 1 });
  });

  it('are numbered, or not, and stand alone or run in', () => {
    const text = `关于社区食堂运营情况的调研报告
${BODY}
一、基本情况
（一）布局逐步完善。${BODY}
（二）服务更加多样。${BODY}
二、存在的问题
${BODY}
三、对策建议
1.建立补贴机制
${BODY}
2.引入社会力量
${BODY}`;
    expect(genre(learn(text), 'research-report').numbering).toEqual([
      { level: 1, form: 'han', runIn: false, pieces: 1, count: 3 },
      { level: 2, form: 'han-paren', runIn: true, pieces: 1, count: 2 },
      { level: 3, form: 'arabic', runIn: false, pieces: 1, count: 2 },
    ]);
  });
});

describe('marks', () => {
  const marks = (text: string): Profile =>
    learn(report('关于社区食堂运营情况的调研报告', ['基本情况', '对策建议'], { end: text }));

  it('of series: family, and what sets items apart', () => {
    const { series } = marks(
      '一是加强领导；二是压实责任；三是强化考核。\n一要提高认识。二要完善制度。\n首先，健全机制。\n其次，抓好落实。\n有代表说：“一是盼热饭，二是盼便宜，三是盼近便。”',
    );
    expect(series).toEqual([
      { family: 'shi', separator: '；', pieces: 1, count: 2 },
      { family: 'words', separator: '¶', pieces: 1, count: 1 },
      { family: 'yao', separator: '。', pieces: 1, count: 1 },
    ]);
  });

  it('that wait for content: form, and what follows', () => {
    const { forms } = marks(
      'x市共有食堂xx家，覆盖老人x万人，x余名志愿者参与。A总书记作出指示。20××年投入____万元，由【填写单位名称】负责，x国际公司承建。某市另有安排。',
    ).placeholders;
    const shown = forms.map(({ form, follower, count }) => `${form} ${follower} ${count}`);
    expect(shown.sort()).toEqual(
      [
        'x place 1',
        'xx measure 1',
        'x number 2',
        'A title 1',
        '20×× measure 1',
        '__ number 1',
        '【…】 other 1',
        'x other 1',
      ].sort(),
    );
  });

  it('of real Latin, where it recurs: no placeholder, address, sentence or name', () => {
    const often = (text: string): string => Array.from({ length: 3 }, () => text).join('\n');
    const { latin } = marks(
      often(
        '推广AI和5G+8K应用，采用RISC-V架构与Micro LED面板，x市联系人John Smith，邮箱office@town.gov.cn，网址https://www.town.gov.cn/news，只提一次的不算。This is an English sentence here，WE USE AI AND 5G，共1-5月。',
      ).replace('不算', 'VR不算'),
    ).placeholders;
    expect(latin.map(({ text, count }) => `${text} ${count}`)).toEqual(['5G+8K 3', 'AI 3', 'Micro LED 3', 'RISC-V 3']);
  });

  it('of fixed expressions with a number, and of names that the text shortens', () => {
    const text =
      '树牢“四个意识”，建设“三个一便民圈”。全市依托临浦县群众诉求闭环办理平台（以下简称“闭环平台”）办理，青溪县乡村公益服务热线（以下简称“公益热线”）畅通，全市已开通便民缴费大厅（以下简称“便民大厅”），依托城区阅读驿站（以下简称“阅读驿站”）。“百姓”受惠，杜绝“一刀切”，八八战略走深、五位一体协同，“一是”不算。市民政局社区养老服务中心（以下简称“市养老中心”）按照《城市社区食堂运营管理办法》（以下简称《办法》）执行，当事人张某某（以下简称张某）、李四光（以下简称“李四”）、市城建公司（以下简称“市养老院”）不算。';
    const { expressions, abbreviations } = learn(
      ...['甲', '乙'].map((name) =>
        report(`关于${name}区食堂运营情况的调研报告`, ['基本情况', '对策建议'], { end: text }),
      ),
    );
    expect(expressions.map((one) => one.text)).toEqual(['三个一便民圈', '五位一体', '八八战略', '四个意识']);
    expect(abbreviations).toEqual([
      { full: '《城市社区食堂运营管理办法》', short: '《办法》', pieces: 2 },
      { full: '临浦县群众诉求闭环办理平台', short: '闭环平台', pieces: 2 },
      { full: '便民缴费大厅', short: '便民大厅', pieces: 2 },
      { full: '城区阅读驿站', short: '阅读驿站', pieces: 2 },
      { full: '市民政局社区养老服务中心', short: '市养老中心', pieces: 2 },
      { full: '青溪县乡村公益服务热线', short: '公益热线', pieces: 2 },
    ]);
  });
});

describe('titles', () => {
  const titles = (title: string): string[] =>
    learn(report(title, ['基本情况', '存在的问题', '下一步打算'])).genres.flatMap((one) =>
      one.titles.map(({ pattern }) => pattern),
    );

  it.each([
    ['关于社区食堂运营情况的调研报告', '关于{事由}情况的调研报告'],
    ['市民政局关于社区食堂的调研报告', '{单位}关于{事由}的调研报告'],
    ['市民政局：关于社区食堂的调研报告（2）', '{单位}：关于{事由}的调研报告'],
    ['市民政局2023年上半年工作总结', '{单位}{时间}工作总结'],
    ['2023年工作总结', '{时间}工作总结'],
    ['街道执法队2023年度工作总结', '{单位}{时间}工作总结'],
    ['区城管局2023年工作总结和2024年工作打算', '{单位}{时间}工作总结和{时间}工作打算'],
    ['关于开展2023年春季植树的通知', '关于{事由}的通知'],
    ['建好社区食堂，守护幸福晚年', '{事由}，{事由}'],
    ['建好社区食堂 守护幸福晚年', '{事由} {事由}'],
    ['让老人吃上热饭——社区食堂问题研究', '{事由}——{事由}问题研究'],
  ])('%s is %s', (title, pattern) => {
    expect(titles(title)).toEqual([pattern]);
  });
});
