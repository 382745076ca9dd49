// `npm run package`: the VSIX. Everything that runs is bundled, so no node_modules go in; one VSIX serves all platforms.
import { existsSync, readFileSync, statSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { ensureBuilt, ensureInstalled } from './prepare.mjs';

const root = fileURLToPath(new URL('..', import.meta.url));

/** The files that .vscodeignore lets in by name; a pattern may match nothing, a name may not. */
function ensureComplete() {
  const named = readFileSync(`${root}.vscodeignore`, 'utf8').match(/^![^*\n]+$/gmu) ?? [];
  const missing = named.map((line) => line.slice(1)).filter((file) => !existsSync(root + file));
  if (missing.length > 0) throw new Error(`the package would lack ${missing.join(', ')}`);
}

/** Packs what is built; resolves with the file's path. */
export async function packVsix() {
  // loaded here: the packages may not be installed yet when this file is
  const { createVSIX } = await import('@vscode/vsce');
  const { name, version } = JSON.parse(readFileSync(`${root}package.json`, 'utf8'));
  ensureComplete();
  const packagePath = `${root}${name}-${version}.vsix`;
  await createVSIX({
    cwd: root,
    packagePath,
    dependencies: false,
    allowMissingRepository: true,
    rewriteRelativeLinks: false,
  });
  return packagePath;
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  ensureInstalled();
  ensureBuilt();
  const file = await packVsix();
  console.log(`${file} (${(statSync(file).size / 1024).toFixed(0)} KiB)`);
}
