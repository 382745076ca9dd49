// The hour before the meeting: a draft of 9,000 characters is changed six times by keys alone, each change is one step of undo, and
// nothing but what was meant is changed.
import assert from 'node:assert/strict';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { openWorkbench, type Workbench } from '../host/workbench';
import { Hands } from './hands';
import { longDraft, type Part, write } from './long-draft';

const { WENGAO_VSIX = '' } = process.env;

describe('a writer before the meeting', () => {
  let folder = '';
  let file = '';
  let workbench: Workbench;
  let page: Page;
  let hands: Hands;
  let sections: readonly Part[] = longDraft();
  let text = write(sections);

  const press = (key: string): Promise<void> => page.keyboard.press(key);
  /** Saved, the draft is this. */
  const becomes = async (expected: string): Promise<void> => {
    for (let tries = 0; tries < 40 && readFileSync(file, 'utf8') !== expected; tries++) {
      await press('Control+s');
      await page.waitForTimeout(250);
    }
    const is = readFileSync(file, 'utf8');
    // of 9,000 characters only what is not as it should be
    const linesOnlyIn = (one: string, other: string): string[] =>
      one
        .split('\n')
        .filter((line) => !other.split('\n').includes(line))
        .slice(0, 5)
        .map((line) => line.slice(0, 40));
    assert.deepEqual([linesOnlyIn(is, expected), linesOnlyIn(expected, is)], [[], []]);
    assert.ok(is === expected, 'the lines stand in another order');
  };
  const goTo = (words: string, column = 999): Promise<void> => {
    const line = text.split('\n').findIndex((one) => one.includes(words));
    assert.ok(line >= 0, `${words} is not in the draft`);
    return hands.goTo(line + 1, column);
  };
  const changedTo = (now: readonly Part[]): Promise<void> =>
    changed(write(now)).then(() => {
      sections = now;
    });
  /** A change that was made is this, one undo takes it back, and it is made again. */
  const changed = async (expected: string): Promise<void> => {
    await becomes(expected);
    await press('Control+z');
    await becomes(text);
    await press('Control+y');
    await becomes(expected);
    text = expected;
  };
  const outline = (words: string): Promise<void> => hands.row(words).waitFor();

  before(async () => {
    folder = mkdtempSync(join(tmpdir(), 'wengao-e2e-'));
    file = join(folder, '便民服务.wengao');
    writeFileSync(file, text);
    workbench = await openWorkbench({
      folder,
      files: [file],
      vsix: [WENGAO_VSIX],
      language: 'zh-cn',
      settings: { 'workbench.colorTheme': 'Default Light Modern', 'files.autoSave': 'off' },
    });
    page = workbench.page;
    hands = new Hands(page);
    page.setDefaultTimeout(60_000);
    await hands.show('文稿');
    await outline('四、存在的问题');
    await press('Control+1');
  });

  beforeEach(async function () {
    if ((this.currentTest as unknown as { currentRetry(): number }).currentRetry() === 0) return;
    for (const key of ['Escape', 'Control+1', 'Control+a']) await press(key);
    await page.keyboard.insertText(text);
    await becomes(text);
  });

  afterEach(async function () {
    if (this.currentTest?.state === 'failed') await hands.shot(`failed ${this.currentTest.title}`);
  });

  after(async () => {
    await workbench?.close();
    rmSync(folder, { recursive: true, force: true, maxRetries: 5 });
  });

  it('has a draft of 9,000 characters', () => {
    assert.ok(text.length > 9000, `${text.length}`);
  });

  it('moves a section up', async () => {
    await goTo('四、存在的问题');
    await hands.commandByKeys('文稿: 本部分上移');
    const [a, b, c, d, ...rest] = sections as [Part, Part, Part, Part];
    await changedTo([a, b, d, c, ...rest]);
  });

  it('demotes one', async () => {
    await outline('三、存在的问题');
    await goTo('五、原因分析');
    await hands.commandByKeys('文稿: 降一级');
    const [a, b, c, d, e, ...rest] = sections as [Part, Part, Part, Part, Part];
    await changedTo([a, b, c, { ...d, parts: [...d.parts, e] }, ...rest]);
  });

  it('deletes a part, and has the numbers put right where the cursor is', async () => {
    await outline('五、对策建议');
    await goTo('（二）整合服务资源');
    const lines = text.split('\n');
    const at = lines.findIndex((line) => line.includes('（二）整合服务资源'));
    for (let line = 0; line < 4; line++) await press('Control+Shift+k');
    text = [...lines.slice(0, at), ...lines.slice(at + 4)].join('\n');
    await becomes(text);
    const [a, b, ...rest] = sections as [Part, Part];
    const without = { ...b, parts: b.parts.filter(({ title }) => title !== '整合服务资源') };
    await outline('（三）规范服务流程');
    await press('Alt+Enter');
    await page.locator('.action-widget .monaco-list-row.focused', { hasText: '重排序号' }).waitFor();
    await hands.shot('renumber');
    await press('Enter');
    await changedTo([a, without, ...rest]);
  });

  it('deletes and retitles in the outline', async () => {
    await hands.commandByKeys('文稿: 改提纲');
    await page.locator('.tab.active', { hasText: '提纲' }).waitFor();
    await hands.line('三、存在的问题').waitFor();
    await page.locator('.editor-instance .monaco-editor.focused').waitFor();
    const lines = sections.flatMap(({ title, parts }) => [
      title,
      ...parts.flatMap((part) => [part.title, ...part.parts.map((one) => one.title)]),
    ]);
    // the last part of the last section goes, and its first one is called otherwise
    const [last] = sections.slice(-1) as [Part];
    const first = lines.indexOf('优化设施布局') + 1;
    await hands.goTo(first, 999);
    for (let character = 0; character < 4; character++) await press('Backspace');
    await page.keyboard.insertText('服务网点');
    await hands.goTo(lines.indexOf('健全投入机制') + 1, 1);
    await press('Control+Shift+k');
    await hands.shot('outline-by-keys');
    await press('Control+s');
    await hands.focused('按提纲调整正文').waitFor();
    await press('Enter');
    const parts = last.parts.slice(0, -1).map((part, n) => (n === 0 ? { ...part, title: '优化服务网点' } : part));
    await page.locator('.tab', { hasText: '裁下内容' }).waitFor();
    await press('Control+1');
    await page.locator('.tab.active', { hasText: '便民服务' }).waitFor();
    await changedTo([...sections.slice(0, -1), { ...last, parts }]);
  });

  it('fills in the name of the city everywhere', async () => {
    await goTo('x市社区便民服务工作调研报告', 2);
    await press('F2');
    await page.locator('.rename-box input:focus').waitFor();
    await hands.shot('rename');
    await page.keyboard.insertText('江城市');
    await press('Enter');
    assert.equal(text.split('x市').length, 3);
    await changed(text.replaceAll('x市', '江城市'));
  });

  it('has the form put in order', async () => {
    const tidy = text;
    await goTo('现将有关情况报告如下');
    await page.keyboard.insertText('请予审阅,如有不妥,请指正。共走访 12 个社区。');
    text = tidy.replace('报告如下。', '报告如下。请予审阅,如有不妥,请指正。共走访 12 个社区。');
    await becomes(text);
    await hands.commandByKeys('Format Document');
    await changed(tidy.replace('报告如下。', '报告如下。请予审阅，如有不妥，请指正。共走访12个社区。'));
    await hands.shot('in-order');
  });
});
