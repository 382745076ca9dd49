// The names of cities, counties and provinces on a line, where both ends of the name are certain: 淄博市财政局, 在淄博市召开.
// Without a dictionary of places only clear cases are read; who asks takes a name only if it comes up more than once.
import type { Line } from './line';

export interface PlaceName {
  /** Without its last character: 淄博. */
  readonly name: string;
  /** 省, 市 or 县. */
  readonly kind: string;
}

const NONE: readonly PlaceName[] = [];
const kept = new WeakMap<Line, readonly PlaceName[]>();

const CUE = /[省市县]/u;
const NAME =
  /(?<=^|[\s，。；、：“《（]|[省市])(?:[在从对向与和由到把赴为]|关于)?([\p{Script=Han}]{2,3}?)([省市县])(?![场值价面盈占级略时力心去长])/gu;
/** 全市, 上市, 城市 and the like, names with a word before them, and 某某市. */
const NO_NAME =
  /[在从对向与和由到把赴为的了全我本各该两三四多几乡某]|(?:城|都|上|门|超|股|楼|集|夜|早|入|退|直辖|地级|县级|节)$/u;

export function placeNamesIn(line: Line): readonly PlaceName[] {
  let names = kept.get(line);
  if (!names) {
    names = NONE;
    if (CUE.test(line.text)) {
      names = [...line.text.slice(line.contentStart).matchAll(NAME)]
        .map(([, name = '', kind = '']) => ({ name, kind }))
        .filter(({ name }) => !NO_NAME.test(name));
    }
    kept.set(line, names);
  }
  return names;
}
