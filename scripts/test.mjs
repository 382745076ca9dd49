// `npm test`: install what is missing, build (the tests of the command line and of the protocol run the built programs), run vitest.
import { ensureBuilt, ensureInstalled, run } from './prepare.mjs';

ensureInstalled();
ensureBuilt();
run(process.execPath, [
  'node_modules/vitest/vitest.mjs',
  'run',
  '--config',
  'test/vitest.config.mts',
  ...process.argv.slice(2),
]);
