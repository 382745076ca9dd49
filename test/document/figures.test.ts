import { describe, expect, it } from 'vitest';
import { figuresIn } from '../../server/src/document/figures';
import { changesIn } from '../../server/src/document/figures-changes';
import { indicatorsIn } from '../../server/src/document/figures-indicators';
import { sharesIn } from '../../server/src/document/figures-shares';
import { sumsIn } from '../../server/src/document/figures-sums';
import { readLine } from '../../server/src/document/line';

const line = (text: string) => readLine({ text, eol: '' });
const read = (text: string) => figuresIn(line(text)).sentences.flatMap(({ figures }) => figures);

describe('figures', () => {
  it.each([
    ['全县办理提案257件', 257, '件'],
    ['全县财政投资1.2亿元', 120_000_000, '元'],
    ['全县财政投资3500万元', 35_000_000, '元'],
    ['全县财政投资3千万元', 30_000_000, '元'],
    ['全县抽查住户1 620户', 1620, '户'],
    ['全县抽查住户1,620户', 1620, '户'],
    ['全县抽查住户１６２０户', 1620, '户'],
    ['全县住户签约率84.7％', 84.7, '%'],
    ['全县签约率提高5.5个百分点', 5.5, '百分点'],
    ['全县产值增长2.3倍多', 2.3, '倍'],
    ['全县现有教师十二名', 12, '人'],
    ['全县走访企业一百零八家', 108, '家'],
    ['全縣辦理建議257萬件', 2_570_000, '件'],
  ])('%s', (text, value, unit) => {
    expect(read(text)).toMatchObject([{ value: expect.closeTo(value, 6), unit }]);
  });

  it.each([
    '全县走访企业300余家',
    '全县走访企业近300家',
    '全县走访企业约300家',
    '全县走访企业300家左右',
    '全县走访企业300家以上',
    '全县走访企业不足300家',
    '全县走访企业20—30家',
    '全县走访企业3至5家',
    '全县排名上升到第3位次',
    '每个乡镇走访企业各3家',
  ])('takes no exact number from %s', (text) => {
    expect(read(text).filter(({ vague }) => !vague)).toEqual([]);
  });

  it('leaves out dates, names and what no unit follows', () => {
    expect(read('截至2023年7月25日，12345热线、5G基站、A4纸和2.0版均已就绪')).toEqual([]);
  });

  it('shares a unit that stands once', () => {
    expect(read('三地分别为10、20和30件').map(({ value, unit }) => `${value}${unit}`)).toEqual([
      '10件',
      '20件',
      '30件',
    ]);
  });

  it('leaves out what others said and the names of documents', () => {
    expect(read('县长说：“今年我们一共要新建30个站点，一个也不能少。”按《关于建设20个站点的通知》办')).toEqual([]);
    expect(read('落实“建成30个站点”目标')).toHaveLength(1);
  });

  it('keeps a sentence that begins with 其中 together with the one before', () => {
    expect(figuresIn(line('企业共有509户。其中，县级178户。另有5户。')).sentences).toHaveLength(2);
  });

  it.each([
    '共1件、',
    '其中1件，',
    '1,000',
    '由1件增加到2件，',
    '一二三',
    '占1%，',
    '1件（2件（',
    '共3件：1件；',
    '2022年1件、2023年2件，增长',
    '走访企业3家、',
  ])('reads a very long line of %s in linear time', (part) => {
    const long = line(`全县共有${part.repeat(20_000)}`);
    const started = performance.now();
    for (const reader of [sumsIn, sharesIn, changesIn, indicatorsIn]) reader(long);
    // some hundredths of it are needed; what is quadratic takes many seconds
    expect(performance.now() - started).toBeLessThan(2000);
  });
});
