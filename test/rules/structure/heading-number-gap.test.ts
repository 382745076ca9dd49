import { describe, expect, it } from 'vitest';
import { findingsOf, testRule } from '../../support/rule-tester';

const TITLE = '关于全市养老服务的调研报告\n';
const BACKGROUND = '一、基本情况\n全市现有养老机构12家，床位1500张。\n';

testRule('heading-number-gap', {
  good: [
    `${TITLE}${BACKGROUND}二、存在的问题\n护理人员数量不足，培训不够。\n三、对策建议\n把经费纳入年度预算，逐年增加。\n`,
    // numbers begin anew in each section
    `${TITLE}一、主要做法\n（一）健全网络。建成服务站30个。\n（二）培育队伍。培训护理员200名。\n二、下一步打算\n（一）加大投入。经费纳入预算。\n（二）加强监管。每季度检查一次。\n`,
    // … in an attachment
    `${TITLE}${BACKGROUND}二、对策建议\n把经费纳入年度预算，逐年增加。\n附件1\n养老机构名单\n一、公办机构\n共有4家，均在城区。\n二、民办机构\n共有8家，分布在各镇。\n`,
    // … in each piece of a compilation
    `关于养老服务的调研报告（1）\n\n${BACKGROUND}二、存在的问题\n护理人员数量不足，培训不够。\n\n关于托育服务的调研报告（2）\n\n一、基本情况\n全市现有托育机构20家，托位900个。\n二、存在的问题\n收费偏高，家长送托意愿不强。\n`,
    // two lists of points in one section
    `${TITLE}一、存在的问题\n机构方面主要有两点：\n1.床位不足。城区床位缺口较大。\n2.设施老化。多数建于十年前。\n人员方面也有两点：\n1.数量不足。缺口超过百人。\n2.培训不够。持证率不到一半。\n`,
    // a list of which only some points are headings
    `${TITLE}一、存在的问题\n1.床位不足。\n2.设施老化。多数建于十年前，维修不及时。\n3.收费不一。\n4.监管不严。检查走过场，整改不彻底。\n`,
    // figures and dates at the start of a line
    `${TITLE}${BACKGROUND}1.5亿元专项资金已全部拨付到位，使用情况良好。\n三、四月份组织了两轮检查，发现问题20个。\n二、存在的问题\n护理人员数量不足，培训不够。\n`,
    // one point glued to the one before it
    `${TITLE}一、主要做法\n1.健全网络。建成服务站30个。2.培育队伍。培训护理员200名。\n3.加强监管。每季度检查一次，结果公开。\n`,
    // a heading that was taken for a list of numbers
    `${TITLE}一、基本情况\n全市组织了两轮检查，发现问题20个。\n二、五、六月份工作\n全市组织了三轮检查，发现问题8个。\n三、存在的问题\n护理人员数量不足，培训不够。\n`,
    // points of a list are counted too, and 1. 2. 1. 2. are two lists
    `${TITLE}一、主要做法\n1.健全服务网络，建成服务站30个。\n2.培育护理队伍，培训护理员200名。\n二、存在的问题\n1.床位不足，城区缺口较大。\n2.培训不够，持证率不到一半。\n`,
    `${TITLE}第一部分 基本情况\n全市现有养老机构12家，床位1500张。\n第二部分 存在的问题\n护理人员数量不足，培训不够。\n第三部分 对策建议\n把经费纳入年度预算，逐年增加。\n`,
    // a number far off is no point of it
    `${TITLE}一、主要做法\n1.健全服务网络，建成服务站30个。\n8.培育护理队伍，培训护理员200名。\n`,
    // a lone number at the start of a paragraph
    `${TITLE}一、主要做法\n健全服务网络，建成服务站30个。\n3.落实资金保障。安排专项经费，做到专款专用。\n二、存在的问题\n护理人员数量不足，培训不够。\n`,
    // a first heading that was not taken for one, in an attachment
    `${TITLE}${BACKGROUND}二、对策建议\n把经费纳入年度预算，逐年增加。\n附件1\n养老机构名单\n一，公办机构四家，均在城区，一律免费\n二、民办机构\n共有8家，分布在各镇。\n`,
    // … with lower headings on both sides
    `${TITLE}一、基本情况\n（一）机构\n全市现有养老机构12家。\n（二）人员\n全市现有护理员800名。\n2.主要做法\n（一）健全网络\n建成服务站30个，覆盖城区。\n（二）培育队伍\n全年培训护理员200名。\n三、对策建议\n把经费纳入年度预算，逐年增加。\n`,
    // Markdown
    '# 关于养老服务的调研报告\n\n## 一、基本情况\n\n全市现有养老机构12家。\n\n## 二、存在的问题\n\n护理人员数量不足。\n',
    // an unnumbered heading begins another part
    `${TITLE}一、机构\n全市现有养老机构12家，床位1500张。\n二、人员\n全市现有护理员800名，持证率较低。\n\n乡村养老\n\n全市共有行政村150个，老年人口占三成以上。\n\n一、机构\n乡村现有互助养老点60个，运转正常。\n二、人员\n乡村现有护理员120名，多为兼职。\n`,
    // another form of marker at one level is one fault, of heading-marker-style
    `${TITLE}${BACKGROUND}二、主要做法\n健全服务网络，建成服务站30个。\n3、存在的问题\n护理人员数量不足，培训不够。\n四、对策建议\n把经费纳入年度预算，逐年增加。\n`,
    // tasks counted throughout, from chapter to chapter
    `${TITLE}一、健全网络\n1.建设站点。新建服务站30个。\n2.改造机构。改造老旧机构4家。\n二、培育队伍\n3.开展培训。培训护理员200名。\n4.提高待遇。每月补贴300元。\n`,
    `${TITLE}一、健全网络\n（一）建设站点。新建服务站30个。\n二、培育队伍\n（二）开展培训。培训护理员200名。\n（三）提高待遇。每月补贴300元。\n三、加强监管\n（四）定期检查。每季度检查一次。\n`,
    // rules that a notice issues: each article counts its own points
    '平川市人民政府关于印发《农田水利工程管护办法》的通知\n\n各县（区）人民政府：\n\n现将《农田水利工程管护办法》印发给你们，请认真贯彻执行。\n\n平川市人民政府\n2025年12月1日\n\n农田水利工程管护办法\n\n第一章  总则\n\n第一条  工程管护按照下列规定确定主体：\n\n（一）政府投资建设的，由村集体承担管护责任；\n\n（二）社会资本投资建设的，由投资者承担管护责任。\n\n第二条  管护主体履行下列职责：\n\n（一）建立健全日常巡查制度；\n\n（二）汛前、汛后各组织一次检查；\n\n（三）做好用水计量和档案管理工作。\n\n第三条  本办法自2026年1月1日起施行。\n',
    // paragraphs numbered throughout but for the first, as Hong Kong's papers are
    '渡輪服務檢討報告\n\n目的\n\n本文件向委員匯報檢討的結果，並徵詢委員的意見。\n\n背景\n\n2. 現時共有航線八條，由四個營辦商經營。其中兩條錄得盈利。\n\n3. 政府自二零一一年起推出協助措施。有關開支逐年上升。\n\n檢討結果\n\n4. 繁忙時間的平均載客率為62%。顧問認為班次仍須調整。\n\n財政影響\n\n5. 上述方案的開支估計為4.6億元。當局會按機制申請撥款。\n\n徵詢意見\n\n6. 請委員備悉本文件的內容。\n',
    // a paragraph of a table
    `${TITLE}${BACKGROUND}| 序号 | 机构 |\n| --- | --- |\n| 1 | 甲院 |\n| 3 | 乙院 |\n二、存在的问题\n护理人员数量不足，培训不够。\n`,
  ],
  bad: [
    {
      // pasted twice with its number: one of the two is to go, new numbers would hide that
      text: '关于养老服务的调研报告\n一、基本情况\n全市现有机构12家。\n二、存在的问题\n床位不足。\n⟦一、⟧基本情况\n全市现有机构12家。\n⟦三、⟧对策建议\n加大投入。\n',
      fixed: null,
    },
    {
      text: `${TITLE}${BACKGROUND}⟦三、⟧存在的问题\n护理人员数量不足，培训不够。\n四、对策建议\n把经费纳入年度预算，逐年增加。\n`,
      message: '序号不连：上一条是“一、”，此处为“三、”。',
      fixed: `${TITLE}${BACKGROUND}二、存在的问题\n护理人员数量不足，培训不够。\n三、对策建议\n把经费纳入年度预算，逐年增加。\n`,
    },
    {
      // repeated
      text: `${TITLE}${BACKGROUND}二、存在的问题\n护理人员数量不足，培训不够。\n⟦二、⟧对策建议\n把经费纳入年度预算，逐年增加。\n`,
      message: '序号重复：上一条已是“二、”。',
      fixed: `${TITLE}${BACKGROUND}二、存在的问题\n护理人员数量不足，培训不够。\n三、对策建议\n把经费纳入年度预算，逐年增加。\n`,
    },
    {
      // parts
      text: `${TITLE}第一部分 基本情况\n全市现有养老机构12家，床位1500张。\n第二部分 存在的问题\n护理人员数量不足，培训不够。\n⟦第四部分⟧ 对策建议\n把经费纳入年度预算，逐年增加。\n`,
      message: '序号不连：上一条是“第二部分”，此处为“第四部分”。',
      fixed: `${TITLE}第一部分 基本情况\n全市现有养老机构12家，床位1500张。\n第二部分 存在的问题\n护理人员数量不足，培训不够。\n第三部分 对策建议\n把经费纳入年度预算，逐年增加。\n`,
    },
    {
      // points of a list
      text: `${TITLE}一、主要做法\n1.健全服务网络，建成服务站30个。\n2.培育护理队伍，培训护理员200名。\n⟦4.⟧加强行业监管，每季度检查一次。\n5.完善补贴政策，逐年提高标准。\n`,
      message: '序号不连：上一条是“2.”，此处为“4.”。',
      fixed: `${TITLE}一、主要做法\n1.健全服务网络，建成服务站30个。\n2.培育护理队伍，培训护理员200名。\n3.加强行业监管，每季度检查一次。\n4.完善补贴政策，逐年提高标准。\n`,
    },
    {
      text: `${TITLE}一、主要做法\n健全服务网络：\n（1）建成服务站30个，覆盖城区。\n（2）改造老旧设施12处，消除隐患。\n⟦（2）⟧开通服务热线，全天有人值守。\n二、存在的问题\n护理人员数量不足，培训不够。\n`,
      message: '序号重复：上一条已是“（2）”。',
      fixed: `${TITLE}一、主要做法\n健全服务网络：\n（1）建成服务站30个，覆盖城区。\n（2）改造老旧设施12处，消除隐患。\n（3）开通服务热线，全天有人值守。\n二、存在的问题\n护理人员数量不足，培训不够。\n`,
    },
    {
      // does not begin at one
      text: `${TITLE}⟦二、⟧基本情况\n全市现有养老机构12家，床位1500张。\n三、存在的问题\n护理人员数量不足，培训不够。\n`,
      message: '序号应从“一、”开始',
      fixed: `${TITLE}一、基本情况\n全市现有养老机构12家，床位1500张。\n二、存在的问题\n护理人员数量不足，培训不够。\n`,
    },
    {
      // tasks counted throughout: the fix goes on in the next chapter
      text: `${TITLE}一、健全网络\n1.建设站点。新建服务站30个。\n2.改造机构。改造老旧机构4家。\n二、培育队伍\n3.开展培训。培训护理员200名。\n⟦5.⟧提高待遇。每月补贴300元。\n三、加强监管\n6.定期检查。每季度检查一次。\n`,
      message: '序号不连：上一条是“3.”，此处为“5.”。',
      fixed: `${TITLE}一、健全网络\n1.建设站点。新建服务站30个。\n2.改造机构。改造老旧机构4家。\n二、培育队伍\n3.开展培训。培训护理员200名。\n4.提高待遇。每月补贴300元。\n三、加强监管\n5.定期检查。每季度检查一次。\n`,
    },
    {
      // where others begin anew, one that goes on is wrong
      text: `${TITLE}一、健全网络\n1.建设站点。新建服务站30个。\n2.改造机构。改造老旧机构4家。\n二、培育队伍\n⟦3.⟧开展培训。培训护理员200名。\n4.提高待遇。每月补贴300元。\n三、加强监管\n1.定期检查。每季度检查一次。\n2.公开结果。网上公示，接受监督。\n四、加强领导\n1.成立专班。每月调度一次。\n2.落实经费。纳入年度预算。\n`,
      message: '序号应从“1.”开始',
      fixed: `${TITLE}一、健全网络\n1.建设站点。新建服务站30个。\n2.改造机构。改造老旧机构4家。\n二、培育队伍\n1.开展培训。培训护理员200名。\n2.提高待遇。每月补贴300元。\n三、加强监管\n1.定期检查。每季度检查一次。\n2.公开结果。网上公示，接受监督。\n四、加强领导\n1.成立专班。每月调度一次。\n2.落实经费。纳入年度预算。\n`,
    },
    {
      // out of order: one finding per break
      text: `${TITLE}${BACKGROUND}⟦三、⟧存在的问题\n护理人员数量不足，培训不够。\n⟦二、⟧主要做法\n健全服务网络，建成服务站30个。\n⟦四、⟧对策建议\n把经费纳入年度预算，逐年增加。\n`,
      fixed: `${TITLE}${BACKGROUND}二、存在的问题\n护理人员数量不足，培训不够。\n三、主要做法\n健全服务网络，建成服务站30个。\n四、对策建议\n把经费纳入年度预算，逐年增加。\n`,
    },
    {
      // run-in headings of the second level
      text: `${TITLE}一、主要做法\n（一）健全网络。建成服务站30个。\n⟦（三）⟧培育队伍。培训护理员200名。\n（四）加强监管。每季度检查一次。\n`,
      fixed: `${TITLE}一、主要做法\n（一）健全网络。建成服务站30个。\n（二）培育队伍。培训护理员200名。\n（三）加强监管。每季度检查一次。\n`,
    },
    {
      // as written: only the number changes
      text: `${TITLE}一、主要做法\n(一)健全网络。建成服务站30个。\n⟦(三)⟧培育队伍。培训护理员200名。\n`,
      fixed: `${TITLE}一、主要做法\n(一)健全网络。建成服务站30个。\n(二)培育队伍。培训护理员200名。\n`,
    },
    {
      // points that are no headings are renumbered too
      text: `${TITLE}一、存在的问题\n1.床位不足。\n⟦3.⟧设施老化。多数建于十年前，维修不及时。\n4.收费不一。\n`,
      fixed: `${TITLE}一、存在的问题\n1.床位不足。\n2.设施老化。多数建于十年前，维修不及时。\n3.收费不一。\n`,
    },
    {
      // Markdown
      text: '# 关于养老服务的调研报告\n\n## 一、基本情况\n\n全市现有养老机构12家。\n\n## ⟦三、⟧存在的问题\n\n护理人员数量不足。\n',
      fixed:
        '# 关于养老服务的调研报告\n\n## 一、基本情况\n\n全市现有养老机构12家。\n\n## 二、存在的问题\n\n护理人员数量不足。\n',
    },
    {
      // references follow; other documents' parts, and what no heading bears, stay
      text: `${TITLE}${BACKGROUND}资金缺口见第三部分，整改措施见第四部分（二），依据见《规划》第三部分。\n⟦三、⟧存在的问题\n如前文“一、”所述，机构偏少。第三部分所列问题要逐项整改（见四、（一））。\n四、对策建议\n（一）加大投入。经费纳入预算，见第二部分。\n（二）加强监管。每季度检查一次。\n`,
      fixed: `${TITLE}${BACKGROUND}资金缺口见第二部分，整改措施见第三部分（二），依据见《规划》第三部分。\n二、存在的问题\n如前文“一、”所述，机构偏少。第二部分所列问题要逐项整改（见三、（一））。\n三、对策建议\n（一）加大投入。经费纳入预算，见第二部分。\n（二）加强监管。每季度检查一次。\n`,
    },
    {
      // references to sections of a part
      text: `${TITLE}一、基本情况\n（一）机构。共有12家，见（三），另见第一部分（三）。\n二、主要做法\n（一）健全网络。建成服务站30个。\n⟦（三）⟧培育队伍。办法同上，培训情况如（三）所示，经费见第二部分（三）。\n（四）加强监管。每季度检查一次。\n`,
      fixed: `${TITLE}一、基本情况\n（一）机构。共有12家，见（三），另见第一部分（三）。\n二、主要做法\n（一）健全网络。建成服务站30个。\n（二）培育队伍。办法同上，培训情况如（二）所示，经费见第二部分（二）。\n（三）加强监管。每季度检查一次。\n`,
    },
    {
      // the number that two headings bear is followed by no reference
      text: `${TITLE}${BACKGROUND}具体见第二部分，措施见第三部分。\n二、存在的问题\n护理人员数量不足，培训不够。\n⟦二、⟧原因分析\n投入不足，待遇偏低，留不住人。\n三、对策建议\n把经费纳入年度预算，逐年增加。\n`,
      fixed: `${TITLE}${BACKGROUND}具体见第二部分，措施见第四部分。\n二、存在的问题\n护理人员数量不足，培训不够。\n三、原因分析\n投入不足，待遇偏低，留不住人。\n四、对策建议\n把经费纳入年度预算，逐年增加。\n`,
    },
    {
      // entries of the contents with the same number follow
      text: `目录\n一、基本情况\t1\n三、存在的问题\t3\n\n${TITLE}${BACKGROUND}⟦三、⟧存在的问题\n护理人员数量不足，培训不够。\n`,
      fixed: `目录\n一、基本情况\t1\n二、存在的问题\t3\n\n${TITLE}${BACKGROUND}二、存在的问题\n护理人员数量不足，培训不够。\n`,
    },
    {
      // the contents list what is missing
      text: `目录\n一、基本情况\t1\n二、主要做法\t2\n三、存在的问题\t3\n\n${TITLE}${BACKGROUND}⟦三、⟧存在的问题\n护理人员数量不足，培训不够。\n`,
      fixed: `目录\n一、基本情况\t1\n二、主要做法\t2\n二、存在的问题\t3\n\n${TITLE}${BACKGROUND}二、存在的问题\n护理人员数量不足，培训不够。\n`,
    },
    {
      // a stated count includes what is missing
      text: `${TITLE}本报告分四个部分，请审议。\n${BACKGROUND}二、主要做法\n健全服务网络，建成服务站30个。\n⟦四、⟧对策建议\n把经费纳入年度预算，逐年增加。\n`,
      fixed: `${TITLE}本报告分四个部分，请审议。\n${BACKGROUND}二、主要做法\n健全服务网络，建成服务站30个。\n三、对策建议\n把经费纳入年度预算，逐年增加。\n`,
    },
    {
      // a heading that lost its line
      text: `${TITLE}${BACKGROUND.trimEnd()}二、主要做法\n健全服务网络，建成服务站30个。\n⟦三、⟧存在的问题\n护理人员数量不足，培训不够。\n`,
      fixed: `${TITLE}${BACKGROUND.trimEnd()}二、主要做法\n健全服务网络，建成服务站30个。\n二、存在的问题\n护理人员数量不足，培训不够。\n`,
    },
    {
      // a count that begins anew without another title
      text: `${TITLE}${BACKGROUND}二、存在的问题\n护理人员数量不足，培训不够。\n⟦一、⟧乡村情况\n乡村现有互助养老点60个，运转正常。\n二、乡村问题\n乡村护理员多为兼职，流动性大。\n`,
      fixed: `${TITLE}${BACKGROUND}二、存在的问题\n护理人员数量不足，培训不够。\n三、乡村情况\n乡村现有互助养老点60个，运转正常。\n四、乡村问题\n乡村护理员多为兼职，流动性大。\n`,
    },
  ],
});

describe('heading-number-gap: which fix joins fix-all', () => {
  const safety = (text: string): (boolean | undefined)[] =>
    findingsOf('heading-number-gap', text).map((finding) => finding.fixes[0]?.safe);
  const gap = `${TITLE}${BACKGROUND}三、存在的问题\n护理人员数量不足，培训不够。\n`;

  it('is safe where nothing says that a section is missing', () => {
    expect(safety(gap)).toEqual([true]);
    // what is counted is no part of the text
    expect(safety(gap.replace(TITLE, `${TITLE}议定事项办结4项，正在办理6项。\n`))).toEqual([true]);
    // two are counted, two are there
    expect(safety(gap.replace(TITLE, `${TITLE}现将两个方面的情况报告如下。\n`))).toEqual([true]);
    // contents with the same gap
    expect(safety(`目录\n一、基本情况\t1\n三、存在的问题\t3\n\n${gap}`)).toEqual([true]);
  });
  it('is not where the contents list another section between', () => {
    expect(safety(`目录\n一、基本情况\t1\n二、主要做法\t2\n三、存在的问题\t3\n\n${gap}`)).toEqual([false]);
    expect(safety(`目录\n基本情况\t1\n主要做法\t2\n存在的问题\t3\n\n${gap}`)).toEqual([false]);
  });
  it('is not where a stated count includes another section', () => {
    expect(safety(gap.replace(TITLE, `${TITLE}本报告分三个部分，请审议。\n`))).toEqual([false]);
    expect(safety(gap.replace(TITLE, `${TITLE}下面，我讲三点意见。\n`))).toEqual([false]);
    const held = `${TITLE}局党组做到“三个坚持”，工作有了起色。\n一、坚持问题导向\n摸清底数。\n三、坚持实干为先\n办好实事。\n`;
    expect(safety(held)).toEqual([false]);
    const title = held.replace(TITLE, '以“三个坚持”提升养老服务\n').replace('做到“三个坚持”，', '');
    expect(safety(title)).toEqual([false]);
    // headings of something else
    expect(safety(held.replace('坚持实干', '做到实干'))).toEqual([true]);
  });
  it('is not where the missing heading stands in the middle of a line', () => {
    expect(safety(gap.replace('张。', '张。二、主要做法'))).toEqual([false]);
  });
  it('is not where the count begins anew', () => {
    const anew = `${TITLE}${BACKGROUND}二、存在的问题\n护理人员数量不足。\n一、乡村情况\n互助养老点60个。\n二、乡村问题\n护理员多为兼职。\n`;
    expect(safety(anew)).toEqual([false]);
    // one wrong number does not make another count
    expect(safety(anew.replace('二、乡村问题', '四、乡村问题'))).toEqual([true, true]);
  });
});
