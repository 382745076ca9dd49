// Moving sections, changing levels, renumbering, contents: what each does to a draft.
import { describe, expect, it } from 'vitest';
import { CONTENTS } from '../../../server/src/features/rebuild/contents-actions';
import { MOVES } from '../../../server/src/features/rebuild/moves';
import { offered as allOffered, refactor } from '../../support/refactoring';

/** Of what is offered, what this page is about. */
const OWN = new Set([...MOVES, ...CONTENTS].flatMap(({ title }) => [title.zh, title.en]));
const offered = (marked: string, language: 'zh' | 'en' = 'zh'): string[] =>
  allOffered(marked, language).filter((title) => OWN.has(title));

const REPORT = `关于养老服务的调研报告
市民政局课题组

为摸清底数，我们走访了12家机构，现将情况报告如下。

一、基本情况
全市现有机构12家，存在问题见第三部分。

二、主要做法
（一）健全机制。成立专班，按月调度，见第三部分（二）。
（二）强化保障。落实资金，前文（一）所述机制同样适用。

三、存在的问题
（一）设施不足
城区床位偏紧。
（二）人手不足
护理人员偏少。

特此报告。

市民政局
2024年5月8日
`;

/** The text with the cursor before some words of it. */
const at = (text: string, words: string): string => text.replace(words, `‸${words}`);

describe('what is offered', () => {
  it('depends on where the heading stands', () => {
    expect(offered(at(REPORT, '一、基本'))).toEqual(['本部分下移']);
    expect(offered(at(REPORT, '二、主要'))).toEqual(['本部分上移', '本部分下移', '降一级']);
    expect(offered(at(REPORT, '三、存在'))).toEqual(['本部分上移', '降一级']);
    expect(offered(at(REPORT, '（二）人手'))).toEqual(['本部分上移', '升一级', '降一级']);
  });

  it('is nothing in the text under a heading', () => {
    expect(offered(at(REPORT, '城区床位'))).toEqual([]);
    expect(offered(at(REPORT, '成立专班'))).toEqual([]);
    expect(offered(at(REPORT, '市民政局\n2024'))).toEqual([]);
  });

  it('is there in the words of a heading that its paragraph follows', () => {
    expect(offered(at(REPORT, '机制。成立'))).toEqual(['本部分下移', '升一级']);
  });

  it('is renumbering only where numbers are out of order', () => {
    expect(offered(at(REPORT.replace('二、主要', '三、主要'), '一、基本'))).toContain('全文重排序号');
    expect(offered(at(REPORT, '一、基本'))).not.toContain('全文重排序号');
  });

  it('is renumbering in a paragraph too, as where a section has been deleted', () => {
    const text = REPORT.replace(/二、主要做法\n/u, '');
    expect(offered(at(text, '全市现有'))).toEqual(['全文重排序号']);
    expect(offered(at(REPORT, '全市现有'))).toEqual([]);
  });

  it('is contents at the title', () => {
    expect(offered(`‸${REPORT}`)).toEqual(['插入目录']);
  });

  it('is told in English too', () => {
    expect(offered(at(REPORT, '二、主要'), 'en')).toEqual(['Move section up', 'Move section down', 'Demote']);
  });
});

describe('moving', () => {
  it('takes what stands under the heading along, and numbers and references follow', () => {
    expect(refactor(at(REPORT, '三、存在'), 'section-up')).toBe(
      REPORT.replace(/二、主要[\s\S]*?\n\n/u, '')
        .replace(
          /三、存在[\s\S]*?\n\n/u,
          (three) =>
            `${three.replace('三', '二')}${/二、主要[\s\S]*?\n\n/u.exec(REPORT)?.[0].replace('二', '三') ?? ''}`,
        )
        .replace('存在问题见第三部分', '存在问题见第二部分')
        .replace('见第三部分（二）', '见第二部分（二）'),
    );
  });

  it('leaves thanks, signature and date at the end', () => {
    const moved = refactor(at(REPORT, '二、主要'), 'section-down');
    expect(moved.endsWith('前文（一）所述机制同样适用。\n\n特此报告。\n\n市民政局\n2024年5月8日\n')).toBe(true);
  });

  it('moves a paragraph with its heading in it, and what refers to it in the same part', () => {
    const moved = refactor(at(REPORT, '（二）强化'), 'section-up');
    expect(moved).toContain('（一）强化保障。落实资金，前文（二）所述机制同样适用。\n（二）健全机制。');
    expect(moved).toContain('（二）健全机制。成立专班，按月调度，见第三部分（二）。\n\n三、');
  });

  it('works at the end of a text without a line end, and keeps the line ends there are', () => {
    const text = '关于养老服务的调研报告\r\n一、情况\r\n有12家。\r\n二、问题\r\n床位不足。';
    expect(refactor(at(text, '二、问题'), 'section-up')).toBe(
      '关于养老服务的调研报告\r\n一、问题\r\n床位不足。\r\n二、情况\r\n有12家。',
    );
  });

  it('keeps to its report in a compilation', () => {
    const two = `${REPORT}\n\n${REPORT.replace('养老', '托育')}`;
    expect(offered(at(two, '三、存在'))).toEqual(['本部分上移', '降一级']);
    const second = two.indexOf('一、基本', two.indexOf('托育'));
    expect(offered(`${two.slice(0, second)}‸${two.slice(second)}`)).toEqual(['本部分下移']);
    const moved = refactor(`${two.slice(0, second)}‸${two.slice(second)}`, 'section-down');
    expect(moved.startsWith(REPORT)).toBe(true);
  });

  it('takes a comment along that silences a check at the heading', () => {
    const comment = '<!-- wengao-disable-next-line heading-punctuation -->\n';
    const text = '# 关于社区治理的工作总结\n\n## 成效\n\n建成12处。\n\n## 问题。\n\n人手偏少。\n'.replace(
      '## 问',
      `${comment}## 问`,
    );
    expect(refactor(at(text, '## 问题'), 'section-up')).toBe(
      `# 关于社区治理的工作总结\n\n${comment}## 问题。\n\n人手偏少。\n\n## 成效\n\n建成12处。\n`,
    );
  });

  it('rewrites 第（一）条 as well', () => {
    const text = REPORT.replace('前文（一）所述机制', '前文第（一）条所述机制');
    expect(refactor(at(text, '（二）强化'), 'section-up')).toContain('前文第（二）条所述机制');
  });

  it('never exchanges a section with an attachment, and renumbers attachments', () => {
    const text = `${REPORT}\n附件1\n机构名录\n甲院、乙院。\n\n附件2\n走访安排\n5月上旬。\n`;
    expect(offered(at(text, '三、存在'))).toEqual(['本部分上移', '降一级']);
    expect(refactor(at(text, '附件2'), 'section-up')).toBe(
      `${REPORT}\n附件1\n走访安排\n5月上旬。\n\n附件2\n机构名录\n甲院、乙院。\n`,
    );
  });
});

describe('levels', () => {
  it('a demoted section ends the one before it, and what is under it goes down too', () => {
    const text = refactor(at(REPORT, '三、存在'), 'section-demote');
    expect(text).toContain('（三）存在的问题\n1.设施不足\n城区床位偏紧。\n2.人手不足\n');
    expect(text).toContain('存在问题见第二部分（三）。');
    expect(refactor(at(text, '（三）存在'), 'section-promote')).toBe(REPORT);
  });

  it('a promoted one follows the section it was in; its siblings stay where they were', () => {
    const text = refactor(at(REPORT, '（一）设施'), 'section-promote');
    expect(text).toContain(
      '三、存在的问题\n（一）人手不足\n护理人员偏少。\n\n四、设施不足\n城区床位偏紧。\n\n特此报告。',
    );
  });

  it('Markdown’s marks follow', () => {
    const text =
      '# 关于社区治理的工作总结\n\n## 工作成效\n\n建成12处。\n\n## 存在问题\n\n### 人手\n\n偏少。\n\n### 资金\n\n偏紧。\n';
    expect(refactor(at(text, '## 存在'), 'section-demote')).toBe(
      text.replace('## 存在', '### 存在').replace('### 人手', '#### 人手').replace('### 资金', '#### 资金'),
    );
  });

  it('a heading that would be none at its new place is left, and that is said', () => {
    const text = REPORT.replace(
      '（一）设施不足\n城区床位偏紧。\n（二）人手不足\n护理人员偏少。',
      '（一）设施不足，城区床位偏紧，乡镇闲置。\n（二）人手不足。',
    );
    expect(refactor(at(text, '三、存在'), 'section-demote')).toMatch(/^“.*”到了那里就不成标题/u);
  });
});

describe('renumbering', () => {
  it('counts all levels anew, and references and contents follow', () => {
    const text =
      '目录\n一、情况\t1\n三、问题\t2\n四、建议\t3\n\n关于养老服务的调研报告\n一、情况\n有12家，不足之处见第三部分。\n三、问题\n（二）床位\n偏紧。\n（三）人手\n偏少。\n四、建议\n加快建设。\n';
    expect(refactor(at(text, '三、问题\n（'), 'renumber')).toBe(
      '目录\n一、情况\t1\n二、问题\t2\n三、建议\t3\n\n关于养老服务的调研报告\n一、情况\n有12家，不足之处见第二部分。\n二、问题\n（一）床位\n偏紧。\n（二）人手\n偏少。\n三、建议\n加快建设。\n',
    );
  });

  it('says where there is nothing to do', () => {
    expect(refactor(at(REPORT, '一、基本'), 'renumber')).toBe('各级序号已经连续。');
  });
});

describe('contents', () => {
  const WITH = (contents: string, body = '一、情况\n有12家。\n二、问题\n偏紧。\n三、建议\n加快。\n'): string =>
    `目录\n${contents}\n关于养老服务的调研报告\n${body}`;

  it('are put under the title', () => {
    const block = '关于养老服务的调研报告\n市民政局课题组\n';
    const contents = '\n目录\n一、基本情况\n二、主要做法\n三、存在的问题\n　　（一）设施不足\n　　（二）人手不足\n';
    expect(refactor(`‸${REPORT}`, 'insert-contents')).toBe(REPORT.replace(block, `${block}${contents}`));
  });

  it('are made anew without page numbers, in the order and with the headings of the text', () => {
    const text = WITH('一、情况\t1\n二、建议\t2\n三、旧题\t3\n四、问题\t5\n');
    expect(offered(at(text, '二、建议\t'))).toContain('更新目录');
    expect(refactor(at(text, '二、建议\t'), 'update-contents')).toBe(WITH('一、情况\n二、问题\n三、建议\n'));
  });

  it('are left alone where they are right, with their pages', () => {
    const text = WITH('一、情况\t1\n二、问题\t2\n三、建议\t3\n');
    expect(offered(at(text, '二、问题\t'))).toEqual([]);
  });

  it('are not those of a collection', () => {
    const two = `目录\n关于养老服务的调研报告\n关于托育服务的调研报告\n\n${REPORT}\n${REPORT.replace('养老', '托育')}`;
    expect(offered(`‸${two}`)).toEqual([]);
  });
});
