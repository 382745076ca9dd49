// Values still to be filled in: found where a reader saw them and nowhere else, and own traps that only look like them.
import { findingsOf } from '../support/rule-tester';
import type { EvaluationCorpus, Figure } from './figure';
import { listAt } from './truth';

const CODE = 'unfilled-placeholder';

/** One placeholder in each. */
const BLANKS: readonly string[] = [
  'x市召开工作推进会',
  '全市共有养老机构xx家',
  '投入资金x万元',
  'X县深入开展调研',
  'xxx局牵头负责',
  '新增岗位x个',
  '同比增长x%',
  '覆盖x余户群众',
  '××市出台实施意见',
  '培训××人次',
  '××公司如期投产',
  '**县认真组织实施',
  '**市财政局负责落实',
  '某某同志主持会议',
  '某某局积极配合',
  '某某单位完成整改',
  'A总书记作出重要指示',
  '深入学习A新时代中国特色社会主义思想',
  'B书记出席会议',
  'A市长带队调研',
  '20××年全市工作总结',
  '20xx年度重点任务',
  '2023年x月召开会议',
  '×月×日组织检查',
  '××××年×月×日印发',
  '202x年完成目标',
  '二〇××年工作安排',
  '项目总投资____万元',
  '联系人：____',
  '牵头单位：______',
  '由【】负责落实',
  '由【　】牵头办理',
  '完成投资【 】亿元',
  '〔20××〕5号',
  '由[填写单位名称]负责',
  '【请填写具体数字】户群众受益',
  '［此处填写时间］召开会议',
  '完成率为【待核实】',
  '增长（待核实）',
  '面积（数据待统计）',
  '由{{单位名称}}承担',
  '金额为{{金额}}元',
  '由[单位名称]承办',
  '联系电话由[姓名]提供',
  '建成标准化厂房……万平方米，投入……万元',
  '深入（ ）市开展调研',
  '印发了《》的通知',
  '参会人数xx人',
  '带动x户增收',
  '由<单位名称>组织实施',
];

/** No placeholder in any. */
const TRAPS: readonly string[] = [
  '配备X光机两台',
  '沿x轴方向延伸',
  '布置3×3方格',
  '建设2×30万千瓦机组',
  '使用iPhone X拍摄',
  '推进1+X证书制度试点',
  'X染色体检测项目',
  '从A股市场融资',
  '创建5A级景区',
  '突出**重点工作**抓落实',
  '【打印本页】【关闭窗口】',
  '【案例】某企业用工难',
  '见参考文献[1]',
  '从某种意义上说',
  '设y=f(x)为需求函数',
  '发展第X型人才',
  'X射线安检设备',
  'T型人才培养',
  'A类企业名单',
  'B超检查项目',
  'C级危房改造',
  'K歌大赛',
  '建成4K超高清频道',
  '5G+工业互联网项目',
  'RISC-V处理器研发',
  '万元GDP能耗下降',
  'PM2.5浓度下降',
  'CO₂排放量下降',
  '新能源车Model X上市',
  'A座3楼会议室',
  'B区停车场',
  '某些单位重视不够',
  '某个环节出现疏漏',
  '某一时期的问题',
  '1×2米展板',
  '长×宽为6×4米',
  '单价×数量=总价',
  '合格率×权重计入总分',
  '答对打√，答错打×',
  '选择题打×无效',
  '（×）表示未完成',
  '[x]已完成任务清单',
  '- [ ] 待办事项',
  '附件[2]所列项目',
  '按照[2023]文件精神',
  '参见《关于X波段雷达的说明》',
  'X因素分析',
  'x86服务器采购',
  'Windows XP系统升级',
  'XX染色体核型',
  'MAX值不超过标准',
  'EXCEL表格填报',
  'TAXI候客区',
  'office@example.cn接收邮件',
  '网址为www.example.cn/x/index.html',
  '文件名x_1.docx',
  '变量x与y的关系',
  '坐标(x, y)已标注',
  '20.5×10^4立方米',
  '铜牌*3块',
  '1+N政策体系',
  '6×7=42',
  'α×β系数',
  '《X战警》展映',
  'Q235×6钢板',
  'A4纸打印',
  'B2B平台',
  '甲某人公司案件评析',
  '某种程度上缓解',
  '（一）某类问题',
  'AB角制度',
  '一表一书“X+1”模式',
];

export function figures({ documents, truth }: EvaluationCorpus): readonly Figure[] {
  const expected = new Set(
    listAt(truth.get('000'), 'placeholders')
      .filter(({ kind }) => kind === 'latin-x' || kind === 'letter-A')
      .map(({ line, col }) => `000 ${Number(line) - 1} ${Number(col)}`),
  );
  const found = [...documents].flatMap(([name, text]) => placesIn(text).map((place) => `${name} ${place}`));
  const right = found.filter((place) => expected.has(place)).length;
  const wrong = found.length - right;
  const blanks = BLANKS.filter((text) => placesIn(sentence(text)).length > 0).length;
  const traps = TRAPS.filter((text) => placesIn(sentence(text)).length > 0).length;
  return [
    {
      what: 'placeholders of the source documents, and others found',
      published: '89 of 89, 0 others',
      reached: `${right} of ${expected.size}, ${wrong} others`,
      met: expected.size === 89 && right === 89 && wrong === 0,
    },
    {
      what: 'own placeholders found',
      published: '49 of 50',
      reached: `${blanks} of ${BLANKS.length}`,
      met: BLANKS.length >= 50 && blanks * 50 >= BLANKS.length * 49,
    },
    {
      what: 'own traps taken for placeholders',
      published: '0 of 72',
      reached: `${traps} of ${TRAPS.length}`,
      met: TRAPS.length >= 72 && traps === 0,
    },
  ];
}

const sentence = (text: string): string => `一、基本情况\n今年以来，${text}，各项工作有序推进。`;

function placesIn(text: string): string[] {
  return findingsOf(CODE, text, { languageId: 'plaintext' }).map(
    ({ range: { start } }) => `${start.line} ${start.character}`,
  );
}
