// What can be wrong with a Word file, in a word that the reader of an archive turns into a message.

/**
 * encrypted: it has a password · legacy: a .doc of the old kind · too-large: it unpacks to more than is read · empty: it holds no text ·
 * damaged: no Word file, or a broken one.
 */
export type DocxReason = 'encrypted' | 'legacy' | 'damaged' | 'too-large' | 'empty';

export class DocxProblem extends Error {
  override readonly name = 'DocxProblem';
  readonly reason: DocxReason;

  /** `detail` is for logs, not for writers. */
  constructor(reason: DocxReason, detail: string) {
    super(`${reason}: ${detail}`);
    this.reason = reason;
  }
}
