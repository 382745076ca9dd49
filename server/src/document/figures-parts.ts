// Whether the names of parts are those of one division: 主办, 会办; 男, 女; 省级, 市级, 县级. Parts of two divisions (党员, 女性) overlap,
// and need not add up.

/** Names of one division have words of one of these. */
const DIVISIONS: readonly RegExp[] = [
  '男|女',
  '城镇|城区|城市|农村|乡镇|乡村',
  '国有|国企|民营|外资|集体|个体',
  '公办|民办|公建|民建',
  '线上|线下',
  '新建|改建|扩建|改造|续建|提升|改扩建',
  '主办|会办|协办|单办|单独办理|独立办理|分办|参考|独办',
  '已|未|尚未|正在|待|退回|转办|延期|不予',
  '上半年|下半年',
  '一季度|二季度|三季度|四季度',
  '中央|国家|省|市|县|区|乡|镇|村|自筹|社会|其他|其余',
  '第一产业|第二产业|第三产业|一产|二产|三产',
  '税收|非税',
  '规模以上|规模以下|规上|规下',
  '优秀|良好|合格|不合格|达标',
  '满意|不满意|一般|基本满意',
  '东|西|南|北|中',
  '甲|乙|丙|丁',
  '[AＡ]|[BＢ]|[CＣ]|[DＤ]',
  '大型|中型|小型|微型',
].map((words) => new RegExp(`^(?:${words})|(?:${words})$`, 'u'));

/** What one person or firm may be at once; several of them divide nothing. */
const ATTRIBUTES: readonly RegExp[] = [
  /党员|团员|群众/u,
  /男|女|妇女/u,
  /岁|老年|青年|中年|儿童|未成年/u,
  /学历|本科|大专|专科|研究生|硕士|博士/u,
  /职称|高级|中级|初级|教授/u,
  /独居|空巢|留守/u,
  /失能|残疾|重病|特困|低保/u,
  /农村|城镇|户籍|流动/u,
  /少数民族|汉族/u,
  /高新/u,
  /专精特新|小巨人/u,
  /规上|规模以上/u,
  /科技型/u,
  /小微|中小|大型/u,
  /党纪/u,
  /政务|政纪/u,
  /组织处理|诫勉|问责/u,
];

/** 已办结, 正在办理, 退回: what is in one of these is in none of the others. */
export const areStates = (names: readonly string[]): boolean =>
  names.filter((name) => /^(?:其中)?已/u.test(name)).length === 1 &&
  names.every((name) => /^(?:已|正在|正|尚未|未|待|退回|不予|[暂延]缓?期?)/u.test(name));

const isDivision = (names: readonly string[]): boolean =>
  DIVISIONS.some((division) => names.every((name) => division.test(name)));

/** What is counted by these may be many things at once: a person, a firm, a household. */
const OF_MANY: ReadonlySet<string> = new Set(['人', '人次', '户', '户次', '家', '家次', '件', '起', '项', '个']);
const REST = /^(?:其他|其它|其余)/u;

/** Whether one thing may be in several of these parts; the rest of something divides it. */
export function mayOverlap(names: readonly string[], unit: string): boolean {
  if (isDivision(names) || !OF_MANY.has(unit) || REST.test(names.at(-1) ?? '')) return false;
  const told = ATTRIBUTES.filter((attribute) => names.some((name) => attribute.test(name)));
  return told.length > 1 || told.some((attribute) => !names.every((name) => attribute.test(name)));
}

/** Whether these names are likely to be those of one division. */
export function areParallel(names: readonly string[]): boolean {
  const [first = ''] = names;
  if (names.includes('')) return names.every((name) => name === '');
  if (REST.test(names.at(-1) ?? '') || isDivision(names)) return true;
  const sameEnd = names.every((name) => name.at(-1) === first.at(-1));
  return alike(names) && (sameEnd || names.length > 2);
}

/** Named in as many characters each: 人大建议, 政协提案. */
export const alike = (names: readonly string[]): boolean =>
  names.every((name) => name !== '' && name.length === names[0]?.length);
