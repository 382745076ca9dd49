import { describe, expect, it } from 'vitest';
import { applyEdits } from '../../../server/src/text/lines';
import { findingsOf, testRule } from '../../support/rule-tester';

const TITLE = '关于养老服务的调研报告\n\n';
const REST = '\n　　乡镇机构偏少，床位空置较多。\n　　护理人员年龄偏大，流动频繁。\n';
const PLAIN =
  '\n乡镇机构数量偏少，多数由旧校舍改建，床位空置较多，护理人员年龄偏大，待遇不高，流动频繁。\n县城机构一床难求，排队等候的老人超过百名，平均要等八个月，家属意见很大，反映强烈。\n';

/** Wraps at so many columns, as a mail program does. */
function wrap(paragraph: string, columns: number): string {
  const lines: string[] = [];
  for (let at = 0; at < paragraph.length; at += columns / 2) lines.push(paragraph.slice(at, at + columns / 2));
  return lines.join('\n');
}

const MAIL =
  '今年以来，我们对全县养老机构作了一次摸底，走访了十二家机构、四十户家庭，召开座谈会六次，发放问卷三百份，收回二百八十六份。总的看，城区机构设施较好、管理较严，乡镇机构底子薄、人手少，老人和家属的期盼还没有得到满足。';

testRule('broken-line', {
  good: [
    // paragraphs, each with its indent
    `${TITLE}　　全市现有养老机构12家，床位1500张，入住老人800人。${REST}`,
    // one full stop forgotten: the next paragraph has its indent
    `${TITLE}　　全市现有养老机构12家，床位1500张，入住老人800人，基本满足城区老人就近养老的需要${REST}`,
    // … even where the words on both sides stand together elsewhere
    `${TITLE}　　全市现有养老机构12家，床位1500张，其中十家是公办养老机构\n　　服务对象以本地老人为主，半数生活不能自理。\n　　养老机构服务收费由县里核定。\n　　护理人员年龄偏大。\n`,
    // 从 that is closed in its own line
    `${TITLE}一、主要做法\n（一）建强护理队伍，提升服务水平。县里从返乡青年和退役军人当中选拔护理人员共一百二十名\n城市中心的机构设施陈旧，改造任务较重。\n`,
    // a short first clause that opens a paragraph, or names somebody
    `${TITLE}全市现有养老机构12家，床位1500张，其中十家是公办养老机构\n村里，半数老人生活不能自理。\n`,
    `${TITLE}全市现有养老机构12家，床位1500张，其中十家是公办养老机构\n陈芳，女，45岁，护理员，从业二十年。\n`,
    // sentences that end like those that go on
    `${TITLE}各养老机构凡事都要立足当地情况，量力而行，切实做到实事求是\n24家机构已经完成改造，全部通过验收。\n`,
    `${TITLE}各养老机构锐意进取，年年都有新变化，展现出新担当、新作为\n24家机构已经完成改造，全部通过验收。\n`,
    // items with letters
    `${TITLE}改善方案如下：\n(a)優化服務網絡，由明年年中起試辦連接三個社區的接送服務，試辦期為十八個月；及\n(b)改善設施，分兩期加設座椅和無障礙通道，首期涵蓋五個中心。\n`,
    // the next line opens a paragraph
    `${TITLE}全市现有养老机构12家，床位1500张，入住老人800人，能够满足城区老人就近养老的要求\n下一步，要向乡镇延伸服务，把闲置校舍用起来，让老人就近得到照料。${PLAIN}`,
    // a draft that never ends its paragraphs
    `${TITLE}全市现有养老机构12家，床位1500张，入住老人800人，城区老人就近养老有了着落，满意度逐年上升\n乡镇机构数量偏少，多数由旧校舍改建，床位空置较多，护理人员年龄偏大，待遇不高，流动频繁\n县城机构一床难求，排队等候的老人超过百名，平均要等八个月，家属意见很大，反映强烈\n医养结合刚刚起步，多数机构只能提供日间照料，康复护理基本空白，老人看病仍要家属陪同\n`,
    `${TITLE}全市现有养老机构12家，床位1500张。入住老人800人，城区老人就近养老有了着落，多数住进公办养老机构\n服务对象以本地老人为主，半数生活不能自理。需要专人日夜照料，家属每月探望两到三次，多在周末\n县城机构一床难求，排队等候的老人超过百名，平均要等八个月，家属意见很大，反映强烈\n养老机构服务收费由县里核定，三年没有调整，多数机构收支勉强持平，少数机构靠补贴维持\n`,
    // numbered items without end marks
    `${TITLE}重点做好以下工作：\n1.摸清全县机构底数，建立台账，做到一院一册、一人一档\n2.改造乡镇机构设施，配齐消防、采暖、无障碍设备\n3.提高护理人员待遇，开展技能培训，实行持证上岗\n`,
    // headings over their paragraphs, long ones too
    `${TITLE}一、坚持问题导向，聚焦重点难点，推动养老服务提质增效\n全市现有养老机构12家，床位1500张，入住老人800人。\n（一）机构数量偏少，分布不匀，乡镇老人难以就近得到照料\n多数乡镇只有一家机构，由旧校舍改建，设施陈旧。\n`,
    `${TITLE}（一）坚持公办民办并举，扩大城乡服务供给\n全市现有养老机构12家，床位1500张，入住老人800人。\n\n（二）坚持建管用并重，提高乡镇机构水平\n多数乡镇只有一家机构，由旧校舍改建，设施陈旧。\n\n（三）坚持医养结合，补齐康复护理短板\n多数机构只能提供日间照料，医养结合刚刚起步。\n`,
    // an unnumbered subhead
    `${TITLE}摸清底数，让服务跟着老人的需要走\n全市现有养老机构12家，床位1500张，入住老人800人，城区基本满足。\n整合资源，把闲置的校舍用起来\n多数乡镇只有一家机构，由旧校舍改建，设施陈旧，护理人员少。\n`,
    // headings that are as long as their paragraphs by chance
    `${TITLE}一、对接养老需求，打通服务末端堵点\n摸清老人需要120条，办结实事40多项。\n二、搭建合作平台，畅通医养结合路径\n举办对接活动36场，签约协议15份多。\n三、对接社区力量，补齐照护人手短板\n建立首问负责制度，走访老人220户次。\n`,
    // parallel slogans of one length
    `${TITLE}强化组织领导，凝聚工作合力，推进各项部署\n强化责任落实，传导工作压力，完成年度任务\n强化督促检查，改进工作作风，兑现为民承诺\n强化舆论宣传，营造工作氛围，回应群众关切\n`,
    // the halves stand in two list items of Markdown
    `${TITLE}- 全市现有养老机构12家，床位1500张，入住老人800人，基本满足城区老人就近养老和\n- 日间照料的需要。\n`,
    // the title of another report, set apart
    `${TITLE}清理“僵尸号”，一个单位在一个平台原则上只保留一个账号，年底前全部完成。（责任单位：市政府办）\n\n\n关于巡察反馈意见整改落实情况的报告\n\n今年以来，市民政局抓好整改。\n（一）关于“学习不够深入”问题\n局党组集体学习11次，形成调研成果4篇。\n`,
    // a line of a letter, a signature
    `${TITLE}全市现有养老机构12家，床位1500张，入住老人800人。\n\n特此报告。\n\n某市民政局\n2023年7月25日\n`,
    // whom to ask
    `${TITLE}全市现有养老机构12家，床位1500张，入住老人800人。\n联系人：民政局养老服务科张明，联系电话：0512-12345678\n地址：某市中山路12号，邮政编码215000，工作日上午受理。\n`,
    // labels, none of them with an end mark
    `${TITLE}会议时间：2023年7月25日上午九时，会期半天，上午结束\n会议地点：县政府三楼会议室，请各单位准时参加，不得缺席。\n`,
    // an English abstract is no Chinese sentence
    `${TITLE}全市现有养老机构12家，床位1500张。\nThis report describes the care homes of the city and what they lack.\n`,
  ],
  bad: [
    {
      // a number that the line asks for
      text: `${TITLE}全市建成养老机构12家，床位⟦总数已经达到⟧\n1500张，入住老人800人。\n`,
      fixed: `${TITLE}全市建成养老机构12家，床位总数已经达到1500张，入住老人800人。\n`,
    },
    {
      // … and one that is cut itself
      text: `${TITLE}全市建成养老机构12家，全年发放⟦运营补贴86⟧\n0万元，惠及老人800人。\n`,
      fixed: `${TITLE}全市建成养老机构12家，全年发放运营补贴860万元，惠及老人800人。\n`,
    },
    {
      // what follows 是
      text: `${TITLE}全县十二家乡镇机构入住率只有四成⟦，主要原因是⟧\n离县城远、护理人员少、看病不便，家属放心不下。\n`,
      fixed: `${TITLE}全县十二家乡镇机构入住率只有四成，主要原因是离县城远、护理人员少、看病不便，家属放心不下。\n`,
    },
    {
      // the rest of a clause, and of a word
      text: `${TITLE}县里对公办机构全面体检，逐家核定房屋结构，一并查看消防⟦设施和日常用⟧\n电量，提出整改意见120条，现已全部落实。\n`,
      fixed: `${TITLE}县里对公办机构全面体检，逐家核定房屋结构，一并查看消防设施和日常用电量，提出整改意见120条，现已全部落实。\n`,
    },
    {
      text: `${TITLE}县里对公办机构全面体检，逐家核定房屋结构，一并查看消防设施⟦和院内饮用水⟧\n净化，提出整改意见120条，现已全部落实。\n`,
      fixed: `${TITLE}县里对公办机构全面体检，逐家核定房屋结构，一并查看消防设施和院内饮用水净化，提出整改意见120条，现已全部落实。\n`,
    },
    {
      // 从 … 中
      text: `${TITLE}一、主要做法\n（一）建强护理队伍，提升服务水平。县里从退役军人、返乡青年⟦和医学院毕业⟧\n生中选拔护理人员120名，统一培训上岗。\n`,
      fixed: `${TITLE}一、主要做法\n（一）建强护理队伍，提升服务水平。县里从退役军人、返乡青年和医学院毕业生中选拔护理人员120名，统一培训上岗。\n`,
    },
    {
      text: `${TITLE}　　全市现有养老机构12家，床位1500张，入住老人800人，基本满足城区老人⟦就近养老的需⟧\n要。${REST}`,
      message: '句中有硬回车：“就近养老的需”与下一行“要。”似为一句。',
      fixed: `${TITLE}　　全市现有养老机构12家，床位1500张，入住老人800人，基本满足城区老人就近养老的需要。${REST}`,
    },
    {
      // a page ended within a word, and left a blank line
      text: `${TITLE}全市现有养老机构12家，其中公办机构5家、民办机构7家。入住老人800人，城区机构的设施⟦和服务水平发⟧\n\n展较快。${PLAIN}`,
      fixed: `${TITLE}全市现有养老机构12家，其中公办机构5家、民办机构7家。入住老人800人，城区机构的设施和服务水平发展较快。${PLAIN}`,
    },
    {
      // paragraphs apart by blank lines, this one cut without
      text: `${TITLE}全市现有养老机构12家，床位1500张，入住老人八百多⟦人，城区老人⟧\n就近养老有了着落，家属比较放心。\n\n乡镇机构偏少，多数由旧校舍改建，设施陈旧。\n\n护理人员年龄偏大，流动频繁，待遇普遍不高。\n`,
      fixed: `${TITLE}全市现有养老机构12家，床位1500张，入住老人八百多人，城区老人就近养老有了着落，家属比较放心。\n\n乡镇机构偏少，多数由旧校舍改建，设施陈旧。\n\n护理人员年龄偏大，流动频繁，待遇普遍不高。\n`,
    },
    {
      // the line ends within a list, and within a title
      text: `${TITLE}走访了城区机构、乡镇机构和社区食堂，听取院长、护理员、⟦老人和家属、⟧\n村干部的意见。对照《关于推进养老⟦服务发展的若⟧\n干意见》逐条检查，梳理出问题12个。${PLAIN}`,
      fixed: `${TITLE}走访了城区机构、乡镇机构和社区食堂，听取院长、护理员、老人和家属、村干部的意见。对照《关于推进养老服务发展的若\n干意见》逐条检查，梳理出问题12个。${PLAIN}`,
    },
    {
      text: `${TITLE}座谈会上，不少家属担心护理人员不够，院长们⟦则说，“最难⟧\n\n图为调研组在县敬老院召开座谈会。\n\n的是留不住人，工资低、夜班多，年轻人不愿意来。”${PLAIN}`,
      message: '被图片说明隔开',
      fixed: null,
    },
    {
      // no line begins with a comma, even in a draft that seldom ends its paragraphs
      text: `${TITLE}全市现有养老机构12家，床位1500张，其中公办机构5家，民办机构7家，入住老人比上年⟦又增加了百名⟧\n，多数住在城区，家属比较放心。${PLAIN.replaceAll('。', '').repeat(2)}`,
      fixed: `${TITLE}全市现有养老机构12家，床位1500张，其中公办机构5家，民办机构7家，入住老人比上年又增加了百名，多数住在城区，家属比较放心。${PLAIN.replaceAll('。', '').repeat(2)}`,
    },
    {
      // where paragraphs are indented, lines that go on flush are cuts, and no habit of leaving full stops out
      text: `${TITLE}　　近日，县政协组织部分委员和专家，就全县养老机构建设运营情况开展专题调研，实地⟦察看养老机构⟧\n12家，召开座谈会6次，走访老人和家属40户。\n　　县里把养老机构建设列入民生实事，连续三年安排专项资金和建设用地指标，并在用电、用⟦地等方面给予⟧\n重点倾斜，先后建成机构8家，新增床位600张。\n　　对照省里的评定要求，县里对所有养老机构开展了一次全面检查，由民政、卫健、消防等部门⟦分头上门逐项⟧\n过堂打分，查出问题23个，都已列出清单。\n　　医养结合刚刚起步，多数机构只能照料老人的日常起居。\n　　康复护理基本空白，老人看病仍要家属陪同前往医院。\n`,
      fixed: `${TITLE}　　近日，县政协组织部分委员和专家，就全县养老机构建设运营情况开展专题调研，实地察看养老机构12家，召开座谈会6次，走访老人和家属40户。\n　　县里把养老机构建设列入民生实事，连续三年安排专项资金和建设用地指标，并在用电、用地等方面给予\n重点倾斜，先后建成机构8家，新增床位600张。\n　　对照省里的评定要求，县里对所有养老机构开展了一次全面检查，由民政、卫健、消防等部门分头上门逐项\n过堂打分，查出问题23个，都已列出清单。\n　　医养结合刚刚起步，多数机构只能照料老人的日常起居。\n　　康复护理基本空白，老人看病仍要家属陪同前往医院。\n`,
    },
    {
      // Latin words stay apart
      text: `${TITLE}　　机构管理系统由县里统一采购，目前运行的是通用软件，名称为“Senio⟦r Care⟧\nSystem”，尚未联网。${REST}`,
      fixed: `${TITLE}　　机构管理系统由县里统一采购，目前运行的是通用软件，名称为“Senior Care System”，尚未联网。${REST}`,
    },
    {
      // a number in words, and its unit
      text: `${TITLE}全市现有养老机构十二家，床位充足，入住⟦老人八百五十⟧\n人，城区老人就近养老有了着落。${PLAIN}`,
      fixed: `${TITLE}全市现有养老机构十二家，床位充足，入住老人八百五十人，城区老人就近养老有了着落。${PLAIN}`,
    },
    {
      // a short line that leaves a pair open
      text: `${TITLE}县里推行“政府⟦建院、机构运⟧\n营、家庭付费”的办法，床位利用率提高。${PLAIN}`,
      fixed: `${TITLE}县里推行“政府建院、机构运营、家庭付费”的办法，床位利用率提高。${PLAIN}`,
    },
    {
      // lines of one width, the first of which ends with a comma
      text: `${TITLE}一年来，县民政局坚持养老事业和养老产业协同发展，聚焦失能老人照⟦护这个难点，⟧\n着力补短板、强弱项，机构床位数量稳步增加，护理人员持证上岗⟦培训考核制度⟧\n日趋完善，医养结合机构由两家增加到五家，老人和家属的满意程度不断提高。\n`,
      fixed: `${TITLE}一年来，县民政局坚持养老事业和养老产业协同发展，聚焦失能老人照护这个难点，着力补短板、强弱项，机构床位数量稳步增加，护理人员持证上岗培训考核制度\n日趋完善，医养结合机构由两家增加到五家，老人和家属的满意程度不断提高。\n`,
    },
    {
      // no heading ends in 的
      text: `${TITLE}从机构类型看，民办机构占比逐年上升，已经成为养老⟦服务供给中的⟧\n重要力量，但分布不匀，乡镇偏少。\n`,
      fixed: `${TITLE}从机构类型看，民办机构占比逐年上升，已经成为养老服务供给中的重要力量，但分布不匀，乡镇偏少。\n`,
    },
  ],
});

describe('broken-line in wrapped text', () => {
  const text = `${TITLE}${wrap(MAIL, 38)}\n`;
  const cuts = text
    .slice(TITLE.length)
    .trimEnd()
    .split('\n')
    .slice(0, -1)
    .filter((line) => !/[。：；]$/u.test(line)).length;

  it('finds the cut of a paragraph of two lines beside long ones', () => {
    const short = wrap('下一步，我们将继续抓好养老服务，年底前再改造三家机构，让老人满意。', 38);
    expect(short.split('\n')).toHaveLength(2);
    expect(findingsOf('broken-line', `${text}\n${short}\n`)).toHaveLength(cuts + 1);
  });

  it('finds every cut of an e-mail wrapped at 38 columns', () => {
    expect(cuts).toBeGreaterThan(3);
    expect(findingsOf('broken-line', text)).toHaveLength(cuts);
  });

  it('mends them into the paragraph that was written', () => {
    const edits = findingsOf('broken-line', text).flatMap((finding) => finding.fixes[0]?.edits ?? []);
    expect(applyEdits(text, edits)).toBe(`${TITLE}${MAIL}\n`);
  });

  it('says it once where there are more than twenty', () => {
    const paragraphs = 5;
    const long = TITLE + `${wrap(MAIL, 38)}\n\n`.repeat(paragraphs);
    const [only, ...others] = findingsOf('broken-line', long);
    expect(others).toEqual([]);
    expect(only?.message).toContain(`全文共${cuts * paragraphs}处`);
    expect(applyEdits(long, only?.fixes[0]?.edits ?? [])).toBe(TITLE + `${MAIL}\n\n`.repeat(paragraphs));
  });
});
