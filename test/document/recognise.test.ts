import { describe, expect, it } from 'vitest';
import { fixtures, readText } from '../support/fixtures';

const REPORTS = fixtures('reports');
const OTHERS = fixtures('not-reports');

/** The text as it grows, line by line. */
function beginnings(text: string): string[] {
  const lines = text.split('\n');
  return lines.map((_, index) => lines.slice(0, index + 1).join('\n'));
}

const recognised = (text: string): boolean => readText(text).isReport;

describe('a Chinese report is recognised', () => {
  it('has many texts to show it on', () => {
    expect(REPORTS.length).toBeGreaterThanOrEqual(80);
    expect(OTHERS.length).toBeGreaterThanOrEqual(100);
  });

  it.each(REPORTS)('$name', ({ name, text }) => {
    expect(readText(text, name).isReport).toBe(true);
  });

  it.each(REPORTS)('and stays so as it grows: $name', ({ text }) => {
    const answers = beginnings(text).map(recognised);
    expect(answers.slice(answers.indexOf(true))).not.toContain(false);
  });

  it('from three parts of a report that its headings name, whatever one word of another trade', () => {
    const parts = ['一、主要做法\n制定作业规范7项。', '二、取得成效\n服务农户6200户。', '三、几点启示\n联合才能做大。'];
    expect(recognised(`做强合作社\n${parts.join('\n')}\n`)).toBe(true);
    expect(recognised(`做强合作社\n${parts.slice(1).join('\n')}\n老师布置作业。\n`)).toBe(false);
  });

  it('from the words that news begin with, in either script', () => {
    const simplified =
      '青石县老旧小区改造暖民心\n本报讯 5月8日，记者从青石县获悉，今年以来，全县推进改造22栋，惠及群众940人。\n';
    const traditional =
      '青石縣老舊小區改造暖民心\n本報訊 5月8日，記者從青石縣獲悉，今年以來，全縣推進改造22棟，惠及群眾940人。\n';
    expect([simplified, traditional].map((text) => readText(text).reports.map(({ genre }) => genre))).toEqual([
      ['news'],
      ['news'],
    ]);
  });

  it('from its title alone, in either script', () => {
    for (const title of [
      '关于推进农村生活污水治理的调研报告',
      '關於推進農村生活污水治理的調研報告',
      '# 2024年工作总结',
      '在全市经济工作会议上的讲话',
      '关于召开全县民政工作会议的通知（代拟稿）',
      '区住建局重点任务完成情况一览表',
    ])
      expect(recognised(title), title).toBe(true);
  });

  it('behind front matter, code and other line ends', () => {
    const report = '一、基本情况\n全镇共有村级卫生室19个。\n二、存在的问题\n药品配备不足。\n';
    expect(recognised(`---\ntags: [a, b]\n---\n\`\`\`sh\nnpm run build -- --watch --verbose\n\`\`\`\n${report}`)).toBe(
      true,
    );
    expect(recognised(report.replaceAll('\n', '\r\n'))).toBe(true);
    expect(recognised(report.replaceAll('\n', '\r'))).toBe(true);
  });
});

describe('any other text is left alone', () => {
  it.each(OTHERS)('$name', ({ name, text }) => {
    const reading = readText(text, name);
    expect(reading.isReport).toBe(false);
    expect(reading.reports).toEqual([]);
  });

  it.each(OTHERS)('and so are its beginnings: $name', ({ text }) => {
    expect(beginnings(text).filter(recognised)).toEqual([]);
  });

  it('names of texts that are no reports, and advice on writing one', () => {
    for (const title of ['如何写好工作总结', '血常规检验报告', '我的读书报告', '关于梦想的思考'])
      expect(recognised(title), title).toBe(false);
  });

  it('whatever its title, what is talk, Japanese, or mostly code', () => {
    expect(recognised('述职报告\n\n“你写完了吗？”“没呢，你呢？”“我也没写，咱们明天再说吧。”\n')).toBe(false);
    expect(recognised('業務改善に関する調査報告\n\n本年度は、窓口の待ち時間を短くするための取組を行いました。\n')).toBe(
      false,
    );
    expect(recognised(`# 工作总结\n\n${'npm run build && npm run deploy -- --prod\n'.repeat(4)}`)).toBe(false);
  });

  it('a statute, unless a notice frames it', () => {
    const articles = ['为了规范管理，制定本办法。', '本办法适用于全市各级机关。', '各部门应当落实责任，完善机制。']
      .map((text, index) => `第${'一二三'[index]}条　${text}`)
      .join('\n');
    expect(recognised(`某市公务用车管理办法\n\n${articles}\n`)).toBe(false);
    expect(
      recognised(
        `某市人民政府关于印发《某市公务用车管理办法》的通知\n某政发〔2024〕6号\n\n各区人民政府：\n现印发给你们，请遵照执行。\n\n${articles}\n`,
      ),
    ).toBe(true);
  });

  it('a name with 规划 by itself; a plan or a council paper is told by a little more', () => {
    const body = '一、发展基础\n全市现有物流园区3个，货运量增长。\n二、保障措施\n加强统筹协调，压实部门责任。\n';
    expect(recognised('我的职业发展规划\n\n三年内学会弹琴。\n')).toBe(false);
    expect(recognised(`金沙市物流业发展规划\n\n${body}`)).toBe(true);
    expect(
      recognised(
        '渡輪服務檢討\n\n本文件向委員匯報檢討結果。\n\n2. 政府自去年起推出協助措施，檢討服務。\n\n3. 請委員備悉本文件。\n',
      ),
    ).toBe(true);
  });

  it('questions and answers, unless an office explains its measures by them', () => {
    const talk =
      '问：出台措施的背景是什么？\n答：我市家政服务企业小而散，群众反映难找放心人。\n问：有哪些支持？\n答：对企业给予社会保险补贴。\n';
    expect(recognised(`家政服务若干措施\n\n近日，市政府印发若干措施，现将有关内容说明如下。\n${talk}`)).toBe(false);
    expect(
      recognised(`《促进家政服务业发展若干措施》政策解读\n\n近日，市政府印发若干措施，现将有关内容说明如下。\n${talk}`),
    ).toBe(true);
  });

  it('what follows the beginning does not make a long story a report', () => {
    const story = '他推开窗，雨已经停了。巷口的灯还亮着，一个孩子蹲在水洼边看自己的影子。\n';
    const report = '关于全市养老服务工作的调研报告\n\n一、基本情况\n\n二、存在的问题\n';
    expect(recognised(story.repeat(400) + report)).toBe(false);
    expect(recognised(report + story.repeat(3))).toBe(true);
  });
});
