import { describe, expect, it } from 'vitest';
import type { Genre, Role } from '../../server/src/document/model';
import { assignRoles, roleOfHeading, rolesOfHeading } from '../../server/src/document/roles';
import { describeCorpus, readCorpus } from '../support/corpus';

const assign = (texts: readonly string[], genre: Genre, lastBody = ''): (Role | undefined)[] =>
  assignRoles(
    texts.map((text, index) => ({ text, body: index === texts.length - 1 ? lastBody : '' })),
    genre,
  );

describe('a heading says what its section is for', () => {
  it.each<[Role, readonly string[]]>([
    [
      'background',
      [
        '基本情况',
        '全区养老服务总体情况',
        '用工现状',
        '城市内涝治理背景',
        '茶产业发展概况',
        '基本情況',
        '現狀',
        '改革背景与起因',
      ],
    ],
    [
      'practice',
      [
        '主要做法',
        '工作开展情况',
        '2024年重点工作完成情况',
        '一年来的主要工作',
        '推进情况',
        '示范创建情况',
        '经验做法',
        '主要举措',
        '2023年工作回顾',
        '推進情況',
        '主要工作進展',
      ],
    ],
    ['result', ['取得的成效', '调研成效', '主要成绩', '成果转化', '取得的成績']],
    [
      'problem',
      [
        '存在的问题',
        '面临的困难和问题',
        '突出问题',
        '短板弱项',
        '存在的不足',
        '存在的不足之处',
        '面临的挑战',
        '主要问题：三个不够',
        '存在問題',
        '薄弱環節',
        '制约民宿发展的主要因素',
        '影响项目落地的障碍',
      ],
    ],
    ['cause', ['原因分析', '问题产生的原因', '制约因素', '根源剖析']],
    [
      'measure',
      [
        '对策建议',
        '几点建议',
        '出路：政策要松绑，资金要进来',
        '推动人才回流的思路和举措',
        '改进措施',
        '加快发展的对策',
        '意见建议',
        '對策建議',
        '整改措施',
      ],
    ],
    [
      'next-step',
      [
        '下一步工作打算',
        '下步计划',
        '今后努力方向',
        '2025年工作思路',
        '明年重点任务',
        '下一步：抓好三件事',
        '下一步工作計劃',
        '工作谋划',
      ],
    ],
    ['experience', ['几点启示', '经验体会', '主要经验', '經驗啟示']],
    ['closing', ['结语', '結語']],
  ])('%s', (role, texts) => {
    for (const text of texts) expect(roleOfHeading(text), text).toBe(role);
  });

  it('or two roles, the foremost first', () => {
    expect(rolesOfHeading('存在的问题及原因')).toEqual(['problem', 'cause']);
    expect(rolesOfHeading('主要做法与成效')).toEqual(['practice', 'result']);
    expect(rolesOfHeading('现状、问题及对策')).toEqual(['background', 'problem', 'measure']);
    expect(rolesOfHeading('存在问题和下一步打算')).toEqual(['problem', 'next-step']);
  });

  it.each([
    '聚焦问题服务发展',
    '深入调研解决发展难题',
    '坚持问题导向，抓好成果运用',
    '破解基层治理难题',
    '着力解决存在的问题',
    '落实整改措施',
    '推广典型经验',
    '察实情找问题',
    '出实招见成效',
    '兴调查探路径',
    '提升工作成效',
    '补齐短板弱项',
    '保障措施',
    '工作目标',
    '以实干促成效',
    '寻找增收出路',
    '壓實責任解決問題',
    '',
    '一',
  ])('and no role where it names its subject: %s', (text) => {
    expect(roleOfHeading(text)).toBeUndefined();
  });
});

describe('top-level sections of a report', () => {
  it('have the roles that they name', () => {
    expect(assign(['基本情况', '存在的问题', '对策建议'], 'research-report')).toEqual([
      'background',
      'problem',
      'measure',
    ]);
    expect(assign(['返乡创业的总体情况', '返乡创业面临的问题'], 'research-report')).toEqual(['background', 'problem']);
  });

  it('are practice by custom in exchange material and research reports, and nothing elsewhere', () => {
    const topical = ['织密服务网，把温暖送到家', '汇聚众人力，把难题化在前'];
    expect(assign(topical, 'exchange-material')).toEqual(['practice', 'practice']);
    expect(assign(topical, 'research-report')).toEqual(['practice', 'practice']);
    for (const genre of ['speech', 'news', 'task-table', 'work-summary', 'official', 'other'] as const)
      expect(assign(topical, genre), genre).toEqual([undefined, undefined]);
  });

  it('have none for a word that only rhymes with their siblings’', () => {
    expect(assign(['学理论强根基', '学业务强本领', '学先进强经验'], 'work-summary')).toEqual([
      undefined,
      undefined,
      undefined,
    ]);
    // a role of its own is no rhyme
    expect(assign(['存在的主要问题', '采取的主要举措', '取得的主要成效'], 'work-summary')).toEqual([
      'problem',
      'measure',
      'result',
    ]);
  });

  it('answer problems with measures', () => {
    expect(assign(['基本情况', '存在问题', '工作措施'], 'research-report').at(-1)).toBe('measure');
    expect(assign(['工作措施', '存在问题'], 'research-report')[0]).toBe('practice');
  });

  it('end with next steps or results where the last one shows it', () => {
    const first = '选准题目，沉到一线';
    expect(assign([first, '再接再厉，续写新篇'], 'exchange-material', '“下一步，我们将继续……”')).toEqual([
      'practice',
      'next-step',
    ]);
    expect(assign([first, '再接再厉，续写新篇'], 'exchange-material', '这项工作')).toEqual(['practice', 'practice']);
    expect(assign([first, '推动成果转化，用好答案'], 'exchange-material').at(-1)).toBe('result');
    expect(assign([first, '转化：一张清单管到底'], 'exchange-material').at(-1)).toBe('result');
    expect(assign([first, '促进科技成果转化'], 'exchange-material').at(-1)).toBe('practice');
    expect(assign(['推动成果转化，用好答案', first], 'exchange-material')[0]).toBe('practice');
    expect(assign([first, '下足功夫求实效'], 'exchange-material').at(-1)).toBe('result');
    expect(assign(['扑下身子察实情求实效', '迈开步子问民意求实效'], 'exchange-material')).toEqual([
      'practice',
      'practice',
    ]);
  });

  it('tell first how things are', () => {
    expect(assign(['乡村医生队伍情况', '存在的问题'], 'research-report')[0]).toBe('background');
    expect(assign(['存在的问题', '乡村医生队伍情况'], 'work-summary')[1]).toBeUndefined();
  });
});

// what a reader sees in the booklet; in two sections nothing on the page tells a result from a practice
describeCorpus('004', (text) => {
  it('has the roles that a reader gives, but for two', () => {
    const p = 'practice';
    const r = 'result';
    const found = readCorpus(text)
      .reports.map((report) => report.sections.filter((section) => section.level === 1).map((section) => section.role))
      .filter((roles) => roles.length > 0);
    expect(found).toEqual([
      [p, p, r],
      // the last one: result
      [p, p, p],
      [p, p, r],
      [p, p],
      [p, p, p, p],
      [p, 'next-step'],
      [p, p, p],
      [p, p, p],
      // the last one: result
      [p, p, p],
      [p, p, p],
      [p, p, p],
      [p, p, r],
      [p, p, p, r],
    ]);
  });
});
