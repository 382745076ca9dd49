import { describe, expect, it } from 'vitest';
import { applyEdits } from '../../../server/src/text/lines';
import { findingsOf, testRule } from '../../support/rule-tester';

testRule('punctuation-form', {
  good: [
    '深入调研，提出建议；会议16:35开始，比分3:2，投入1,234.5万元。',
    '网址为https://www.a.gov.cn/list?id=3,4，邮箱zhang@a.cn，文件名report.v2.docx。',
    'The town has 12 homes, 5 of them public; more will follow.',
    '（一）坚持党建引领\n(二)强化责任落实\n1.摸清底数\n（1）走访群众',
    '做好(1)走访、(2)座谈、(a)问卷三项工作。',
    '根据国发(2023)5号文件，f(x)=2x。',
    '采用Python(3.12)和GPT-4(OpenAI)。',
    '他问：“怎么办？”大家都在讨论“怎么办？”。',
    '“怎么办？”，他又问了一遍；“好！”，众人齐声说。',
    '参加“博览会”（2021年）、“交易会”，“A”和“B”各一次。',
    '省略号……破折号——都正常；……\n…………',
    '京—沪、2021—2023年、5月5日—12日、GB/T 9704—2012、周一—周五。',
    '农业、林业等行业，群众等待、等级评定、等候时间、等等。',
    '一、等级评定\n二、等效措施',
    '要敢闯敢干，等不得、等靠要不得。',
    '举办“深入‘链主’企业”活动，印发《关于印发〈办法〉的通知》。',
    '设立中国（上海）自由贸易试验区（中国（浙江）自由贸易试验区同时扩区）。',
    '责任单位： 市民政局　　联系人： 张明',
    '# 总结\n\n| 项目 | 说明 |\n| :--- | ---: |\n| 经费 | 12,000 |\n\n---\n\n见[通知](a,b.md)和`a,b`。',
    '---\ntitle: 总结,报告\n---\n今年以来，工作有序推进。',
    '```\n汉字,汉字;\n```\n正文。',
    // works cited
    '［1］林远.村落与集市［M］.成都：山河出版社，2016.\n[2] 陈实, 吴越. 养老金的算法[J]. 统计观察, 2019(4): 5-16.',
    // what others said or named is left alone
    '他说：“我们要抓紧,不能再拖,年底前必须完成。”《关于农业,林业工作的意见》已印发。',
    '群里都说办得好:) 满意。',
    '目录\n一、基本情况......1\n二、主要做法......3\n\n一、基本情况\n今年以来，工作有序推进。\n二、主要做法\n一是抓培训。',
    '不能转码的地方?;萍疾?已核对。',
    // the mark at a heading's end is another rule's
    '总结\n一、基本情况,\n今年以来，工作有序推进。\n二、主要做法.\n一是抓培训。',
    '“甲“、”乙”两个专项。',
    '屏幕5.5"，面积12.5平方米。',
    '问题摸排了吗？！整改了吗？？',
    '三.五亿元项目',
    '1. 某某. 乡村振兴研究. 北京:某出版社, 2019.',
    '按(f(x)+(a+b))计算得分。',
    '（详见附件。第二条另附。）。',
    '全年接待。（数据截至6月底。）。',
  ],
  bad: [
    {
      text: '深入调研⟦,⟧提出建议⟦;⟧\n责任单位⟦:⟧市民政局',
      message: '此处用了半角标点“,”，应为全角“，”。',
      fixed: '深入调研，提出建议;\n责任单位:市民政局',
    },
    { text: '全市共有机构12家⟦,⟧ 其中公办5家。', fixed: '全市共有机构12家，其中公办5家。' },
    { text: '增长5%⟦,⟧高于全省平均水平，GDP⟦:⟧稳步增长。', fixed: '增长5%，高于全省平均水平，GDP:稳步增长。' },
    { text: '为什么增长⟦?⟧\n因为改革⟦!⟧', fixed: '为什么增长？\n因为改革!' },
    { text: '现将有关情况报告如下⟦.⟧', fixed: '现将有关情况报告如下。' },
    { text: '老年人占比超过六成⟦.⟧一荤两素套餐价格平稳⟦.⟧', fixed: '老年人占比超过六成。一荤两素套餐价格平稳.' },
    { text: '举办“新业态⟦.⟧新消费”活动', message: '请核：句子结束用“。”', fixed: null },
    {
      text: '全市机构12家⟦(其中公办5家)⟧运行平稳。',
      message: '半角括号',
      fixed: '全市机构12家（其中公办5家）运行平稳。',
    },
    { text: '国内生产总值⟦(GDP)⟧，产值⟦（亿元)⟧。', fixed: '国内生产总值（GDP），产值（亿元)。' },
    { text: '践行⟦"两山"⟧理念', message: '直引号', fixed: '践行“两山”理念' },
    {
      // in a text that is half-width throughout, the brackets of markers are marks like others
      text: '一、主要做法\n⟦(一)⟧健全机制⟦.⟧建立台账⟦,⟧按月调度⟦.⟧\n⟦(二)⟧加大投入⟦.⟧新增资金⟦,⟧改善设施⟦.⟧',
      message: '半角括号',
      fixed: '一、主要做法\n（一）健全机制.建立台账,按月调度.\n(二)加大投入.新增资金,改善设施.',
    },
    { text: '“推广⟦"枫桥"⟧经验”', fixed: '“推广‘枫桥’经验”' },
    { text: '持续改善民生⟦，，⟧增进福祉⟦。。⟧', message: '标点“，，”叠用', fixed: '持续改善民生，增进福祉。。' },
    { text: '工作有序推进⟦，。⟧', fixed: '工作有序推进。' },
    { text: '农业⟦、，⟧林业', fixed: '农业，林业' },
    { text: '他说：⟦““抓紧””⟧'.replace('⟦““抓紧””⟧', '“⟦“抓紧”⟧”'), message: '用了两重', fixed: '他说：“抓紧”' },
    { text: '他说：“抓紧落实。”⟦。⟧', message: '里外都有句末标点', fixed: '他说：“抓紧落实。”' },
    { text: '他表示：“抓紧落实。”⟦，⟧', message: '里外都有句末标点：。”，', fixed: '他表示：“抓紧落实。”' },
    { text: '他问：“怎么办？”⟦。⟧', fixed: '他问：“怎么办？”' },
    { text: '全年接待游客12万人次（含过夜游客⟦。⟧）。', fixed: '全年接待游客12万人次（含过夜游客）。' },
    { text: '解决住房、就学⟦……⟧等问题。', message: '作用相同', fixed: '解决住房、就学等问题。' },
    { text: '解决住房、就学等⟦……⟧', fixed: '解决住房、就学等。' },
    { text: '涉及农业、林业⟦...⟧，还有水利⟦。。。⟧', message: '六个小圆点', fixed: '涉及农业、林业……，还有水利。。。' },
    { text: '涉及农业、林业⟦…⟧，还有水利。', fixed: '涉及农业、林业……，还有水利。' },
    {
      text: '三项机制⟦--⟧联动、会商、督办。',
      message: '破折号',
      fixed: '三项机制——联动、会商、督办。',
      severity: 'hint',
    },
    { text: '⟦—⟧强化组织领导。', fixed: '——强化组织领导。', severity: 'hint' },
    { text: '农业、林业⟦、⟧等行业', message: '“等”前面不用“、”', fixed: '农业、林业等行业', severity: 'hint' },
    { text: '走访企业，召开座谈会⟦，⟧等方面', fixed: '走访企业，召开座谈会等方面', severity: 'hint' },
    {
      text: '参加“博览会”⟦、⟧“交易会”，印发《意见》⟦、⟧《办法》。',
      message: '通常不用顿号',
      fixed: '参加“博览会”“交易会”，印发《意见》、《办法》。',
      severity: 'hint',
    },
    { text: '“深入⟦“链主”⟧企业调研”活动', message: '应为单引号', fixed: '“深入‘链主’企业调研”活动' },
    {
      text: '印发《关于印发⟦《养老服务办法》⟧的通知》。',
      message: '单书名号',
      fixed: '印发《关于印发〈养老服务办法〉的通知》。',
      severity: 'hint',
    },
    {
      text: '结果已公布⟦（附表（二））⟧。',
      message: '外层可用“〔〕”',
      fixed: '结果已公布〔附表（二）〕。',
      severity: 'information',
    },
    {
      text: '推动工会工作创新发展，⟦ ⟧全力服务大局。',
      message: '多了空格',
      fixed: '推动工会工作创新发展，全力服务大局。',
      severity: 'hint',
    },
  ],
});

describe('punctuation-form in a text that is half-width throughout', () => {
  const paragraph = '全区建成食堂42家,其中"公建,民营"29家(含改造3家),日均就餐6800人次;老年人占比62%.\n';
  const text = `关于社区食堂的调研报告\n${paragraph.repeat(4)}`;

  it('is said once, with the count, and mended at once', () => {
    const [only, ...others] = findingsOf('punctuation-form', text);
    expect(others).toEqual([]);
    expect(only?.message).toContain('全文共28处，此处为第一处');
    expect(only?.severity).toBe('warning');
    const mended = applyEdits(text, only?.fixes[0]?.edits ?? []);
    expect(mended.split('\n')[1]).toBe(
      '全区建成食堂42家，其中“公建，民营”29家（含改造3家），日均就餐6800人次；老年人占比62%。',
    );
    expect(findingsOf('punctuation-form', mended)).toEqual([]);
  });

  it('is as grave as the gravest of the places', () => {
    const polish = `印发《意见》${'、《办法》'.repeat(24)}。`;
    const severity = (text: string): (string | undefined)[] =>
      findingsOf('punctuation-form', text).map((one) => one.severity);
    expect(severity(polish)).toEqual(['hint']);
    expect(severity(`${polish}抓好落实,务求实效。`)).toEqual(['warning']);
  });
});
