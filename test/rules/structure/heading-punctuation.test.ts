import { testRule } from '../../support/rule-tester';

const TITLE = '关于全市养老服务的调研报告\n';
const BODY = '全市现有养老机构12家，床位1500张。\n';

testRule('heading-punctuation', {
  good: [
    // sentences at the head of a text
    `现将养老服务有关情况报告。\n一、基本情况\n${BODY}`,
    `审议了关于养老服务工作情况的报告。\n一、基本情况\n${BODY}`,
    // one such sentence alone may be one
    '关于养老服务情况的汇报\n全市现有养老机构12家，床位1500张，运转总体平稳。\n面临的困难。\n护理人员数量不足，培训不够，持证率不高。\n',
    `${TITLE}一、基本情况\n${BODY}二、存在的问题\n护理人员数量不足，培训不够。\n`,
    // run-in headings keep their mark
    `${TITLE}一、主要做法\n（一）强化政治引领。坚持每月学习，形成长效机制。\n（二）健全服务网络。建成服务站30个，覆盖城区。\n`,
    // marks that may stay
    `${TITLE}一、钱从哪里来？\n经费主要来自财政，其次来自福利彩票。\n二、人到哪里去！\n护理员主要流向周边大城市的养护机构。\n三、未来还有多远……\n三年之内要补上床位缺口，压力不小。\n`,
    // the mark belongs to what is quoted
    `${TITLE}一、牢记“群众的事再小也是大事。”\n坚持从小事做起，办好了一批急难愁盼的实事。\n二、落实《养老服务条例》\n条例施行以来，各部门按职责抓好了落实。\n`,
    // points of one sentence with nothing under them
    `${TITLE}现提出如下要求：\n一、加强组织领导。\n二、压实工作责任。\n三、严格督查考核。\n`,
    // … the text behind the last one is the report's
    `${TITLE}现提出如下要求：\n一、加强组织领导。\n二、压实工作责任。\n三、严格督查考核。\n以上意见，请各单位结合实际认真抓好落实。\n`,
    // … also where only the last one looks like a heading
    `${TITLE}一、存在的问题\n1.城区床位不足。\n2.护理人员不足。\n3.日常监管不严。\n以上问题已经引起了有关部门的高度重视。\n`,
    // longer than a heading
    `${TITLE}一、要把养老服务作为民生工程来抓，进一步健全网络、培育队伍、加强监管，切实让老年人老有所养老有所依。\n全市上下要统一思想，提高认识，形成合力。\n二、要加大投入，把养老服务经费纳入年度预算，并且随财力增长逐年增加，确保各项任务落到实处见到成效。\n财政部门要会同有关部门做好测算和保障工作。\n`,
    // one of them has nothing under it: a point, or a heading still empty
    `${TITLE}一、基本情况\n${BODY}二、加强组织领导。\n三、存在的问题\n护理人员数量不足，培训不够。\n`,
    // … and a mark, but no sentence
    `${TITLE}一、要把养老服务作为民生工程来抓，进一步健全网络、培育队伍、加强监管，切实做到老有所养：\n全市上下要统一思想，提高认识，形成合力。\n`,
    // cut within the sentence
    `${TITLE}一、健全城乡养老服务网络，着力补齐设施短板，\n全年建成服务站30个，覆盖了城区所有的社区。\n二、存在的问题\n护理人员数量不足，培训不够。\n`,
    // two sentences in Markdown
    '# 关于养老服务的调研报告\n\n## 加强领导。压实责任。\n\n各单位要成立专班。\n',
    // two sentences: a short paragraph
    `${TITLE}一、加强领导。压实责任。\n各单位要成立专班，明确专人负责这项工作。\n二、加大投入。加强监管。\n各单位要安排专项经费，做到专款专用。\n`,
    // one that stands on its own among run-in ones: its line was cut
    `${TITLE}一、主要做法\n（一）强化政治引领。坚持每月学习，形成长效机制。\n（二）健全服务网络。\n建成服务站30个，覆盖了城区所有社区。\n（三）加强行业监管。每季度检查一次，结果公开。\n`,
    // a sentence that leads on
    `${TITLE}一、主要做法如下：\n健全服务网络，建成服务站30个，覆盖城区。\n二、存在问题\n护理人员数量不足，培训不够。\n`,
  ],
  bad: [
    // the title of the report
    {
      text: `关于养老服务情况的汇报⟦。⟧\n一、基本情况\n${BODY}二、存在的问题\n护理人员数量不足，培训不够。\n`,
      message: '末尾的“。”',
      fixed: `关于养老服务情况的汇报\n一、基本情况\n${BODY}二、存在的问题\n护理人员数量不足，培训不够。\n`,
    },
    {
      text: `云台市2023年养老服务工作总结⟦。⟧\n云台市民政局\n\n一、主要工作\n${BODY}`,
      fixed: `云台市2023年养老服务工作总结\n云台市民政局\n\n一、主要工作\n${BODY}`,
    },
    {
      text: `# 养老服务情况⟦。⟧\n\n## 一、基本情况\n\n${BODY}`,
      fixed: `# 养老服务情况\n\n## 一、基本情况\n\n${BODY}`,
    },
    // of a lower level, like points of a list, but over paragraphs
    {
      text: `${TITLE}一、存在的问题\n1.机构设施老化⟦；⟧\n${BODY}2.护理人员不足⟦；⟧\n护理人员数量不足，培训不够，持证率不高。\n`,
      message: ['末尾的“；”', '末尾的“；”'],
      fixed: `${TITLE}一、存在的问题\n1.机构设施老化\n${BODY}2.护理人员不足；\n护理人员数量不足，培训不够，持证率不高。\n`,
    },
    // unnumbered, and no headings to the reading
    {
      text: '关于养老服务情况的汇报\n基本情况⟦。⟧\n全市现有养老机构12家，床位1500张，运转总体平稳。\n存在的问题⟦。⟧\n护理人员数量不足，培训不够，持证率不高。\n',
      message: '末尾的“。”',
      fixed:
        '关于养老服务情况的汇报\n基本情况\n全市现有养老机构12家，床位1500张，运转总体平稳。\n存在的问题。\n护理人员数量不足，培训不够，持证率不高。\n',
    },
    {
      text: `${TITLE}一、基本情况⟦。⟧\n${BODY}二、存在的问题\n护理人员数量不足，培训不够。\n`,
      message: '标题单独成行，末尾的“。”是否去掉？',
      fixed: `${TITLE}一、基本情况\n${BODY}二、存在的问题\n护理人员数量不足，培训不够。\n`,
    },
    {
      text: `${TITLE}一、基本情况⟦：⟧\n${BODY}二、存在的问题⟦：⟧\n护理人员数量不足，培训不够。\n`,
      fixed: `${TITLE}一、基本情况\n${BODY}二、存在的问题⟦：⟧\n护理人员数量不足，培训不够。\n`.replace(/[⟦⟧]/gu, ''),
    },
    {
      text: `${TITLE}一、基本情况\n${BODY}二、存在的问题⟦；⟧\n护理人员数量不足，培训不够。\n`,
      fixed: `${TITLE}一、基本情况\n${BODY}二、存在的问题\n护理人员数量不足，培训不够。\n`,
    },
    {
      text: `${TITLE}一、基本情况⟦，⟧\n${BODY}二、存在的问题\n护理人员数量不足，培训不够。\n`,
      fixed: `${TITLE}一、基本情况\n${BODY}二、存在的问题\n护理人员数量不足，培训不够。\n`,
    },
    {
      // followed by a lower heading
      text: `${TITLE}一、基本情况\n${BODY}二、存在的主要问题⟦。⟧\n（一）人员不足\n全市护理员缺口超过百人，招聘困难。\n（二）设施老化\n多数机构建于十年以前，维修不及时。\n`,
      fixed: `${TITLE}一、基本情况\n${BODY}二、存在的主要问题\n（一）人员不足\n全市护理员缺口超过百人，招聘困难。\n（二）设施老化\n多数机构建于十年以前，维修不及时。\n`,
    },
    {
      // second level, all alike
      text: `${TITLE}一、存在的问题\n（一）人员不足⟦。⟧\n全市护理员缺口超过百人，招聘困难。\n（二）设施老化⟦。⟧\n多数机构建于十年以前，维修不及时。\n`,
      fixed: `${TITLE}一、存在的问题\n（一）人员不足\n全市护理员缺口超过百人，招聘困难。\n（二）设施老化。\n多数机构建于十年以前，维修不及时。\n`,
    },
    {
      // Markdown
      text: '# 关于养老服务的调研报告\n\n## 基本情况⟦。⟧\n\n全市现有养老机构12家。\n\n## 存在的问题\n\n护理人员数量不足。\n',
      fixed:
        '# 关于养老服务的调研报告\n\n## 基本情况\n\n全市现有养老机构12家。\n\n## 存在的问题\n\n护理人员数量不足。\n',
    },
    {
      // two marks
      text: `${TITLE}一、基本情况⟦。。⟧\n${BODY}二、存在的问题\n护理人员数量不足，培训不够。\n`,
      fixed: `${TITLE}一、基本情况\n${BODY}二、存在的问题\n护理人员数量不足，培训不够。\n`,
    },
    {
      // half width
      text: `${TITLE}一、基本情况⟦:⟧\n${BODY}二、存在的问题⟦.⟧\n护理人员数量不足，培训不够。\n`,
      fixed: `${TITLE}一、基本情况\n${BODY}二、存在的问题.\n护理人员数量不足，培训不够。\n`,
    },
    {
      // a couplet is still a heading
      text: `${TITLE}一、健全服务网络，补齐设施短板⟦。⟧\n${BODY}二、培育护理队伍，提升服务水平\n全年培训护理员200名，持证率提高到六成。\n`,
      fixed: `${TITLE}一、健全服务网络，补齐设施短板\n${BODY}二、培育护理队伍，提升服务水平\n全年培训护理员200名，持证率提高到六成。\n`,
    },
  ],
});
