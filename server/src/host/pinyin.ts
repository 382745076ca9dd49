// The syllables of a word, heteronyms as the word reads them: 银行 yin hang, 长效 chang xiao.
import { pinyin } from 'pinyin-pro';

/** One for each Han character, ü as v; other characters give none. */
export function syllables(word: string): readonly string[] {
  return pinyin(word, { toneType: 'none', type: 'array', v: true, nonZh: 'removed' }).filter((one) =>
    /^[a-z]+$/u.test(one),
  );
}
