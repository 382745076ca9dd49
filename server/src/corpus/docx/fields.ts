// Fields of Word (page numbers, references, a table of contents): their results are text, their codes are not. They may stand in
// one another, and a result may be many paragraphs.
import { formatNumber } from './number-format';

interface Field {
  /** The code stands before the result. */
  inCode: boolean;
  code: string;
  /** Where the field begins. */
  readonly paragraph: object | undefined;
}

/** Only codes that show something of their own are looked at, and these are short. */
const LONGEST_CODE = 200;

export class Fields {
  readonly #open: Field[] = [];
  #codes = 0;

  /** Whether what stands here is part of a code. */
  get inCode(): boolean {
    return this.#codes > 0;
  }

  /** A piece of the innermost field's code. */
  addCode(text: string): void {
    const field = this.#open.at(-1);
    if (field?.inCode && field.code.length <= LONGEST_CODE) field.code += text;
  }

  /** A mark of a field (w:fldCharType); returns what the field shows that ends here without a result. */
  mark(type: string | undefined, paragraph: object | undefined): string {
    if (type === 'begin') {
      this.#open.push({ inCode: true, code: '', paragraph });
      this.#codes++;
    } else if (type === 'separate') this.#endCode(this.#open.at(-1));
    else if (type === 'end') {
      const field = this.#open.pop();
      const hadResult = field?.inCode === false;
      this.#endCode(field);
      return field && !hadResult ? shownBy(field.code) : '';
    }
    return '';
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

/** EQ \o\ac(○,3), an enclosed character (带圈字符); EQ … \o\ad(\s\up 9(wén),文), a reading aid (拼音指南). */
const ENCLOSED = /\\o\s?\\ac\([^,，]{1,9}[,，]([^()]{1,9})\)/iu;
const READING_AID = /\\o\s?\\ad\(\\s\\up ?\d{1,2}\([^()]{1,60}\)[,，]([^()]{1,60})\)/iu;

function shownBy(code: string): string {
  if (code.length > LONGEST_CODE) return '';
  const enclosed = ENCLOSED.exec(code)?.[1]?.trim();
  if (enclosed === undefined) return READING_AID.exec(code)?.[1]?.trim() ?? '';
  return /^\d{1,2}$/u.test(enclosed) ? formatNumber('decimalEnclosedCircle', Number(enclosed)) : enclosed;
}
