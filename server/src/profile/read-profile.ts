// A profile as read from JSON: its shape is looked at once, here, so that rules may trust it.
import { GENRES } from '../document/model';
import { readGenreConvention } from './conventions';
import type {
  Counted,
  GenreProfile,
  HeadingHabits,
  NumberingHabit,
  OrderHabit,
  Profile,
  RoleHabit,
  Term,
} from './profile';
import { countAt, listAt, oneOf, recordAt, stringAt } from './shape';

/** Throws where the JSON is no profile, and names the place. */
export function readProfile(json: unknown): Profile {
  const all = recordAt(json, 'profile');
  const { version, segmenter, pieces, characters, conventions, genres, series, terms, expressions, abbreviations } =
    all;
  if (version !== 1) throw new Error(`profile: version ${String(version)} is not known`);
  const { placeholders } = all;
  const { forms, latin } = recordAt(placeholders, 'placeholders');
  return {
    version,
    segmenter: stringAt(segmenter, 'segmenter'),
    pieces: countAt(pieces, 'pieces'),
    characters: countAt(characters, 'characters'),
    conventions: listAt(conventions, 'conventions', readGenreConvention),
    genres: listAt(genres, 'genres', readGenre),
    series: listAt(series, 'series', (one, place) => {
      const { family, separator, ...counts } = recordAt(one, place);
      return { family: textAt(family, place), separator: textAt(separator, place), ...readCounts(counts, place) };
    }),
    placeholders: {
      forms: listAt(forms, 'placeholders.forms', (one, place) => {
        const { form, follower, ...counts } = recordAt(one, place);
        return { form: stringAt(form, place), follower: stringAt(follower, place), ...readCounts(counts, place) };
      }),
      latin: listAt(latin, 'placeholders.latin', readCounted),
    },
    expressions: listAt(expressions, 'expressions', readCounted),
    abbreviations: listAt(abbreviations, 'abbreviations', (one, place) => {
      const { full, short, pieces: of } = recordAt(one, place);
      return { full: stringAt(full, place), short: stringAt(short, place), pieces: countAt(of, place) };
    }),
    // last as in ProfileBuilder: a profile that is read and written again is the same file
    terms: listAt(terms, 'terms', readTerm),
  };
}

function readGenre(json: unknown, place: string): GenreProfile {
  const { genre, pieces, headed, roles, order, sections, preamble, closing, headings, numbering, titles } = recordAt(
    json,
    place,
  );
  return {
    genre: oneOf(GENRES, genre, `${place}.genre`),
    pieces: countAt(pieces, `${place}.pieces`),
    headed: countAt(headed, `${place}.headed`),
    roles: listAt(roles, `${place}.roles`, readRole),
    order: listAt(order, `${place}.order`, readOrder),
    sections: listAt(sections, `${place}.sections`, (one, at) => {
      const { number, pieces: of } = recordAt(one, at);
      return { number: countAt(number, at), pieces: countAt(of, at) };
    }),
    preamble: countAt(preamble, `${place}.preamble`),
    closing: countAt(closing, `${place}.closing`),
    headings: readHeadings(headings, `${place}.headings`),
    numbering: listAt(numbering, `${place}.numbering`, readNumbering),
    titles: listAt(titles, `${place}.titles`, (one, at) => {
      const { pattern, pieces: of } = recordAt(one, at);
      return { pattern: stringAt(pattern, at), pieces: countAt(of, at) };
    }),
  };
}

function readRole(json: unknown, place: string): RoleHabit {
  const { role, learned, pieces, said, wordings } = recordAt(json, place);
  return {
    role: stringAt(role, `${place}.role`),
    ...(learned === true && { learned }),
    pieces: countAt(pieces, `${place}.pieces`),
    said: countAt(said, `${place}.said`),
    wordings: listAt(wordings, `${place}.wordings`, (one, at) => {
      const { text, pieces: of } = recordAt(one, at);
      return { text: stringAt(text, at), pieces: countAt(of, at) };
    }),
  };
}

function readOrder(json: unknown, place: string): OrderHabit {
  const { before, after, pieces, against } = recordAt(json, place);
  return {
    before: stringAt(before, `${place}.before`),
    after: stringAt(after, `${place}.after`),
    pieces: countAt(pieces, `${place}.pieces`),
    against: countAt(against, `${place}.against`),
  };
}

function readHeadings(json: unknown, place: string): HeadingHabits {
  const { headings, couplets, colons, length, several, equal } = recordAt(json, place);
  return {
    headings: countAt(headings, `${place}.headings`),
    couplets: countAt(couplets, `${place}.couplets`),
    colons: countAt(colons, `${place}.colons`),
    length: countAt(length, `${place}.length`),
    several: countAt(several, `${place}.several`),
    equal: countAt(equal, `${place}.equal`),
  };
}

function readNumbering(json: unknown, place: string): NumberingHabit {
  const { level, form, runIn, ...counts } = recordAt(json, place);
  return {
    level: countAt(level, `${place}.level`),
    form: stringAt(form, `${place}.form`),
    runIn: runIn === true,
    ...readCounts(counts, place),
  };
}

function readTerm(json: unknown, place: string): Term {
  const { kind, pending } = recordAt(json, place);
  return {
    ...readCounted(json, place),
    kind: oneOf(['term', 'phrase'], kind, `${place}.kind`),
    ...(pending === true && { pending }),
  };
}

function readCounted(json: unknown, place: string): Counted {
  const { text, ...counts } = recordAt(json, place);
  return { text: stringAt(text, `${place}.text`), ...readCounts(counts, place) };
}

function readCounts({ pieces, count }: Record<string, unknown>, place: string): { pieces: number; count: number } {
  return { pieces: countAt(pieces, `${place}.pieces`), count: countAt(count, `${place}.count`) };
}

/** May be empty. */
function textAt(json: unknown, place: string): string {
  if (typeof json !== 'string') throw new Error(`${place}: no text`);
  return json;
}
