// 按提纲调整正文: what an edited outline makes of a report, to be shown before it is done.
import type { Reading, Report } from '../../document/model';
import type { TextEdit } from '../../text/position';
import { type Change, changesOf } from './changes';
import { type FollowUp, followUps } from './follow-ups';
import { layoutOf } from './layout';
import { readOutline } from './outline-text';
import { type Refused, rebuild } from './rebuild';

export interface EditedOutline {
  readonly changes: readonly Change[];
  readonly edits: readonly TextEdit[];
  /** The text of deleted sections, each with its heading. */
  readonly cut: readonly string[];
  readonly followUps: readonly FollowUp[];
}

export function editOutline(reading: Reading, report: Report, outline: string): EditedOutline | Refused {
  const plan = readOutline(outline, report);
  const rebuilt = rebuild(reading, plan);
  if ('refused' in rebuilt) return rebuilt;
  const { places } = layoutOf(reading, report);
  const changes = changesOf(plan, rebuilt.numbered, (section) => {
    const { start, end } = places.get(section)?.own ?? { start: 0, end: 0 };
    const solid = reading.lines.slice(start, end).reduce((sum, line) => sum + line.solid, 0);
    return Math.max(0, solid - section.text.length - (section.marker?.text.length ?? 0));
  });
  return { changes, edits: rebuilt.edits, cut: rebuilt.cut, followUps: followUps(reading, plan, rebuilt) };
}
