// What sums say of sections, numbering, series, placeholders, titles.
import type { Profile } from './profile';
import type { Row } from './rows';

type Structure = Pick<Profile, 'genres' | 'series' | 'placeholders' | 'expressions' | 'abbreviations'>;

export class StructureBuilder {
  add(_kind: string, _fields: readonly string[], _row: Row): void {}

  finish(): Structure {
    return { genres: [], series: [], placeholders: { forms: [], latin: [] }, expressions: [], abbreviations: [] };
  }
}
