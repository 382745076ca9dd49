import { describe, expect, it } from 'vitest';
import { findingsOf, testRule } from '../../support/rule-tester';

const TITLE = '关于养老服务的调研报告\n';
const A = '摸清底数，建立台账';
const B = '整合资源，改善设施';
const C = '稳定队伍，提高待遇';
const D = '完善制度，常抓不懈';

testRule('enumeration-gap', {
  good: [
    `${TITLE}要抓好三件事：一是${A}；二是${B}；三是${C}。\n`,
    `${TITLE}一要${A}。\n二要${B}。\n三要${C}。\n`,
    `${TITLE}第一，${A}。第二，${B}。第三，${C}。\n`,
    `${TITLE}首先，${A}。最后，${D}。\n`,
    `${TITLE}首先，${A}。其次，${B}。再次，${C}。最后，${D}。\n`,
    `${TITLE}首先，${A}。第二，${B}。第三，${C}。最后，${D}。\n`,
    `${TITLE}其一，${A}；其二，${B}。\n`,
    `${TITLE}主要做法：①${A}；②${B}；③${C}。\n`,
    `${TITLE}主要做法：（1）${A}；（2）${B}；（3）${C}。\n`,
    `${TITLE}主要做法：1.${A}。2.${B}。3.${C}。\n`,
    `${TITLE}对补助资金分步把关，一审立项依据，二审资金拨付，三审使用效果。\n`,
    // words that begin as 要领, 要务, 要目, 是非, 是否 do
    `${TITLE}一要领导包片。二要${B}。\n`,
    `${TITLE}一要务实管用。二要${B}。\n`,
    `${TITLE}一要目标清楚；二要道路通畅；三要素质过硬；四要职责分明。\n`,
    `${TITLE}一是非遗传承后继乏人；二是非公企业参与不多。\n`,
    `${TITLE}一是否定了照搬的做法；二是${B}。\n`,
    // the number again in the item's first word
    `${TITLE}一是一体推进；二是二次供水全面改造；三是三方联审。\n`,
    `${TITLE}他办事一是一，二是二，从不含糊。\n`,
    // the first step in the middle of a clause
    `${TITLE}床位空置的原因一是位置偏远，二是设施陈旧，三是人手不足。\n`,
    // families mixed: a matter of style
    `${TITLE}一是${A}；二要${B}；三是${C}。\n`,
    `${TITLE}首先是${A}，二是${B}，三是${C}。\n`,
    // two series in one paragraph, and one in each of two paragraphs
    `${TITLE}问题有二：一是位置偏远；二是人手不足。对策有三：一是${A}；二是${B}；三是${C}。\n`,
    `${TITLE}城区：一是${A}；二是${B}。\n乡镇：一是${C}；二是${D}。\n`,
    // nested: within an item of another series, and of the same
    `${TITLE}一要${A}。一是入户走访；二是逐一登记。\n二要${B}。一是腾出校舍；二是添置设备。\n三要${C}。\n`,
    `${TITLE}一是${A}。做到：一是入户走访；二是逐一登记；三是张榜公布。\n二是${B}。\n三是${C}。\n`,
    `${TITLE}要做到：一是${A}。方法有：一是入户走访；二是逐一登记。\n二是${B}。\n三是${C}。\n`,
    `${TITLE}一是${A}。方法有：一是入户走访；二是逐一登记。二是${B}。\n`,
    // … without a colon before it
    `${TITLE}一是会议多，有的会一是没有内容，二是层层陪会；二是文件多；三是群多。\n`,
    `${TITLE}一是稳与进的关系。稳是前提，一是要稳就业，二是要稳企业，三是要稳预期。二是质与量的关系。三是内与外的关系。\n`,
    // paragraphs without number between the items
    `${TITLE}一是${A}。\n各乡镇已登记在册。\n二是${B}。\n`,
    // each section has its own
    `${TITLE}一、城区\n一是${A}；二是${B}。\n二、乡镇\n一是${C}；二是${D}。\n`,
    `${TITLE}（一）一是${A}；二是${B}。\n（二）一是${C}；二是${D}。\n`,
    // the items are headings of their own
    `${TITLE}一是摸清底数\n逐户登记，建立台账，张榜公布，接受监督。\n二是整合资源\n闲置校舍改建，设施统一配备，分批投入使用。\n`,
    // no items
    `${TITLE}说一是一，二是二，数字不掺水分。三是三，四是四。\n`,
    `${TITLE}这一是否可行，尚待论证。三是要害。口径统一是前提，家庭是唯一是否合适另说，方案之一是改建。\n`,
    `${TITLE}老人一要就医，护理员就陪同。三要素齐备才能开办。统一要求，逐一要账。\n`,
    `${TITLE}第一次座谈会在第一季度召开。第三产业、第一、第二产业协同，第一、二批机构已开办。第一书记、第三方机构参与。\n`,
    `${TITLE}居全省第一，增速第三，总量第五，人均第四。\n`,
    `${TITLE}首先应回答的问题是谁来办。最后一公里要打通。再次强调安全。其次是资金。\n`,
    `${TITLE}其中第二个是护理，第四个是陪护。五一是假期，十一是长假，老人出行多。\n`,
    `${TITLE}院长说：“一是缺钱，三是缺人。”\n`,
    `${TITLE}贯彻《第一，安全；第三，便民》的批示，一是${A}；二是${B}。\n`,
    `${TITLE}座谈会提出“一是缺钱，二是缺人，三是缺地”，据此一是${A}；二是${B}。\n`,
    `${TITLE}比例为5：3：2，增长1.5倍，软件升到2.0版。3.5万人受益。地点：1、2号楼，3、4号楼。\n`,
    `${TITLE}草案一审后征求意见，三审通过。一审法院判决后，三审改判。\n`,
    `${TITLE}见表（1）和表（3），依据第（2）项、第（5）项办理①，另见注③。\n`,
    `${TITLE}一方面${A}，另一方面${B}，另一方面${C}。\n`,
    `${TITLE}一个是${A}，二是${B}，三是${C}。\n`,
    `${TITLE}一是${A}；二是${B}。老人不来，一个是路远，二是价高。\n`,
    `${TITLE}一则以喜，一则以忧。编发三则简讯。\n`,
    // the mark that closes is forgotten: what it hides is still there
    `${TITLE}一是推行“一院一册，${A}；二是${B}；三是${C}。\n`,
    `${TITLE}一是推行“一院一册，${A}；二是${B}；三是${C}，落实“一人一档”。\n`,
  ],
  bad: [
    {
      // bold in Markdown
      text: `${TITLE}**一是**${A}；**二是**${B}；**⟦四是⟧**${C}。\n`,
      message: '列举不连：上一项是“二是”，此处为“四是”。',
      fixed: `${TITLE}**一是**${A}；**二是**${B}；**三是**${C}。\n`,
    },
    {
      // a list within a line that it begins
      text: `${TITLE}（1）${A}；（2）${B}；⟦（2）⟧${C}。\n`,
      message: '列举重复：前面已有“（2）”。',
      fixed: `${TITLE}（1）${A}；（2）${B}；（3）${C}。\n`,
    },
    {
      text: `${TITLE}要抓好两件事：一是${A}；⟦三是⟧${B}。\n`,
      message: '列举不连：上一项是“一是”，此处为“三是”。',
      fixed: `${TITLE}要抓好两件事：一是${A}；二是${B}。\n`,
    },
    {
      text: `${TITLE}一是${A}；二是${B}；⟦二是⟧${C}；四是${D}。\n`,
      message: '列举重复：前面已有“二是”。',
      fixed: `${TITLE}一是${A}；二是${B}；三是${C}；四是${D}。\n`,
    },
    {
      // two steps change places: one finding
      text: `${TITLE}一是${A}；⟦三是⟧${C}；二是${B}；四是${D}。\n`,
      message: '列举次序颠倒',
      fixed: `${TITLE}一是${A}；二是${C}；三是${B}；四是${D}。\n`,
    },
    {
      text: `${TITLE}要抓好两件事：⟦二是⟧${A}；三是${B}。\n`,
      message: '列举应从“一是”开始，此处为“二是”。',
      fixed: `${TITLE}要抓好两件事：一是${A}；二是${B}。\n`,
    },
    {
      text: `${TITLE}一是${A}；⟦一是⟧${B}；二是${C}。\n`,
      fixed: `${TITLE}一是${A}；二是${B}；三是${C}。\n`,
    },
    {
      text: `${TITLE}一是${A}。⟦一是⟧${B}。三是${C}。\n`,
      fixed: `${TITLE}一是${A}。二是${B}。三是${C}。\n`,
    },
    {
      // over paragraphs
      text: `${TITLE}一要${A}。\n二要${B}。\n⟦四要⟧${C}。\n五要${D}。\n`,
      fixed: `${TITLE}一要${A}。\n二要${B}。\n三要${C}。\n四要${D}。\n`,
    },
    {
      text: `${TITLE}一要${A}。\n\n⟦一要⟧${B}。\n\n三要${C}。\n`,
      fixed: `${TITLE}一要${A}。\n\n二要${B}。\n\n三要${C}。\n`,
    },
    {
      // the inner series is whole, the outer one is not
      text: `${TITLE}一要${A}。一是入户走访；二是逐一登记。\n⟦三要⟧${B}。一是腾出校舍；二是添置设备。\n`,
      fixed: `${TITLE}一要${A}。一是入户走访；二是逐一登记。\n二要${B}。一是腾出校舍；二是添置设备。\n`,
    },
    {
      text: `${TITLE}一要${A}。一是入户走访；⟦三是⟧逐一登记。\n二要${B}。\n`,
      fixed: `${TITLE}一要${A}。一是入户走访；二是逐一登记。\n二要${B}。\n`,
    },
    {
      text: `${TITLE}第一，${A}。⟦第三，⟧${B}。\n`.replace('，⟧', '⟧，'),
      fixed: `${TITLE}第一，${A}。第二，${B}。\n`,
    },
    {
      text: `${TITLE}第一、${A}。第二、${B}。⟦第四⟧、${C}。\n`,
      fixed: `${TITLE}第一、${A}。第二、${B}。第三、${C}。\n`,
    },
    {
      text: `${TITLE}首先，${A}。⟦再次⟧，${B}。最后，${D}。\n`,
      fixed: `${TITLE}首先，${A}。其次，${B}。最后，${D}。\n`,
    },
    {
      text: `${TITLE}首先，${A}。其次，${B}。⟦其次⟧，${C}。最后，${D}。\n`,
      fixed: `${TITLE}首先，${A}。其次，${B}。再次，${C}。最后，${D}。\n`,
    },
    {
      text: `${TITLE}首先，${A}。最后，${B}。⟦其次⟧，${C}。\n`,
      fixed: `${TITLE}首先，${A}。最后，${B}。最后，${C}。\n`.replace('最后，整', '其次，整'),
    },
    {
      text: `${TITLE}其一，${A}；⟦其三⟧，${B}。\n`,
      fixed: `${TITLE}其一，${A}；其二，${B}。\n`,
    },
    {
      text: `${TITLE}主要做法：①${A}；⟦③⟧${B}；④${C}。\n`,
      fixed: `${TITLE}主要做法：①${A}；②${B}；③${C}。\n`,
    },
    {
      text: `${TITLE}主要做法：（1）${A}；（2）${B}；⟦（4）⟧${C}。\n`,
      fixed: `${TITLE}主要做法：（1）${A}；（2）${B}；（3）${C}。\n`,
    },
    {
      text: `${TITLE}主要做法：1.${A}。⟦3.⟧${B}。\n`,
      fixed: `${TITLE}主要做法：1.${A}。2.${B}。\n`,
    },
    {
      text: `${TITLE}对补助资金分步把关，一审立项依据，⟦三审⟧资金拨付，四审使用效果。\n`,
      fixed: `${TITLE}对补助资金分步把关，一审立项依据，二审资金拨付，三审使用效果。\n`,
    },
    {
      text: `${TITLE}床位空置的原因一是位置偏远，二是设施陈旧，⟦四是⟧人手不足。\n`,
      fixed: `${TITLE}床位空置的原因一是位置偏远，二是设施陈旧，三是人手不足。\n`,
    },
    {
      // traditional script
      text: '關於養老服務的調研報告\n要抓好兩件事：一是摸清底數，建立臺賬；⟦三是⟧整合資源，改善設施。\n',
      fixed: '關於養老服務的調研報告\n要抓好兩件事：一是摸清底數，建立臺賬；二是整合資源，改善設施。\n',
    },
    {
      // two faults are two findings
      text: `${TITLE}一是${A}；⟦三是⟧${B}。\n第一，${C}。⟦第三⟧，${D}。\n`,
      fixed: `${TITLE}一是${A}；二是${B}。\n第一，${C}。第三，${D}。\n`,
    },
    {
      // a table's cell
      text: `${TITLE}| 序号 | 任务 | 来源 | 落实情况 |\n| --- | --- | --- | --- |\n| 1 | 摸清底数 | 工作报告第1项 | 1.逐户登记。⟦3.⟧建立台账。 |\n| 2 | 改善设施 | 工作报告第2项 | 1.添置设备。2.改造厨房。 |\n`,
      fixed: `${TITLE}| 序号 | 任务 | 来源 | 落实情况 |\n| --- | --- | --- | --- |\n| 1 | 摸清底数 | 工作报告第1项 | 1.逐户登记。2.建立台账。 |\n| 2 | 改善设施 | 工作报告第2项 | 1.添置设备。2.改造厨房。 |\n`,
    },
  ],
});

describe('enumeration-gap: which fix joins fix-all', () => {
  const safety = (text: string): (boolean | undefined)[] =>
    findingsOf('enumeration-gap', text).map((finding) => finding.fixes[0]?.safe);

  it('is safe where as many steps are announced as there are, or none', () => {
    expect(safety(`${TITLE}要抓好两件事：一是${A}；三是${B}。\n`)).toEqual([true]);
    expect(safety(`${TITLE}要做好以下工作：一是${A}；三是${B}。\n`)).toEqual([true]);
    // what follows the first step announces nothing
    expect(safety(`${TITLE}要做好以下工作：一是${A}；三是办好三件事。\n`)).toEqual([true]);
  });
  it('is not where more are announced, on its line or on the line before', () => {
    expect(safety(`${TITLE}要抓好三件事：一是${A}；三是${B}。\n`)).toEqual([false]);
    expect(safety(`${TITLE}下面，我谈三点体会。\n\n一是${A}。\n三是${B}。\n`)).toEqual([false]);
  });
});
