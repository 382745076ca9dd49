// What is offered at ‸, for tests of completion: items as a writer sees them, and the text after one is taken.
import type { Completion, PinyinReader } from '../../../server/src/features/completion/item';
import type { Profile } from '../../../server/src/profile/profile';
import { type CheckSettings, DEFAULT_SETTINGS } from '../../../server/src/rules/settings';
import { type CompletionAsked, createReportService } from '../../../server/src/service';
import { applyEdits } from '../../../server/src/text/lines';
import { readMarks } from '../../support/markers';
import { CONVENTIONS } from '../../support/profile';

export interface Asked extends Partial<CompletionAsked> {
  readonly profile?: Profile | undefined;
  readonly settings?: Partial<CheckSettings>;
  readonly languageId?: string;
  readonly pinyin?: () => Promise<PinyinReader>;
}

export interface Offered {
  readonly items: readonly Completion[];
  readonly labels: readonly string[];
  readonly cut: boolean;
  /** The text with the item of this label taken, plain. */
  take(label: string): string;
  evidence(label: string): string | undefined;
}

/** Asked for by the writer unless `invoked` is false; in a `.wengao` draft with the conventions of this project. */
export async function offered(marked: string, asked: Asked = {}): Promise<Offered> {
  const { text, cursor } = readMarks(marked);
  if (!cursor) throw new Error('no ‸');
  const { invoked = true, values = [], languageId = 'wengao', settings, pinyin } = asked;
  const profile = 'profile' in asked ? asked.profile : CONVENTIONS;
  const service = createReportService(pinyin ? { pinyin } : {});
  const draft = service.open('draft:1', languageId, 1, text);
  const all = { ...DEFAULT_SETTINGS, profile, ...settings };
  const { items, cut } = await service.complete(draft, all, cursor, { invoked, values });
  const find = (label: string): Completion => {
    const item = items.find((one) => one.label === label);
    if (!item) throw new Error(`${label} is not offered, but ${items.map((one) => one.label).join(' | ')}`);
    return item;
  };
  return {
    items,
    cut,
    labels: items.map(({ label }) => label),
    take: (label) => applyEdits(text, [find(label)]),
    evidence: (label) => items.find((one) => one.label === label)?.evidence,
  };
}

/** What the editor offers by itself. */
export const byItself = (marked: string, asked: Asked = {}): Promise<Offered> =>
  offered(marked, { ...asked, invoked: false });
