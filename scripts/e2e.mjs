// `npm run test:e2e`: builds, packs the VSIX, bundles the tests of test/e2e and runs them in a real VS Code.
// `-- --desktop` runs the extension host's suite in a desktop VS Code that @vscode/test-electron downloads.
import { chmodSync, rmSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { ensureBuilt, ensureInstalled, run } from './prepare.mjs';

ensureInstalled();
ensureBuilt();
// the packages may not be there before this line
const { build } = await import('esbuild');
const { packVsix } = await import('./package.mjs');

const root = fileURLToPath(new URL('..', import.meta.url));
const out = `${root}.cache/e2e/out`;
rmSync(out, { recursive: true, force: true });
await build({
  entryPoints: ['host/run', 'host/stand-in', 'extension/index', 'extension/*.test', 'workbench/*.test'].map(
    (name) => `${root}test/e2e/${name}.ts`,
  ),
  outbase: `${root}test/e2e`,
  outdir: out,
  bundle: true,
  platform: 'node',
  target: 'node20',
  format: 'cjs',
  packages: 'external',
  charset: 'utf8',
  sourcemap: 'inline',
  banner: { js: '#!/usr/bin/env node' },
});
chmodSync(`${out}/host/stand-in.js`, 0o755);
process.env.WENGAO_VSIX = await packVsix();
run(process.execPath, [`${out}/host/run.js`, ...process.argv.slice(2)]);
