// Whether a report closes with a paragraph of its own: after the matter of its last section it looks ahead (下一步，…将…), sums
// up (总之), or takes leave (以上汇报…, 谢谢大家). Under a heading that is itself about what is next, the last paragraph belongs to it.
import { fold } from '../text/fold';
import { contentOf } from './line';
import type { LineKind, Reading, Report } from './model';
import { topSections } from './top-sections';

const LEAVE =
  /^(?:以上(?:汇报|报告|发言|是我|就是|情况)|我的(?:汇报|发言|讲话)|谢谢|特此|妥否|总之|综上|同志们|各位|最后，)/u;
const AHEAD = /(?:^|[，。；！？”])(?:下一步|下步|下一阶段|接下来|今后)(?=[，,]|.{0,16}将)/u;
/** 市水利局党组将继续…: the unit itself, and no 该局还将 behind what was told. */
const WILL = /^[^，。；：]{2,20}将(?:认真|继续|持续|进一步|深入|坚持|不断|以|始终|全力)/u;
const TEXT: ReadonlySet<LineKind> = new Set<LineKind>(['paragraph', 'run-in-heading', 'table-row', 'table-cell']);
/** So much of a paragraph is looked at. */
const LOOK = 400;

/** The line of the closing paragraph; undefined: there is none, or the report has no sections. */
export function closingLine(reading: Reading, report: Report): number | undefined {
  const section = topSections(report).at(-1);
  if (!section || section.role === 'next-step' || section.role === 'closing') return undefined;
  let last: number | undefined;
  let paragraphs = 0;
  for (let number = section.line; number <= section.endLine; number++) {
    const kind = reading.kinds[number];
    if (kind === undefined || !TEXT.has(kind)) continue;
    last = kind === 'paragraph' ? number : undefined;
    paragraphs++;
  }
  const line = last === undefined ? undefined : reading.lines[last];
  if (!line || paragraphs < 2) return undefined;
  const words = fold(contentOf(line).slice(0, LOOK));
  return LEAVE.test(words) || AHEAD.test(words) || WILL.test(words) ? last : undefined;
}
