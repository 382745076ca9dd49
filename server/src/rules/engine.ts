// Runs the rules over a reading, keeps what has not changed, and composes what is shown: levels, suppression, restraint.
// Invariant: what a Checker says of an edited text is what a new Checker says of the same text.
import type { Line } from '../document/line';
import { contentOf, textAfterMarker } from '../document/line';
import type { Genre, Reading, Report } from '../document/model';
import { comparePositions, shiftRange, type TextEdit } from '../text/position';
import { RULES } from './catalogue';
import type { Finding, Fix } from './finding';
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

const lineRules = RULES.filter((rule) => rule.scope === 'line');
const reportRules = RULES.filter((rule) => rule.scope === 'report');
const fileRules = RULES.filter((rule) => rule.scope === 'file');
const NOTHING: readonly RuleFound[] = [];

/** Above this many hits of a restrained rule in a file there is one finding that names the count. */
const RESTRAINT = 20;

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
  #reports: KeptReport[] = [];
  #last: { reading: Reading; found: readonly RuleFound[] } | undefined;
  readonly #failed: ((message: string) => void) | undefined;

  /** `failed` is told when a rule throws, and the other rules go on; without it the error goes to the caller. */
  constructor(failed?: (message: string) => void) {
    this.#failed = failed;
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
  #run(reading: Reading): readonly RuleFound[] {
    if (this.#last?.reading === reading) return this.#last.found;
    const all: RuleFound[] = [];
    if (reading.isReport) {
      this.#lines = this.#onLines(reading);
      for (const [number, results] of this.#lines.found.entries()) {
        for (const { rule, found } of results) all.push({ rule, found: shiftFound(found, number) });
      }
      const kept: KeptReport[] = [];
      for (const report of reading.reports) kept.push(this.#onReport(report, reading));
      this.#reports = kept;
      for (const { found } of kept) all.push(...found);
      for (const rule of fileRules) {
        if (rule.scope !== 'file') continue;
        this.work.files++;
        this.#collect(rule, () => rule.check(reading), all);
      }
    } else {
      this.#reports = [];
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
      for (let was = length; was > head && tail > head && same(was - 1, tail - 1); was--) {
        tail--;
        found[tail] = before.found[was - 1] ?? NOTHING;
      }
    }
    for (let number = head; number < tail; number++) {
      const line = lines[number];
      const kind = kinds[number] ?? 'outside';
      found[number] =
        line && kind !== 'blank' ? this.#onLine({ line, kind, script, genre: genres[number] ?? 'other' }) : NOTHING;
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
    for (const rule of lineRules) {
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

  #onReport(report: Report, reading: Reading): KeptReport {
    const before = this.#reports.find((kept) => sameReport(kept, report, reading));
    if (before) {
      const by = report.startLine - before.report.startLine;
      const found =
        by === 0 ? before.found : before.found.map(({ rule, found }) => ({ rule, found: shiftFound(found, by) }));
      return { report, reading, found };
    }
    this.work.reports++;
    const found: RuleFound[] = [];
    for (const rule of reportRules) {
      if (rule.scope !== 'report' || !appliesTo(rule, report.genre)) continue;
      this.#collect(rule, () => rule.check({ report, reading }), found);
    }
    return { report, reading, found };
  }

  /** Findings as the settings want them, in document order. */
  check(reading: Reading, settings: CheckSettings): Finding[] {
    const language = languageOf(settings);
    const ignored = new Set(settings.ignore);
    const suppressed = suppressedLines(reading);
    const terms = new Set(settings.terms);
    const shown: Shown[] = [];
    for (const { rule, found } of this.#run(reading)) {
      const level = settings.rules[rule.code] ?? found.severity ?? rule.severity;
      if (level === 'off' || suppressed(rule.code, found.range.start.line)) continue;
      if (terms.size > 0 && terms.has(textIn(reading, found))) continue;
      const fingerprint = fingerprintOf(rule.code, reading.lines[found.range.start.line]);
      if (ignored.has(fingerprint)) continue;
      shown.push({
        rule,
        finding: {
          code: rule.code,
          severity: level,
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
          fingerprint,
        },
      });
    }
    return restrain(shown, language);
  }
}

interface Shown {
  readonly rule: Rule;
  readonly finding: Finding;
}

/** Restrained rules with too many hits become one finding at the first place, whose fix mends them all. */
function restrain(shown: readonly Shown[], language: Language): Finding[] {
  const counts = new Map<Rule, number>();
  for (const { rule } of shown) if (rule.restrained) counts.set(rule, (counts.get(rule) ?? 0) + 1);
  const tooMany = new Set([...counts].filter(([, count]) => count > RESTRAINT).map(([rule]) => rule));
  if (tooMany.size === 0) return shown.map(({ finding }) => finding);
  const done = new Set<Rule>();
  const result: Finding[] = [];
  for (const { rule, finding } of shown) {
    if (!tooMany.has(rule)) {
      result.push(finding);
      continue;
    }
    if (done.has(rule)) continue;
    done.add(rule);
    const group = shown.filter((other) => other.rule === rule).map((other) => other.finding);
    const edits: TextEdit[] = [];
    for (const one of group) {
      const fix = one.fixes[0];
      const last = edits.at(-1)?.range.end;
      // a fix that overlaps the one before it waits for the next round
      if (fix?.safe && (!last || fix.edits.every(({ range }) => comparePositions(last, range.start) <= 0)))
        edits.push(...fix.edits);
    }
    const fix: Fix[] =
      edits.length > 0
        ? [
            {
              title: language === 'zh' ? `全部改正（${group.length}处）` : `Mend all ${group.length}`,
              safe: true,
              edits,
            },
          ]
        : [];
    const message =
      language === 'zh'
        ? `${finding.message}全文共${group.length}处，此处为第一处。`
        : `${finding.message} ${group.length} places in this text; this is the first.`;
    result.push({ ...finding, message, fixes: fix });
  }
  return result;
}

function appliesTo(rule: Rule, genre: Genre): boolean {
  return rule.genres === undefined || rule.genres.includes(genre);
}

function shiftFound(found: Found, lines: number): Found {
  if (lines === 0) return found;
  const { fixes, related } = found;
  return {
    ...found,
    range: shiftRange(found.range, lines),
    ...(fixes && {
      fixes: fixes.map((fix) => ({
        ...fix,
        edits: fix.edits.map((edit) => ({ ...edit, range: shiftRange(edit.range, lines) })),
      })),
    }),
    ...(related && { related: related.map((one) => ({ ...one, range: shiftRange(one.range, lines) })) }),
  };
}

function genreByLine(reading: Reading): Genre[] {
  const genres: Genre[] = new Array(reading.lines.length);
  for (const report of reading.reports) genres.fill(report.genre, report.startLine, report.endLine + 1);
  return genres;
}

function sameToc(a: Reading, b: Reading): boolean {
  return a.toc.length === b.toc.length && a.toc.every((entry, index) => entry.title === b.toc[index]?.title);
}

/** Report rules may look at the report's lines, their kinds, what the structure says, and the contents' titles: all must be the same. */
function sameReport(kept: KeptReport, report: Report, reading: Reading): boolean {
  const length = report.endLine - report.startLine;
  if (kept.report.endLine - kept.report.startLine !== length) return false;
  if (kept.report.genre !== report.genre || kept.reading.script !== reading.script) return false;
  // the contents stand outside of the report, and name it
  if (kept.report.title !== report.title || !sameToc(kept.reading, reading)) return false;
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

/** FNV-1a, 32 bits, in hexadecimal. */
function hash(text: string): string {
  let value = 0x811c9dc5;
  for (let i = 0; i < text.length; i++) value = Math.imul(value ^ text.charCodeAt(i), 0x01000193) >>> 0;
  return value.toString(16).padStart(8, '0');
}

/** Code and the line's text without its number, so that moving or renumbering the line keeps it; long lines by their hash. */
function fingerprintOf(code: string, line: Line | undefined): string {
  const text = line ? textAfterMarker(line) || contentOf(line) : '';
  return text.length <= 40 ? `${code} ${text}` : `${code} ${text.slice(0, 16)}… ${hash(text)}`;
}
