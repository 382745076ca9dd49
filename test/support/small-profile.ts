// A house style small enough to be read, with something of everything in it.
import type { Profile } from '../../server/src/profile/profile';

export const SMALL_PROFILE: Profile = {
  version: 1,
  segmenter: 'own 1.0 0123abcd',
  pieces: 12,
  characters: 34_567,
  conventions: [
    {
      genre: 'work-summary',
      subTypes: [
        {
          id: 'general',
          name: { zh: '综合型', en: 'general' },
          when: {},
          roles: [
            { role: 'practice', need: 'needed', place: 1, wordings: ['主要做法'] },
            { role: 'problem', need: 'usual', place: 2, wordings: ['存在的问题'] },
            { role: 'next-step', need: 'needed', place: 3, wordings: ['下一步打算'] },
          ],
        },
        {
          id: 'single-subject',
          name: { zh: '专题型', en: 'on one subject' },
          when: {},
          roles: [
            { role: 'practice', need: 'needed', place: 1, wordings: ['主要做法'] },
            { role: 'problem', need: 'optional', place: 2, wordings: ['存在的问题'] },
          ],
        },
      ],
      order: [['practice', 'problem']],
      sources: [],
    },
    {
      genre: 'speech',
      subTypes: [
        {
          id: 'speech',
          name: { zh: '讲话', en: 'speech' },
          when: {},
          roles: [{ role: 'background', need: 'optional', place: 1, wordings: ['形势'] }],
        },
      ],
      order: [],
      sources: [],
    },
  ],
  genres: [
    {
      genre: 'work-summary',
      pieces: 12,
      headed: 10,
      roles: [
        {
          role: 'practice',
          pieces: 10,
          said: 8,
          wordings: [
            { text: '主要做法', pieces: 6 },
            { text: '工作开展情况', pieces: 2 },
          ],
        },
        { role: '经费使用', learned: true, pieces: 4, said: 4, wordings: [{ text: '经费使用情况', pieces: 4 }] },
        { role: 'problem', pieces: 5, said: 5, wordings: [{ text: '存在的问题', pieces: 5 }] },
      ],
      order: [{ before: 'practice', after: 'problem', pieces: 4, against: 1 }],
      sections: [
        { number: 3, pieces: 7 },
        { number: 4, pieces: 3 },
      ],
      preamble: 9,
      closing: 2,
      headings: { headings: 33, couplets: 11, colons: 0, length: 9, several: 10, equal: 5 },
      numbering: [
        { level: 1, form: 'han', runIn: false, pieces: 10, count: 33 },
        { level: 2, form: 'han-paren', runIn: true, pieces: 8, count: 40 },
      ],
      titles: [{ pattern: '{单位}关于{事由}的工作总结', pieces: 7 }],
    },
  ],
  series: [{ family: 'shi', separator: '；', pieces: 6, count: 21 }],
  placeholders: {
    forms: [{ form: 'x', follower: 'place', pieces: 3, count: 9 }],
    latin: [{ text: '5G', pieces: 2, count: 4 }],
  },
  terms: [
    { text: '河长巡河', kind: 'term', pieces: 5, count: 23 },
    { text: '<script>alert(1)</script>', kind: 'term', pieces: 2, count: 3 },
    { text: '甲水库', kind: 'term', pieces: 1, count: 6, pending: true },
    { text: '守好一河清水', kind: 'phrase', pieces: 3, count: 4 },
  ],
  expressions: [{ text: '“三查三清”', pieces: 4, count: 8 }],
  abbreviations: [{ full: '河湖长制办公室', short: '河长办', pieces: 3 }],
};
