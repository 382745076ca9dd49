// Neovim, a client that is only pushed to, shows of each sample what the command line says of it, and goes about in drafts.
import { spawnSync } from 'node:child_process';
import { mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
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

/** What a script of this folder prints in Neovim, which knows no configuration but the script's. */
function inNeovim(script: string, cwd: string, environment: Readonly<Record<string, string>>): unknown {
  const home = mkdtempSync(join(tmpdir(), 'wengao-nvim-'));
  try {
    const { stdout, stderr, status } = spawnSync(
      'nvim',
      ['--headless', '-u', 'NONE', '-i', 'NONE', '-n', '-c', `luafile ${join(import.meta.dirname, script)}`],
      {
        cwd,
        encoding: 'utf8',
        timeout: 60_000,
        env: {
          ...process.env,
          HOME: home,
          XDG_CACHE_HOME: home,
          XDG_STATE_HOME: home,
          WENGAO_NODE: process.execPath,
          WENGAO_SERVER: SERVER,
          ...environment,
        },
      },
    );
    expect(status, stderr).toBe(0);
    return JSON.parse(stdout);
  } finally {
    rmSync(home, { recursive: true, force: true });
  }
}

/** By path, what Neovim shows of each draft. */
function shownByNeovim(): Record<string, string[]> {
  const shown = inNeovim('attach.lua', ROOT, { WENGAO_DRAFTS: SAMPLES.join('\n') }) as Record<
    string,
    (Omit<Shown, 'severity'> & { severity: number })[]
  >;
  return Object.fromEntries(
    Object.entries(shown).map(([path, list]) => [
      path,
      // an empty list is an empty object in Lua
      inOrder(Object.values(list).map((one) => ({ ...one, severity: SEVERITY[one.severity] ?? '' }))),
    ]),
  );
}

function saidByCommandLine(): Record<string, string[]> {
  const { stdout } = spawnSync(process.execPath, [CLI, 'check', ...SAMPLES, '--format', 'json', '--lang', 'zh'], {
    cwd: ROOT,
    encoding: 'utf8',
  });
  const { files } = JSON.parse(stdout) as { files: { path: string; findings: Shown[] }[] };
  return Object.fromEntries(files.map(({ path, findings }) => [path, inOrder(findings)]));
}

const DRAFT = `关于社区食堂运营情况的调研报告

一、基本情况
x市建成社区食堂12家，困难见第二部分，由x市民政局牵头。
（一）主要做法
一是多方筹资。二是统一配送。

二、存在的问题
（一）经费不足
经费由财政补贴，社会捐赠较少。需要多方筹措。
`;

const installed = spawnSync('nvim', ['--version']).status === 0;

describe('Neovim', () => {
  it('shows the diagnostics that the command line gives', (context) => {
    if (!installed) context.skip('nvim is not installed');
    const shown = shownByNeovim();
    expect(Object.keys(shown).sort()).toEqual(SAMPLES);
    expect(Object.values(shown).flat().length).toBeGreaterThan(0);
    expect(shown).toEqual(saidByCommandLine());
  }, 90_000);

  it('goes to definitions and references, grows selections, finds symbols, completes and renames', (context) => {
    if (!installed) context.skip('nvim is not installed');
    const folder = mkdtempSync(join(tmpdir(), 'wengao-drafts-'));
    try {
      writeFileSync(join(folder, 'draft.txt'), DRAFT);
      writeFileSync(join(folder, 'other.txt'), DRAFT.replace('食堂', '学堂').replace('二、存在的问题', '二、问题'));
      const shown = inNeovim('navigate.lua', folder, { WENGAO_DRAFT: 'draft.txt' }) as {
        readonly completion: readonly string[];
      };
      expect(shown).toMatchObject({
        definition: '二、存在的问题',
        references: [4, 8],
        // word, clause, sentence and paragraph on one line; section and part; report; file
        selection: [1, 1, 1, 1, 2, 3, 10, 11],
        symbols: ['二、存在的问题'],
        renamed: '云台市建成社区食堂12家，困难见第二部分，由云台市民政局牵头。',
      });
      expect(shown.completion).toContain('三是');
    } finally {
      rmSync(folder, { recursive: true, force: true });
    }
  }, 90_000);
});
