// Totals and their parts in one sentence: 共59件，其中主办20件、会办39件; 12场、8场，共20场; 20个（城区8个、乡镇12个）.
// Invariant: a function of the line's text. `wrong` only where the parts are all there, or more than the total.
import { type Figure, type FigureSentence, figuresIn } from './figures';
import { dividedIn } from './figures-divided';
import { alike, areParallel, areStates, mayOverlap } from './figures-parts';
import { marginOf } from './figures-words';
import { type Line, perLine } from './line';

export interface FigureSum {
  readonly total: Figure;
  readonly parts: readonly Figure[];
  /** Of the parts. */
  readonly sum: number;
  readonly right: boolean;
}

/** How the parts are introduced: as all of it, as all if a list of like things, as some, or not at all, but
 *  each is in another state. */
type Opening = 'all' | 'braces' | 'within' | 'made-of' | 'states';

const CUE =
  /[（(]|其[中他它]|余下|剩余|剩餘|整改|在建|[,，]已|全年|分别|分別|具体|具體|包括|由|即|共|总计|總計|合计|合計|[：:]/u;
const NOT_ADDED: ReadonlySet<string> = new Set(['%', '百分点', '倍', '天', '小时', '分钟', '米', '期']);
/** Between a total and its first part: what is counted, marks, a word that opens, marks, the first part's name. */
const OPENS =
  /^([^，,；;。：:（()）、]{0,16})([，,；;。：:（(]{0,2})(其中(?:包括)?|包括|具体(?:为|是|包括)|分别(?:为|是|有)|分别|即|由)?([：:，,]?)([^，,；;。：:（()）！？]{0,24})$/u;
/** Between two parts: the rest of the one, a mark or 和, the name of the other. */
const GOES_ON =
  /^([^，,；;。：:（()）、！？]{0,10}?)([，,；;]?(?:以及|及|和|与)|[、，,；;])([^，,；;。：:（()）！？]{0,24})$/u;
/** These words begin something other than the next part. */
const NO_PART =
  /共|合计|总计|总数|同比|环比|增长|增加|下降|减少|新增|比上|较上|较去|比去|占|其中|累计|平均|人均|计划|力争|覆盖|带动|涉及/u;
const ETC = /^[^，,；;。：:（()）、]{0,10}(?:等|以上|左右)/u;
const MADE = /^[^，,；;。：:（()）、]{0,10}(?:组成|构成)/u;
const AGAIN =
  /^[^，,；;。：:（()）、]{0,10}[）)][，,；;]?(?:具体为|具体是|分别为|其中)[：:]([^，,；;。：:（()）！？]{0,24})$/u;
const SUMS_UP =
  /^([^，,；;。：:（()）、]{0,10})[，,；;、]?(?:[两三四五六七八九]项|两者|三者|以上|各项|各类)?(共计|合计|总计|总共|一共|共有|共|全年(?:共计|累计|共)?)([^，,；;。：:（()）、]{0,8})$/u;
/** Of a whole year these are all. */
const HALVES = /上半年.*下半年|一季度.*四季度/u;

/** Kept for as long as the line is. */
export const sumsIn: (line: Line) => readonly FigureSum[] = perLine((line) => {
  if (!CUE.test(line.text)) return [];
  const { text, sentences } = figuresIn(line);
  const found: FigureSum[] = [];
  for (const sentence of sentences) {
    if (sentence.figures.length < 3) continue;
    const reader = new SentenceSums(text, sentence, line);
    found.push(...reader.read());
  }
  for (const sum of dividedIn(text, sentences)) {
    if (!found.some(({ parts }) => parts.some((part) => sum.parts.includes(part)))) found.push(sum);
  }
  return found.sort((a, b) => a.total.start - b.total.start);
});

interface Part {
  readonly figure: Figure;
  readonly name: string;
}

interface Listed {
  readonly parts: Part[];
  /** Index of the last figure that belongs to the list. */
  readonly last: number;
  /** False where something follows that may be a part, or not. */
  readonly whole: boolean;
  /** Joined by 、 and 和, which comma-joined clauses of other things are not. */
  readonly tight: boolean;
}

class SentenceSums {
  readonly #text: string;
  readonly #figures: readonly Figure[];
  readonly #start: number;
  readonly #end: number;
  /** The line ends within the sentence: more parts may follow. */
  readonly #cut: boolean;

  constructor(text: string, { figures, start, end }: FigureSentence, line: Line) {
    this.#text = text;
    this.#figures = figures;
    this.#start = start;
    this.#end = end;
    this.#cut = end === line.contentEnd && !'。；;！？）)'.includes(text[end - 1] ?? '');
  }

  *read(): Generator<FigureSum> {
    for (const [at, total] of this.#figures.entries()) {
      if (NOT_ADDED.has(total.unit) || total.vague) continue;
      const behind = this.#partsBehind(at, total);
      const sum = behind?.sum ?? this.#partsBefore(at, total);
      if (sum) yield sum;
      const again = behind && this.#dividedAgain(behind.last, total);
      if (again) yield again;
    }
  }

  /** Between two figures; up to the sentence's end behind the last. */
  #gap(at: number): string {
    return this.#text.slice(this.#figures[at]?.end ?? this.#end, this.#figures[at + 1]?.start ?? this.#end);
  }

  #partsBehind(at: number, total: Figure): { sum: FigureSum | undefined; last: number } | undefined {
    const first = this.#figures[at + 1];
    if (!first || first.unit !== total.unit) return undefined;
    const opens = OPENS.exec(this.#gap(at));
    if (!opens) return undefined;
    const [, , marks = '', word = '', colon = '', name = ''] = opens;
    const opening = this.#opening(marks, word, total);
    if (!opening) return undefined;
    const segments = /[：:]/u.test(colon) || (word === '' && /[：:]/u.test(marks));
    const list = segments && this.#collectSegments(at + 1, name);
    const { parts, last, whole, tight } = list || this.#collect(at + 1, name);
    if (parts.length < 2) return undefined;
    const behind = this.#gap(last);
    if (opening === 'made-of' && !MADE.test(behind)) return undefined;
    if (opening === 'braces' && !/^[^，,；;。：:（()）、]{0,10}[）)]/u.test(behind)) return undefined;
    const closed = whole && !ETC.test(behind) && !(last === this.#figures.length - 1 && this.#cut);
    return { sum: judge(total, parts, closed ? opening : 'some', tight || colon !== ''), last };
  }

  /** 257件（单办4件、主办253件），具体为：建议58件，其中…；提案199件，其中…: the same total, divided in another way. */
  #dividedAgain(last: number, total: Figure): FigureSum | undefined {
    const again = AGAIN.exec(this.#gap(last));
    if (!again || this.#figures[last + 1]?.unit !== total.unit) return undefined;
    const list = this.#collectSegments(last + 1, again[1] ?? '');
    return list && judge(total, list.parts, this.#cut ? 'some' : 'all', true);
  }

  #opening(marks: string, word: string, total: Figure): Opening | undefined {
    if (word.startsWith('其中')) return 'within';
    if (word === '由') return 'made-of';
    if (word !== '') return word === '包括' ? 'within' : 'all';
    if (/[（(]/u.test(marks)) return 'braces';
    const before = this.#text.slice(Math.max(this.#start, total.start - 8), total.start);
    if (!/共|合计|总计/u.test(before)) return /^[，,]$/u.test(marks) ? 'states' : undefined;
    return /[：:]$/u.test(marks) ? 'all' : /^[，,]$/u.test(marks) ? 'within' : undefined;
  }

  /** Parts of one list: the same mark between all, 和 before the last. */
  #collect(from: number, firstName: string): Listed {
    const parts: Part[] = [{ figure: this.#figures[from] as Figure, name: firstName }];
    let mark = '';
    let last = from;
    for (; ; last++) {
      const next = this.#figures[last + 1];
      const found = next && GOES_ON.exec(this.#gap(last));
      if (!found) break;
      const [, , between = '', name = ''] = found;
      const plain = between.replace(/[以及和与]/gu, '');
      if (next.unit !== parts[0]?.figure.unit || NO_PART.test(name)) break;
      // behind another mark something else may begin, or the last part
      if (plain !== '' && mark !== '' && plain !== mark)
        return { parts, last, whole: false, tight: mark !== '，' && mark !== ',' };
      if (plain === ';' || plain === '；') break;
      if (/^(?:另|还有|此外)/u.test(name)) return { parts, last, whole: false, tight: mark !== '，' && mark !== ',' };
      if (plain !== '') mark = plain;
      parts.push({ figure: next, name });
    }
    return { parts, last, whole: true, tight: mark !== '，' && mark !== ',' };
  }

  /** Parts between semicolons, each with details of its own: 具体为：甲类8件，其中…；乙类12件，其中…. */
  #collectSegments(from: number, firstName: string): Listed | undefined {
    const parts: Part[] = [{ figure: this.#figures[from] as Figure, name: firstName }];
    let last = from;
    for (let at = from + 1; at < this.#figures.length; at++) {
      const figure = this.#figures[at] as Figure;
      const found = /[；;]([^，,；;。：:（()）！？]{0,24})$/u.exec(this.#gap(at - 1));
      if (found) {
        if (figure.unit !== parts[0]?.figure.unit) return undefined;
        parts.push({ figure, name: found[1] ?? '' });
      }
      last = at;
    }
    return parts.length > 1 ? { parts, last, whole: true, tight: true } : undefined;
  }

  #partsBefore(at: number, total: Figure): FigureSum | undefined {
    const sums = at >= 2 ? SUMS_UP.exec(this.#gap(at - 1)) : null;
    if (!sums) return undefined;
    const parts: Part[] = [];
    let mark = '';
    let uniform = true;
    for (let from = at - 1; from >= 0; from--) {
      const figure = this.#figures[from] as Figure;
      if (figure.unit !== total.unit) break;
      const found = from > 0 ? GOES_ON.exec(this.#gap(from - 1)) : null;
      parts.unshift({ figure, name: found?.[3] ?? this.#nameBefore(figure, from) });
      const plain = found?.[2]?.replace(/[以及和与]/gu, '') ?? '';
      if (!found || NO_PART.test(found[3] ?? '')) break;
      if (plain !== '' && mark !== '' && plain !== mark) uniform = false;
      if (plain !== '') mark = plain;
    }
    // the list may begin later than it seems
    for (let from = 0; from + 2 <= parts.length; from++) {
      const sum = judge(total, parts.slice(from), 'some', false);
      if (sum?.right) return sum;
    }
    if (parts.length < 2 || !uniform || !this.#isOfParts(parts, sums[3] ?? '', total, sums[2]?.startsWith('全年')))
      return undefined;
    return judge(total, parts, 'all', true);
  }

  #nameBefore(figure: Figure, at: number): string {
    const from = Math.max(this.#figures[at - 1]?.end ?? this.#start, figure.start - 24);
    return /[^，,；;。：:（()）！？]*$/u.exec(this.#text.slice(from, figure.start))?.[0] ?? '';
  }

  /** 共20场 is of the lectures listed; 共收集意见20条 is of something else. */
  #isOfParts(parts: readonly Part[], words: string, total: Figure, year = false): boolean {
    const begin = parts[0];
    if (!begin) return false;
    const region = begin.name + this.#text.slice(begin.figure.start, parts.at(-1)?.figure.end);
    if (year && !HALVES.test(region)) return false;
    const noun = /^[^，,；;。：:（()）、]{0,12}/u.exec(this.#text.slice(total.end, this.#end))?.[0] ?? '';
    return [words, noun].every((one) => one === '' || region.includes(one.slice(0, 2)));
  }
}

/** Parts that reach so much of the total are meant to be all of it. */
const ALMOST_ALL = 0.9;
const NEARLY_ALL = 0.95;
const AT_MOST = 1.25;

function judge(
  total: Figure,
  parts: readonly Part[],
  opening: Opening | 'some',
  tight: boolean,
): FigureSum | undefined {
  const figures = parts.map(({ figure }) => figure);
  if (figures.some(({ vague }) => vague)) return undefined;
  const sum = figures.reduce((all, { value }) => all + value, 0);
  const found = { total, parts: figures, sum };
  const share = sum / total.value;
  if (Math.abs(sum - total.value) <= marginOf([total, ...figures])) return { ...found, right: true };
  if (opening === 'all' || opening === 'made-of') return { ...found, right: false };
  const names = parts.map(({ name }) => name);
  if (opening === 'states')
    return areStates(names) && share >= ALMOST_ALL && share <= AT_MOST ? { ...found, right: false } : undefined;
  if (share > AT_MOST || mayOverlap(names, total.unit)) return undefined;
  const divided = areParallel(names);
  const wrong =
    share > 1
      ? divided || tight || (total.unit === '元' && alike(names))
      : opening === 'braces'
        ? divided && share >= 0.5
        : opening === 'within' && ((divided && share >= ALMOST_ALL) || (tight && alike(names) && share >= NEARLY_ALL));
  return wrong ? { ...found, right: false } : undefined;
}
