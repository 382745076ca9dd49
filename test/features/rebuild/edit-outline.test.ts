// 改提纲: an outline as text, edited, and what it makes of the report.
import { describe, expect, it } from 'vitest';
import type { Reading, Report } from '../../../server/src/document/model';
import { editOutline } from '../../../server/src/features/rebuild/edit-outline';
import { writeOutline } from '../../../server/src/features/rebuild/outline-text';
import { applyEdits } from '../../../server/src/text/lines';
import { readText } from '../../support/fixtures';

const REPORT = `关于养老服务的调研报告

围绕养老服务，我们走访了12家机构，下面汇报三个方面情况。

一、基本情况
全市现有机构12家，困难见第三部分（二）。

二、主要做法
主要抓了以下两项工作。
（一）健全机制。成立专班，按月调度。
（二）强化保障。落实资金，见（一）。

三、存在的问题
（一）设施不足
城区床位偏紧。
（二）人手不足
护理人员偏少。

市民政局
2024年5月8日
`;
const OUTLINE = `一、基本情况
二、主要做法
  （一）健全机制
  （二）强化保障
三、存在的问题
  （一）设施不足
  （二）人手不足
`;

function read(text: string): { reading: Reading; report: Report } {
  const reading = readText(text, 'a.wengao');
  const [report] = reading.reports;
  if (!report) throw new Error('no report');
  return { reading, report };
}

/** What an outline makes of a text; fails where it is refused. */
function edited(outline: string, text = REPORT) {
  const { reading, report } = read(text);
  const result = editOutline(reading, report, outline);
  if ('refused' in result) throw new Error(`refused: ${result.refused}`);
  const after = applyEdits(text, result.edits);
  return {
    ...result,
    after,
    changes: result.changes.map(({ words }) => words.zh),
    followUps: result.followUps.map(({ title }) => title.zh),
    /** The text after all follow-ups. */
    followed: applyEdits(
      after,
      result.followUps.flatMap(({ edits }) => edits),
    ),
  };
}

describe('the outline as text', () => {
  it('has a line for each heading, with its number, set by levels', () => {
    expect(writeOutline(read(REPORT).report)).toBe(OUTLINE);
  });

  it('changes nothing as long as it is as it was', () => {
    expect(edited(OUTLINE)).toMatchObject({ after: REPORT, edits: [], changes: [], cut: [], followUps: [] });
  });

  it.each([
    ['full-width spaces', OUTLINE.replaceAll('  （', '　（')],
    ['tabs', OUTLINE.replaceAll('  （', '\t（')],
    ['blank lines and no numbers', OUTLINE.replaceAll('\n', '\n\n').replace(/[一二三]、|（[一二]）/gu, '')],
    ['other numbers', OUTLINE.replace('三、', '十、').replace('（二）强化', '1.强化')],
    ['bullets', OUTLINE.replaceAll('  （', '  - （')],
    ['CRLF', OUTLINE.replaceAll('\n', '\r\n')],
  ])('may be written with %s', (_, outline) => {
    expect(edited(outline)).toMatchObject({ after: REPORT, changes: [] });
  });
});

describe('an edited outline', () => {
  it('moves sections with their text', () => {
    const { after, changes, cut } = edited(`三、存在的问题
  （一）设施不足
  （二）人手不足
一、基本情况
二、主要做法
  （一）健全机制
  （二）强化保障
`);
    expect(changes).toEqual(['移动 “三、存在的问题” → “一、存在的问题”']);
    expect(after).toContain('一、存在的问题\n（一）设施不足\n城区床位偏紧。');
    expect(after).toContain('二、基本情况\n全市现有机构12家，困难见第一部分（二）。');
    expect(after.endsWith('见（一）。\n\n市民政局\n2024年5月8日\n')).toBe(true);
    expect(cut).toEqual([]);
  });

  it('renames headings, also those that a paragraph follows', () => {
    const { after, changes } = edited(OUTLINE.replace('健全机制', '健全领导机制').replace('存在的问题', '突出短板'));
    expect(changes).toEqual(['改名 “（一）健全机制” → “（一）健全领导机制”', '改名 “三、存在的问题” → “三、突出短板”']);
    expect(after).toBe(REPORT.replace('健全机制', '健全领导机制').replace('存在的问题', '突出短板'));
  });

  it('raises and lowers', () => {
    const { after, changes } = edited(
      '一、基本情况\n二、主要做法\n  健全机制\n    强化保障\n三、存在的问题\n  （一）设施不足\n（二）人手不足\n',
    );
    expect(changes).toEqual(['降级 “（二）强化保障” → “1.强化保障”', '升级 “（二）人手不足” → “四、人手不足”']);
    expect(after).toContain('（一）健全机制。成立专班，按月调度。\n1.强化保障。落实资金');
    expect(after).toContain('城区床位偏紧。\n\n四、人手不足\n护理人员偏少。\n\n市民政局');
  });

  it('cuts what is deleted, heading and text, and loses nothing of it', () => {
    const { after, changes, cut } = edited(OUTLINE.replace('  （一）设施不足\n', ''));
    expect(changes).toEqual(['删除 “（一）设施不足”，正文7字移入裁下内容']);
    expect(cut).toEqual(['（一）设施不足\n城区床位偏紧。']);
    expect(after).toContain('三、存在的问题\n（一）人手不足\n护理人员偏少。\n\n市民政局');
  });

  it('keeps what stands under a deleted heading if its lines are kept', () => {
    const { after, cut } = edited(
      '一、基本情况\n二、主要做法\n  （一）健全机制\n  （二）强化保障\n  （一）设施不足\n  （二）人手不足\n',
    );
    expect(cut).toEqual(['三、存在的问题']);
    expect(after).toContain('见（一）。\n（三）设施不足\n城区床位偏紧。\n（四）人手不足\n护理人员偏少。\n');
  });

  it('adds headings in the form of their level', () => {
    const { after, changes } = edited(`${OUTLINE.replace('  （二）强化', '  新设机构\n  （二）强化')}下一步打算\n`);
    expect(changes).toEqual(['新增 “（二）新设机构”', '新增 “四、下一步打算”']);
    expect(after).toContain('按月调度。\n（二）新设机构\n（三）强化保障。');
    expect(after).toContain('护理人员偏少。\n\n四、下一步打算\n\n市民政局');
  });

  it('takes another heading at the same place for a new name, wherever it can', () => {
    const { changes } = edited(OUTLINE.replace('二、主要做法', '二、工作举措与成效'));
    expect(changes).toEqual(['改名 “二、主要做法” → “二、工作举措与成效”']);
  });

  it('takes it for another section where two places could be meant', () => {
    const { changes, cut } = edited(
      OUTLINE.replace('  （一）健全机制\n  （二）强化保障\n', '  宣传引导到位\n  考核评价从严\n  试点先行先试\n'),
    );
    expect(changes.map((words) => words.slice(0, 2))).toEqual(['新增', '新增', '新增', '删除', '删除']);
    expect(cut).toEqual(['（一）健全机制。成立专班，按月调度。', '（二）强化保障。落实资金，见（一）。']);
  });

  it('is refused where a line would be no heading', () => {
    const { reading, report } = read(REPORT);
    const long = '这一条写得太长了，'.repeat(12);
    expect(editOutline(reading, report, `${OUTLINE}${long}\n`)).toEqual({ refused: long });
  });

  it('tells headings with the same words apart by their places', () => {
    const text =
      '关于两镇情况的调研报告\n一、甲镇\n（一）做法\n甲镇建了专班。\n（二）问题\n甲镇缺人。\n二、乙镇\n（一）做法\n乙镇拨了专款。\n（二）问题\n乙镇缺钱。\n';
    const { after } = edited('二、乙镇\n  （一）做法\n  （二）问题\n一、甲镇\n  （二）问题\n  （一）做法\n', text);
    expect(after).toBe(
      '关于两镇情况的调研报告\n一、乙镇\n（一）做法\n乙镇拨了专款。\n（二）问题\n乙镇缺钱。\n二、甲镇\n（一）问题\n甲镇缺人。\n（二）做法\n甲镇建了专班。\n',
    );
  });
});

describe('what depends on it', () => {
  it('is counts that were right: of sections, of what is announced', () => {
    const { followUps, followed } = edited(
      `${OUTLINE.replace('  （二）强化保障\n', '  （二）强化保障\n  （三）加强督导\n')}四、下一步打算\n`,
    );
    expect(followUps).toEqual(['“三个方面情况”改为“四个方面情况”', '“两项工作”改为“三项工作”']);
    expect(followed).toContain('下面汇报四个方面情况。');
    expect(followed).toContain('主要抓了以下三项工作。');
  });

  it('is no count that was wrong before', () => {
    const text = REPORT.replace('三个方面', '五个方面');
    expect(edited(`${OUTLINE}四、下一步打算\n`, text).followUps).toEqual([]);
  });

  it('is references to what is gone', () => {
    const { followUps } = edited(OUTLINE.replace('  （二）人手不足\n', ''));
    expect(followUps).toEqual(['“第三部分（二）”所指的“（二）人手不足”已删，请核']);
  });

  it('is a reference within a part to what has left it, with its place now', () => {
    const { followUps, followed } = edited(
      '一、基本情况\n  （一）健全机制\n二、主要做法\n  （二）强化保障\n三、存在的问题\n  （一）设施不足\n  （二）人手不足\n',
    );
    expect(followUps).toContain('“（一）”改为“第一部分（一）”');
    expect(followed).toContain('落实资金，见第一部分（一）。');
  });

  it('is the contents', () => {
    const contents = '目录\n一、基本情况\n二、主要做法\n三、存在的问题\n\n';
    const { followUps, followed } = edited(
      '二、主要做法\n  （一）健全机制\n  （二）强化保障\n一、基本情况\n三、存在的问题\n  （一）设施不足\n  （二）人手不足\n',
      contents + REPORT,
    );
    expect(followUps).toEqual(['更新目录']);
    expect(followed.startsWith('目录\n一、主要做法\n二、基本情况\n三、存在的问题\n\n关于')).toBe(true);
  });

  it('is attachments: where the text names them, and the note that lists them', () => {
    const text = `${REPORT.replace('落实资金', '落实资金（详见附件1）').replace('\n市民政局\n', '\n附件：1.机构名录\n　　　2.走访安排\n\n市民政局\n')}\n附件1\n机构名录\n甲院、乙院。\n\n附件2\n走访安排\n5月上旬。\n`;
    const outline = writeOutline(read(text).report);
    const lines = outline.trimEnd().split('\n');
    const swapped = [...lines.slice(0, -2), ...lines.slice(-2).reverse()].join('\n');
    const { followUps, followed, changes } = edited(swapped, text);
    expect(changes).toHaveLength(1);
    expect(followUps).toEqual(['文中“附件1”改为“附件2”（1处）', '更新附件说明']);
    expect(followed).toContain('落实资金（详见附件2）');
    expect(followed).toContain('附件：1.走访安排\n　　　2.机构名录\n');
    expect(followed).toContain('附件1\n走访安排\n5月上旬。\n\n附件2\n机构名录\n甲院、乙院。\n');
  });
});
