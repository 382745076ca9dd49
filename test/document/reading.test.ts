// What is read from small texts: reports, their titles and dates, and which lines are headings. Each text once went wrong.
import { describe, expect, it } from 'vitest';
import type { Section } from '../../server/src/document/model';
import { DEFAULT_SETTINGS } from '../../server/src/rules/settings';
import { createReportService } from '../../server/src/service';

const describeSection = (section: Section, depth: number): string[] => [
  `${'  '.repeat(depth)}${section.marker?.text ?? '·'}${section.text}${section.runIn ? '…' : ''}`,
  ...section.children.flatMap((child) => describeSection(child, depth + 1)),
];

/** `# title | unit | date`, then headings by depth; `…` behind those that run into their paragraph. */
function outline(text: string): string {
  const service = createReportService();
  const draft = service.open('draft', 'plaintext', 1, text);
  const { reports } = service.read(draft, { ...DEFAULT_SETTINGS, served: 'always' });
  return reports
    .flatMap(({ title, unit, date, sections }) => [
      `# ${title ?? '–'} | ${unit ?? '–'} | ${date ?? '–'}`,
      ...sections.flatMap((section) => describeSection(section, 0)),
    ])
    .join('\n');
}

const lines = (...all: string[]): string => all.join('\n');

interface Case {
  readonly name: string;
  readonly text: string;
  readonly outline: string;
}

const HEADINGS: readonly Case[] = [
  {
    name: 'an ASCII full stop ends a sentence of half-width text',
    text: lines(
      '关于社区食堂运营的调研报告',
      '一、存在的问题',
      '(一)客源单一,收支难平.除老年人外,年轻人到店率不高.',
      '(二)补贴滞后.补贴按季拨付,企业垫资压力大.',
    ),
    outline: lines(
      '# 关于社区食堂运营的调研报告 | – | –',
      '一、存在的问题',
      '  (一)客源单一,收支难平…',
      '  (二)补贴滞后…',
    ),
  },
  {
    name: 'the last of several items of one sentence is no heading of the paragraph behind them',
    text: lines(
      '关于基层治理的调研报告',
      '一、主要做法',
      '1.加强领导。',
      '2.健全机制；',
      '3.强化保障。',
      '下一步，将继续努力，把各项工作做好。',
    ),
    outline: lines('# 关于基层治理的调研报告 | – | –', '一、主要做法'),
  },
  {
    name: 'a heading with a mark too many stands over lower headings too',
    text: lines(
      '县应急管理局2023年工作总结',
      '（一）坚持标本兼治，专项整治进一步深化。',
      '1.矿山领域。关闭退出小矿山3座。',
      '2.工贸领域。排查企业412家次。',
    ),
    outline: lines(
      '# 县应急管理局2023年工作总结 | – | –',
      '（一）坚持标本兼治，专项整治进一步深化。',
      '  1.矿山领域…',
      '  2.工贸领域…',
    ),
  },
  {
    name: 'bold marks are no part of a heading in its paragraph',
    text: lines(
      '# 关于基层治理的调研报告',
      '## 一、主要做法',
      '1. **积分制**。全域推广，兑换商品32万件。',
      '（一）**互动回应**',
      '收到留言312条，回复308条，办结301条。',
    ),
    outline: lines('# 关于基层治理的调研报告 | – | –', '一、主要做法', '  1.积分制…', '  （一）互动回应'),
  },
];

const LISTS: readonly Case[] = [
  {
    name: 'a list within a list of Markdown has no headings',
    text: lines(
      '**关于社区治理的调研报告**',
      '**三、对策建议**',
      '1. 明确权责',
      '   - 制定社区工作事项清单',
      '2. 增强力量',
      '   1. 每万人配备18名社工',
      '   2. 建立薪酬增长机制',
    ),
    outline: lines('# 关于社区治理的调研报告 | – | –', '三、对策建议', '  1.明确权责', '  2.增强力量'),
  },
  {
    name: 'names behind 附： are no headings',
    text: lines(
      '关于做好考核工作的通知',
      '一、有关要求',
      '高度重视，严格标准，实事求是。',
      '附：1.考核登记表',
      '    2.民主测评表',
    ),
    outline: lines('# 关于做好考核工作的通知 | – | –', '一、有关要求'),
  },
];

const PARTS: readonly Case[] = [
  {
    name: 'a part holds the chapters up to the next part',
    text: lines(
      '区残联关于无障碍改造情况的汇报',
      '第一部分　工作开展情况',
      '一、摸清底数',
      '逐户评估1 047户，形成一户一策清单。',
      '第二部分　2024年工作计划',
      '一、提高标准',
      '将户均补助提高到8 000元。',
    ),
    outline: lines(
      '# 区残联关于无障碍改造情况的汇报 | – | –',
      '·第一部分　工作开展情况',
      '  一、摸清底数',
      '·第二部分　2024年工作计划',
      '  一、提高标准',
    ),
  },
  {
    name: 'names of attachments above the signature are no title',
    text: lines(
      '关于新建城东小学的请示',
      '县人民政府：',
      '拟设36个教学班，提供学位1 620个。',
      '妥否，请批示。',
      '附件1：项目建议书',
      '附件2：选址意见',
      '云岭县教育局',
      '2023年9月21日',
      '（联系人：马强）',
    ),
    outline: '# 关于新建城东小学的请示 | 云岭县教育局 | 2023-09-21',
  },
  {
    name: 'an attachment may have number and name on one line',
    text: lines(
      '关于做好森林防火工作的通知',
      '一、压实责任',
      '各乡镇要落实网格化管理，做到责有人担。',
      '附件1：林区责任分工表',
      '一、北山林区由县林业局负责。',
      '二、南湖林区由县水利局负责。',
    ),
    outline: lines(
      '# 关于做好森林防火工作的通知 | – | –',
      '一、压实责任',
      '·附件1：林区责任分工表',
      '  一、北山林区由县林业局负责…',
      '  二、南湖林区由县水利局负责…',
    ),
  },
];

const COMPILED: readonly Case[] = [
  {
    name: 'contents may name the units behind the titles, and the number of pieces is no title',
    text: lines(
      '人才工作经验汇编',
      '（2篇）',
      '',
      '目　录',
      '',
      '把学徒教在车间里　　市技师学院',
      '用乡音唤回手艺人　　荷塘县人社局',
      '',
      '把学徒教在车间里',
      '市技师学院',
      '',
      '市技师学院与12家企业共建车间课堂，学徒满师率九成。',
      '',
      '用乡音唤回手艺人',
      '荷塘县人社局',
      '',
      '荷塘县登记在外手艺人860名，已有74名回乡开班。',
    ),
    outline: lines('# 把学徒教在车间里 | 市技师学院 | –', '# 用乡音唤回手艺人 | 荷塘县人社局 | –'),
  },
  {
    name: 'unit and date may stand on one line, or a writer where the count begins anew',
    text: lines(
      '河长治水三则',
      '',
      '小网格守护大河湾',
      '柳林镇党委　2024年4月',
      '',
      '一、划清责任',
      '河道划成36个网格。',
      '',
      '老河长进课堂',
      '（青山中学，2024年4月）',
      '',
      '组织学生开展水质检测24次，写下观察日记。',
      '',
      '清波里的答卷',
      '——驻河三月手记',
      '陈　荷',
      '',
      '一、先学看水',
      '颜色不对，先查上游。',
    ),
    outline: lines(
      '# 小网格守护大河湾 | 柳林镇党委 | 2024-04',
      '一、划清责任',
      '# 老河长进课堂 | 青山中学 | 2024-04',
      '# 清波里的答卷——驻河三月手记 | – | –',
      '一、先学看水',
    ),
  },
  {
    name: 'heads of one form begin pieces, without contents or a word that says so: the title may be short, or end like a unit',
    text: lines(
      '林间三则',
      '',
      '给老树挂牌',
      '云台林场',
      '（2024年5月）',
      '',
      '一、摸清家底',
      '登记古树名木126株。',
      '二、责任到人',
      '每株落实一名护树员。',
      '',
      '让果苗下到山乡',
      '县林业局',
      '（2024年5月）',
      '',
      '一、送苗上门',
      '送苗3.6万株。',
      '二、教会管护',
      '办班12期。',
      '',
      '守住防火线',
      '北岭瞭望台',
      '（2024年6月）',
      '',
      '一、早巡查',
      '每日巡查两次。',
      '',
      '蜂场新气象',
      '（2024年6月）',
      '',
      '今年全场新增蜂箱300个，产蜜1.2万斤。',
    ),
    outline: lines(
      '# 给老树挂牌 | 云台林场 | 2024-05',
      '一、摸清家底',
      '二、责任到人',
      '# 让果苗下到山乡 | 县林业局 | 2024-05',
      '一、送苗上门',
      '二、教会管护',
      '# 守住防火线 | 北岭瞭望台 | 2024-06',
      '一、早巡查',
      '# 蜂场新气象 | – | 2024-06',
    ),
  },
  {
    name: 'titles and units without dates begin pieces where the count begins anew under each of them',
    text: lines(
      '把课堂搬到田头',
      '县农科所',
      '一、选对课题',
      '按农时排课24节。',
      '二、请对老师',
      '聘请土专家16名。',
      '',
      '把苗圃建到村口',
      '县林业站',
      '一、统一供苗',
      '供苗8万株。',
    ),
    outline: lines(
      '# 把课堂搬到田头 | 县农科所 | –',
      '一、选对课题',
      '二、请对老师',
      '# 把苗圃建到村口 | 县林业站 | –',
      '一、统一供苗',
    ),
  },
  {
    name: 'cells of a table that lost its lines are no pieces, nor is a joint signature',
    text: lines(
      '关于重点项目进展的汇报',
      '一、进展情况',
      '各项目进展如下。',
      '城北水厂扩建',
      '市水务局',
      '2024年6月',
      '主体工程已经完工，正在安装设备。',
      '东湖公园改造',
      '市园林局',
      '2024年9月',
      '土方工程完成七成，绿化同步推进。',
      '二、下一步打算',
      '倒排工期，按月调度，确保年底前全部建成。',
      '',
      '市发展改革局',
      '市财政局',
      '2024年5月6日',
      '',
      '抄送：市委办公室、市政府办公室，各县（区）。',
    ),
    outline: lines('# 关于重点项目进展的汇报 | 市财政局 | 2024-05-06', '一、进展情况', '二、下一步打算'),
  },
  {
    name: 'an attachment with unit and date is no piece',
    text: lines(
      '养老服务工作汇报',
      '市民政局',
      '2024年3月',
      '',
      '一、主要做法',
      '新建养老机构3家。',
      '二、存在的问题',
      '护理人员不足。',
      '',
      '附件1',
      '助餐点运营方案',
      '市民政局',
      '2024年3月',
      '',
      '一、运营主体',
      '由街道择优选定。',
    ),
    outline: lines(
      '# 养老服务工作汇报 | 市民政局 | 2024-03',
      '一、主要做法',
      '二、存在的问题',
      '·附件1 助餐点运营方案',
      '  一、运营主体',
    ),
  },
  {
    name: 'names of two lines over chapters that begin anew are parts too',
    text: lines(
      '座谈会发言摘登',
      '12月8日，县委召开座谈会。现将部分发言摘登如下。',
      '',
      '山阳镇党委书记　周涛',
      '做强特色产业，夯实振兴根基',
      '山阳镇围绕茶叶、毛竹，推动产业提档升级。',
      '一、扶龙头。引进企业4家，其中省级龙头1家。',
      '二、联农户。推广合作社模式，带动农户1 800户。',
      '',
      '东河乡党委书记　李娟',
      '建设美丽庭院，提升乡村颜值',
      '东河乡从一户一院抓起，创建美丽庭院2 100户。',
      '一、干部带头。党员干部庭院率先达标。',
    ),
    outline: lines(
      '# 座谈会发言摘登 | – | –',
      '·山阳镇党委书记　周涛 做强特色产业，夯实振兴根基',
      '  一、扶龙头…',
      '  二、联农户…',
      '·东河乡党委书记　李娟 建设美丽庭院，提升乡村颜值',
      '  一、干部带头…',
    ),
  },
  {
    name: 'names over chapters that begin anew are parts',
    text: lines(
      '全市第三季度重点工作情况汇总',
      '各单位工作推进情况如下：',
      '',
      '市教育局',
      '一、主要做法',
      '新增学位1.2万个，课后服务覆盖率100%。',
      '二、存在问题',
      '部分项目进度滞后，资金拨付不及时。',
      '',
      '市民政局',
      '一、主要做法',
      '新建养老服务站30个，改造适老化家庭800户。',
    ),
    outline: lines(
      '# 全市第三季度重点工作情况汇总 | – | –',
      '·市教育局',
      '  一、主要做法',
      '  二、存在问题',
      '·市民政局',
      '  一、主要做法',
    ),
  },
  {
    name: 'front and back matter in the contents are no titles of pieces',
    text: lines(
      '目　录',
      '前　言……1',
      '第一部分　总论……3',
      '参考资料……20',
      '青溪县产业振兴调研报告',
      '前　言',
      '为推动产业振兴，课题组走访了全县所有乡镇。',
      '第一部分　总论',
      '产业振兴是乡村振兴的重中之重，是实际工作的切入点。',
      '参考资料',
      '《青溪县统计年鉴（2022）》，青溪县统计局编。',
    ),
    outline: lines('# 青溪县产业振兴调研报告 | – | –', '·第一部分　总论', '  ·参考资料'),
  },
  {
    name: 'a bulletin lists its items with bullets',
    text: lines(
      '全县河湖长制工作简报',
      '本期要目',
      '★整治“四乱”成效明显',
      '★巡河护河形成常态',
      '',
      '整治“四乱”成效明显',
      '今年以来，全县排查问题126个，整改销号121个。',
      '巡河护河形成常态',
      '各级河湖长累计巡河3.6万人次，发现问题812个。',
    ),
    outline: lines('# 整治“四乱”成效明显 | – | –', '# 巡河护河形成常态 | – | –'),
  },
];

const BEHIND: readonly Case[] = [
  {
    name: 'a title behind a table and its notes',
    text: lines(
      '2023年重点任务落实情况表',
      '序号\t任务\t责任单位\t落实情况',
      '1\t改造公路150公里\t县交通局\t已完成',
      '2\t改造小区26个\t县住建局\t正在推进',
      '',
      '填报单位：县政府督查室',
      '',
      '',
      '来源：青州日报',
      '织密护苗网，守护花骨朵',
      '10月20日，记者在驿站看到，孩子们正在画画。',
    ),
    outline: lines('# 2023年重点任务落实情况表 | – | –', '# 织密护苗网，守护花骨朵 | 青州日报 | –'),
  },
  {
    name: 'chapters and attachments behind a table',
    text: lines(
      '重点项目情况汇报',
      '现将有关情况汇报如下，具体见下表。',
      '序号\t项目\t责任单位\t进展情况',
      '1\t城东水厂\t县水利局\t完工',
      '2\t南环路\t县交通局\t在建',
      '一、存在问题',
      '征地难，融资难，用工难，部分项目进度滞后。',
      '附件1',
      '项目名单',
      '共有项目126个，其中省级重点项目12个。',
    ),
    outline: lines('# 重点项目情况汇报 | – | –', '一、存在问题', '·附件1 项目名单'),
  },
  {
    name: 'an attachment named on its own line, whose count begins anew',
    text: lines(
      '河道清淤工作总结',
      '一、主要做法',
      '清淤18公里，投入资金320万元，汛前全部完工。',
      '二、下一步打算',
      '建立日常管护机制，落实管护人员和经费。',
      '附件：典型做法',
      '一、分段承包',
      '将河道分为12段，逐段落实责任单位。',
    ),
    outline: lines('# 河道清淤工作总结 | – | –', '一、主要做法', '二、下一步打算', '·附件：典型做法', '  一、分段承包'),
  },
  {
    name: 'pieces of a collection, of which one is not signed and the title of one ends like a bank',
    text: lines(
      '政务服务交流材料汇编',
      '把窗口搬到园区里',
      '清河县行政审批局',
      '一、设立分厅',
      '设立园区分厅3个。',
      '二、下放权限',
      '下放事项46项。',
      '把办事表格减到最少',
      '一、合并表单',
      '合并表单120张。',
      '二、共享数据',
      '共享数据80项。',
      '把监管做到无感施行',
      '东山县行政审批局',
      '一、整合检查',
      '检查频次减少四成。',
    ),
    outline: lines(
      '# 把窗口搬到园区里 | 清河县行政审批局 | –',
      '一、设立分厅',
      '二、下放权限',
      '# 把办事表格减到最少 | – | –',
      '一、合并表单',
      '二、共享数据',
      '# 把监管做到无感施行 | 东山县行政审批局 | –',
      '一、整合检查',
    ),
  },
  {
    name: 'contents without numbers or pages over numbered headings',
    text: lines(
      '河道清淤工作总结',
      '目录',
      '总体情况',
      '主要做法',
      '下一步打算',
      '一、主要做法',
      '清淤18公里，投入资金320万元，汛前全部完工。',
      '二、下一步打算',
      '建立日常管护机制，落实管护人员和经费。',
    ),
    outline: lines('# 河道清淤工作总结 | – | –', '一、主要做法', '二、下一步打算'),
  },
  {
    name: 'a title of its kind that two blank lines set apart',
    text: lines(
      '2024年政务公开工作要点',
      '及时公开招标投标信息，公布办事指南和监督电话，方便群众办事。（责任单位：市政务局）',
      '',
      '',
      '2024年经济运行情况分析',
      '1—8月，全市经济运行总体平稳、稳中有进。',
    ),
    outline: lines('# 2024年政务公开工作要点 | – | –', '# 2024年经济运行情况分析 | – | –'),
  },
  {
    name: 'a title behind the line of the printing office',
    text: lines(
      '关于做好森林防火工作的通知',
      '一、压实责任',
      '各乡镇要落实网格化管理，做到责有人担。',
      '',
      '河阳县人民政府办公室　　2023年10月9日印发',
      '',
      '西山县人民政府',
      '常务会议纪要',
      '2023年12月5日，县长高峰主持召开常务会议。现纪要如下：',
      '一、关于保供稳价工作',
      '会议听取了县发改局的汇报，同意所提方案。',
    ),
    outline: lines(
      '# 关于做好森林防火工作的通知 | – | –',
      '一、压实责任',
      '# 西山县人民政府常务会议纪要 | – | –',
      '一、关于保供稳价工作',
    ),
  },
];

const TITLES: readonly Case[] = [
  {
    name: 'contents may number pieces that bear no number',
    text: lines(
      '调研成果',
      '目录',
      '一、关于政务服务的调研报告……1',
      '二、关于养老服务的调研报告……4',
      '关于政务服务的调研报告',
      '市政务服务局',
      '市局班子成员带队深入窗口一线，体验办事流程。',
      '关于养老服务的调研报告',
      '市民政局',
      '调研组走访了28个村，现将情况报告如下。',
    ),
    outline: lines('# 关于政务服务的调研报告 | 市政务服务局 | –', '# 关于养老服务的调研报告 | 市民政局 | –'),
  },
  {
    name: 'a sentence without its full stop is no second line of the title',
    text: lines(
      '青溪县中药材产业调研报告',
      '近期，县政协组织部分委员，就“一县一业”情况开展专题调研，实地察看种植基地',
      '全县种植面积18.6万亩，年产值26亿元。',
    ),
    outline: '# 青溪县中药材产业调研报告 | – | –',
  },
  {
    name: 'a source may stand above the title',
    text: lines(
      '来源：青州日报　发布时间：2023-10-26',
      '织密护苗网，守护花骨朵',
      '10月20日，记者在驿站看到，孩子们正在画画。',
    ),
    outline: '# 织密护苗网，守护花骨朵 | 青州日报 | 2023-10-26',
  },
  {
    name: 'a bulletin has its office and date on one line',
    text: lines(
      '乡村振兴工作简报',
      '第17期',
      '县委农办编　　　　2023年9月12日',
      '',
      '小庭院撬动大产业',
      '目前，全镇参与农户1 870户，户均增收3 400元。',
    ),
    outline: lines('# 乡村振兴工作简报 | 县委农办 | 2023-09-12', '·小庭院撬动大产业'),
  },
  {
    name: 'a title behind unit and date is another report, lines for the office are none',
    text: lines(
      '关于印发重点工作清单的通知',
      '各乡镇人民政府：',
      '现将清单印发给你们，请认真贯彻落实。',
      '河阳县人民政府',
      '2023年2月10日',
      '（此件公开发布）',
      '河阳县重点工作清单',
      '一、农业农村',
      '新建高标准农田5万亩，由县农业农村局负责。',
      '',
      '河阳县人民政府办公室　　2023年2月11日印发',
    ),
    outline: lines(
      '# 关于印发重点工作清单的通知 | 河阳县人民政府 | 2023-02-10',
      '# 河阳县重点工作清单 | – | –',
      '一、农业农村',
    ),
  },
  {
    name: 'the issuer stands above the title of an official document',
    text: lines(
      '河阳县人民政府办公室文件',
      '河政办〔2023〕36号',
      '',
      '河阳县人民政府办公室',
      '关于做好森林防火工作的通知',
      '',
      '各乡镇人民政府：',
      '当前，我县已进入森林防火紧要期。',
    ),
    outline: '# 关于做好森林防火工作的通知 | 河阳县人民政府办公室 | –',
  },
  {
    name: 'a collection is named above its first piece',
    text: lines(
      '典型经验做法汇编',
      '',
      '一枚印章管审批的江北实践',
      '江北区行政审批局',
      '近年来，江北区将236项审批事项划转到审批局。',
    ),
    outline: '# 一枚印章管审批的江北实践 | 江北区行政审批局 | –',
  },
];

describe.each([
  ['headings', HEADINGS],
  ['lists', LISTS],
  ['parts and attachments', PARTS],
  ['compilations and contents', COMPILED],
  ['what follows a report', BEHIND],
  ['titles', TITLES],
] as const)('%s', (_, cases) => {
  it.each(cases)('$name', ({ text, outline: expected }) => {
    expect(outline(text)).toBe(expected);
  });
});

describe('roles', () => {
  it('are those of the highest level that a text has', () => {
    const service = createReportService();
    const text = lines(
      '关于社区食堂的调研报告',
      '（一）基本情况',
      '全区现有食堂12家。',
      '（二）存在的问题',
      '人手不足。',
    );
    const draft = service.open('draft', 'plaintext', 1, text);
    const { reports } = service.read(draft, DEFAULT_SETTINGS);
    expect(reports[0]?.sections.map(({ role }) => role)).toEqual(['background', 'problem']);
  });
});
