// A draft of more than 9,000 characters, and what a change of its outline makes of it: both are written from one tree.

export interface Part {
  readonly title: string;
  readonly paragraphs: readonly string[];
  readonly parts: readonly Part[];
}

const TITLE = 'x市社区便民服务工作调研报告';
const OPENING = '近期，我们对x市社区便民服务工作开展了专题调研，现将有关情况报告如下。';

const SECTIONS: readonly (readonly [title: string, parts: readonly string[]])[] = [
  ['基本情况', ['网点布局', '服务队伍', '运行保障', '群众需求']],
  ['主要做法', ['统筹规划建设', '整合服务资源', '规范服务流程', '拓展服务内容']],
  ['取得的成效', ['办事更加便捷', '环境更加整洁', '邻里更加和睦', '管理更加有序']],
  ['存在的问题', ['设施分布不够均衡', '专业人员较为缺乏', '信息系统尚未贯通', '经费来源比较单一']],
  ['原因分析', ['规划衔接不紧', '培训机制不全', '建设标准不一', '投入渠道不宽']],
  ['对策建议', ['优化设施布局', '壮大专业力量', '打通信息系统', '健全投入机制']],
];
const PLACES = ['城东街道', '河西街道', '北苑街道', '南湖街道', '青山镇', '柳林镇'];
const MATTERS = ['代办证照', '助餐送餐', '家电维修', '托幼托老', '法律咨询', '快递收发', '文体活动'];
const WAYS = ['定期走访', '现场办公', '逐户登记', '集中培训', '联合巡查', '预约上门', '错时开放'];

/** `n` gives each paragraph words and numbers of its own. */
function paragraph(n: number): string {
  const pick = (from: readonly string[], step: number): string => from[(n * step) % from.length] ?? '';
  return (
    `${pick(PLACES, 1)}围绕${pick(MATTERS, 1)}、${pick(MATTERS, 2)}等事项，采取${pick(WAYS, 3)}和${pick(WAYS, 5)}相结合的办法，` +
    `全年受理群众诉求${n * 7 + 31}件，办结${n * 7 + 19}件，平均用时比上年缩短${(n % 5) + 1}天。` +
    `工作人员把${pick(MATTERS, 3)}列入每周清单，由专人跟进落实，遇到难办的事情及时提交联席会商，力求件件有回音。`
  );
}

export function longDraft(): Part[] {
  let n = 0;
  const leaf = (title: string): Part => ({
    title,
    parts: [],
    paragraphs: [paragraph(++n), paragraph(++n), paragraph(++n)],
  });
  return SECTIONS.map(([title, parts]) => ({ title, paragraphs: [paragraph(++n)], parts: parts.map(leaf) }));
}

const HAN = '一二三四五六七八九十';
const MARKERS = [(n: number) => `${HAN[n]}、`, (n: number) => `（${HAN[n]}）`, (n: number) => `${n + 1}.`] as const;

export function write(sections: readonly Part[]): string {
  const lines = [TITLE, `　　${OPENING}`];
  const add = (parts: readonly Part[], level: number): void => {
    for (const [n, { title, paragraphs, parts: below }] of parts.entries()) {
      lines.push(`　　${MARKERS[level]?.(n)}${title}`, ...paragraphs.map((text) => `　　${text}`));
      add(below, level + 1);
    }
  };
  add(sections, 0);
  return `${lines.join('\n')}\n`;
}
