// First of all: a text without Chinese starts nothing.
import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { fileInFolder, found, open, until } from './support';

const wengao = vscode.extensions.getExtension<{ readonly serverStarted: boolean }>('wengao.wengao');

describe('an English README', () => {
  it('starts no server and gets no findings', async () => {
    assert.ok(wengao, 'the extension is not installed');
    await open(fileInFolder('README.md'));
    const { serverStarted } = await wengao.activate();
    assert.equal(serverStarted, false);
    assert.deepEqual(found(fileInFolder('README.md')), []);
  });

  it('gets a server when Chinese is written into it', async () => {
    const editor = await open(fileInFolder('README.md'));
    await editor.edit((edit) => edit.insert(new vscode.Position(0, 0), '说明\n'));
    assert.equal(wengao?.exports.serverStarted, true);
    await vscode.commands.executeCommand('undo');
    await until(vscode.workspace.onDidChangeTextDocument, () => !editor.document.isDirty || undefined);
    assert.deepEqual(found(editor.document.uri), []);
  });
});
