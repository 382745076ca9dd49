// What a genre is not asked for: the sections of another, and the numbering of its pieces and attachments as one.
import { describe, expect, it } from 'vitest';
import { GENRES } from '../../../server/src/document/model';
import { bundledProfile } from '../../../server/src/host/profile';
import { findRule, RULES } from '../../../server/src/rules/catalogue';
import { DEFAULT_SETTINGS } from '../../../server/src/rules/settings';
import { createReportService } from '../../../server/src/service';
import { fixtures } from '../../support/fixtures';
import { CONVENTIONS, taught } from '../../support/profile';
import { findingsOf } from '../../support/rule-tester';

const bundled = (await bundledProfile())?.profile;
/** An archive of research reports that all have the same sections. */
const HOUSE = taught({
  genre: 'research-report',
  headed: 16,
  roles: [
    ['background', 16, '基本情况'],
    ['problem', 16, '存在的问题'],
    ['measure', 16, '对策建议'],
  ],
});

const SECTIONS =
  '养老服务有关情况\n\n一、对策建议\n加大投入力度，补齐设施短板。\n\n二、基本情况\n全县现有养老机构12家，床位1500张。\n\n三、机构分布\n城区8家，乡镇4家。\n';
const asked = (genre: (typeof GENRES)[number]) =>
  [CONVENTIONS, HOUSE, bundled].flatMap((profile) =>
    ['missing-section', 'section-order'].flatMap((code) => findingsOf(code, SECTIONS, { genre, profile })),
  );

describe('sections', () => {
  it.each(['speech', 'news', 'official', 'task-table', 'other'] as const)('of others are not asked of %s', (genre) => {
    expect(asked(genre)).toEqual([]);
  });

  it('are asked of a research report', () => {
    expect(asked('research-report').map(({ code }) => code)).toEqual(
      expect.arrayContaining(['missing-section', 'section-order']),
    );
  });
});

describe('numbering', () => {
  const gaps = (text: string) => findingsOf('heading-number-gap', text).map(({ range }) => range.start.line);
  const PART = '一、基本情况\n全县现有养老机构12家。\n二、存在的问题\n床位不足，人手不够。\n';

  it('begins anew in an attachment', () => {
    const report = `关于养老服务的调研报告\n${PART}三、对策建议\n加大投入。\n`;
    expect(gaps(`${report}\n附件1\n乡镇机构名单\n${PART}\n附件2\n乡镇机构情况\n${PART}`)).toEqual([]);
    expect(gaps(`${report}\n附件1\n乡镇机构名单\n${PART.replace('二、', '三、')}`)).toEqual([12]);
  });

  it('begins anew in each piece of a compilation', () => {
    const piece = (title: string) => `${title}\n县民政局课题组\n（2023年5月8日）\n\n${PART}\n`;
    const three = ['关于养老服务的调研报告', '关于社区食堂的调研报告', '关于殡葬改革的调研报告'].map(piece).join('');
    expect(gaps(three)).toEqual([]);
    expect(gaps(three.replace(/二、(?![\s\S]*二、)/u, '三、'))).toEqual([24]);
  });
});

describe('regions of rules', () => {
  it.each(fixtures('faulty'))('hold all that is found in $name', ({ name, text }) => {
    const service = createReportService();
    const draft = service.open(name, 'wengao', 1, text);
    const { kinds } = service.read(draft, DEFAULT_SETTINGS);
    const found = service.check(draft, { ...DEFAULT_SETTINGS, profile: bundled });
    expect(found.length).toBeGreaterThan(0);
    for (const { code, range } of found) expect(findRule(code)?.regions, code).toContain(kinds[range.start.line]);
  });
});

describe('genres of rules', () => {
  it('are all known, and statutory rules are for statutory documents', () => {
    for (const { code, genres } of RULES) {
      for (const genre of genres ?? []) expect(GENRES, code).toContain(genre);
      if (code.startsWith('statutory-')) expect(genres).toEqual(['official']);
    }
  });

  it('keep a rule of one genre out of all others', () => {
    const service = createReportService();
    for (const rule of RULES) {
      for (const genre of GENRES.filter((one) => rule.genres && !rule.genres.includes(one))) {
        for (const text of rule.examples.bad) {
          const draft = service.open('draft:1', 'wengao', 1, text);
          const codes = service.check(draft, { ...DEFAULT_SETTINGS, genre, profile: bundled }).map(({ code }) => code);
          expect(codes, `${genre}: ${text}`).not.toContain(rule.code);
        }
      }
    }
  });
});
