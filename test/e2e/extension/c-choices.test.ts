// What the writer decides: settings, hiding, not checking, and where it is kept.
import assert from 'node:assert/strict';
import { mkdtempSync, readdirSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import * as vscode from 'vscode';
import { fileInFolder, found, lineOf, open, until, untilFound, untilGone } from './support';

const report = fileInFolder('调研报告.txt');
const config = fileInFolder('.wengao.json');

async function actionAt(uri: vscode.Uri, range: vscode.Range, command: string): Promise<vscode.Command> {
  const actions = await vscode.commands.executeCommand<vscode.CodeAction[]>(
    'vscode.executeCodeActionProvider',
    uri,
    range,
    vscode.CodeActionKind.QuickFix.value,
  );
  const action = actions.find((one) => one.command?.command === command);
  assert.ok(action?.command, `no ${command} among ${actions.map(({ title }) => title).join(', ')}`);
  return action.command;
}

async function carryOut({ command, arguments: given = [] }: vscode.Command): Promise<void> {
  await vscode.commands.executeCommand(command, ...given);
}

describe('what the writer decides', () => {
  let gap = '';
  let line = 0;

  before(async () => {
    const { document } = await open(report);
    line = lineOf(document, '四、');
    gap = `heading-number-gap@${line}`;
    await untilFound(report, gap);
  });

  const untilSaid = (pattern: RegExp): Promise<true> =>
    until(
      vscode.languages.onDidChangeDiagnostics,
      () => vscode.languages.getDiagnostics(report).some(({ message }) => pattern.test(message)) || undefined,
    );

  it('a rule is switched off by a setting, and on again', async () => {
    const settings = vscode.workspace.getConfiguration('wengao', report);
    await settings.update('rules', { 'heading-number-gap': 'off' }, vscode.ConfigurationTarget.Workspace);
    await untilGone(report, gap);
    await settings.update('rules', undefined, vscode.ConfigurationTarget.Workspace);
    await untilFound(report, gap);
  });

  it('the language of messages follows the setting', async () => {
    const settings = vscode.workspace.getConfiguration('wengao', report);
    await settings.update('language', 'en', vscode.ConfigurationTarget.Workspace);
    await untilSaid(/number/iu);
    await settings.update('language', undefined, vscode.ConfigurationTarget.Workspace);
    await untilSaid(/序号/u);
  });

  it('in a folder, what is hidden is kept in its .wengao.json', async () => {
    const { range } = await untilFound(report, gap);
    // a file that comes and goes within a moment is none to a watcher: let it be seen before it goes
    const watcher = vscode.workspace.createFileSystemWatcher('**/.wengao.json');
    const created = new Promise((resolve) => watcher.onDidCreate(resolve));
    await carryOut(await actionAt(report, range, 'wengao.ignoreHere'));
    await untilGone(report, gap);
    await created;
    watcher.dispose();
    const written = new TextDecoder().decode(await vscode.workspace.fs.readFile(config));
    assert.match(written, /"ignore"[\s\S]*heading-number-gap/u);
    await vscode.workspace.fs.delete(config);
    await untilFound(report, gap);
  });

  it('without a folder, the editor keeps it and writes no file', async () => {
    const outside = mkdtempSync(join(tmpdir(), 'wengao-outside-'));
    const uri = vscode.Uri.file(join(outside, '小结.wengao'));
    writeFileSync(uri.fsPath, '关于河道保洁的工作总结\n一、主要做法\n增加巡查。\n三、下一步打算\n完善台账。\n');
    await open(uri);
    const { range } = await untilFound(uri, 'heading-number-gap@3');
    await carryOut(await actionAt(uri, range, 'wengao.ignoreHere'));
    await untilGone(uri, 'heading-number-gap@3');
    assert.deepEqual(readdirSync(outside), ['小结.wengao']);
  });

  it('the page about a rule is shown to be read', async () => {
    await open(report);
    const { range } = await untilFound(report, gap);
    await carryOut(await actionAt(report, range, 'wengao.explain'));
    await until(vscode.window.tabGroups.onDidChangeTabs, () =>
      vscode.window.tabGroups.all
        .flatMap(({ tabs }) => tabs)
        .find(({ input, label }) => input instanceof vscode.TabInputWebview && label.includes('heading-number-gap')),
    );
  });

  it('a document is left alone when the writer says so, and checked again', async () => {
    await open(report);
    await untilFound(report, gap);
    await vscode.commands.executeCommand('wengao.never');
    await untilGone(report, gap);
    assert.deepEqual(found(report), []);
    await vscode.commands.executeCommand('wengao.treatAsReport');
    await untilFound(report, gap);
  });

  it('every command of the manifest is there', async () => {
    const known = new Set(await vscode.commands.getCommands(true));
    const manifest = vscode.extensions.getExtension('wengao.wengao')?.packageJSON as {
      readonly contributes: { readonly commands: readonly { readonly command: string }[] };
    };
    const missing = manifest.contributes.commands.map(({ command }) => command).filter((id) => !known.has(id));
    assert.deepEqual(missing, []);
  });
});
