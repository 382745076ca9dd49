// `npm run bench:learning`: how fast an archive is learned, in how much memory, and how both grow with it. Measures; asserts nothing.
//   made up     reports of `make-archive`, which repeat themselves as offices do
//   every word in four another   the same with words drawn from the general list in between: more kinds of rows than any archive has
// Sizes in megabytes may be given: node scripts/bench-learning.mjs 1 10 100
import { spawn } from 'node:child_process';
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { availableParallelism, tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { ensureBuilt, ensureInstalled } from './prepare.mjs';

ensureInstalled();
ensureBuilt();
const root = fileURLToPath(new URL('..', import.meta.url));
const folder = mkdtempSync(join(tmpdir(), 'wengao-bench-'));
const sizes = process.argv.slice(2).map(Number);
if (sizes.length === 0) sizes.push(1, 10, 100);

/** Peak resident memory of a process in megabytes, and the time it took. */
function measure(args) {
  return new Promise((resolve, reject) => {
    const began = performance.now();
    const child = spawn(process.execPath, args, { cwd: folder, stdio: ['ignore', 'ignore', 'inherit'] });
    let peak = 0;
    let processor = 0;
    const look = setInterval(() => {
      try {
        peak = Math.max(
          peak,
          Number(/VmHWM:\s+(\d+)/u.exec(readFileSync(`/proc/${child.pid}/status`, 'utf8'))?.[1] ?? 0),
        );
        const fields = readFileSync(`/proc/${child.pid}/stat`, 'utf8').split(') ')[1].split(' ');
        // ticks of a hundredth of a second: in user mode and in the kernel
        processor = (Number(fields[11]) + Number(fields[12])) / 100;
      } catch {
        // ended, or a system without /proc: no memory is told
      }
    }, 50);
    child.on('error', reject);
    child.on('exit', (code) => {
      clearInterval(look);
      if (code !== 0) reject(new Error(`${args.join(' ')}: exit code ${code}`));
      else resolve({ seconds: (performance.now() - began) / 1000, processor, peak: peak / 1024 });
    });
  });
}

/** A number that follows from the last one: every run reads the same text. */
let state = 1;
const chance = () => {
  state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
  return state / 2 ** 32;
};

/** Every eighth to ninth character gives way to a word of the list: about one word in four. */
function vary(text, words) {
  return text.replace(/[\p{Script=Han}]{6,}/gu, (run) => {
    let result = '';
    for (let at = 0; at < run.length; at += 8)
      result += run.slice(at, at + 6) + (at + 6 < run.length ? words[Math.floor(chance() * words.length)] : '');
    return result;
  });
}

function readTexts(from) {
  return readdirSync(from)
    .sort()
    .map((name) => ({ name, text: readFileSync(join(from, name), 'utf8') }));
}

const cli = join(root, 'server/out/cli.js');
const row = (...cells) => console.log(`| ${cells.join(' | ')} |`);
try {
  const general = readFileSync(join(root, 'server/data/general-words.txt'), 'utf8');
  const words = general.match(/[\p{Script=Han}]{2,4}/gu) ?? [];
  row('text', 'MB', 'characters', 'jobs', 'seconds', 'characters a second', '… of processor time', 'peak MB');
  row('---', '---', '---', '---', '---', '---', '---', '---');
  for (const size of sizes) {
    const plain = join(folder, `plain-${size}`);
    await measure([join(root, 'scripts/make-archive.mjs'), plain, '--plain', '--megabytes', String(size)]);
    const varied = join(folder, `varied-${size}`);
    mkdirSync(varied);
    for (const { name, text } of readTexts(plain)) writeFileSync(join(varied, name), vary(text, words));
    for (const [name, from] of [
      ['made up', plain],
      ['one word in four at random', varied],
    ]) {
      const characters = readTexts(from).reduce((sum, { text }) => sum + text.length, 0);
      for (const jobs of new Set([1, Math.min(2, availableParallelism())])) {
        const { seconds, processor, peak } = await measure([
          cli,
          'learn',
          from,
          '--out',
          'p.json',
          '--jobs',
          String(jobs),
        ]);
        const rate = (time) => Math.round(characters / time / 1000) * 1000;
        row(name, size, characters, jobs, seconds.toFixed(1), rate(seconds), rate(processor), Math.round(peak));
      }
    }
    rmSync(plain, { recursive: true });
    rmSync(varied, { recursive: true });
  }
} finally {
  rmSync(folder, { recursive: true, force: true });
}
