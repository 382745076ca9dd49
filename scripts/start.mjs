// `npm start`: install what is missing, build, and show what the product does on a draft that has faults.
import { spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { ensureBuilt, ensureInstalled } from './prepare.mjs';

const root = fileURLToPath(new URL('..', import.meta.url));
const wengao = (...args) =>
  spawnSync(process.execPath, ['server/out/cli.js', ...args], { cwd: root, stdio: 'inherit' });

ensureInstalled();
ensureBuilt();
console.log('\n提纲 (outline): wengao outline seeds/samples');
const outline = wengao('outline', 'seeds/samples');
console.log('\n校核 (check): wengao check seeds/samples');
const check = wengao('check', 'seeds/samples');
console.log(`
这些文稿里的问题是特意写进去的。(The faults in these drafts are there on purpose.)
在 VS Code 里打开: 用 VS Code 打开本文件夹，按 F5，在新窗口里打开 seeds/samples 里的文稿；
或先运行 npm run package，再用 code --install-extension wengao-*.vsix 安装。
(In VS Code: open this folder, press F5, and open a draft of seeds/samples in the new window;
 or run npm run package and install the VSIX.)`);
// findings of the sample are what is to be seen: only a call that could not run is a failure
process.exit(outline.status === 0 && (check.status === 0 || check.status === 1) ? 0 : 1);
