// Full-width marks in the wrong place: doubled ones, dots and 等, dashes, 、 between quoted items and before 等, stray spaces.
import { isHan } from '../../text/characters';
import { CUES, type Seen, type Slip } from './punctuation-slip';

export function* misplaced(seen: Seen, cues: number): Generator<Slip> {
  if (cues & CUES.doubled) yield* doubled(seen);
  if (cues & CUES.after) yield* afterQuotation(seen);
  if (cues & CUES.dots) yield* dots(seen);
  if (cues & CUES.dash) yield* dashes(seen);
  if (cues & CUES.deng) yield* beforeDeng(seen);
  if (cues & CUES.list) yield* betweenItems(seen);
  if (cues & CUES.space) yield* spaces(seen);
}

const PATTERNS = {
  doubled: /[，。；：、]{2,}|[！？]。/gu,
  after: /[。！？][’”」]{1,2}。|。[’”」]{1,2}，|。[）)]。/gu,
  dots: /…+|\.{3,}|．{3,}|。{3,}/gu,
  dashes: /-+|－+|—+/gu,
  between: /”、(?=“)|》、(?=《)/gu,
  spaces: /[，。；、！？”] {1,2}(?=[\u4e00-\u9fff“《])/gu,
} as const;

function* find({ text, from, to }: Seen, pattern: RegExp): Generator<readonly [number, number, string]> {
  for (const { index, 0: found } of text.matchAll(pattern)) {
    if (index >= from && index + found.length <= to) yield [index, index + found.length, found];
  }
}

/** The stronger mark stays. */
const STRENGTH = '、，：；。';

function* doubled(seen: Seen): Generator<Slip> {
  for (const [start, end, run] of find(seen, PATTERNS.doubled)) {
    // dots of an ellipsis
    if (/^。{3,}$/u.test(run)) continue;
    const [first = '', second = ''] = run;
    const same = run === first.repeat(run.length);
    if (same || /[！？]/u.test(first)) {
      yield { what: 'doubled', start, end, mends: [{ start, end, text: first }] };
      continue;
    }
    const stays = [...run].reduce((a, b) => (STRENGTH.indexOf(a) > STRENGTH.indexOf(b) ? a : b));
    const plain = run.length === 2 && second === '。' && first !== '：';
    yield { what: 'doubled', start, end, mends: [{ start, end, text: stays }], ...(!plain && { safe: false }) };
  }
}

/** So far back the other half of a pair is looked for. */
const FARTHEST = 200;

/** Where the mark stands last before this place; -1 where it does not, or far away. */
function lastBefore(text: string, mark: string, at: number): number {
  const start = Math.max(0, at - FARTHEST);
  const found = text.slice(start, at).lastIndexOf(mark);
  return found < 0 ? -1 : start + found;
}

/** “…。”。 and （…。）。, “…。”， where a paragraph ends: one mark is enough. */
function* afterQuotation(seen: Seen): Generator<Slip> {
  const { text } = seen;
  for (const [start, end, run] of find(seen, PATTERNS.after)) {
    if (/[）)]/u.test(run)) {
      const opening = lastBefore(text, '（', start);
      // several sentences in brackets, or brackets behind a sentence: another matter
      if (
        opening < 0 ||
        /[。！？；]/u.test(text.slice(opening + 1, start)) ||
        /[。！？]/u.test(text[opening - 1] ?? '')
      )
        continue;
      yield surplus(start, run);
      continue;
    }
    // “…。”，并… goes on: which of the two is wrong is for the writer to say
    if (run.endsWith('，') && end !== seen.to) continue;
    // “怎么办？”。 may be part of a sentence
    if (run[0] !== '。' && text[lastBefore(text, '“', start) - 1] !== '：') continue;
    yield surplus(end - 1, run);
  }
}

/** The one of the two end marks that goes. */
const surplus = (start: number, shown: string): Slip => ({
  what: 'after',
  start,
  end: start + 1,
  shown,
  mends: [{ start, end: start + 1, text: '' }],
});

const WORD = /[\u3007\u3400-\u9fff，。；：、！？“”《》（）’‘%\d]/u;

function* dots(seen: Seen): Generator<Slip> {
  const { text, to, line } = seen;
  for (const [start, end, run] of find(seen, PATTERNS.dots)) {
    if (!WORD.test(text[start - 1] ?? '') || line.han * 3 < line.solid) continue;
    const before = text.slice(Math.max(0, start - 1), start);
    const after = text.slice(end, end + 2);
    if (before === '等' && !/^[，、；]?[“《\u4e00-\u9fff]{2}/u.test(after)) {
      yield { what: 'deng-dots', start, end, mends: [{ start, end, text: end === to ? '。' : '' }] };
    } else if (/^等(?![待到候级])/u.test(after)) {
      yield { what: 'deng-dots', start, end, mends: [{ start, end, text: '' }] };
    } else if (run.startsWith('…') ? run.length % 2 === 1 && run.length <= 3 : run.length <= 6)
      yield { what: 'dots', start, end, mends: [{ start, end, text: '……' }] };
  }
}

const NEAR_DASH = /[\u3007\u3400-\u9fff”》）“《，。]/u;

function* dashes(seen: Seen): Generator<Slip> {
  const { text, from } = seen;
  for (const [start, end, run] of find(seen, PATTERNS.dashes)) {
    const after = NEAR_DASH.test(text[end] ?? '');
    if (!after || text[start - 1] === ' ') continue;
    const first = start === from;
    if (run === '--' || run === '－－') {
      if (first || NEAR_DASH.test(text[start - 1] ?? ''))
        yield { what: 'dash', start, end, severity: 'hint', mends: [{ start, end, text: '——' }] };
    } else if (run === '—' && (first || (isHan(text.charCodeAt(start - 1)) && EXPLAINS.test(text.slice(end, end + 3)))))
      yield { what: 'dash', start, end, severity: 'hint', safe: false, mends: [{ start, end, text: '——' }] };
  }
}
/** Behind a dash, not behind the — of 北京—上海. */
const EXPLAINS = /^(?:即|也就是|这是|这就是|这也是|就是)/u;

/** Words that begin with 等, and 等等. */
const DENG_WORDS = '等级距量号效份比候待同额差值式腰身边温离靠不着人车';
const AFTER_DENG =
  '(?:\\d|[一二三四五六七八九十百两几多]+[个项类种家]|方面|工作|问题|行业|领域|部门|单位|地区|内容|措施|情况|环节)';

const MARK_BEFORE_DENG = new RegExp(`、等(?![${DENG_WORDS}])|，等(?=${AFTER_DENG})`, 'gu');

function* beforeDeng(seen: Seen): Generator<Slip> {
  for (const [start] of find(seen, MARK_BEFORE_DENG))
    yield { what: 'deng', start, end: start + 1, severity: 'hint', mends: [{ start, end: start + 1, text: '' }] };
}

function* betweenItems(seen: Seen): Generator<Slip> {
  for (const [at] of find(seen, PATTERNS.between)) {
    const start = at + 1;
    yield { what: 'list', start, end: start + 1, severity: 'hint', mends: [{ start, end: start + 1, text: '' }] };
  }
}

/** What re-joined lines of a page leave: “， 全力”. Wider gaps set words apart on purpose. */
function* spaces(seen: Seen): Generator<Slip> {
  for (const [at, end] of find(seen, PATTERNS.spaces))
    yield { what: 'space', start: at + 1, end, severity: 'hint', mends: [{ start: at + 1, end, text: '' }] };
}
