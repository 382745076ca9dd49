// As a writer does it, with the packed extension on a Chinese screen: see, go, read why, mend. Leaves pictures to look at.
import assert from 'node:assert/strict';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Locator, Page } from 'playwright-core';
import { copyDrafts } from '../host/places';
import { openWorkbench, type Workbench } from '../host/workbench';
import { Hands } from './hands';

const { WENGAO_VSIX = '' } = process.env;

describe('a writer at a draft', () => {
  let folder = '';
  let workbench: Workbench;
  let page: Page;

  let hands: Hands;
  const shot = (name: string): Promise<Buffer> => hands.shot(name);
  const row = (text: string): Locator => hands.row(text);
  const line = (text: string): Locator => hands.line(text);

  before(async () => {
    folder = mkdtempSync(join(tmpdir(), 'wengao-e2e-'));
    copyDrafts(folder);
    workbench = await openWorkbench({
      folder,
      files: [join(folder, '调研报告.txt')],
      vsix: [WENGAO_VSIX],
      language: 'zh-cn',
      settings: { 'editor.wordWrap': 'on', 'workbench.colorTheme': 'Default Light Modern' },
    });
    page = workbench.page;
    hands = new Hands(page);
    page.setDefaultTimeout(60_000);
  });

  afterEach(async function () {
    if (this.currentTest?.state === 'failed') await shot(`failed ${this.currentTest.title}`);
  });

  after(async () => {
    await workbench?.close();
    rmSync(folder, { recursive: true, force: true, maxRetries: 5 });
  });

  it('sees a wavy line under the number that does not follow', async () => {
    await page.locator('.squiggly-warning').first().waitFor();
  });

  it('sees the outline, with what each section is for', async () => {
    await hands.show('文稿');
    await row('四、存在的问题').waitFor();
    assert.match((await row('（二）统一服务标准').textContent()) ?? '', /^（二）统一服务标准/u);
    assert.equal(await row('一、基本情况').count(), 1);
    await shot('outline');
  });

  it('goes to a section by a click, and the outline follows the cursor', async () => {
    await row('五、下一步打算').click();
    await hands.cursorAt('Ln 12, Col 1');
    await page.keyboard.press('Control+Home');
    await page.locator('.monaco-list-row.selected', { hasText: '关于城东街道社区食堂' }).waitFor();
  });

  it('goes to the next place by F8', async () => {
    await page.keyboard.press('F8');
    await page.locator('.marker-widget', { hasText: '序号不连' }).waitFor();
    await hands.cursorAt('Ln 10, Col 1');
    await shot('next-place');
    await page.keyboard.press('Escape');
  });

  it('reads why in a hover', async () => {
    await hands.hover(line('四、存在的问题'), page.locator('.monaco-hover:not(.hidden)', { hasText: '序号不连' }));
    await shot('hover');
  });

  it('mends it by Alt+Enter', async () => {
    // by way of another place: the cursor is there already
    await row('一、基本情况').click();
    await hands.cursorAt('Ln 5, Col 1');
    await row('四、存在的问题').click();
    await hands.cursorAt('Ln 10, Col 1');
    await page.locator('.editor-instance .monaco-editor.focused').waitFor();
    await page.keyboard.press('Alt+Enter');
    await page.locator('.action-widget .monaco-list-row', { hasText: '从此处起重排序号' }).waitFor();
    await shot('mend');
    await page.keyboard.press('Enter');
    await line('三、存在的问题').waitFor();
    await line('四、下一步打算').waitFor();
    await row('三、存在的问题').waitFor();
  });

  it('says of what genre the draft is', async () => {
    await hands.command('文稿: 更换文种');
    await hands.choice('当前：调研报告').waitFor();
    await shot('genre');
    await hands.choice('工作总结').click();
    await page.locator('.pane-body .message', { hasText: '工作总结' }).waitFor();
  });

  it('sees headings and series set off in a .wengao file', async () => {
    await hands.openFile('工作总结.wengao');
    // bold, as the theme has headings
    await line('二、存在的问题').locator('.mtkb').first().waitFor();
    assert.equal(await line('夜间混投').locator('.mtkb').count(), 0);
    await hands.show('文稿');
    await row('（三）督导到点').waitFor();
    await shot('wengao-file');
  });

  it('reads of what genre the draft is, and how much was found, in the language status', async () => {
    const status = page.locator('.statusbar-item[id="status.languageStatus"]');
    await hands.hover(status, page.locator('.hover-language-status', { hasText: '1处请核' }));
    await shot('status');
  });

  it('has the whole draft checked and mended by commands', async () => {
    await hands.command('文稿: 校核全文');
    await page.locator('.markers-panel .monaco-list-row', { hasText: '“（一）”，此处为“（三）”' }).waitFor();
    await shot('problems');
    await hands.command('文稿: 改正全部');
    await line('（二）督导到点').waitFor();
    await hands.toast('已改正').waitFor();
    await shot('mended');
    await hands.command('Notifications: Clear All');
    await hands.command('文稿: 校核全文');
    await hands.toast('未发现问题').waitFor();
    await hands.command('Notifications: Clear All');
  });

  it('sees series and placeholders set off in Markdown', async () => {
    await hands.openFile('督查情况.md');
    const words = line('进度不均衡');
    const plain = await words.locator('span span', { hasText: '进度不均衡' }).first().getAttribute('class');
    for (const special of ['一是', '二是', 'xx']) {
      const text = new RegExp(`^${special}$`, 'u');
      await words.locator(`span span:not(.${plain})`, { hasText: text }).waitFor();
    }
    await hands.show('文稿');
    await row('一、总体情况').waitFor();
    await shot('markdown');
  });

  it('sees at a glance what is wrong with the sample', async () => {
    await hands.show('Explorer');
    await page.locator('.explorer-folders-view .monaco-list-row', { hasText: /^samples$/u }).click();
    await hands.openFile('research-report-with-faults.txt');
    await page.locator('.editor-instance .squiggly-warning').first().waitFor();
    await hands.show('文稿');
    await row('处').first().waitFor();
    await hands.command('View: Toggle Panel Visibility');
    await shot('sample');
  });

  it('is not bothered in an English README', async () => {
    await hands.openFile('README.md');
    await hands.show('文稿');
    await page.locator('.welcome-view', { hasText: '打开文稿' }).waitFor();
    assert.equal(await page.locator('.editor-instance .squiggly-warning').count(), 0);
    await shot('english');
  });

  it('begins a draft from the empty outline, and sees its headings come', async () => {
    await page.locator('.welcome-view', { hasText: '新建文稿' }).getByRole('button', { name: '新建文稿' }).click();
    await page.locator('.tab.active', { hasText: 'Untitled-1' }).waitFor();
    await page.locator('.statusbar-item', { hasText: '文稿' }).waitFor();
    await page.locator('.welcome-view', { hasText: '写下标题' }).waitFor();
    await page.locator('.editor-instance .monaco-editor').click();
    await page.keyboard.insertText('关于夜市管理的调研报告\n一、基本情况\n现有夜市3处。');
    await row('一、基本情况').waitFor();
    await shot('new-draft');
  });

  it('finds a walkthrough', async () => {
    await hands.command('Welcome: Open Walkthrough');
    await hands.choice('认识文稿').click();
    await page.locator('.getting-started-step', { hasText: '逐条看问题' }).click();
    await page.locator('.getting-started-step.expanded', { hasText: 'F8' }).waitFor();
    await page.frameLocator('.getting-started-media iframe').frameLocator('#active-frame').locator('svg').waitFor();
    await shot('walkthrough');
  });
});
