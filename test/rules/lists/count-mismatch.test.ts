import { describe, expect, it } from 'vitest';
import { DEFAULT_SETTINGS } from '../../../server/src/rules/settings';
import { createReportService } from '../../../server/src/service';
import { CONVENTIONS } from '../../support/profile';
import { testRule } from '../../support/rule-tester';

const TITLE = '关于养老服务的调研报告\n';
const TABLE = `${TITLE}| 序号 | 任务 | 来源 | 落实情况 |\n| --- | --- | --- | --- |\n`;
const rows = (number: number): string =>
  Array.from(
    { length: number },
    (_, index) => `| ${index + 1} | 建设日间照料中心 | 工作报告第${index + 1}项 | 已建成投用。 |\n`,
  ).join('');

const BODY =
  '为摸清底数，县民政局组成调研组深入各乡镇开展专题调研，走访养老机构，召开座谈会，现将有关情况报告如下。\n一、基本情况\n全县建成养老机构若干，床位使用率稳步提高，服务能力有所增强。\n二、存在的主要问题\n护理员不足，设施老化，监管有待加强，运营压力较大。\n';
const COLLECTION = (number: string): string =>
  `全县养老服务专题调研报告汇编\n（${number}篇）\n\n民政局：关于社区食堂运行情况的调研报告（1）\n${BODY}\n卫健局：关于医养结合工作情况的调研报告（2）\n${BODY}\n住建局：关于适老化改造情况的调研报告（3）\n${BODY}`;

testRule('count-mismatch', {
  good: [
    // right as it stands
    `${TITLE}建立问题、任务、责任“三张清单”，逐项销号。\n`,
    `${TITLE}重点抓好三项工作：一是摸清底数；二是整合资源；三是改善设施。\n`,
    `${TITLE}健全区、街道、社区三级联动机制。\n`,
    // a line that joins two things
    `${TITLE}年底前完成以下4项任务：\n1.摸清底数。\n2.整合闲置校舍和厂房。\n3.改善设施。\n`,
    // headings too few to be what was done
    // of another time, another number, headings of several kinds
    `${TITLE}上一轮曾推出六项举措，养老服务有所改观。\n一、摸清底数\n逐户登记。\n二、整合资源\n盘活用房。\n三、改善设施\n添置设备。\n`,
    `${TITLE}今年推出四项举措，老人满意度稳步上升。\n一、摸清底数\n逐户登记。\n二、主要成效\n盘活用房。\n三、下一步打算\n添置设备。\n`,
    `${TITLE}今年出台四项政策，老人满意度稳步上升。\n一、摸清底数\n逐户登记。\n二、整合资源\n盘活用房。\n三、改善设施\n添置设备。\n`,
    `${TITLE}全年抓好五项任务，服务水平明显提升。\n一、摸清底数\n逐户登记。\n二、整合资源\n盘活用房。\n三、改善设施\n添置设备。\n`,
    // a list that other paragraphs cut in two
    `${TITLE}年底前完成以下4项任务：\n1.摸清底数。\n2.整合资源。\n以上由民政局牵头。\n3.改善设施。\n4.加强督导。\n`,
    // a title counts only what is the one series of the piece
    '县民政局四招抓实养老服务信息\n近日，县民政局摸排需求。一是办食堂。二是添床位。\n下一步，一要送培训，二要抓考核。\n',
    '县民政局四次招聘护理员信息\n近日，县民政局招聘护理员。一是发布公告。二是组织面试。\n',
    // what is summed up is not the series
    `${TITLE}一要摸清底数。二要整合资源。以上三个部门要抓好落实。\n`,
    // an ordinal within a sentence
    `${TITLE}走访发现三个问题，对照第一个问题和第二个问题已经整改。\n`,
    // the steps say how, not what
    `${TITLE}（一）建好三个阵地，方便老人就近活动。一是加强领导，专人负责。二是落实经费，专款专用。\n`,
    `${TITLE}要做到“三个聚焦”。聚焦失能老人，上门照护。聚焦独居老人，定期探访。县里每季度通报进展。\n`,
    // headings of several kinds follow what was done
    `${TITLE}全年办好五项民生工程，养老服务水平明显提升。\n一、主要工作\n改造食堂。\n二、存在问题\n人手不足。\n三、下一步打算\n加强培训。\n`,
    `${TITLE}推动省市县三级共建，江北市县乡两级同步发力。\n`,
    `${TITLE}坚持“稳、准、细、实”四字诀。\n`,
    `${TITLE}抓好以下三项工作：摸清底数；整合资源；改善设施。\n`,
    `${TITLE}下面，我讲三点意见。\n一、摸清底数\n逐户登记。\n二、整合资源\n盘活用房。\n三、改善设施\n添置设备。\n`,
    `${TITLE}要在“三个转变”上下功夫。\n要转变为主动上门。先登记，后服务。\n要转变为按需供餐。按户定量，按时送达。\n要转变为长期运营。账目公开，专人管理。\n`,
    `${TABLE}${rows(5)}\n以上共5项任务。\n`,
    COLLECTION('3'),
    // a part of a collection
    COLLECTION('12'),
    // a slogan stands for itself; the steps behind it are of something else
    `${TITLE}推行“五不漏”做法。\n一是建立分级补贴机制。\n二是培育连锁品牌。\n三是加强监管。\n`,
    // what is looked into is no kind of township
    `${TITLE}调研组赴4个乡镇就油茶产业开展调研，将情况报告如下。\n一、基本情况\n面积较大。\n二、存在的问题\n老林较多。\n三、对策建议\n改造老林。\n`,
    `${TITLE}走访5个村围绕突出问题座谈。\n一是老林多。\n二是作坊多。\n`,
    // 等: fewer may be named
    `${TITLE}从场地、人员、资金等四个方面加大支持。\n`,
    `${TITLE}涵盖助餐、助浴、助洁等12类服务。\n`,
    `${TITLE}抓好四项工作，即摸清底数、整合资源、改善设施等。\n`,
    // 和, 与, 及 may join two or belong to one
    `${TITLE}加强党建、业务和服务三个方面的融合。\n`,
    `${TITLE}财政、住房和城乡建设、卫生健康和民政四个领域形成合力。\n`,
    `${TITLE}规划和自然资源、农业农村、交通三个领域先行。\n`,
    // statistics beside lists
    `${TITLE}在城区、集镇建立三项机制，新建站点17个、改造23个。\n`,
    `${TITLE}走访甲村、乙村、丙村四户困难老人，发放物资三批。\n`,
    `${TITLE}全年完成投资、用地、环评审批12项，新开工项目8个。\n`,
    `${TITLE}老城、新区建成5个食堂、3个驿站，培训护理员、厨师、配送员两批。\n`,
    `${TITLE}近三年、前两个季度、后三个月的数据分别核对，约四个方面的指标有变化，十余项任务提前完成。\n`,
    // dates, ordinals, times
    `${TITLE}7月、8月、9月三个月开展三轮督导，第三个方面的问题已整改，上午、下午、晚上8点各巡查一次。\n`,
    `${TITLE}5月8日、5月9日、5月10日两级公路养护站接受检查。\n`,
    // fixed expressions
    `${TITLE}增强“四个意识”、坚定“四个自信”、做到“两个维护”，学习、宣传、贯彻二十大精神。\n`,
    `${TITLE}落实粮食、耕地“三农”政策，统筹城市、农村、社区“双碳”工作，推进投资、消费“十四五”规划。\n`,
    `${TITLE}围绕经济、社会“五位一体”总体布局，党风、政风“八项规定”常抓不懈。\n`,
    // nested lists and two numbers in a row
    `${TITLE}完善选人、用人、管人三大机制五项制度。\n`,
    `${TITLE}市县两级和乡镇、村、组三级网络全部联通。\n`,
    `${TITLE}与企业、学校、医院等共建助餐、助浴两个中心。\n`,
    `${TITLE}三个层面齐抓：省级层面，定标准；市级层面，配资金。县级层面，管落实。\n`,
    `${TITLE}抓好两项工作：对内，建台账；抓培训；对外，强宣传。\n`,
    `${TITLE}三项任务：完成投资、用地报批，启动建设，年底见效。\n`,
    `${TITLE}推进学校、医院、养老院等公共设施建设、改造两类项目。\n`,
    // a comma that may be a slip: the list may begin further back
    `${TITLE}坚持经济，政治、文化、社会四个领域一起抓。\n`,
    // words of others
    `${TITLE}院长说：“我们在场地、人员、资金方面有四个难题一直没有解决，希望多支持。”\n`,
    `${TITLE}印发《关于完善场地、人员、资金四项机制的通知》。\n`,
    // coinages that are listed nowhere, and two that differ
    `${TITLE}深化“四强”支部创建，落实“七优享”工程和“三个三天”机制。\n`,
    `${TITLE}落实“四统一”要求，统一标准、统一配送、统一价格“三统一”全面推行。\n`,
    // a number that announces something else
    `${TITLE}调研组围绕四个方面开展调研，发现：一是底数不清；二是资源分散；三是设施陈旧。\n`,
    `${TITLE}今年承担四项任务。一是加强领导，成立专班；二是强化督导，按月通报；三是严格考核。\n`,
    `${TITLE}课题组围绕四个领域开展了调研。\n一、摸清底数\n逐户登记。\n二、整合资源\n盘活用房。\n三、改善设施\n添置设备。\n`,
    `${TITLE}现将三个方面的情况汇报如下。\n一、主要做法\n逐户登记。\n二、工作成效\n盘活用房。\n三、存在问题\n缺少人手。\n四、下一步打算\n添置设备。\n`,
    `${TITLE}一、围绕四个领域开展帮扶\n（一）助餐\n逐户登记。\n（二）助浴\n盘活用房。\n（三）助洁\n添置设备。\n`,
    // another rule's: a step of the series is missing
    `${TITLE}抓好四项工作：一是摸清底数；二是整合资源；四是改善设施。\n`,
    // references back
    `${TITLE}上述四项机制、这三个方面，都要落到场地、人员、资金上。\n`,
    `${TITLE}四个县（市、区）、三类机构（公办、民办）参加。\n`,
    `${TABLE}${rows(5)}\n另有38项工作列入明年。\n`,
  ],
  bad: [
    {
      text: `${TITLE}建立问题、任务、责任“⟦四张清单⟧”，逐项销号。\n`,
      message: '此处说“四张清单”，前面列出3项，请核。',
      fixed: `${TITLE}建立问题、任务、责任“三张清单”，逐项销号。\n`,
    },
    {
      text: `${TITLE}重点抓好⟦四项工作⟧：一是摸清底数；二是整合资源；三是改善设施。\n`,
      message: '前文说“四项工作”，后面列出3项，请核。',
      fixed: `${TITLE}重点抓好三项工作：一是摸清底数；二是整合资源；三是改善设施。\n`,
    },
    {
      text: `${TITLE}抓好⟦三项工作⟧。一是摸清底数。\n二是整合资源。\n`,
      fixed: `${TITLE}抓好两项工作。一是摸清底数。\n二是整合资源。\n`,
    },
    {
      text: `${TITLE}要从以下⟦4个方面⟧着手：\n一要摸清底数。\n二要整合资源。\n三要改善设施。\n`,
      fixed: `${TITLE}要从以下3个方面着手：\n一要摸清底数。\n二要整合资源。\n三要改善设施。\n`,
    },
    {
      text: `${TITLE}围绕场地、人员、资金、监管、宣传⟦四个方面⟧完善政策。\n`,
      message: '前面列出5项',
      fixed: `${TITLE}围绕场地、人员、资金、监管、宣传五个方面完善政策。\n`,
    },
    {
      text: `${TITLE}从场地、人员、资金、监管、宣传等⟦四个方面⟧完善政策。\n`,
      message: '前面列出5项',
      fixed: `${TITLE}从场地、人员、资金、监管、宣传等五个方面完善政策。\n`,
    },
    {
      text: `${TITLE}推动由省市县⟦四级⟧共建。\n`,
      fixed: `${TITLE}推动由省市县三级共建。\n`,
    },
    {
      text: `${TITLE}坚持“稳准细实”⟦五字诀⟧。\n`,
      fixed: `${TITLE}坚持“稳准细实”四字诀。\n`,
    },
    {
      text: `${TITLE}抓好以下⟦四项工作⟧：摸清底数；整合资源；改善设施。\n`,
      fixed: `${TITLE}抓好以下三项工作：摸清底数；整合资源；改善设施。\n`,
    },
    {
      text: `${TITLE}全区示范食堂共⟦5家⟧，即：南坪、龙湖、石桥、青溪。\n`,
      message: '后面列出4项',
      fixed: `${TITLE}全区示范食堂共4家，即：南坪、龙湖、石桥、青溪。\n`,
    },
    {
      text: `${TITLE}近年来，县里推出⟦四项举措⟧，老人在家门口就能吃上热饭，子女上班更安心。\n一、摸清底数\n逐户登记。\n二、整合资源\n盘活用房。\n三、改善设施\n添置设备。\n`,
      message: '前文说“四项举措”，后面列出3项，请核。',
      fixed: `${TITLE}近年来，县里推出三项举措，老人在家门口就能吃上热饭，子女上班更安心。\n一、摸清底数\n逐户登记。\n二、整合资源\n盘活用房。\n三、改善设施\n添置设备。\n`,
    },
    {
      text: `${TITLE}下面，我讲⟦四点意见⟧。\n一、摸清底数\n逐户登记。\n二、整合资源\n盘活用房。\n三、改善设施\n添置设备。\n`,
      fixed: `${TITLE}下面，我讲三点意见。\n一、摸清底数\n逐户登记。\n二、整合资源\n盘活用房。\n三、改善设施\n添置设备。\n`,
    },
    {
      text: `${TITLE}一、问题\n主要存在以下⟦两个方面⟧的问题：\n（一）底数不清\n没有登记。\n（二）资源分散\n各管一段。\n（三）设施陈旧\n年久失修。\n`,
      message: '后面列出3项',
      fixed: `${TITLE}一、问题\n主要存在以下三个方面的问题：\n（一）底数不清\n没有登记。\n（二）资源分散\n各管一段。\n（三）设施陈旧\n年久失修。\n`,
    },
    {
      // the same coinage has one number throughout
      text: `在“四个转变”上下功夫的调研报告\n要在“⟦四个转变⟧”上下功夫。\n要转变为主动上门。先登记，后服务。\n要转变为按需供餐。按户定量。\n要转变为长期运营。账目公开。\n`,
      fixed: `在“三个转变”上下功夫的调研报告\n要在“三个转变”上下功夫。\n要转变为主动上门。先登记，后服务。\n要转变为按需供餐。按户定量。\n要转变为长期运营。账目公开。\n`,
    },
    {
      text: `${TITLE}推行区、街道、社区“三级联动”。\n“⟦四级联动⟧”运行平稳。\n`,
      message: '此处说“四级联动”，别处列出的是3项，请核。',
      fixed: `${TITLE}推行区、街道、社区“三级联动”。\n“三级联动”运行平稳。\n`,
    },
    {
      text: `${TABLE}${rows(5)}\n以上共⟦6项任务⟧。\n`,
      message: '此处说“6项任务”，表中相应的有5项，请核。',
      fixed: null,
    },
    {
      text: COLLECTION('4').replace('4篇', '⟦4篇⟧'),
      message: '此处说“4篇”，后面有3篇，请核。',
      fixed: COLLECTION('3'),
    },
    {
      // numbered lines and bullets right below
      text: `${TITLE}年底前完成以下⟦4项任务⟧：\n1.摸清底数。\n2.整合资源。\n3.改善设施。\n`,
      fixed: `${TITLE}年底前完成以下3项任务：\n1.摸清底数。\n2.整合资源。\n3.改善设施。\n`,
    },
    {
      text: `${TITLE}今年办成⟦三件实事⟧：\n- 改造食堂\n- 添置床位\n`,
      fixed: `${TITLE}今年办成两件实事：\n- 改造食堂\n- 添置床位\n`,
    },
    {
      // the only series of a short piece
      text: '县民政局⟦四招⟧抓实养老服务信息\n近日，县民政局摸排老人需求。一是办食堂。二是添床位。三是送培训。\n',
      fixed: '县民政局三招抓实养老服务信息\n近日，县民政局摸排老人需求。一是办食堂。二是添床位。三是送培训。\n',
    },
    {
      // a coinage of the title, in every step
      text: '县民政局“⟦四聚焦⟧”做实养老服务信息\n近日，县民政局摸排需求。一是聚焦失能老人。二是聚焦独居老人。三是聚焦困难老人。\n',
      fixed:
        '县民政局“三聚焦”做实养老服务信息\n近日，县民政局摸排需求。一是聚焦失能老人。二是聚焦独居老人。三是聚焦困难老人。\n',
    },
    {
      text: `${TITLE}今天谈⟦三个问题⟧。第一个问题，谁来养老。家庭有责。\n第二个问题，在哪养老。就近就便。\n`,
      fixed: `${TITLE}今天谈两个问题。第一个问题，谁来养老。家庭有责。\n第二个问题，在哪养老。就近就便。\n`,
    },
    {
      // summed up behind the steps
      text: `${TITLE}一要摸清底数。二要整合资源。以上⟦三点⟧，请抓好落实。\n`,
      fixed: `${TITLE}一要摸清底数。二要整合资源。以上两点，请抓好落实。\n`,
    },
    {
      // the steps name what is counted
      text: `${TITLE}（一）建好⟦三个阵地⟧，方便老人就近活动。一是用好食堂阵地，三餐供应。二是用好书屋阵地，全天开放。\n`,
      fixed: `${TITLE}（一）建好两个阵地，方便老人就近活动。一是用好食堂阵地，三餐供应。二是用好书屋阵地，全天开放。\n`,
    },
    {
      // all sentences of the paragraph begin with the noun
      text: `${TITLE}要做到“⟦三个聚焦⟧”。聚焦失能老人，上门照护。聚焦独居老人，定期探访。\n`,
      fixed: `${TITLE}要做到“两个聚焦”。聚焦失能老人，上门照护。聚焦独居老人，定期探访。\n`,
    },
    {
      text: `${TITLE}一、问题\n走访发现，主要存在⟦四个问题⟧。\n（一）底数不清\n没有登记。\n（二）资源分散\n各管一段。\n（三）设施陈旧\n年久失修。\n`,
      fixed: `${TITLE}一、问题\n走访发现，主要存在三个问题。\n（一）底数不清\n没有登记。\n（二）资源分散\n各管一段。\n（三）设施陈旧\n年久失修。\n`,
    },
    {
      // a fixed name that is spelled out
      text: `${TITLE}推行“⟦五个一⟧”服务，即每天一次问候；每周一次探访；每月一次体检。\n`,
      message: '后面列出3项',
      fixed: `${TITLE}推行“三个一”服务，即每天一次问候；每周一次探访；每月一次体检。\n`,
    },
    {
      text: COLLECTION('4').replace('\n（4篇）', '（⟦4篇⟧）'),
      fixed: COLLECTION('3').replace('\n（3篇）', '（3篇）'),
    },
    {
      text: '關於養老服務的調研報告\n建立問題、任務“⟦三張清單⟧”，逐項銷號。\n',
      fixed: '關於養老服務的調研報告\n建立問題、任務“兩張清單”，逐項銷號。\n',
    },
  ],
});

describe('count-mismatch and a house style', () => {
  const found = (expressions: readonly string[]): number => {
    const service = createReportService();
    const draft = service.open('draft.wengao', 'wengao', 1, `${TITLE}统一标准、统一配送、统一价格“四统一”全面推行。\n`);
    const profile = {
      ...CONVENTIONS,
      expressions: expressions.map((text) => ({ text, pieces: 3, count: 5 })),
    };
    return service.check(draft, { ...DEFAULT_SETTINGS, profile }).filter(({ code }) => code === 'count-mismatch')
      .length;
  };

  it('asks nothing of an expression that the archive uses as it is', () => {
    expect(found([])).toBe(1);
    expect(found(['三统一'])).toBe(1);
    expect(found(['四统一'])).toBe(0);
  });
});
