// Random drafts and edits for property tests: lines as reports have them, good and bad, in any order.
import fc from 'fast-check';

const LINES = [
  '关于全市养老服务工作的调研报告',
  '# 关于社区治理的工作总结',
  '市民政局课题组',
  '（2024年5月8日）',
  '目录',
  '一、基本情况\t1',
  '一、基本情况',
  '二、主要做法',
  '三、存在的问题',
  '五、下一步工作打算',
  '（一）强化组织领导，压实工作责任。市里成立专班，逐级签订责任书，按月调度进展。',
  '（二）健全机制',
  '(三)、补齐短板',
  '1.完善制度。各单位对照清单逐项整改，做到件件有着落。',
  '3.强化督导',
  '## 二、工作成效',
  '全市共有养老机构x家，床位xx张，服务老年人××人次。',
  '一是加强领导。二是压实责任。四是强化考核。',
  '首先要提高认识，其次要完善制度，最后要抓好落实。',
  '今年以来，各级各部门认真贯彻落实市委、市政府工作部署，坚持问题导向，推进重点任务落地见效，取得阶段性成',
  '效，群众满意度持续提升。',
  '##paidbegin##三、工作成效',
  '##paidend##',
  '推动机构改革走深走实',
  '加快建设服务体系。坚持政府主导、社会参与，统筹推进城乡养老设施布局，着力补齐农村短板，不断提升服务能力和水平。',
  '附件1',
  '附件：1.任务清单',
  '序号任务内容任务来源全年落实情况',
  '1推进制度建设。市政府工作报告第2项已经印发实施方案。',
  '2推进设施建设。市政府工作报告第3项全部开工。',
  '| 序号 | 任务 | 责任单位 | 落实情况 |',
  '| 1 | 完善制度 | 民政局 | 已完成 |',
  '```',
  '---',
  '<!-- wengao-disable-next-line -->',
  '图为调研组在社区走访。',
  '您当前的位置：首页 > 工作动态',
  '版权所有：某市民政局',
  '□ 本报记者 张三',
  '',
  '',
  '　　',
];

const EOL = fc.constantFrom('\n', '\n', '\n', '\r\n', '\r');
const line = fc.oneof(
  { weight: 8, arbitrary: fc.constantFrom(...LINES) },
  { weight: 1, arbitrary: fc.string({ maxLength: 12 }) },
);

export const drafts = fc
  .array(fc.tuple(line, EOL), { minLength: 1, maxLength: 40 })
  .map((parts) => parts.map(([text, eol]) => text + eol).join(''));

/** The same lines, indented, spaced and ended in any way. */
export const spaced = fc
  .array(
    fc.tuple(fc.constantFrom('', '', '　　', '  ', '    '), line, fc.constantFrom('', '  ', '　', ' 12 家, '), EOL),
    {
      minLength: 1,
      maxLength: 40,
    },
  )
  .map((parts) => parts.map(([indent, text, tail, eol]) => indent + text + tail + eol).join(''));

export interface RandomEdit {
  /** Places as shares of the text as it then is. */
  readonly from: number;
  readonly length: number;
  readonly text: string;
}

const inserted = fc.oneof(
  fc.constantFrom('', '\n', '\r', '\r\n', '二、', '。', 'x', '（三）', '，', ' ', '#', '一是', '```\n', '附件2\n'),
  fc.constantFrom(...LINES),
  line.map((text) => `${text}\n`),
);

export const edits: fc.Arbitrary<RandomEdit[]> = fc.array(
  fc.record({ from: fc.nat({ max: 4000 }), length: fc.oneof(fc.nat({ max: 4 }), fc.nat({ max: 60 })), text: inserted }),
  { minLength: 1, maxLength: 8 },
);
