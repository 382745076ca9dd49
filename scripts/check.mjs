// `npm run check`: types, lint and format, dead code, generated files. Everything runs, then the failures are named.
import { spawn } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { ensureInstalled } from './prepare.mjs';

ensureInstalled();
const root = fileURLToPath(new URL('..', import.meta.url));
const bin = (name) => `node_modules/.bin/${name}`;
const checks = [
  ['types: pure rooms', bin('tsc'), ['-p', 'server/tsconfig.json']],
  ['types: server', bin('tsc'), ['-p', 'server/tsconfig.node.json']],
  ['types: client', bin('tsc'), ['-p', 'client/tsconfig.json']],
  ['types: page', bin('tsc'), ['-p', 'client/page/tsconfig.json']],
  ['types: tests', bin('tsc'), ['-p', 'test/tsconfig.json']],
  ['types: end-to-end tests', bin('tsc'), ['-p', 'test/e2e/tsconfig.json']],
  ['lint and format', bin('biome'), ['check', '--error-on-warnings', '.']],
  ['dead code', bin('knip'), ['--no-progress']],
  ['layers', bin('vitest'), ['run', '--config', 'test/vitest.config.mts', 'test/project/layers.test.ts']],
  ['generated files', process.execPath, ['scripts/generate.mjs', '--check']],
];

const once = ([name, command, args]) =>
  new Promise((resolve) => {
    const began = Date.now();
    let output = '';
    const child = spawn(command, args, { cwd: root, shell: process.platform === 'win32' });
    for (const stream of [child.stdout, child.stderr]) stream.on('data', (data) => (output += data));
    child.on('close', (code) => {
      console.log(`${code === 0 ? 'ok  ' : 'FAIL'} ${name} (${((Date.now() - began) / 1000).toFixed(1)} s)`);
      if (code !== 0) console.log(output);
      resolve(code === 0);
    });
  });

const queue = [...checks];
const results = [];
const worker = async () => {
  for (let check = queue.shift(); check; check = queue.shift()) results.push(await once(check));
};
await Promise.all([worker(), worker()]);
process.exit(results.every(Boolean) ? 0 : 1);
