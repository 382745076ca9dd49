// The words of the office, by which its prose is known: counted in one pass over a line, traditional forms folded.
// Words that stand for one thing share a family, so that one thing said often is no breadth.
import { foldUnit, formsOf } from '../text/fold';

/** Of public office: who it is, whom it serves, what it watches over. */
const PUBLIC = [
  '党委 党组 党建 党支部 党工委 主题教育 党员',
  '省委 市委 区委 县委 州委 省政府 市政府 区政府 县政府 人民政府 政府 人大 政协 管委会',
  '全省 全市 全区 全县 全州 全镇 全乡 全村 全局 全行 全院 我省 我市 我区 我县 我镇 我局 我委 我院 本市 本省',
  '群众 民生 惠民 便民 为民 利民',
  '干部 班子 负责同志 第一书记',
  '整改 立行立改',
  '督查 督导 督促 督办 考核 通报',
  '调研 走访 座谈 蹲点 调查研究',
  '高质量发展 营商环境 乡村振兴 基层治理 产业链 提质增效 现代化 转型升级',
  '监管 执法 整治 排查 隐患 巡查',
  '街道 社区 乡镇 村居 辖区 县区 各级 有关部门 各部门 村民',
  '会议精神 讲话精神 重要论述 指示 会议强调 强调 指出',
] as const;
/** Of its manner of speaking, which firms share. */
const MANNER = [
  '贯彻 落实 狠抓 抓好',
  '推进 推动',
  '机制 长效',
  '统筹 协同 联动',
  '部署 任务 目标责任',
  '举措 措施 抓手',
  '短板 堵点 薄弱环节 急难愁盼 瓶颈',
  '责任 牵头 专班 领导小组 主体责任',
  '扎实 着力 切实 紧盯 聚焦 压实 紧紧围绕 夯实 持续',
  '今年以来 近年来 一年来 截至 同比 年度 上半年 下半年 下一步',
] as const;
/** Of every sober text; they only add to the others. */
const PLAIN = [
  '工作',
  '完善 健全 优化 提升 加强 强化 提高 加快',
  '建设 项目 资金 投资',
  '完成 建成 新增 累计 覆盖',
  '问题 困难 不足 建议 对策',
  '企业 产业 经济 改革 创新 政策',
  '服务 管理 制度 体系 保障',
  '开展 实施 组织 领导 指导 培训',
  '单位 部门 人员 队伍',
] as const;
/** Of other trades: talk, letters and stories, software, law and trade, school, scholarship. */
const FOREIGN = [
  '你 您 妳 她 吧 吗 呢 啊 呀 嘛 哦 哈 咱 妈 爸 爷 嗯 呗 啦',
  '用户 代码 接口 函数 变量 编译 调用 服务器 前端 后端 线上 重构 模块 缓存 内存 运行时 字段 报错 快捷键 依赖',
  '甲方 乙方 双方 原告 被告 上诉 违约 判决 投标 招标 采购人 合同 开标 当事人 本院',
  '选择题 填空题 简答题 判断题 考生 试卷 每题 每小题 同学 课文 教学 作业 老师',
  '本文 文献 学界 关键词 摘要 假设 变量 实证 范式 个案',
  '岗位 招聘 薪资 简历 求职 任职 面试 投递 自我评价',
  '订单 客服 发货 退货 购买 下单 评论区 快递 商品',
  '说道 笑道 问道 叹道 心里 眼睛 声音 忽然 觉得',
] as const;

export interface WordCounts {
  /** One bit for each family of PUBLIC and MANNER met. */
  readonly families: number;
  /** Words of PUBLIC and MANNER. */
  readonly strong: number;
  readonly plain: number;
  readonly foreign: number;
}

interface Word {
  readonly units: readonly number[];
  /** What it counts as: strong, plain, foreign. */
  readonly list: number;
  /** Of its family, among the strong ones. */
  readonly bit: number;
}

/** The bits of the families of public office. */
export const PUBLIC_FAMILIES = (1 << PUBLIC.length) - 1;

/** Words by their first character, in either script; 0 stands for none. */
const bucketOf = new Uint16Array(0x10000);
const buckets: Word[][] = [[]];

[[...PUBLIC, ...MANNER], PLAIN, FOREIGN].forEach((families, list) => {
  families.forEach((family, index) => {
    for (const text of family.split(' ')) {
      const units = [...text].map((c) => c.charCodeAt(0));
      const first = units[0] ?? 0;
      let bucket = bucketOf[first] ?? 0;
      if (bucket === 0) {
        bucket = buckets.push([]) - 1;
        for (const form of formsOf(first)) bucketOf[form] = bucket;
      }
      buckets[bucket]?.push({ units, list, bit: list === 0 ? 1 << index : 0 });
    }
  });
});
// of two words with one beginning the longer is tried first
for (const bucket of buckets) bucket.sort((a, b) => b.units.length - a.units.length);

export function countOfficeWords(text: string): WordCounts {
  let families = 0;
  let strong = 0;
  let plain = 0;
  let foreign = 0;
  for (let i = 0; i < text.length; i++) {
    const bucket = bucketOf[text.charCodeAt(i)] ?? 0;
    if (bucket === 0) continue;
    const word = wordAt(text, i, buckets[bucket] ?? []);
    if (!word) continue;
    families |= word.bit;
    if (word.list === 0) strong++;
    else if (word.list === 1) plain++;
    else foreign++;
    i += word.units.length - 1;
  }
  return { families, strong, plain, foreign };
}

function wordAt(text: string, at: number, words: readonly Word[]): Word | undefined {
  for (let index = 0; index < words.length; index++) {
    const word = words[index];
    if (!word) continue;
    const { units } = word;
    let k = 1;
    while (k < units.length && foldUnit(text.charCodeAt(at + k)) === units[k]) k++;
    if (k === units.length) return word;
  }
  return undefined;
}
