// Measures learning and reading on the source documents (WENGAO_CORPUS) and a reader's truth of them (WENGAO_TRUTH, or ../truth beside
// them), and writes what is reached beside the figures of the method notes to server/docs/learning.md.
import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('..', import.meta.url));
if (!process.env.WENGAO_CORPUS) {
  console.error('WENGAO_CORPUS must name the folder with the source documents.');
  process.exit(2);
}
const vitest = fileURLToPath(new URL('../node_modules/vitest/vitest.mjs', import.meta.url));
const { status } = spawnSync(
  process.execPath,
  [vitest, 'run', '--config', 'test/vitest.config.mts', 'test/evaluate/learning.test.ts'],
  { cwd: root, stdio: 'inherit', env: { ...process.env, WENGAO_WRITE: '1' } },
);
if (status === 0) console.log(readFileSync(`${root}server/docs/learning.md`, 'utf8'));
process.exit(status ?? 1);
