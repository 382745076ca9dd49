import { testRule } from '../../support/rule-tester';

const PLACES = ['清河', '云台', '青溪', '平原', '东山', '南湖', '北岭'];

/** Pieces under their titles, of which `change` makes something else by their place. */
function pieces(
  change: (piece: { title: string; unit: string; date: string }, at: number) => string,
  count = 6,
): string {
  return PLACES.slice(0, count)
    .map((place, at) => {
      const piece = {
        title: `养老服务的几点体会（${at + 1}）`,
        unit: `${place}县民政局\n`,
        date: `（2023年7月${at + 1}日）\n`,
      };
      return `${change(piece, at)}\n新建养老机构${at + 2}家，新增床位${at + 3}0张，运转总体平稳。\n今后，将继续完善服务网络，提升服务水平。\n`;
    })
    .join('\n');
}
const whole = ({ title, unit, date }: { title: string; unit: string; date: string }): string =>
  `${title}\n${unit}${date}`;

testRule('compilation-piece-shape', {
  good: [
    pieces(whole),
    // none of them is signed, or dated
    pieces(({ title, date }) => `${title}\n${date}`),
    pieces(({ title, unit }) => `${title}\n${unit}`),
    // half of them
    pieces((piece, at) => (at % 2 ? whole(piece) : `${piece.title}\n${piece.date}`)),
    // two of six
    pieces((piece, at) => (at < 2 ? `${piece.title}\n${piece.date}` : whole(piece))),
    // the title names it
    pieces((piece, at) => (at === 2 ? `青溪县养老服务的几点体会（3）\n${piece.date}` : whole(piece))),
    // few pieces
    pieces((piece, at) => (at === 2 ? `${piece.title}\n${piece.date}` : whole(piece)), 3),
    // titles without numbers, but for one
    pieces(({ unit, date }, at) => `养老服务的几点体会${at === 2 ? '（3）' : ''}\n${unit}${date}`),
    // half of four
    pieces((piece, at) => (at > 1 ? `${piece.title}\n${piece.date}` : whole(piece)), 4),
    // one of three is dated
    `养老服务经验选编\n${pieces((piece, at) => (at === 2 ? whole(piece) : `${piece.title}\n${piece.unit}`), 3)}`,
    // one is dated, in a row of texts that nobody collected
    pieces((piece, at) => (at === 2 ? whole(piece) : `${piece.title}\n${piece.unit}`)),
    // days without a year, of all pieces
    `工作信息汇编\n${pieces(({ title, unit }, at) => `${title}\n${unit}（7月${at + 1}日）\n`)}`,
    // … under subheads of one report
    '养老服务工作情况汇报\n今年以来，全市养老服务工作扎实推进，运转总体平稳。\n启动养老机构专项检查\n（7月3日）\n检查养老机构12家，发现问题20个，全部督促整改。\n召开养老服务推进会议\n（7月5日）\n会议部署重点任务6项，全部明确责任单位和时限。\n举办护理人员培训班次\n（7月9日）\n培训护理员200名，持证率提高到八成以上。\n组织养老机构消防演练\n演练覆盖全部养老机构，效果良好。\n',
    // one report
    '养老服务的几点体会\n\n新建养老机构3家，新增床位120张，运转总体平稳。\n',
  ],
  bad: [
    // three of a collection
    {
      text: `养老服务经验选编\n${pieces((piece, at) => (at === 2 ? `⟦${piece.title}⟧\n${piece.date}` : whole(piece)), 3)}`,
      message: '其余2篇有署名，此篇没有，请核。',
    },
    // a number
    {
      text: pieces((piece, at) => (at === 2 ? `⟦养老服务的一点体会⟧\n${piece.unit}${piece.date}` : whole(piece))),
      message: '其余5篇的题目有序号，此篇没有，请核。',
    },
    {
      text: pieces(
        ({ unit, date }, at) => `${at === 3 ? '⟦把饭送到家门口⟧' : `案例${at + 1}：把饭送到家门口`}\n${unit}${date}`,
      ),
      message: '其余5篇的题目有序号，此篇没有，请核。',
    },
    // days without a year
    {
      text: `工作信息汇编\n${pieces(({ title, unit }, at) => (at === 2 ? `⟦${title}⟧\n${unit}` : `${title}\n${unit}（7月${at + 1}日）\n`))}`,
      message: '其余5篇有日期，此篇没有，请核。',
    },
    {
      text: `工作信息汇编\n${pieces(({ title, unit }, at) => (at === 2 ? `⟦${title}⟧\n（7月3日）\n` : `${title}\n${unit}（7月${at + 1}日）\n`))}`,
      message: '其余5篇有署名，此篇没有，请核。',
    },
    // 市场 and 校园 name no unit
    { text: pieces((piece, at) => (at === 2 ? `⟦规范校园周边养老市场秩序（3）⟧\n${piece.date}` : whole(piece))) },
    // only one is dated
    {
      text: `养老服务经验汇编\n${pieces((piece, at) => (at === 2 ? `⟦${piece.title}⟧\n${piece.unit}${piece.date}` : `${piece.title}\n${piece.unit}`))}`,
      message: '只有此篇有日期，其余5篇没有，请核。',
    },
    {
      text: pieces((piece, at) => (at === 2 ? `⟦${piece.title}⟧\n${piece.date}` : whole(piece))),
      message: '其余5篇有署名，此篇没有，请核。',
    },
    {
      text: pieces((piece, at) => (at === 2 ? `⟦${piece.title}⟧\n${piece.date}` : whole(piece)), 4),
      message: '其余3篇有署名',
    },
    {
      text: `乡村振兴交流材料汇编\n${[
        '办好公益岗位 托起群众饭碗',
        '种好山林果茶 鼓起农家腰包',
        '用好闲置房屋 引来城里客人',
        '建好产地冷库 锁住山货新鲜',
      ]
        .map(
          (title, at) =>
            `${at === 2 ? `⟦${title}⟧` : `${title}\n${PLACES[at]}县乡村振兴局`}\n一、主要做法\n落实帮扶资金${at + 2}00万元。\n二、初步成效\n带动农户${at + 3}20户增收。\n`,
        )
        .join('')}`,
      message: '其余3篇有署名',
    },
    {
      text: pieces((piece, at) => (at === 3 ? `⟦${piece.title}⟧\n${piece.unit}` : whole(piece))),
      message: '其余5篇有日期，此篇没有，请核。',
    },
    { text: pieces((piece, at) => (at === 0 ? `⟦${piece.title}⟧\n${piece.date}` : whole(piece))) },
    { text: pieces((piece, at) => (at === 5 ? `⟦${piece.title}⟧\n${piece.date}` : whole(piece))) },
    { text: pieces((piece, at) => (at === 1 ? `⟦${piece.title}⟧\n${piece.unit}` : whole(piece)), 7) },
    { text: pieces((piece, at) => (at === 4 ? `⟦${piece.title}⟧\n` : `${piece.title}\n${piece.unit}`)) },
    { text: pieces((piece, at) => (at === 4 ? `⟦${piece.title}⟧\n` : `${piece.title}\n${piece.date}`)) },
    {
      text: pieces((piece, at) =>
        at === 1 ? `⟦${piece.title}⟧\n${piece.date}` : at === 3 ? `⟦${piece.title}⟧\n${piece.unit}` : whole(piece),
      ),
    },
  ],
});
