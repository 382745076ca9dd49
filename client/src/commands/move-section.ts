// 本部分上移、下移, 升一级、降一级, 重排序号: of the section chosen in the outline, else of the one whose heading the cursor is on.
import { Position, Selection, type TextEditor, window } from 'vscode';
import type { OutlineNode } from '../../../server/src/protocol';
import type { ReportClient } from '../language-client';
import { applyEdits } from '../outline/edits';
import { textsFor } from '../texts';
import type { OutlineItem } from '../views/outline-items';
import type { Command, Desk } from './command';

async function carryOut({ active, client, outline }: Desk, given: unknown, refactoring: string): Promise<void> {
  const { document, editor } = active;
  if (!document || !editor) return;
  const item = isItem(given) ? given : outline.current;
  const result = await client.refactor(document, refactoring, item?.node.heading.start ?? editor.selection.active);
  if (!result) return;
  if (result.problem !== null) {
    void window.showInformationMessage(result.problem);
    return;
  }
  if (document.version !== result.version || !(await applyEdits(document, result.edits))) {
    void window.showInformationMessage(textsFor(document).changedMeanwhile);
    return;
  }
  if (item) await follow(editor, client, item.node);
}

/** The cursor goes with the section, and what is chosen in the outline with the cursor. */
async function follow(editor: TextEditor, client: ReportClient, { text, kind }: OutlineNode): Promise<void> {
  const outline = await client.outline(editor.document);
  const all = (nodes: readonly OutlineNode[]): OutlineNode[] => nodes.flatMap((node) => [node, ...all(node.children)]);
  const alike = all(outline?.reports ?? []).filter((node) => node.kind === kind && node.text === text);
  const [moved] = alike;
  // of several with the same words nobody knows which it was
  if (!moved || alike.length > 1) return;
  const { line, character } = moved.heading.start;
  const place = new Position(line, character);
  editor.selection = new Selection(place, place);
}

const isItem = (given: unknown): given is OutlineItem => typeof given === 'object' && given !== null && 'node' in given;

export const moveSectionUp: Command = {
  id: 'wengao.moveSectionUp',
  run: (desk, given) => carryOut(desk, given, 'section-up'),
};

export const moveSectionDown: Command = {
  id: 'wengao.moveSectionDown',
  run: (desk, given) => carryOut(desk, given, 'section-down'),
};

export const promoteSection: Command = {
  id: 'wengao.promoteSection',
  run: (desk, given) => carryOut(desk, given, 'section-promote'),
};

export const demoteSection: Command = {
  id: 'wengao.demoteSection',
  run: (desk, given) => carryOut(desk, given, 'section-demote'),
};

export const renumber: Command = {
  id: 'wengao.renumber',
  run: (desk) => carryOut(desk, undefined, 'renumber'),
};
