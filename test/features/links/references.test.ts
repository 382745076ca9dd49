import { describe, expect, it } from 'vitest';
import { definitionAt } from '../../../server/src/features/definition';
import { referencesAt } from '../../../server/src/features/references';
import { DEFAULT_SETTINGS } from '../../../server/src/rules/settings';
import { createReportService } from '../../../server/src/service';
import { asked, expected, KNOWN, pointIn, shown } from '../../support/links';

/** The places at ‸ must be those in ⟦…⟧, and ‸ in each of them must find the same. */
function belongTogether(marked: string): void {
  const { text, reading, cursor } = pointIn(marked);
  const link = referencesAt(reading, cursor, KNOWN);
  expect(shown(text, link?.places ?? [])).toBe(expected(marked));
  for (const { start } of link?.places ?? []) {
    expect(shown(text, referencesAt(reading, start, KNOWN)?.places ?? [])).toBe(expected(marked));
  }
}

const nothing = (marked: string): void => {
  const { reading, cursor } = pointIn(marked);
  expect(referencesAt(reading, cursor, KNOWN)).toBeUndefined();
  expect(definitionAt(reading, cursor, KNOWN)).toBeUndefined();
};

const TITLE = '关于社区食堂运营情况的调研报告\n\n';

describe('places that belong together', () => {
  it.each([
    [
      'an entry of the contents, its heading and what refers to it',
      '关于社区食堂运营情况的调研报告\n目录\n一、基本情况 1\n⟦二、存在的‸问题⟧ 3\n\n一、基本情况\n全市建成食堂12家，困难见⟦第二部分⟧。\n⟦二、存在的问题⟧\n经费不足。\n',
    ],
    [
      'references to a part and to a section in one',
      `${TITLE}一、基本情况\n建成12家，详见⟦第二部分（一）⟧。\n二、主要做法\n⟦（一）多方筹资⟧\n引入社会力量。\n（二）规范管理\n统一配送，前提如前文⟦（‸一）⟧所述。\n`,
    ],
    [
      'parts that say so themselves',
      `${TITLE}第一部分 基本情况\n建成12家，办法见⟦第二部分⟧。\n⟦第二部‸分 主要做法⟧\n引入社会力量。\n`,
    ],
    [
      'an attachment, its note and its mentions',
      `${TITLE}一、基本情况\n建成12家，名单见⟦附件2⟧，分布见附件1。\n二、主要做法\n引入社会力量，逐家（⟦附件2⟧）核定补贴。\n\n附件：1.分布图\n　　　2.⟦食‸堂名单⟧\n\n附件1\n分布图\n东片8家。\n\n⟦附件2\n食堂名单⟧\n东门食堂。\n`,
    ],
    [
      'the only attachment, without a number',
      `${TITLE}一、基本情况\n建成12家，附件齐全，名单见⟦附‸件⟧。\n\n附件：⟦食堂名单⟧\n\n⟦附件\n食堂名单⟧\n东门食堂。\n`,
    ],
    [
      'a number and the steps that it counts',
      `${TITLE}一、主要做法\n主要采取⟦三项措‸施⟧：⟦一是⟧多方筹资，⟦二是⟧统一配送，⟦三是⟧公开账目。\n`,
    ],
    [
      'a number and the headings that it counts',
      `${TITLE}一、主要做法\n重点做好以下⟦两个方面工作⟧。\n⟦（一）多方筹资⟧\n引入社会力量。\n⟦（二）规范‸管理⟧\n统一配送。\n`,
    ],
    [
      'a short form and its definition',
      `${TITLE}一、基本情况\n市社区助餐服务中心（以下简称“⟦助餐中心⟧”）负责运营。⟦助餐‸中心⟧有员工8名。\n二、主要做法\n由⟦助餐中心⟧统一采购。\n`,
    ],
    [
      'a short form in title marks',
      `${TITLE}一、基本情况\n依据《云台市社区食堂管理办法》（以下简称《⟦办法⟧》）开展。办法很多，《⟦办‸法⟧》最实。\n`,
    ],
    [
      'a document that is named again',
      `${TITLE}一、基本情况\n市里印发《⟦社区食堂建设三年计划⟧》，各区对照《⟦社区食堂‸建设三年计划⟧》抓落实。\n`,
    ],
    [
      'placeholders that stand for one name',
      `${TITLE}一、基本情况\n⟦x市⟧现有食堂x家，⟦x‸市⟧民政局牵头，x县试点，x市场活跃。\n二、主要做法\n⟦x市⟧出台办法。\n`,
    ],
    [
      'blanks of one label',
      `${TITLE}一、基本情况\n⟦{{单位名称}}⟧牵头，${'⟦{{单位‸名称}}⟧'}负责督办，{{联系人}}负责联络。\n`,
    ],
    [
      'uses of a term, in the words of the writer',
      `${TITLE}一、基本情况\n⟦养老‸服务⟧提质，《云台市养老服务条例》施行。\n（一）⟦养老服务⟧机构\n共12家。\n`,
    ],
    [
      'the rows of a table that a number counts',
      `${TITLE}一、任务\n全年共⟦3项‸任务⟧。\n| 序号 | 任务 | 责任单位 | 落实情况 |\n| --- | --- | --- | --- |\n⟦| 1 | 完善制度 | 民政局 | 已完成 |⟧\n⟦| 2 | 开展培训 | 民政局 | 已完成 |⟧\n⟦| 3 | 公开账目 | 民政局 | 已完成 |⟧\n`,
    ],
    ['a term, and no halves of other words', `${TITLE}一、基本情况\n本地⟦国‸企⟧与中国企业合作，⟦国企⟧出资。\n`],
  ])('are %s', (_, marked) => belongTogether(marked));

  it('are those of the narrowest thing that has others', () => {
    const draft = (middle: string): string =>
      `关于社区食堂运营情况的调研报告\n目录\n一、养老服务情况 1\n二、存在的问题 3\n\n${middle}\n养老服务提质。\n二、存在的问题\n经费不足。\n`;
    const kindAt = (marked: string): string | undefined => {
      const { reading, cursor } = pointIn(draft(marked));
      return referencesAt(reading, cursor, KNOWN)?.kind;
    };
    expect(kindAt('一、养老‸服务情况')).toBe('term');
    expect(kindAt('‸一、养老服务情况')).toBe('heading');
  });

  it('end with the piece of a compilation', () => {
    const piece = (name: string, words: string): string =>
      `关于${name}社区食堂运营情况的调研报告\n云台市民政局\n（2024年5月8日）\n\n一、基本情况\n${words}\n二、主要做法\n引入社会力量。\n\n`;
    belongTogether(piece('东门', '⟦x‸市⟧建成12家，⟦x市⟧出资。') + piece('西门', 'x市建成8家。'));
  });

  it('are none for plain words, a heading that nothing points to, figures, and what somebody else said', () => {
    nothing(`${TITLE}一、基本情况\n建成‸12家。\n`);
    nothing(`${TITLE}一、基本‸情况\n建成12家。\n`);
    nothing(`${TITLE}一、基本情况\n建成x‸家，又建成x家。\n`);
    nothing(
      `${TITLE}一、基本情况\n老人说：“这里的养老‸服务从来没有这样好，老人们天天都来，家里人也放心。”养老服务提质。\n`,
    );
  });

  it('are none in a text that is no report', () => {
    const service = createReportService();
    const draft = service.open('file:///read.md', 'markdown', 1, '# Read me\n\n养老服务\n');
    const reading = service.read(draft, DEFAULT_SETTINGS);
    expect(referencesAt(reading, { line: 2, character: 1 }, KNOWN)).toBeUndefined();
  });
});

describe('definition', () => {
  /** From ‸, which stands in the first ⟦…⟧ or in none, to the others. */
  function leadsTo(marked: string): void {
    const { text, reading, cursor } = pointIn(asked(marked));
    const found = definitionAt(reading, cursor, KNOWN);
    expect(shown(text, found?.targets ?? [])).toBe(expected(marked));
  }

  it.each([
    [
      'from an entry of the contents to the heading, past a term within it',
      '关于社区食堂运营情况的调研报告\n目录\n一、养老‸服务基本情况 1\n二、存在的问题 3\n\n⟦一、养老服务基本情况⟧\n全市12家。\n二、存在的问题\n经费不足。\n',
    ],
    [
      'from a heading back to its entry',
      '关于社区食堂运营情况的调研报告\n目录\n⟦一、基本情况⟧ 1\n二、存在的问题 3\n\n一、基本‸情况\n全市12家。\n二、存在的问题\n经费不足。\n',
    ],
    [
      'from an entry to a title in a compilation',
      '目录\n东门食堂运营情况的调研报告\n西门食堂运营情况的调‸研报告\n\n东门食堂运营情况的调研报告\n云台市民政局\n（2024年5月8日）\n\n一、基本情况\n全市12家。\n二、问题\n经费不足。\n\n⟦西门食堂运营情况的调研报告⟧\n云台市民政局\n（2024年5月9日）\n\n一、基本情况\n全市8家。\n二、问题\n人手不足。\n',
    ],
    ['from a reference to the section', `${TITLE}一、基本情况\n困难见第二‸部分。\n⟦二、存在的问题⟧\n经费不足。\n`],
    ['from a number to its items', `${TITLE}一、主要做法\n采取两项‸措施：⟦一是⟧多方筹资，⟦二是⟧统一配送。\n`],
    ['from an item to its number', `${TITLE}一、主要做法\n采取⟦两项措施⟧：一是多方筹资，二‸是统一配送。\n`],
    [
      'from a use to the definition',
      `${TITLE}一、基本情况\n市社区助餐服务中心（以下简称“⟦助餐中心⟧”）负责。助‸餐中心有8人。\n`,
    ],
    ['from a placeholder to the first', `${TITLE}一、基本情况\n⟦x市⟧建成12家，x‸市出资，x市运营。\n`],
    ['from the first placeholder to the others', `${TITLE}一、基本情况\nx‸市建成12家，⟦x市⟧出资，⟦x市⟧运营。\n`],
  ])('leads %s', (_, marked) => leadsTo(marked));

  it('is none for a term, and for another document’s part', () => {
    const nowhere = (marked: string): void => {
      const { reading, cursor } = pointIn(marked);
      expect(definitionAt(reading, cursor, KNOWN)).toBeUndefined();
    };
    nowhere(`${TITLE}一、基本情况\n养老‸服务提质。养老服务扩面。\n`);
    nowhere(`${TITLE}一、基本情况\n落实《云台市食‸堂办法》。\n`);
    nowhere(`${TITLE}一、基本情况\n按照《云台市食堂规划》第二‸部分推进。\n二、主要做法\n多方筹资。\n`);
  });

  it('says what was asked about', () => {
    const { reading, cursor } = pointIn(`${TITLE}一、基本情况\n困难见第二‸部分。\n二、存在的问题\n经费不足。\n`);
    expect(definitionAt(reading, cursor, KNOWN)?.origin).toEqual({
      start: { line: 3, character: 3 },
      end: { line: 3, character: 7 },
    });
  });
});
