// Whose report this is, as far as its signature or its title says: a place with its rank, and the kind of office.
import type { Report } from './model';

/** From above to below. */
export const RANKS = ['省', '市', '县', '镇'] as const;
export type Rank = (typeof RANKS)[number];
/** 我局, 我委, 我厅: offices that no other of them stands within. */
export const OFFICES = ['局', '委', '厅'] as const;
export type Office = (typeof OFFICES)[number];

export interface OwnUnit {
  /** The lowest place named: 云台县青溪镇党委 → 镇. */
  readonly rank: Rank | undefined;
  readonly place: string | undefined;
  readonly office: Office | undefined;
}

const PLACE = /([\p{Script=Han}]{2,4}?)(省|市(?![场政容民])|县|镇|乡(?!村))/uy;
/** 全市, 各县, 关于我市, 县委: words before the character that make no name. */
const NO_NAME = /[全本我各该关于在的对与和及等、]|[城都上超门]$/u;

/** Of one office only: where several sign, nobody knows who “我局” is. */
export function ownUnit({ unit, title }: Report): OwnUnit {
  const name = (unit ?? title ?? '').replace(/^关于/u, '');
  if (/[、，\s]/u.test(unit ?? '')) return { ...placeOf(name), office: undefined };
  return { ...placeOf(name), office: unit === undefined ? undefined : officeOf(unit) };
}

function placeOf(name: string): Pick<OwnUnit, 'rank' | 'place'> {
  let rank: Rank | undefined;
  let place: string | undefined;
  PLACE.lastIndex = 0;
  for (let match = PLACE.exec(name); match; match = PLACE.exec(name)) {
    const [whole, words = '', kind] = match;
    if (NO_NAME.test(words)) break;
    rank = RANKS.find((one) => one === (kind === '乡' ? '镇' : kind));
    place = whole;
  }
  return { rank, place };
}

function officeOf(unit: string): Office | undefined {
  if (/(?:委员会|[改健工]委)$/u.test(unit)) return '委';
  return OFFICES.find((one) => one !== '委' && unit.endsWith(one));
}
