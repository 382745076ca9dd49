// Fields of Word (page numbers, references, a table of contents): their results are text, their codes are not. They may stand in
// one another, and a result may be many paragraphs.

interface Field {
  /** The code stands before the result. */
  inCode: boolean;
  /** Where the field begins. */
  readonly paragraph: object | undefined;
}

export class Fields {
  readonly #open: Field[] = [];
  #codes = 0;

  /** Whether what stands here is part of a code. */
  get inCode(): boolean {
    return this.#codes > 0;
  }

  mark(type: string | undefined, paragraph: object | undefined): void {
    if (type === 'begin') {
      this.#open.push({ inCode: true, paragraph });
      this.#codes++;
    } else if (type === 'separate') this.#endCode(this.#open.at(-1));
    else if (type === 'end') this.#endCode(this.#open.pop());
  }

  /** A code does not go beyond its paragraph: a field that is never ended must not swallow the rest. */
  endParagraph(paragraph: object): void {
    if (this.#codes === 0) return;
    for (let i = this.#open.length - 1; i >= 0 && this.#open[i]?.paragraph === paragraph; i--)
      this.#endCode(this.#open[i]);
  }

  #endCode(field: Field | undefined): void {
    if (!field?.inCode) return;
    field.inCode = false;
    this.#codes--;
  }
}
