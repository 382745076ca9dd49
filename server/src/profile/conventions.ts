// What the field's guides hold of the sections of each genre: the prior, which an archive moves. Read from
// seeds/conventions.json; kept in a profile apart from what an archive taught.
import { GENRES, type Genre, ROLES, type Role } from '../document/model';
import { UNIT_NAME } from '../document/toc';
import { fold } from '../text/fold';
import { listAt, oneOf, recordAt, stringAt } from './shape';

const NEEDS = ['needed', 'usual', 'optional'] as const;
/** `needed`: nearly always there; `usual`; `optional`. Of what guides call usual and good reports often lack, `optional`. */
export type Need = (typeof NEEDS)[number];

export interface RoleConvention {
  readonly role: Role;
  readonly need: Need;
  /** Usual place among the others; some share one. */
  readonly place: number;
  /** Usual words, the most usual first. */
  readonly wordings: readonly string[];
  /** A section of one of these roles does its service too: 下一步 stands for 对策. */
  readonly standIns?: readonly Role[];
}

export interface SubTypeCondition {
  /** The headings say one of `any`, and none of `none`. */
  readonly any?: readonly Role[];
  readonly none?: readonly Role[];
  /** The title contains one of these. */
  readonly title?: readonly string[];
  /** … or is that of a summary which names a subject and no time: 节能工作总结, and not 2023年节能工作总结, 某镇工作总结. */
  readonly subject?: boolean;
}

/** 情况型, 经验型, 问题型, 成果型 of research reports; other genres have one or two. */
export interface SubTypeConvention {
  /** kebab-case, unique within the genre. */
  readonly id: string;
  readonly name: { readonly zh: string; readonly en: string };
  /** The first sub-type whose condition holds counts; the last one has none. */
  readonly when: SubTypeCondition;
  readonly roles: readonly RoleConvention[];
}

export interface GenreConvention {
  readonly genre: Genre;
  readonly subTypes: readonly SubTypeConvention[];
  /** The first of each pair stands before the second. */
  readonly order: readonly (readonly [Role, Role])[];
  /** Where this is said: titles or addresses of guides. */
  readonly sources: readonly string[];
}

export interface Conventions {
  readonly version: 1;
  readonly genres: readonly GenreConvention[];
}

/** The sub-type of a report by the roles that its headings say, and its title. */
export function subTypeOf(
  { subTypes }: GenreConvention,
  said: ReadonlySet<Role>,
  title: string | undefined,
): SubTypeConvention | undefined {
  const inTitle = fold(title ?? '');
  return subTypes.find(
    ({ when: { any, none, title: words, subject } }) =>
      (any?.some((role) => said.has(role)) ?? true) &&
      !none?.some((role) => said.has(role)) &&
      ((words?.some((word) => inTitle.includes(word)) ?? true) || (subject === true && namesSubject(inTitle))),
  );
}

const TIME =
  /[\dxX×某]{2,4}年|[二〇零○一三四五六七八九]{4}年|[\d一二三四五六七八九十]月|年[度终末中]|半年|季度|全年|任期|届/u;
const KIND = /(?:(?:全面|各项)?工作(?:情况)?的?)?(?:总结|小结)(?:报告)?$/u;
const UNIT_TOO = /(?:[小中]学|[站所队馆科室组园社联]|社区|个人|本人)$/u;

function namesSubject(title: string): boolean {
  const at = title.search(KIND);
  if (at < 0 || TIME.test(title)) return false;
  const owner = title.slice(0, at).replace(/^关于|的$/gu, '');
  return owner !== '' && !UNIT_NAME.test(owner) && !UNIT_TOO.test(owner);
}

/** Conventions as read from JSON. Throws where they are not of this shape, and names the place. */
export function readConventions(json: unknown): Conventions {
  const { version, genres } = recordAt(json, 'conventions');
  if (version !== 1) throw new Error(`conventions: version ${String(version)} is not known`);
  return { version, genres: listAt(genres, 'genres', readGenreConvention) };
}

export function readGenreConvention(json: unknown, place: string): GenreConvention {
  const { genre, subTypes, order, sources } = recordAt(json, place);
  return {
    genre: oneOf(GENRES, genre, `${place}.genre`),
    subTypes: listAt(subTypes, `${place}.subTypes`, readSubType),
    order: listAt(order, `${place}.order`, readPair),
    sources: listAt(sources, `${place}.sources`, stringAt),
  };
}

function readSubType(json: unknown, place: string): SubTypeConvention {
  const { id, name, when, roles } = recordAt(json, place);
  const { zh, en } = recordAt(name, `${place}.name`);
  return {
    id: stringAt(id, `${place}.id`),
    name: { zh: stringAt(zh, `${place}.name.zh`), en: stringAt(en, `${place}.name.en`) },
    when: readCondition(when, `${place}.when`),
    roles: listAt(roles, `${place}.roles`, readRoleConvention),
  };
}

function readCondition(json: unknown, place: string): SubTypeCondition {
  const { any, none, title, subject } = recordAt(json, place);
  return {
    ...(any !== undefined && { any: listAt(any, `${place}.any`, readRole) }),
    ...(none !== undefined && { none: listAt(none, `${place}.none`, readRole) }),
    ...(title !== undefined && { title: listAt(title, `${place}.title`, stringAt) }),
    ...(subject === true && { subject }),
  };
}

function readRoleConvention(json: unknown, path: string): RoleConvention {
  const { role, need, place, wordings, standIns } = recordAt(json, path);
  if (typeof place !== 'number' || !Number.isInteger(place)) throw new Error(`${path}.place: no whole number`);
  return {
    role: readRole(role, `${path}.role`),
    need: oneOf(NEEDS, need, `${path}.need`),
    place,
    wordings: listAt(wordings, `${path}.wordings`, stringAt),
    ...(standIns !== undefined && { standIns: listAt(standIns, `${path}.standIns`, readRole) }),
  };
}

function readPair(json: unknown, place: string): [Role, Role] {
  const [before, after, ...more] = listAt(json, place, readRole);
  if (before === undefined || after === undefined || more.length > 0) throw new Error(`${place}: no pair`);
  return [before, after];
}

const readRole = (json: unknown, place: string): Role => oneOf(ROLES, json, place);
