import { describe, expect, it } from 'vitest';
import { type Genre, STATUTORY_KINDS } from '../../server/src/document/model';
import { DEFAULT_SETTINGS } from '../../server/src/rules/settings';
import { createReportService } from '../../server/src/service';
import { findingsOf } from '../support/rule-tester';

/** Of a document whose writer says that it is of this genre; null: says nothing. */
function kindOf(title: string, said: Genre | null = 'official') {
  const service = createReportService();
  const text = `${title}\n县人民政府：\n城东片区学位不足，拟新建小学1所。\n云岭县教育局\n2023年9月21日\n`;
  return service.read(service.open('draft:1', 'wengao', 1, text), { ...DEFAULT_SETTINGS, genre: said ?? undefined })
    .reports[0]?.kind;
}

describe('the kind of a statutory document', () => {
  it.each(STATUTORY_KINDS)('is told by the end of the title: %s', (kind) => {
    expect(kindOf(`云岭县教育局关于新建实验小学的${kind}`)).toBe(kind);
  });

  it('is told in other forms', () => {
    expect(kindOf('云岭县人民政府令')).toBe('命令');
    expect(kindOf('关于新建实验小学的复函')).toBe('函');
    expect(kindOf('云岭县人民政府常务会议纪要')).toBe('纪要');
    expect(kindOf('关于校舍安全管理的通知（试行）')).toBe('通知');
    expect(kindOf('關於新建實驗小學的請示')).toBe('请示');
  });

  it('is unknown where the title names two, or none', () => {
    expect(kindOf('关于新建实验小学的请示报告')).toBeUndefined();
    expect(kindOf('云岭县教育事业发展规划')).toBeUndefined();
  });

  it('is for statutory documents only', () => {
    expect(kindOf('关于新建实验小学的调研报告', null)).toBeUndefined();
    expect(kindOf('关于新建实验小学的报告', 'work-summary')).toBeUndefined();
    expect(kindOf('关于新建实验小学的通知', null)).toBe('通知');
  });
});

describe('statutory rules', () => {
  const note = (title: string) =>
    `${title}\n县人民政府：\n拟新建小学1所。\n附件：1、项目建议书\n云岭县教育局\n2023年9月21日\n`;
  const found = (title: string, genre: Genre) => findingsOf('statutory-elements', note(title), { genre }).length;

  it('speak of the fifteen kinds, and of no other document', () => {
    expect(found('云岭县教育局关于新建实验小学的请示', 'official')).toBe(1);
    expect(found('云岭县教育局新建实验小学方案', 'official')).toBe(0);
    for (const genre of ['research-report', 'work-summary', 'exchange-material', 'speech', 'news', 'other'] as const) {
      expect(found('云岭县教育局关于新建实验小学的请示', genre)).toBe(0);
    }
  });
});
