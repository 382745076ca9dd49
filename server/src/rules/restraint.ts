// Above a number of hits in a file, a restrained rule says its finding once, with the count, and its fix mends them all.
import { chooseFixes } from './choose-fixes';
import type { Finding, Fix } from './finding';
import { type Language, type Rule, SEVERITIES } from './rule';

/** Above this many hits of a restrained rule in a file there is one finding that names the count. */
const RESTRAINT = 20;

export interface Shown {
  readonly rule: Rule;
  readonly finding: Finding;
}

/** Restrained rules with too many hits become one finding at the first place, whose fix mends them all. */
export function restrain(shown: readonly Shown[], language: Language): Finding[] {
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
    // a fix that overlaps the one before it waits for the next round
    const { edits } = chooseFixes(group);
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
    result.push({ ...finding, severity: gravest(group), message, fixes: fix });
  }
  return result;
}

const gravest = (group: readonly Finding[]): Finding['severity'] =>
  SEVERITIES.find((severity) => group.some((one) => one.severity === severity)) ?? 'warning';
