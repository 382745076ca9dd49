// A near miss of a fixed term: a known wrong form (布署), or one character off (乡村振新), of the lexicon and of learned terms.
import { traditionalWordingIn, wordingIn } from '../../document/lexicon';
import type { Line } from '../../document/line';
import { type NearMiss, NearMisses } from '../../document/near-misses';
import { isCited } from '../../document/quotations';
import type { Profile } from '../../profile/profile';
import { rangeOn, type Span } from '../../text/position';
import { WORDING } from '../regions';
import { defineRule } from '../rule';

export const termTypo = defineRule({
  code: 'term-typo',
  severity: 'warning',
  fix: 'suggested',
  scope: 'report',
  title: { zh: '固定用语疑有错字', en: 'A fixed term that seems misspelt' },
  explanation: {
    zh: '固定用语（政治术语、工作术语、成语）错一字、漏一字、多一字或两字颠倒，最难看出，后果也最重。与词库和往年文稿中的固定用语只差一字、又不成别的词的，在此提示，请核后改正。确实没有错的，可以记入用语（terms）。引文和书名号内不查。',
    en: 'A fixed term with one character replaced, missing, doubled or exchanged is hard to see and embarrassing. What differs by one character from a term of the lexicon or of the archive, and reads as no other word, is asked about. Words that are right can be put into `terms`. Quotations and names of documents are not judged.',
  },
  basis: {
    zh: '规范表述和通行词典；往年文稿用语',
    en: 'Official wording and common dictionaries; terms of the archive',
  },
  regions: WORDING,
  messages: {
    wrong: { zh: '“{found}”应为“{right}”，请核。', en: '“{found}” should be “{right}”: please check.' },
    near: { zh: '“{found}”与“{right}”只差一字，是否笔误？', en: '“{found}” is one character off “{right}”: a slip?' },
    learned: {
      zh: '“{found}”与往年文稿用语“{right}”只差一字，是否笔误？',
      en: '“{found}” is one character off “{right}”, a term of the archive: a slip?',
    },
    use: { zh: '改为“{right}”', en: 'Write “{right}”' },
  },
  examples: {
    bad: ['关于产业发展的调研报告\n　　要全面推进乡村振新，持续优化营商环镜。\n'],
    good: ['关于产业发展的调研报告\n　　要全面推进乡村振兴，持续优化营商环境。\n'],
  },
  *check({ report, reading, profile }) {
    const traditional = reading.script === 'traditional';
    // terms of an archive are in the script that it has
    const learned = profile && !traditional ? learnedOf(profile) : undefined;
    const misses: { readonly number: number; readonly miss: NearMiss }[] = [];
    const written = new Map<string, number>();
    for (let number = report.startLine; number <= report.endLine; number++) {
      const line = reading.lines[number];
      if (!line || !WORDING.includes(reading.kinds[number] ?? 'outside')) continue;
      const wording = traditional ? traditionalWordingIn(line) : wordingIn(line);
      for (const { start, end, right, kind } of wording) {
        if (kind !== 'typo' && kind !== 'near-miss') continue;
        yield finding(line, number, { start, end }, right, kind === 'typo' ? 'wrong' : 'near');
      }
      for (const miss of learned?.in(line) ?? []) {
        if (wording.some(({ start, end }) => miss.start < end && start < miss.end)) continue;
        const found = line.text.slice(miss.start, miss.end);
        written.set(found, (written.get(found) ?? 0) + 1);
        misses.push({ number, miss });
      }
    }
    // what is written twice is meant
    for (const { number, miss } of misses) {
      const line = reading.lines[number];
      if (line && written.get(line.text.slice(miss.start, miss.end)) === 1)
        yield finding(line, number, miss, miss.term, 'learned');
    }
  },
});

function finding(line: Line, number: number, { start, end }: Span, right: string, id: 'wrong' | 'near' | 'learned') {
  const values = { found: line.text.slice(start, end), right };
  const range = rangeOn(number, { start, end });
  return {
    range,
    message: { id, values },
    fixes: [{ title: { id: 'use' as const, values }, edits: [{ range, newText: right }] }],
    about: values.found,
  };
}

/** Near misses of what an archive taught, kept by line for as long as the profile is. */
class Learned {
  readonly #misses: NearMisses;
  readonly #kept = new WeakMap<Line, readonly NearMiss[]>();

  constructor(terms: readonly string[]) {
    this.#misses = new NearMisses(terms);
  }

  in(line: Line): readonly NearMiss[] {
    let misses = this.#kept.get(line);
    if (!misses) {
      misses = this.#misses.in(line.text).filter(({ start }) => !isCited(line, start));
      this.#kept.set(line, misses);
    }
    return misses;
  }
}

/** Shorter terms of an archive are words like any others. */
const SHORTEST_LEARNED = 5;
const byProfile = new WeakMap<Profile, Learned>();

function learnedOf(profile: Profile): Learned {
  let learned = byProfile.get(profile);
  if (!learned) {
    const terms = profile.terms.filter(({ text, pending }) => text.length >= SHORTEST_LEARNED && !pending);
    learned = new Learned(terms.map(({ text }) => text));
    byProfile.set(profile, learned);
  }
  return learned;
}
