// What of a heading is general: the words that say its role (面临的主要问题) without the place, unit, year and subject before
// them. Nothing that belongs to one report alone is left, so that they can be counted over many.
import { fold } from '../text/fold';
import { roleOfHeading } from './roles';

/** Words that role headings are made of, besides the places, years and subjects they speak of. */
const GENERAL = new Set(
  (
    '打算 努力方向 设想 谋划 计划 安排 重点 原因 成因 起因 根源 症结 制约因素 影响因素 情况 概况 现状 背景 评价 由来 做法 亮点 实践 探索 进展 ' +
    '成效 成果 成绩 效果 变化 成果转化 成果运用 成果应用 转化 运用 问题 不足之处 不足 困难 难处 短板 弱项 瓶颈 难点 堵点 痛点 薄弱环节 差距 困境 挑战 难题 矛盾 隐患 ' +
    '教训 对策 建议 思路 解决办法 路径 措施 举措 办法 经验 启示 体会 感悟 借鉴 规律性认识 心得 收获 结语 结束语 结论 小结 结尾 尾声 分析 剖析 梳理 ' +
    '特色 深层次 思考 形势 主要 基本 总体 整体 有关 具体 几点 存在 面临 取得 突出 各项 工作 开展 推进 落实 完成 执行 办理 实施 建设 履职 运行 整改 改进 解决 初步 典型 ' +
    '任务 目标 指标 下一步 下步 下一阶段 下阶段 今后 当前 目前 明年 来年 下年度 下一年度 下半年 今年以来 一年来 调研 自然 区域 机构 人员 产生 所做 意见 政策 ' +
    '发展现状 发展概况 发展情况 发展思路 发展路径 发展设想 发展对策 的 和 及 与 及其 以及 、'
  ).split(' '),
);
const LONGEST_WORD = 6;
const OPENER = /^(?:下一步|下步|下一阶段|下阶段|今后|接下来)(?:的)?/u;

/** The heading's words without brackets, marks and quotation marks around them. */
function bare(text: string): string {
  return fold(text)
    .replace(/^[“"「『《]|[”"」』》]$/gu, '')
    .replace(/[（(][^（）()]{0,20}[）)]$/u, '')
    .replace(/[。；：;:，,、\s]+$/u, '')
    .trim();
}

/** x市产业发展面临的主要问题 → 面临的主要问题; undefined where no role is left in what is general. */
export function wordingOf(text: string): string | undefined {
  if (text.length > 80) return undefined;
  const words = bare(/^([^：:]{2,8})[：:]/u.exec(text)?.[1] ?? text);
  const role = roleOfHeading(text);
  const opener = OPENER.exec(words)?.[0] ?? '';
  const end = generalEnd(words);
  // 下一步推进…的打算 → 下一步打算; 下一步加快…建设 → 下一步
  const isWhole = end.startsWith(opener);
  const isRole = !/[，,]/u.test(words) && roleOfHeading(end) !== undefined;
  const found = isWhole ? end : isRole ? opener + end : opener;
  return role !== undefined && found.length >= 2 && roleOfHeading(found) === role ? found : undefined;
}

/** The longest end that is made of general words. */
function generalEnd(words: string): string {
  let from = words.length;
  for (;;) {
    let length = Math.min(LONGEST_WORD, from);
    while (length > 0 && !GENERAL.has(words.slice(from - length, from))) length--;
    if (length === 0) break;
    from -= length;
  }
  return words.slice(from).replace(/^(?:以及|及其|的|和|及|与|、)+/u, '');
}

/** Verbs before a name: 加强组织保障 and 组织保障 are one section. */
const VERBS =
  /^(?:进一步|切实|着力|全面|持续)?(?:强化|加强|完善|健全|落实|做好|抓好|狠抓|提供|夯实|筑牢|突出|注重|压实|严格|优化|加大|提升)/u;
const PLACE = /^(?:20\d\d年度?|(?:我|全|本|各|x|某|×)+[省市县区州镇乡村局院校])/u;

export interface HeadingName {
  /** What recurring headings have in common. */
  readonly name: string;
  readonly text: string;
}

/** A heading that names something of general use (组织保障), and no subject of its own report. */
export function headingName(text: string): HeadingName | undefined {
  if (text.length > 30) return undefined;
  const words = bare(text).replace(PLACE, '');
  if (words.length < 2 || words.length > 10 || !/^\p{Script=Han}+$/u.test(words) || words.includes('同志'))
    return undefined;
  const rest = words.replace(VERBS, '');
  return { name: rest.length >= 4 ? rest : words, text: words };
}
