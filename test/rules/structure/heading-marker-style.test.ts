import { describe, expect, it } from 'vitest';
import { findingsOf, testRule } from '../../support/rule-tester';

const TITLE = '关于全市养老服务的调研报告\n';
const TEXT = '全市现有养老机构12家，床位1500张。\n';

testRule('heading-marker-style', {
  good: [
    // a numeral and a space, and nothing that counts on
    `${TITLE}一 养老机构\n${TEXT}`,
    `${TITLE}一、基本情况\n${TEXT}一 公办机构\n${TEXT}二、存在的问题\n护理人员数量不足，培训不够。\n`,
    // … cells of a table
    `${TITLE}一、基本情况\n一 城区机构 8家\n二 乡镇机构 4家\n`,
    // points of a list, all alike
    '关于养老服务的调研报告\n一、主要做法\n1、建成服务站30个，覆盖所有社区。\n2、改造老旧设施12处，消除隐患。\n',
    `${TITLE}一、基本情况\n（一）机构情况\n1.公办机构\n（1）城区\n${TEXT}`,
    // a space behind the marker is no fault of the marker
    `${TITLE}一、 基本情况\n${TEXT}1. 公办机构\n${TEXT}`,
    // Markdown's own lists
    '# 关于养老服务的调研报告\n\n## 一、基本情况\n\n全市现有养老机构12家。\n\n1) 公办机构\n\n共有4家，均在城区范围之内。\n\n2) 民办机构\n\n共有8家，分布在各个乡镇。\n',
    // half width throughout: another rule's
    `${TITLE}一、基本情况\n(一)机构情况\n全市现有养老机构12家,床位1500张,入住率六成.\n(二)人员情况\n全市现有护理员800名,持证率较低.\n`,
    // series within a paragraph
    `${TITLE}一、基本情况\n主要有两类：一是公办，二是民办，(1)公办4家，(2)民办8家，1、2号院为新建。\n`,
    // figures and dates at the start of a line
    `${TITLE}一、基本情况\n1、2号楼已经建成投入使用，床位共有300张。\n三、四月份组织了两轮检查，发现问题20个。\n`,
    // 一 as a word
    `${TITLE}一、基本情况\n一方面，机构数量不足；另一方面，床位空置较多。\n一是床位不足。二是人员不足。\n`,
    // versions and sums
    `${TITLE}一、基本情况\n2.0版管理平台已经上线运行，覆盖全部机构。\n1.5亿元专项资金已经全部拨付到位。\n`,
    // points that are no headings
    `${TITLE}一、存在的问题\n1、床位不足；\n2、人员不足；\n3、经费不足。\n`,
    // a year in brackets, a name list
    `${TITLE}一、基本情况\n（2023年7月）全市组织开展了养老机构普查。\n（一）机构情况\n${TEXT}`,
  ],
  bad: [
    // a space for the mark
    {
      text: `${TITLE}⟦一 ⟧基本情况\n${TEXT}⟦二　⟧存在的问题\n护理人员数量不足，培训不够。\n`,
      message: '序号“一 ”宜写作“一、”：汉字数字后用顿号。',
      fixed: `${TITLE}一、基本情况\n${TEXT}二　存在的问题\n护理人员数量不足，培训不够。\n`,
    },
    // … of one among others
    {
      text: `${TITLE}一、基本情况\n${TEXT}⟦二 ⟧存在的问题\n护理人员数量不足，培训不够。\n三、对策建议\n加强培训。\n`,
      fixed: `${TITLE}一、基本情况\n${TEXT}二、存在的问题\n护理人员数量不足，培训不够。\n三、对策建议\n加强培训。\n`,
    },
    // points of a list, not headings: one unlike the others
    {
      text: '关于养老服务的调研报告\n一、主要做法\n1.建成服务站30个，覆盖所有社区。\n⟦2、⟧改造老旧设施12处，消除隐患。\n3.开通服务热线，全天有人值守。\n',
      message: '序号“2、”宜写作“2.”',
      fixed:
        '关于养老服务的调研报告\n一、主要做法\n1.建成服务站30个，覆盖所有社区。\n2.改造老旧设施12处，消除隐患。\n3.开通服务热线，全天有人值守。\n',
    },
    // … as none is written
    {
      text: '关于养老服务的调研报告\n一、主要做法\n（一）健全网络\n1.城区\n⟦（1）.⟧建成服务站30个，覆盖所有社区。\n⟦（2）.⟧改造老旧设施12处，消除隐患。\n（二）培育队伍\n全年培训护理员200名。\n',
      message: '序号“（1）.”宜写作“（1）”',
      fixed:
        '关于养老服务的调研报告\n一、主要做法\n（一）健全网络\n1.城区\n（1）建成服务站30个，覆盖所有社区。\n（2）.改造老旧设施12处，消除隐患。\n（二）培育队伍\n全年培训护理员200名。\n',
    },
    {
      text: `${TITLE}⟦一.⟧基本情况\n${TEXT}⟦二.⟧存在的问题\n护理人员数量不足，培训不够。\n`,
      message: '序号“一.”宜写作“一、”：汉字数字后用顿号。',
      fixed: `${TITLE}一、基本情况\n${TEXT}二.存在的问题\n护理人员数量不足，培训不够。\n`,
    },
    {
      text: `${TITLE}⟦一，⟧总体情况\n${TEXT}二、存在的问题\n护理人员数量不足，培训不够。\n`,
      fixed: `${TITLE}一、总体情况\n${TEXT}二、存在的问题\n护理人员数量不足，培训不够。\n`,
    },
    {
      text: `${TITLE}一、基本情况\n⟦（一）、⟧机构情况\n${TEXT}`,
      message: '带括号的序号后不加标点',
      fixed: `${TITLE}一、基本情况\n（一）机构情况\n${TEXT}`,
    },
    {
      text: `${TITLE}一、基本情况\n⟦(一)⟧机构情况\n${TEXT}⟦(二）⟧人员情况\n护理人员数量不足，培训不够。\n`,
      message: ['括号成对，用全角', '序号“(二）”宜写作“（二）”'],
      fixed: `${TITLE}一、基本情况\n（一）机构情况\n${TEXT}(二）人员情况\n护理人员数量不足，培训不够。\n`,
    },
    {
      // two faults, one finding
      text: `${TITLE}一、基本情况\n⟦(一)、⟧机构情况\n${TEXT}`,
      fixed: `${TITLE}一、基本情况\n（一）机构情况\n${TEXT}`,
    },
    {
      text: `${TITLE}一、基本情况\n⟦1、⟧公办机构\n${TEXT}⟦2．⟧民办机构\n共有8家，分布在各个乡镇。\n`,
      message: ['阿拉伯数字后用下脚点', '序号“2．”宜写作“2.”'],
      fixed: `${TITLE}一、基本情况\n1.公办机构\n${TEXT}2．民办机构\n共有8家，分布在各个乡镇。\n`,
    },
    {
      // a bracket alone, outside of Markdown
      text: `${TITLE}一、基本情况\n⟦1）⟧公办机构\n${TEXT}`,
      fixed: `${TITLE}一、基本情况\n（1）公办机构\n${TEXT}`,
    },
    {
      text: `${TITLE}一、基本情况\n⟦㈠⟧机构情况\n${TEXT}⟦⑴⟧公办机构\n共有4家，均在城区范围之内。\n`,
      message: ['不用带圈、带括号的合体字'],
      fixed: `${TITLE}一、基本情况\n（一）机构情况\n${TEXT}⑴公办机构\n共有4家，均在城区范围之内。\n`,
    },
    {
      // run-in headings
      text: `${TITLE}一、主要做法\n⟦（一）、⟧健全网络。建成服务站30个。\n（二）培育队伍。培训护理员200名。\n`,
      fixed: `${TITLE}一、主要做法\n（一）健全网络。建成服务站30个。\n（二）培育队伍。培训护理员200名。\n`,
    },
    {
      // Markdown headings
      text: '# 关于养老服务的调研报告\n\n## ⟦一.⟧ 基本情况\n\n全市现有养老机构12家。\n\n## 二、存在的问题\n\n护理人员数量不足。\n',
      fixed:
        '# 关于养老服务的调研报告\n\n## 一、 基本情况\n\n全市现有养老机构12家。\n\n## 二、存在的问题\n\n护理人员数量不足。\n',
    },
    {
      // another form among siblings
      text: `${TITLE}一、基本情况\n${TEXT}二、主要做法\n健全服务网络，建成服务站30个。\n⟦3、⟧存在的问题\n护理人员数量不足，培训不够。\n四、对策建议\n把经费纳入年度预算，逐年增加。\n`,
      message: '同级标题序号写法不一：上一条是“二、”，此处为“3、”，宜写作“三、”。',
      fixed: `${TITLE}一、基本情况\n${TEXT}二、主要做法\n健全服务网络，建成服务站30个。\n三、存在的问题\n护理人员数量不足，培训不够。\n四、对策建议\n把经费纳入年度预算，逐年增加。\n`,
    },
    {
      // … with lower headings on both sides
      text: `${TITLE}一、基本情况\n（一）机构\n${TEXT}（二）人员\n全市现有护理员800名，持证率较低。\n⟦2.⟧主要做法\n（一）健全网络\n建成服务站30个，覆盖城区。\n（二）培育队伍\n全年培训护理员200名。\n三、对策建议\n把经费纳入年度预算，逐年增加。\n`,
      fixed: `${TITLE}一、基本情况\n（一）机构\n${TEXT}（二）人员\n全市现有护理员800名，持证率较低。\n二、主要做法\n（一）健全网络\n建成服务站30个，覆盖城区。\n（二）培育队伍\n全年培训护理员200名。\n三、对策建议\n把经费纳入年度预算，逐年增加。\n`,
    },
    {
      // half width throughout, but a mark behind the bracket
      text: `${TITLE}一、基本情况\n⟦(一)、⟧机构情况\n全市现有养老机构12家,床位1500张,入住率六成.\n`,
      fixed: `${TITLE}一、基本情况\n（一）机构情况\n全市现有养老机构12家,床位1500张,入住率六成.\n`,
    },
  ],
});

describe('heading-marker-style: which fix joins fix-all', () => {
  it('is unsure of a stray at the end of its list', () => {
    const text = `${TITLE}一、基本情况\n${TEXT}二、主要做法\n建成服务站30个。\n3、存在的问题\n护理人员数量不足。\n`;
    const safety = (of: string): (boolean | undefined)[] =>
      findingsOf('heading-marker-style', of).map((finding) => finding.fixes[0]?.safe);
    expect(safety(text)).toEqual([false]);
    expect(safety(`${text}四、对策建议\n把经费纳入年度预算。\n`)).toEqual([true]);
  });
});
