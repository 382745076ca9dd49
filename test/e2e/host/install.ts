// Puts a real VS Code into .cache/vscode without a download from its maker: the server and the workbench that the npm package
// code-server ships. Nothing native is built: what is left out serves terminals, secrets and log files.
import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { CACHE } from './places';

/** The newest whose server runs on Node 20; it holds VS Code 1.100.3. */
const VERSION = '4.100.3';
const FOLDER = join(CACHE, 'vscode');
const VSCODE = join(FOLDER, 'node_modules/code-server/lib/vscode');

/** Installs VS Code unless it is there; gives the script that starts its server. */
export function installVsCode(): string {
  const stamp = join(FOLDER, `.installed-${VERSION}`);
  if (!existsSync(stamp)) {
    console.log(`wengao: 准备测试用的 VS Code (fetching VS Code for the tests: code-server ${VERSION}) …`);
    rmSync(FOLDER, { recursive: true, force: true });
    mkdirSync(FOLDER, { recursive: true });
    writeFileSync(join(FOLDER, 'package.json'), '{ "name": "vscode-for-tests", "private": true }\n');
    install(FOLDER, `code-server@${VERSION}`);
    install(VSCODE, '--omit=dev');
    // the workbench asks for its modules under the name that they have on a desktop
    symlinkSync('node_modules', join(VSCODE, 'node_modules.asar'), 'junction');
    writeFileSync(stamp, '');
  }
  return join(VSCODE, 'out/server-main.js');
}

function install(cwd: string, what: string): void {
  const args = [
    'install',
    what,
    '--ignore-scripts',
    '--no-audit',
    '--no-fund',
    '--no-package-lock',
    '--loglevel=error',
  ];
  const done = spawnSync('npm', args, { cwd, stdio: 'inherit', shell: process.platform === 'win32' });
  if (done.status !== 0) throw new Error(`npm ${args.join(' ')} failed in ${cwd}`);
}
