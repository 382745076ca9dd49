import { testRule } from '../../support/rule-tester';

const official = { genre: 'official' } as const;
const HEAD = '云岭县教育局关于新建实验小学的请示\n县人民政府：\n城东片区学位不足，拟新建小学1所。\n妥否，请批示。\n';
const REPORT = '云岭县教育局关于学位建设情况的报告\n县人民政府：\n一年来，新增学位3000个，缓解了入学压力。\n';
const NOTICE = '云岭县教育局关于做好秋季开学工作的通知\n';
const COPIES = '抄送：县委办公室，县法院';
const PRINTER = '云岭县教育局办公室　　2023年9月22日';
const END = '云岭县教育局\n2023年9月21日\n';

testRule('statutory-elements', {
  good: [
    { ...official, text: `${NOTICE}云教发〔2023〕6号\n各镇人民政府，县直各部门：\n现将有关事项通知如下。\n${END}` },
    { ...official, text: `${NOTICE}云岭县教育局办公室\n现将有关事项通知如下。\n${END}` },
    { ...official, text: `${HEAD}附件：1.项目建议书\n${END}` },
    { ...official, text: `${HEAD}附件：项目建议书\n${END}` },
    { ...official, text: `${HEAD}附件：1.项目建议书\n2.投资估算表\n${END}` },
    // a figure in the name
    { ...official, text: `${HEAD}附件：10万元以上项目预算表\n${END}` },
    // what a report may end with
    { ...official, text: `${REPORT}特此报告。\n${END}` },
    { ...official, text: `${REPORT}以上报告，请审阅。\n${END}` },
    // other kinds
    { text: `${REPORT.replace('的报告', '总结')}妥否，请批示。\n${END}`, genre: 'work-summary' },
    // quoted
    {
      ...official,
      text: `${REPORT}乡镇来文提出：“拟新建教学点2处，妥否，请批示，并请安排资金。”已按程序办结。\n${END}`,
    },
    // those addressed, copies and printing as they are to be
    {
      ...official,
      text: `${NOTICE}各镇人民政府，县直各部门：\n现将有关事项通知如下，请遵照执行。\n${END}${COPIES}。\n${PRINTER}印发\n`,
    },
    { ...official, text: `${NOTICE}全县各级各部门和有关单位都要做好准备工作。\n现将有关事项通知如下。\n${END}` },
    { ...official, text: `${NOTICE}各镇人民政府：\n请遵照执行。\n${END}${COPIES}，\n县检察院。\n${PRINTER}印发\n` },
    // no one above is asked
    { ...official, text: `${REPORT}请各学校安排经费，做好开学准备。\n${END}` },
    { ...official, text: `${REPORT}经请示县政府批准，下达资金200万元。\n${END}` },
    // far from the end
    {
      ...official,
      text: `${REPORT}乡镇建设方案已上报，请批示。\n${'一是加快建设，二是加强督导，三是确保质量。\n'.repeat(3)}${END}`,
    },
  ],
  bad: [
    {
      ...official,
      text: `${NOTICE}云教发〔2023〕6号\n⟦各镇人民政府，县直各部门⟧\n现将有关事项通知如下，请遵照执行。\n${END}`,
      message: '主送机关后一般用冒号。',
      fixed: `${NOTICE}云教发〔2023〕6号\n各镇人民政府，县直各部门：\n现将有关事项通知如下，请遵照执行。\n${END}`,
    },
    {
      ...official,
      text: HEAD.replace('的请示\n', '的⟦请示报告⟧\n') + END,
      fixed: HEAD + END,
    },
    { ...official, text: `${REPORT}修缮资金约80万元，⟦请予批准⟧。\n${END}` },
    {
      ...official,
      text: `${NOTICE}各镇人民政府，县直各部门⟦，⟧\n现将有关事项通知如下，请遵照执行。\n${END}`,
      message: '主送机关后一般用冒号，此处为“，”。',
      fixed: `${NOTICE}各镇人民政府，县直各部门：\n现将有关事项通知如下，请遵照执行。\n${END}`,
    },
    {
      ...official,
      text: `${NOTICE}各镇人民政府：\n请遵照执行。\n${END}抄送：县委办公室，⟦县法院⟧\n${PRINTER}印发\n`,
      message: '抄送机关后一般用句号。',
      fixed: `${NOTICE}各镇人民政府：\n请遵照执行。\n${END}抄送：县委办公室，县法院。\n${PRINTER}印发\n`,
    },
    {
      ...official,
      text: `${NOTICE}各镇人民政府：\n请遵照执行。\n${END}${COPIES}。\n云岭县教育局办公室　　⟦2023年9月22日⟧\n`,
      message: '印发日期后一般写“印发”。',
      fixed: `${NOTICE}各镇人民政府：\n请遵照执行。\n${END}${COPIES}。\n${PRINTER}印发\n`,
    },
    { ...official, text: `${REPORT}缺口较大，⟦请县政府批准追加资金300万元⟧。\n${END}` },
    {
      ...official,
      text: `${HEAD}附件：1⟦、⟧项目建议书\n${END}`,
      message: '附件序号一般写作“1.”。',
      fixed: `${HEAD}附件：1.项目建议书\n${END}`,
    },
    {
      ...official,
      text: `${HEAD}附件：1.项目建议书⟦。⟧\n${END}`,
      message: '附件名称后不加标点。',
      fixed: `${HEAD}附件：1.项目建议书\n${END}`,
    },
    { ...official, text: `${HEAD}附件：项目建议书⟦。⟧\n${END}`, fixed: `${HEAD}附件：项目建议书\n${END}` },
    {
      ...official,
      text: `${HEAD}附件：1.项目建议书⟦；⟧\n2.投资估算表⟦。⟧\n${END}`,
      fixed: `${HEAD}附件：1.项目建议书\n2.投资估算表。\n${END}`,
    },
    { ...official, text: `${REPORT}⟦妥否，请批示⟧。\n${END}`, message: '“妥否，请批示”是否应另文请示？' },
    { ...official, text: `${REPORT}为此，需资金300万元，⟦请予以批准⟧。\n${END}` },
    { ...official, text: `${REPORT}以上事项⟦恳请审批⟧。\n${END}` },
    {
      ...official,
      text: `云岭县教育局关于新建小学的⟦请示报告⟧\n县人民政府：\n城东片区学位不足，拟新建小学1所。\n${END}`,
      message: '两个文种',
    },
  ],
});
