// Terms against those that a reader marked as characteristic, by both segmenters.
import { openGeneralWords } from '../../server/src/corpus/general-words';
import { openSegmenter } from '../../server/src/corpus/segmenter';
import type { Term } from '../../server/src/profile/profile';
import type { Segmenter } from '../../server/src/profile/segmenter';
import { readCorpus } from '../support/corpus';
import { termsOf } from '../support/words';
import type { EvaluationCorpus, Figure } from './figure';

/** As a reader marked them in the 26 pieces in simplified characters. */
export const MARKED =
  '主题教育 调查研究 大兴调查研究 调研成果 成果转化 调研成果转化 转化运用 后半篇文章 调研组 调研课题 领题 蹲点 解剖麻雀 把脉问诊 小切口 问题导向 深、实、细、准、效 学思想、强党性、重实践、建新功 深学争优、敢为争先、实干争效 千万工程 浦江经验 枫桥经验 堵点 难点 短板 急难愁盼 清单 整改措施 专项整治 典型案例 立行立改 长效机制 对策举措 实际举措 切实把 走深走实 落地见效 下一步 高质量发展 人工智能 人工智能+ 大模型 算力 机器人 人形机器人 产业链 营商环境 揭榜挂帅 创新联合体 专精特新 应用场景 示范应用 公共法律服务 基层治理 基层立法联系点 产业学院'.split(
    ' ',
  );
/** As marked in the table of tasks, simplified. */
export const MARKED_IN_TABLE = '市政府工作报告 日常履职考核事项 疫情防控 区块链 高精尖 中关村论坛 长安链'.split(' ');

/** How many of the marked terms are among the first. */
export function found(terms: readonly Term[], marked: readonly string[], first: number): number {
  const texts = new Set(terms.slice(0, first).map(({ text }) => text));
  return marked.filter((text) => texts.has(text)).length;
}

export async function figures({ documents }: EvaluationCorpus): Promise<readonly Figure[]> {
  const prose = [...documents].filter(([name]) => name !== '001').map(([, text]) => text);
  const all = [...documents.values()];
  const jieba = await openSegmenter('nodejieba');
  const intl = await openSegmenter('intl');
  const within = (
    what: string,
    segmenter: Segmenter,
    texts: readonly string[],
    published: readonly number[],
  ): Figure => {
    const terms = termsOf(texts.map(readCorpus), segmenter, openGeneralWords());
    const reached = [100, 200, 300].map((first) => found(terms, MARKED, first));
    const known = published.length === 1 ? reached.slice(2) : reached;
    return {
      what,
      published: `${published.join(' / ')} of ${MARKED.length}`,
      reached: `${reached.join(' / ')} of ${MARKED.length}`,
      met: known.every((count, at) => count >= (published[at] ?? 0)),
    };
  };
  return [
    within('terms within 100 / 200 / 300, nodejieba', jieba, prose, [36, 45, 49]),
    within('the same with the runtime’s segmenter', intl, prose, [32, 42, 45]),
    within('terms within 300, the overlong table among the pieces', jieba, all, [44]),
  ];
}
