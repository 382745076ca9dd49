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
import { endOfTyping, isAutomatic, isComposition } from './typing';

/** What is asked through this is asked again of it sooner. */
const PATIENCE = 500;

interface Asked {
  readonly document: TextDocument;
  readonly time: number;
  readonly by: 'writer' | 'structure';
}

export class SuggestAtStructure implements Disposable {
  readonly #isServed: (document: TextDocument) => boolean;
  readonly #listeners: Disposable;
  readonly #changed = new WeakMap<TextDocument, number>();
  readonly #begun = new WeakSet<TextDocument>();
  #asked: Asked | undefined;
  /** What may be shown was asked for by nobody. */
  #isUnasked = false;

  constructor(isServed: (document: TextDocument) => boolean) {
    this.#isServed = isServed;
    this.#listeners = workspace.onDidChangeTextDocument((event) => this.#follow(event));
  }

  /** The writer asks: whatever is known of the place is shown. */
  async show(): Promise<void> {
    const document = window.activeTextEditor?.document;
    if (!document) return;
    this.#asked = { document, time: Date.now(), by: 'writer' };
    await commands.executeCommand('editor.action.triggerSuggest');
  }

  /** The request as it is to go to the server; undefined: it is not to go there. */
  contextFor(document: TextDocument, position: Position, context: CompletionContext): CompletionContext | undefined {
    const { triggerKind, triggerCharacter } = context;
    // what goes on with a list that was cut goes on with a request of the writer
    if (triggerKind === CompletionTriggerKind.TriggerForIncompleteCompletions) return context;
    const by = this.#askedBy(document);
    const automatic = isAutomatic({
      invoked: triggerKind === CompletionTriggerKind.Invoke,
      sinceChange: Date.now() - (this.#changed.get(document) ?? Number.NEGATIVE_INFINITY),
      quickDelay: workspace.getConfiguration('editor', document).get<number>('quickSuggestionsDelay') ?? 10,
    });
    this.#isUnasked = by === 'structure' || (by === undefined && automatic);
    if (!this.#isUnasked) return context;
    if (!this.#isStructure(document, position)) return undefined;
    return { triggerKind: CompletionTriggerKind.TriggerCharacter, triggerCharacter };
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
    // an input method has a list of its own, at the same place
    if (this.#isUnasked && isComposition(contentChanges)) {
      this.#isUnasked = false;
      void commands.executeCommand('hideSuggestWidget');
    }
    const end = endOfTyping(contentChanges);
    if (!end || !isAt(editor, contentChanges[0]?.range, end) || !this.#isServed(document)) return;
    if (this.#isStructure(document, new Position(end.line, end.character))) this.#suggest(document);
  }

  #suggest(document: TextDocument): void {
    this.#asked = { document, time: Date.now(), by: 'structure' };
    void commands.executeCommand('editor.action.triggerSuggest', { auto: true });
  }

  /** Who asked, of the two that ask through this; the answer is good for one request. */
  #askedBy(document: TextDocument): Asked['by'] | undefined {
    const asked = this.#asked;
    this.#asked = undefined;
    return asked?.document === document && Date.now() - asked.time < PATIENCE ? asked.by : undefined;
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
