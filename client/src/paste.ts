// 清理后粘贴: what is pasted into a report comes without what pages, PDF files and Word leave in it, where that changes anything; the
// editor's paste widget offers it as it was.
import {
  type DataTransfer,
  type Disposable,
  DocumentDropOrPasteEditKind,
  DocumentPasteEdit,
  type DocumentPasteEditProvider,
  languages,
  type Range,
  type TextDocument,
} from 'vscode';
import { DOCUMENT_SELECTOR } from './documents';
import type { ReportClient } from './language-client';
import { textsFor } from './texts';

const TEXT = 'text/plain';
const HTML = 'text/html';
const CLEAN = DocumentDropOrPasteEditKind.Text.append('wengao', 'clean');
const AS_IS = DocumentDropOrPasteEditKind.Text.append('wengao', 'asIs');

class CleanPaste implements DocumentPasteEditProvider {
  readonly #client: ReportClient;
  /** What was last copied or cut from a report of this window: it is moved about, and brings nothing along. */
  #own = '';

  constructor(client: ReportClient) {
    this.#client = client;
  }

  async prepareDocumentPaste(_document: TextDocument, _ranges: readonly Range[], data: DataTransfer): Promise<void> {
    this.#own = (await data.get(TEXT)?.asString()) ?? '';
  }

  async provideDocumentPasteEdits(
    document: TextDocument,
    ranges: readonly Range[],
    data: DataTransfer,
  ): Promise<DocumentPasteEdit[]> {
    const [range] = ranges;
    if (!range || ranges.length > 1 || !this.#client.reading(document)?.isReport) return [];
    const text = await data.get(TEXT)?.asString();
    if (!text || text === this.#own) return [];
    const html = await data.get(HTML)?.asString();
    const cleaned = await this.#client.cleanPaste(document, range.start, { text, ...(html && { html }) });
    if (!cleaned || isSame(cleaned.text, text)) return [];
    const texts = textsFor(document);
    const asIs = new DocumentPasteEdit(text, texts.pasteAsIs, AS_IS);
    asIs.yieldTo = [CLEAN];
    return [new DocumentPasteEdit(cleaned.text, texts.pasteClean, CLEAN), asIs];
  }
}

/** The editor has line ends of its own. */
function isSame(one: string, other: string): boolean {
  const unix = (text: string): string => text.replace(/\r\n?/gu, '\n');
  return unix(one) === unix(other);
}

export function cleanWhatIsPasted(client: ReportClient): Disposable {
  return languages.registerDocumentPasteEditProvider(DOCUMENT_SELECTOR, new CleanPaste(client), {
    providedPasteEditKinds: [CLEAN, AS_IS],
    copyMimeTypes: [TEXT],
    pasteMimeTypes: [TEXT],
  });
}
