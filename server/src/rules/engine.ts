// Runs the rules over a reading, keeps what has not changed, and composes what is shown: levels, suppression, restraint.
// Invariant: what a Checker says of an edited text is what a new Checker says of the same text.
import type { BaseDraft } from '../document/base-draft';
import type { Line } from '../document/line';
import type { Genre, Reading, Report } from '../document/model';
import type { Profile } from '../profile/profile';
import { comparePositions, type Range, shiftRange } from '../text/position';
import { RULES } from './catalogue';
import type { Finding } from './finding';
import { fingerprintOf } from './fingerprint';
import { restrain, type Shown } from './restraint';
import type { Found, Language, LineView, Rule } from './rule';
import { renderMessage } from './rule';
import { type CheckSettings, languageOf } from './settings';
import { suppressedLines } from './suppression';

/** How often rules ran and how much they saw: what the budget test counts. */
export interface CheckWork {
  lines: number;
  reports: number;
  files: number;
}

interface RuleFound {
  readonly rule: Rule;
  readonly found: Found;
}

const NOTHING: readonly RuleFound[] = [];

/** Results of line rules, one for each line of the reading. */
interface KeptLines {
  readonly reading: Reading;
  readonly genres: readonly Genre[];
  readonly found: readonly (readonly RuleFound[])[];
}

interface KeptReport {
  readonly report: Report;
  readonly reading: Reading;
  readonly found: readonly RuleFound[];
}

export class Checker {
  readonly work: CheckWork = { lines: 0, reports: 0, files: 0 };
  // keyed by the line's place; a line object may stand in one place only, or in several after copying
  readonly #byLine = new WeakMap<Line, Map<string, readonly RuleFound[]>>();
  #lines: KeptLines | undefined;
  /** By the report's first line. */
  #reports: ReadonlyMap<Line, KeptReport> = new Map();
  #last: { reading: Reading; found: readonly RuleFound[] } | undefined;
  /** What is kept of reports was found with this. */
  #profile: Profile | undefined;
  #base: BaseDraft | undefined;
  readonly #rendered = new WeakMap<Found, { readonly language: Language; readonly finding: Finding }>();
  readonly #failed: ((message: string) => void) | undefined;

  readonly #rules: readonly Rule[];

  /** `failed` is told when a rule throws, and the other rules go on; without it the error goes to the caller. */
  constructor(failed?: (message: string) => void, rules: readonly Rule[] = RULES) {
    this.#failed = failed;
    this.#rules = rules;
  }

  #collect(rule: Rule, check: () => Iterable<Found>, into: RuleFound[]): void {
    try {
      for (const found of check()) into.push({ rule, found });
    } catch (error) {
      if (!this.#failed) throw error;
      this.#failed(`${rule.code}: ${error instanceof Error ? error.message : String(error)}`);
    }
  }

  /** All findings in document order, before settings. Line rules' results are kept by line, report rules' by report. */
  #run(reading: Reading, { profile, base }: CheckSettings): readonly RuleFound[] {
    if (this.#profile !== profile || this.#base !== base) {
      this.#profile = profile;
      this.#base = base;
      this.#reports = new Map();
      this.#last = undefined;
    }
    if (this.#last?.reading === reading) return this.#last.found;
    const all: RuleFound[] = [];
    if (reading.isReport) {
      this.#lines = this.#onLines(reading);
      for (const results of this.#lines.found) for (const result of results) all.push(result);
      this.#reports = this.#onReports(reading);
      for (const { found } of this.#reports.values()) for (const result of found) all.push(result);
      for (const rule of this.#rules) {
        if (rule.scope !== 'file') continue;
        this.work.files++;
        this.#collect(rule, () => rule.check(reading), all);
      }
      for (const rule of this.#rules) {
        if (rule.scope === 'file' || !rule.checkFile) continue;
        const { checkFile } = rule;
        this.#collect(rule, () => checkFile(reading), all);
      }
    } else {
      this.#reports = new Map();
      this.#lines = undefined;
    }
    all.sort(
      (a, b) =>
        comparePositions(a.found.range.start, b.found.range.start) ||
        comparePositions(a.found.range.end, b.found.range.end),
    );
    this.#last = { reading, found: all };
    return all;
  }

  /** Line rules over all lines. Before and behind the lines that changed, the last results are taken over as they are. */
  #onLines(reading: Reading): KeptLines {
    const { lines, kinds, script } = reading;
    const genres = genreByLine(reading);
    const found: (readonly RuleFound[])[] = new Array(lines.length);
    const before = this.#lines;
    let head = 0;
    let tail = lines.length;
    if (before && before.reading.script === script) {
      const same = (was: number, is: number): boolean =>
        before.reading.lines[was] === lines[is] &&
        before.reading.kinds[was] === kinds[is] &&
        before.genres[was] === genres[is];
      const length = before.reading.lines.length;
      for (; head < Math.min(length, lines.length) && same(head, head); head++)
        found[head] = before.found[head] ?? NOTHING;
      const moved = lines.length - length;
      for (let was = length; was > head && tail > head && same(was - 1, tail - 1); was--) {
        tail--;
        found[tail] = shiftAll(before.found[was - 1] ?? NOTHING, moved);
      }
    }
    for (let number = head; number < tail; number++) {
      const line = lines[number];
      const kind = kinds[number] ?? 'outside';
      found[number] =
        line && kind !== 'blank'
          ? shiftAll(this.#onLine({ line, kind, script, genre: genres[number] ?? 'other' }), number)
          : NOTHING;
    }
    return { reading, genres, found };
  }

  #onLine(view: LineView): readonly RuleFound[] {
    const place = `${view.kind} ${view.script} ${view.genre}`;
    let places = this.#byLine.get(view.line);
    const kept = places?.get(place);
    if (kept) return kept;
    this.work.lines++;
    const found: RuleFound[] = [];
    for (const rule of this.#rules) {
      if (rule.scope !== 'line' || !rule.regions.includes(view.kind) || !appliesTo(rule, view.genre)) continue;
      this.#collect(rule, () => rule.check(view), found);
    }
    if (!places) {
      places = new Map();
      this.#byLine.set(view.line, places);
    }
    const result = found.length > 0 ? found : NOTHING;
    places.set(place, result);
    return result;
  }

  #onReports(reading: Reading): Map<Line, KeptReport> {
    const kept = new Map<Line, KeptReport>();
    const [before] = this.#reports.values();
    // the contents stand outside of the reports, and name them
    const known = before && before.reading.script === reading.script && sameToc(before.reading, reading);
    const tocMoved = firstOfToc(reading) - (before ? firstOfToc(before.reading) : 0);
    for (const report of reading.reports) {
      const first = reading.lines[report.startLine];
      if (first)
        kept.set(first, this.#onReport(report, reading, known ? this.#reports.get(first) : undefined, tocMoved));
    }
    return kept;
  }

  #onReport(report: Report, reading: Reading, before: KeptReport | undefined, tocMoved: number): KeptReport {
    // an unchanged report at its old place is the same object
    if (before && (before.report === report || sameReport(before, report, reading))) {
      const was = before.report.startLine;
      const moved = report.startLine - was;
      // what mends a heading may mend its line in the contents, which lies above and moves for itself
      const move: Move = (range) => shiftRange(range, range.start.line < was ? tocMoved : moved);
      const found = moved === 0 && tocMoved === 0 ? before.found : moveAll(before.found, move);
      return { report, reading, found };
    }
    this.work.reports++;
    const found: RuleFound[] = [];
    for (const rule of this.#rules) {
      if (rule.scope !== 'report' || !appliesTo(rule, report.genre)) continue;
      this.#collect(rule, () => rule.check({ report, reading, profile: this.#profile, base: this.#base }), found);
    }
    return { report, reading, found };
  }

  /** What was found is the same object for as long as neither it nor its place changes: its texts are made once. */
  #render(rule: Rule, found: Found, reading: Reading, language: Language): Finding {
    const kept = this.#rendered.get(found);
    if (kept?.language === language) return kept.finding;
    const finding: Finding = {
      code: rule.code,
      severity: found.severity ?? rule.severity,
      message: renderMessage(rule, found.message, language),
      range: found.range,
      fixes: (found.fixes ?? []).map((fix) => ({
        title: renderMessage(rule, fix.title, language),
        safe: rule.fix === 'safe' && fix.safe !== false,
        edits: fix.edits,
      })),
      related: (found.related ?? []).map(({ range, message }) => ({
        range,
        message: renderMessage(rule, message, language),
      })),
      fingerprint: fingerprintOf(rule.code, reading.lines[found.range.start.line], found.about),
    };
    this.#rendered.set(found, { language, finding });
    return finding;
  }

  /** Findings as the settings want them, in document order. */
  check(reading: Reading, settings: CheckSettings): Finding[] {
    const language = languageOf(settings);
    const ignored = new Set(settings.ignore);
    const suppressed = suppressedLines(reading);
    const terms = new Set(settings.terms);
    const shown: Shown[] = [];
    for (const { rule, found } of this.#run(reading, settings)) {
      const level = settings.rules[rule.code] ?? found.severity ?? rule.severity;
      if (level === 'off' || suppressed(rule.code, found.range.start.line)) continue;
      if (terms.size > 0 && terms.has(textIn(reading, found))) continue;
      const finding = this.#render(rule, found, reading, language);
      if (ignored.has(finding.fingerprint)) continue;
      shown.push({ rule, finding: level === finding.severity ? finding : { ...finding, severity: level } });
    }
    return restrain(shown, language);
  }
}

function appliesTo(rule: Rule, genre: Genre): boolean {
  return rule.genres === undefined || rule.genres.includes(genre);
}

type Move = (range: Range) => Range;

function shiftAll(all: readonly RuleFound[], lines: number): readonly RuleFound[] {
  return lines === 0 ? all : moveAll(all, (range) => shiftRange(range, lines));
}

function moveAll(all: readonly RuleFound[], move: Move): readonly RuleFound[] {
  return all.length === 0 ? all : all.map(({ rule, found }) => ({ rule, found: moveFound(found, move) }));
}

function moveFound(found: Found, move: Move): Found {
  const { fixes, related } = found;
  return {
    ...found,
    range: move(found.range),
    ...(fixes && {
      fixes: fixes.map((fix) => ({
        ...fix,
        edits: fix.edits.map((edit) => ({ ...edit, range: move(edit.range) })),
      })),
    }),
    ...(related && { related: related.map((one) => ({ ...one, range: move(one.range) })) }),
  };
}

function genreByLine(reading: Reading): Genre[] {
  const genres: Genre[] = new Array(reading.lines.length);
  for (const report of reading.reports) genres.fill(report.genre, report.startLine, report.endLine + 1);
  return genres;
}

const firstOfToc = ({ toc }: Reading): number => toc[0]?.line ?? 0;

/** Fixes may write in the lines of the contents as well: these are the same, and have moved together if at all. */
function sameToc(a: Reading, b: Reading): boolean {
  const moved = firstOfToc(b) - firstOfToc(a);
  return (
    a.toc.length === b.toc.length &&
    a.toc.every(({ line, title }, index) => {
      const other = b.toc[index];
      return other?.title === title && other.line === line + moved && b.lines[other.line] === a.lines[line];
    })
  );
}

/** Report rules may look at the report's lines, their kinds, and what the structure says: all must be the same. */
function sameReport(kept: KeptReport, report: Report, reading: Reading): boolean {
  const length = report.endLine - report.startLine;
  if (kept.report.endLine - kept.report.startLine !== length) return false;
  const { genre, genreConfidence, title } = kept.report;
  if (genre !== report.genre || genreConfidence !== report.genreConfidence || title !== report.title) return false;
  const was = kept.report.startLine;
  const is = report.startLine;
  for (let i = 0; i <= length; i++) {
    if (kept.reading.lines[was + i] !== reading.lines[is + i]) return false;
    if (kept.reading.kinds[was + i] !== reading.kinds[is + i]) return false;
  }
  return true;
}

function textIn(reading: Reading, found: Found): string {
  const { start, end } = found.range;
  if (start.line !== end.line) return '';
  return reading.lines[start.line]?.text.slice(start.character, end.character) ?? '';
}
