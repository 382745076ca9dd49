// Reads Chinese words in pinyin. The package computes large tables when it is loaded, so it is, on first need, a bundle of its own.

export async function loadPinyin(): Promise<(word: string) => readonly string[]> {
  const { syllables } = await import('./pinyin');
  return syllables;
}
