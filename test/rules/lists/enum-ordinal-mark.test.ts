import { testRule } from '../../support/rule-tester';

const TITLE = '关于养老服务的调研报告\n';

testRule('enum-ordinal-mark', {
  good: [
    `${TITLE}第一，摸清底数，建立台账。第二，整合资源。\n`,
    `${TITLE}首先，摸清底数。其次，整合资源。最后，加强督导。\n`,
    // numerals that are listed
    `${TITLE}促进第一、第二产业融合，第一、二批项目开工。\n`,
    `${TITLE}第一、三季度增速较快。\n`,
    `${TITLE}第一季度、第二季度增速较快。\n`,
    // the words themselves
    `${TITLE}首先、其次、再次等词语要用准。\n`,
    `${TITLE}一、基本情况\n二、主要做法\n`,
    `${TITLE}其一、其二两条已经办结。\n`,
    // in a sentence
    `${TITLE}总量居全省第一、全国前列，增速居全省第二、中部第三。\n`,
    // who came first
    `${TITLE}评比结果如下，第一：青溪县；第二：南坪县。\n`,
    // quoted
    `${TITLE}会议提出：“第一、提高认识。第二、加强领导，把各项任务落到实处。”\n`,
    `${TITLE}首先要提高认识、加强领导。\n`,
  ],
  bad: [
    {
      text: `${TITLE}第一⟦、⟧摸清底数，建立台账。\n`,
      message: '“第一”后宜用逗号。',
      fixed: `${TITLE}第一，摸清底数，建立台账。\n`,
    },
    { text: `${TITLE}首先⟦、⟧摸清底数。\n`, fixed: `${TITLE}首先，摸清底数。\n` },
    {
      text: `${TITLE}第一，摸清底数。第二⟦、⟧整合资源。\n`,
      fixed: `${TITLE}第一，摸清底数。第二，整合资源。\n`,
    },
    {
      text: `${TITLE}首先⟦、⟧摸清底数；其次⟦、⟧整合资源；最后⟦、⟧加强督导。\n`,
      fixed: `${TITLE}首先，摸清底数；其次、整合资源；最后、加强督导。\n`,
    },
    { text: `${TITLE}主要做法是：第一⟦、⟧摸底。\n`, fixed: `${TITLE}主要做法是：第一，摸底。\n` },
    { text: `${TITLE}其一⟦、⟧摸清底数。\n`, fixed: `${TITLE}其一，摸清底数。\n` },
    { text: `${TITLE}第十二⟦、⟧加强督导。\n`, fixed: `${TITLE}第十二，加强督导。\n` },
    { text: `${TITLE}第一⟦、⟧“四张清单”要建好。\n`, fixed: `${TITLE}第一，“四张清单”要建好。\n` },
    {
      text: `${TITLE}会议要求，首先⟦：⟧摸清底数；其次⟦、⟧整合资源。\n`,
      fixed: `${TITLE}会议要求，首先，摸清底数；其次、整合资源。\n`,
    },
    { text: `${TITLE}其一⟦：⟧摸清底数。\n`, fixed: `${TITLE}其一，摸清底数。\n` },
    { text: `${TITLE}再次⟦、⟧健全机制。\n`, fixed: `${TITLE}再次，健全机制。\n` },
  ],
});
