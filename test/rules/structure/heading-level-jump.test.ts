import { testRule } from '../../support/rule-tester';

const TITLE = '关于全市养老服务的调研报告\n';
const USES_SECOND = '二、下一步打算\n（一）加大投入。把经费纳入年度预算。\n（二）加强监管。每季度检查一次。\n';
const SECOND_LEVEL = '一、主要做法\n（一）健全网络。建成服务站30个。\n（二）培育队伍。培训护理员200名。\n';

testRule('heading-level-jump', {
  good: [
    `${TITLE}${SECOND_LEVEL}${USES_SECOND}`,
    // two levels, 一、 and 1., throughout
    `${TITLE}一、主要做法\n1.健全网络。建成服务站30个。\n2.培育队伍。培训护理员200名。\n二、下一步打算\n1.加大投入。把经费纳入年度预算。\n2.加强监管。每季度检查一次。\n`,
    // level by level
    `${TITLE}一、主要做法\n（一）健全网络\n1.城区。建成服务站30个。\n2.乡村。建成互助点60个。\n${USES_SECOND}`,
    // points without text
    `${TITLE}一、主要做法\n1.健全服务网络\n2.培育护理队伍\n3.加强行业监管\n以上做法得到了群众的普遍认可和好评。\n${USES_SECOND}`,
    // points of one sentence
    `${TITLE}一、主要做法\n1.健全服务网络。\n2.培育护理队伍。\n${USES_SECOND}`,
    // points in the introduction of a section that has the level between
    `${TITLE}一、主要做法\n1.健全网络。建成服务站30个。\n2.培育队伍。培训护理员200名。\n（一）城区。重点解决停车难就餐难问题。\n（二）乡村。重点解决看病难出行难问题。\n${USES_SECOND}`,
    // the text begins at a lower rung
    `${TITLE}1.健全网络。建成服务站30个。\n2.培育队伍。培训护理员200名。\n${USES_SECOND.replace('二、', '一、')}`,
    // going up is no jump
    `${TITLE}一、主要做法\n（一）健全网络\n1.城区\n（1）布点。建成服务站30个，覆盖城区。\n（2）用人。招聘专职人员120名。\n${USES_SECOND}`,
    // Markdown, level by level
    '# 关于养老服务的调研报告\n\n## 主要做法\n\n### 健全网络\n\n#### 城区\n\n建成服务站30个。\n\n## 下一步打算\n\n### 加大投入\n\n把经费纳入预算。\n',
    // an ordered list of Markdown is no rung
    '# 关于养老服务的调研报告\n\n## 一、主要做法\n\n1. **健全网络。** 建成服务站30个。\n2. **培育队伍。** 培训护理员200名。\n\n## 二、下一步打算\n\n### （一）加大投入\n\n把经费纳入预算。\n\n### （二）加强监管\n\n每季度开展检查。\n',
    // Markdown that never uses ###
    '# 关于养老服务的调研报告\n\n## 主要做法\n\n#### 健全网络\n\n建成服务站30个。\n\n## 下一步打算\n\n#### 加大投入\n\n把经费纳入预算。\n',
  ],
  bad: [
    {
      // the marker is on its rung, the # are not
      text: '# 关于养老服务的调研报告\n\n## 一、主要做法\n\n##### ⟦（一）健全网络⟧\n\n建成服务站30个。\n\n### （二）培育队伍\n\n培训护理员200名。\n',
      message: '上级标题为“##”，此处为“#####”',
      fixed:
        '# 关于养老服务的调研报告\n\n## 一、主要做法\n\n### （一）健全网络\n\n建成服务站30个。\n\n### （二）培育队伍\n\n培训护理员200名。\n',
    },
    {
      text: `${TITLE}一、主要做法\n⟦1.⟧健全网络。建成服务站30个。\n2.培育队伍。培训护理员200名。\n${USES_SECOND}`,
      message: '层级跳了一级：上级标题为“一、”，此处为“1.”，而本文别处用了“（一）”。',
      fixed: `${TITLE}一、主要做法\n（一）健全网络。建成服务站30个。\n（二）培育队伍。培训护理员200名。\n${USES_SECOND}`,
    },
    {
      // behind the place that uses it
      text: `${TITLE}${SECOND_LEVEL}二、下一步打算\n⟦1.⟧加大投入\n把经费纳入年度预算，逐年增加。\n2.加强监管\n每季度检查一次，结果公开。\n`,
      fixed: `${TITLE}${SECOND_LEVEL}二、下一步打算\n（一）加大投入\n把经费纳入年度预算，逐年增加。\n（二）加强监管\n每季度检查一次，结果公开。\n`,
    },
    {
      // what stands below goes up with it
      text: `${TITLE}一、主要做法\n⟦1.⟧健全网络\n（1）城区。建成服务站30个。\n（2）乡村。建成互助点60个。\n2.培育队伍\n全年培训护理员200名。\n${USES_SECOND}`,
      fixed: `${TITLE}一、主要做法\n（一）健全网络\n1.城区。建成服务站30个。\n2.乡村。建成互助点60个。\n（二）培育队伍\n全年培训护理员200名。\n${USES_SECOND}`,
    },
    {
      // points that are no headings go along
      text: `${TITLE}一、主要做法\n⟦1.⟧健全网络。建成服务站30个。\n2.培育队伍。\n${USES_SECOND}`,
      fixed: `${TITLE}一、主要做法\n（一）健全网络。建成服务站30个。\n（二）培育队伍。\n${USES_SECOND}`,
    },
    {
      // from （一） to （1）
      text: `${TITLE}一、主要做法\n（一）健全网络\n⟦（1）⟧城区。建成服务站30个。\n（2）乡村。建成互助点60个。\n（二）培育队伍\n1.招聘。招聘专职人员120名。\n2.培训。培训护理员200名。\n`,
      fixed: `${TITLE}一、主要做法\n（一）健全网络\n1.城区。建成服务站30个。\n2.乡村。建成互助点60个。\n（二）培育队伍\n1.招聘。招聘专职人员120名。\n2.培训。培训护理员200名。\n`,
    },
    {
      // two levels at once
      text: `${TITLE}一、主要做法\n⟦（1）⟧健全网络。建成服务站30个。\n（2）培育队伍。培训护理员200名。\n${USES_SECOND}`,
      fixed: `${TITLE}一、主要做法\n（一）健全网络。建成服务站30个。\n（二）培育队伍。培训护理员200名。\n${USES_SECOND}`,
    },
    {
      // one finding a list
      text: `${TITLE}一、主要做法\n⟦1.⟧健全网络。建成服务站30个。\n2.培育队伍。培训护理员200名。\n${USES_SECOND}三、有关建议\n⟦1.⟧给编制。增加护理院编制20名。\n2.给政策。落实水电气优惠价格。\n`,
      fixed: `${TITLE}一、主要做法\n（一）健全网络。建成服务站30个。\n（二）培育队伍。培训护理员200名。\n${USES_SECOND}三、有关建议\n1.给编制。增加护理院编制20名。\n2.给政策。落实水电气优惠价格。\n`,
    },
    {
      // Markdown
      text: '# 关于养老服务的调研报告\n\n## 主要做法\n\n#### ⟦健全网络⟧\n\n建成服务站30个。\n\n##### 城区\n\n覆盖所有社区。\n\n#### 培育队伍\n\n培训护理员200名。\n\n## 下一步打算\n\n### 加大投入\n\n把经费纳入预算。\n',
      fixed:
        '# 关于养老服务的调研报告\n\n## 主要做法\n\n### 健全网络\n\n建成服务站30个。\n\n#### 城区\n\n覆盖所有社区。\n\n### 培育队伍\n\n培训护理员200名。\n\n## 下一步打算\n\n### 加大投入\n\n把经费纳入预算。\n',
    },
  ],
});
