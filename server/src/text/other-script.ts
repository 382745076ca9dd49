// Characters that a text in one script would not have: runs of traditional ones among simplified, and the reverse. Characters that
// both scripts write (后, 于, 干, 里 …) and those that the standard kept for names and a few words (乾, 徵 …) are neither.
// Invariant: linear.
import type { Span } from './position';
import { simpleForm, traditionalForms } from './simplify';

/** Forms of the table that simplified text writes too. */
const KEPT = '麽夥吒袷乾徵摺拚捱麴菸榘醣薹昇陞甦邨氾汎剋鉅鍾谿脩淩噁劄讎椏苧葯扞祕鑊镢钁';
/** Simplified forms that traditional text writes too: as Hong Kong does (户, 温, 税), else mostly for another word. */
const SHARED =
  '兑卧囱悦愠户涚温税脱葱蜕' +
  '万丑丰么于云仆伙余佛佣俊修僵儿克冢冬凄准凌几凶出划刮制千升卜占即卷厂厘只台吁吃合吊同后向吨听呆周咨咸咽哄唇喂噪回困复夸奸姜娘宁家尸局岩岭岳峰巨布帘席干并幸床庵异弦彩征御忏志念怜恤愈愿戚扇才扎扑托扣扰折' +
  '抬抵拐拼挂挨挲挽捆捍据搜教斗旋旗既昆晒暗曲札朱朴杆杠杯杰松板柜查栖栗核梁棋棱欲气污沈沾泄泛泞注洁洒洼涂涌淀游溪溯漓灶炖熏狸玩璇瓮症痒痴皂真矩确离私秋种秘筑篱粽糊糖系累群羡肮肴胄胜胡腊腌膻致舍芸苔苹范茧' +
  '荐蒙蓑蔑虫虮虱蚕蚝蜡蝎表里谷赶跖踊辟适逾郁酸采雇雕霉面飧';

export type Way = 'traditional' | 'simplified';

/** 1: only traditional; 2: only simplified. */
const scripts = new Uint8Array(0x10000);
let ready = false;

/** Made when the first text is looked at. */
function prepare(): void {
  for (let unit = 0x3400; unit < 0xa000; unit++) {
    if (simpleForm(unit) !== 0) scripts[unit] = 1;
    else if (traditionalForms(unit) !== '') scripts[unit] = 2;
  }
  for (const c of KEPT) scripts[c.charCodeAt(0)] = 0;
  for (const c of SHARED) scripts[c.charCodeAt(0)] = 0;
  ready = true;
}

export interface OtherScript extends Span {
  /** The same in the other script; none where several characters may be meant. */
  readonly mended: string | undefined;
}

/** How many characters of the text only one of the scripts has. */
export function countScripts(text: string): { readonly traditional: number; readonly simplified: number } {
  if (!ready) prepare();
  const counts = [0, 0, 0];
  for (let at = 0; at < text.length; at++) {
    const script = scripts[text.charCodeAt(at)] ?? 0;
    counts[script] = (counts[script] ?? 0) + 1;
  }
  return { traditional: counts[1] ?? 0, simplified: counts[2] ?? 0 };
}

/** Runs of characters that only this script has. */
export function* runsOf(text: string, way: Way): Generator<OtherScript> {
  if (!ready) prepare();
  const wanted = way === 'traditional' ? 1 : 2;
  for (let at = 0; at < text.length; at++) {
    if (scripts[text.charCodeAt(at)] !== wanted) continue;
    const start = at;
    let mended: string | undefined = '';
    for (; scripts[text.charCodeAt(at)] === wanted; at++) {
      const other = otherForm(text.charCodeAt(at), way);
      mended = mended === undefined || other === undefined ? undefined : mended + other;
    }
    yield { start, end: at, mended };
  }
}

/** 為 and 爲 are one character written in two ways; 發 and 髮 are two. */
const WRITTEN_IN_TWO_WAYS: Readonly<Record<string, string>> = {
  为: '為',
  产: '產',
  众: '眾',
  岁: '歲',
  启: '啟',
  线: '線',
  说: '說',
  证: '證',
  绩: '績',
  阅: '閱',
  奖: '獎',
  净: '淨',
  径: '徑',
};

/** Written alike in both: their other forms are hardly met (旣, 衕, 羣, 峯, 脩). */
const ALIKE = '既同群峰修';

/** Simplified text in traditional characters; none where one of them may stand for several. */
export function traditionalOf(text: string): string | undefined {
  if (!ready) prepare();
  let mended = '';
  for (let at = 0; at < text.length; at++) {
    const unit = text.charCodeAt(at);
    // what both scripts write may be another character in one of them: 后, 征
    const both = scripts[unit] !== 2;
    const shared = both && traditionalForms(unit) !== '' && !ALIKE.includes(text[at] ?? '');
    const other = shared ? undefined : both ? text[at] : otherForm(unit, 'simplified');
    if (other === undefined) return undefined;
    mended += other;
  }
  return mended;
}

function otherForm(unit: number, way: Way): string | undefined {
  const c = String.fromCharCode(unit);
  if (way === 'traditional') return String.fromCharCode(simpleForm(unit));
  const forms = traditionalForms(unit);
  return forms.length === 1 ? forms : WRITTEN_IN_TWO_WAYS[c];
}
