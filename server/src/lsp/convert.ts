// From the service's plain data to the protocol's. Positions and ranges have the same shape on both sides.
import {
  type CodeAction,
  CodeActionKind,
  type Diagnostic,
  DiagnosticSeverity,
  type DocumentSymbol,
  type FoldingRange,
  type SymbolInformation,
  SymbolKind,
  type WorkspaceEdit,
} from 'vscode-languageserver/node';
import type { Draft } from '../document/draft';
import type { CodeAction as Action } from '../features/code-actions';
import type { Fold } from '../features/folding';
import type { OutlineKind } from '../features/outline-tree';
import type { DocumentSymbol as PlainSymbol } from '../features/symbols';
import { COMMANDS } from '../protocol';
import type { Finding } from '../rules/finding';
import type { Severity } from '../rules/rule';
import type { TextEdit } from '../text/position';

export const FIX_ALL_KIND = `${CodeActionKind.SourceFixAll}.wengao`;

const SEVERITY: Readonly<Record<Severity, DiagnosticSeverity>> = {
  error: DiagnosticSeverity.Error,
  warning: DiagnosticSeverity.Warning,
  information: DiagnosticSeverity.Information,
  hint: DiagnosticSeverity.Hint,
};

const SYMBOL: Readonly<Record<OutlineKind, SymbolKind>> = {
  report: SymbolKind.File,
  section: SymbolKind.String,
  attachment: SymbolKind.Package,
  table: SymbolKind.Array,
};

export const toSymbolKind = (kind: OutlineKind): SymbolKind => SYMBOL[kind];

/** `pages` is the URI of the folder that holds the rules' pages, with a slash at its end. */
export function toDiagnostic(finding: Finding, uri: string, pages: string): Diagnostic {
  return {
    range: finding.range,
    severity: SEVERITY[finding.severity],
    code: finding.code,
    codeDescription: { href: pageOf(finding.code, pages) },
    source: 'wengao',
    message: finding.message,
    ...(finding.related.length > 0 && {
      relatedInformation: finding.related.map(({ range, message }) => ({ location: { uri, range }, message })),
    }),
    data: { fingerprint: finding.fingerprint },
  };
}

/** Where a rule is explained. */
export function pageOf(code: string, pages: string): string {
  return `${pages}${code}.md`;
}

export function toWorkspaceEdit(draft: Draft, edits: readonly TextEdit[], versioned: boolean): WorkspaceEdit {
  const { uri, version } = draft;
  return versioned
    ? { documentChanges: [{ textDocument: { uri, version }, edits: [...edits] }] }
    : { changes: { [uri]: [...edits] } };
}

export function toCodeAction(action: Action, draft: Draft, pages: string, versioned: boolean): CodeAction {
  const { title, finding, preferred } = action;
  const plain = { title, kind: CodeActionKind.QuickFix, diagnostics: [toDiagnostic(finding, draft.uri, pages)] };
  switch (action.does) {
    case 'edit':
      return {
        ...plain,
        ...(preferred && { isPreferred: true }),
        edit: toWorkspaceEdit(draft, action.edits, versioned),
      };
    case 'ignore':
      return {
        ...plain,
        command: { title, command: COMMANDS.ignoreHere, arguments: [draft.uri, finding.fingerprint] },
      };
    case 'switch-off':
      return { ...plain, command: { title, command: COMMANDS.ruleOff, arguments: [draft.uri, finding.code] } };
    case 'explain':
      return { ...plain, command: { title, command: COMMANDS.explain, arguments: [finding.code] } };
  }
}

export function toNestedSymbols(symbols: readonly PlainSymbol[]): DocumentSymbol[] {
  return symbols.map(({ name, kind, range, selectionRange, children }) => ({
    name,
    kind: SYMBOL[kind],
    range,
    selectionRange,
    children: toNestedSymbols(children),
  }));
}

/** For clients that know no tree: one list in document order, each with the name of what it stands in. */
export function toFlatSymbols(symbols: readonly PlainSymbol[], uri: string, container?: string): SymbolInformation[] {
  return symbols.flatMap(({ name, kind, range, children }) => [
    {
      name,
      kind: SYMBOL[kind],
      location: { uri, range },
      ...(container !== undefined && { containerName: container }),
    },
    ...toFlatSymbols(children, uri, name),
  ]);
}

export function toFoldingRanges(folds: readonly Fold[]): FoldingRange[] {
  return folds.map(({ startLine, endLine }) => ({ startLine, endLine }));
}
