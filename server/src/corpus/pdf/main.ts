// PDF as text. Bundled apart (read-pdf.js) and loaded on first need: the library is large, and few archives need it.
// It must hold no FileProblem: a class of another bundle is another class.
import { getDocumentProxy } from 'unpdf';
import { isBomb } from './bomb';
import { CharacterMaps } from './character-maps';
import { type Page, readPage } from './lines';
import { joinParagraphs } from './paragraphs';

export interface PdfProblem {
  readonly problem: 'damaged' | 'too-large' | 'password' | 'no-text' | 'no-characters';
}

type PdfDocument = Awaited<ReturnType<typeof getDocumentProxy>>;

export async function pdfText(bytes: Uint8Array): Promise<string | PdfProblem> {
  if (isBomb(bytes)) return { problem: 'too-large' };
  let document: PdfDocument;
  try {
    document = await getDocumentProxy(new Uint8Array(bytes), OPTIONS);
  } catch (error) {
    return { problem: error instanceof Error && error.name === 'PasswordException' ? 'password' : 'damaged' };
  }
  try {
    const pages: Page[] = [];
    for (let number = 1; number <= document.numPages; number++) {
      const page = await document.getPage(number);
      const { items } = await page.getTextContent();
      const { width, height, transform } = page.getViewport({ scale: 1 });
      pages.push(readPage(items, { width, height, transform }));
      page.cleanup();
    }
    const text = joinParagraphs(pages);
    return judge(text, pages.length) ?? text;
  } catch {
    return { problem: 'damaged' };
  } finally {
    await document.destroy();
  }
}

/** The bytes are copied, since the library takes them for itself; its warnings would go to standard output. */
const OPTIONS = {
  verbosity: 0,
  cMapUrl: 'maps/',
  cMapPacked: false,
  useWorkerFetch: false,
  BinaryDataFactory: CharacterMaps,
};

/** A scan has a stamp or a page number at most. */
const LEAST_ON_A_PAGE = 8;

function judge(text: string, pages: number): PdfProblem | undefined {
  const solid = text.replace(/\s+/gu, '');
  if (solid.length < LEAST_ON_A_PAGE * pages) return { problem: 'no-text' };
  const strange = solid.match(STRANGE)?.length ?? 0;
  return strange * 5 > solid.length ? { problem: 'no-characters' } : undefined;
}

/** Neither a mark nor a letter that a Chinese text may hold. */
const STRANGE =
  /\p{Cc}|\uFFFD|[^\p{Script=Han}\p{Script=Common}\p{Script=Inherited}\p{Script=Latin}\p{Script=Greek}\p{Script=Cyrillic}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}\p{Script=Bopomofo}]/gu;
