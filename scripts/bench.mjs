// `npm run bench`: what a writer waits for, as ratios to an empty Node process in the same run. Measures; asserts nothing.
//   whole check   a process that checks 240,000 characters
//   cold start    the server from spawn to its first diagnostics
//   keystroke     a change to new findings in one process, at 100,000 and 1,000,000 characters
//   navigation    a change to what an editor then asks, at 100,000 characters: definition, references, hover, symbols, folding, selection
//   typing        the same for Enter; and 10,000 characters pasted, with faults in every paragraph
//   completion    a change to the list that its place has, at 100,000 characters: heading, step, term, name, and a term by pinyin
import { spawn, spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';
import { ensureBuilt, ensureInstalled } from './prepare.mjs';

ensureInstalled();
ensureBuilt();
const root = fileURLToPath(new URL('..', import.meta.url));
const folder = mkdtempSync(join(tmpdir(), 'wengao-bench-'));
const median = (values) => values.toSorted((a, b) => a - b)[values.length >> 1];
const quantile = (values, q) =>
  values.toSorted((a, b) => a - b)[Math.min(values.length - 1, Math.floor(values.length * q))];

/** A report of about 2,000 characters, numbers and names varied so that no cache of equal lines flatters. */
function piece(n) {
  const lines = [`关于第${n}批社区养老服务情况的调研报告`, '市民政局课题组', '（2024年5月8日）', ''];
  lines.push(
    `为摸清底数，课题组深入${n + 12}个街道、${n * 3 + 7}个社区开展调研，召开座谈会${n + 2}场，现将有关情况报告如下。`,
  );
  const parts = ['基本情况', '主要做法', '存在的问题', '对策建议'];
  for (const [i, part] of parts.entries()) {
    lines.push(`${'一二三四'[i]}、${part}`);
    for (let j = 0; j < 3; j++) {
      lines.push(
        `（${'一二三'[j]}）围绕重点任务${n * 7 + i * 3 + j}健全工作机制。坚持问题导向，一是完善制度，出台办法${j + 2}项；二是强化投入，安排资金${n * 13 + j}万元；三是压实责任，逐级建立台账，推动各项工作落地见效。各单位结合“四个一批”要求，统筹推进设施建设、队伍建设、标准建设，群众满意度达到9${j}.${i}%，比上年提高${i + 1}个百分点。`,
      );
    }
  }
  return `${lines.join('\n')}\n\n`;
}
function text(size) {
  let all = '';
  for (let n = 1; all.length < size; n++) all += piece(n);
  return all;
}

function timed(command, args, runs = 9) {
  const times = [];
  for (let i = 0; i < runs; i++) {
    const began = process.hrtime.bigint();
    spawnSync(command, args, { stdio: 'ignore' });
    times.push(Number(process.hrtime.bigint() - began) / 1e6);
  }
  return median(times);
}

function coldStart(file) {
  return new Promise((resolve, reject) => {
    const began = process.hrtime.bigint();
    const server = spawn(process.execPath, [join(root, 'server/out/server.js'), '--stdio'], {
      stdio: ['pipe', 'pipe', 'ignore'],
    });
    const send = (message) => {
      const body = JSON.stringify({ jsonrpc: '2.0', ...message });
      server.stdin.write(`Content-Length: ${Buffer.byteLength(body)}\r\n\r\n${body}`);
    };
    let received = '';
    server.stdout.on('data', (data) => {
      received += data;
      if (received.includes('"id":1,') && !received.includes('opened')) {
        received += 'opened';
        send({ method: 'initialized', params: {} });
        send({
          method: 'textDocument/didOpen',
          params: { textDocument: { uri: 'file:///bench.wengao', languageId: 'wengao', version: 1, text: file } },
        });
      }
      if (received.includes('publishDiagnostics')) {
        resolve(Number(process.hrtime.bigint() - began) / 1e6);
        server.kill();
      }
    });
    server.on('error', reject);
    send({ id: 1, method: 'initialize', params: { processId: process.pid, rootUri: null, capabilities: {} } });
  });
}

const empty = timed(process.execPath, ['-e', '0']);
const show = (name, value, note = '') =>
  console.log(
    `${name.padEnd(52)} ${value.toFixed(1).padStart(8)} ms  ${(value / empty).toFixed(2).padStart(6)} × empty  ${note}`,
  );
show('an empty process: node -e 0', empty);

const draft = join(folder, 'draft.txt');
writeFileSync(draft, text(240_000));
show('whole check, 240,000 characters', timed(process.execPath, [join(root, 'server/out/cli.js'), 'check', draft]));

const starts = [];
for (let i = 0; i < 7; i++) starts.push(await coldStart(text(2_000)));
show('server, spawn to first diagnostics', median(starts), '(target ≤ 4 ×)');

const bundle = join(folder, 'service.cjs');
await build({
  stdin: {
    contents:
      "export * from './server/src/service'; export { DEFAULT_SETTINGS } from './server/src/rules/settings'; export { readProfile } from './server/src/profile/read-profile'; export { syllables } from './server/src/host/pinyin'; export { definitionAt } from './server/src/features/definition'; export { referencesAt } from './server/src/features/references'; export { hoverAt } from './server/src/features/hover'; export { linkHover } from './server/src/features/link-hover'; export { outlineTree } from './server/src/features/outline-tree'; export { documentSymbols } from './server/src/features/symbols'; export { foldingRanges } from './server/src/features/folding'; export { selectionRanges } from './server/src/features/selection-ranges'; export { wordAt } from './server/src/host/words'; export { cleanPaste } from './server/src/features/paste'; export { indentAfterEnter } from './server/src/features/indent';",
    resolveDir: root,
    loader: 'ts',
  },
  bundle: true,
  platform: 'node',
  format: 'cjs',
  outfile: bundle,
  logLevel: 'error',
});
const features = createRequire(import.meta.url)(bundle);
const { createReportService, DEFAULT_SETTINGS, readProfile, syllables } = features;
for (const size of [100_000, 1_000_000]) {
  const service = createReportService();
  const open = service.open('draft:bench', 'wengao', 1, text(size));
  service.check(open, DEFAULT_SETTINGS);
  const times = [];
  for (let i = 0; i < 300; i++) {
    const line = (i * 7919) % open.lines.length;
    const character = Math.min(8, open.lines[line].text.length);
    const began = process.hrtime.bigint();
    open.change(
      [{ range: { start: { line, character }, end: { line, character } }, text: i % 2 ? '字' : '。' }],
      i + 2,
    );
    service.check(open, DEFAULT_SETTINGS);
    times.push(Number(process.hrtime.bigint() - began) / 1e6);
  }
  show(`keystroke at ${size.toLocaleString('en')} characters, p50`, quantile(times, 0.5));
  show(
    `keystroke at ${size.toLocaleString('en')} characters, p99`,
    quantile(times, 0.99),
    size === 100_000 ? '(target ≤ 16 ms)' : '(target ≤ 50 ms)',
  );
}
const TYPED = {
  'a heading': ['二、', true],
  'a step': ['四', true],
  'a term': ['推动高质', false],
  'a name': ['按照《新', false],
  'a term by pinyin': ['推动gzl', false],
};
const service = createReportService({ pinyin: async () => syllables });
const profile = readProfile(JSON.parse(readFileSync(join(root, 'seeds/profile.json'), 'utf8')));
const settings = { ...DEFAULT_SETTINGS, profile, pinyin: true };
for (const [what, [words, alone]] of Object.entries(TYPED)) {
  const open = service.open('draft:bench', 'wengao', 1, text(100_000));
  service.check(open, settings);
  const times = [];
  let items = 0;
  let version = 1;
  for (let i = 0; i < 200; i++) {
    // every piece has seventeen lines that are no title
    const line = 8 + ((i * 7919) % (open.lines.length - 10));
    const { length } = open.lines[line].text;
    const typed = alone ? `\n${words}` : words;
    const at = { line, character: length };
    const cursor = alone ? { line: line + 1, character: words.length } : { line, character: length + words.length };
    const began = process.hrtime.bigint();
    open.change([{ range: { start: at, end: at }, text: typed }], ++version);
    items += (await service.complete(open, settings, cursor, { invoked: true, values: [] })).items.length;
    times.push(Number(process.hrtime.bigint() - began) / 1e6);
    open.change([{ range: { start: at, end: cursor }, text: '' }], ++version);
  }
  const shown = `${(items / times.length).toFixed(1)} items`;
  show(`completion of ${what}, first`, times[0], shown);
  show(
    `completion of ${what}, p50`,
    quantile(times, 0.5),
    what.endsWith('pinyin') ? '(target ≤ 5 ms)' : '(target ≤ 10 ms)',
  );
  show(`completion of ${what}, p99`, quantile(times, 0.99));
}
const ASKED = {
  definition: (reading, at) => features.definitionAt(reading, at, settings),
  references: (reading, at) => features.referencesAt(reading, at, settings),
  hover: (reading, at) =>
    features.hoverAt(reading, at, profile, 'zh') ?? features.linkHover(reading, at, settings, 'zh'),
  Enter: (reading, at) => features.indentAfterEnter(reading, at, settings, 'wengao'),
  symbols: (reading) => features.documentSymbols(features.outlineTree(reading, [], 'zh')),
  folding: (reading) => features.foldingRanges(reading),
  'selection ranges': (reading, at) => features.selectionRanges(reading, at, features.wordAt),
};
// one report with contents, references and names, in which everything is looked for everywhere
const pieces = Array.from({ length: 46 }, (_, n) => piece(n).split('\n').slice(4).join('\n'));
const whole = `关于社区养老服务情况的调研报告\n目录\n一、基本情况\n二、主要做法\n\n${pieces.join('x市民政局见第二部分。市养老服务中心（以下简称“养老中心”）落实《养老条例》。\n')}`;
for (const [what, draft] of Object.entries({ compilation: text(100_000), 'one report': whole })) {
  const open = service.open('draft:bench', 'wengao', 1, draft);
  service.check(open, settings);
  let version = 1;
  for (const [name, ask] of Object.entries(ASKED)) {
    const times = [];
    for (let i = 0; i < 200; i++) {
      const line = (i * 7919) % open.lines.length;
      const at = { line, character: Math.min(8 + (i % 40), open.lines[line].text.length) };
      const began = process.hrtime.bigint();
      open.change([{ range: { start: at, end: at }, text: i % 2 ? '字' : '。' }], ++version);
      ask(service.read(open, settings), at);
      times.push(Number(process.hrtime.bigint() - began) / 1e6);
    }
    show(`${name} in ${what === 'one report' ? what : `a ${what}`}, p50`, quantile(times, 0.5), '(target ≤ 10 ms)');
    show(`${name} in ${what === 'one report' ? what : `a ${what}`}, p99`, quantile(times, 0.99));
  }
}
// others at each turn: what is kept of equal texts would flatter
const pastes = Array.from({ length: 9 }, (_, n) => text(100_000).slice(n * 10_000, (n + 1) * 10_000));
const pasted = pastes.map((one) => {
  const began = process.hrtime.bigint();
  features.cleanPaste(one.replaceAll('，', ',').replaceAll('。', '。\n\n'), { indent: '　　', startsLine: true });
  return Number(process.hrtime.bigint() - began) / 1e6;
});
show('pasting 10,000 characters', median(pasted));
console.log(`resident memory of this process: ${(process.memoryUsage().rss / 2 ** 20).toFixed(0)} MiB`);
rmSync(folder, { recursive: true, force: true });
