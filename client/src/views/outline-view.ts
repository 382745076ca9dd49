// The section tree (提纲): numbers, headings and roles; a click goes to the heading, and the tree follows the cursor.
import {
  commands,
  Disposable,
  EventEmitter,
  Position,
  Range,
  Selection,
  TextEditorRevealType,
  ThemeIcon,
  type TreeDataProvider,
  TreeItem,
  TreeItemCollapsibleState,
  type TreeView,
  window,
} from 'vscode';
import type { Role } from '../../../server/src/protocol';
import type { ActiveDocument } from '../active-document';
import type { ReportClient } from '../language-client';
import { describe, textsFor } from '../texts';
import { adoptPlaces, itemAt, type OutlineItem, outlineItems } from './outline-items';

const GO_TO = 'wengao.outline.goTo';

const ROLE_ICONS: Readonly<Record<Role, string>> = {
  background: 'info',
  practice: 'tools',
  result: 'graph',
  problem: 'question',
  cause: 'search',
  measure: 'lightbulb-empty',
  'next-step': 'milestone',
  experience: 'star-empty',
  closing: 'check',
};
const KIND_ICONS = { report: 'book', section: 'circle-small', attachment: 'files', table: 'table' } as const;

export class OutlineView implements TreeDataProvider<OutlineItem>, Disposable {
  readonly #client: ReportClient;
  readonly #active: ActiveDocument;
  readonly #changed = new EventEmitter<undefined>();
  readonly onDidChangeTreeData = this.#changed.event;
  readonly #view: TreeView<OutlineItem>;
  readonly #listeners: Disposable;
  #items: readonly OutlineItem[] = [];
  #followed: OutlineItem | undefined;
  #request = 0;

  constructor(client: ReportClient, active: ActiveDocument) {
    this.#client = client;
    this.#active = active;
    this.#view = window.createTreeView('wengao.outline', { treeDataProvider: this, showCollapseAll: true });
    this.#listeners = Disposable.from(
      this.#changed,
      this.#view,
      this.#view.onDidChangeVisibility(() => this.#follow()),
      active.onDidChange(() => void this.#refresh()),
      window.onDidChangeTextEditorSelection(({ textEditor }) => {
        if (textEditor === active.editor) this.#follow();
      }),
      commands.registerCommand(GO_TO, (item: OutlineItem) => this.#goTo(item)),
    );
    void this.#refresh();
  }

  /** The item that is chosen, or that the cursor is in. */
  get current(): OutlineItem | undefined {
    const chosen = this.#view.visible ? this.#view.selection[0] : undefined;
    const cursor = this.#active.editor?.selection.active;
    return chosen ?? (cursor && itemAt(this.#items, cursor));
  }

  getChildren(item?: OutlineItem): OutlineItem[] {
    return [...(item?.children ?? this.#items)];
  }

  getParent(item: OutlineItem): OutlineItem | undefined {
    return item.parent;
  }

  getTreeItem(element: OutlineItem): TreeItem {
    const { id, node, parent, children } = element;
    const texts = textsFor(this.#active.document);
    const item = new TreeItem(`${node.marker}${node.text}`);
    item.id = id;
    item.contextValue = node.kind;
    item.iconPath = new ThemeIcon(node.role ? ROLE_ICONS[node.role] : KIND_ICONS[node.kind]);
    item.description = node.problems > 0 ? texts.places(node.problems) : '';
    item.tooltip = [
      `${node.marker}${node.text}`,
      ...(node.role ? [texts.belongsTo(texts.role[node.role])] : []),
      ...(node.problems > 0 ? [texts.findings(node.problems)] : []),
    ].join('\n');
    // of a compilation one piece is open at a time: the one with the cursor
    const closed = !parent && this.#items.length > 1;
    if (children.length > 0) {
      item.collapsibleState = closed ? TreeItemCollapsibleState.Collapsed : TreeItemCollapsibleState.Expanded;
    }
    item.command = { command: GO_TO, title: '', arguments: [element] };
    return item;
  }

  async #refresh(): Promise<void> {
    const { document, isServed, reading } = this.#active;
    const texts = textsFor(document);
    this.#view.title = texts.outline;
    const request = ++this.#request;
    const outline = document && isServed ? await this.#client.outline(document) : null;
    // an answer that a later question has overtaken
    if (request !== this.#request) return;
    // with nothing to show under it, the view's welcome speaks
    this.#view.message = outline?.reports.length && reading ? describe(reading, texts) : '';
    const items = outlineItems(outline?.reports ?? [], document?.uri.toString() ?? '');
    if (!adoptPlaces(this.#items, items)) {
      this.#items = items;
      this.#followed = undefined;
      this.#changed.fire(undefined);
    }
    this.#follow();
  }

  /** Marks the section that the cursor is in; never opens the view for it. */
  #follow(): void {
    const cursor = this.#active.editor?.selection.active;
    if (!cursor || !this.#view.visible) return;
    const item = itemAt(this.#items, cursor);
    if (!item || item === this.#followed) return;
    this.#followed = item;
    // a tree that has just changed may not know the item any more: the next change of the cursor tells it again
    this.#view.reveal(item, { select: true, focus: false }).then(undefined, () => (this.#followed = undefined));
  }

  async #goTo(item: OutlineItem): Promise<void> {
    const { editor } = this.#active;
    if (!editor) return;
    const { start } = item.node.heading;
    const place = new Position(start.line, start.character);
    const shown = await window.showTextDocument(editor.document, {
      selection: new Selection(place, place),
      ...(editor.viewColumn && { viewColumn: editor.viewColumn }),
    });
    shown.revealRange(new Range(place, place), TextEditorRevealType.AtTop);
  }

  dispose(): void {
    this.#listeners.dispose();
  }
}
