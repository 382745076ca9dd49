// As a writer does it, with the packed extension on a Chinese screen: a house style is learned from a folder, counts from then on,
// is looked at as a page, and its terms are approved. Leaves pictures to look at.
import assert from 'node:assert/strict';
import { mkdirSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Frame, Page } from 'playwright-core';
import { copyArchive, copyDrafts } from '../host/places';
import { openWorkbench, type Workbench } from '../host/workbench';
import { Hands } from './hands';

const { WENGAO_VSIX = '' } = process.env;

interface Profile {
  readonly pieces: number;
  readonly terms: readonly { readonly text: string; readonly pending?: boolean }[];
}

describe('a writer and a house style', function () {
  // each step stands on the one before
  this.bail(true);
  let temporary = '';
  let workbench: Workbench;
  let page: Page;
  let hands: Hands;
  const inFolder = (name: string): string => join(temporary, 'drafts', name);
  const learned = (): Profile => JSON.parse(readFileSync(inFolder('历年文稿体例.json'), 'utf8')) as Profile;
  const webview = (): Promise<Frame> => hands.webview('h1');

  before(async () => {
    temporary = mkdtempSync(join(tmpdir(), 'wengao-e2e-'));
    mkdirSync(inFolder(''));
    copyDrafts(inFolder(''));
    copyArchive(join(temporary, '历年文稿'));
    workbench = await openWorkbench({
      folder: inFolder(''),
      files: [inFolder('工作总结.wengao')],
      vsix: [WENGAO_VSIX],
      language: 'zh-cn',
      settings: { 'workbench.colorTheme': 'Default Light Modern' },
    });
    page = workbench.page;
    hands = new Hands(page);
    page.setDefaultTimeout(60_000);
    await page.locator('.squiggly-warning').first().waitFor();
  });

  afterEach(async function () {
    if (this.currentTest?.state === 'failed') await hands.shot(`failed ${this.currentTest.title}`);
  });

  after(async () => {
    await workbench?.close();
    rmSync(temporary, { recursive: true, force: true, maxRetries: 5 });
  });

  it('sees which profile counts before anything was learned', async () => {
    const status = page.locator('.statusbar-item[id="status.languageStatus"]');
    await hands.hover(status, page.locator('.hover-language-status', { hasText: '体例：内置' }));
  });

  it('learns one from a folder of earlier reports', async () => {
    await hands.command('文稿: 从历年文稿归纳体例');
    await hands.choosePath('选择存放历年文稿的文件夹', join(temporary, '历年文稿/'));
    await hands.choosePath('体例存到哪里', inFolder('历年文稿体例.json'));
    await hands.toast('已从4篇文稿归纳体例“历年文稿体例”').waitFor();
    await hands.toast('另有1个文件未能读取').waitFor();
    await hands.shot('learned');
    assert.equal(learned().pieces, 4);
    const config = JSON.parse(readFileSync(inFolder('.wengao.json'), 'utf8')) as unknown;
    assert.deepEqual(config, { profile: '历年文稿体例.json' });
  });

  it('looks at it as a page with bars', async () => {
    await hands.toast('已从4篇文稿').locator('.monaco-button', { hasText: '查看体例' }).click();
    const frame = await webview();
    await frame.locator('h1', { hasText: '体例：历年文稿体例' }).waitFor();
    await frame.locator('.rows li', { hasText: '主要做法' }).locator('svg rect.fill').first().waitFor();
    await frame.locator('.convention', { hasText: '惯例：' }).first().waitFor();
    await hands.shot('profile');
  });

  it('reads it in a narrow window', async () => {
    await page.setViewportSize({ width: 620, height: 800 });
    const frame = await webview();
    await frame.waitForFunction('document.documentElement.clientWidth < 340');
    assert.ok(await frame.evaluate('document.documentElement.scrollWidth <= document.documentElement.clientWidth'));
    await hands.shot('profile-narrow');
    await page.setViewportSize({ width: 1280, height: 800 });
  });

  it('clears a term, and the others lose their marks', async () => {
    const frame = await webview();
    const box = frame.locator('.terms li').first().locator('input');
    const term = (await box.getAttribute('data-term')) ?? '';
    assert.ok(
      learned().terms.some(({ text }) => text === term),
      term,
    );
    await box.uncheck();
    await hands.shot('terms');
    await frame.locator('button', { hasText: '保存' }).first().click();
    await hands.toast('体例已保存').waitFor();
    const { terms } = learned();
    assert.deepEqual(
      terms.filter(({ text, pending }) => text === term || pending),
      [],
    );
    assert.ok(terms.length > 0);
  });

  it('sees that it counts', async () => {
    await hands.openFile('工作总结.wengao');
    const status = page.locator('.statusbar-item[id="status.languageStatus"]');
    await hands.hover(status, page.locator('.hover-language-status', { hasText: '体例：历年文稿体例，4篇' }));
    await hands.shot('profile-status');
  });

  it('goes back to the one that comes with the product', async () => {
    await hands.command('文稿: 更换体例');
    await hands.choice('内置体例').click();
    const status = page.locator('.statusbar-item[id="status.languageStatus"]');
    await hands.hover(status, page.locator('.hover-language-status', { hasText: '体例：内置' }));
    assert.equal(readFileSync(inFolder('.wengao.json'), 'utf8').trim(), '{}');
  });
});
