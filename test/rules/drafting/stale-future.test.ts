import { testRule } from '../../support/rule-tester';

const JANUARY =
  '云台市2023年重点项目建设情况汇报\n云台市发展和改革局\n2024年1月15日\n\n今年以来，重点项目建设有序推进。\n';
const UNDATED = '云台市2023年重点项目建设工作总结\n\n一年来，重点项目建设有序推进。\n';
const OCTOBER = '关于重点项目建设情况的汇报\n云台市发展和改革局\n2023年10月20日\n\n前三季度，重点项目建设有序推进。\n';

testRule('stale-future', {
  good: [
    // still to come
    `${JANUARY}管网改造力争2024年底前完工，预计2024年6月试运行。\n`,
    `${OCTOBER}管网改造力争年底前完工，计划11月底验收。\n`,
    // the month of the report
    `${OCTOBER}管网改造预计10月底完工。\n`,
    // written within the year, undated
    `${UNDATED}管网改造力争年底前完工。\n`,
    `${JANUARY}力争年底前完工的管网已经通水。\n确保整改工作见底见效。\n`,
    `${UNDATED}污水厂预计2023年11月底通水。\n`,
    `${UNDATED.replace('工作总结', '上半年工作总结')}污水厂预计2023年8月底通水。\n`,
    `${OCTOBER}新校舍确保2024年春季学期前交付。\n`,
    // the goal as it was set, and what came of it
    `${JANUARY}年初提出力争年底前完成投资5亿元的目标，目前各项工作进展顺利。\n管网改造原计划11月底完工，因汛期推迟。\n预计年底完工的厂房如期交付。\n`,
    // quoted
    `${JANUARY}市委全会指出：“力争年底前完成管网改造，让群众早日受益、早日放心。”\n`,
    // a plan's name
    `${JANUARY}按照三年行动计划12月底前的节点，逐项销号。\n`,
    // no year anywhere
    '关于重点项目建设情况的汇报\n\n管网改造力争年底前完工，计划11月底验收。\n',
    // two years in the title
    '云台市2023年工作总结和2024年工作打算\n2024年1月15日\n\n管网改造力争年底前完工。\n',
    // no promise
    `${JANUARY}去年11月底，管网改造完工；12月，厂房交付。\n`,
  ],
  bad: [
    { text: `${JANUARY}新校舍⟦确保2023年秋季学期前⟧交付。\n` },
    { text: `${JANUARY}桩基已经完成，主体⟦确保2023年12月20日前⟧封顶。\n` },
    { text: `${UNDATED}污水厂⟦预计2023年8月底⟧通水。\n`, message: '文稿写的是2023年的情况' },
    {
      text: `${JANUARY}管网改造⟦力争年底前⟧完工。\n`,
      message: '“力争年底前”：文稿成文于2024年1月，期限已过，是否已有结果？',
    },
    { text: `${JANUARY}储备土地⟦计划11月底⟧挂牌。\n` },
    { text: `${JANUARY}首批产品⟦预计2023年年底⟧下线。\n` },
    { text: `${JANUARY}厂房⟦力争实现年内⟧封顶，设备⟦争取12月底⟧到位。\n` },
    { text: `${OCTOBER}管网改造⟦拟于8月底⟧完工。\n`, message: '2023年10月' },
    { text: `${OCTOBER}管网改造⟦有望上半年⟧完工。\n` },
    { text: `${OCTOBER}管网改造⟦争取第二季度⟧开工。\n` },
    { text: `${OCTOBER}（一）管网改造。⟦将于2022年底前⟧完工。\n` },
    {
      text: `${UNDATED}管网改造⟦力争2022年底前⟧完工。\n`,
      message: '文稿写的是2023年的情况',
    },
  ],
});
