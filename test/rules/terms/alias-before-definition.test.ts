import { testRule } from '../../support/rule-tester';

const HEAD = '关于养老服务的调研报告\n近期开展了专题调研，现将情况报告如下。\n';
const LAW = '2023年施行的《云台市养老服务促进条例》（以下简称《条例》）是重要依据。\n';
const CENTRE = '各县区建成云台市综合为老服务指导站（以下简称“银龄驿站”）12处。\n';

testRule('alias-before-definition', {
  good: [
    `${HEAD}${LAW}各地认真落实《条例》，成效明显。\n`,
    `${HEAD}${CENTRE}银龄驿站运转良好。\n`,
    // the title and headings
    `关于《条例》落实情况的调研报告\n近期开展了专题调研。\n一、《条例》落实情况\n${LAW}`,
    // the first paragraph
    `关于养老服务的调研报告\n近期就落实《条例》开展了专题调研。\n总体情况良好。\n${LAW}`,
    // the long form holds the short one
    `${HEAD}全市综合服务中心建设加快。\n建成云台市综合服务中心（以下简称“服务中心”）12处。\n`,
    // another document
    `${HEAD}各地认真落实《工作条例》和《管理办法》。\n${LAW}`,
    // a common word
    `${HEAD}各地成立专班。\n组建养老服务工作推进小组（以下简称“专班”）。\n`,
    // another piece
    `关于养老服务的调研报告（1）\n\n近期开展了专题调研，情况较好。\n各地认真落实《条例》，建成机构12家。\n\n关于托育服务的调研报告（2）\n\n近期开展了专题调研，情况较好。\n${LAW}全市现有托育机构20家，托位900个。\n`,
    // never defined
    `${HEAD}各地认真落实《条例》，成效明显。\n`,
  ],
  bad: [
    // the first paragraph under a heading is no lead
    { text: `关于养老服务的调研报告\n一、运行情况\n去年，⟦“银龄驿站”⟧服务老人340人次。\n二、建设情况\n${CENTRE}` },
    // in a heading of an earlier section; defined without 以下
    { text: `${HEAD}一、⟦《条例》⟧落实情况\n情况良好。\n二、主要做法\n${LAW.replace('以下', '')}` },
    { text: `${HEAD}⟦“银龄驿站”⟧运转良好。\n${CENTRE.replace('以下简称', '下称')}` },
    {
      text: `${HEAD}各地认真落实⟦《条例》⟧，成效明显。\n${LAW}`,
      message: '“《条例》”到后面才交代是简称，宜移到此处定义。',
    },
    { text: `${HEAD}⟦银龄驿站⟧运转良好。\n${CENTRE}` },
    { text: `${HEAD}各地认真落实⟦《条例》⟧。\n总体情况良好。\n${LAW}《条例》共8章。\n` },
    { text: `${HEAD}一、基本情况\n⟦《条例》⟧深入人心。\n二、主要做法\n${LAW}` },
    { text: `${HEAD}（一）健全网络。建成⟦银龄驿站⟧8处。\n（二）完善制度。${CENTRE}` },
    {
      text: `${HEAD}推行⟦时间银行⟧。\n建立志愿服务时间存取制度（以下称“时间银行”），已有3000人参加。\n`,
    },
    {
      text: `${HEAD}落实⟦《意见》⟧⟦《方案》⟧。\n市里印发《关于加强养老服务的意见》（以下简称《意见》）、《养老服务提升行动方案》（以下简称《方案》）。\n`,
    },
    { text: `${HEAD}各地认真落实⟦《条例》⟧，再落实《条例》。\n${LAW}${LAW}` },
  ],
});
