// The command line as a function of a call and a terminal.
import { version } from '../../../package.json';
import { readCall } from './arguments';
import { check } from './check';
import { explain } from './explain';
import { HELP } from './help';
import { languageOfCall } from './language';
import { learn, merge } from './learn';
import { outline } from './outline';
import { profile } from './profile';
import { complain, type Terminal } from './terminal';

/** The exit code, or `lsp` where the process is to become the language server. */
export async function run(args: readonly string[], terminal: Terminal): Promise<number | 'lsp'> {
  const language = languageOfCall(args, terminal.env);
  const call = readCall(args);
  switch (call.command) {
    case 'wrong':
      complain(terminal, call.problem, language);
      return 2;
    case 'help':
      terminal.out(HELP[language]);
      return 0;
    case 'version':
      terminal.out(`${version}\n`);
      return 0;
    case 'check':
      return check(call.paths, call.options, terminal, language);
    case 'outline':
      return outline(call.paths, call.format, terminal, language);
    case 'explain':
      return explain(call.code, terminal, language);
    case 'profile':
      return profile(call.file, call.format, terminal, language);
    case 'learn':
      return learn(call.paths, call.options, terminal, language);
    case 'merge':
      return merge(call.shards, call.options, terminal, language);
    case 'lsp':
      return 'lsp';
  }
}
