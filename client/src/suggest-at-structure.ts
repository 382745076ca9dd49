// Keeps suggestions where something begins (a line, a heading, a step, a name of a document): there they are asked for after each
// change, since characters that an input method commits ask for none; anywhere else only the writer asks.
import {
  type CompletionContext,
  CompletionTriggerKind,
  commands,
  type Disposable,
  Position,
  type Range,
  type TextDocument,
  type TextDocumentChangeEvent,
  type TextEditor,
  window,
  workspace,
} from 'vscode';
import { structureBefore } from '../../server/src/protocol';
import { endOfTyping, isAutomatic } from './typing';

/** A request of ours is answered sooner; later ones are the writer's. */
const PATIENCE = 500;

export class SuggestAtStructure implements Disposable {
  readonly #isServed: (document: TextDocument) => boolean;
  readonly #listeners: Disposable;
  readonly #changed = new WeakMap<TextDocument, number>();
  readonly #begun = new WeakSet<TextDocument>();
  #asked: { readonly document: TextDocument; readonly time: number } | undefined;

  constructor(isServed: (document: TextDocument) => boolean) {
    this.#isServed = isServed;
    this.#listeners = workspace.onDidChangeTextDocument((event) => this.#follow(event));
  }

  /** The request as it is to go to the server; undefined: it is not to go there. */
  contextFor(document: TextDocument, position: Position, context: CompletionContext): CompletionContext | undefined {
    // what goes on with a list that was cut goes on with a request of the writer
    if (context.triggerKind === CompletionTriggerKind.TriggerForIncompleteCompletions) return context;
    const automatic =
      this.#wasOurs(document) ||
      isAutomatic({
        invoked: context.triggerKind === CompletionTriggerKind.Invoke,
        sinceChange: Date.now() - (this.#changed.get(document) ?? Number.NEGATIVE_INFINITY),
        quickDelay: quickDelay(document),
      });
    if (!automatic) return context;
    if (!this.#isStructure(document, position)) return undefined;
    return { triggerKind: CompletionTriggerKind.TriggerCharacter, triggerCharacter: context.triggerCharacter };
  }

  /** Outlines for a new draft, once. */
  begin(editor: TextEditor | undefined): void {
    const document = editor?.document;
    if (!document?.isUntitled || document.languageId !== 'wengao') return;
    if (document.lineCount > 1 || !document.lineAt(0).range.isEmpty) return;
    if (this.#begun.has(document) || !this.#isServed(document)) return;
    this.#begun.add(document);
    this.#suggest(document);
  }

  #follow({ document, contentChanges, reason }: TextDocumentChangeEvent): void {
    this.#changed.set(document, Date.now());
    const editor = window.activeTextEditor;
    if (editor?.document !== document || editor.selections.length > 1 || reason !== undefined) return;
    const end = endOfTyping(contentChanges);
    if (!end || !isAt(editor, contentChanges[0]?.range, end) || !this.#isServed(document)) return;
    if (this.#isStructure(document, new Position(end.line, end.character))) this.#suggest(document);
  }

  #suggest(document: TextDocument): void {
    this.#asked = { document, time: Date.now() };
    void commands.executeCommand('editor.action.triggerSuggest', { auto: true });
  }

  /** Whether this is the answer's request to a suggestion that was asked for here; it is so once. */
  #wasOurs(document: TextDocument): boolean {
    const asked = this.#asked;
    this.#asked = undefined;
    return asked?.document === document && Date.now() - asked.time < PATIENCE;
  }

  #isStructure(document: TextDocument, position: Position): boolean {
    if (position.line >= document.lineCount) return false;
    return structureBefore(document.lineAt(position.line).text.slice(0, position.character)) !== undefined;
  }

  dispose(): void {
    this.#listeners.dispose();
  }
}

/** The cursor stood where the change began, or stands already where it ended: it was typed, and no other edit. */
function isAt({ selection }: TextEditor, range: Range | undefined, end: { line: number; character: number }): boolean {
  const { active } = selection;
  return range?.contains(active) === true || active.isEqual(new Position(end.line, end.character));
}

function quickDelay(document: TextDocument): number | undefined {
  const editor = workspace.getConfiguration('editor', document);
  const quick = editor.get<unknown>('quickSuggestions');
  const other = typeof quick === 'object' && quick !== null && 'other' in quick ? quick.other : quick;
  const off = other === false || other === 'off' || other === 'inline';
  return off ? undefined : (editor.get<number>('quickSuggestionsDelay') ?? 10);
}
