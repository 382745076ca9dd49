// The hour before the meeting: sections moved from the outline by keys, the outline edited as text, and all of it without the mouse.
import assert from 'node:assert/strict';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { copyDrafts } from '../host/places';
import { openWorkbench, type Workbench } from '../host/workbench';
import { Hands } from './hands';

const { WENGAO_VSIX = '' } = process.env;

const COUNTED =
  '关于社区食堂运营的交流材料\n城东街道办事处\n\n　　下面汇报两个方面情况。\n一、主要做法\n　　街道统一选点布局，统一服务标准。\n二、取得的成效\n　　日均用餐2600人次，居民评议满意。\n';

describe('a writer at the outline', () => {
  let folder = '';
  let workbench: Workbench;
  let page: Page;
  let hands: Hands;

  before(async () => {
    folder = mkdtempSync(join(tmpdir(), 'wengao-e2e-'));
    copyDrafts(folder);
    writeFileSync(join(folder, '交流材料.txt'), COUNTED);
    workbench = await openWorkbench({
      folder,
      files: [join(folder, '调研报告.txt')],
      vsix: [WENGAO_VSIX],
      language: 'zh-cn',
      settings: { 'workbench.colorTheme': 'Default Light Modern', 'files.autoSave': 'off' },
    });
    page = workbench.page;
    hands = new Hands(page);
    page.setDefaultTimeout(60_000);
  });

  afterEach(async function () {
    if (this.currentTest?.state === 'failed') await hands.shot(`failed ${this.currentTest.title}`);
  });

  after(async () => {
    await workbench?.close();
    rmSync(folder, { recursive: true, force: true, maxRetries: 5 });
  });

  it('moves a section up by keys in the outline, and takes it back in one step', async () => {
    await hands.show('文稿');
    await hands.row('五、下一步打算').click();
    await hands.cursorAt('Ln 12, Col 1');
    await page.locator('.pane-body .monaco-list').first().focus();
    await page.keyboard.press('Alt+Shift+ArrowUp');
    await hands.row('三、下一步打算').waitFor();
    await hands.row('四、存在的问题').waitFor();
    await hands.shot('section-moved');
    await page.locator('.editor-instance .monaco-editor').first().click();
    await page.keyboard.press('Control+z');
    await hands.row('五、下一步打算').waitFor();
  });

  it('edits the outline as text', async () => {
    await hands.command('文稿: 改提纲');
    await page.locator('.tab.active', { hasText: '提纲' }).waitFor();
    await hands.line('（二）统一服务标准').waitFor();
    await page.locator('.editor-instance .monaco-editor.focused').waitFor();
    // the last section goes to the front, and the one before it goes
    await page.keyboard.press('Control+End');
    await page.keyboard.press('ArrowUp');
    for (let line = 0; line < 5; line++) await page.keyboard.press('Alt+ArrowUp');
    await page.keyboard.press('Control+End');
    await page.keyboard.press('ArrowUp');
    await page.keyboard.press('Control+Shift+k');
    await hands.shot('outline-edited');
    await page.keyboard.press('Control+s');
    await hands.choice('按提纲调整正文').waitFor();
    await hands.choice('移动 “五、下一步打算” → “一、下一步打算”').waitFor();
    await hands.choice('删除 “四、存在的问题”').waitFor();
    await hands.shot('outline-preview');
  });

  it('compares before and after, and goes on from there', async () => {
    await hands.choice('查看对比').click();
    await page.locator('.tab.active', { hasText: '调整前后' }).waitFor();
    await page.locator('.diff-editor, .monaco-diff-editor').first().waitFor();
    await page.locator('.editor-instance .monaco-editor.focused').waitFor();
    await hands.shot('outline-compared');
    await page.keyboard.press('Control+s');
    await hands.choice('按提纲调整正文').waitFor();
  });

  it('sees the draft rebuilt, and what was deleted kept', async () => {
    await hands.choice('按提纲调整正文').click();
    await hands.row('一、下一步打算').waitFor();
    await hands.row('三、主要做法').waitFor();
    await page.locator('.tab', { hasText: '裁下内容' }).waitFor();
    await hands.line('部分点位客流少').waitFor();
    await hands.shot('outline-applied');
    assert.equal(await page.locator('.tab', { hasText: /提纲|调整前后/u }).count(), 0);
  });

  it('has it all back by one undo', async () => {
    await page.locator('.editor-instance .monaco-editor').first().click();
    await page.keyboard.press('Control+z');
    await hands.row('五、下一步打算').waitFor();
    await hands.row('四、存在的问题').waitFor();
    await hands.row('一、基本情况').waitFor();
  });

  it('adds a section, and has the number that announces them follow', async () => {
    await hands.openFile('交流材料.txt');
    await hands.show('文稿');
    await hands.row('二、取得的成效').waitFor();
    await hands.command('文稿: 改提纲');
    await page.locator('.tab.active', { hasText: '提纲' }).waitFor();
    await page.locator('.editor-instance .monaco-editor.focused').waitFor();
    await page.keyboard.press('Control+End');
    await page.keyboard.insertText('下一步打算');
    await page.keyboard.press('Control+s');
    await hands.choice('新增 “三、下一步打算”').waitFor();
    await hands.choice('按提纲调整正文').click();
    await hands.choice('“两个方面情况”改为“三个方面情况”').waitFor();
    await hands.shot('outline-follow-ups');
    await page.keyboard.press('Enter');
    await hands.line('下面汇报三个方面情况').waitFor();
    await hands.row('三、下一步打算').waitFor();
  });
});
