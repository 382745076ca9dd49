// Near misses: every slip of every term of the lexicon that is looked for, and linear time whatever the text.
import { describe, expect, it } from 'vitest';
import terms from '../../seeds/lexicon/terms.json';
import { NearMisses } from '../../server/src/document/near-misses';

const TERMS = terms.terms.map(({ term }) => term);
const misses = new NearMisses(TERMS);

describe('near misses', () => {
  it('are no terms that are written right', () => {
    expect(TERMS.filter((term) => misses.in(`，${term}，`).length > 0)).toEqual([]);
  });

  it('are found wherever two characters of a long term changed places', () => {
    const long = TERMS.filter((term) => /^\p{Script=Han}{7,}$/u.test(term));
    let made = 0;
    let found = 0;
    for (const term of long) {
      for (let at = 0; at + 1 < term.length; at++) {
        if (term[at] === term[at + 1]) continue;
        made++;
        const wrong = `${term.slice(0, at)}${term[at + 1]}${term[at]}${term.slice(at + 2)}`;
        if (misses.in(`，${wrong}，`).length > 0) found++;
      }
    }
    expect(made).toBeGreaterThan(1500);
    // the rest makes other words: 产生, 会议, 和平
    expect(found / made).toBeGreaterThan(0.8);
  });

  it('are told by place, none within another', () => {
    expect(misses.in('抓营商环竟，优化营商环竟，优化营商环竟')).toEqual([
      { start: 1, end: 5, term: '营商环境' },
      { start: 6, end: 12, term: '优化营商环境' },
      { start: 13, end: 19, term: '优化营商环境' },
    ]);
  });

  it('take no longer in a text made of nothing else', () => {
    const time = (text: string): number => {
      const from = performance.now();
      expect(misses.in(text)).toHaveLength(text.length / 4);
      return performance.now() - from;
    };
    time('营商环竟'.repeat(2000));
    // quadratic work would take minutes
    expect(time('营商环竟'.repeat(50_000))).toBeLessThan(3000);
  });
});
