// Scores the rules on texts written to test them (test/precision/README.md): a table of all codes, or of those named with each miss.
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { buildSync } from 'esbuild';

const root = fileURLToPath(new URL('..', import.meta.url));
process.chdir(root);
const folder = mkdtempSync(join(tmpdir(), 'wengao-precision-'));
const outfile = join(folder, 'bench.mjs');
try {
  buildSync({ entryPoints: ['test/precision/bench.ts'], bundle: true, platform: 'node', format: 'esm', outfile });
  await import(pathToFileURL(outfile).href);
} finally {
  rmSync(folder, { recursive: true });
}
