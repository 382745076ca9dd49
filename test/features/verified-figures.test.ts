import { describe, expect, it } from 'vitest';
import { verifiedFigures } from '../../server/src/features/verified-figures';
import { describeCorpus, readCorpus } from '../support/corpus';
import { readText } from '../support/fixtures';

const told = (body: string): string[] =>
  verifiedFigures(readText(`关于养老服务的调研报告\n${body}\n`, 'draft.wengao')).map(
    ({ code, text }) => `${code} ${text}`,
  );

describe('verified figures', () => {
  it.each([
    ['办理提案257件（单办4件、主办82件、会办171件）。', 'figure-sum 4+82+171=257'],
    ['总投资1.12亿元，其中上级3000万元、县级8200万元。', 'figure-sum 3000万+8200万=1.12亿'],
    ['余额10.5亿元，其中农村3.3亿元、城区7.1亿元。', 'figure-sum 3.3+7.1=10.4≈10.5'],
    ['企业509户，其中县级企业178户，占比35%。', 'figure-ratio 178÷509=35%'],
    ['流失31人，其中入职一年内的22人，占流失人数的70%。', 'figure-ratio 22÷31=70.97%≈70%'],
    ['企业从441户增加到509户，增幅15.4%。', 'figure-growth (509-441)÷441=15.4%'],
    ['审批由20天缩短到5天，缩短75%。', 'figure-growth (20-5)÷20=75%'],
    ['漏损率由14.2%降至8.7%，下降5.5个百分点。', 'figure-growth 14.2-8.7=5.5个百分点'],
    ['企业由20家增加到60家，增长2倍。', 'figure-growth (60-20)÷20=2倍'],
    ['企业由12家增加到20家，净增8家。', 'figure-growth 20-12=8'],
    ['产值由2亿元增加到4.1亿元，翻了一番。', 'figure-growth 4.1÷2=2.05'],
  ])('%s', (body, text) => {
    expect(told(body)).toEqual([text]);
  });

  it('names the columns of tables, and what stands in the text before them', () => {
    const table = '| 乡镇 | 食堂 |\n| --- | --- |\n| 青溪镇 | 12 |\n| 石桥镇 | 8 |\n| 合计 | 20 |';
    expect(told(`${table}\n共20个，其中城区8个、农村12个。`)).toEqual(['figure-sum 12+8=20', 'figure-sum 8+12=20']);
  });

  it('leaves out what is wrong, and what only names a part', () => {
    expect(told('企业59户，其中甲类20户、乙类38户。')).toEqual([]);
    expect(told('企业59户，其中星级8户、示范12户。')).toEqual([]);
  });

  it('says where the stated number stands', () => {
    const reading = readText('关于养老服务的调研报告\n讲座12场、座谈8场，共20场。\n', 'draft.wengao');
    expect(verifiedFigures(reading).map(({ range }) => range)).toEqual([
      { start: { line: 1, character: 12 }, end: { line: 1, character: 15 } },
    ]);
  });
});

describeCorpus('001', (text) => {
  it('has seven sums that are right', () => {
    expect(verifiedFigures(readCorpus(text)).map((one) => `${one.range.start.line} ${one.text}`)).toEqual([
      '38 3+2=5',
      '92 4+82+166+5=257',
      '92 2+4+56+195=257',
      '92 1+1=2',
      '92 2+2=4',
      '92 14+37+5=56',
      '92 4+65+126=195',
    ]);
  });
});

describeCorpus('004', (text) => {
  it('has two shares and a growth that are right', () => {
    expect(verifiedFigures(readCorpus(text)).map((one) => `${one.range.start.line} ${one.text}`)).toEqual([
      '95 22÷31=70.97%≈70%',
      '265 (509-441)÷441=15.4%',
      '265 178÷509=35%',
    ]);
  });
});
