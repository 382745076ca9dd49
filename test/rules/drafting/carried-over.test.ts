import { testRule } from '../../support/rule-tester';

const HEAD = '云台市养老服务工作总结\n一、基本情况\n';
const BASE = `${HEAD}2023年，全市新建养老机构3家，新增床位120张。今年以来，群众满意度不断提升。健全服务网络，优化资源配置。
（一）完善制度。5月10日召开现场会，部署重点任务；全市第三次养老工作会议作出安排。
1.深入贯彻党的二十届二中全会精神，推动养老服务提质增效。
同比增长12.5%，居全省前列。印发《云台市养老服务条例（2020年修订）》，落实到位。共5家。
`;

testRule('carried-over', {
  base: BASE,
  good: [
    // all of it is new
    `${HEAD}2024年，全市新建养老机构5家，新增床位180张。\n`,
    // the same, and nothing in it changes
    `${HEAD}健全服务网络，优化资源配置。\n`,
    // one figure was changed
    `${HEAD}2023年，全市新建养老机构3家，新增床位130张。\n`,
    // no old draft
    { text: `${HEAD}今年以来，群众满意度不断提升。\n`, base: '' },
    // a year in the name of a document stays
    `${HEAD}印发《云台市养老服务条例（2020年修订）》，落实到位。\n`,
    // too short to say anything
    `${HEAD}全市养老服务网络更加健全，机构分布更加合理。共5家。\n`,
    // the title and the date line are no sentences
    {
      text: '云台市2023年养老服务工作总结\n2023年12月1日\n健全服务网络，优化资源配置。\n',
      base: '云台市2023年养老服务工作总结\n2023年12月1日\n',
    },
    // a part of a longer sentence
    `${HEAD}据统计，同比增长12.5%，居全省前列，但增速放缓。\n`,
    // an ordinal is no figure
    { text: `${HEAD}1.健全服务网络，优化资源配置。\n`, base: `${HEAD}1.健全服务网络，优化资源配置。\n` },
  ],
  bad: [
    {
      text: `${HEAD}⟦2023年，全市新建养老机构3家，新增床位120张。⟧服务水平明显提升。\n`,
      message: '此句与底稿相同，含有“2023年”，请核是否仍然适用。',
    },
    { text: `${HEAD}服务水平明显提升。⟦今年以来，群众满意度不断提升。⟧\n`, message: '“今年”' },
    { text: `${HEAD}（一）完善制度。⟦5月10日召开现场会，部署重点任务；⟧\n`, message: '“5月10日”' },
    { text: `${HEAD}会前调研充分。⟦全市第三次养老工作会议作出安排。⟧\n`, message: '“第三次”' },
    // under another ordinal
    { text: `${HEAD}⟦2.深入贯彻党的二十届二中全会精神，推动养老服务提质增效。⟧\n`, message: '“二十届二中全会”' },
    // spaces and widths of marks do not count
    { text: `${HEAD}⟦同比增长 12.5%,居全省前列。⟧\n`, message: '“12.5%”' },
    // listed once
    {
      text: `${HEAD}⟦2023年，全市新建养老机构3家，新增床位120张。⟧今年以来，群众满意度不断提升。健全服务网络，优化资源配置。\n（一）完善制度。5月10日召开现场会，部署重点任务；另有安排。\n`,
      message: '有3句与底稿相同',
    },
    {
      text: `${HEAD}⟦去年，全市改造敬老院4所。⟧\n`,
      base: `${HEAD}去年，全市改造敬老院4所。\n`,
      message: '“去年”',
    },
  ],
});
