// Elements of statutory documents: the line of those addressed, the note of attachments, copies and printing, a request within a
// report, a title of two kinds.
import { contentOf, isBlank, type Line } from '../../document/line';
import type { Reading, Report } from '../../document/model';
import { ownWords } from '../../document/own-words';
import { rangeOn } from '../../text/position';
import { PROSE, proseLines } from '../drafting/prose-lines';
import { defineRule, type FoundOf } from '../rule';

type Id =
  | 'number'
  | 'point'
  | 'end'
  | 'drop'
  | 'request'
  | 'kinds'
  | 'addressed'
  | 'colon'
  | 'bare'
  | 'add'
  | 'one'
  | 'copies'
  | 'stop'
  | 'printed'
  | 'append';

/** 附件：1、名单。 */
const NOTE = /^(?:附件[：:])?\s*(?:(\d{1,2})(、))?\s*(.+?)([。；;，,]?)$/u;
const REQUEST =
  /(?:妥否|当否|可否|如无不妥)[，,]?(?:请|敬请|恳请)(?:批示|审示|批准|审批|批复|审定)|(?:特此请示|(?:请|敬请|恳请|望)(?:予以|给予|予)?(?:批示|批准|审批|批复))[。！]?$/u;
/** 请县政府批准…资金200万元: those above are asked for something. */
const ASKED =
  /(?<=^|[，；。\s])(?:请|敬请|恳请|特请|望)(?:[省市州县区]|上级|贵)\p{Script=Han}{0,8}?(?:批准|同意|审批|批复|解决|拨付|追加|增拨|增加)[^，；。：]{0,12}(?:资金|经费|编制|指标|用地|名额|万元|亿元)[^，；。：]{0,12}(?=[。！]?$)/u;
/** 各乡镇人民政府，县政府各部门 with another mark than the colon. */
const UNIT =
  '[\\p{Script=Han}（）()、]{1,24}?(?:政府|党委|党组|[局委办厅处室科院校部站所]|部门|单位|机构|公司|集团|中心|大学|学校|支队|大队|总队|协会|工会|总会|法院|检察院|街道|乡镇|企业|银行)';
const ADDRESSED = new RegExp(
  `^(?:各|[\\p{Script=Han}]{1,12}[省市州县区旗])?${UNIT}(?:[，,]${UNIT}){0,6}([，。、；,.;])$`,
  'u',
);
/** The same without any mark: 各… or several. */
const ADDRESSED_BARE = new RegExp(
  `^(?:各${UNIT}(?:[，,、]${UNIT}){0,6}|[\\p{Script=Han}]{1,12}[省市州县区旗]${UNIT}(?:[，,]${UNIT}){1,6})$`,
  'u',
);
const COPIES = /^抄\s*送\s*[：:]/u;
const PRINTED = /^[\p{Script=Han}]{2,30}[\s\u3000]+(\d{4}年\d{1,2}月\d{1,2}日)$/u;
/** The last paragraphs, where a request stands. */
const LAST = 3;

export const statutoryElements = defineRule({
  code: 'statutory-elements',
  severity: 'information',
  fix: 'suggested',
  scope: 'report',
  title: { zh: '公文要素不合格式', en: 'An element of a statutory document is not in its form' },
  explanation: {
    zh: '只看法定公文：主送机关后用冒号；附件说明的序号用“1.”，名称后不加标点；抄送机关后用句号，印发日期后写“印发”；“报告”不夹带请示事项；文种只用一个，不用“请示报告”。',
    en: 'Of statutory documents only: the line of those addressed ends with a colon; attachments are numbered 1. and their names end without a mark; the copies end with a full stop, the day of printing with 印发; a 报告 holds no request; a title names one kind, not 请示报告.',
  },
  basis: {
    zh: 'GB/T 9704—2012 7.3.2主送机关、7.3.4附件说明；《党政机关公文处理工作条例》第八条（文种）、第十五条（报告不夹带请示）',
    en: 'GB/T 9704-2012, 7.3.2 (those addressed) and 7.3.4 (notes of attachments); Regulations on official documents, articles 8 (kinds) and 15 (no request within a report)',
  },
  regions: ['title', 'salutation', 'attachment-note', ...PROSE],
  genres: ['official'],
  messages: {
    number: { zh: '附件序号一般写作“{found}.”。', en: 'Attachments are numbered “{found}.”.' },
    point: { zh: '改为“{found}.”', en: 'Change to “{found}.”' },
    end: { zh: '附件名称后不加标点。', en: 'No mark ends the name of an attachment.' },
    drop: { zh: '去掉“{found}”', en: 'Drop “{found}”' },
    request: {
      zh: '报告中不夹带请示事项，“{found}”是否应另文请示？',
      en: 'A 报告 holds no request: should “{found}” be one of its own?',
    },
    addressed: {
      zh: '主送机关后一般用冒号，此处为“{found}”。',
      en: 'Those addressed end with a colon; here stands {found}.',
    },
    bare: { zh: '主送机关后一般用冒号。', en: 'Those addressed end with a colon.' },
    add: { zh: '补上“：”', en: 'Add the colon' },
    colon: { zh: '改为“：”', en: 'Change to a colon' },
    copies: { zh: '抄送机关后一般用句号。', en: 'A full stop ends the copies.' },
    stop: { zh: '补上“。”', en: 'Add the full stop' },
    printed: { zh: '印发日期后一般写“印发”。', en: 'The day of printing is followed by 印发.' },
    append: { zh: '补上“印发”', en: 'Add 印发' },
    one: { zh: '改为“{found}”', en: 'Change to “{found}”' },
    kinds: { zh: '“请示”“报告”是两个文种，请选用其一。', en: '请示 and 报告 are two kinds; choose one.' },
  },
  examples: {
    bad: [
      '云岭县教育局关于新建实验小学的请示\n县人民政府：\n城东片区学位不足，拟新建小学1所。\n妥否，请批示。\n附件：1、项目建议书\n云岭县教育局\n2023年9月21日\n',
    ],
    good: [
      '云岭县教育局关于新建实验小学的请示\n县人民政府：\n城东片区学位不足，拟新建小学1所。\n妥否，请批示。\n附件：1.项目建议书\n云岭县教育局\n2023年9月21日\n',
    ],
  },
  *check({ report, reading }) {
    yield* checkTitle(report, reading);
    // a template, or what only looks like one of the fifteen kinds
    if (report.kind === undefined) return;
    yield* checkAddressed(report, reading);
    yield* checkCopies(report, reading);
    if (report.kind === '报告') yield* checkRequest(report, reading);
    for (let number = report.startLine; number <= report.endLine; number++) {
      if (reading.kinds[number] === 'attachment-note') yield* checkNote(reading, number);
    }
  },
});

function* checkTitle(report: Report, reading: Reading): Generator<FoundOf<Id>> {
  for (const number of report.titleLines) {
    const at = reading.lines[number]?.text.search(/请示报告\s*$/u) ?? -1;
    if (at < 0) continue;
    const range = rangeOn(number, { start: at, end: at + 4 });
    const found = kindAskedFor(report, reading);
    yield {
      range,
      message: { id: 'kinds' },
      ...(found && { fixes: [{ title: { id: 'one', values: { found } }, edits: [{ range, newText: found }] }] }),
    };
  }
}

/** Its last words say which of the two it is. */
function kindAskedFor(report: Report, reading: Reading): '请示' | '报告' | undefined {
  const last = [...proseLines(report, reading)]
    .slice(-LAST)
    .map(({ line }) => ownWords(line).slice(0, line.contentEnd));
  if (last.some((words) => REQUEST.test(words))) return '请示';
  return last.some((words) => /特此报告|请审阅/u.test(words)) ? '报告' : undefined;
}

const contentAt = (reading: Reading, number: number): string => {
  const line = reading.lines[number];
  return line ? contentOf(line) : '';
};

/** The first line under the title. */
function* checkAddressed(report: Report, reading: Reading): Generator<FoundOf<Id>> {
  // without a mark, those addressed look like more of the title
  const bare = report.titleLines.slice(1).find((at) => ADDRESSED_BARE.test(contentAt(reading, at)));
  if (bare !== undefined) {
    const { contentStart: start = 0, contentEnd = 0 } = reading.lines[bare] ?? {};
    const end = { line: bare, character: contentEnd };
    yield {
      range: rangeOn(bare, { start, end: contentEnd }),
      message: { id: 'bare' },
      fixes: [{ title: { id: 'add' }, edits: [{ range: { start: end, end }, newText: '：' }] }],
    };
    return;
  }
  let number = (report.titleLines.at(-1) ?? report.endLine) + 1;
  while (number < report.endLine && reading.kinds[number] === 'blank') number++;
  const line = reading.lines[number];
  if (!line || reading.kinds[number] !== 'paragraph') return;
  const mark = ADDRESSED.exec(contentOf(line))?.[1];
  if (mark === undefined) return;
  const range = rangeOn(number, { start: line.contentEnd - 1, end: line.contentEnd });
  yield {
    range,
    message: { id: 'addressed', values: { found: mark } },
    fixes: [{ title: { id: 'colon' }, edits: [{ range, newText: '：' }] }],
  };
}

/** 抄送 and the line of printing under it, at the end. */
function* checkCopies(report: Report, reading: Reading): Generator<FoundOf<Id>> {
  const lines: { number: number; line: Line }[] = [];
  for (let number = report.endLine; number >= report.startLine && lines.length < LAST; number--) {
    const line = reading.lines[number];
    if (!line || isBlank(line)) continue;
    lines.unshift({ number, line });
    if (COPIES.test(contentOf(line))) break;
  }
  const [copies, print] = lines;
  if (!copies || !COPIES.test(contentOf(copies.line))) return;
  const { number, line } = copies;
  const printed = print && PRINTED.exec(contentOf(print.line))?.[1];
  // what goes on in the next line ends there
  const isWhole = !print || printed !== undefined || /印发$/u.test(contentOf(print.line));
  if (isWhole && /[\p{Script=Han}）]$/u.test(contentOf(line))) {
    const last = /[^，、：:；,]*$/u.exec(contentOf(line))?.[0].length ?? 0;
    const end = { line: number, character: line.contentEnd };
    yield {
      range: rangeOn(number, { start: line.contentEnd - last, end: line.contentEnd }),
      message: { id: 'copies' },
      fixes: [{ title: { id: 'stop' }, edits: [{ range: { start: end, end }, newText: '。' }] }],
    };
  }
  if (!print || printed === undefined) return;
  const end = { line: print.number, character: print.line.contentEnd };
  yield {
    range: rangeOn(print.number, { start: print.line.contentEnd - printed.length, end: print.line.contentEnd }),
    message: { id: 'printed' },
    fixes: [{ title: { id: 'append' }, edits: [{ range: { start: end, end }, newText: '印发' }] }],
  };
}

function* checkRequest(report: Report, reading: Reading): Generator<FoundOf<Id>> {
  for (const { number, line } of [...proseLines(report, reading)].slice(-LAST)) {
    const words = ownWords(line).slice(0, line.contentEnd);
    const match = REQUEST.exec(words) ?? ASKED.exec(words);
    if (!match) continue;
    const found = match[0].replace(/[。！]$/u, '');
    yield {
      range: rangeOn(number, { start: match.index, end: match.index + found.length }),
      message: { id: 'request', values: { found } },
    };
  }
}

function* checkNote(reading: Reading, number: number): Generator<FoundOf<Id>> {
  const line = reading.lines[number];
  const match = line && NOTE.exec(contentOf(line));
  if (!line || !match) return;
  const [whole, digits, point, , mark = ''] = match;
  if (digits !== undefined && point !== undefined) {
    const at = line.contentStart + whole.indexOf(point);
    const range = rangeOn(number, { start: at, end: at + 1 });
    yield {
      range,
      message: { id: 'number', values: { found: digits } },
      fixes: [{ title: { id: 'point', values: { found: digits } }, edits: [{ range, newText: '.' }] }],
    };
  }
  if (mark === '') return;
  const range = rangeOn(number, { start: line.contentEnd - 1, end: line.contentEnd });
  yield {
    range,
    message: { id: 'end' },
    fixes: [{ title: { id: 'drop', values: { found: mark } }, edits: [{ range, newText: '' }] }],
  };
}
