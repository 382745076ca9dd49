// Converting scripts: what comes back, and the words that do not.
import { describe, expect, it } from 'vitest';
import { findRefactoring } from '../../server/src/features/refactor/refactorings';
import { loadScripts } from '../../server/src/host/load-opencc';
import { applyEdits } from '../../server/src/text/lines';
import { fixtures, readText } from '../support/fixtures';

const converter = await loadScripts();

function convert(text: string, id: 'to-traditional' | 'to-simplified', name?: string): string {
  const place = { line: 0, character: 0 };
  const edits = findRefactoring(id)?.edits(readText(text, name), { start: place, end: place }, converter) ?? [];
  return 'zh' in edits ? text : applyEdits(text, edits);
}

const TITLE = '关于养老服务的调研报告\n';

describe('converting a draft', () => {
  it('goes by phrases, and gives quotation marks their form', () => {
    const text = `${TITLE}干部群众反映：“后面的发展，要靠‘里子’。”头发、理发一类服务偏少。\n`;
    const traditional =
      '關於養老服務的調研報告\n幹部羣衆反映：「後面的發展，要靠『裏子』。」頭髮、理髮一類服務偏少。\n';
    expect(convert(text, 'to-traditional')).toBe(traditional);
    expect(convert(traditional, 'to-simplified')).toBe(text);
  });

  it('leaves code, addresses and apostrophes', () => {
    const text = `${TITLE}网址为https://example.com/养老?q=报告，配置项是\`养老=报告\`，don’t。\n\n\`\`\`\n养老报告\n\`\`\`\n`;
    const traditional = convert(text, 'to-traditional', 'a.md');
    expect(traditional).toContain('`养老=报告`，don’t');
    expect(traditional).toContain('\n养老报告\n');
    expect(convert(traditional, 'to-simplified', 'a.md')).toBe(text);
  });

  const simplified = [...fixtures('clean'), ...fixtures('reports'), ...fixtures('faulty')].filter(
    ({ text, name }) => readText(text, name).script === 'simplified' && converter.toSimplified(text) === text,
  );

  it.each(simplified)('comes back from traditional characters: $name', ({ text, name }) => {
    // 「」 in a simplified text have become its own marks
    const back = convert(convert(text, 'to-traditional', name), 'to-simplified', name);
    expect(back).toBe(/[「」『』]/u.test(text) ? convert(text, 'to-simplified', name) : text);
  });

  it.each([
    '坐标',
    '想象',
    '亲昵',
    '征调',
    '熏染',
    '熏陶',
    '背负',
    '船夫',
    '干部',
    '后勤',
    '发展',
    '里程',
    '面粉',
    '台账',
    '系统',
  ])('comes back as the standard writes it: %s', (word) => {
    expect(converter.toSimplified(converter.toTraditional(word))).toBe(word);
  });

  it.each([
    ['毕升', '毕昇'],
    ['钟馗', '锺馗'],
  ])('does not come back for some names: %s', (name, form) => {
    expect(converter.toSimplified(converter.toTraditional(name))).toBe(form);
  });
});
