// The list of general word frequencies, made from the dictionary that comes with nodejieba: its 60,000 most frequent words, and
// rarer names: places with their rank (县, 镇 …), well-known persons.
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';

const WORDS = 60_000;
const PLACE = /[省市县区州盟旗镇乡村]$/u;
const SURNAMES =
  '赵钱孙李周吴郑王冯陈褚卫蒋沈韩杨朱秦尤许何吕施张孔曹严华金魏陶姜戚谢邹喻柏窦章苏潘葛范彭郎鲁韦马苗方俞任袁柳鲍史唐费薛雷贺倪汤滕殷罗毕郝邬安常于傅卞齐康伍余顾孟黄穆萧尹姚邵汪祁毛戴宋庞熊纪舒屈项祝董梁杜阮蓝闵季贾路江童颜郭梅盛林钟徐邱骆高夏蔡田樊胡凌霍虞万柯莫房裘解应宗丁宣邓洪包左石崔吉龚程邢裴陆荣翁甄曲封储靳段富焦谷侯宓全班仰秋仲宫宁仇栾甘厉戎祖武符刘景詹束龙叶司黎薄印白蒲从索赖卓蔺屠乔胥苍闻党翟谭劳姬申冉雍桑桂牛边燕冀浦尚农温庄晏柴瞿阎慕连茹习宦艾鱼容向古易戈廖庾终居衡步都耿满匡国文寇广东欧利蔚越夔隆师巩聂晁敖冷简饶曾沙养鞠丰关相查荆游权';

const HEADER = `# General word frequencies of Chinese: a count, then the words that occur so often, separated by spaces. The most frequent first;
# equal ones by code unit. * marks names of places and persons; those of count 0 are rarer than the rest.
# Taken from the dictionary of jieba and cppjieba (https://github.com/yanyiwu/cppjieba), MIT License: README.md beside this file.
# Made by npm run generate. Do not edit.
`;

const byUnit = (a, b) => (a < b ? -1 : a > b ? 1 : 0);

/** Whether an entry names a place with its rank, or a person; the dictionary takes 安全感 and 高中生 for persons, too. */
function isName({ word, tag }, byWord) {
  if (tag === 'ns') return word.length >= 3 && PLACE.test(word);
  if (!tag.startsWith('nr') || word.length !== 3 || !SURNAMES.includes(word[0])) return false;
  const isWord = (part) => {
    const entry = byWord.get(part);
    return entry !== undefined && entry.count >= 100 && !(entry.tag === 'nr' && entry.count < 1_000);
  };
  return !isWord(word.slice(0, 2)) && !isWord(word.slice(1));
}

/** The file's text; undefined where the dictionary is not installed. */
export function generalWords() {
  let dictionary;
  try {
    const { DEFAULT_DICT } = createRequire(import.meta.url)('nodejieba');
    dictionary = readFileSync(DEFAULT_DICT, 'utf8');
  } catch {
    return undefined;
  }
  const entries = [];
  for (const line of dictionary.split('\n')) {
    const [word = '', count, tag, more] = line.trim().split(' ');
    if (tag === undefined || more !== undefined || word.includes('*')) continue;
    entries.push({ word, count: Number(count), tag });
  }
  const byWord = new Map(entries.map((entry) => [entry.word, entry]));
  for (const entry of entries) entry.name = isName(entry, byWord);
  entries.sort((a, b) => b.count - a.count || byUnit(a.word, b.word));
  const rows = new Map();
  const add = (count, { word, name }) => {
    const row = rows.get(count) ?? [];
    row.push(name ? `${word}*` : word);
    rows.set(count, row);
  };
  for (const entry of entries.slice(0, WORDS)) add(entry.count, entry);
  const rare = entries.slice(WORDS).filter(({ name, tag }) => name && (tag === 'ns' || tag === 'nrfg'));
  rare.sort((a, b) => byUnit(a.word, b.word));
  for (const entry of rare) add(0, entry);
  return `${HEADER}${[...rows].map(([count, words]) => `${count} ${words.join(' ')}\n`).join('')}`;
}
