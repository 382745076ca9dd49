import { testRule } from '../../support/rule-tester';

const CITY = '云台市养老服务工作总结\n\n今年以来，全市养老服务稳步提升。\n';
const BUREAU = '云台县民政局\n\n今年以来，民政工作稳步推进。\n';
const TITLE = '养老服务工作总结\n';

testRule('self-reference-mixed', {
  good: [
    `${CITY}我市新建养老机构3家，本市户籍老人优先入住。\n`,
    // the level above
    '云台县养老服务工作总结\n\n今年以来，我县新建养老机构3家，成为我市、我省试点。\n',
    // all of it is no “we”
    `${CITY}指导各县区抓好落实，青溪等地全县覆盖。\n`,
    // quoted
    `${CITY}青溪的老人高兴地说：“我县养老院条件越来越好了，住得舒心。”\n`,
    // reported without marks
    `${CITY}青溪民政部门负责人介绍，我县新建养老机构3家。\n`,
    // nobody knows whose report it is
    `${TITLE}\n我县新建养老机构3家，我市给予补助。\n`,
    // a lower unit that is named
    `${CITY}清河县整合闲置校舍，我县敬老院床位由此翻番。\n`,
    // one name throughout
    `${TITLE}${BUREAU}我局牵头制定方案，本局领导带队督导。\n`,
    // as often the one as the other; residents of a place, and rules
    `${CITY}我市新建养老机构3家。\n本市养老床位仍然不足。\n`,
    `${CITY}我市新建养老机构3家，我市扩建2家，面向本市居民和本市范围内的企业，执行本区域标准。\n`,
    `${CITY}我市新建养老机构3家，我市扩建2家，招用本市就业困难人员的给予补贴。\n`,
    // other words
    `${TITLE}${BUREAU}我委托第三方开展评估；本省内外均有先例；我县长期坚持。\n`,
    // two offices sign
    `${TITLE}云台县民政局、云台县卫生健康委员会\n\n我局负责机构建设，我委负责医养结合。\n`.replace(
      '我局负责机构建设，',
      '',
    ),
    // tables of several units
    {
      text: `${CITY}我县新建养老机构3家，新增床位120张。\n`,
      genre: 'task-table',
    },
    `${CITY}打造“我县有养”等品牌，群众满意。\n`,
  ],
  bad: [
    {
      text: `${CITY}我市新建养老机构3家，我市扩建2家。\n⟦本市⟧养老床位仍然不足。\n`,
      message: '全文多自称“我市”（2处），此处为“本市”，请核。',
    },
    { text: `${TITLE}\n一、本镇养老服务现状\n本镇现有互助点3处。\n下一步，⟦我镇⟧将扩大覆盖。\n` },
    {
      text: `${CITY}⟦我县⟧新建养老机构3家，新增床位120张。\n`,
      message: '文稿是云台市的，此处自称“我县”，请核。',
    },
    { text: `${CITY}今年以来，⟦本县⟧新建养老机构3家。\n` },
    { text: `关于云台市养老服务的调研报告\n\n一、基本情况\n⟦我县⟧现有养老机构12家，床位1500张。\n` },
    {
      text: '清江省养老服务工作总结\n\n今年以来，全省养老服务稳步提升。\n⟦我市⟧新建养老机构3家，⟦我县⟧新增2家。\n',
    },
    { text: `养老服务工作总结\n云台县人民政府\n\n⟦我镇⟧新建互助点3处。\n` },
    {
      text: `${TITLE}${BUREAU}⟦我委⟧牵头制定方案。\n`,
      message: '署名是云台县民政局，此处自称“我委”，请核。',
    },
    { text: `${TITLE}云台县卫生健康委员会\n\n医养结合稳步推进。\n今年⟦本局⟧牵头制定方案。\n` },
    {
      text: `${TITLE}\n今年以来，我局牵头制定方案，新建养老机构3家。\n下一步，⟦我委⟧将加强督导，确保取得实效。\n`,
      message: '前文自称“我局”，此处为“我委”，请核。',
    },
    { text: `${TITLE}\n我厅印发方案，新建养老机构3家。\n⟦本局⟧加强督导，确保取得实效。\n` },
  ],
});
