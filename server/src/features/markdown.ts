// Words as Markdown that shows them as they are.

/** A profile, a draft may come from anywhere, and a picture in it would be fetched: nothing of it is Markdown. */
export function plain(words: string): string {
  return words.replace(/[\\`*_[\]<>&~]/gu, '\\$&').replace(/\s+/gu, ' ');
}

export function inCode(words: string): string {
  return `\`${words.replace(/`/gu, '’').replace(/\s+/gu, ' ')}\``;
}
