// `wengao explain`: a rule's page for the terminal, made from its metadata.
import { findRule, RULES } from '../rules/catalogue';
import { exampleOf } from '../rules/example';
import type { Bilingual, Language, Rule } from '../rules/rule';
import { genresNamed } from '../rules/words';
import { complain, type Terminal } from './terminal';
import { FIX_WORDS, SEVERITY_WORDS } from './words';

export function explain(code: string, terminal: Terminal, language: Language): number {
  const rule = findRule(code.toLowerCase());
  if (!rule) {
    complain(terminal, unknownCode(code), language);
    return 2;
  }
  terminal.out(page(rule, language));
  return 0;
}

function page(rule: Rule, language: Language): string {
  const { code, title, severity, fix, explanation, basis, examples, genres } = rule;
  const zh = language === 'zh';
  const short = exampleOf(rule);
  const indent = (texts: readonly string[]): string[] =>
    texts.flatMap((text) => [
      ...text
        .replace(/\n$/u, '')
        .split('\n')
        .map((line) => `    ${line}`),
      '',
    ]);
  return [
    `${code}  ${title[language]}`,
    '',
    explanation[language],
    '',
    `${zh ? '级别' : 'Severity'}  ${SEVERITY_WORDS[severity][language]}`,
    `${zh ? '改正' : 'Fix'}  ${FIX_WORDS[fix][language]}`,
    ...(genres ? [`${zh ? '文种' : 'Genres'}  ${genresNamed(genres)[language]}`] : []),
    `${zh ? '依据' : 'Basis'}  ${basis[language]}`,
    ...(short ? [`${zh ? '例' : 'Example'}  ${short.bad} → ${short.good}`] : []),
    '',
    zh ? '会提示的写法' : 'Found',
    '',
    ...indent(examples.bad),
    zh ? '不提示的写法' : 'Not found',
    '',
    ...indent(examples.good),
    zh ? '不想看到它时' : 'To silence it',
    '',
    zh
      ? '  只此一处，不改动文稿：在编辑器里选“此处不再提示”'
      : '  here only: “Do not show here again” in the editor; the draft stays as it is',
    zh ? '  只此一处，在 Markdown 里：' : '  here only, in Markdown:',
    `    <!-- wengao-disable-next-line ${code} -->`,
    zh ? '  一段之内，在 Markdown 里：' : '  from here to there, in Markdown:',
    `    <!-- wengao-disable ${code} --> … <!-- wengao-enable ${code} -->`,
    zh
      ? '  全部关闭，或改为别的级别：写进 .wengao.json，或编辑器的设置 wengao.rules'
      : '  everywhere, or at another level: in .wengao.json, or in the editor’s setting wengao.rules',
    `    { "rules": { "${code}": "off" } }`,
    '',
  ].join('\n');
}

function unknownCode(code: string): Bilingual {
  const near = nearCodes(code);
  const all = near.length > 0 ? near : RULES.map((rule) => rule.code);
  const [zh, en] = near.length > 0 ? ['是不是', 'Did you mean'] : ['现有', 'There are'];
  return {
    zh: `没有“${code}”这个代码。${zh}：${all.join('、')}${near.length > 0 ? '？' : '。'}`,
    en: `no code “${code}”. ${en}: ${all.join(', ')}${near.length > 0 ? '?' : '.'}`,
  };
}

/** All codes that hold what was asked for, or all words of it; else the nearest by their letters. */
function nearCodes(code: string): string[] {
  const asked = code.toLowerCase();
  const words = asked.split('-');
  const distanceTo = (known: string): number => {
    const holds = asked.length > 2 && (known.includes(asked) || words.every((word) => known.split('-').includes(word)));
    return holds ? 0 : editDistance(asked, known);
  };
  return RULES.map((rule) => ({ known: rule.code, distance: distanceTo(rule.code) }))
    .filter(({ known, distance }) => distance <= Math.max(2, known.length / 4))
    .sort((a, b) => a.distance - b.distance)
    .filter(({ distance }, index) => distance === 0 || index < 3)
    .map((one) => one.known);
}

function editDistance(a: string, b: string): number {
  let row = Array.from({ length: b.length + 1 }, (_, index) => index);
  for (let i = 1; i <= a.length; i++) {
    const next = [i];
    for (let j = 1; j <= b.length; j++) {
      const change = (row[j - 1] ?? 0) + (a[i - 1] === b[j - 1] ? 0 : 1);
      next.push(Math.min(change, (row[j] ?? 0) + 1, (next[j - 1] ?? 0) + 1));
    }
    row = next;
  }
  return row[b.length] ?? 0;
}
