// A report: found, mended, outlined.
import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { fileInFolder, found, lineOf, open, revert, until, untilFound, untilGone } from './support';

const report = fileInFolder('调研报告.txt');
const summary = fileInFolder('工作总结.wengao');

describe('a report in a plain text file', () => {
  it('gets its findings, with a link to what they rest on', async () => {
    const { document } = await open(report);
    const line = lineOf(document, '四、');
    const finding = await untilFound(report, `heading-number-gap@${line}`);
    assert.deepEqual(finding.range, new vscode.Range(line, 0, line, 2));
    assert.equal(finding.severity, vscode.DiagnosticSeverity.Warning);
    assert.match(finding.message, /二、.*四、/u);
    assert.ok(typeof finding.code === 'object' && finding.code.target.path.endsWith('/heading-number-gap.md'));
  });

  it('is mended by a quick fix', async () => {
    const editor = await open(report);
    const { document } = editor;
    const line = lineOf(document, '四、');
    const { range } = await untilFound(report, `heading-number-gap@${line}`);
    const actions = await vscode.commands.executeCommand<vscode.CodeAction[]>(
      'vscode.executeCodeActionProvider',
      report,
      range,
      vscode.CodeActionKind.QuickFix.value,
    );
    const preferred = actions.find(({ isPreferred }) => isPreferred);
    assert.ok(preferred?.edit, `no preferred fix among ${actions.map(({ title }) => title).join(', ')}`);
    assert.ok(await vscode.workspace.applyEdit(preferred.edit));
    assert.ok(document.lineAt(line).text.startsWith('三、存在的问题'));
    assert.ok(document.lineAt(line + 2).text.startsWith('四、下一步打算'));
    await untilGone(report, `heading-number-gap@${line}`);
    await revert(editor);
    await untilFound(report, `heading-number-gap@${line}`);
  });

  it('has its headings as symbols', async () => {
    const symbols = await vscode.commands.executeCommand<vscode.DocumentSymbol[]>(
      'vscode.executeDocumentSymbolProvider',
      report,
    );
    const titles = symbols.flatMap(({ name, children }) => [name, ...children.map((child) => child.name)]);
    assert.deepEqual(
      ['一、基本情况', '二、主要做法', '四、存在的问题', '五、下一步打算'].filter((title) => !titles.includes(title)),
      [],
      titles.join(', '),
    );
  });
});

describe('a .wengao file', () => {
  it('has the defaults that suit Chinese prose', async () => {
    const { document } = await open(summary);
    assert.equal(document.languageId, 'wengao');
    const editor = vscode.workspace.getConfiguration('editor', document);
    assert.equal(editor.get('wordWrap'), 'on');
    assert.equal(editor.get('unicodeHighlight.ambiguousCharacters'), false);
    assert.deepEqual(editor.get('wordSegmenterLocales'), ['zh-CN']);
  });

  it('is mended as a whole by the command, and Undo takes it back', async () => {
    const editor = await open(summary);
    const { document } = editor;
    const before = document.getText();
    const line = lineOf(document, '（三）');
    await untilFound(summary, `heading-number-gap@${line}`);
    await vscode.commands.executeCommand('wengao.fixAll');
    assert.ok(document.lineAt(line).text.startsWith('（二）督导到点。'));
    await untilGone(summary, `heading-number-gap@${line}`);
    await vscode.window.showTextDocument(document);
    await vscode.commands.executeCommand('undo');
    assert.equal(document.getText(), before);
  });

  it('is served while it was never saved', async () => {
    const content = '关于夜市管理的调研报告\n一、基本情况\n现有夜市3处。\n三、下一步打算\n增设摊位。\n';
    const document = await vscode.workspace.openTextDocument({ language: 'wengao', content });
    await vscode.window.showTextDocument(document);
    await untilFound(document.uri, 'heading-number-gap@3');
    await vscode.commands.executeCommand('workbench.action.revertAndCloseActiveEditor');
    await until(vscode.languages.onDidChangeDiagnostics, () => found(document.uri).length === 0 || undefined);
  });
});

describe('the samples with faults', () => {
  for (const name of ['research-report-with-faults.txt', 'exchange-material-with-faults.md']) {
    it(`${name} gets findings`, async () => {
      const uri = fileInFolder(`samples/${name}`);
      await open(uri);
      const codes = await until(vscode.languages.onDidChangeDiagnostics, () => {
        const all = found(uri);
        return all.length > 0 ? new Set(all.map((one) => one.split('@')[0])) : undefined;
      });
      assert.ok(codes.size > 1, [...codes].join(', '));
    });
  }
});
