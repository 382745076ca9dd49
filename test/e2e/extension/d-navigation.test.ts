// Going about in a draft: definition, references, renaming, growing a selection, and symbols of the folder.
import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { fileInFolder, open } from './support';

const DRAFT = `关于社区食堂运营情况的调研报告

一、基本情况
x市建成社区食堂12家，困难见第二部分，由x市民政局牵头。
二、存在的问题
（一）经费不足
经费由财政补贴，社会捐赠较少。
`;

async function draft(): Promise<vscode.TextEditor> {
  const document = await vscode.workspace.openTextDocument({ language: 'wengao', content: DRAFT });
  return vscode.window.showTextDocument(document);
}

function placeOf(document: vscode.TextDocument, words: string): vscode.Position {
  return document.positionAt(document.getText().indexOf(words));
}

describe('in a draft', () => {
  it('a reference leads to its section, and nothing but the reference is marked as a link', async () => {
    const { document } = await draft();
    const [link] = await vscode.commands.executeCommand<vscode.LocationLink[]>(
      'vscode.executeDefinitionProvider',
      document.uri,
      placeOf(document, '二部分'),
    );
    assert.ok(link?.originSelectionRange);
    assert.equal(document.getText(link.originSelectionRange), '第二部分');
    assert.equal(document.getText(link.targetSelectionRange ?? link.targetRange), '二、存在的问题');
  });

  it('all places of a name are found, and filled in at once', async () => {
    const editor = await draft();
    const { document } = editor;
    const places = await vscode.commands.executeCommand<vscode.Location[]>(
      'vscode.executeReferenceProvider',
      document.uri,
      placeOf(document, 'x市民政局'),
    );
    assert.deepEqual(
      places.map(({ range }) => document.getText(range)),
      ['x市', 'x市'],
    );
    const edit = await vscode.commands.executeCommand<vscode.WorkspaceEdit>(
      'vscode.executeDocumentRenameProvider',
      document.uri,
      placeOf(document, 'x市民政局'),
      '云台市',
    );
    assert.ok(await vscode.workspace.applyEdit(edit));
    assert.equal(document.lineAt(3).text, '云台市建成社区食堂12家，困难见第二部分，由云台市民政局牵头。');
    await vscode.commands.executeCommand('undo');
    assert.equal(document.getText(), DRAFT);
  });

  it('a selection grows from the word by clause and sentence to the section', async () => {
    const editor = await draft();
    const at = placeOf(editor.document, '社会捐赠');
    const [grown] = await vscode.commands.executeCommand<vscode.SelectionRange[]>(
      'vscode.executeSelectionRangeProvider',
      editor.document.uri,
      [at],
    );
    const words: string[] = [];
    for (let range = grown; range; range = range.parent as vscode.SelectionRange) {
      words.push(editor.document.getText(range.range));
    }
    for (const part of [
      '社会捐赠较少',
      '经费由财政补贴，社会捐赠较少。',
      '（一）经费不足\n经费由财政补贴，社会捐赠较少。',
    ])
      assert.ok(words.includes(part), words.join(' / '));
  });

  it('headings of all reports of the folder are found by some of their characters', async () => {
    await open(fileInFolder('调研报告.txt'));
    const symbols = await vscode.commands.executeCommand<vscode.SymbolInformation[]>(
      'vscode.executeWorkspaceSymbolProvider',
      '存问题',
    );
    const files = symbols.map(({ location }) => location.uri.path.split('/').at(-1));
    for (const file of ['调研报告.txt', '工作总结.wengao', '督查情况.md'])
      assert.ok(files.includes(file), symbols.map(({ name }) => name).join(', '));
  });
});
