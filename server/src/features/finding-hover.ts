// What hovering a finding shows beside its message, which editors show by themselves: why it was looked for, on what that rests,
// an example, how to mend it, and how not to see it again.
import { findRule } from '../rules/catalogue';
import { exampleOf } from '../rules/example';
import type { Finding } from '../rules/finding';
import { type Language, type Rule, SEVERITIES } from '../rules/rule';
import type { Position } from '../text/position';
import { findingsAt } from './code-actions';
import type { Hover } from './hover';
import { inCode, plain } from './markdown';

interface Words {
  basis(words: string): string;
  example(bad: string, good: string): string;
  mend(title: string): string;
  readonly byHand: string;
  silence(off: string): string;
  comment(text: string): string;
}

const ZH: Words = {
  basis: (words) => `依据：${words}`,
  example: (bad, good) => `例：${bad} → ${good}`,
  mend: (title) => `改正：Alt+Enter，${title}`,
  byHand: '改正：由您核对后修改',
  silence: (off) =>
    `不想看到：Alt+Enter，此处不再提示；全部关闭，在设置 ${inCode('wengao.rules')} 或 ${inCode('.wengao.json')} 里写 ${off}`,
  comment: (text) => `只关下一行：${text}`,
};
const EN: Words = {
  basis: (words) => `Basis: ${words}`,
  example: (bad, good) => `Example: ${bad} → ${good}`,
  mend: (title) => `To mend it: Alt+Enter, ${title}`,
  byHand: 'To mend it: by hand, once you have checked it',
  silence: (off) =>
    `To silence it: Alt+Enter, do not show here again; everywhere, ${off} in ${inCode('wengao.rules')} or ${inCode('.wengao.json')}`,
  comment: (text) => `For the next line only: ${text}`,
};

/** How a draft is shown: its language on screen, whether comments are at hand, and where the rules' pages lie. */
export interface HoverSetting {
  readonly language: Language;
  readonly markdown: boolean;
  readonly pageOf: (code: string) => string;
}

/** The gravest finding at the place in full, the others by name. Undefined where there is none. */
export function findingHover(
  findings: readonly Finding[],
  position: Position,
  setting: HoverSetting,
): Hover | undefined {
  const at = findingsAt(findings, { start: position, end: position });
  const gravest = SEVERITIES.flatMap((severity) => at.filter((finding) => finding.severity === severity));
  const [first] = gravest;
  const rule = first && findRule(first.code);
  if (!first || !rule) return undefined;
  const others = new Set(gravest.map(({ code }) => code).filter((code) => code !== first.code));
  const names = [...others].flatMap((code) => findRule(code) ?? []).map((other) => name(other, setting));
  return { range: first.range, markdown: [inFull(first, rule, setting), ...names].join('\n\n') };
}

const name = ({ code, title }: Rule, { language, pageOf }: HoverSetting): string =>
  `**${plain(title[language])}** [${inCode(code)}](${pageOf(code)})`;

function inFull({ fixes }: Finding, rule: Rule, setting: HoverSetting): string {
  const { language, markdown } = setting;
  const write = language === 'zh' ? ZH : EN;
  const example = exampleOf(rule);
  const [fix] = fixes;
  const items = [
    write.basis(plain(rule.basis[language])),
    ...(example ? [write.example(inCode(example.bad), inCode(example.good))] : []),
    fix ? write.mend(plain(fix.title)) : write.byHand,
    write.silence(inCode(`"${rule.code}": "off"`)),
    ...(markdown ? [write.comment(inCode(`<!-- wengao-disable-next-line ${rule.code} -->`))] : []),
  ];
  const list = items.map((item) => `- ${item}`).join('\n');
  return [name(rule, setting), plain(reasonOf(rule, language)), list].join('\n\n');
}

/** Some three lines; the page has the rest. */
const REASON = { zh: 100, en: 240 } as const;

/** The explanation's first sentences, one at least. */
function reasonOf({ explanation }: Rule, language: Language): string {
  const [first = '', ...more] = explanation[language].split(language === 'zh' ? /(?<=。)/u : /(?<=[.?] )(?=[A-Z“])/u);
  let reason = first;
  for (const sentence of more) {
    if (reason.length + sentence.length > REASON[language]) break;
    reason += sentence;
  }
  return reason.trim();
}
