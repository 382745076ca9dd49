import { testRule } from '../../support/rule-tester';

const TITLE = '关于养老服务的调研报告\n';
const A = '摸清底数，建立台账';
const B = '整合资源，改善设施';
const TABLE = `${TITLE}| 序号 | 任务 | 来源 | 落实情况 |\n| --- | --- | --- | --- |\n`;

testRule('enumeration-lone', {
  good: [
    `${TITLE}一是${A}；二是${B}。\n`,
    `${TITLE}一是${A}。\n二是${B}。\n`,
    `${TITLE}一方面${A}，另一方面${B}。\n`,
    `${TITLE}一方面${A}，一方面${B}。\n`,
    `${TITLE}一方面，${A}。\n另一方面，${B}。\n`,
    // the second step in other words
    `${TITLE}一方面${A}，同时也${B}。\n`,
    `${TITLE}一是${A}，另外还要${B}。\n`,
    `${TITLE}一是${A}。\n此外，${B}。\n`,
    `${TITLE}一是${A}；其次${B}。\n`,
    `${TITLE}第一，${A}；第二${B}。\n`,
    // words of a series that need no second
    `${TITLE}首先，${A}。各乡镇已登记在册。\n`,
    `${TITLE}首先应回答的问题是谁来办。其次要看谁来管。最后一公里要打通。\n`,
    // no series
    `${TITLE}老人一要就医，护理员就陪同。\n`,
    `${TITLE}这一方面已有进展，服务是其中重要的一方面。任何一方面的问题都要重视。\n`,
    `${TITLE}口径统一是前提，办法之一是改建，家庭是唯一是否合适的去处，说一是一。\n`,
    `${TITLE}居全省第一，比上年前移两位。安全第一，预防为主。第一次座谈会已召开，第一书记参加。\n`,
    `${TITLE}一要素缺失，便难以开办。一则消息见报。草案一审，预算编制。\n`,
    `${TITLE}床位空置的原因一是位置偏远，两是人手不足。\n`,
    `${TITLE}院长说：“一是缺钱。”家属说：“一方面是路远。”\n`,
    `${TITLE}附件：1.养老机构名单\n`,
    `${TITLE}1.5亿元投入使用。\n（1）式成立，参数见①。\n`,
    `${TABLE}| 1 | 摸清底数 | 工作报告第1项 | 1.逐户登记。2.建立台账。 |\n| 2 | 改善设施 | 工作报告第2项 | 1.5万元已到位。 |\n`,
  ],
  bad: [
    { text: `${TITLE}要抓好这件事：⟦一是⟧${A}。各乡镇已登记在册。\n`, message: '只有“一是”，未见“二是”，请核。' },
    { text: `${TITLE}⟦一方面⟧${A}，进展较快。同时${B}。\n`, message: '未见“另一方面”' },
    { text: `${TITLE}各乡镇⟦一方面⟧${A}。\n二、下一步\n另一方面${B}。\n` },
    { text: `${TITLE}⟦一要⟧${A}。\n各乡镇已登记在册。\n` },
    { text: `${TITLE}⟦第一，⟧${A}。各乡镇已登记在册。\n`.replace('，⟧', '⟧，') },
    { text: `${TITLE}理由如下：⟦其一⟧，位置偏远，家属不便探望。\n` },
    // a series ends with its section
    { text: `${TITLE}一、城区\n⟦一是⟧${A}。\n二、乡镇\n一是${A}；二是${B}。\n` },
    // each of two lone ones
    { text: `${TITLE}城区：⟦一是⟧${A}。乡镇：⟦一是⟧${B}。\n` },
    {
      text: `${TABLE}| 1 | 摸清底数 | 工作报告第1项 | ⟦1.⟧逐户登记，建立台账。 |\n| 2 | 改善设施 | 工作报告第2项 | 1.添置设备。2.改造厨房。 |\n`,
      message: '只有“1.”，未见“2.”',
    },
    { text: '關於養老服務的調研報告\n各鄉鎮⟦一方面⟧摸清底數，建立臺賬。\n' },
  ],
});
