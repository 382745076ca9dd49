// Own reports for evaluation: subjects told in parts, and layouts that put the parts together under headings of many kinds.
import type { Role } from '../../server/src/document/model';

type Part = 'lead' | Exclude<Role, 'closing'>;
type Subject = Readonly<Record<Part | 'name', string>>;

const SUBJECTS: readonly Subject[] = [
  {
    name: '社区居家养老服务',
    lead: '按照年度调研计划，民政局会同卫生健康局于三月至五月走访14个街道、62个社区，召开座谈会9场，发放问卷1200份。',
    background:
      '全区常住老年人口8.6万人，占总人口的22%。已建成街道养老服务中心14个、社区日间照料点97个，护理型床位占比达到61%。',
    practice:
      '推行分类照护，由街道统一派单，专业机构上门；开设长者食堂43处，午餐由财政补助三分之一；为高龄独居老年人安装感应设备。',
    result: '长者食堂日均就餐4300人次，上门服务累计19万人次，第三方测评的群众满意率由84%升至93%。',
    problem:
      '日间照料点利用率不高，近三成每天到场不满10人。护理员缺口较大，持证者不足四成。医养衔接不畅，家庭病床只覆盖6个街道。',
    cause: '站点选址时与老年人口分布脱节，运营补贴只看面积；护理员收入偏低、晋升通道窄，导致留不住人。',
    measure:
      '按老年人口密度调整站点布局，把补贴与实际服务人次挂钩；建立护理员积分入职制度；由区级医院牵头组建家庭病床联盟。',
    'next-step':
      '继续扩大上门服务覆盖面，新增长者食堂12处，在全部街道推开家庭病床，年底前完成老旧小区适老化改造600户。',
    experience: '养老服务要让老年人用得上，就要先算清人在哪里、缺什么；有了统一派单，社会力量才进得来、留得住。',
  },
  {
    name: '农村生活污水治理',
    lead: '受县政府委托，生态环境分局组成课题组，用两个月时间走遍21个乡镇，实地查看处理设施138座，与村民面对面交流。',
    background: '全县行政村316个，已完成治理的187个，建成集中处理设施138座、管网412公里，治理率为59%。',
    practice:
      '坚持以用定治，人口集中的村纳管处理，居住分散的村就近消纳；把运维费用列入县级预算，由国有平台公司统一管护。',
    result: '设施正常运行率由67%提高到88%，主要支流断面水质全部达到三类，黑臭水体清零。',
    problem:
      '部分设施晒太阳，有29座进水量不足设计值的三分之一。管网错接漏接较多，雨污难以分开。基层懂技术的人员缺乏，出了故障一等就是半个月。',
    cause: '早期项目重末端轻收集，设计单位套用城镇标准；运维合同只考核设备完好，没有考核水质和水量。',
    measure:
      '对低负荷设施逐座会诊，能并则并、能改则改；用三年时间补齐入户管网；以乡镇为单位配备专职运维员，推行按效付费。',
    'next-step': '制定新一轮治理规划，完成80个村的改造提升，建成县级运维监管平台，把污水治理与改厕、改水一体推进。',
    experience: '治污不能只看建了多少，还要看用了多少；先建管、后建站，钱才花在刀刃上。',
  },
  {
    name: '中小学课后服务',
    lead: '区教育局教研室选取27所学校，采取随堂观察、师生访谈和家长问卷的方式，对课后服务开展了为期六周的专题调研。',
    background: '全区义务教育学校68所，全部开展课后服务，参加学生7.1万人，参与率为92%，每周五天、每天两小时。',
    practice: '实行基础托管加特色课程的模式，引进少年宫、体校等公益资源，由区里统一遴选课程、统一支付费用。',
    result: '开设课程1600余门，学生近视率下降1.8个百分点，家长接送难的反映大幅减少。',
    problem:
      '课程同质化较为突出，手工、棋类占了一半以上。教师负担加重，超过六成的教师每周在校超过50小时。农村学校师资薄弱，难以开齐艺体课程。',
    cause: '经费标准多年未调整，外聘教师的来源有限；学校评价仍然看参与率，不看课程质量。',
    measure: '建立区级课程资源库，实行巡回授课；推行教师弹性上下班；提高农村学校经费标准，组织城区教师走教。',
    'next-step': '下学期起在10所农村学校试点走教制，公布课程质量评价办法，每学期向家长公开经费使用情况。',
    experience: '课后两小时不是课堂的延长，办好它要靠校内外一起出力，也要给教师留出余地。',
  },
  {
    name: '乡村民宿产业发展',
    lead: '八月，文化广电和旅游局联合农业农村局深入9个民宿集中村，走访经营户86家，就产业发展听取意见。',
    background: '全县登记民宿438家，客房4900间，其中等级民宿37家，去年接待游客126万人次，经营收入5.3亿元。',
    practice: '出台民宿管理办法，开通证照联办窗口；成立行业协会，统一布草洗涤和物资采购；设立2000万元贴息资金。',
    result: '带动1.2万名村民就业，盘活闲置农房900余栋，村集体平均增收18万元。',
    problem:
      '淡旺季差别悬殊，平日入住率不足两成。同质化竞争严重，缺少有辨识度的产品。消防、污水等配套设施滞后，部分农房改造存在安全隐患。',
    cause: '产品以住宿为主，没有形成可以停留两三天的业态；行业标准出台较晚，前期建设缺乏引导。',
    measure:
      '围绕四季策划主题线路，推动民宿与研学、康养结合；编制风貌导则；集中改造消防水源和污水管网，建立分级管理制度。',
    'next-step': '力争三年内培育等级民宿60家，建成3个民宿集聚区，办好乡村音乐节，打响区域公共品牌。',
    experience: '民宿卖的不只是床位，而是一方水土的生活；政府把路、水、消防管好，市场自会把房子管好。',
  },
];

/** A top-level section: what its heading says of itself, its words ({} the subject), and its parts. */
type Layout = readonly (readonly [heading: string, ...parts: Part[]])[];

const RESEARCH: readonly Layout[] = [
  [
    ['基本情况', 'background'],
    ['存在的主要问题', 'problem'],
    ['对策建议', 'measure'],
  ],
  [
    ['{}发展现状', 'background'],
    ['{}面临的困难和问题', 'problem'],
    ['原因分析', 'cause'],
    ['推进{}的思路和建议', 'measure'],
  ],
  [
    ['总体情况', 'background'],
    ['短板弱项', 'problem'],
    ['几点建议', 'measure'],
    ['下一步打算', 'next-step'],
  ],
  [
    ['现状', 'background'],
    ['突出问题', 'problem'],
    ['成因剖析', 'cause'],
    ['经验借鉴', 'experience'],
    ['意见建议', 'measure'],
  ],
  [
    ['基本情况', 'background'],
    ['主要做法', 'practice'],
    ['存在问题', 'problem'],
    ['原因分析', 'cause'],
    ['工作建议', 'measure'],
  ],
  [
    ['{}发展概况', 'background'],
    ['工作开展情况', 'practice', 'result'],
    ['困难和问题', 'problem'],
    ['破题之策', 'measure'],
  ],
  [
    ['主要做法', 'practice'],
    ['取得的成效', 'result'],
    ['薄弱环节', 'problem'],
    ['对策措施', 'measure'],
  ],
];
const SUMMARIES: readonly Layout[] = [
  [
    ['主要工作开展情况', 'practice', 'result'],
    ['存在的问题', 'problem'],
    ['下一步工作打算', 'next-step'],
  ],
  [
    ['总体情况', 'background'],
    ['主要做法', 'practice'],
    ['存在的不足', 'problem'],
    ['几点体会', 'experience'],
    ['明年工作打算', 'next-step'],
  ],
];

/** Each subject in each layout, every third in Markdown. */
export function ownReports(): readonly string[] {
  return SUBJECTS.flatMap((subject, at) => {
    const layouts = [
      ...RESEARCH.map((layout, index) => ({ layout, title: `关于${subject.name}${TITLES[index % TITLES.length]}` })),
      ...SUMMARIES.map((layout) => ({ layout, title: `2024年${subject.name}工作总结` })),
    ];
    return layouts.map(({ layout, title }, index) => write(title, subject, layout, (at + index) % 3 === 2));
  });
}

const TITLES = ['情况的调研报告', '问题的调查报告', '的调查与思考'] as const;

/** In plain text, or in Markdown. */
function write(title: string, subject: Subject, layout: Layout, markdown: boolean): string {
  const sections = layout.map(([heading, ...parts], index) => {
    const words = `${'一二三四五六'[index]}、${heading.replace('{}', subject.name)}`;
    return [markdown ? `## ${words}` : words, ...parts.map((part) => subject[part])];
  });
  const lines = [markdown ? `# ${title}` : title, subject.lead, ...sections.flat()];
  return `${lines.join(markdown ? '\n\n' : '\n')}\n`;
}
