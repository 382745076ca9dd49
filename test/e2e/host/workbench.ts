// A fresh VS Code with its workbench open in a headless Chromium, and nothing in it but what a test asks for.
import { type ChildProcess, spawn, spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { delimiter, join, resolve } from 'node:path';
import { type Browser, chromium, type Page } from 'playwright-core';
import { installVsCode } from './install';

const PATIENCE = 120_000;

/** What a test must not depend on: first-run pages, look-ups, experiments. */
const QUIET = {
  'extensions.autoCheckUpdates': false,
  'extensions.autoUpdate': false,
  'extensions.ignoreRecommendations': true,
  'git.enabled': false,
  'security.workspace.trust.enabled': false,
  'telemetry.telemetryLevel': 'off',
  'update.mode': 'none',
  'window.menuBarVisibility': 'compact',
  'workbench.enableExperiments': false,
  'workbench.startupEditor': 'none',
};

export interface WorkbenchOptions {
  readonly folder?: string;
  /** Opened at the start. */
  readonly files?: readonly string[];
  /** Extensions to be installed before. */
  readonly vsix?: readonly string[];
  /** `extensionDevelopmentPath`, `extensionTestsPath`. */
  readonly development?: Readonly<Record<string, string>>;
  readonly settings?: Readonly<Record<string, unknown>>;
  /** The display language, as a language pack sets it; what VS Code itself says stays English. */
  readonly language?: string;
  /** Done to the page before the workbench is loaded. */
  readonly prepare?: (page: Page) => Promise<void>;
}

export interface Workbench {
  readonly page: Page;
  close(): Promise<void>;
}

export async function openWorkbench(options: WorkbenchOptions): Promise<Workbench> {
  const { folder, files = [], vsix = [], development = {}, settings = {}, language, prepare } = options;
  const script = installVsCode();
  const temporary = mkdtempSync(join(tmpdir(), 'wengao-vscode-'));
  const data = join(temporary, 'data');
  const extensions = join(temporary, 'extensions');
  const where = ['--extensions-dir', extensions, '--server-data-dir', data, '--accept-server-license-terms'];
  mkdirSync(extensions);
  mkdirSync(join(data, 'data/Machine'), { recursive: true });
  writeFileSync(join(data, 'data/Machine/settings.json'), JSON.stringify({ ...QUIET, ...settings }));
  for (const file of vsix) {
    const done = spawnSync(process.execPath, [script, ...where, '--install-extension', file], { encoding: 'utf8' });
    if (done.status !== 0) throw new Error(`${file} could not be installed:\n${done.stdout}${done.stderr}`);
  }

  const listen = ['--host', '127.0.0.1', '--port', '0', '--without-connection-token'];
  const server = spawn(
    process.execPath,
    [script, ...listen, '--telemetry-level', 'off', '--disable-workspace-trust', ...where],
    { stdio: ['ignore', 'pipe', 'pipe'], env: { ...process.env, EXTENSIONS_GALLERY: '{"serviceUrl":""}' } },
  );
  const ended = new Promise((resolveEnd) => server.once('exit', resolveEnd));
  // whatever ends this process, no server stays behind
  process.once('exit', () => server.kill('SIGKILL'));
  let browser: Browser | undefined;
  const close = async (): Promise<void> => {
    await browser?.close().catch(() => undefined);
    server.kill('SIGTERM');
    const kill = setTimeout(() => server.kill('SIGKILL'), 5000);
    await ended;
    clearTimeout(kill);
    rmSync(temporary, { recursive: true, force: true, maxRetries: 5 });
  };

  try {
    const authority = `127.0.0.1:${await listeningPort(server)}`;
    browser = await chromium.launch({
      executablePath: findChromium(),
      args: ['--no-sandbox', '--disable-quic', '--host-resolver-rules=MAP * ~NOTFOUND, EXCLUDE 127.0.0.1'],
    });
    const context = await browser.newContext({ viewport: { width: 1280, height: 800 } });
    await context.grantPermissions(['clipboard-read', 'clipboard-write'], { origin: `http://${authority}` });
    const page = await context.newPage();
    if (language) await page.addInitScript(`globalThis._VSCODE_NLS_LANGUAGE = ${JSON.stringify(language)}`);
    await prepare?.(page);
    await page.goto(workbenchUrl(authority, folder, files, development));
    await page.locator('.monaco-workbench').waitFor({ timeout: PATIENCE });
    return { page, close };
  } catch (error) {
    await close();
    throw error;
  }
}

function workbenchUrl(
  authority: string,
  folder: string | undefined,
  files: readonly string[],
  development: Readonly<Record<string, string>>,
): string {
  const remote = (file: string): string => `vscode-remote://${authority}${encodeURI(resolve(file))}`;
  const url = new URL(`http://${authority}/`);
  if (folder) url.searchParams.set('folder', resolve(folder));
  else url.searchParams.set('ew', 'true');
  const payload = [
    ...Object.entries(development).map(([name, file]) => [name, remote(file)]),
    ...files.map((file) => ['openFile', remote(file)]),
    ['skipWelcome', 'true'],
  ];
  url.searchParams.set('payload', JSON.stringify(payload));
  return url.href;
}

/** Resolves with the port when the server says that it listens. */
function listeningPort(server: ChildProcess): Promise<string> {
  return new Promise((found, fail) => {
    let output = '';
    const timer = setTimeout(() => fail(new Error(`VS Code is not up after ${PATIENCE} ms:\n${output}`)), PATIENCE);
    const read = (chunk: unknown): void => {
      output += String(chunk);
      const port = /agent listening on (\d+)/u.exec(output)?.[1];
      if (!port) return;
      clearTimeout(timer);
      found(port);
    };
    server.stdout?.on('data', read);
    server.stderr?.on('data', read);
    server.once('exit', (code) => {
      clearTimeout(timer);
      fail(new Error(`VS Code left with ${code}:\n${output}`));
    });
  });
}

/** A browser of this machine: WENGAO_CHROMIUM, or the first of the usual places. */
function findChromium(): string {
  const names = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable', 'microsoft-edge'];
  const { PATH = '', WENGAO_CHROMIUM = '' } = process.env;
  const places = [
    WENGAO_CHROMIUM,
    ...PATH.split(delimiter).flatMap((folder) => names.map((name) => join(folder, name))),
    '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
    '/Applications/Chromium.app/Contents/MacOS/Chromium',
  ];
  const found = places.find((place) => place !== '' && existsSync(place));
  if (!found)
    throw new Error('no Chromium here: install one (Debian: apt-get install chromium) or set WENGAO_CHROMIUM');
  return found;
}
