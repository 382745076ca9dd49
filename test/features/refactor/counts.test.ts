// 数字写法: counts and percentages in digits or in Chinese numerals.
import { describe, expect, it } from 'vitest';
import { offered, refactor } from '../../support/refactoring';

const TITLE = '‸关于养老服务的调研报告\n';
const PLAIN = TITLE.slice(1);

const PAIRS = [
  ['全市新建三个中心、十二家机构，走访两户老人。', '全市新建3个中心、12家机构，走访2户老人。'],
  ['床位使用率达到百分之六十二点五，增长百分之三。', '床位使用率达到62.5%，增长3%。'],
  ['出台二十项制度，培训五十六名骨干，开展十次督查。', '出台20项制度，培训56名骨干，开展10次督查。'],
  ['组建四支队伍，配备八辆车，完成率百分之一百。', '组建4支队伍，配备8辆车，完成率100%。'],
] as const;

describe('counts', () => {
  it.each(PAIRS)('in Chinese numerals become digits, and come back: %s', (han, digits) => {
    expect(refactor(`${TITLE}${han}\n`, 'counts-to-digits')).toBe(`${PLAIN}${digits}\n`);
    expect(refactor(`${TITLE}${digits}\n`, 'counts-to-numerals')).toBe(`${PLAIN}${han}\n`);
  });

  it.each([
    ['one of a kind', '全市上下形成一个共识，拧成一条绳，下好一盘棋。'],
    ['ordinals', '第三个中心投用，前三名获奖，二期工程开工。'],
    ['periods', '三个月内完成，集中攻坚两个小时。'],
    ['about', '走访三四个村、十多家机构、几十户老人，占百分之三十多。'],
    ['fixed expressions', '增强四个意识，落实八项规定，守牢三条红线。'],
    ['quotations', '他说：“这三个中心我都去过，建得好，大家都愿意来。”打造“三个中心”。'],
    ['names of documents', '印发《三个中心建设方案》，抓好落实。'],
    ['other words', '十家长代表到会，三处于试点，五项目开工，两名列前茅。'],
    ['idioms', '百分之百完成，三言两语，一五一十。'],
  ])('in Chinese numerals stay: %s', (_, text) => {
    expect(refactor(`${TITLE}${text}\n`, 'counts-to-digits')).toBe('全文没有需要改写的数字。');
  });

  it.each([
    ['dates and years', '2024年5月8日，截至6月底，8月份。'],
    ['ranges and parts of numbers', '3—5个、1.5个、1,200户、3至5家、3个到5个、200名、10%—20%、4.5—6%、10%到20%。'],
    ['one', '1个中心、1家机构。'],
    ['more than a whole', '完成年度计划的120%。'],
    ['points', '提高3个百分点。'],
    ['what would be a fixed expression', '落实8项规定，做到2个维护。'],
    ['reference numbers', '国发〔2023〕5号、第3条。'],
  ])('in digits stay: %s', (_, text) => {
    expect(refactor(`${TITLE}${text}\n`, 'counts-to-numerals')).toBe('全文没有需要改写的数字。');
  });

  it('of headings stay', () => {
    const text = '一、建成三个中心\n（一）完善三项措施。出台三项措施。\n';
    expect(refactor(TITLE + text, 'counts-to-digits')).toBe(PLAIN + text.replace('出台三项', '出台3项'));
  });

  it('in cells stay', () => {
    const text = '现将任务列表如下，请对照执行。\n| 序号 | 任务 |\n| --- | --- |\n| 1 | 新建三所、改建五所 |\n';
    expect(refactor(TITLE + text, 'counts-to-digits')).toBe('全文没有需要改写的数字。');
  });

  it('are offered at the title, where there are some', () => {
    expect(offered(`${TITLE}新建三个中心。\n`)).toContain('数字写法：计数用阿拉伯数字');
    expect(offered(`${TITLE}新建三个中心。\n`)).not.toContain('数字写法：计数用汉字');
    expect(offered(`${PLAIN}新建‸三个中心。\n`)).not.toContain('数字写法：计数用阿拉伯数字');
  });

  it('of a traditional draft are counted in its script', () => {
    const text = `‸關於長者服務的調研報告\n本區新建2個平臺，開設3個課程，為長者們服務。\n`;
    expect(refactor(text, 'counts-to-numerals')).toContain('新建兩個平臺，開設三個課程');
  });
});
