// Settings as a host receives them: anything at all. What is understood is taken, the rest has its default.
import { GENRES } from '../document/model';
import { SEVERITIES } from './rule';
import { type CheckSettings, DEFAULT_SETTINGS, type RuleLevel } from './settings';

/** What the value says, `auto` and what is not understood left out. */
export function readSettings(value: unknown): Partial<CheckSettings> {
  if (!isRecord(value)) return {};
  const { language, rules, ignore, terms, genre, served, completion, format } = value;
  const { pinyin }: { pinyin?: unknown } = isRecord(completion) ? completion : {};
  const { spaces, indent }: { spaces?: unknown; indent?: unknown } = isRecord(format) ? format : {};
  const knownGenre = GENRES.find((one) => one === genre);
  return {
    ...((language === 'zh' || language === 'en') && { language }),
    ...(isRecord(rules) && { rules: readLevels(rules) }),
    ...(Array.isArray(ignore) && { ignore: ignore.filter(isString) }),
    ...(Array.isArray(terms) && { terms: terms.filter(isString) }),
    ...(knownGenre && { genre: knownGenre }),
    ...(typeof pinyin === 'boolean' && { pinyin }),
    ...((spaces === 'remove' || spaces === 'keep') && { formatSpaces: spaces }),
    ...((indent === 'keep' || indent === 'none' || indent === 'ideographic') && { formatIndent: indent }),
    ...((served === 'always' || served === 'never') && { served }),
  };
}

/** What the writer has set over what the project has; of `ignore` and `terms` both count, of `rules` code by code. */
export function mergeSettings(project: Partial<CheckSettings>, own: Partial<CheckSettings>): CheckSettings {
  return {
    ...DEFAULT_SETTINGS,
    ...project,
    ...own,
    rules: { ...project.rules, ...own.rules },
    ignore: [...(project.ignore ?? []), ...(own.ignore ?? [])],
    terms: [...(project.terms ?? []), ...(own.terms ?? [])],
  };
}

const LEVELS: readonly RuleLevel[] = ['off', ...SEVERITIES];

function readLevels(rules: Record<string, unknown>): Record<string, RuleLevel> {
  const levels: Record<string, RuleLevel> = {};
  for (const [code, value] of Object.entries(rules)) {
    const level = LEVELS.find((one) => one === value);
    if (level) levels[code] = level;
  }
  return levels;
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function isString(value: unknown): value is string {
  return typeof value === 'string';
}
