// Text read in the wrong encoding: what UTF-8 looks like as GBK or Latin-1, and GBK that has lost a byte.
// Invariant: linear; every form is one that Chinese or Latin text does not take by itself.
import { isHan } from '../../text/characters';
import type { Span } from '../../text/position';

/** The first two bytes of a Chinese character in UTF-8, taken for one character of GBK: every third one in such text is among these. */
const UTF8_AS_GBK =
  '鋩鋪鋫鋬鋭鋮鋯鋰鋱鋲鋳鋴鋵鋶鋷鋸鋹鋺鋻鋼鋽鋾鋿錀錁錂錃錄錅錆錇錈錉洹洧洌浃浈洇洄洙洎洫浍洮洵洚浏浒浔洳涑浯涞涠浞涓涔浜浠浼浣渚淇' +
  '鍊鍋鍌鍍鍎鍏鍐鍑鍒鍓鍔鍕鍖鍗鍘鍙鍚鍛鍜鍝鍞鍟鍠鍡鍢鍣鍤鍥鍦鍧鍨鍩鍫濉澧澹澶濂濡濮濞濠濯瀚瀣瀛瀹瀵灏灞宀宄宕宓宥宸甯骞搴寤寮褰寰蹇' +
  '鎬鎭鎮鎯鎰鎱鎲鎳鎴鎵鎶鎷鎸鎹鎺鎻鎼鎽鎾鎿鏀鏁鏂鏃鏄鏅鏆鏇鏈鏉鏋鏌鏍妗姊妫妞妤姒妲妯姗妾娅娆姝娈姣姘姹娌娉娲娴娑娣娓婀婧婊婕娼婢婵' +
  '鐎鐏鐐鐑鐒鐓鐔鐕鐖鐗鐘鐙鐚鐛鐜鐝鐞鐟鐠鐡鐢鐣鐤鐥鐦鐧鐨鐩鐪鐫鐬鐭鐮纭纰纾绀绁绂绉绋绌绐绔绗绛绠绡绨绫绮绯绱绲缍绶绺绻绾缁缂缃缇缈' +
  '鑰鑱鑲鑳鑴鑵鑶鑷鑸鑹鑺鑻鑼鑽鑾鑿钀钁钂钃钄钑钖钘铇铏铓铔铚铦铻锜锠琛琚瑁瑜瑗瑕瑙瑷瑭瑾璜璎璀璁璇璋璞璨璩璐璧瓒璺韪韫韬杌杓杞杈杩' +
  '閫閬閭閮閯閰閱閲閳閴閵閶閷閸閹閺閻閼閽閾閿闀闁闂闃闄闅闆闇闈闉闊闋椤棰椋椁楗棣椐楱椹楠楂楝榄楫榀榘楸椴槌榇榈槎榉楦楣楹榛榧榻榫榭';
/** By code unit: this is asked of every character. */
const IS_LEAD = new Uint8Array(0x10000);
for (const c of UTF8_AS_GBK) IS_LEAD[c.charCodeAt(0)] = 1;
const isLead = (text: string, at: number): boolean => IS_LEAD[text.charCodeAt(at)] === 1;

/** Marks of UTF-8 as GBK (。 “ ，), and what replacement characters turn into. */
const CERTAIN =
  /鈥[\u4e00-\u9fff€\ufffd?]|銆[\u4e00-\u9fff€\ufffd?]|锛[\u4e00-\u9fff\ufffd?]|(?:锟斤|斤拷)(?:拷|锟斤)*|烫{3,}|屯{3,}/gu;
/** UTF-8 as Latin-1: Ã©, â€œ, ä¸­; and GBK as Latin-1: ÖÐ¹ú. */
const LATIN_RUN =
  /(?:[ÃÂÄÅÆÐ][\u0080-\u00bf]|[âãäåæçèéï][\u0080-\u00bf€‚ƒ„…†‡ˆ‰Š‹Œ‘’“”•–—˜™š›œžŸŽ][\u0080-\u00bf€‚ƒ„…†‡ˆ‰Š‹Œ‘’“”•–—˜™š›œžŸŽ]|[\u00a1-\u00b6\u00b8-\u00d6\u00d8-\u00f6\u00f8-\u00ff]{4,})+/gu;
const NOT_PLAIN = /[\u0080-\u00bf€‚ƒ„†‡ˆ‰Š‹Œ•˜™š›œžŸŽ]/u;
const LATIN_LETTER = /[\u00c0-\u00d6\u00d8-\u00f6\u00f8-\u00ff]/gu;

/** UTF-8 as GBK by its marks, and what replacement characters turn into. */
export function* certainMojibake(text: string): Generator<Span> {
  for (const { index, 0: run } of text.matchAll(CERTAIN)) yield { start: index, end: index + run.length };
}

/** UTF-8 or GBK as Latin-1. */
export function* latinMojibake(text: string): Generator<Span> {
  for (const { index, 0: run } of text.matchAll(LATIN_RUN)) {
    const letters = run.match(LATIN_LETTER)?.length ?? 0;
    if (letters > 3 || (letters > 0 && NOT_PLAIN.test(run))) yield { start: index, end: index + run.length };
  }
}

/** What Chinese text does not hold by itself: bopomofo, private use. */
const STRAY = /[\u3105-\u312f\ue000-\uf8ff€]/u;

/** Three different ones, each three apart: no word and no name is built so. The run goes on as long as more are near. */
export function* utf8AsGbk(text: string): Generator<Span> {
  const near = (from: number, step: 1 | -1): number => {
    for (let by = 1; by <= 5; by++) if (isLead(text, from + step * by)) return from + step * by;
    return -1;
  };
  for (let i = 0; i + 5 < text.length; i++) {
    if (!isLead(text, i) || !isLead(text, i + 3)) continue;
    if (!isLead(text, i + 6)) {
      // 鍏ㄩ潰瀹屾垚: two will do where letters of Taiwan's school stand between
      if (text[i] === text[i + 3] || !STRAY.test(text.slice(i + 1, i + 3) + text.slice(i + 4, i + 6))) continue;
      const end = i + 4 + (/^\p{L}{0,2}/u.exec(text.slice(i + 4, i + 6))?.[0].length ?? 0);
      yield { start: i, end };
      i = end - 1;
      continue;
    }
    if (new Set([text[i], text[i + 3], text[i + 6]]).size < 3) continue;
    let start = i;
    for (let at = near(i, -1); at >= 0; at = near(at, -1)) start = at;
    let last = i + 6;
    for (let at = near(last, 1); at >= 0; at = near(at, 1)) last = at;
    // its third byte is in the next one
    const end = last + 1 + (/\p{L}/u.test(text[last + 1] ?? '') ? 1 : 0);
    yield { start, end };
    i = end - 1;
  }
}

const QUESTION = /[吗呢么什怎何哪谁几岂否嗎麼幾豈誰]|多少|可有|有无|有没有|难道|是不是|还是|(.)[不没]\1/u;
/** Within a damaged run: private use, boxes, numbered stops, and ASCII that does not quote, bracket or punctuate. */
const ODD = /[\ue000-\uf8ff\u2500-\u257f\u2488-\u249b\ufffd!#-&*+\-/0-9:-Z\\^-~]/u;
const isOdd = (text: string, at: number): boolean => ODD.test(text[at] ?? '');
const REACH = 10;

/**
 * GBK that lost one byte, typically of 。: a question mark, the other half as a half-width character, then wrong Han until the
 * bytes are in step again. A question mark that ends a question is none.
 */
export function* lostByte(text: string): Generator<Span> {
  let from = 0;
  for (;;) {
    const at = text.indexOf('?', from);
    if (at < 0) return;
    from = at + 1;
    const before = text[at - 1] ?? '';
    if (!isHan(before.charCodeAt(0)) && !'”》）)'.includes(before)) continue;
    let end = at + 1;
    while (end <= at + 3 && isOdd(text, end)) end++;
    if (end === at + 1 || !isHan(text.charCodeAt(end))) continue;
    // a second mark of this kind is damage in itself; a letter or ? may follow a true question
    if (!/[;<=>@:\ue000-\uf8ff]/u.test(text.slice(at + 1, end)) && isQuestion(text, at)) continue;
    for (let i = end; i < text.length && i - end < REACH; i++) {
      // a figure is in step again
      if (/^\d\d/u.test(text.slice(i, i + 2))) break;
      if (isOdd(text, i)) end = i + 1;
      else if (!isHan(text.charCodeAt(i))) break;
    }
    yield { start: at, end };
    from = end;
  }
}

/** Whether the sentence that ends here asks something. */
function isQuestion(text: string, at: number): boolean {
  const sentence = text.slice(Math.max(0, at - 60), at);
  const from = Math.max(...[...'。！？；!?'].map((mark) => sentence.lastIndexOf(mark)));
  return QUESTION.test(sentence.slice(from + 1));
}

/** Places of a half-width ? between Han where nothing is asked: a mark that was lost. Questions in a row ask without a word. */
export function* lostMarks(text: string): Generator<Span> {
  for (let at = text.indexOf('?'); at >= 0; at = text.indexOf('?', at + 1)) {
    if (!isHan(text.charCodeAt(at - 1)) || !isHan(text.charCodeAt(at + 1)) || isQuestion(text, at)) continue;
    const around = text.slice(Math.max(0, at - 30), at) + text.slice(at + 1, at + 31);
    if (!/[?？]/u.test(around)) yield { start: at, end: at + 1 };
  }
}

const CP1252 = '€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008dŽ\u008f\u0090‘’“”•–—˜™š›œ\u009džŸ';

/** What UTF-8 read as Latin-1 was meant to be: â€œ → “. Undefined where the bytes are no UTF-8. */
export function repairLatin(run: string): string | undefined {
  let text = '';
  let need = 0;
  let point = 0;
  for (const c of run) {
    const high = CP1252.indexOf(c);
    const byte = high >= 0 ? 0x80 + high : c.charCodeAt(0);
    if (byte > 0xff) return undefined;
    if (need > 0) {
      if (byte < 0x80 || byte > 0xbf) return undefined;
      point = (point << 6) | (byte & 0x3f);
      if (--need === 0) text += String.fromCodePoint(point);
    } else if (byte >= 0xc2 && byte <= 0xdf) [need, point] = [1, byte & 0x1f];
    else if (byte >= 0xe0 && byte <= 0xef) [need, point] = [2, byte & 0x0f];
    else return undefined;
  }
  return need === 0 && text !== '' ? text : undefined;
}
