// What severities and fixes are called on screen.
import type { Bilingual, FixClass, Severity } from '../rules/rule';

export const SEVERITY_WORDS: Readonly<Record<Severity, Bilingual>> = {
  error: { zh: '错误', en: 'error' },
  warning: { zh: '警告', en: 'warning' },
  information: { zh: '提示', en: 'information' },
  hint: { zh: '建议', en: 'hint' },
};

export const FIX_WORDS: Readonly<Record<FixClass, Bilingual>> = {
  safe: { zh: '可直接改正（check --fix）', en: 'safe (check --fix)' },
  suggested: { zh: '在编辑器里给出建议，由您决定', en: 'suggested in the editor, for you to decide' },
  none: { zh: '无自动改正', en: 'none' },
};
