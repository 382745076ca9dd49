import { testRule } from '../../support/rule-tester';

const TITLE = '关于养老服务的调研报告\n';

testRule('enum-separator', {
  good: [
    `${TITLE}一是健全机制，明确责任；二是强化保障，落实经费。\n`,
    `${TITLE}一是健全机制。明确责任。二是强化保障。落实经费。\n`,
    // within quotation marks and brackets
    `${TITLE}一是叫响“床位有保障。护理有温度。”品牌；二是强化保障。\n`,
    `${TITLE}一是健全机制（见附件。下同）；二是强化保障。\n`,
    // another series within
    `${TITLE}一是健全机制。做到：首先明确责任，其次严格考核；二是强化保障。\n`,
    // items on their own lines
    `${TITLE}一是健全机制。明确责任；\n二是强化保障。落实经费。\n`,
    // the last one ends the sentence
    `${TITLE}一是健全机制；二是强化保障。落实经费。\n`,
    // one mark throughout, in one line or over lines
    `${TITLE}一是健全机制，二是强化保障，三是加强督导。\n`,
    `${TITLE}一是健全机制；\n二是强化保障；\n三是加强督导。\n`,
    // an item of several sentences has its full stop whatever the others have
    `${TITLE}一是健全机制。二是强化保障，三是加强督导。落实经费。四是兑现奖惩。\n`,
    // no majority
    `${TITLE}一是健全机制；二是强化保障；三是加强督导。四是改善设施。五是兑现奖惩。\n`,
    // no series
    `${TITLE}健全机制。明确责任；强化保障。\n`,
    `${TITLE}1.健全机制。明确责任；2.强化保障。\n`,
  ],
  bad: [
    {
      text: `${TITLE}一是健全机制。明确责任⟦；⟧二是强化保障。\n`,
      message: '“一是”一项内有句号，项间不宜用分号。',
      fixed: `${TITLE}一是健全机制。明确责任。二是强化保障。\n`,
    },
    {
      text: `${TITLE}一是健全机制；二是强化保障。落实经费⟦；⟧三是加强督导。\n`,
      fixed: `${TITLE}一是健全机制；二是强化保障。落实经费。三是加强督导。\n`,
    },
    {
      text: `${TITLE}一要健全机制。明确责任⟦；⟧二要强化保障。\n`,
      fixed: `${TITLE}一要健全机制。明确责任。二要强化保障。\n`,
    },
    {
      text: `${TITLE}第一，健全机制。明确责任⟦；⟧第二，强化保障。\n`,
      fixed: `${TITLE}第一，健全机制。明确责任。第二，强化保障。\n`,
    },
    {
      text: `${TITLE}首先，健全机制。明确责任⟦；⟧其次，强化保障。\n`,
      fixed: `${TITLE}首先，健全机制。明确责任。其次，强化保障。\n`,
    },
    {
      text: `${TITLE}（一）主要做法。一是健全机制。明确责任⟦；⟧二是强化保障。\n`,
      fixed: `${TITLE}（一）主要做法。一是健全机制。明确责任。二是强化保障。\n`,
    },
    {
      text: `${TITLE}一是健全“四项机制”。明确责任⟦；⟧二是强化保障。落实经费⟦；⟧三是加强督导。\n`,
      fixed: `${TITLE}一是健全“四项机制”。明确责任。二是强化保障。落实经费；三是加强督导。\n`,
    },
    {
      text: `${TITLE}其一，健全机制。明确责任⟦；⟧其二，强化保障。\n`,
      fixed: `${TITLE}其一，健全机制。明确责任。其二，强化保障。\n`,
    },
    {
      text: `${TITLE}一是健全机制；二是强化保障⟦。⟧三是加强督导；四是改善设施。\n`,
      message: '各项之间另有用“；”的，此处用“。”，点号是否统一？',
      fixed: `${TITLE}一是健全机制；二是强化保障；三是加强督导；四是改善设施。\n`,
    },
    {
      text: `${TITLE}一要健全机制，明确责任⟦，⟧二要强化保障，落实经费；三要加强督导。\n`,
      fixed: `${TITLE}一要健全机制，明确责任；二要强化保障，落实经费；三要加强督导。\n`,
    },
    {
      text: `${TITLE}一是健全机制。\n二是强化保障⟦；⟧\n三是加强督导。\n四是改善设施。\n`,
      fixed: `${TITLE}一是健全机制。\n二是强化保障。\n三是加强督导。\n四是改善设施。\n`,
    },
  ],
});
