import { describe, expect, it } from 'vitest';
import { type AccountRow, profileAccount } from '../../server/src/features/profile-account';
import { SMALL_PROFILE } from '../support/small-profile';

const account = profileAccount(SMALL_PROFILE, 'zh');
const rows = (chapter: string, part: string): readonly AccountRow[] =>
  account.chapters.find(({ title }) => title === chapter)?.parts.find(({ title }) => title === part)?.rows ?? [];

describe('the account of a profile', () => {
  it('says on how much it rests', () => {
    expect(account.facts).toEqual(['归纳自12篇文稿，共34567字', '分词：own 1.0 0123abcd']);
  });

  it('has a chapter for each genre of the archive, one for all, and one for what only conventions know', () => {
    expect(account.chapters.map(({ title }) => title)).toEqual(['工作总结', '各文种通用', '没有往年文稿的文种']);
    expect(account.chapters[0]?.about).toBe('往年同类文稿12篇，其中10篇分部分');
  });

  it('tells sections by headed pieces, with conventions beside them and never in them', () => {
    expect(rows('工作总结', '各部分')).toEqual([
      {
        name: '主要做法',
        figure: '10 / 10篇',
        share: 1,
        convention: '惯例：必备',
        detail: '标题写明的8篇、主要做法（6篇）、工作开展情况（2篇）',
      },
      { name: '经费使用', figure: '4 / 10篇', share: 0.4, detail: '经费使用情况（4篇）' },
      {
        name: '存在问题',
        figure: '5 / 10篇',
        share: 0.5,
        convention: '惯例：综合型通常有，专题型可有',
        detail: '存在的问题（5篇）',
      },
      { name: '下一步打算', figure: '0 / 10篇', share: 0, convention: '惯例：综合型必备' },
    ]);
  });

  it('says where headings never say it, where nothing is divided, and nothing of what one piece does', () => {
    const { genres } = SMALL_PROFILE;
    const order = [{ before: 'problem', after: 'cause', pieces: 1, against: 0 }];
    const roles = [{ role: 'practice', pieces: 10, said: 0, wordings: [] }];
    const { chapters } = profileAccount(
      {
        ...SMALL_PROFILE,
        genres: genres.flatMap((one) => [
          { ...one, roles, order },
          { ...one, headed: 0, roles: [] },
        ]),
      },
      'zh',
    );
    expect(chapters[0]?.parts[0]?.rows[0]?.detail).toBe('标题均未写明');
    expect(chapters[0]?.parts.map(({ title }) => title)).not.toContain('先后次序');
    expect(chapters[1]?.about).toBe('往年同类文稿12篇，都不分部分');
    expect(chapters[1]?.parts.map(({ title }) => title)).not.toContain('各部分');
  });

  it('tells order with what goes against it', () => {
    expect(rows('工作总结', '先后次序')).toEqual([{ name: '主要做法 → 存在问题', figure: '4篇，相反1篇', share: 0.8 }]);
  });

  it.each([
    ['一级标题的数目', '3个', '7 / 10篇'],
    ['标题的写法', '两句式“甲，乙”', '11 / 33条'],
    ['标题的写法', '常见字数', '9字'],
    ['标题的写法', '标题前有导语', '9 / 10篇'],
    ['序号', '1级 一、 单列', '10篇，33次'],
    ['序号', '2级 （一） 接排', '8篇，40次'],
    ['文稿标题', '{单位}关于{事由}的工作总结', '7篇'],
  ])('tells %s: %s', (part, name, figure) => {
    expect(rows('工作总结', part)).toContainEqual(expect.objectContaining({ name, figure }));
  });

  it.each([
    ['列举', { name: '一是……二是……', figure: '6篇', detail: '各项之间用“；”，21处' }],
    ['未填内容的写法', { name: 'x', figure: '3篇，9次', detail: '后面是地名' }],
    ['真的字母', { name: '5G', figure: '2篇，4次' }],
    ['固定表述', { name: '“三查三清”', figure: '4篇，8次' }],
    ['简称', { name: '河长办', figure: '3篇', detail: '河湖长制办公室' }],
  ])('tells what is common to all: %s', (part, row) => {
    expect(rows('各文种通用', part)).toEqual([row]);
  });

  it('marks terms that are to be looked at', () => {
    expect(account.terms.map(({ text, pending }) => [text, pending])).toEqual(
      SMALL_PROFILE.terms.map(({ text }) => [text, text === '甲水库']),
    );
    expect(account.terms[0]).toMatchObject({ rank: 1, figure: '5篇，23次' });
  });

  it('tells of conventions alone where no archive was read', () => {
    const { facts, chapters } = profileAccount({ ...SMALL_PROFILE, pieces: 0, genres: [] }, 'zh');
    expect(facts).toEqual(['没有往年文稿，只有惯例']);
    expect(chapters.at(-1)?.parts.map(({ title }) => title)).toEqual(['工作总结', '讲话']);
  });

  it('has no part without rows', () => {
    for (const { parts } of account.chapters) for (const part of parts) expect(part.rows).not.toEqual([]);
  });

  it('has shares between 0 and 1', () => {
    const shares = account.chapters.flatMap(({ parts }) => parts).flatMap((part) => part.rows.map((row) => row.share));
    for (const share of shares.filter((one) => one !== undefined)) {
      expect(share).toBeGreaterThanOrEqual(0);
      expect(share).toBeLessThanOrEqual(1);
    }
  });

  it('speaks English with no Chinese word of its own', () => {
    const words = JSON.stringify(profileAccount({ ...SMALL_PROFILE, genres: [], conventions: [] }, 'en'));
    expect(words).toContain('learned from 12 reports with 34567 characters');
    const { chapters } = profileAccount(SMALL_PROFILE, 'en');
    const titles = chapters.flatMap(({ title, about, parts }) => [title, about, ...parts.map((part) => part.title)]);
    expect(titles.join()).not.toMatch(/\p{Script=Han}/u);
  });
});
