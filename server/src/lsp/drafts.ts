// The open documents. One copy of each text: the library's document manager is built on Draft.
import { TextDocuments } from 'vscode-languageserver/node';
import type { Draft, TextChange } from '../document/draft';
import type { ReportService } from '../service';
import { isRange, member } from './params';

export type Drafts = TextDocuments<Draft>;

/** What cannot be used is refused by throwing, which the connection logs; a document is never half changed. */
export function createDrafts(service: ReportService): Drafts {
  return new TextDocuments<Draft>({
    create: (uri, languageId, version, text) => {
      if (typeof uri !== 'string' || typeof text !== 'string') throw new Error('didOpen without uri or text');
      return service.open(uri, String(languageId), version, text);
    },
    update: (draft, changes, version) => {
      draft.change(changes.map(readChange), version);
      return draft;
    },
  });
}

function readChange(change: unknown): TextChange {
  const text = member(change, 'text');
  const range = member(change, 'range') ?? undefined;
  if (typeof text !== 'string') throw new Error('didChange without text');
  if (range === undefined) return { text };
  if (!isRange(range)) throw new Error('didChange with a range that is none');
  return { text, range };
}
