// What a blank in a draft is waiting for, told from the words around it: x市 a place, x万元 a number, ××局 a unit.

/** What is missing. `leader`: the name of a leader in a fixed form; `note`: nothing but an answer to 待核实. */
export type Missing = 'place' | 'number' | 'date' | 'unit' | 'person' | 'leader' | 'name' | 'content' | 'note';

const LEADER = /^(?:总书记|新时代中国特色社会主义思想)/u;
const PERSON =
  /^(?:同志|书记|主席|总理|主任|委员长|先生|女士|教授|老师|[省市县区局厅部处科镇乡校院所会行厂]长(?![度期远江城沙春三效]))/u;
const PLACE =
  /^(?:省(?![略时力心去])|自治[区州县旗]|市(?![场值价面盈占])|县|区(?![间域分别块])|州|盟|旗(?![下帜舰])|镇(?!静)|乡(?!村振|土|愁|贤)|村(?!级)|街道|社区)/u;
const DATE = /^(?:年(?![级轻均限数产薪龄])|月(?![均薪])|日(?![报常均前])|季度)/u;
const UNIT =
  /^(?:局(?![面部限势])|厅|委(?![托员])|办(?![法理公])|署(?!名)|公司|集团|医院|学院|学校|大学|中学|小学|银行|法院|检察院|中心|部门|单位|企业|研究[院所]|协会|党委|党组|机关|有限责任|股份)/u;
const NUMBER = new RegExp(
  `^(?:[%％‰余多]|[万亿千百十]|${[
    '个(?![人体性别数])',
    '名(?![单称录义额胜城牌])',
    '家(?![庭长园乡电禽具属畜访])',
    '项(?!目)',
    '件(?!数)',
    '条(?![例件款线])',
    '人(?![民员大才口工均社事力物文居生防数])',
    '次(?!数)',
    '户(?![籍口外型主均])',
    '元(?![旦首素])',
    '篇',
    '期(?![间末货望限待])',
    '批(?![评准发示复])',
    '场(?![所馆景地])',
    '处(?![理置罚于分级室])',
    '台(?![湾账风州])',
    '座(?![谈位])',
    '层(?![面级数高])',
    '类(?![型别似])',
    '种(?![植子业粮类养])',
    '份(?!额)',
    '位(?![于置列])',
    '支(?![持撑部出行付队委书])',
    '天(?![然津气数])',
    '亩(?!产)',
    '号(?![召称])',
    '成(?![立果功都效员长熟绩本就])',
    '级(?!别)',
    '岁(?!月)',
    '平方|立方|公里|千米|小时|吨|米|套|辆|艘|头|只|株|倍|届|轮',
  ].join('|')})`,
  'u',
);

/** The class of the word that follows a blank, if it is one of those that ask for something definite. */
export function missingBefore(after: string): Missing | undefined {
  if (LEADER.test(after)) return 'leader';
  if (PERSON.test(after)) return 'person';
  if (PLACE.test(after)) return 'place';
  if (DATE.test(after)) return 'date';
  if (UNIT.test(after)) return 'unit';
  if (NUMBER.test(after)) return 'number';
  return undefined;
}

const LABELS: readonly (readonly [Missing, string])[] = [
  ['person', '姓名|联系人|负责人|责任人|报送人|签发人|职务'],
  ['date', '日期|时间|年份|截止|年月日?'],
  ['unit', '(?:单位|部门|机构|企业|公司|学校)(?:名称)?'],
  ['place', '地名|地点|地址'],
  ['number', '数字|数量|数据|金额|人数'],
];
const BEFORE: readonly (readonly [Missing, RegExp])[] = [
  ...LABELS.map(([missing, words]) => [missing, new RegExp(`(?:${words})[：:]\\s*$`, 'u')] as const),
  ['place', /(?:位于|前往|赴)\s*$/u],
  ['number', /(?:共|共计|达|达到|约|近|超过|突破|增长|下降|占|占比|比[例重]|投入|新增|累计|完成)[为达至到]?\s*$/u],
];
const INSIDE = LABELS.map(([missing, words]) => [missing, new RegExp(`(?:${words})$`, 'u')] as const);

/** What the words before a blank ask for: 联系人：, 共计. */
export function missingAfter(before: string): Missing | undefined {
  const near = before.slice(-12);
  return BEFORE.find(([, pattern]) => pattern.test(near))?.[0];
}

/** What a note in place of the content asks for: 填写单位名称. */
export function missingIn(note: string): Missing | undefined {
  return INSIDE.find(([, pattern]) => pattern.test(note))?.[0];
}
