import { testRule } from '../../support/rule-tester';

const TITLE = '关于干部培训的总结\n';

testRule('missing-subject', {
  good: [
    `${TITLE}通过开展专题培训，干部能力得到提升。\n`,
    `${TITLE}开展专题培训，使干部能力得到提升。\n`,
    // a subject stands between, or before
    `${TITLE}通过开展专题培训，干部作风有了转变，使工作面貌一新。\n`,
    `${TITLE}我们通过开展专题培训，使干部能力得到提升。\n`,
    `${TITLE}通过开展专题培训，市委使干部能力得到提升。\n`,
    // other words
    `${TITLE}通过购置设备，使用效率明显提高。\n`,
    `${TITLE}通过专题学习，使命感进一步增强。\n`,
    // quoted
    `${TITLE}学员说：“通过参加这次培训，使我的能力得到了提升，收获很大。”\n`,
    `${TITLE}会议审议通过了实施方案，使各项工作有章可循。\n`,
    `${TITLE}随着培训的深入，干部能力不断提升。\n`,
  ],
  bad: [
    {
      text: `${TITLE}⟦通过开展专题培训，使⟧干部能力得到提升。\n`,
      message: '“通过……，使……”缺少主语，可去掉“使”。',
      fixed: `${TITLE}通过开展专题培训，干部能力得到提升。\n`,
    },
    { text: `${TITLE}⟦由于经费不足，使得⟧培训难以开展。\n`, fixed: `${TITLE}由于经费不足，培训难以开展。\n` },
    { text: `${TITLE}⟦随着改革的深入，使⟧机制更加健全。\n`, fixed: `${TITLE}随着改革的深入，机制更加健全。\n` },
    {
      text: `${TITLE}培训有序推进。⟦经过三年努力，使⟧队伍面貌一新。\n`,
      fixed: `${TITLE}培训有序推进。经过三年努力，队伍面貌一新。\n`,
    },
    { text: `${TITLE}一是⟦通过集中培训，使⟧干部能力提升。\n`, fixed: `${TITLE}一是通过集中培训，干部能力提升。\n` },
    { text: `${TITLE}1.⟦通过集中培训，使⟧干部能力提升。\n`, fixed: `${TITLE}1.通过集中培训，干部能力提升。\n` },
    {
      text: `${TITLE}健全制度；⟦通过集中培训，使⟧干部能力提升。\n`,
      fixed: `${TITLE}健全制度；通过集中培训，干部能力提升。\n`,
    },
    { text: `${TITLE}⟦通过“一对一”帮带,使⟧新人尽快成长。\n`, fixed: `${TITLE}通过“一对一”帮带,新人尽快成长。\n` },
  ],
});
