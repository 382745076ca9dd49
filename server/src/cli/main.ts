// The command line's entry: the process as a terminal.
import { join } from 'node:path';
import { languageOfCall } from './language';
import { run } from './run';
import { complain, type Terminal } from './terminal';

const { stdin, stdout, stderr } = process;

const terminal: Terminal = {
  cwd: process.cwd(),
  env: process.env,
  outIsTerminal: stdout.isTTY ?? false,
  errIsTerminal: stderr.isTTY ?? false,
  async readInput() {
    const parts: Buffer[] = [];
    for await (const part of stdin) parts.push(part);
    return Buffer.concat(parts);
  },
  out: (data) => void stdout.write(data),
  err: (text) => void stderr.write(text),
  ...(process.send && { tell: (message) => void process.send?.(message) }),
  onStop(stop) {
    const signals = ['SIGINT', 'SIGTERM', 'SIGHUP'] as const;
    // who started this process and is gone wants no answer any more
    const events = process.send ? ([...signals, 'disconnect'] as const) : signals;
    for (const event of events) process.on(event, stop);
    return () => {
      for (const event of events) process.off(event, stop);
    };
  },
};

// a reader that has seen enough, as in `wengao check . | head`, is no fault
stdout.on('error', (error: NodeJS.ErrnoException) => {
  if (error.code !== 'EPIPE') throw error;
  process.exit();
});

// the exit code is set, not forced: what is written to a pipe must arrive
run(process.argv.slice(2), terminal).then(
  (result) => {
    if (result === 'lsp') {
      // a program of its own, beside this one: checking never loads the protocol's packages
      require(join(__dirname, 'server.js'));
    } else {
      process.exitCode = result;
      // an open channel would keep this process
      if (process.connected) process.disconnect();
    }
  },
  (error: unknown) => {
    // Node would end with 1, which means findings; and a trace is nothing to a writer
    const detail = error instanceof Error ? error.message : String(error);
    const text = { zh: `程序出错，未能完成：${detail}`, en: `the program failed: ${detail}` };
    complain(terminal, text, languageOfCall(process.argv.slice(2), process.env));
    process.exitCode = 2;
  },
);
