// What depends on the sections and was right before a report was rebuilt, and is not after it: counts (四个方面), the contents,
// references, attachments. Each with the edits, on the text as it then is, that put it right; none where the writer must look.
import { type Claim, readClaims } from '../../document/claims';
import type { Reading, Section } from '../../document/model';
import { formatLike } from '../../rules/lists/count-mismatch';
import type { Bilingual } from '../../rules/rule';
import { placedReferences } from '../../rules/structure/references';
import { formatChineseNumeral } from '../../text/numerals';
import { type Range, rangeOn, type TextEdit } from '../../text/position';
import { attachmentFollowUps } from './attachments';
import { updateContents } from './contents';
import type { Plan, PlanNode } from './plan';
import type { Rebuilt } from './rebuild';
import { placeIn } from './references';

export type FollowUpKind = 'count' | 'contents' | 'reference' | 'attachment';

export interface FollowUp {
  readonly kind: FollowUpKind;
  readonly title: Bilingual;
  /** Where it is, in the text as it is then. */
  readonly range: Range;
  readonly edits: readonly TextEdit[];
}

export function followUps(before: Reading, plan: Plan, rebuilt: Rebuilt): FollowUp[] {
  const newLines = new Map<number, number>();
  for (const [line, { from }] of rebuilt.lines.entries()) if (from !== undefined) newLines.set(from, line);
  return [
    ...counts(before, plan, rebuilt, newLines),
    ...references(before, rebuilt, newLines),
    ...attachmentFollowUps(before, plan, rebuilt, newLines),
    ...contents(before, plan, rebuilt),
  ];
}

/** Numbers that were confirmed by the headings that they announce, or by what is listed. */
function counts(
  before: Reading,
  { report }: Plan,
  { after, report: is, numbered }: Rebuilt,
  newLines: ReadonlyMap<number, number>,
): FollowUp[] {
  const nodes = new Map<number, PlanNode>();
  for (const node of numbered.keys()) if (node.section) nodes.set(node.section.line, node);
  const claimsAfter = readClaims(after, is);
  const found: FollowUp[] = [];
  for (const claim of readClaims(before, report)) {
    const { verdict, evidence, counted } = claim;
    const line = newLines.get(claim.line);
    if (verdict !== 'confirmed' || !evidence || line === undefined) continue;
    const now = sameCounted(claim, line, claimsAfter);
    if (!now) continue;
    let count: number | undefined;
    if (evidence.kind === 'headings') {
      count = siblingsNow(
        evidence.items.map(({ start }) => nodes.get(start.line)),
        numbered,
      );
    } else if (now.verdict === 'mismatch' && now.evidence) {
      const { least, most } = now.evidence;
      count = counted.value < least ? least : most;
    }
    if (count === undefined || count === counted.value) continue;
    const text = after.lines[line]?.text ?? '';
    const words = text.slice(now.counted.start, now.counted.end);
    const number = formatLike(now, count, after);
    const { start, end } = now.counted.numeral;
    const written = text.slice(now.counted.start, start) + number + text.slice(end, now.counted.end);
    found.push({
      kind: 'count',
      title:
        count < 2
          ? { zh: `“${words}”：现有${count}个部分，请核`, en: `“${words}”: there are ${count} now; please check` }
          : { zh: `“${words}”改为“${written}”`, en: `“${words}” becomes “${written}”` },
      range: rangeOn(line, now.counted),
      edits: count < 2 ? [] : [{ range: rangeOn(line, now.counted.numeral), newText: number }],
    });
  }
  return found;
}

/** The same words on the line where they are now. */
function sameCounted({ counted }: Claim, line: number, claims: readonly Claim[]): Claim | undefined {
  return claims.find(
    (one) =>
      one.line === line &&
      one.counted.value === counted.value &&
      one.counted.unit === counted.unit &&
      one.counted.noun === counted.noun,
  );
}

/** How many headings stand now where those that were counted stand; undefined: not together any more. */
function siblingsNow(
  items: readonly (PlanNode | undefined)[],
  numbered: ReadonlyMap<PlanNode, { readonly parent: PlanNode | undefined }>,
): number | undefined {
  const left = items.filter((node) => node !== undefined);
  if (left.length === 0) return 0;
  const holders = new Map<PlanNode | undefined, number>();
  for (const node of left) {
    const parent = numbered.get(node)?.parent;
    holders.set(parent, (holders.get(parent) ?? 0) + 1);
  }
  const [parent, most = 0] = [...holders].sort((a, b) => b[1] - a[1])[0] ?? [];
  if (most * 2 <= left.length) return undefined;
  const first = left.find((node) => numbered.get(node)?.parent === parent);
  const form = first?.section?.marker?.form;
  let count = 0;
  for (const [node, { parent: own }] of numbered) {
    const isAttachment = node.section?.attachment === true;
    if (own === parent && !isAttachment && (node.section?.marker?.form ?? form) === form) count++;
  }
  return count;
}

/** References whose section is gone, or is where they cannot name it. */
function references(
  before: Reading,
  { after, report, lost, numbered }: Rebuilt,
  newLines: ReadonlyMap<number, number>,
): FollowUp[] {
  const all = placedReferences(after, report);
  const nodes = new Map<Section, PlanNode>();
  for (const node of numbered.keys()) if (node.section) nodes.set(node.section, node);
  return lost.flatMap(({ line: was, order, section }): FollowUp[] => {
    const line = newLines.get(was);
    const reference = all.filter((one) => one.line === line)[order];
    const text = before.lines[was]?.text ?? '';
    if (line === undefined || !reference) return [];
    const start = reference.part?.span.start ?? reference.section?.span.start ?? 0;
    const end = reference.section?.span.end ?? reference.part?.span.end ?? 0;
    const now = after.lines[line]?.text ?? text;
    const words = wordsAt(now, start, end);
    const name = `${section.marker?.text ?? ''}${section.text}`;
    const node = nodes.get(section);
    const place = node && placeIn(node, numbered);
    const range = rangeOn(line, { start, end });
    if (!node) {
      const zh = `“${words}”所指的“${name}”已删，请核`;
      return [
        {
          kind: 'reference',
          range,
          edits: [],
          title: { zh, en: `“${words}” referred to “${name}”, which is deleted` },
        },
      ];
    }
    if (!place || reference.part || now[start - 1] !== '（' || now[end] !== '）') {
      const zh = `“${words}”所指的“${name}”已不在原处，请核`;
      return [
        { kind: 'reference', range, edits: [], title: { zh, en: `“${words}” referred to “${name}”, which has moved` } },
      ];
    }
    const inner = place.section === undefined ? '' : `（${formatChineseNumeral(place.section)}）`;
    const newText = `第${formatChineseNumeral(place.part)}部分${inner}`;
    const whole = rangeOn(line, { start: start - 1, end: end + 1 });
    const title = { zh: `“${words}”改为“${newText}”`, en: `“${words}” becomes “${newText}”` };
    return [{ kind: 'reference', range: whole, edits: [{ range: whole, newText }], title }];
  });
}

/** The numerals with what stands around them: 第三部分（二）, （一）. */
function wordsAt(text: string, start: number, end: number): string {
  const from = '第（('.includes(text[start - 1] ?? ' ') ? start - 1 : start;
  const to = text.startsWith('部分', end) ? end + 2 : '）)、'.includes(text[end] ?? ' ') ? end + 1 : end;
  return text.slice(from, to);
}

function contents(before: Reading, { report }: Plan, { after, report: is }: Rebuilt): FollowUp[] {
  const was = updateContents(before, report);
  const edits = was?.length === 0 ? updateContents(after, is) : undefined;
  const range = edits?.[0]?.range;
  if (!edits || !range) return [];
  return [{ kind: 'contents', range, edits, title: { zh: '更新目录', en: 'Update the table of contents' } }];
}
