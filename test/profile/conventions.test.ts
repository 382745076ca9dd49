// What guides hold of the sections of each genre: the file in seeds/ is of the right shape, and its words are read as what they say.
import { describe, expect, it } from 'vitest';
import json from '../../seeds/conventions.json';
import type { Role } from '../../server/src/document/model';
import { roleOfHeading } from '../../server/src/document/roles';
import { readConventions, subTypeOf } from '../../server/src/profile/conventions';

const { genres } = readConventions(json);
const conventionOf = (genre: string) => {
  const found = genres.find((one) => one.genre === genre);
  if (!found) throw new Error(`no convention of ${genre}`);
  return found;
};
const subTypes = genres.flatMap(({ genre, subTypes }) => subTypes.map((subType) => ({ genre, ...subType })));

describe('conventions', () => {
  it('are read as they stand', () => {
    expect(readConventions(json)).toEqual(json);
  });

  it.each(subTypes)('$genre, $id: each usual heading is read as what it stands for', ({ roles }) => {
    for (const { role, wordings } of roles)
      for (const wording of wordings) expect([wording, roleOfHeading(wording)]).toEqual([wording, role]);
  });

  it('name each genre once, each sub-type once, each role once, and end with a sub-type that takes what is left', () => {
    expect(new Set(genres.map(({ genre }) => genre)).size).toBe(genres.length);
    for (const { subTypes } of genres) {
      expect(new Set(subTypes.map(({ id }) => id)).size).toBe(subTypes.length);
      expect(subTypes.at(-1)?.when).toEqual({});
      for (const { roles } of subTypes) expect(new Set(roles.map(({ role }) => role)).size).toBe(roles.length);
    }
  });

  it('put roles at places that agree with their order, which has no circle', () => {
    for (const { subTypes, order } of genres)
      for (const { roles } of subTypes) {
        const places = new Map(roles.map(({ role, place }) => [role, place]));
        for (const [before, after] of order) {
          const [first, second] = [places.get(before), places.get(after)];
          if (first !== undefined && second !== undefined) expect([before, after, first < second]).toContain(true);
        }
      }
  });

  it('demand sections of research reports, summaries and exchange material alone', () => {
    const asked = subTypes
      .filter(({ roles }) => roles.some(({ need }) => need !== 'optional'))
      .map(({ genre, id, roles }) => [
        genre,
        id,
        ...roles.filter(({ need }) => need !== 'optional').map(({ role, need }) => `${role} ${need}`),
      ]);
    expect(asked).toEqual([
      ['research-report', 'study-visit', 'practice usual', 'experience needed'],
      ['research-report', 'experience', 'practice needed', 'result usual', 'experience needed'],
      ['research-report', 'outcome', 'practice usual', 'result needed', 'next-step usual'],
      ['research-report', 'problem', 'background needed', 'problem needed', 'measure needed'],
      ['research-report', 'situation', 'background needed', 'problem usual', 'measure needed'],
      ['work-summary', 'single-subject', 'practice needed', 'problem usual', 'next-step needed'],
      ['work-summary', 'general', 'practice needed', 'problem needed', 'next-step needed'],
      ['work-summary', 'account', 'practice needed', 'problem usual', 'next-step needed'],
      ['exchange-material', 'exchange', 'practice needed'],
    ]);
  });

  it.each([
    ['problem', ['background', 'problem', 'measure']],
    ['problem', ['background', 'measure']],
    ['problem', ['background', 'result', 'problem']],
    ['problem', ['experience', 'problem']],
    ['outcome', ['practice', 'background', 'result', 'next-step']],
    ['experience', ['background', 'practice', 'result', 'experience']],
    ['situation', ['background', 'practice']],
  ] as const)('a research report is of the sub-type %s by the roles of its headings', (id, roles) => {
    expect(subTypeOf(conventionOf('research-report'), new Set(roles), undefined)?.id).toBe(id);
  });

  it('a report on a visit is one where it tells what the visit taught, and no problems', () => {
    const idOf = (...roles: Role[]) =>
      subTypeOf(conventionOf('research-report'), new Set(roles), '关于赴外地考察情况的报告')?.id;
    expect(idOf('background', 'experience')).toBe('study-visit');
    expect(idOf('background', 'experience', 'measure')).toBe('study-visit');
    expect(idOf('background', 'problem', 'experience')).toBe('problem');
    expect(idOf('background', 'measure')).toBe('problem');
  });

  it.each([
    ['general', '区水利局2023年工作总结'],
    ['single-subject', '食品安全专项整治工作总结'],
    ['single-subject', '食品安全專項整治工作總結'],
    ['general', '2023年殡葬改革工作总结'],
    ['general', '青溪镇工作总结'],
    ['general', '个人述职报告'],
    ['single-subject', '县民政局殡葬改革工作总结'],
    ['account', '关于推进移风易俗工作情况的汇报'],
    ['account', undefined],
  ])('a summary is of the sub-type %s by its title: %s', (id, title) => {
    expect(subTypeOf(conventionOf('work-summary'), new Set(['practice'] as const), title)?.id).toBe(id);
  });
});

describe('conventions of another shape are refused, and the place is named', () => {
  const [first] = json.genres;
  const withGenre = (change: object): unknown => ({ ...json, genres: [{ ...first, ...change }] });
  it.each([
    [null, 'conventions: no object'],
    [{ ...json, version: 2 }, 'version 2'],
    [{ version: 1, genres: {} }, 'genres: no list'],
    [withGenre({ genre: 'poem' }), 'genres[0].genre: "poem" is none of'],
    [withGenre({ order: [['background']] }), 'genres[0].order[0]: no pair'],
    [withGenre({ sources: [''] }), 'genres[0].sources[0]: no text'],
    [
      withGenre({ subTypes: [{ id: 'x', name: { zh: '甲', en: 'a' }, when: { any: ['cook'] }, roles: [] }] }),
      '.when.any[0]',
    ],
    [
      withGenre({
        subTypes: [
          {
            id: 'x',
            name: { zh: '甲', en: 'a' },
            when: {},
            roles: [{ role: 'cause', need: 'usual', place: 1.5, wordings: [] }],
          },
        ],
      }),
      '.roles[0].place: no whole number',
    ],
  ])('%#', (value, message) => {
    expect(() => readConventions(value)).toThrow(message);
  });
});
