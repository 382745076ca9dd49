// The words of a call, read strictly: what is not understood is said, never guessed.
import { parseArgs } from 'node:util';
import { GENRES, type Genre } from '../document/model';
import type { Bilingual } from '../rules/rule';

export interface CheckOptions {
  readonly format: 'stylish' | 'json' | 'sarif';
  readonly fix: boolean;
  readonly genre: Genre | undefined;
  /** Path as given. */
  readonly profile: string | undefined;
  /** List the figures that were checked and are right. */
  readonly verified: boolean;
}

export interface MergeOptions {
  /** Path as given. */
  readonly out: string;
  /** Write sums, not a profile. */
  readonly shard: boolean;
}

export interface LearnOptions extends MergeOptions {
  readonly jobs: number | undefined;
}

export type Call =
  | { readonly command: 'help' | 'version' | 'lsp' }
  | { readonly command: 'check'; readonly paths: readonly string[]; readonly options: CheckOptions }
  | { readonly command: 'outline'; readonly paths: readonly string[]; readonly format: 'tree' | 'json' }
  | { readonly command: 'explain'; readonly code: string }
  | { readonly command: 'profile'; readonly file: string | undefined; readonly format: 'text' | 'json' }
  | { readonly command: 'learn'; readonly paths: readonly string[]; readonly options: LearnOptions }
  | { readonly command: 'merge'; readonly shards: readonly string[]; readonly options: MergeOptions }
  | { readonly command: 'wrong'; readonly problem: Bilingual };

/** Known to the contract, and not there yet. */
const LATER = ['report', 'export'];

const GENERAL = { lang: { type: 'string' }, help: { type: 'boolean', short: 'h' } } as const;
const CHECK = {
  ...GENERAL,
  format: { type: 'string' },
  fix: { type: 'boolean' },
  genre: { type: 'string' },
  profile: { type: 'string' },
  verified: { type: 'boolean' },
} as const;

export function readCall(args: readonly string[]): Call {
  const [command, ...rest] = args;
  try {
    switch (command) {
      case undefined:
        return wrong('没有命令。wengao --help 可看用法。', 'no command. See wengao --help.');
      case '--help':
      case '-h':
      case 'help':
        return { command: 'help' };
      case '--version':
      case '-v':
        return { command: 'version' };
      case 'check':
        return readCheck(rest);
      case 'outline':
        return readOutline(rest);
      case 'explain':
        return readExplain(rest);
      case 'profile':
        return readProfile(rest);
      case 'learn':
        return readLearn(rest);
      case 'merge':
        return readMerge(rest);
      case 'lsp':
        return readLsp(rest);
    }
    if (LATER.includes(command)) {
      return wrong(
        `“${command}”尚未提供。现有命令见 wengao --help。`,
        `“${command}” is not there yet. For what is, see wengao --help.`,
      );
    }
    const [option, path] = command.startsWith('-') ? ['选项', 'option'] : ['命令', 'command'];
    return wrong(
      `没有“${command}”这个${option}。wengao --help 可看用法。`,
      `no ${path} “${command}”. See wengao --help.`,
    );
  } catch (error) {
    return { command: 'wrong', problem: parseProblem(error) };
  }
}

function readCheck(args: string[]): Call {
  const { values, positionals: paths } = parseArgs({ args, options: CHECK, allowPositionals: true });
  if (values.help) return { command: 'help' };
  const { format = 'stylish', fix = false, verified = false, genre, profile } = values;
  if (paths.length === 0) return noPath('check');
  if (!isOneOf(format, ['stylish', 'json', 'sarif'])) return badValue('format', format, ['stylish', 'json', 'sarif']);
  if (genre !== undefined && !isOneOf(genre, GENRES)) return badValue('genre', genre, GENRES);
  return checkLanguage(values.lang) ?? { command: 'check', paths, options: { format, fix, genre, profile, verified } };
}

function readOutline(args: string[]): Call {
  const options = { ...GENERAL, format: { type: 'string' } } as const;
  const { values, positionals: paths } = parseArgs({ args, options, allowPositionals: true });
  if (values.help) return { command: 'help' };
  const { format = 'tree' } = values;
  if (paths.length === 0) return noPath('outline');
  if (!isOneOf(format, ['tree', 'json'])) return badValue('format', format, ['tree', 'json']);
  return checkLanguage(values.lang) ?? { command: 'outline', paths, format };
}

function readExplain(args: string[]): Call {
  const { values, positionals } = parseArgs({ args, options: GENERAL, allowPositionals: true });
  if (values.help) return { command: 'help' };
  const [code, ...more] = positionals;
  if (code === undefined || more.length > 0) {
    return wrong(
      '请给出一个代码，如 wengao explain heading-number-gap。',
      'give one code, as in wengao explain heading-number-gap.',
    );
  }
  return checkLanguage(values.lang) ?? { command: 'explain', code };
}

function readProfile(args: string[]): Call {
  const options = { ...GENERAL, format: { type: 'string' } } as const;
  const { values, positionals } = parseArgs({ args, options, allowPositionals: true });
  if (values.help) return { command: 'help' };
  const { format = 'text' } = values;
  const [file, ...more] = positionals;
  if (more.length > 0) {
    return wrong(
      '一次只看一个体例，如 wengao profile 体例.json。',
      'give one profile at a time, as in wengao profile house.json.',
    );
  }
  if (!isOneOf(format, ['text', 'json'])) return badValue('format', format, ['text', 'json']);
  return checkLanguage(values.lang) ?? { command: 'profile', file, format };
}

const MOST_JOBS = 256;

function readLearn(args: string[]): Call {
  const options = {
    ...GENERAL,
    out: { type: 'string', short: 'o' },
    jobs: { type: 'string' },
    shard: { type: 'boolean' },
  } as const;
  const { values, positionals: paths } = parseArgs({ args, options, allowPositionals: true });
  if (values.help) return { command: 'help' };
  const { out, shard = false } = values;
  if (paths.length === 0) {
    return wrong(
      '请给出往年文稿的文件或文件夹，如 wengao learn 往年文稿 --out 体例.json。',
      'give files or folders of earlier reports, as in wengao learn archive --out house.json.',
    );
  }
  if (!out) return noOut('learn 往年文稿 --out 体例.json', 'learn archive --out house.json');
  const jobs = values.jobs === undefined ? undefined : Number(values.jobs);
  if (jobs !== undefined && !(Number.isInteger(jobs) && jobs >= 1 && jobs <= MOST_JOBS)) {
    return wrong(
      `--jobs 应是 1 到 ${MOST_JOBS} 的整数，不能是“${values.jobs}”。`,
      `--jobs must be a whole number from 1 to ${MOST_JOBS}, not “${values.jobs}”.`,
    );
  }
  return checkLanguage(values.lang) ?? { command: 'learn', paths, options: { out, jobs, shard } };
}

function readMerge(args: string[]): Call {
  const options = { ...GENERAL, out: { type: 'string', short: 'o' }, shard: { type: 'boolean' } } as const;
  const { values, positionals: shards } = parseArgs({ args, options, allowPositionals: true });
  if (values.help) return { command: 'help' };
  const { out, shard = false } = values;
  if (shards.length === 0) {
    return wrong(
      '请给出计数文件，如 wengao merge a.shard b.shard --out 体例.json。',
      'give shards, as in wengao merge a.shard b.shard --out house.json.',
    );
  }
  if (!out) return noOut('merge a.shard b.shard --out 体例.json', 'merge a.shard b.shard --out house.json');
  return checkLanguage(values.lang) ?? { command: 'merge', shards, options: { out, shard } };
}

function noOut(zh: string, en: string): Call {
  return wrong(
    `请用 --out 写明结果存到哪里，如 wengao ${zh}。`,
    `say with --out where to write the result, as in wengao ${en}.`,
  );
}

function readLsp(args: string[]): Call {
  // further words are for the server: clients add --clientProcessId
  if (args.includes('--stdio')) return { command: 'lsp' };
  return wrong('请写作 wengao lsp --stdio。', 'write wengao lsp --stdio.');
}

function checkLanguage(language: string | undefined): Call | undefined {
  if (language === undefined || isOneOf(language, ['zh', 'en'])) return undefined;
  return badValue('lang', language, ['zh', 'en']);
}

function noPath(command: string): Call {
  return wrong(
    `请给出要读的文件或文件夹，如 wengao ${command} 报告.md；“-”是标准输入。`,
    `give files or folders to read, as in wengao ${command} report.md; “-” is standard input.`,
  );
}

function badValue(option: string, value: string, allowed: readonly string[]): Call {
  return wrong(
    `--${option} 不能是“${value}”，可用：${allowed.join('、')}。`,
    `--${option} cannot be “${value}”; use one of ${allowed.join(', ')}.`,
  );
}

function wrong(zh: string, en: string): Call {
  return { command: 'wrong', problem: { zh, en } };
}

/** Node says what is wrong in English and at length; the option's name is what matters. */
function parseProblem(error: unknown): Bilingual {
  const code = error instanceof Error && 'code' in error ? error.code : undefined;
  const message = error instanceof Error ? error.message : '';
  const option = /--?[\w-]+/u.exec(message)?.[0] ?? '';
  switch (code) {
    case 'ERR_PARSE_ARGS_UNKNOWN_OPTION':
      return {
        zh: `没有“${option}”这个选项。wengao --help 可看用法。`,
        en: `no option “${option}”. See wengao --help.`,
      };
    case 'ERR_PARSE_ARGS_INVALID_OPTION_VALUE':
      return message.includes('not take an argument')
        ? { zh: `选项“${option}”后面不带值。`, en: `the option “${option}” takes no value.` }
        : { zh: `选项“${option}”后面缺少值。`, en: `the option “${option}” needs a value.` };
    default:
      throw error;
  }
}

function isOneOf<T extends string>(value: string, allowed: readonly T[]): value is T {
  return (allowed as readonly string[]).includes(value);
}
