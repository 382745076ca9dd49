// Writing in a draft, by keys and by an emulated input method: what is offered by itself and where, what accepts it, what Enter
// begins, and how pasted text comes in. The text is looked at on disk.
import assert from 'node:assert/strict';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { CDPSession, Page } from 'playwright-core';
import { openWorkbench, type Workbench } from '../host/workbench';
import { Hands } from './hands';

const { WENGAO_VSIX = '' } = process.env;

const TITLE = '关于夜市管理情况的调研报告\n';
const TEXT = `${TITLE}　　近期，我们按照《夜市管理办法》要求开展调研，召开夜市管理联席会议，现将情况报告如下。
　　一、基本情况
　　全市现有夜市3处，摊位260个。夜市管理联席会议定期调度。
　　二、主要做法
　　（一）划定区域。以街道为单位划定经营区域，实行定点定时经营。
　　（二）规范秩序。完善制度，分类施策。
　　一是摸清底数，建立摊位台账。`;
const FLUSH_HEADINGS = `${TITLE}一、基本情况
　　全市现有夜市3处，摊位260个，从业人员600余人。
　　经营品类以餐饮小吃为主，季节性较强。
二、主要做法`;
/** Long enough for anything that pops up to have done so. */
const A_WHILE = 800;

describe('a writer who writes', () => {
  let folder = '';
  let file = '';
  let workbench: Workbench;
  let page: Page;
  let hands: Hands;
  let inputMethod: CDPSession;

  const onDisk = (): string => readFileSync(file, 'utf8');
  /** The editor saves by itself. */
  const becomes = async (expected: string): Promise<void> => {
    for (let tries = 0; tries < 60 && onDisk() !== expected; tries++) await page.waitForTimeout(100);
    assert.equal(onDisk(), expected);
  };
  const edit = async (name: string): Promise<void> => {
    file = join(folder, name);
    await hands.openFile(name);
    await page.locator('.editor-instance .monaco-editor').first().click();
  };
  /** The draft as it was, with the cursor at the end of a line. */
  const begin = async (line: number, text = TEXT): Promise<void> => {
    await page.keyboard.press('Escape');
    await page.keyboard.press('Control+a');
    await page.keyboard.insertText(text);
    await becomes(text);
    await hands.goTo(line, 999);
  };
  const offersNothing = async (): Promise<void> => {
    await page.waitForTimeout(A_WHILE);
    assert.deepEqual(await hands.offers(), []);
  };

  before(async () => {
    folder = mkdtempSync(join(tmpdir(), 'wengao-e2e-'));
    for (const name of ['夜市.wengao', '夜市.txt', '夜市.md']) writeFileSync(join(folder, name), TEXT);
    workbench = await openWorkbench({
      folder,
      vsix: [WENGAO_VSIX],
      language: 'zh-cn',
      settings: {
        'workbench.colorTheme': 'Default Light Modern',
        'files.autoSave': 'afterDelay',
        'files.autoSaveDelay': 50,
      },
    });
    page = workbench.page;
    hands = new Hands(page);
    page.setDefaultTimeout(60_000);
    inputMethod = await page.context().newCDPSession(page);
    await edit('夜市.wengao');
    await hands.show('文稿');
    await hands.row('二、主要做法').waitFor();
    await page.locator('.editor-instance .monaco-editor').first().click();
  });

  afterEach(async function () {
    if (this.currentTest?.state === 'failed') await hands.shot(`failed ${this.currentTest.title}`);
  });

  after(async () => {
    await workbench?.close();
    rmSync(folder, { recursive: true, force: true, maxRetries: 5 });
  });

  it('is offered the next step by itself where one has ended; Enter does not take it', async () => {
    await begin(8);
    await page.keyboard.press('Enter');
    await hands.offer('二是').waitFor();
    await hands.shot('next-step');
    assert.equal((await hands.offers())[0], '二是');
    await page.keyboard.press('Enter');
    await becomes(`${TEXT}\n　　\n`);
  });

  it('takes it by Tab', async () => {
    await begin(8);
    await page.keyboard.press('Enter');
    await hands.offer('二是').waitFor();
    await page.keyboard.press('Tab');
    await becomes(`${TEXT}\n　　二是`);
  });

  it('is offered headings behind a number', async () => {
    await begin(8);
    await page.keyboard.press('Enter');
    await page.keyboard.insertText('三');
    await page.keyboard.insertText('、');
    await hands.offer('存在的问题').waitFor();
    await hands.shot('heading');
    await page.keyboard.press('Tab');
    await becomes(`${TEXT}\n　　三、存在的问题`);
  });

  it('is offered names of documents behind 《', async () => {
    await begin(8);
    await page.keyboard.insertText('执行');
    await page.keyboard.insertText('《');
    await hands.offer('夜市管理办法').waitFor();
    await hands.shot('name');
    await page.keyboard.press('Tab');
    await becomes(`${TEXT}执行《夜市管理办法》`);
  });

  it('is left alone within a sentence, and offered terms there when asking', async () => {
    await begin(8);
    for (const word of ['各街道', '要', '认真', '落实', '，', '及时', '召开', '夜市管']) {
      await page.keyboard.insertText(word);
      await page.waitForTimeout(60);
    }
    await offersNothing();
    await page.keyboard.press('Alt+/');
    await hands.offer('夜市管理联席会议').waitFor();
    await hands.shot('term');
    assert.deepEqual((await hands.offers()).slice(0, 2), ['夜市管理', '夜市管理联席会议']);
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('Tab');
    await becomes(`${TEXT}各街道要认真落实，及时召开夜市管理联席会议`);
  });

  it('is left alone while an input method composes, and offered what follows once it commits', async () => {
    await begin(8);
    await page.keyboard.press('Enter');
    await hands.offer('二是').waitFor();
    for (const letters of ['e', 'er', "er'sh", "er'shi"]) {
      const selection = { selectionStart: letters.length, selectionEnd: letters.length };
      await inputMethod.send('Input.imeSetComposition', { text: letters, ...selection });
      await page.waitForTimeout(100);
    }
    await hands.line("er'shi").waitFor();
    await offersNothing();
    await hands.shot('composing');
    await inputMethod.send('Input.insertText', { text: '二是规范经营。' });
    await page.keyboard.press('Enter');
    await hands.offer('三是').waitFor();
    await page.keyboard.press('Tab');
    await becomes(`${TEXT}\n　　二是规范经营。\n　　三是`);
  });

  for (const name of ['夜市.wengao', '夜市.txt', '夜市.md']) {
    it(`begins an indented paragraph by Enter behind a heading: ${name}`, async () => {
      await edit(name);
      await begin(5, FLUSH_HEADINGS);
      await page.keyboard.press('Enter');
      await becomes(`${FLUSH_HEADINGS}\n　　`);
    });
  }

  const copy = (words: string) => page.evaluate((text) => navigator.clipboard.writeText(text), words);
  const PAGE = '首页 > 工作动态\n各街道要加强\u00a0领导,压实责任。\n\n\n全面落实属地管理。\n【打印】【关闭】';

  it('pastes what was copied from a page clean, or as it was if he wants', async () => {
    await edit('夜市.wengao');
    await begin(8);
    await page.keyboard.press('Enter');
    await becomes(`${TEXT}\n　　`);
    await copy(PAGE);
    await page.keyboard.press('Control+v');
    await becomes(`${TEXT}\n　　各街道要加强领导，压实责任。\n　　全面落实属地管理。`);
    await page.locator('.post-edit-widget').click();
    await page.locator('.action-widget .monaco-list-row', { hasText: '清理后粘贴' }).waitFor();
    await hands.shot('paste');
    await page.keyboard.press('ArrowDown');
    await page.locator('.action-widget .monaco-list-row.focused', { hasText: '照原样粘贴' }).waitFor();
    await page.keyboard.press('Enter');
    await becomes(`${TEXT}\n　　${PAGE}`);
  });

  it('pastes lists of a page with their numbers', async () => {
    await begin(8);
    await page.keyboard.press('Enter');
    await becomes(`${TEXT}\n　　`);
    await page.evaluate(
      async (words) => {
        const html = `<ol>${words.map((one) => `<li>${one}</li>`).join('')}</ol>`;
        const types = { 'text/plain': words.join('\n'), 'text/html': html };
        const blobs = Object.entries(types).map(([type, text]) => [type, new Blob([text], { type })]);
        await navigator.clipboard.write([new ClipboardItem(Object.fromEntries(blobs))]);
      },
      ['加强领导。', '压实责任。'],
    );
    await page.keyboard.press('Control+v');
    await becomes(`${TEXT}\n　　1.加强领导。\n　　2.压实责任。`);
  });

  it('is offered nothing about a text that is clean, whatever its line ends', async () => {
    await begin(8);
    await page.keyboard.press('Enter');
    await becomes(`${TEXT}\n　　`);
    await copy('各街道要加强领导。\r\n　　全面落实属地管理。');
    await page.keyboard.press('Control+v');
    await becomes(`${TEXT}\n　　各街道要加强领导。\n　　全面落实属地管理。`);
    assert.equal(await page.locator('.post-edit-widget').count(), 0);
  });

  it('moves his own words about as they are', async () => {
    const own = `${TEXT}\n　　各街道要加强领导,压实责任。`;
    await begin(9, own);
    await page.keyboard.press('Shift+Home');
    await page.keyboard.press('Control+c');
    await page.keyboard.press('End');
    await page.keyboard.press('Control+v');
    // what the editor takes for a line's beginning is before its ideographic spaces
    await becomes(`${own}　　各街道要加强领导,压实责任。`);
  });

  it('has what is selected made clean by a command', async () => {
    await begin(8, `${TEXT}\n　　${PAGE}`);
    await page.keyboard.press('Control+Shift+End');
    await hands.commandByKeys('文稿: 清理所选文字');
    await becomes(`${TEXT}\n　　各街道要加强领导，压实责任。\n　　全面落实属地管理。`);
  });
});
