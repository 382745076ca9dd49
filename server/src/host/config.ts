// `.wengao.json`: what a unit or a folder sets for its drafts, read alike by the language server and the command line.
// Invariant: a file that cannot be understood is never written to.
import { readFile, stat } from 'node:fs/promises';
import { dirname, join, resolve } from 'node:path';
import { GENRES, type Genre } from '../document/model';
import { type Bilingual, SEVERITIES } from '../rules/rule';
import type { RuleLevel } from '../rules/settings';
import { replaceFile } from './files';
import { removeMember, setItem, setMember, setValue } from './json-edit';
import { FileProblem, toFileProblem } from './problem';

export const CONFIG_NAME = '.wengao.json';

export interface ProjectConfig {
  /** Absolute: a relative path is meant from the folder of the configuration. */
  readonly profile?: string;
  /** Absolute, as `profile`: the draft that the drafts here are made from. */
  readonly base?: string;
  readonly genre?: Genre;
  readonly rules: Readonly<Record<string, RuleLevel>>;
  readonly terms: readonly string[];
  /** Fingerprints of findings that are not to be shown. */
  readonly ignore: readonly string[];
}

export type FoundConfig =
  | { readonly path: string; readonly config: ProjectConfig }
  | { readonly path: string; readonly error: Bilingual };

/** One of these, or several. */
export interface ConfigChange {
  /** A fingerprint to be ignored from now on. */
  readonly ignore?: string;
  readonly rule?: { readonly code: string; readonly level: RuleLevel };
  /** The profile's path, relative to the configuration; null: none is named any more. */
  readonly profile?: string | null;
}

/** What was read last, by path; valid for as long as the file's time and size are the same. */
const kept = new Map<string, { readonly mtimeMs: number; readonly size: number; readonly found: FoundConfig }>();

/** The nearest `.wengao.json` upward from a file (which need not exist); undefined where there is none. Never rejects. */
export async function readProjectConfig(fromFile: string): Promise<FoundConfig | undefined> {
  let folder = dirname(resolve(fromFile));
  for (;;) {
    const path = join(folder, CONFIG_NAME);
    const found = await readConfigFile(path);
    if (found) return found;
    const parent = dirname(folder);
    if (parent === folder) return undefined;
    folder = parent;
  }
}

async function readConfigFile(path: string): Promise<FoundConfig | undefined> {
  try {
    const { mtimeMs, size } = await stat(path);
    const before = kept.get(path);
    if (before && before.mtimeMs === mtimeMs && before.size === size) return before.found;
    const found = parseConfig(path, await readFile(path, 'utf8'));
    kept.set(path, { mtimeMs, size, found });
    return found;
  } catch (error) {
    const code = error instanceof Error && 'code' in error ? error.code : undefined;
    if (code === 'ENOENT' || code === 'ENOTDIR') return undefined;
    return { path, error: toFileProblem(error, path).text };
  }
}

/** Adds to the configuration at `path`, creating it where there is none; all else in it stays as it was written. */
export function changeProjectConfig(path: string, change: ConfigChange): Promise<void> {
  // one change after the other: each must see what the one before wrote
  const done = (writing.get(path) ?? Promise.resolve()).then(() => writeChange(path, change));
  const settled = done.catch(() => undefined);
  writing.set(path, settled);
  void settled.then(() => {
    if (writing.get(path) === settled) writing.delete(path);
  });
  return done;
}

const writing = new Map<string, Promise<void>>();

async function writeChange(path: string, { ignore, rule, profile }: ConfigChange): Promise<void> {
  let text: string;
  try {
    text = await readFile(path, 'utf8');
  } catch (error) {
    if (!(error instanceof Error && 'code' in error && error.code === 'ENOENT')) throw toFileProblem(error, path);
    text = '{}\n';
  }
  const parsed = parseConfig(path, text);
  if ('error' in parsed) throw new FileProblem(parsed.error);
  let changed = text;
  if (ignore !== undefined && !parsed.config.ignore.includes(ignore)) changed = setItem(changed, 'ignore', ignore);
  if (rule) changed = setMember(changed, 'rules', rule.code, rule.level);
  if (profile === null) changed = removeMember(changed, 'profile');
  else if (profile !== undefined) changed = setValue(changed, 'profile', profile);
  if (changed !== text) await replaceFile(path, Buffer.from(changed, 'utf8'));
  kept.delete(path);
}

const LEVELS: readonly string[] = ['off', ...SEVERITIES];

function parseConfig(path: string, text: string): FoundConfig {
  const wrong = (zh: string, en: string): FoundConfig => ({
    path,
    error: { zh: `${path}：${zh}`, en: `${path}: ${en}` },
  });
  let value: unknown;
  try {
    value = JSON.parse(text.replace(/^\uFEFF/u, ''));
  } catch (error) {
    // the message quotes the text: it must stay one line
    const detail = error instanceof Error ? error.message.replace(/\s+/gu, ' ') : '';
    return wrong(
      `不是有效的 JSON，请检查括号、引号和逗号（${detail}）。`,
      `not valid JSON; check brackets, quotes and commas (${detail}).`,
    );
  }
  if (!isRecord(value)) return wrong('最外层应是 { … }。', 'the outermost value must be { … }.');
  const { profile, base, genre, rules = {}, terms = [], ignore = [] } = value;
  if (profile !== undefined && typeof profile !== 'string') {
    return wrong('“profile” 应是文件路径。', '“profile” must be a path.');
  }
  if (base !== undefined && typeof base !== 'string') return wrong('“base” 应是文件路径。', '“base” must be a path.');
  if (genre !== undefined && !isGenre(genre)) {
    const names = GENRES.join(', ');
    return wrong(`“genre” 应是其中之一：${names}。`, `“genre” must be one of: ${names}.`);
  }
  if (!isLevels(rules)) {
    const names = LEVELS.join(', ');
    return wrong(
      `“rules” 应是 { "代码": 级别 }，级别是其中之一：${names}。`,
      `“rules” must be { "code": level }, a level one of: ${names}.`,
    );
  }
  if (!isStrings(terms)) return wrong('“terms” 应是字符串列表。', '“terms” must be a list of strings.');
  if (!isStrings(ignore)) return wrong('“ignore” 应是字符串列表。', '“ignore” must be a list of strings.');
  return {
    path,
    config: {
      ...(profile !== undefined && { profile: resolve(dirname(path), profile) }),
      ...(base !== undefined && { base: resolve(dirname(path), base) }),
      ...(genre !== undefined && { genre }),
      rules,
      terms,
      ignore,
    },
  };
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function isGenre(value: unknown): value is Genre {
  return (GENRES as readonly unknown[]).includes(value);
}

function isLevels(value: unknown): value is Record<string, RuleLevel> {
  return isRecord(value) && Object.values(value).every((level) => typeof level === 'string' && LEVELS.includes(level));
}

function isStrings(value: unknown): value is string[] {
  return Array.isArray(value) && value.every((item) => typeof item === 'string');
}
