// A letter that was lost all over a text (template sites take single letters out): PT-4 for GPT-4, 英伟达PU for GPU, 与5、 for 5G.
// One token proves nothing; two different ones that the same letter mends, in a text without that letter, do.
import type { Span } from '../../text/position';

export interface LostLetter extends Span {
  readonly line: number;
  readonly token: string;
  readonly letter: string;
  /** The token as it was: GPU. */
  readonly whole: string;
}

/** Well-known tokens of this field. */
const KNOWN = new Set(
  (
    'GPT ChatGPT GPU CPU NPU TPU DPU AI AIGC AGI AR VR MR XR ICT IT IoT GDP CPI PPI PMI GIS GPS BIM IPO ETF ESG PPP EPC ERP MES ' +
    'CRM OA APP App API SaaS PaaS IaaS LED OLED LNG LPG PVC PET ICU CT MRI DNA RNA PCR KPI PPT PDF RFID NFC WiFi SUV CEO CTO ' +
    'MBA WTO GMP VOCs COD DRG DIP RCEP APEC TOD ETC EOD VIP ABB RV FPGA ASIC EDA DRAM MEMS'
  ).split(' '),
);
/** PU → G: GPU, C: CPU … */
const MENDED = new Map<string, { letter: string; whole: string }[]>();
for (const whole of KNOWN) {
  for (const [at, letter] of [...whole].entries()) {
    const token = whole.slice(0, at) + whole.slice(at + 1);
    if (token.length < 2 || KNOWN.has(token) || !/[A-Z]/u.test(letter)) continue;
    const list = MENDED.get(token) ?? [];
    if (!list.some((one) => one.letter === letter)) list.push({ letter, whole });
    MENDED.set(token, list);
  }
}

type Candidate = Omit<LostLetter, 'line'>;

/** What one line says of letters that were lost. */
export interface LineTokens {
  /** All capital letters of the line, one bit each. */
  readonly capitals: number;
  /** Tokens that a letter would make well-known ones. */
  readonly candidates: readonly Candidate[];
}

const NO_TOKENS: LineTokens = { capitals: 0, candidates: [] };
const CUE = /[A-Z456]/u;
const TOKEN = /[A-Za-z]+/gu;
/** 与5、人工智能; 5网络: a generation without its letter. A number in a list has another before or behind it. */
const GENERATION =
  /[456](?=[、和与及](?![0-9一二三四五六七八九十])[\p{Script=Han}A-Z]|网络|基站|通信|信号|技术)(?<=[\p{Script=Han}、，“].)(?<![第零一二三四五六七八九十百千万两].)(?<![0-9一二三四五六七八九十]、.)/gu;

export function readTokens(text: string): LineTokens {
  if (!CUE.test(text)) return NO_TOKENS;
  let capitals = 0;
  const candidates: Candidate[] = [];
  for (const { index, 0: word } of text.matchAll(TOKEN)) {
    for (let i = 0; i < word.length; i++) {
      const letter = word.charCodeAt(i) - 65;
      if (letter >= 0 && letter < 26) capitals |= 1 << letter;
    }
    for (const { letter, whole } of MENDED.get(word) ?? []) {
      const version = /^-[0-9.]*[0-9]/u.exec(text.slice(index + word.length, index + word.length + 6))?.[0] ?? '';
      const token = word + version;
      candidates.push({ start: index, end: index + token.length, token, letter, whole: whole + version });
    }
  }
  for (const { index, 0: token } of text.matchAll(GENERATION)) {
    candidates.push({ start: index, end: index + 1, token, letter: 'G', whole: `${token}G` });
  }
  return capitals === 0 && candidates.length === 0 ? NO_TOKENS : { capitals, candidates };
}

/** From the lines of a text with their numbers; in document order. */
export function lostLetters(lines: Iterable<readonly [number, LineTokens]>): readonly LostLetter[] {
  let capitals = 0;
  const byLetter = new Map<string, LostLetter[]>();
  for (const [line, tokens] of lines) {
    capitals |= tokens.capitals;
    for (const one of tokens.candidates) {
      const list = byLetter.get(one.letter) ?? [];
      list.push({ ...one, line });
      byLetter.set(one.letter, list);
    }
  }
  let best: readonly LostLetter[] = [];
  let most = 1;
  for (const [letter, list] of byLetter) {
    if ((capitals & (1 << (letter.charCodeAt(0) - 65))) !== 0) continue;
    const different = new Set(list.map((one) => one.token));
    // digits alone are no evidence
    const words = [...different].filter((token) => /[A-Za-z]/u.test(token)).length;
    if (words === 0 || different.size <= most) continue;
    most = different.size;
    best = list;
  }
  return best;
}
