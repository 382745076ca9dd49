import { describe, expect, it } from 'vitest';
import { findingsOf, testRule } from '../../support/rule-tester';

testRule('garbled-text', {
  good: [
    '以GPT-4为代表的大模型离不开GPU，5G网络加快部署。',
    '采用PU涂层材料改造路面，PU跑道3条。',
    '浜河与濠江之间的ㄅ形路口已经改造。',
    // one token alone, or the letter is there elsewhere
    '企业采购PU材料，开展PT检测，G20峰会期间投用。',
    '问题出在哪里?责任怎么落实?我们走访了三个镇。',
    '项目进展如何?下一步继续推进。',
    '谁来管??大家来管。',
    '先富口袋?先富脑袋?干部群众展开讨论。',
    '能不能办?行不行?让群众说了算。',
    'Größe与Ñandú、café都是外文，温度为25℃±2℃。',
    '间隔号·与破折号——、省略号……都正常。',
    '長安鏈、區塊鏈、鐘鎮鋼鐵等產業鏈項目加快建設。',
    '表情😀与👨‍👩‍👧正常，生僻字𠮷也正常。',
    '第\t一季度\u3000增长',
    '投入元素锘、锟铻与屯田、烫伤。',
    '\u200b段首的零宽字符不影响文字。',
    '成绩为A++，“怎么办”是关键。',
    '任务清单见3、4、5、6条，第5、第6项已完成，PT检测合格。',
    '××××与××××两家单位参加。',
    '访问http://a.cn/?q=中文 查询。',
    '```\n锟斤拷\n```',
  ],
  bad: [
    { text: '完善工作⟦\u0007\u0001⟧机制。', message: 'U+0007 U+0001', fixed: '完善工作机制。' },
    {
      text: '一、基本情况⟦\u000b⟧全市现有机构12家。\r\n二、做法',
      message: '控制字符',
      fixed: '一、基本情况\r\n全市现有机构12家。\r\n二、做法',
    },
    { text: '推动⟦\u0085⟧服务', fixed: '推动服务' },
    { text: '养老⟦\u200b⟧服务，基⟦\ufeff⟧层', message: '不可见字符（U+200B）', fixed: '养老服务，基\ufeff层' },
    { text: '推动服务⟦\ufffd\ufffd⟧下沉，图⟦\ufffc⟧片。', message: '原字已丢失（U+FFFD U+FFFD）' },
    { text: '字符⟦\ud83d⟧残缺。' },
    { text: '创建“平安⟦␎⟧暖心”品牌', message: '控制字符的图形（U+240E）', fixed: '创建“平安·暖心”品牌' },
    { text: '“养老”⟦␎⟧服务' },
    { text: '⟦\uf0b7⟧ 全市现有机构12家', message: '字体自造' },
    { text: '服务事项⟦锟斤拷锟斤拷⟧上线，⟦烫烫烫烫⟧。', message: '疑为乱码' },
    // a short one, known by the bopomofo in it
    { text: '活动在⟦鍏ㄥ競鏈嶅姟⟧窗口举行。', message: '疑为乱码' },
    { text: '标题：⟦鍏充簬鍏昏€佹湇鍔＄殑璋冪爺鎶ュ⟧憡。' },
    { text: '检查⟦?;I划举_\ufffd⟧办班，“⟦锟斤拷\ufffd⟧”' },
    { text: '名为⟦â€œ⟧品牌', message: '“â€œ”疑为乱码', fixed: '名为“品牌' },
    { text: '在caf⟦Ã©⟧召开', fixed: '在café召开' },
    { text: '中文⟦ä¸­å›½⟧标题', fixed: '中文中国标题' },
    { text: '标题⟦ÖÐ¹ú¾­¼Ã⟧完' },
    { text: '政策落地实施⟦??萍疾颗试谖沂虚_⟧展试点', message: '疑为乱码' },
    { text: '开展专项检查⟦?;I⟧划举办培训班。' },
    // figures are in step
    { text: '广场舞队⟦??⟧协商调整时段，投诉下降360起。' },
    { text: '参与北京⟦?⟧河北廊坊项目洽谈会。', message: '不像问句', severity: 'warning' },
    {
      text: '以⟦PT-4⟧为代表，英伟达⟦PU⟧占比较高，推进与⟦5⟧、人工智能融合，⟦5⟧网络提速。',
      message: ['应为“GPT-4”：本文“PU”', '应为“GPU”', '应为“5G”', '应为“5G”'],
      fixed: '以GPT-4为代表，英伟达PU占比较高，推进与5、人工智能融合，5网络提速。',
    },
    {
      text: '采购⟦PU⟧、⟦PT-4⟧服务，建成⟦5⟧、物联网应用场景。',
      fixed: '采购GPU、PT-4服务，建成5、物联网应用场景。',
    },
    { text: '自研⟦PU⟧芯片，训练⟦PT⟧模型。', fixed: '自研GPU芯片，训练PT模型。' },
  ],
});

describe('garbled-text', () => {
  it('mends control characters and nothing else in bulk', () => {
    const safe = (text: string) => findingsOf('garbled-text', text).map((finding) => finding.fixes[0]?.safe);
    expect(safe('完善\u0007工作')).toEqual([true]);
    expect(safe('养老\u200b服务')).toEqual([true]);
    expect(safe('平安␎暖心')).toEqual([false]);
    expect(safe('以PT-4为代表，英伟达PU占比较高。')).toEqual([false, false]);
  });
});
