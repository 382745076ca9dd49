import { testRule } from '../../support/rule-tester';

const TITLE = '关于就业工作的总结\n';

testRule('booktitle-nonwork', {
  good: [
    // prizes for works; what is issued
    `${TITLE}纪录片《山乡》获得金奖，《获奖名单》已公示，颁发《优秀奖评选办法》。\n`,
    `${TITLE}全市举办“春风送岗行动”，形成《就业形势分析报告》等材料。\n`,
    // a work that is named so
    `${TITLE}组织观看《雪山行动》，交流体会。\n`,
    // an event about a document
    `${TITLE}开展《条例》宣传活动，举办《民法典》培训班。\n`,
    // the name of a document
    `${TITLE}启动《春风送岗行动方案》编制，印发《技能提升工程实施办法》。\n`,
    // licences by their names
    `${TITLE}颁发《营业执照》，核发《食品经营许可证》。\n`,
    // 等 that ends a word
    `${TITLE}印发《关于促进男女平等》的倡议书，学习《公民待遇均等》一文。\n`,
    `${TITLE}印发《方案》等3个文件。\n`,
    `${TITLE}举办《就业促进法》知识竞赛和《技能中国行动实施方案》培训班，开展《红楼梦》读书会、《诗经》讲座。\n`,
    `${TITLE}《云台日报》摄影作品获奖，《山乡》展映12场，取得《工伤认定》电子档案。\n`,
    // document numbers and chapters
    `${TITLE}落实《就业促进法》第三章，《工程》期刊刊发文章。\n`,
    `${TITLE}印发《活动》《行动》专刊各一期。\n`,
  ],
  bad: [
    { text: `${TITLE}3家企业获得⟦《县长质量奖》⟧。\n`, fixed: `${TITLE}3家企业获得“县长质量奖”。\n` },
    { text: `${TITLE}我县被命名为⟦《全国双拥模范县》⟧称号。\n`, fixed: `${TITLE}我县被命名为“全国双拥模范县”称号。\n` },
    {
      text: `${TITLE}全市举办⟦《春风送岗行动》⟧，签约3000人。\n`,
      message: '“春风送岗行动”不是作品或文件，宜用引号。',
      fixed: `${TITLE}全市举办“春风送岗行动”，签约3000人。\n`,
    },
    {
      text: `${TITLE}形成《就业形势分析报告⟦等》⟧材料。\n`,
      message: '“等”应在书名号外。',
      fixed: `${TITLE}形成《就业形势分析报告》等材料。\n`,
    },
    { text: `${TITLE}开设⟦《直播带货》⟧课程，参训300人。\n`, fixed: `${TITLE}开设“直播带货”课程，参训300人。\n` },
    { text: `${TITLE}⟦《匠心筑梦》⟧书画展吸引2万人参观。\n`, fixed: `${TITLE}“匠心筑梦”书画展吸引2万人参观。\n` },
    { text: `${TITLE}核发首批⟦《家政服务》⟧电子证书。\n`, fixed: `${TITLE}核发首批“家政服务”电子证书。\n` },
    { text: `${TITLE}开展⟦《送岗下乡活动》⟧。\n`, fixed: `${TITLE}开展“送岗下乡活动”。\n` },
    { text: `${TITLE}召开了⟦《稳就业座谈会》⟧。\n`, fixed: `${TITLE}召开了“稳就业座谈会”。\n` },
    { text: `${TITLE}举办⟦《创业创新大赛》⟧。\n`, fixed: `${TITLE}举办“创业创新大赛”。\n` },
    { text: `${TITLE}荣获⟦《就业先进集体称号》⟧。\n`, fixed: `${TITLE}荣获“就业先进集体称号”。\n` },
    { text: `${TITLE}印发《方案》《办法⟦等》⟧。\n`, fixed: `${TITLE}印发《方案》《办法》等。\n` },
    {
      text: `${TITLE}启动⟦《技能提升工程》⟧，举办《培训手册⟦等》⟧编写会。\n`,
      fixed: `${TITLE}启动“技能提升工程”，举办《培训手册等》编写会。\n`,
    },
  ],
});
