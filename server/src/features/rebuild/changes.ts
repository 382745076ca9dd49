// What a plan does to an outline, told to the writer before it is done: each heading that is renamed, moved, raised, lowered, new or gone.
// What only goes along with the section that it stands in, or only changes its number, is not told.
import { allSections, type Section } from '../../document/model';
import type { Bilingual } from '../../rules/rule';
import type { Numbered } from './numbering';
import { type Plan, type PlanNode, parentsOf } from './plan';
import { heaviestRise } from './rise';
import { headingLine, withNumber } from './style';

export type ChangeKind = 'renamed' | 'moved' | 'raised' | 'lowered' | 'added' | 'deleted';

export interface Change {
  readonly kind: ChangeKind;
  readonly words: Bilingual;
}

export function changesOf(
  { report, nodes }: Plan,
  numbered: ReadonlyMap<PlanNode, Numbered>,
  /** Characters that go with a section that is deleted. */
  lengthOf: (section: Section) => number,
): Change[] {
  const changes: Change[] = [];
  const parents = parentsOf(report.sections);
  const depthOf = (section: Section): number => {
    const over = parents.get(section);
    return over ? depthOf(over) + 1 : 0;
  };
  const nameOf = (node: PlanNode): string => {
    const { style, number } = numbered.get(node) ?? { style: undefined, number: 0 };
    if (!style) return node.text;
    return headingLine(
      { ...style, hashes: 0, gap: '' },
      number,
      style.form ? node.text : withNumber(node.text, number),
      '',
    );
  };
  const visit = (list: readonly PlanNode[], over: Section | undefined, depth: number): void => {
    const home = list.filter(({ section }) => section && parents.get(section) === over);
    const rise = heaviestRise(home.map(({ section }) => ({ at: section?.line ?? 0, weight: 1 })));
    const inOrder = new Set(home.filter((_, index) => rise.has(index)));
    for (const node of list) {
      const { section, text, children } = node;
      const name = nameOf(node);
      if (!section) changes.push({ kind: 'added', words: { zh: `新增 “${name}”`, en: `New: “${name}”` } });
      else {
        const was = nameBefore(section);
        if (text !== section.text)
          changes.push({
            kind: 'renamed',
            words: { zh: `改名 “${was}” → “${name}”`, en: `Renamed: “${was}” → “${name}”` },
          });
        if (!inOrder.has(node)) {
          const before = depthOf(section);
          const kind =
            parents.get(section) === over || before === depth ? 'moved' : before > depth ? 'raised' : 'lowered';
          changes.push({ kind, words: moved(kind, was, name) });
        }
      }
      visit(children, section, depth + 1);
    }
  };
  visit(nodes, undefined, 0);
  const kept = new Set([...numbered.keys()].map(({ section }) => section));
  for (const section of allSections(report.sections)) {
    if (kept.has(section)) continue;
    const name = nameBefore(section);
    const count = lengthOf(section);
    const zh = count > 0 ? `删除 “${name}”，正文${count}字移入裁下内容` : `删除 “${name}”`;
    const en = count > 0 ? `Deleted: “${name}”; ${count} characters are kept apart` : `Deleted: “${name}”`;
    changes.push({ kind: 'deleted', words: { zh, en } });
  }
  return changes;
}

function moved(kind: 'moved' | 'raised' | 'lowered', was: string, name: string): Bilingual {
  const zh = { moved: '移动', raised: '升级', lowered: '降级' }[kind];
  const en = { moved: 'Moved', raised: 'Promoted', lowered: 'Demoted' }[kind];
  const now = { zh: was === name ? '' : ` → “${name}”`, en: was === name ? '' : ` → “${name}”` };
  return { zh: `${zh} “${was}”${now.zh}`, en: `${en}: “${was}”${now.en}` };
}

const nameBefore = ({ marker, text }: Section): string => `${marker?.text ?? ''}${text}`;
