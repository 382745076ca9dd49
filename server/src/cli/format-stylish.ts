// `check` for people: findings by file, with place, severity, message and code. Says nothing where nothing is found.
import type { Language, Severity } from '../rules/rule';
import { type CheckResult, countSeverity } from './check-result';
import { printable } from './terminal';
import { SEVERITY_WORDS } from './words';

const COLOURS: Readonly<Record<Severity | 'path' | 'aside', string>> = {
  error: '31',
  warning: '33',
  information: '36',
  hint: '2',
  path: '4',
  aside: '2',
};

export function formatStylish(results: readonly CheckResult[], language: Language, colour: boolean): string {
  const paint = (text: string, as: keyof typeof COLOURS): string =>
    colour ? `\x1b[${COLOURS[as]}m${text}\x1b[0m` : text;
  const blocks: string[] = [];
  let fixable = 0;
  for (const result of results) {
    if ('error' in result) continue;
    const { verified = [] } = result;
    if (result.findings.length + verified.length === 0) continue;
    const rows = result.findings.map(({ code, severity, message, range: { start }, fixes }) => {
      if (fixes[0]?.safe) fixable++;
      return { place: `${start.line + 1}:${start.character + 1}`, severity, message: printable(message), code };
    });
    const right = verified.map(({ range: { start }, text }) => ({
      place: `${start.line + 1}:${start.character + 1}`,
      text,
    }));
    const placeWidth = widest([...rows, ...right].map((row) => row.place));
    const severityWidth = widest(rows.map((row) => SEVERITY_WORDS[row.severity][language]));
    blocks.push(
      [
        paint(printable(result.path), 'path'),
        ...rows.map(({ place, severity, message, code }) => {
          const word = SEVERITY_WORDS[severity][language].padEnd(severityWidth);
          return `  ${paint(place.padEnd(placeWidth), 'aside')}  ${paint(word, severity)}  ${message}  ${paint(code, 'aside')}`;
        }),
        ...(right.length > 0
          ? [`  ${language === 'zh' ? `已核数字 ${right.length} 处` : `${right.length} figures verified`}`]
          : []),
        ...right.map(({ place, text }) => `  ${paint(place.padEnd(placeWidth), 'aside')}  ${text}`),
        '',
        '',
      ].join('\n'),
    );
  }
  const found = results.some((result) => 'findings' in result && result.findings.length > 0);
  return found ? `${blocks.join('')}${summary(results, fixable, language)}\n` : blocks.join('');
}

/** A text may have more findings than a call takes arguments. */
const widest = (texts: readonly string[]): number => texts.reduce((most, { length }) => Math.max(most, length), 0);

function summary(results: readonly CheckResult[], fixable: number, language: Language): string {
  let all = 0;
  const parts: string[] = [];
  for (const severity of Object.keys(SEVERITY_WORDS) as Severity[]) {
    const count = countSeverity(results, severity);
    all += count;
    const word = SEVERITY_WORDS[severity][language];
    if (count > 0) parts.push(language === 'zh' ? `${word} ${count}` : `${count} ${word}`);
  }
  if (language === 'zh') {
    return `共 ${all} 处：${parts.join('，')}。${fixable > 0 ? `其中 ${fixable} 处可用 --fix 改正。` : ''}`;
  }
  return `${all} found: ${parts.join(', ')}.${fixable > 0 ? ` ${fixable} can be mended with --fix.` : ''}`;
}
