// What the client says while the outline is edited and sections are moved.
import type { ChangeKind } from '../../../server/src/protocol';
import type { Language } from '../texts';

export interface OutlineTexts {
  /** The ending of an outline's name, which tells its language too. */
  readonly ending: string;
  readonly apply: string;
  readonly hint: string;
  readonly compare: string;
  readonly compareDetail: string;
  readonly unchanged: string;
  readonly noOutline: string;
  readonly cutName: string;
  readonly followTitle: string;
  readonly lookAt: string;
  readonly changedMeanwhile: string;
  readonly kinds: Readonly<Record<ChangeKind, string>>;
  readonly comma: string;
  counted(kind: string, count: number): string;
  preview(name: string): string;
  done(cut: number): string;
}

export const OUTLINE_TEXTS: Readonly<Record<Language, OutlineTexts>> = {
  zh: {
    ending: '.提纲',
    apply: '按提纲调整正文',
    hint: '按提纲调整正文（Ctrl+S）：行可移动、缩进、改名、删除、新增，序号自动重排',
    compare: '查看对比',
    compareDetail: '先看调整前后的正文，看过按 Ctrl+S 调整',
    unchanged: '提纲没有改动。',
    noOutline: '此处没有可以改的提纲。',
    cutName: '裁下内容.txt',
    followTitle: '以下各处与提纲有关，选中的一并改',
    lookAt: '请核',
    changedMeanwhile: '文稿刚有改动，请再试一次。',
    kinds: { renamed: '改名', moved: '移动', raised: '升级', lowered: '降级', added: '新增', deleted: '删除' },
    comma: '，',
    counted: (kind, count) => `${kind}${count}`,
    preview: (name) => `${name}：调整前后`,
    done: (cut) => (cut > 0 ? `已按提纲调整，删下的${cut}段在“裁下内容”中。` : '已按提纲调整。'),
  },
  en: {
    ending: '.提纲',
    apply: 'Rebuild the Draft',
    hint: 'Rebuild the draft (Ctrl+S): move, indent, rename, delete or add lines; numbers are made anew',
    compare: 'Compare',
    compareDetail: 'see the text before and after; Ctrl+S there rebuilds it',
    unchanged: 'The outline is as it was.',
    noOutline: 'There is no outline here to be edited.',
    cutName: '裁下内容.txt',
    followTitle: 'These places depend on the outline; those that are chosen are changed',
    lookAt: 'to be checked',
    changedMeanwhile: 'The document has just changed. Please try again.',
    kinds: {
      renamed: 'renamed',
      moved: 'moved',
      raised: 'promoted',
      lowered: 'demoted',
      added: 'new',
      deleted: 'deleted',
    },
    comma: ', ',
    counted: (kind, count) => `${count} ${kind}`,
    preview: (name) => `${name}: before and after`,
    done: (cut) => (cut > 0 ? `Rebuilt; what was deleted (${cut}) is in 裁下内容.` : 'Rebuilt.'),
  },
};

/** How many changes of each kind: 移动1，改名2. */
export function summarise(
  changes: readonly { readonly kind: ChangeKind }[],
  { kinds, comma, counted }: OutlineTexts,
): string {
  const counts = new Map<ChangeKind, number>();
  for (const { kind } of changes) counts.set(kind, (counts.get(kind) ?? 0) + 1);
  return [...counts].map(([kind, count]) => counted(kinds[kind], count)).join(comma);
}
