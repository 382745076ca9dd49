// Which of the fifteen statutory kinds (法定公文) a document is: the last words of its title say it.
import { fold } from '../text/fold';
import { STATUTORY_KINDS, type StatutoryKind } from './model';

/** （试行）, （2023年修订） */
const NOTE = /\s*[（(〔][^（）()〔〕]{0,14}[）)〕]$/u;
/** Two kinds in one: neither. */
const MIXED = /请示报告$/u;

export function statutoryKind(title: string): StatutoryKind | undefined {
  const words = fold(title).trim().replace(NOTE, '');
  if (MIXED.test(words)) return undefined;
  // 国务院令
  if (words.endsWith('令')) return '命令';
  return STATUTORY_KINDS.find((kind) => words.endsWith(kind));
}
