import { testRule } from '../../support/rule-tester';

const TITLE = '关于全市养老服务的调研报告\n';
const END = '二、存在的问题\n护理人员数量不足，培训不够。\n';

testRule('heading-single-child', {
  good: [
    `${TITLE}一、基本情况\n（一）机构情况\n全市现有机构12家。\n（二）队伍情况\n护理员500名。\n${END}`,
    // no lower level
    `${TITLE}一、基本情况\n全市现有机构12家。\n${END}`,
    // the next one stands in the paragraph
    `${TITLE}一、基本情况\n（一）机构情况。全市现有机构12家。（二）队伍情况。护理员500名。\n${END}`,
    `${TITLE}一、基本情况\n1.机构情况。全市现有机构12家。2.队伍情况。护理员500名。\n${END}`,
    // another number: the gap is told elsewhere
    `${TITLE}一、基本情况\n（二）机构情况\n全市现有机构12家。\n${END}`,
    // a report with one section
    `${TITLE}一、基本情况\n全市现有机构12家，床位1500张，运转总体平稳。\n`,
    // a level was skipped: told elsewhere
    `${TITLE}一、基本情况\n1.机构情况\n全市现有机构12家。\n${END}`,
    // unnumbered subheads
    '# 关于养老服务的调研报告\n\n## 基本情况\n\n### 机构情况\n\n全市现有机构12家。\n\n## 存在的问题\n\n护理人员数量不足。\n',
    // still being written
    `${TITLE}一、基本情况\n全市现有机构12家。\n二、存在的问题\n（一）护理力量不足\n培训不够。\n`,
    `${TITLE}一、基本情况\n（一）机构情况。全市现有机构12家，其中\n${END}`,
    // （1） that lists things nowhere else, or goes on in its line
    `${TITLE}一、基本情况\n（一）机构情况\n1.公办机构\n（1）城区建成4家，运转总体平稳。\n2.民办机构\n共有8家。\n（二）队伍情况\n护理员500名。\n${END}`,
    `${TITLE}一、基本情况\n（一）机构情况\n1.公办机构\n（1）城区建成4家。\n（2）乡镇建成2家。\n2.民办机构\n（1）城区建成5家。（2）乡镇建成3家。\n（二）队伍情况\n护理员500名。\n${END}`,
    // … in the last section of what is not finished
    `${TITLE}一、基本情况\n全市现有机构12家。\n二、对策建议\n（一）健全网络\n1.城区\n（1）新建服务站4家。\n（2）改造服务站2家。\n2.乡镇\n（1）新建互助点60个。\n`,
    // … and that says less than the others yet
    `${TITLE}一、基本情况\n（一）机构情况\n全市现有养老机构12家，床位1500张，运转总体平稳。\n（二）队伍情况\n现有护理员500名，持证率达到八成，流动率逐年下降。\n二、存在的问题\n（一）力量不足\n培训不够。\n`,
    // （1） that skips a level the text has
    `${TITLE}一、基本情况\n（一）机构情况\n（1）公办机构\n城区建成4家。\n（二）队伍情况\n1.数量\n护理员500名。\n2.结构\n青年占三成。\n${END}`,
    // news
    { text: `${TITLE}一、基本情况\n（一）机构情况\n全市现有机构12家。\n${END}`, genre: 'news' },
  ],
  bad: [
    // the last section, as much written out as the others
    {
      text: `${TITLE}一、基本情况\n（一）机构情况\n全市现有养老机构12家，运转平稳。\n（二）队伍情况\n现有护理员500名，持证率八成。\n二、下一步打算\n⟦（一）⟧健全网络\n每个街道新建助餐点2个，年内全部开放。\n`,
    },
    // （1） over its paragraph, in a text without 1.
    {
      text: `${TITLE}一、基本情况\n（一）机构情况\n⟦（1）⟧公办机构\n城区建成4家，运转总体平稳。\n（二）队伍情况\n护理员500名。\n${END}`,
      message: '“（一）机构情况”之下只有“（1）”一条',
    },
    // （1） under 2., where （1） and （2） stand under 1.
    {
      text: `${TITLE}一、基本情况\n（一）机构情况\n1.公办机构\n（1）城区建成4家。\n（2）乡镇建成2家。\n2.民办机构\n⟦（1）⟧城区建成5家，运转总体平稳。\n（二）队伍情况\n护理员500名。\n${END}`,
      message: '“2.民办机构”之下只有“（1）”一条',
    },
    // the last section of what is signed
    {
      text: `${TITLE}一、基本情况\n全市现有机构12家。\n二、存在的问题\n⟦（一）⟧护理力量不足\n培训不够。\n\n云台市民政局\n2023年7月5日\n`,
    },
    // … or of what closes
    {
      text: `${TITLE}一、基本情况\n全市现有机构12家。\n二、存在的问题\n⟦（一）⟧护理力量不足\n培训不够，持证率不高。\n以上报告，不妥之处请批评指正。\n`,
    },
    {
      text: `${TITLE}一、基本情况\n⟦（一）⟧机构情况\n全市现有机构12家。\n${END}`,
      message: '“一、基本情况”之下只有“（一）”一条',
    },
    { text: `${TITLE}一、基本情况\n⟦（一）⟧机构情况。全市现有机构12家，床位1500张。\n${END}` },
    { text: `${TITLE}一、基本情况\n总体平稳。\n⟦（一）⟧机构情况\n全市现有机构12家。\n${END}` },
    {
      text: `${TITLE}一、基本情况\n（一）机构情况\n⟦1.⟧数量情况\n全市现有机构12家。\n（二）队伍情况\n护理员500名。\n${END}`,
    },
    {
      text: `${TITLE}一、基本情况\n全市现有机构12家。\n二、存在的问题\n⟦（一）⟧护理力量不足\n培训不够。\n三、建议\n加强培训。\n`,
    },
    {
      text: '# 关于养老服务的调研报告\n\n## 一、基本情况\n\n### ⟦（一）⟧机构情况\n\n全市现有机构12家。\n\n## 二、存在的问题\n\n护理人员数量不足。\n',
    },
    // a text of two levels, 一、 over 1.
    {
      text: `${TITLE}一、基本情况\n1.机构情况\n全市现有机构12家。\n2.队伍情况\n护理员500名。\n二、主要做法\n⟦1.⟧健全网络\n建成服务站30个。\n三、存在的问题\n护理人员数量不足，培训不够。\n`,
    },
    { text: `${TITLE}一、基本情况\n⟦(一)⟧机构情况\n全市现有机构12家。\n${END}` },
    {
      text: `${TITLE}一、基本情况\n⟦（一）⟧机构情况\n全市现有机构12家。\n二、存在的问题\n⟦（一）⟧护理力量不足\n培训不够。\n三、建议\n加强培训。\n`,
    },
  ],
});
