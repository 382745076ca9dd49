// The words from which a made-up archive is written: subjects of reports with what is done, lacking and wanted in each, and two
// houses that write differently. Every place, unit and expression is invented.
import type { Genre } from '../../server/src/document/model';

export interface Subject {
  readonly name: string;
  readonly bureau: string;
  /** What is built, run and counted, with its measure word. */
  readonly things: readonly (readonly [thing: string, measure: string])[];
  readonly acts: readonly string[];
  readonly lacks: readonly string[];
  readonly aims: readonly string[];
}

const subject = (name: string, bureau: string, things: string, acts: string, lacks: string, aims: string): Subject => ({
  name,
  bureau,
  things: things.split(' ').map((pair) => [pair.slice(0, -1), pair.slice(-1)] as const),
  acts: acts.split(' '),
  lacks: lacks.split(' '),
  aims: aims.split(' '),
});

export const SUBJECTS: readonly Subject[] = [
  subject(
    '居家养老服务',
    '民政局',
    '日间照料中心家 助餐点个 护理床位张 适老化改造家庭户 养老护理员名',
    '开办社区食堂 签约上门护理 改造老旧浴室 组建银龄互助队 推行助餐补贴 建立探访台账',
    '农村站点运转经费不足 专业护理人员偏少 助餐覆盖面不够宽 失能照护能力偏弱 部分设施闲置',
    '加密农村站点 培养本地护理员 扩大助餐范围 盘活闲置校舍 健全照护保险衔接',
  ),
  subject(
    '政务服务',
    '行政审批局',
    '综合窗口个 自助终端台 帮办专员名 高频事项项 便民服务站个',
    '整合分散窗口 再造审批流程 推行容缺受理 开设周末专窗 编制办事图解 开展跨域通办',
    '数据共享仍有壁垒 个别事项材料偏多 基层窗口人手紧张 自助终端使用率不高 政策解读不够通俗',
    '打通数据接口 压减申请材料 充实基层窗口 推广终端进村 完善好差评闭环',
  ),
  subject(
    '垃圾分类',
    '城市管理局',
    '分类投放点个 分拣中心座 督导员名 示范小区个 清运车辆辆',
    '撤并零散桶站 开展入户宣讲 推行定时投放 建设厨余处理线 评选绿色家庭 公开清运轨迹',
    '居民习惯尚未养成 分类运输衔接不畅 末端处理能力不足 物业责任落实不均 老旧小区点位难选',
    '加强源头督导 补齐运输短板 扩建处理设施 压实物业责任 优化点位布局',
  ),
  subject(
    '河湖管护',
    '水利局',
    '河道断面个 巡河员名 生态护岸公里处 排污口个 视频监控点个',
    '划定管护网格 清理河岸乱堆 治理入河排口 修复滨水绿带 开展联合巡查 公布河长电话',
    '支流管护力量薄弱 跨界协调不够顺畅 监测设备老化 长效投入机制不健全 沿河群众参与不足',
    '延伸支流网格 完善跨界联动 更新监测设备 拓宽投入渠道 发动沿河村组',
  ),
  subject(
    '老旧小区改造',
    '住房和城乡建设局',
    '改造楼栋栋 加装电梯部 雨污管网处 停车泊位个 居民议事点个',
    '征集改造意愿 公开设计方案 统筹管线施工 组织居民监督 引入专业物业 新建口袋公园',
    '加装电梯意见难统一 施工扰民问题时有发生 后续管养资金缺乏 地下管线底数不清 停车供需矛盾突出',
    '健全议事程序 规范施工管理 建立管养基金 摸清管线底数 挖掘停车潜力',
  ),
  subject(
    '就业创业',
    '人力资源和社会保障局',
    '零工驿站家 创业孵化园个 技能培训班期 招聘活动场 公益岗位个',
    '摸排用工需求 开展订单培训 发放创业贷款 举办夜市招聘 建立失业预警 跟踪帮扶毕业生',
    '岗位与技能不够匹配 灵活就业保障不足 创业成活率偏低 培训内容针对性不强 用工信息发布滞后',
    '推行订单培训 完善灵活就业保障 强化创业跟踪 更新培训课程 建设信息平台',
  ),
  subject(
    '校园安全',
    '教育局',
    '护学岗个 校园警务室间 消防设施处 食堂明厨亮灶间 安全课时节',
    '排查校舍隐患 改造食堂后厨 开展应急演练 整治周边摊点 配备心理教师 建立家校联络',
    '部分校舍设施陈旧 专职保安配备不足 心理辅导力量薄弱 周边交通拥堵 演练流于形式',
    '更新校舍设施 配齐安保力量 充实心理教师 优化护学线路 提高演练实效',
  ),
  subject(
    '乡村治理',
    '农业农村局',
    '村民小组个 积分超市家 调解员名 红白理事会个 清单事项项',
    '修订村规民约 推行积分管理 建立微事清单 培育乡贤调解 开展移风易俗 公示村级账目',
    '村级事务仍然偏多 年轻干部后备不足 集体经济底子薄 积分兑换缺乏来源 矛盾调处不够及时',
    '清理村级事务 培养后备干部 发展集体经济 拓展积分来源 前移调处关口',
  ),
  subject(
    '数字农业',
    '农业农村局',
    '物联大棚座 农技直播间个 无人植保机架 数据采集点个 示范合作社家',
    '铺设田间传感 建立地块档案 开办农技直播 推广无人植保 对接冷链平台 培训新农人',
    '田间网络覆盖不全 设备维护成本偏高 数据标准不统一 老年农户使用困难 品牌溢价不明显',
    '补齐田间网络 推行设备托管 统一数据标准 开发适老界面 打响区域品牌',
  ),
  subject(
    '营商环境',
    '发展和改革局',
    '服务专员名 惠企政策条 融资对接会场 标准厂房间 诉求工单件',
    '包联重点企业 清理拖欠账款 推行免申即享 开通融资快道 设立议事茶座 编印政策清单',
    '政策知晓率不高 中小企业融资偏难 要素保障不够及时 部门协同效率偏低 涉企检查偏多',
    '精准推送政策 搭建融资平台 前置要素保障 强化部门协同 合并涉企检查',
  ),
];

/** How a house writes. */
export interface House {
  readonly place: string;
  readonly kinds: Readonly<Record<MadeGenre, readonly string[]>>;
  /** Wordings of level 1, in order, with what stands under each; `share` of the pieces have it. */
  readonly sections: Readonly<Partial<Record<MadeGenre, readonly MadeSection[]>>>;
  /** Headings of the second level stand alone, or run on into their paragraph. */
  readonly standing: boolean;
  readonly series: 'is' | 'first';
  /** The house's own expressions, and what each is called in full. */
  readonly terms: readonly string[];
  readonly abbreviation: readonly [full: string, short: string];
  readonly quoted: readonly string[];
  readonly blank: string;
}

export type MadeGenre = Extract<Genre, 'research-report' | 'work-summary' | 'exchange-material' | 'speech' | 'news'>;
export const MADE_GENRES: readonly MadeGenre[] = [
  'research-report',
  'work-summary',
  'exchange-material',
  'speech',
  'news',
];

export interface MadeSection {
  readonly names: readonly string[];
  readonly body: 'facts' | 'acts' | 'results' | 'lacks' | 'aims' | 'duties';
  readonly share: number;
}

const section = (names: string, body: MadeSection['body'], share = 1): MadeSection => ({
  names: names.split(' '),
  body,
  share,
});

export const HOUSES: Readonly<Record<'a' | 'b', House>> = {
  a: {
    place: '安岭市',
    kinds: {
      'research-report': ['关于{0}情况的调研报告', '关于{0}工作的调研报告'],
      'work-summary': ['{1}{2}年工作总结', '{1}{2}年{0}工作总结'],
      'exchange-material': ['{0}工作经验交流材料', '关于{0}的典型经验材料'],
      speech: ['在全市{0}工作推进会上的讲话', '在全市{0}工作会议上的讲话'],
      news: ['{1}扎实推进{0}', '{1}抓实抓细{0}'],
    },
    sections: {
      'research-report': [
        section('基本情况 基本情况 总体情况', 'facts'),
        section('主要做法及成效 主要做法', 'acts', 0.7),
        section('存在问题 存在的主要问题', 'lacks'),
        section('对策建议 对策建议 意见建议', 'aims'),
        section('组织保障', 'duties', 0.9),
      ],
      'work-summary': [
        section('主要工作完成情况 主要工作情况', 'acts'),
        section('取得的成效', 'results', 0.4),
        section('存在问题 存在的问题', 'lacks'),
        section('下一步工作打算 下一步工作打算 下一步打算', 'aims'),
        section('组织保障', 'duties', 0.5),
      ],
    },
    standing: false,
    series: 'is',
    terms: ['晨议晚评', '楼栋管家', '链上联建', '小院议事', '一线工作坊', '红顶网格', '销号清单', '午间夜校'],
    abbreviation: ['安岭市基层事项联办机制', '联办机制'],
    quoted: ['四跑四清', '明白账本', '早看晚查', '一单到底'],
    blank: 'x',
  },
  b: {
    place: '临浦县',
    kinds: {
      'research-report': ['{0}专题调研报告', '{1}关于{0}的调研报告'],
      'work-summary': ['{2}年度{0}工作总结', '{1}{2}年度工作总结'],
      'exchange-material': ['以小切口推动{0}提质增效——{1}经验交流材料', '让{0}更有温度——{1}交流发言材料'],
      speech: ['在{0}现场会上的讲话', '在全县{0}座谈会上的讲话'],
      news: ['我县{0}按下“快进键”', '{1}：{0}暖人心'],
    },
    sections: {
      'research-report': [
        section('工作亮点 主要亮点', 'results'),
        section('基本概况 总体概况', 'facts'),
        section('特色做法', 'acts'),
        section('经验启示 几点启示', 'duties', 0.8),
        section('下步思路 下步安排', 'aims', 0.9),
      ],
      'work-summary': [
        section('工作亮点 年度亮点', 'results'),
        section('基本情况 总体概况', 'facts', 0.8),
        section('特色做法 重点举措', 'acts'),
        section('下步安排 下步安排 来年安排', 'aims'),
      ],
    },
    standing: true,
    series: 'first',
    terms: ['湖畔议事厅', '码上代办', '蓝马甲', '邻里合伙人', '双联双考', '晾晒榜', '水乡夜话', '半小时服务圈'],
    abbreviation: ['临浦县群众诉求闭环办理平台', '闭环平台'],
    quoted: ['一湖清水工程', '六个一批', '快响慢炖', '两晒一评'],
    blank: '××',
  },
};
