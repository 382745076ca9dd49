// The language that the command line speaks: what is asked for, else what the environment says, else Chinese.
import type { Language } from '../rules/rule';
import type { Environment } from './terminal';

/** Read before anything else, so that even a faulty call is answered in the right language. */
export function languageOfCall(args: readonly string[], env: Environment): Language {
  const asked = args
    .map((arg, at) => (arg === '--lang' ? args[at + 1] : /^--lang=(.*)$/u.exec(arg)?.[1]))
    .filter(Boolean);
  const last = asked.at(-1);
  if (last === 'zh' || last === 'en') return last;
  return /^en/iu.test(env.LC_ALL || env.LC_MESSAGES || env.LANG || '') ? 'en' : 'zh';
}
