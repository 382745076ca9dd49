// Placeholders that stand for one name: every x市 of a report, every {{单位名称}}.
import { missingBefore } from '../../document/blank-kinds';
import { type Line, perLine } from '../../document/line';
import { placeholdersIn } from '../../document/placeholders';
import { type Range, rangeOn, type Span } from '../../text/position';
import { type Link, type LinkPlace, touches } from './link';

/** The word that says what is named: x市, ××局, 某某同志. */
const NAMED =
  /^(?:省|自治[区州县旗]|市|县|区|州|盟|旗|镇|乡|村|街道|社区|局|厅|委|办|公司|集团|医院|学院|学校|大学|中学|小学|银行|法院|检察院|中心|协会|同志|总书记|书记|主席|总理|主任|教授|老师|[省市县区局厅部处科镇乡校院所会行厂]长)/u;
/** x市 waits for a place, x市场 for nothing. */
const NAMES: ReadonlySet<string | undefined> = new Set(['place', 'unit', 'person', 'leader']);

/** A blank's own words, if it has any: [填写单位名称]. */
const LABELLED = /[\p{Script=Han}A-Za-z]{2}/u;

interface Name extends Span {
  readonly text: string;
}

/** Marks that stand for names, with the word behind them; figures, dates and empty blanks are each their own. */
const namesIn = perLine((line: Line): readonly Name[] =>
  placeholdersIn(line).flatMap(({ start, end, form, missing }) => {
    const written = line.text.slice(start, end);
    if (form === 'blank') return LABELLED.test(written) && missing !== 'note' ? [{ start, end, text: written }] : [];
    const behind = line.text.slice(end, end + 16);
    const named = NAMES.has(missingBefore(behind)) ? NAMED.exec(behind)?.[0] : undefined;
    return named === undefined ? [] : [{ start, end: end + named.length, text: written + named }];
  }),
);

export function placeholderLink({ reading, report, line, position }: LinkPlace): Link | undefined {
  const here = namesIn(line).find((name) => touches(name, position.character));
  if (!here) return undefined;
  const places: Range[] = [];
  for (let number = report.startLine; number <= report.endLine; number++) {
    const other = reading.lines[number];
    for (const name of other ? namesIn(other) : []) if (name.text === here.text) places.push(rangeOn(number, name));
  }
  return { kind: 'placeholder', name: here.text, definition: places[0], places };
}
