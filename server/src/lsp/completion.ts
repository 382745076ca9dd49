// Completion. A client that asks by itself is answered at structural positions only; one whose writer asks, anywhere.
import {
  type CompletionItem,
  CompletionItemKind,
  type CompletionList,
  CompletionTriggerKind,
  InsertTextFormat,
  InsertTextMode,
  MarkupKind,
} from 'vscode-languageserver/node';
import { COMPLETION_KINDS, type Completion, type CompletionKind } from '../features/completion/item';
import { documentUri, invalidParams, isPosition, member } from './params';
import { pathOf, type Session } from './session';

/**
 * Where something may begin: 《, a heading's marker, 一是. Marks that end a sentence are none, and no letter is: what an input
 * method composes would be broken up.
 */
export const COMPLETION_TRIGGERS: readonly string[] = ['《', '、', '）', '是', '要', '#'];

const KIND: Readonly<Record<CompletionKind, CompletionItemKind>> = {
  skeleton: CompletionItemKind.Snippet,
  heading: CompletionItemKind.Module,
  series: CompletionItemKind.EnumMember,
  term: CompletionItemKind.Text,
  name: CompletionItemKind.File,
  value: CompletionItemKind.Value,
};

/** By what an item is found again when it is to be explained. */
interface ItemData {
  readonly uri: string;
  readonly line: number;
  readonly kind: CompletionKind;
}

export function registerCompletion(session: Session): void {
  const { connection, guard, drafts, ports } = session;

  connection.onCompletion(
    guard.request('textDocument/completion', async (params: unknown): Promise<CompletionList | null> => {
      const uri = documentUri(params);
      const position = member(params, 'position');
      if (!isPosition(position)) throw invalidParams('position is missing');
      const draft = drafts.get(uri);
      if (!draft) return null;
      const settings = await session.settings.of(uri);
      const invoked = isInvoked(member(params, 'context'));
      const path = pathOf(uri);
      const values = invoked && path !== undefined ? await ports.values(path) : [];
      const { items, cut } = await ports.service.complete(draft, settings, position, { invoked, values });
      return {
        isIncomplete: invoked && cut,
        items: items.map((item, rank) => toItem(item, rank, { uri, line: position.line, kind: item.kind }, session)),
      };
    }),
  );

  connection.onCompletionResolve(
    guard.request('completionItem/resolve', async (item: CompletionItem): Promise<CompletionItem> => {
      const data = readData(member(item, 'data'));
      const draft = data && drafts.get(data.uri);
      if (!data || !draft) return item;
      const settings = await session.settings.of(data.uri);
      const { label } = item;
      const value = ports.service.explainCompletion(draft, settings, data.line, { kind: data.kind, label });
      return value === undefined ? item : { ...item, documentation: { kind: MarkupKind.Markdown, value } };
    }),
  );
}

/** A client that says nothing was asked; what goes on with an answer that was cut goes on with a request. */
function isInvoked(context: unknown): boolean {
  return member(context, 'triggerKind') !== CompletionTriggerKind.TriggerCharacter;
}

function toItem(item: Completion, rank: number, data: ItemData, { client }: Session): CompletionItem {
  const { label, range, newText, snippet, filterText, evidence, kind } = item;
  const asSnippet = client.snippets && snippet !== undefined;
  return {
    label,
    kind: KIND[kind],
    ...(client.labelDetails ? { labelDetails: { description: evidence } } : { detail: evidence }),
    filterText,
    sortText: String(rank).padStart(3, '0'),
    insertTextFormat: asSnippet ? InsertTextFormat.Snippet : InsertTextFormat.PlainText,
    // an outline's indents are its own
    ...(client.insertTextModes && { insertTextMode: InsertTextMode.asIs }),
    textEdit: { range, newText: asSnippet ? snippet : newText },
    data,
  };
}

function readData(data: unknown): ItemData | undefined {
  const uri = member(data, 'uri');
  const line = member(data, 'line');
  const kind = COMPLETION_KINDS.find((one) => one === member(data, 'kind'));
  if (typeof uri !== 'string' || !isPosition({ line, character: 0 }) || kind === undefined) return undefined;
  return { uri, line: Number(line), kind };
}
