import { testRule } from '../../support/rule-tester';

const TITLE = '关于全市养老服务的调研报告\n';
const ONE = '一、基本情况\n全市现有养老机构12家，床位1500张。\n';
const TWO = '二、存在的主要问题\n护理人员数量不足，培训不够。\n';
const THREE = '三、对策建议\n把养老服务经费纳入年度预算。\n';
const REPORT = `${TITLE}${ONE}${TWO}${THREE}`;

const PIECE_ONE =
  '养老服务送上门\n甲区民政局\n（2023年7月5日）\n\n今年以来，全区建成养老服务站30个，覆盖城区所有社区。\n';
const PIECE_TWO =
  '小小托育点解决大难题\n乙区卫生健康局\n（2023年7月6日）\n\n今年以来，全区新增托位900个，收费标准普遍下调。\n';
const PIECE_THREE =
  '让乡村医生留得住\n丙县卫生健康局\n（2023年7月7日）\n\n今年以来，全县招聘乡村医生60名，待遇得到明显改善。\n';
const PIECES = `${PIECE_ONE}\n${PIECE_TWO}\n${PIECE_THREE}`;

testRule('toc-mismatch', {
  good: [
    `目录\n一、基本情况\t1\n二、存在的主要问题\t2\n三、对策建议\t4\n\n${REPORT}`,
    // no contents
    REPORT,
    // spaces, leaders and numbers do not count
    `目　录\n基本情况……1\n存在的 主要问题……2\n对策 建议……4\n\n${REPORT}`,
    // a report before the contents is not of theirs
    `关于印发经验材料的通知\n各县区民政局：\n现将经验材料印发给你们，请结合实际学习借鉴。\n市民政局\n2023年8月1日\n\n目录\n养老服务送上门……1\n小小托育点解决大难题……3\n\n${PIECE_ONE}\n${PIECE_TWO}`,
    // an end mark is for heading-punctuation to tell
    `目录\n一、基本情况\t1\n二、存在的主要问题\t2\n三、对策建议\t4\n\n${REPORT.replace('一、基本情况', '一、基本情况。')}`,
    // two levels
    `目录\n一、主要做法\t1\n（一）健全网络\t1\n（二）培育队伍\t2\n二、对策建议\t4\n\n${TITLE}一、主要做法\n（一）健全网络\n建成服务站30个，覆盖城区。\n（二）培育队伍\n全年培训护理员200名。\n二、对策建议\n把养老服务经费纳入年度预算。\n`,
    // the first level only
    `目录\n一、主要做法\t1\n二、对策建议\t4\n\n${TITLE}一、主要做法\n（一）健全网络\n建成服务站30个，覆盖城区。\n（二）培育队伍\n全年培训护理员200名。\n二、对策建议\n把养老服务经费纳入年度预算。\n`,
    // titles of pieces, with their units
    `目录\n甲区民政局：\n养老服务送上门\t1\n乙区卫生健康局：\n小小托育点解决大难题\t3\n丙县卫生健康局：\n让乡村医生留得住\t5\n\n${PIECES}`,
    // a title in two halves, shortened on purpose
    `目录\n养老服务送上门\t1\n小小托育点解决大难题\t3\n让乡村医生留得住\t5\n\n${PIECES.replace('养老服务送上门', '养老服务送上门　幸福生活到身边')}`,
    // attachments in the contents
    `目录\n一、基本情况\t1\n二、存在的主要问题\t2\n三、对策建议\t4\n附件：养老机构名单\t6\n\n${REPORT}附件\n养老机构名单\n甲院等12家机构，名单另行公布，以登记为准。\n`,
    // contents of something else
    `目录\n第一章总则\t1\n第二章服务供给\t4\n第三章监督管理\t9\n\n${REPORT}`,
    // an entry whose line is there, though it is no heading
    `目录\n一、基本情况\t1\n二、存在的主要问题\t2\n三、对策建议\t4\n参考资料\t9\n\n${REPORT}\n参考资料\n《养老服务条例》\n`,
  ],
  bad: [
    {
      // renamed as a whole, at the same place and number
      text: '目录\n一、基本情况\n⟦二、困难和挑战⟧\n三、下一步打算\n\n关于养老服务的调研报告\n一、基本情况\n全市现有机构12家。\n二、存在问题\n床位不足。\n三、下一步打算\n加大投入。\n',
      message: '目录写作“二、困难和挑战”，正文标题为“存在问题”，请核。',
      fixed:
        '目录\n一、基本情况\n二、存在问题\n三、下一步打算\n\n关于养老服务的调研报告\n一、基本情况\n全市现有机构12家。\n二、存在问题\n床位不足。\n三、下一步打算\n加大投入。\n',
    },
    {
      // the unit stands under the entry, with the page
      text: '民政工作交流材料汇编\n目录\n把好事办到家门口\n清河县民政局\t1\n⟦守好老人一张床⟧\n南湖县民政局\t4\n管好每一分救助钱\n东山县民政局\t7\n把好事办到家门口\n清河县民政局\n一、办好实事\n办理实事26件，群众满意。\n二、跟踪问效\n回访群众1200人次。\n管好每一分救助钱\n东山县民政局\n一、精准认定\n复核对象3600户。\n二、公开公示\n公示名单12期。\n',
      message: '目录中的“守好老人一张床”在正文中没有对应的标题，请核。',
      fixed:
        '民政工作交流材料汇编\n目录\n把好事办到家门口\n清河县民政局\t1\n管好每一分救助钱\n东山县民政局\t7\n把好事办到家门口\n清河县民政局\n一、办好实事\n办理实事26件，群众满意。\n二、跟踪问效\n回访群众1200人次。\n管好每一分救助钱\n东山县民政局\n一、精准认定\n复核对象3600户。\n二、公开公示\n公示名单12期。\n',
    },
    {
      // Markdown's links
      text: '# 关于养老服务的调研报告\n\n## 目录\n\n- [一、基本情况](#一基本情况)\n- [⟦二、主要问题⟧](#二主要问题)\n\n## 一、基本情况\n\n全市现有机构12家。\n\n## 二、存在的主要问题\n\n床位不足。\n',
      message: '目录写作“二、主要问题”，正文标题为“存在的主要问题”，请核。',
      fixed:
        '# 关于养老服务的调研报告\n\n## 目录\n\n- [一、基本情况](#一基本情况)\n- [二、存在的主要问题](#二主要问题)\n\n## 一、基本情况\n\n全市现有机构12家。\n\n## 二、存在的主要问题\n\n床位不足。\n',
    },
    {
      // the unit on the entry's line: removing one entry leaves the other of the same unit
      text: `目录\n甲区民政局：养老服务送上门\t1\n乙区卫生健康局：小小托育点解决大难题\t4\n甲区民政局：⟦邻里守望一家亲⟧\t7\n\n${PIECE_ONE}\n${PIECE_TWO}`,
      message: '目录中的“邻里守望一家亲”在正文中没有对应的标题，请核。',
      fixed: `目录\n甲区民政局：养老服务送上门\t1\n乙区卫生健康局：小小托育点解决大难题\t4\n\n${PIECE_ONE}\n${PIECE_TWO}`,
    },
    {
      text: `目录\n一、基本情况\t1\n⟦二、主要问题⟧\t2\n三、对策建议\t4\n\n${REPORT}`,
      message: '目录写作“二、主要问题”，正文标题为“存在的主要问题”，请核。',
      fixed: `目录\n一、基本情况\t1\n二、存在的主要问题\t2\n三、对策建议\t4\n\n${REPORT}`,
    },
    {
      // only the head is the same
      text: `目录\n一、基本情况\t1\n⟦二、存在的问题⟧\t2\n三、对策建议\t4\n\n${REPORT.replace('存在的主要问题', '主要问题')}`,
      fixed: `目录\n一、基本情况\t1\n二、主要问题\t2\n三、对策建议\t4\n\n${REPORT.replace('存在的主要问题', '主要问题')}`,
    },
    {
      // another word
      text: `目录\n一、基本情况\t1\n二、存在的主要问题\t2\n⟦三、 意见建议⟧\t4\n\n${REPORT}`,
      fixed: `目录\n一、基本情况\t1\n二、存在的主要问题\t2\n三、 对策建议\t4\n\n${REPORT}`,
    },
    {
      // no such heading
      text: `目录\n一、基本情况\t1\n二、存在的主要问题\t2\n三、对策建议\t4\n⟦四、外地经验启示⟧\t5\n\n${REPORT}`,
      message: '目录中的“四、外地经验启示”在正文中没有对应的标题，请核。',
      fixed: `目录\n一、基本情况\t1\n二、存在的主要问题\t2\n三、对策建议\t4\n\n${REPORT}`,
    },
    {
      // a heading much like it stands elsewhere
      text: `目录\n一、主要做法\t1\n二、存在的问题\t3\n三、对策建议\t4\n⟦四、下步做法⟧\t5\n\n${TITLE}一、主要做法\n（一）初步做法\n建成服务站30个，覆盖城区。\n（二）培育队伍\n全年培训护理员200名。\n二、存在的问题\n护理人员数量不足，培训不够。\n三、对策建议\n把养老服务经费纳入年度预算。\n`,
      message: '没有对应的标题',
      fixed: `目录\n一、主要做法\t1\n二、存在的问题\t3\n三、对策建议\t4\n\n${TITLE}一、主要做法\n（一）初步做法\n建成服务站30个，覆盖城区。\n（二）培育队伍\n全年培训护理员200名。\n二、存在的问题\n护理人员数量不足，培训不够。\n三、对策建议\n把养老服务经费纳入年度预算。\n`,
    },
    {
      // a heading that is not listed
      text: `目录\n一、基本情况\t1\n二、存在的主要问题\t2\n\n${TITLE}${ONE}${TWO}⟦三、对策建议⟧\n把养老服务经费纳入年度预算。\n`,
      message: '“对策建议”未列入目录，请核。',
    },
    {
      // another order
      text: `目录\n一、基本情况\t1\n二、存在的主要问题\t2\n四、下一步打算\t4\n⟦三、对策建议⟧\t5\n五、几点体会\t6\n\n${REPORT}四、下一步打算\n年内新增服务站10个，覆盖乡镇。\n五、几点体会\n做好养老服务，关键在于齐抓共管。\n`,
      message: '目录中“三、对策建议”的次序与正文不同，请核。',
    },
    {
      // the title of a piece
      text: `目录\n甲区民政局：\n养老服务送上门\t1\n乙区卫生健康局：\n⟦小小托育点解决难题⟧\t3\n丙县卫生健康局：\n让乡村医生留得住\t5\n\n${PIECES}`,
      message: '正文标题为“小小托育点解决大难题”',
      fixed: `目录\n甲区民政局：\n养老服务送上门\t1\n乙区卫生健康局：\n小小托育点解决大难题\t3\n丙县卫生健康局：\n让乡村医生留得住\t5\n\n${PIECES}`,
    },
    {
      // a piece that is not there, with its unit
      text: `目录\n甲区民政局：\n养老服务送上门\t1\n丁市人力资源局：\n⟦家门口好就业⟧\t2\n乙区卫生健康局：\n小小托育点解决大难题\t3\n丙县卫生健康局：\n让乡村医生留得住\t5\n\n${PIECES}`,
      fixed: `目录\n甲区民政局：\n养老服务送上门\t1\n乙区卫生健康局：\n小小托育点解决大难题\t3\n丙县卫生健康局：\n让乡村医生留得住\t5\n\n${PIECES}`,
    },
    {
      // a piece that is not listed
      text: `目录\n养老服务送上门\t1\n让乡村医生留得住\t5\n\n${PIECE_ONE}\n⟦小小托育点解决大难题⟧\n${PIECE_TWO.slice(PIECE_TWO.indexOf('\n') + 1)}\n${PIECE_THREE}`,
    },
    {
      // without page numbers
      text: `目录\n一、基本情况\n⟦二、主要问题⟧\n三、对策建议\n\n${REPORT}`,
      fixed: `目录\n一、基本情况\n二、存在的主要问题\n三、对策建议\n\n${REPORT}`,
    },
    {
      // a heading of the second level
      text: `目录\n一、主要做法\t1\n（一）健全网络\t1\n⟦（二）培育人才队伍⟧\t2\n二、对策建议\t4\n\n${TITLE}一、主要做法\n（一）健全网络\n建成服务站30个，覆盖城区。\n（二）培育队伍\n全年培训护理员200名。\n二、对策建议\n把养老服务经费纳入年度预算。\n`,
      fixed: `目录\n一、主要做法\t1\n（一）健全网络\t1\n（二）培育队伍\t2\n二、对策建议\t4\n\n${TITLE}一、主要做法\n（一）健全网络\n建成服务站30个，覆盖城区。\n（二）培育队伍\n全年培训护理员200名。\n二、对策建议\n把养老服务经费纳入年度预算。\n`,
    },
  ],
});
