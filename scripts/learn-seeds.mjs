// `npm run learn:seeds`: seeds/profile.json from the five source documents (WENGAO_CORPUS), which are not part of this project.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { ensureBuilt, ensureInstalled, run } from './prepare.mjs';

const root = fileURLToPath(new URL('..', import.meta.url));
const { WENGAO_CORPUS: folder } = process.env;
if (!folder) {
  console.error(
    'wengao: 请用 WENGAO_CORPUS 指明五份原始材料所在的文件夹 (set WENGAO_CORPUS to the folder of the five documents).',
  );
  process.exit(2);
}
ensureInstalled();
ensureBuilt();
const { documents } = JSON.parse(readFileSync(join(root, 'seeds/manifest.json'), 'utf8'));
const files = documents.map(({ name }) => join(folder, name));
run(process.execPath, ['server/out/cli.js', 'learn', ...files, '--out', 'seeds/profile.json']);
