// `npm run package`: the VSIX. Everything that runs is bundled, so no node_modules go in but nodejieba's addon with its dictionary,
// where it was built: on other systems it does not load, and learning goes on with the segmenter of the runtime.
import { cpSync, existsSync, readFileSync, rmSync, statSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { ensureBuilt, ensureInstalled } from './prepare.mjs';

const root = fileURLToPath(new URL('..', import.meta.url));

/** The files that .vscodeignore lets in by name; a pattern may match nothing, a name may not. */
function ensureComplete() {
  const named = readFileSync(`${root}.vscodeignore`, 'utf8').match(/^![^*\n]+$/gmu) ?? [];
  const missing = named.map((line) => line.slice(1)).filter((file) => !existsSync(root + file));
  if (missing.length > 0) throw new Error(`the package would lack ${missing.join(', ')}`);
}

const ADDON = 'node_modules/nodejieba';
/** What of the addon runs. Its weights of keywords are large, and nobody asks for keywords. */
const ADDON_FILES = [
  'package.json',
  'LICENSE',
  'index.js',
  'build/Release/nodejieba.node',
  'submodules/cppjieba/dict/jieba.dict.utf8',
  'submodules/cppjieba/dict/hmm_model.utf8',
  'submodules/cppjieba/dict/user.dict.utf8',
];

/** Lays the addon where the bundles find it; returns what takes it away again. */
function placeAddon() {
  const from = `${root}${ADDON}`;
  const to = `${root}server/out/${ADDON}`;
  if (!ADDON_FILES.every((file) => existsSync(`${from}/${file}`))) {
    console.log('wengao: 未带分词插件 nodejieba，此包归纳体例时用运行时自带的分词 (packed without nodejieba).');
    return () => undefined;
  }
  for (const file of ADDON_FILES) cpSync(`${from}/${file}`, `${to}/${file}`);
  return () => rmSync(`${root}server/out/node_modules`, { recursive: true, force: true });
}

/** Packs what is built; resolves with the file's path. */
export async function packVsix() {
  // loaded here: the packages may not be installed yet when this file is
  const { createVSIX } = await import('@vscode/vsce');
  const { name, version } = JSON.parse(readFileSync(`${root}package.json`, 'utf8'));
  ensureComplete();
  const packagePath = `${root}${name}-${version}.vsix`;
  const takeAway = placeAddon();
  try {
    await createVSIX({
      cwd: root,
      packagePath,
      dependencies: false,
      allowMissingRepository: true,
      rewriteRelativeLinks: false,
    });
  } finally {
    takeAway();
  }
  return packagePath;
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  ensureInstalled();
  ensureBuilt();
  const file = await packVsix();
  console.log(`${file} (${(statSync(file).size / 1024).toFixed(0)} KiB)`);
}
