// Runs the test files of a folder with mocha, in whatever host this is.
import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import Mocha from 'mocha';
import type { Result } from './result';

export function runMocha(folder: string): Promise<Result> {
  // the first test waits for VS Code to start, on a machine that may be busy
  const mocha = new Mocha({
    ui: 'bdd',
    reporter: 'spec',
    color: false,
    timeout: 180_000,
    forbidOnly: true,
    forbidPending: true,
    // a workbench on a busy machine can lose a click; what is wrong fails each time
    retries: 2,
  });
  const files = readdirSync(folder).filter((name) => name.endsWith('.test.js'));
  for (const file of files.sort()) mocha.addFile(join(folder, file));
  return new Promise((resolve) => {
    const runner = mocha.run((failed) => resolve({ passed: runner.stats?.passes ?? 0, failed }));
  });
}
