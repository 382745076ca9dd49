// A document's reference number (发文字号): year in four digits within 〔〕, then the number without 第 and without zeros before it.
import { wordsOf } from '../../document/own-words';
import { isCited } from '../../document/quotations';
import { rangeOn } from '../../text/position';
import { EVERYWHERE } from '../placeholders/everywhere';
import { defineRule } from '../rule';

/** A year within brackets of any form, then a number and 号. */
const NUMBER =
  /([[［(（【〔〖])([0-9０-９]{2}|[0-9０-９]{4})年?[\]］)）】〕〗](?:[ \u3000]?(第))?[ \u3000]?([0-9０-９]{1,5})(?=[ \u3000]?号)/gu;
/** The Han characters before it. */
const MARK = /([\p{Script=Han}]{1,8})[ \u3000]?$/u;
/** What stands before the mark and is none of it: 根据国发, 落实某政办发. */
const NOT_OF_MARK =
  /^.*(?:根据|依据|按照|依照|遵照|参照|对照|落实|贯彻|执行|学习|印发|转发|下发|出台|废止|修订|制定|符合|关于|以及|[见按的])/u;
/** 国发2023〔5〕号, 国发<2023>5号: brackets in the wrong place, and those of a keyboard. */
const MISPLACED =
  /([\p{Script=Han}]{1,8}[发函办文字])(?:((?:19|20)\d{2})年?[[［(（【〔〖]第?(\d{1,5})[\]］)）】〕〗]|[<＜〈《]((?:19|20)\d{2})[>＞〉》]第?(\d{1,5}))(?=号(?![楼院门线井车房厂库店]))/gu;
/** 国发5号〔2023〕 */
const YEAR_LAST =
  /([\p{Script=Han}]{1,8}[发函办文字])第?(\d{1,5})号[[［(（【〔〖]((?:19|20)\d{2})[\]］)）】〕〗](?!号|版)/gu;
/** 〔2023〕国发5号 */
const TURNED = /〔(\d{4})〕([\p{Script=Han}]{1,8}[发函办])(\d{1,5})(?=号)/gu;
const CUE = /[\d０-９]年?[\]］)）】〕〗>＞〉》]/u;

/** What an office's mark for its documents ends with: 国办发, 教函, 财综, 政办字. */
const OFFICE_MARK =
  /[发函办文电规批复综]$|[发函办政]字$|纪要?$|财[预社农行教建金企外税法库会债绩采资]$|(?:发改|人社|安委|督)$/u;
/** Papers that number in their own way: certificates, permits, awards, contracts, orders and announcements. */
const OTHER_PAPER = /[证许权械药裁]|公告|通告|合同|令$|[案罚]字?$/u;

const digits = (text: string): string =>
  text.replace(/[０-９]/gu, (digit) => String.fromCharCode(digit.charCodeAt(0) - 0xff10 + 0x30));

/** 1949 and later, this century's first half at most: else it is some other number. */
const isYear = (year: number): boolean => year >= 1949 && year <= 2049;

export const documentNumberForm = defineRule({
  code: 'document-number-form',
  scope: 'line',
  severity: 'warning',
  fix: 'safe',
  title: { zh: '发文字号形式', en: 'Form of a reference number' },
  explanation: {
    zh: '发文字号由机关代字、年份、序号组成：年份标全称，用六角括号“〔〕”括入；序号不加“第”字，不编虚位（不写01），后面加“号”字，用阿拉伯数字。案件号、证照号、公告和令的编号另有写法，不在此列。',
    en: 'A reference number has the issuer’s mark, the year in four digits within 〔〕, and the number without 第 and without leading zeros. Numbers of court cases, certificates, announcements and orders have other forms and are left alone.',
  },
  basis: {
    zh: 'GB/T 9704—2012 7.2.5发文字号（法定公文以外为参照）；GB/T 15834—2011 4.9.3.4',
    en: 'GB/T 9704-2012, 7.2.5 (a reference outside statutory documents); GB/T 15834-2011, 4.9.3.4',
  },
  regions: EVERYWHERE,
  messages: {
    form: {
      zh: '发文字号“{text}”宜写作“{right}”。',
      en: 'Reference number “{text}”: the standard form is “{right}”.',
    },
    year: {
      zh: '发文字号“{text}”的年份应标全称，似应为“{right}”，请核。',
      en: 'Reference number “{text}”: the year takes four digits, probably “{right}”.',
    },
    order: {
      zh: '发文字号“{text}”的次序似应为“{right}”，请核。',
      en: 'Reference number “{text}”: the issuer’s mark comes first, “{right}”.',
    },
    change: { zh: '改为“{right}”', en: 'Write “{right}”' },
  },
  examples: {
    bad: ['根据国发[2023]5号文件要求，组织开展专项检查。\n', '按照县政办发〔2023〕第08号文件部署，逐项抓好落实。\n'],
    good: ['根据国发〔2023〕5号文件要求，组织开展专项检查。\n', '（2023）京01民初1号判决书已经生效。\n'],
  },
  *check({ line }) {
    if (!CUE.test(line.text) || !/[号號]/u.test(line.text)) return;
    const text = wordsOf(line);
    for (const match of text.matchAll(NUMBER)) {
      const [whole, open = '', year = '', ordinal, number = ''] = match;
      const mark = MARK.exec(text.slice(Math.max(0, match.index - 9), match.index))?.[1];
      if (mark === undefined || isCited(line, match.index)) continue;
      const office = OFFICE_MARK.test(mark);
      // round brackets and two digits mean all sorts of things
      if (OTHER_PAPER.test(mark) || (!office && ('(（'.includes(open) || year.length === 2))) continue;
      const short = year.length === 2;
      const full = short ? `20${digits(year)}` : digits(year);
      if (!isYear(Number(full))) continue;
      const right = `〔${full}〕${Number(digits(number))}`;
      if (right === whole.replace(/[ \u3000]/gu, '')) continue;
      // orders and announcements say 第; so may what has no office's mark
      if (ordinal && !office) continue;
      const span = { start: match.index, end: match.index + whole.length };
      const at = startOf(text, mark, span.start);
      const end = text.indexOf('号', span.end) + 1;
      const values = { text: line.text.slice(at, end), right: `${line.text.slice(at, span.start)}${right}号` };
      yield {
        range: rangeOn(0, { start: at, end }),
        message: { id: short ? 'year' : 'form', values },
        fixes: [
          {
            title: { id: 'change', values },
            edits: [{ range: rangeOn(0, span), newText: right }],
            ...(short && { safe: false }),
          },
        ],
      };
    }
    for (const { index, 0: whole, 1: mark = '', ...groups } of text.matchAll(MISPLACED)) {
      const [year = '', number = ''] = groups[2] ? [groups[2], groups[3]] : [groups[4], groups[5]];
      if (OTHER_PAPER.test(mark) || !isYear(Number(year)) || isCited(line, index)) continue;
      const span = { start: index + mark.length, end: index + whole.length };
      const right = `〔${year}〕${Number(number)}`;
      const at = startOf(text, mark, span.start);
      const end = span.end + 1;
      const values = { text: line.text.slice(at, end), right: `${line.text.slice(at, span.start)}${right}号` };
      yield {
        range: rangeOn(0, { start: at, end }),
        message: { id: 'form', values },
        fixes: [{ title: { id: 'change', values }, edits: [{ range: rangeOn(0, span), newText: right }], safe: false }],
      };
    }
    for (const { index, 0: whole, 1: mark = '', 2: number = '', 3: year = '' } of text.matchAll(YEAR_LAST)) {
      if (OTHER_PAPER.test(mark) || !isYear(Number(year)) || isCited(line, index)) continue;
      const span = { start: index + mark.length, end: index + whole.length };
      const at = startOf(text, mark, span.start);
      if (at === span.start) continue;
      const right = `〔${year}〕${Number(number)}号`;
      const values = { text: line.text.slice(at, span.end), right: `${line.text.slice(at, span.start)}${right}` };
      yield {
        range: rangeOn(0, { start: at, end: span.end }),
        message: { id: 'form', values },
        fixes: [{ title: { id: 'change', values }, edits: [{ range: rangeOn(0, span), newText: right }], safe: false }],
      };
    }
    for (const { index, 0: whole, 1: year = '', 2: mark = '', 3: number = '' } of text.matchAll(TURNED)) {
      if (OTHER_PAPER.test(mark) || isCited(line, index)) continue;
      const span = { start: index, end: index + whole.length };
      const right = `${mark}〔${year}〕${Number(number)}`;
      const values = { text: `${whole}号`, right: `${right}号` };
      yield {
        range: rangeOn(0, { start: span.start, end: span.end + 1 }),
        message: { id: 'order', values },
        fixes: [{ title: { id: 'change', values }, edits: [{ range: rangeOn(0, span), newText: right }], safe: false }],
      };
    }
  },
});

/** Where the whole reference number begins: with the issuer's mark, whose last character stands before `at`. */
function startOf(text: string, mark: string, at: number): number {
  const own = mark.replace(NOT_OF_MARK, '');
  const start = text.lastIndexOf(mark, at);
  return start < 0 || own === '' ? at : start + mark.length - own.length;
}
