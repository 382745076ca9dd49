// Markup that is no prose: inline code, link targets, web addresses, HTML tags and comments.

const MARKUP =
  /`[^`\n]+`|(?<=\])\([^()\n]*\)|[A-Za-z][A-Za-z+.-]{1,10}:\/\/[\w\-./?%&=#~+:@!,;]+|<!--.*?(?:-->|$)|<\/?[A-Za-z][^<>\n]*>/gu;
const CUE = /[`<]|\]\(|:\/\//u;

/** The text with every character of its markup replaced by U+0000: places stay true. */
export function maskMarkup(text: string): string {
  return CUE.test(text) ? text.replace(MARKUP, (markup) => '\0'.repeat(markup.length)) : text;
}
