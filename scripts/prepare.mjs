// Makes `npm start` and `npm test` work as the first command in a fresh clone: installs the locked packages when they are
// absent or older than the lock file, and builds. Says what it does. Uses nothing but Node itself.
import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('..', import.meta.url));
const stamp = `${root}node_modules/.wengao-lock`;

/** Runs a command in the project's folder, its output shown; ends this process with its code when it fails. */
export function run(command, args, options = {}) {
  const done = spawnSync(command, args, {
    cwd: root,
    stdio: 'inherit',
    shell: process.platform === 'win32',
    ...options,
  });
  if (done.status !== 0) {
    console.error(
      `wengao: “${command} ${args.join(' ')}” 未成功 (failed${done.status === null ? '' : ` with ${done.status}`}).`,
    );
    process.exit(done.status ?? 1);
  }
}

export function ensureInstalled() {
  const lock = createHash('sha256')
    .update(readFileSync(`${root}package-lock.json`))
    .digest('hex');
  if (existsSync(stamp) && readFileSync(stamp, 'utf8') === lock) return;
  console.log('wengao: 安装锁定的依赖 (installing the locked packages: npm ci) …');
  run('npm', ['ci', '--no-audit', '--no-fund', '--loglevel=error']);
  writeFileSync(stamp, lock);
}

export function ensureBuilt() {
  console.log('wengao: 构建 (building) …');
  run(process.execPath, ['scripts/build.mjs']);
}
