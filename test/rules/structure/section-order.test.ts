import { CONVENTIONS, taught } from '../../support/profile';
import { testRule } from '../../support/rule-tester';

const TEXT = '全市现有养老机构12家，床位1800张，从业人员360人。';

/** A report with these headings, numbered in turn; what stands in ⟦…⟧ is to be found, its number with it. */
function report(title: string, ...headings: readonly string[]): string {
  const lines = headings.map((heading, index) => {
    const marker = `${'一二三四五六七八'[index]}、`;
    return `${heading.startsWith('⟦') ? `⟦${marker}${heading.slice(1)}` : marker + heading}\n${TEXT}\n`;
  });
  return `${title}\n${lines.join('')}`;
}
const research = (...headings: readonly string[]): string => report('关于养老服务体系建设的调研报告', ...headings);
const summary = (...headings: readonly string[]): string => report('2024年全区养老服务工作总结', ...headings);

/** Six documents that put results before everything, and a role of their own behind the problems. */
const HOUSE = taught({
  genre: 'work-summary',
  headed: 6,
  roles: [
    ['result', 6, '取得的成效'],
    ['practice', 6, '主要做法'],
    ['problem', 6, '存在的问题'],
    ['组织保障', 6, '强化组织保障'],
    ['next-step', 6, '下步打算'],
  ],
  learned: ['组织保障'],
  order: [
    { before: 'result', after: 'practice', pieces: 6, against: 0 },
    { before: 'result', after: 'problem', pieces: 6, against: 0 },
    { before: 'problem', after: '组织保障', pieces: 5, against: 0 },
    { before: 'practice', after: '组织保障', pieces: 5, against: 0 },
    { before: 'practice', after: 'background', pieces: 4, against: 0 },
    { before: 'experience', after: 'problem', pieces: 9, against: 1 },
  ],
});

testRule('section-order', {
  profile: CONVENTIONS,
  good: [
    research('基本情况', '主要做法', '取得的成效', '存在的问题', '原因分析', '对策建议', '下一步打算'),
    // practice and background go both ways
    research('主要做法', '基本情况', '调研成效', '下一步工作'),
    summary('工作成效', '存在的问题', '下步打算'),
    // 整改措施 behind problems is no practice
    research('发展现状', '存在的问题', '整改措施'),
    // the first section of each role counts
    research('基本情况', '存在的问题', '对策建议', '需要省里帮助解决的问题'),
    // merged sections
    research('基本情况', '存在的问题及对策建议', '下一步打算'),
    // headings that name subjects, and words that rhyme
    research('建强队伍抓落实', '深化改革促发展', '破解养老服务难题', '健全服务网络', '基本情况'),
    { text: summary('取得的成效', '主要做法', '存在的问题', '组织保障', '下步打算'), profile: HOUSE },
    // four documents are too few, and one against nine is no order
    { text: summary('总体情况', '主要做法', '存在的问题', '几点体会', '下步打算'), profile: HOUSE },
    { text: research('对策建议', '存在的问题'), genre: 'news' },
  ],
  bad: [
    {
      // of two the first: it lacks its ground
      text: research('基本情况', '⟦对策建议⟧', '存在的问题'),
      message: '“对策建议”部分在“存在问题”之前，次序是否有意如此？惯例：在其后。',
    },
    {
      text: research('存在的问题', '对策建议', '⟦基本情况⟧'),
      message: '“基本情况”部分在“存在问题”之后，次序是否有意如此？惯例：在其前。',
    },
    {
      // one section in several wrong pairs is named once, with the others beside it
      text: research('⟦对策建议⟧', '基本情况', '存在的问题', '原因分析'),
      message: '“对策建议”部分在“基本情况”之前，次序是否有意如此？惯例：在其后。',
    },
    {
      // … but what opens a report has come too late
      text: research('存在的问题', '⟦基本情况⟧', '对策建议'),
      message: '“基本情况”部分在“存在问题”之后，次序是否有意如此？惯例：在其前。',
    },
    {
      // moved behind it, the problems would stand behind their measures
      text: research('基本情况', '存在的问题', '对策建议', '⟦主要做法⟧'),
      message: '“主要做法”部分在“存在问题”之后，次序是否有意如此？惯例：在其前。',
    },
    { text: research('基本情况', '⟦下一步打算⟧', '存在的问题', '对策建议'), message: '“下一步打算”' },
    { text: summary('基本情况', '⟦存在的问题⟧', '主要做法', '下步打算'), message: '“存在问题”部分在“主要做法”之前' },
    { text: summary('⟦下步打算⟧', '主要做法', '存在的问题'), message: '“下一步打算”部分在“主要做法”之前' },
    {
      text: summary('⟦主要做法⟧', '取得的成效', '存在的问题', '下步打算'),
      message: '“主要做法”部分在“成效”之前，次序是否有意如此？往年同类文稿6篇都在其后。',
      profile: HOUSE,
    },
    {
      text: summary('取得的成效', '⟦组织保障⟧', '主要做法', '存在的问题'),
      message: '“组织保障”部分在“存在问题”之前，次序是否有意如此？往年同类文稿5篇都在其后。',
      profile: HOUSE,
    },
    {
      text: summary('主要做法', '存在的问题', '⟦取得的成效⟧'),
      message: '“成效”部分在“主要做法”之后，次序是否有意如此？往年同类文稿6篇都在其前。',
      profile: HOUSE,
    },
  ],
});
