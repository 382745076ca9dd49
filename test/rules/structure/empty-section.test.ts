import { testRule } from '../../support/rule-tester';

const TITLE = '关于全市养老服务的调研报告\n';
const BACKGROUND = '一、基本情况\n全市现有养老机构12家，床位1500张。\n';

testRule('empty-section', {
  good: [
    // points beside a section that is written out
    `${TITLE}一、主要做法\n（一）健全服务网络\n建成服务站30个，覆盖城区。\n（二）培育护理队伍\n全年培训护理员200名。\n二、存在的问题\n（一）人员不足，持证率不高；\n（二）设施老化，隐患较多。\n三、对策建议\n把经费纳入年度预算，逐年增加。\n`,
    // … under a sentence
    `${TITLE}一、主要做法\n（一）健全服务网络\n建成服务站30个，覆盖城区。\n（二）培育护理队伍\n全年培训护理员200名。\n二、存在的问题\n主要有以下两个方面：\n（一）人员不足\n（二）设施老化\n三、对策建议\n把经费纳入年度预算，逐年增加。\n`,
    `${TITLE}${BACKGROUND}二、存在的问题\n护理人员数量不足，培训不够。\n`,
    // a list of Markdown, of which only some items have more to say
    `${TITLE}${BACKGROUND}二、对策建议\n1. 明确权责\n   - 制定事项清单\n2. 增强力量\n   1. 配齐护理员\n   2. 提高待遇\n3. 优化服务\n`,
    // a heading directly over its first lower heading
    `${TITLE}一、主要做法\n（一）健全服务网络\n建成服务站30个，覆盖城区。\n（二）培育护理队伍\n全年培训护理员200名。\n`,
    // three levels
    `${TITLE}${BACKGROUND}二、主要做法\n（一）健全网络\n1.城区\n建成服务站30个，覆盖城区所有社区。\n`,
    // a table is text
    `${TITLE}${BACKGROUND}二、机构名单\n| 名称 | 床位 |\n| --- | --- |\n| 甲院 | 120 |\n| 乙院 | 90 |\n三、存在的问题\n护理人员数量不足，培训不够。\n`,
    // a list is text
    `${TITLE}${BACKGROUND}二、下一步打算\n- 加大投入\n- 加强监管\n三、有关建议\n把经费纳入年度预算，逐年增加。\n`,
    // points without text are a list
    `${TITLE}${BACKGROUND}二、存在的问题\n（一）人员不足\n（二）设施老化\n（三）监管不严\n三、对策建议\n把经费纳入年度预算，逐年增加。\n`,
    // an agenda
    `养老服务专题会议议程\n一、传达上级会议精神\n二、听取民政局情况汇报\n三、研究下一步工作\n`,
    // … with a closing paragraph
    `${TITLE}现提出如下要求：\n一、加强组织领导\n二、压实工作责任\n三、严格督查考核\n以上要求请各单位结合实际认真抓好落实。\n`,
    // points that say all themselves
    `关于召开养老服务座谈会的通知\n一、时间：7月5日上午9时\n二、地点：三楼会议室\n三、有关要求\n请参会人员提前十分钟入场，并准备书面材料。\n四、联系方式\n联系人和电话见附件，有问题请及时联系。\n`,
    // an unnumbered subhead in plain text
    `${TITLE}${BACKGROUND}\n图说养老\n\n二、存在的问题\n护理人员数量不足，培训不够。\n`,
    // its marker is of another level than its siblings'
    `${TITLE}${BACKGROUND}2、主要做法\n（一）健全网络\n建成服务站30个，覆盖城区。\n（二）培育队伍\n全年培训护理员200名。\n三、对策建议\n把经费纳入年度预算，逐年增加。\n`,
    // a marker alone: the heading is being written
    `${TITLE}${BACKGROUND}二、\n三、对策建议\n把经费纳入年度预算，逐年增加。\n`,
    '# 关于养老服务的调研报告\n\n## 一、基本情况\n\n全市现有养老机构12家。\n\n## 二、\n',
    // run-in headings
    `${TITLE}一、强化引领。\n二、健全网络。建成服务站30个，覆盖城区所有社区。\n三、加强监管。每季度检查一次，结果公开。\n`,
  ],
  bad: [
    // headings only, where the other section's are written out
    {
      text: `${TITLE}一、主要做法\n（一）健全服务网络\n建成服务站30个，覆盖城区。\n（二）培育护理队伍\n全年培训护理员200名。\n⟦二、存在的问题⟧\n（一）人员不足\n（二）设施老化\n三、对策建议\n把经费纳入年度预算，逐年增加。\n`,
      message: '“二、存在的问题”之下只有小标题，没有内容，是否待写？',
    },
    {
      text: `${TITLE}${BACKGROUND}⟦二、存在的问题⟧\n三、对策建议\n把经费纳入年度预算，逐年增加。\n`,
      message: '“二、存在的问题”之下没有内容，是否待写？',
    },
    // the last one
    { text: `${TITLE}${BACKGROUND}二、主要做法\n健全服务网络，建成服务站30个。\n⟦三、下一步打算⟧\n` },
    // under blank lines
    {
      text: `${TITLE}${BACKGROUND}\n\n⟦二、存在的问题⟧\n\n\n三、对策建议\n\n把经费纳入年度预算，逐年增加。\n`,
    },
    // second level
    {
      text: `${TITLE}一、主要做法\n（一）健全服务网络\n建成服务站30个，覆盖城区。\n⟦（二）培育护理队伍⟧\n（三）加强行业监管\n每季度检查一次，结果公开。\n`,
    },
    // its only lower heading is empty too: one finding
    {
      text: `${TITLE}${BACKGROUND}⟦二、存在的问题⟧\n（一）人员不足\n三、对策建议\n把经费纳入年度预算，逐年增加。\n`,
    },
    // Markdown without numbers
    {
      text: '# 关于养老服务的调研报告\n\n## 基本情况\n\n全市现有养老机构12家。\n\n## ⟦存在的问题⟧\n\n## 对策建议\n\n把经费纳入年度预算。\n',
    },
    // only a signature follows
    {
      text: `${TITLE}${BACKGROUND}二、存在的问题\n护理人员数量不足，培训不够。\n⟦三、下一步打算⟧\n\n市民政局\n2023年7月5日\n`,
    },
    // without numbers, by its words
    {
      text: `${TITLE}基本情况\n全市现有养老机构12家，床位1500张。\n⟦主要做法⟧\n存在的问题\n护理人员数量不足，培训不够，持证率不高。\n`,
    },
    // only a note of attachments and a signature follow
    {
      text: `${TITLE}${BACKGROUND}二、存在的问题\n护理人员数量不足，培训不够。\n⟦三、下一步打算⟧\n附件：1.养老机构名单\n2.床位统计表\n市民政局\n2023年7月5日\n`,
    },
    // only what a site left
    {
      text: `${TITLE}${BACKGROUND}⟦二、存在的问题⟧\n##paidbegin##\n三、对策建议\n把经费纳入年度预算，逐年增加。\n`,
    },
    // … over an empty lower heading
    {
      text: `${TITLE}${BACKGROUND}⟦二、存在的问题⟧\n##paidbegin##\n（一）人员不足\n三、对策建议\n把经费纳入年度预算，逐年增加。\n`,
    },
    // in an attachment
    {
      text: `${TITLE}${BACKGROUND}二、对策建议\n把经费纳入年度预算，逐年增加。\n附件1\n养老机构情况\n⟦一、公办机构⟧\n二、民办机构\n共有8家，分布在各镇。\n`,
    },
    // headings in two halves
    {
      text: `${TITLE}一、主要做法\n（一）强网络：补齐设施短板\n建成服务站30个，覆盖城区。\n⟦（二）强队伍：提升服务水平⟧\n（三）强监管：守住安全底线\n每季度检查一次，结果公开。\n`,
    },
    // two of four
    {
      text: `${TITLE}${BACKGROUND}⟦二、主要做法⟧\n⟦三、存在的问题⟧\n四、对策建议\n把经费纳入年度预算，逐年增加。\n`,
    },
  ],
});
