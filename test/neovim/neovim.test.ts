// Neovim, a client that is only pushed to, shows of each sample what the command line says of it.
import { spawnSync } from 'node:child_process';
import { mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { describe, expect, it } from 'vitest';
import type { Range } from '../../server/src/text/position';
import { SERVER } from '../support/server-process';

const ROOT = resolve(import.meta.dirname, '../..');
const CLI = join(ROOT, 'server/out/cli.js');
const SAMPLES = readdirSync(join(ROOT, 'seeds/samples'), { recursive: true, encoding: 'utf8' })
  .filter((name) => /\.(?:wengao|md|txt)$/u.test(name))
  .map((name) => `seeds/samples/${name.replaceAll('\\', '/')}`)
  .sort();
const SEVERITY: readonly string[] = ['', 'error', 'warning', 'information', 'hint'];

interface Shown {
  readonly code: string;
  readonly severity: string;
  readonly message: string;
  readonly range: Range;
}

const inOrder = (shown: readonly Shown[]): string[] =>
  shown
    .map(({ code, severity, message, range: { start, end } }) =>
      [`${start.line}:${start.character}–${end.line}:${end.character}`, severity, code, message].join(' '),
    )
    .sort();

/** By path, what Neovim shows of each draft. */
function shownByNeovim(): Record<string, string[]> {
  const home = mkdtempSync(join(tmpdir(), 'wengao-nvim-'));
  try {
    const { stdout, stderr, status } = spawnSync(
      'nvim',
      ['--headless', '-u', 'NONE', '-i', 'NONE', '-n', '-c', `luafile ${join(import.meta.dirname, 'attach.lua')}`],
      {
        cwd: ROOT,
        encoding: 'utf8',
        timeout: 60_000,
        env: {
          ...process.env,
          HOME: home,
          XDG_CACHE_HOME: home,
          XDG_STATE_HOME: home,
          WENGAO_NODE: process.execPath,
          WENGAO_SERVER: SERVER,
          WENGAO_DRAFTS: SAMPLES.join('\n'),
        },
      },
    );
    expect(status, stderr).toBe(0);
    const shown = JSON.parse(stdout) as Record<string, (Omit<Shown, 'severity'> & { severity: number })[]>;
    return Object.fromEntries(
      Object.entries(shown).map(([path, list]) => [
        path,
        // an empty list is an empty object in Lua
        inOrder(Object.values(list).map((one) => ({ ...one, severity: SEVERITY[one.severity] ?? '' }))),
      ]),
    );
  } finally {
    rmSync(home, { recursive: true, force: true });
  }
}

function saidByCommandLine(): Record<string, string[]> {
  const { stdout } = spawnSync(process.execPath, [CLI, 'check', ...SAMPLES, '--format', 'json', '--lang', 'zh'], {
    cwd: ROOT,
    encoding: 'utf8',
  });
  const { files } = JSON.parse(stdout) as { files: { path: string; findings: Shown[] }[] };
  return Object.fromEntries(files.map(({ path, findings }) => [path, inOrder(findings)]));
}

const installed = spawnSync('nvim', ['--version']).status === 0;

describe('Neovim', () => {
  it('shows the diagnostics that the command line gives', (context) => {
    if (!installed) context.skip('nvim is not installed');
    const shown = shownByNeovim();
    expect(Object.keys(shown).sort()).toEqual(SAMPLES);
    expect(Object.values(shown).flat().length).toBeGreaterThan(0);
    expect(shown).toEqual(saidByCommandLine());
  }, 90_000);
});
