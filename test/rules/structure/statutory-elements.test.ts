import { testRule } from '../../support/rule-tester';

const official = { genre: 'official' } as const;
const HEAD = '云岭县教育局关于新建实验小学的请示\n县人民政府：\n城东片区学位不足，拟新建小学1所。\n妥否，请批示。\n';
const REPORT = '云岭县教育局关于学位建设情况的报告\n县人民政府：\n一年来，新增学位3000个，缓解了入学压力。\n';
const END = '云岭县教育局\n2023年9月21日\n';

testRule('statutory-elements', {
  good: [
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
    // far from the end
    {
      ...official,
      text: `${REPORT}乡镇建设方案已上报，请批示。\n${'一是加快建设，二是加强督导，三是确保质量。\n'.repeat(3)}${END}`,
    },
  ],
  bad: [
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
