// Traditional characters as their simplified forms: for matching words only, never for showing or mending.
import { simpleForm, simplify, traditionalForms } from './simplify';

/** The UTF-16 unit in its simplified form; any unit that the table does not know is itself. */
export const foldUnit = (unit: number): number => simpleForm(unit) || unit;

/** The units that fold to this one, itself first. */
export const formsOf = (unit: number): readonly number[] => [
  unit,
  ...[...traditionalForms(unit)].map((form) => form.charCodeAt(0)),
];

/** The text with its traditional characters folded, unit by unit: offsets stay true. */
export const fold = simplify;
