import { describe, expect, it } from 'vitest';
import type { Hover as Shown } from 'vscode-languageserver/node';
import { linkHover } from '../../../server/src/features/link-hover';
import type { Language } from '../../../server/src/rules/rule';
import { LanguageClient } from '../../support/language-client';
import { asked, expected, KNOWN, pointIn, shown } from '../../support/links';

const TITLE = '关于社区食堂运营情况的调研报告\n\n一、基本情况\n';

/** What is shown at ‸, which stands in ⟦…⟧. */
function hover(marked: string, language: Language = 'zh'): string | undefined {
  const { text, reading, cursor } = pointIn(asked(marked));
  const found = linkHover(reading, cursor, KNOWN, language);
  if (found) expect(shown(text, [found.range])).toBe(expected(marked));
  return found?.markdown;
}

describe('hovering', () => {
  it('a placeholder tells how many places are of its name', () => {
    const draft = `${TITLE}⟦x‸市⟧建成x家，x市出资，x市运营，x县试点。\n`;
    expect(hover(draft)).toBe('本文3处同名，可一次填写：F2');
    expect(hover(draft, 'en')).toBe('3 places of this name; fill them in at once: F2');
    expect(hover(`${TITLE}x‸市建成x家。\n`)).toBeUndefined();
  });

  it('a short form tells the long one', () => {
    const draft = `${TITLE}市社区助餐中心（以下简称“助餐中心”）运营，⟦助‸餐中心⟧有8人。\n`;
    expect(hover(draft)).toBe('全称：市社区助餐中心（简称用2处）');
    expect(hover(draft, 'en')).toBe('Short for 市社区助餐中心 (2 places)');
  });

  it('a number tells how many things are listed', () => {
    const draft = `${TITLE}采取⟦两项‸措施⟧：一是多方筹资，二是统一配送。\n`;
    expect(hover(draft)).toBe('本文列出2项');
    expect(hover(draft, 'en')).toBe('2 listed');
  });

  it('anything else tells nothing', () => {
    expect(hover(`${TITLE}养老‸服务提质，养老服务扩面。\n`)).toBeUndefined();
    expect(hover(`${TITLE}建成‸12家。\n`)).toBeUndefined();
    expect(hover(`${TITLE}采取两项措施：一‸是多方筹资，二是统一配送。\n`)).toBeUndefined();
  });

  it('is shown by the server beside what is found there', async () => {
    const client = await LanguageClient.start();
    const uri = 'file:///drafts/a.wengao';
    await client.open(uri, `${TITLE}x市建成12家，x市出资。\n`);
    const position = { line: 3, character: 1 };
    const { contents } = await client.request<Shown>('textDocument/hover', { textDocument: { uri }, position });
    expect(JSON.stringify(contents)).toMatch(/依据：.*---.*本文2处同名/u);
  });
});
