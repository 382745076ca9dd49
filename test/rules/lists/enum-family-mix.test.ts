import { testRule } from '../../support/rule-tester';

const TITLE = '关于养老服务的调研报告\n';

testRule('enum-family-mix', {
  good: [
    `${TITLE}一是完善制度；二是强化督导；三是严格考核。\n`,
    `${TITLE}第一，完善制度。第二，强化督导。第三，严格考核。\n`,
    // a series within an item
    `${TITLE}一要完善制度。一是修订办法；二是健全标准。二要强化督导。\n`,
    `${TITLE}第一，完善制度，一是修订办法，二是健全标准。第二，强化督导。\n`,
    // words
    `${TITLE}首先，完善制度；其次，强化督导；最后，严格考核。\n`,
    `${TITLE}首先，完善制度；第二，强化督导。\n`,
    // in other paragraphs
    `${TITLE}一是完善制度，做到有章可循。\n二要强化督导，做到有错必纠。\n`,
    // one after the other
    `${TITLE}一是完善制度；二是强化督导。下一步，一要严格考核，二要兑现奖惩。\n`,
    // 最后 behind a full stop closes the whole
    `${TITLE}一是完善制度；二是强化督导。最后，严格考核。\n`,
    // signs within signs
    `${TITLE}（1）完善制度：①修订办法；②健全标准；（2）强化督导；（3）严格考核。\n`,
    `${TITLE}一是一，二要分清。\n`,
  ],
  bad: [
    {
      text: `${TITLE}一是完善制度；⟦二要⟧强化督导；三是严格考核。\n`,
      message: '本组另有“一是”，此处为“二要”，序次词是否统一？',
      fixed: `${TITLE}一是完善制度；二是强化督导；三是严格考核。\n`,
    },
    {
      text: `${TITLE}一是完善制度；二是强化督导；⟦第三⟧，严格考核。\n`,
      fixed: `${TITLE}一是完善制度；二是强化督导；三是严格考核。\n`,
    },
    { text: `${TITLE}第一，完善制度；⟦二是⟧强化督导。\n`, fixed: `${TITLE}第一，完善制度；第二，强化督导。\n` },
    {
      text: `${TITLE}一要完善制度；⟦二是⟧要强化督导；三是严格考核。\n`,
      fixed: `${TITLE}一要完善制度；二要强化督导；三要严格考核。\n`,
    },
    { text: `${TITLE}其一，完善制度；⟦第二⟧，强化督导。\n`, fixed: `${TITLE}其一，完善制度；其二，强化督导。\n` },
    {
      text: `${TITLE}第一，完善制度。第二，强化督导。⟦三要⟧严格考核。\n`,
      fixed: `${TITLE}第一，完善制度。第二，强化督导。第三，严格考核。\n`,
    },
    {
      text: `${TITLE}（一）主要做法。一是完善制度；⟦二要⟧强化督导。\n`,
      fixed: `${TITLE}（一）主要做法。一是完善制度；二是强化督导。\n`,
    },
    {
      text: `${TITLE}一是完善制度；二是强化督导；三是严格考核；⟦四要⟧兑现奖惩。\n`,
      fixed: `${TITLE}一是完善制度；二是强化督导；三是严格考核；四是兑现奖惩。\n`,
    },
    // over paragraphs where all others are alike
    {
      text: `${TITLE}一是完善制度。修订办法。\n二是强化督导。\n⟦第三⟧，严格考核。\n`,
      fixed: `${TITLE}一是完善制度。修订办法。\n二是强化督导。\n三是严格考核。\n`,
    },
    {
      text: `${TITLE}⟦首先⟧，完善制度。二是强化督导。三是严格考核。\n`,
      fixed: `${TITLE}一是完善制度。二是强化督导。三是严格考核。\n`,
    },
    {
      text: `${TITLE}一要完善制度；二要强化督导；⟦最后⟧，要严格考核。\n`,
      fixed: `${TITLE}一要完善制度；二要强化督导；三要严格考核。\n`,
    },
    {
      text: `${TITLE}要求如下：（1）完善制度；⟦②⟧强化督导；（3）严格考核。\n`,
      fixed: `${TITLE}要求如下：（1）完善制度；（2）强化督导；（3）严格考核。\n`,
    },
  ],
});
