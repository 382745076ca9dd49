// Bundles the programs with esbuild: client, language server, command line, learning. Types are checked by `npm run check`.
import { createRequire } from 'node:module';
import { context } from 'esbuild';

const watch = process.argv.includes('--watch');
/** @type {import('esbuild').BuildOptions} */
const common = {
  bundle: true,
  platform: 'node',
  target: 'node20',
  format: 'cjs',
  sourcemap: true,
  logLevel: 'warning',
  charset: 'utf8',
  // a third less to read at every start; names stay, for messages in the log
  minifyWhitespace: true,
  // addons and what VS Code provides stay outside a bundle
  external: ['vscode', 'nodejieba'],
};
// what a program needs only sometimes is a bundle of its own, loaded on first need
const APART = {
  '../corpus/learn': './learn.js',
  './pdf/main': './read-pdf.js',
  '../corpus/html/copied': './copied.js',
  './pinyin': './pinyin.js',
  './opencc': './opencc.js',
  './xlsx': './read-xlsx.js',
  'iconv-lite': './encodings.js',
};
/** @type {import('esbuild').Plugin} */
const apart = {
  name: 'apart',
  setup({ onResolve }) {
    onResolve(
      { filter: /(corpus.learn|pdf.main|html.copied|\.\/pinyin|\.\/opencc|\.\/xlsx|^iconv-lite)$/ },
      ({ path, kind }) =>
        kind === 'dynamic-import' && path in APART ? { path: APART[path], external: true } : undefined,
    );
  },
};
const programs = [
  { entryPoints: { server: 'server/src/lsp/main.ts' }, outdir: 'server/out' },
  {
    entryPoints: { cli: 'server/src/cli/main.ts' },
    outdir: 'server/out',
    banner: { js: '#!/usr/bin/env node' },
    // its ES module asks for import.meta.url, which a CommonJS bundle has not
    alias: { tinyglobby: createRequire(import.meta.url).resolve('tinyglobby') },
  },
  { entryPoints: { learn: 'server/src/corpus/learn.ts' }, outdir: 'server/out' },
  { entryPoints: { 'learn-worker': 'server/src/corpus/learn-worker.ts' }, outdir: 'server/out' },
  { entryPoints: { encodings: 'iconv-lite' }, outdir: 'server/out' },
  { entryPoints: { pinyin: 'server/src/host/pinyin.ts' }, outdir: 'server/out' },
  { entryPoints: { opencc: 'server/src/host/opencc.ts' }, outdir: 'server/out' },
  { entryPoints: { 'read-xlsx': 'server/src/host/xlsx.ts' }, outdir: 'server/out' },
  { entryPoints: { copied: 'server/src/corpus/html/copied.ts' }, outdir: 'server/out' },
  { entryPoints: { 'read-pdf': 'server/src/corpus/pdf/main.ts' }, outdir: 'server/out' },
  { entryPoints: { extension: 'client/src/extension.ts' }, outdir: 'client/out' },
  { entryPoints: { 'profile-page': 'client/page/main.ts' }, outdir: 'client/out', platform: 'browser', format: 'iife' },
];
const contexts = await Promise.all(programs.map((program) => context({ ...common, plugins: [apart], ...program })));
if (watch) await Promise.all(contexts.map((c) => c.watch()));
else {
  await Promise.all(contexts.map((c) => c.rebuild()));
  await Promise.all(contexts.map((c) => c.dispose()));
}
