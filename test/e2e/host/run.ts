// Runs both suites and says how many passed: one in the extension host, of the extension as it lies here; one that uses the
// workbench as a writer does, of the packed extension. `--desktop` runs the first in a downloaded desktop VS Code.
import { mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { runTests } from '@vscode/test-electron';
import { installVsCode } from './install';
import { runMocha } from './mocha';
import { CACHE, copyDrafts, ROOT, SHOTS } from './places';
import { type Result, readResult } from './result';

const desktop = process.argv.includes('--desktop');

async function runInExtensionHost(): Promise<Result> {
  // settings and .wengao.json are written into the folder: each run has its own
  const temporary = mkdtempSync(join(tmpdir(), 'wengao-e2e-'));
  const folder = join(temporary, 'workspace');
  const result = join(temporary, 'result.json');
  copyDrafts(folder);
  if (!desktop) installVsCode();
  const host = desktop
    ? { cachePath: join(CACHE, 'vscode-desktop') }
    : { vscodeExecutablePath: join(__dirname, 'stand-in.js') };
  const began = Date.now();
  try {
    await runTests({
      ...host,
      extensionDevelopmentPath: ROOT,
      extensionTestsPath: join(__dirname, '../extension/index.js'),
      extensionTestsEnv: { WENGAO_E2E_RESULT: result },
      launchArgs: [
        folder,
        '--disable-extensions',
        `--user-data-dir=${join(temporary, 'user')}`,
        `--extensions-dir=${join(temporary, 'extensions')}`,
      ],
    });
  } catch (error) {
    console.error(error instanceof Error ? error.message : error);
  }
  const counted = readResult(result);
  report('extension host', counted, began);
  rmSync(temporary, { recursive: true, force: true, maxRetries: 5 });
  return counted;
}

async function runInWorkbench(): Promise<Result> {
  rmSync(SHOTS, { recursive: true, force: true });
  mkdirSync(SHOTS, { recursive: true });
  const began = Date.now();
  const counted = await runMocha(join(__dirname, '../workbench'));
  report('workbench', counted, began);
  return counted;
}

function report(name: string, { passed, failed }: Result, began: number): void {
  console.log(`${name}: ${passed} passed, ${failed} failed (${((Date.now() - began) / 1000).toFixed(1)} s)\n`);
}

/** All suites, or the one that is named: `--extension`, `--workbench`. The workbench of a desktop VS Code is in no browser. */
async function main(): Promise<void> {
  const wants = (name: string): boolean =>
    process.argv.includes(`--${name}`) || !['--extension', '--workbench'].some((other) => process.argv.includes(other));
  const results: Result[] = [];
  if (wants('extension')) results.push(await runInExtensionHost());
  if (wants('workbench') && !desktop) results.push(await runInWorkbench());
  const sum = (key: keyof Result): number => results.reduce((total, result) => total + result[key], 0);
  console.log(`${sum('passed')} passed, ${sum('failed')} failed`);
  process.exit(sum('failed') === 0 && sum('passed') > 0 ? 0 : 1);
}

main().catch((error: unknown) => {
  console.error(error);
  process.exit(1);
});
