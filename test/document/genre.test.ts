import { describe, expect, it } from 'vitest';
import { guessGenre } from '../../server/src/document/genre';
import { GENRES, type Genre } from '../../server/src/document/model';
import { fixtures, readText } from '../support/fixtures';

const genresOf = (text: string): Genre[] => readText(text, 'draft.wengao').reports.map(({ genre }) => genre);

/** Fixtures are named by their genre; drafts just begun need not show it. */
const NAMED = fixtures('reports').flatMap(({ name, text }) => {
  const genre = GENRES.find((one) => name.startsWith(one));
  return genre ? [{ name, text, genre }] : [];
});

describe('the genre of a report', () => {
  it('is shown on every genre', () => {
    expect(new Set(NAMED.map(({ genre }) => genre))).toEqual(new Set(GENRES));
  });

  it.each(NAMED)('$name', ({ name, text, genre }) => {
    const { reports } = readText(text, name);
    // what a notice puts into force stands behind it as a report of its own
    expect(reports[0]?.genre).toBe(genre);
  });

  it.each([
    '决议',
    '决定',
    '命令',
    '公报',
    '公告',
    '通告',
    '意见',
    '通知',
    '通报',
    '报告',
    '请示',
    '批复',
    '议案',
    '函',
    '纪要',
  ])('is official for a framed %s', (kind) => {
    const title = kind === '纪要' ? '某县政府常务会议纪要' : `某县人民政府关于水库移民安置的${kind}`;
    expect(
      genresOf(
        `${title}\n某政〔2024〕12号\n\n市人民政府：\n\n我县水库移民共1260户，安置工作进展顺利，后期扶持资金全部到位。\n\n某县人民政府\n2024年3月8日\n`,
      ),
    ).toEqual(['official']);
  });

  it('is that of the collection, where a piece alone reads as another', () => {
    const piece =
      '市供销社：盘活网点资源，畅通城乡双向流通（1）\n市供销社有基层网点420个，长期闲置的占三成。今年以来，社党组推动网点改造升级。\n一、改造老网点，打通流通末梢\n改造网点86个，每个补助5万元。\n二、引进新业态，做活农村市场\n与三家电商平台合作，开设直播间41个。\n';
    expect(genresOf(piece)).toEqual(['exchange-material']);
    expect(genresOf(`全市流通领域专题调研报告\n（1篇）\n${piece}`)).toEqual(['research-report']);
  });

  it.each([
    ['research-report', '关于石桥村盘活林下经济经验做法的调研报告'],
    ['exchange-material', '石桥村盘活林下经济的经验做法'],
    ['exchange-material', '在全市园林工作座谈会上的发言'],
    ['work-summary', '县林业局关于巡察反馈意见整改进展情况的报告'],
  ] as const)('is %s by the kind that the title ends with: %s', (genre, title) => {
    expect(
      genresOf(`${title}\n一、健全机制\n建立台账，逐项销号，按月调度。\n二、压实责任\n分管领导包片，股室包村。\n`),
    ).toEqual([genre]);
  });

  it('is that of its table, whatever it is called', () => {
    expect(
      genresOf('今冬水利一本账\n\n序号\t任务\t责任单位\t进展\n1\t修渠\t水利站\t完工\n2\t架桥\t交通站\t在建\n'),
    ).toEqual(['task-table']);
  });

  it('is news where it tells what a leader pointed out, stressed and asked for', () => {
    const visit =
      '李明走进冷链仓库察看供应\n\n李明指出，保供稳价要有账本。\n\n李明强调，仓库里要有底数。\n\n李明要求，各单位值守到位。\n';
    expect(genresOf(visit)).toEqual(['news']);
    expect(genresOf(visit.replaceAll(/指出|强调|要求/gu, '说'))).toEqual(['other']);
  });

  it('is other where nothing tells it', () => {
    const guess = guessGenre({
      title: undefined,
      collectionTitle: undefined,
      bylines: false,
      table: false,
      headings: [{ level: 1, text: '抓宣传' }],
      lines: [],
      kinds: [],
    });
    expect(guess.genre).toBe('other');
  });

  it('is sure by a title, and less so between two', () => {
    const evidence = { collectionTitle: undefined, bylines: false, table: false, headings: [], lines: [], kinds: [] };
    expect(guessGenre({ ...evidence, title: '关于古树名木保护的调研报告' })).toMatchObject({
      genre: 'research-report',
      confidence: 1,
    });
    expect(guessGenre({ ...evidence, title: '守住“老味道”' }).confidence).toBeLessThan(1);
  });
});
