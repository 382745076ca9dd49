// A form of a word that the standard replaces by another: 帐号 → 账号. 截止 before a time is 截至, which takes no 为止.
import { traditionalWordingIn, type Wording, wordingIn } from '../../document/lexicon';
import type { Line } from '../../document/line';
import { isCited } from '../../document/quotations';
import { rangeOn } from '../../text/position';
import { simplify } from '../../text/simplify';
import { WORDING } from '../regions';
import { defineRule, type FoundOf } from '../rule';

type Id = 'table' | 'practice' | 'preference' | 'until' | 'twice' | 'use' | 'drop';

const KINDS: Partial<Record<Wording['kind'], 'table' | 'practice' | 'preference'>> = {
  table: 'table',
  practice: 'practice',
  preference: 'preference',
};

/** 截止 before a date; 截止日期 and 于6月底截止 are right. */
const UNTIL =
  /截止到?(?=\s{0,2}(?:\d{2,4}\s{0,2}年|\d{1,2}\s{0,2}月|[上本去今当前][月年]|上半年|年[底末]|昨日|昨天|今天|今日|[目当]前|现在|[一二三四五六七八九十]{1,2}月|二[〇○零]))/gu;
/** 象对待家人一样: 像 likens, 象 is an appearance or an animal. Words with 象 are left alone. */
const LIKENED =
  /(?<![大现对形印气景迹抽想意表万天乱假具群图录影好物卦星海小白亚非战巨幻镜蜡玉石众好])象(?![征棋牙山限形群鼻皮腿拔鸟头样])(?=[^，。；：！？、“”《》\0]{1,16}?(?:一样|一般|那样|这样|似的))/gu;
const UNTIL_TWICE = /截至[^，。；：！？、“”《》截]{1,14}?(为止)/gu;

export const termVariant = defineRule<Id>({
  code: 'term-variant',
  severity: 'warning',
  fix: 'safe',
  scope: 'line',
  title: { zh: '词形不规范', en: 'A form of a word that is no longer standard' },
  explanation: {
    zh: '同一个词有几种写法的，用规范推荐的一种：“账号”不写“帐号”，“秉承”不写“禀承”，“积极分子”不写“积极份子”；后面带时间的用“截至”，不用“截止”。“帐篷”“截止日期”等本来如此写的不在其列；引文和书名号内照原文，不查。',
    en: 'Where a word is written in several ways, the standard recommends one: 账号 for 帐号, 秉承 for 禀承, 截至 before a time. Words that are rightly written so (帐篷, 截止日期) are left alone, and so are quotations and names of documents.',
  },
  basis: {
    zh: '第一批异形词整理表；表中没有的，依通行词典和公文习惯',
    en: 'First List of Variant Forms (2001); otherwise common dictionaries and office practice',
  },
  regions: WORDING,
  messages: {
    table: { zh: '“{found}”的规范词形是“{right}”。', en: 'The standard form of “{found}” is “{right}”.' },
    practice: { zh: '“{found}”今写作“{right}”。', en: '“{found}” is written “{right}” today.' },
    preference: { zh: '“{found}”宜写作“{right}”。', en: '“{found}” is better written “{right}”.' },
    until: { zh: '后面是时间，“{found}”宜写作“截至”。', en: 'Before a time “{found}” is written 截至.' },
    twice: { zh: '“截至”与“为止”意思重复。', en: '截至 and 为止 say the same twice.' },
    use: { zh: '改为“{right}”', en: 'Write “{right}”' },
    drop: { zh: '删去“为止”', en: 'Drop 为止' },
  },
  examples: {
    bad: ['关于社保工作的调研报告\n　　全市开设个人帐户12万个，覆盖率稳步提升。\n'],
    good: ['关于社保工作的调研报告\n　　全市开设个人账户12万个，救灾帐篷储备充足。\n'],
  },
  *check({ line, script }) {
    const traditional = script === 'traditional';
    for (const { start, end, right, kind } of traditional ? traditionalWordingIn(line) : wordingIn(line)) {
      const id = KINDS[kind];
      if (!id) continue;
      const values = { found: line.text.slice(start, end), right };
      const range = rangeOn(0, { start, end });
      yield {
        range,
        message: { id, values },
        fixes: [{ title: { id: 'use', values }, edits: [{ range, newText: right }], safe: id !== 'preference' }],
        ...(id === 'preference' && { severity: 'information' as const }),
      };
    }
    if (line.text.includes('截')) yield* untils(line, traditional);
    if (line.text.includes('象')) yield* likenesses(line);
  },
});

function* likenesses(line: Line): Generator<FoundOf<Id>> {
  for (const { 0: found, index } of simplify(line.text).matchAll(LIKENED)) {
    if (isCited(line, index)) continue;
    const values = { found, right: '像' };
    const range = rangeOn(0, { start: index, end: index + 1 });
    yield {
      range,
      message: { id: 'practice', values },
      fixes: [{ title: { id: 'use', values }, edits: [{ range, newText: '像' }], safe: false }],
    };
  }
}

function* untils(line: Line, traditional: boolean): Generator<FoundOf<Id>> {
  const text = traditional ? simplify(line.text) : line.text;
  for (const { 0: found, index } of text.matchAll(UNTIL)) {
    if (isCited(line, index)) continue;
    const values = { found: line.text.slice(index, index + found.length), right: '截至' };
    const range = rangeOn(0, { start: index, end: index + found.length });
    yield {
      range,
      message: { id: 'until', values },
      fixes: [{ title: { id: 'use', values }, edits: [{ range, newText: '截至' }] }],
    };
  }
  for (const { 0: found, index } of text.matchAll(UNTIL_TWICE)) {
    if (isCited(line, index)) continue;
    const end = index + found.length;
    const range = rangeOn(0, { start: end - 2, end });
    yield {
      range,
      message: { id: 'twice' },
      fixes: [{ title: { id: 'drop' }, edits: [{ range, newText: '' }], safe: false }],
    };
  }
}
