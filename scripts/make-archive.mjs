// node scripts/make-archive.mjs OUT [--pieces N] [--style a|b|both] [--seed S] [--clean]   an archive in all formats, with damaged files
// node scripts/make-archive.mjs OUT --plain --megabytes M [--style …] [--seed S]           plain text of that size, for measuring
// Own text about invented places; the same call writes the same bytes.
import { closeSync, ftruncateSync, mkdirSync, openSync, writeFileSync, writeSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { build } from 'esbuild';

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    pieces: { type: 'string', default: '60' },
    style: { type: 'string', default: 'both' },
    seed: { type: 'string', default: '1' },
    clean: { type: 'boolean', default: false },
    plain: { type: 'boolean', default: false },
    megabytes: { type: 'string', default: '1' },
  },
});
const [out] = positionals;
const { style } = values;
if (out === undefined || positionals.length > 1 || !['a', 'b', 'both'].includes(style)) {
  console.error(
    'node scripts/make-archive.mjs OUT [--pieces N] [--style a|b|both] [--seed S] [--clean] [--plain --megabytes M]',
  );
  process.exit(2);
}
const seed = Number(values.seed);

const { makeArchive, makeTexts } = await load(['archive-files', 'archive-texts']);
let files = 0;
const write = ({ path, bytes, size }) => {
  const target = join(out, path);
  mkdirSync(dirname(target), { recursive: true });
  writeFileSync(target, bytes);
  if (size !== undefined) {
    const file = openSync(target, 'r+');
    ftruncateSync(file, size);
    closeSync(file);
  }
  files++;
};

if (values.plain) writePlain(Number(values.megabytes) * 1024 * 1024);
else
  for (const file of makeArchive({ seed, house: style, pieces: Number(values.pieces), damaged: !values.clean }))
    write(file);
console.log(`${files} files in ${out}`);

/** Files of about a megabyte. A Han character takes three bytes. */
function writePlain(bytes) {
  const most = 1024 * 1024;
  let file;
  let size = most;
  for (const text of makeTexts(seed, style, bytes / 2.8)) {
    if (size >= most) {
      if (file !== undefined) closeSync(file);
      mkdirSync(out, { recursive: true });
      file = openSync(join(out, `${String(++files).padStart(4, '0')}.txt`), 'w');
      size = 0;
    }
    size += writeSync(file, `${text}\n`);
  }
  if (file !== undefined) closeSync(file);
}

/** The tests' own modules are TypeScript. */
async function load(names) {
  const root = fileURLToPath(new URL('..', import.meta.url));
  const outfile = join(root, 'node_modules/.cache/wengao/archive.cjs');
  await build({
    stdin: {
      contents: names.map((name) => `export * from './test/support/${name}';`).join('\n'),
      resolveDir: root,
    },
    bundle: true,
    platform: 'node',
    format: 'cjs',
    charset: 'utf8',
    packages: 'external',
    outfile,
    logLevel: 'error',
  });
  return createRequire(import.meta.url)(outfile);
}
