// What can be done about the findings at a place: mend, mend all of the kind, stop showing, switch off, explain.
import { findRule } from '../rules/catalogue';
import { chooseFixes } from '../rules/choose-fixes';
import type { Finding } from '../rules/finding';
import type { Language } from '../rules/rule';
import { comparePositions, type Range, type TextEdit } from '../text/position';

export type CodeAction = {
  readonly title: string;
  /** What it is about. */
  readonly finding: Finding;
  /** The one that a key press carries out: the first safe fix of a finding. */
  readonly preferred: boolean;
} & (
  | { readonly does: 'edit'; readonly edits: readonly TextEdit[] }
  /** 此处不再提示, by the finding's fingerprint; 关闭此项 and 说明, by its code. */
  | { readonly does: 'ignore' | 'switch-off' | 'explain' }
);

const WORDS = {
  mend: { zh: '改正', en: 'Mend' },
  all: { zh: '同类全部改', en: 'Mend all of this kind' },
  ignore: { zh: '此处不再提示', en: 'Do not show here again' },
  'switch-off': { zh: '关闭此项', en: 'Switch this check off' },
  explain: { zh: '说明', en: 'Explain' },
} as const;

/**
 * Actions for the findings `at` a place, in the order of their use. `all` are the findings of the whole text: fixes of one
 * code are mended together from them.
 */
export function codeActions(at: readonly Finding[], all: readonly Finding[], language: Language): CodeAction[] {
  const titled = (word: keyof typeof WORDS, what: string, count = 0): string => {
    const many = count > 0 ? (language === 'zh' ? `（${count}处）` : ` (${count})`) : '';
    return `${WORDS[word][language]}${many}${language === 'zh' ? '：' : ': '}${what}`;
  };
  const nameOf = (code: string): string => findRule(code)?.title[language] ?? code;

  const mends: CodeAction[] = [];
  const mendAlls: CodeAction[] = [];
  const settings: CodeAction[] = [];
  const codes = new Set<string>();
  const ignored = new Set<string>();
  for (const finding of at) {
    const preferred = finding.fixes.find((fix) => fix.safe);
    for (const fix of finding.fixes) {
      const title = fix.title.includes(WORDS.mend[language]) ? fix.title : titled('mend', fix.title);
      mends.push({ title, finding, preferred: fix === preferred, does: 'edit', edits: fix.edits });
    }
    if (!ignored.has(finding.fingerprint)) {
      ignored.add(finding.fingerprint);
      settings.push({ title: titled('ignore', nameOf(finding.code)), finding, preferred: false, does: 'ignore' });
    }
    if (!codes.has(finding.code)) {
      codes.add(finding.code);
      const name = nameOf(finding.code);
      const { edits, applied } = allLike(finding, all);
      if (applied > 1) {
        mendAlls.push({ title: titled('all', name, applied), finding, preferred: false, does: 'edit', edits });
      }
      settings.push({ title: titled('switch-off', name), finding, preferred: false, does: 'switch-off' });
      settings.push({ title: titled('explain', name), finding, preferred: false, does: 'explain' });
    }
  }
  return [...mends, ...mendAlls, ...settings];
}

/** The safe fixes of the finding's code; where its own is a suggestion, suggestions too, since the writer asks for them. */
function allLike({ code, fixes }: Finding, all: readonly Finding[]) {
  const ofCode = all.filter((finding) => finding.code === code);
  return fixes[0]?.safe === false ? chooseFixes(ofCode, () => true) : chooseFixes(ofCode);
}

/** The findings that a range touches, at its ends too: a cursor behind the last character is still at it. */
export function findingsAt(findings: readonly Finding[], range: Range): Finding[] {
  return findings.filter(
    (finding) =>
      comparePositions(finding.range.start, range.end) <= 0 && comparePositions(range.start, finding.range.end) <= 0,
  );
}
