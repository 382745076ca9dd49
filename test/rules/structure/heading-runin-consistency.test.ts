import { testRule } from '../../support/rule-tester';

const TITLE = '关于全市养老服务的调研报告\n一、主要做法\n';
const STANDING = (marker: string, words = '健全网络'): string =>
  `${marker}${words}\n建成服务站30个，覆盖城区各个街道。\n`;
const RUN_IN = (marker: string, words = '培育队伍'): string =>
  `${marker}${words}。全年培训护理员200名，持证率明显提高，队伍更加稳定。\n`;

testRule('heading-runin-consistency', {
  good: [
    TITLE + STANDING('（一）') + STANDING('（二）', '培育队伍') + STANDING('（三）', '加强监管'),
    TITLE + RUN_IN('（一）') + RUN_IN('（二）', '健全网络') + RUN_IN('（三）', '加强监管'),
    // a short last one
    TITLE + STANDING('（一）') + STANDING('（二）', '加强监管') + RUN_IN('（三）'),
    // the last heading has no text yet
    `${TITLE + RUN_IN('（一）') + RUN_IN('（二）', '健全网络')}（三）加强监管\n`,
    // two of them: nobody knows which is odd
    TITLE + STANDING('（一）') + RUN_IN('（二）'),
    // two and two
    TITLE + STANDING('（一）') + RUN_IN('（二）') + STANDING('（三）', '加强监管') + RUN_IN('（四）', '改善设施'),
    // first clauses of sentences are no headings of their own
    `${TITLE + STANDING('（一）')}（二）培育队伍：全年培训护理员200名，持证率明显提高，队伍更加稳定。\n${STANDING('（三）', '加强监管')}`,
    `${TITLE + STANDING('（一）')}（二）培育队伍，全年培训护理员200名。持证率明显提高，队伍更加稳定。\n${STANDING('（三）', '加强监管')}`,
    // another level
    `${TITLE + STANDING('（一）') + STANDING('（二）', '加强监管')}1.定期检查。每季度检查一次，发现隐患及时整改到位。\n2.公开结果。检查结果向社会公开，接受群众监督评价。\n${STANDING('（三）', '培育队伍')}`,
    // other sections have another form
    `${TITLE + STANDING('（一）') + STANDING('（二）', '加强监管')}二、存在的问题\n${RUN_IN('（一）', '力量不足')}${RUN_IN('（二）', '设施老旧')}${RUN_IN('（三）', '标准不高')}`,
    // one with subsections has to stand
    `${TITLE + RUN_IN('（一）')}（二）健全网络\n1.城区网络。建成服务站30个，覆盖城区各个街道社区。\n2.乡村网络。建成互助点60个，覆盖所有建制村庄。\n${RUN_IN('（三）', '加强监管')}`,
  ],
  bad: [
    // a last one with a whole paragraph
    {
      text: `${TITLE + STANDING('（一）') + STANDING('（二）', '加强监管')}⟦（三）培育队伍⟧。全年培训护理员200名。持证率明显提高，队伍更加稳定。\n`,
    },
    {
      text: `${TITLE + STANDING('（一）')}⟦（二）培育队伍⟧。全年培训护理员200名，持证率明显提高，队伍更加稳定。\n${STANDING('（三）', '加强监管')}`,
      message: '“（二）培育队伍”接排在段首，同级其余2条都单列一行，请核。',
    },
    {
      text: `${TITLE + RUN_IN('（一）')}⟦（二）健全网络⟧\n建成服务站30个，覆盖城区各个街道。\n${RUN_IN('（三）', '加强监管')}`,
      message: '单列一行',
    },
    {
      text: `${TITLE + RUN_IN('（一）') + RUN_IN('（二）', '加强监管')}⟦（三）健全网络⟧\n建成服务站30个，覆盖城区各个街道。\n`,
    },
    {
      text: `${TITLE}⟦（一）培育队伍⟧。全年培训护理员200名，持证率明显提高，队伍更加稳定。\n${STANDING('（二）')}${STANDING('（三）', '加强监管')}`,
    },
    {
      text: `${TITLE}⟦（一）健全网络⟧\n建成服务站30个，覆盖城区各个街道。\n${RUN_IN('（二）')}${RUN_IN('（三）', '加强监管')}`,
    },
    {
      text: `${TITLE + STANDING('1.')}⟦2.培育队伍⟧。全年培训护理员200名，持证率明显提高，队伍更加稳定。\n${STANDING('3.', '加强监管')}`,
    },
    {
      text: `${TITLE + STANDING('（一）') + STANDING('（二）', '加强监管')}⟦（三）培育队伍⟧。全年培训护理员200名，持证率明显提高，队伍更加稳定。\n${STANDING('（四）', '改善设施')}`,
      message: '其余3条',
    },
    {
      text: `${TITLE + RUN_IN('（一）') + RUN_IN('（二）', '加强监管')}⟦（三）健全网络⟧\n建成服务站30个，覆盖城区各个街道。\n${RUN_IN('（四）', '改善设施')}`,
    },
    {
      text: `关于全市养老服务的调研报告\n${STANDING('一、')}⟦二、培育队伍⟧。全年培训护理员200名，持证率明显提高，队伍更加稳定。\n${STANDING('三、', '加强监管')}`,
    },
  ],
});
