import { testRule } from '../../support/rule-tester';

const TITLE = '养老服务工作情况汇报\n';
const WORDS = '近日，市民政局召开养老服务推进会，部署重点任务。\n';

testRule('date-relative', {
  good: [
    `${TITLE}7月15日，市民政局召开养老服务推进会，部署重点任务。\n`,
    // dated
    `${TITLE}云台市民政局\n2024年3月5日\n\n${WORDS}`,
    `${TITLE}${WORDS}\n云台市民政局\n2024年3月5日\n`,
    // a year in the title, a month in the text
    `2024年养老服务工作情况汇报\n${WORDS}`,
    `${TITLE}${WORDS}3月以来，全市新建养老机构3家。\n`,
    `${TITLE}今年以来，工作扎实推进。${WORDS}`,
    // news
    { text: `${TITLE}${WORDS}`, genre: 'news' },
    // this year, in a draft that is not finished, or has a month or a plan's years
    `${TITLE}今年，全市新建养老机构3家。\n`,
    `${TITLE}云台市民政局\n\n今年，全市新建养老机构3家，6月全部投用。\n`,
    `${TITLE}云台市民政局\n\n“十四五”开局良好。去年，全市新建养老机构3家。\n`,
    // quoted
    `${TITLE}老人们高兴地说：“前几天刚办好入住手续，近日就搬了进来，条件很好。”\n`,
    // other words
    `${TITLE}目前，全市现有养老机构12家；截至目前，床位1500张；以前不足千张。\n`,
  ],
  bad: [
    // signed, or written to the end; once
    {
      text: `${TITLE}云台市民政局\n\n⟦去年⟧，全市新建养老机构3家。去年床位增加，今年继续。\n`,
      message: '全文没有日期，存档后“去年”无从推算，请补上成文日期。',
    },
    { text: `${TITLE}⟦截至目前⟧，全市新建养老机构3家。\n一、主要做法\n建立台账。\n二、下一步打算\n加强队伍建设。\n` },
    { text: `${TITLE}⟦上个月⟧，市民政局召开推进会；⟦上周⟧印发方案。\n` },
    { text: `${TITLE}⟦近日⟧，市民政局召开推进会，部署重点任务。\n`, message: '全文没有日期，“近日”是哪一天？请写明。' },
    { text: `${TITLE}⟦日前⟧，市民政局召开推进会，部署重点任务。\n` },
    { text: `${TITLE}⟦昨天⟧，市民政局召开推进会，部署重点任务。\n` },
    { text: `${TITLE}推进会⟦前不久⟧召开。\n`.replace('推进会⟦', '部署有力，⟦') },
    { text: `${TITLE}一、基本情况\n（一）会议召开情况。⟦近日⟧召开推进会，部署重点任务。\n` },
    { text: `${TITLE}⟦近日⟧，召开推进会。⟦昨日⟧，印发实施方案，明确分工。\n` },
    {
      text: `关于养老服务的调研报告\n一、调研情况\n⟦不久前⟧，调研组走访了12家机构，了解情况。\n`,
      genre: 'research-report',
    },
    { text: `养老服务交流材料\n⟦日前⟧召开的全市会议对此作了部署，我们认真落实。\n`, genre: 'exchange-material' },
  ],
});
