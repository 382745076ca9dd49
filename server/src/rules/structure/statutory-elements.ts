// Elements of statutory documents: the note of attachments, a request within a report, a title of two kinds.
import { contentOf } from '../../document/line';
import type { Reading, Report } from '../../document/model';
import { ownWords } from '../../document/own-words';
import { rangeOn } from '../../text/position';
import { PROSE, proseLines } from '../drafting/prose-lines';
import { defineRule, type FoundOf } from '../rule';

type Id = 'number' | 'point' | 'end' | 'drop' | 'request' | 'kinds';

/** 附件：1、名单。 */
const NOTE = /^(?:附件[：:])?\s*(?:(\d{1,2})(、))?\s*(.+?)([。；;，,]?)$/u;
const REQUEST =
  /(?:妥否|当否|可否|如无不妥)[，,]?(?:请|敬请|恳请)(?:批示|审示|批准|审批|批复|审定)|(?:特此请示|(?:请|敬请|恳请)(?:予以|给予)?(?:批示|批准|审批|批复))[。！]?$/u;
/** The last paragraphs, where a request stands. */
const LAST = 3;

export const statutoryElements = defineRule({
  code: 'statutory-elements',
  severity: 'information',
  fix: 'suggested',
  scope: 'report',
  title: { zh: '公文要素不合格式', en: 'An element of a statutory document is not in its form' },
  explanation: {
    zh: '只看法定公文：附件说明的序号用“1.”，名称后不加标点；“报告”不夹带请示事项；文种只用一个，不用“请示报告”。',
    en: 'Of statutory documents only: attachments are numbered 1. and their names end without a mark; a 报告 holds no request; a title names one kind, not 请示报告.',
  },
  basis: {
    zh: 'GB/T 9704—2012 7.3.4 附件说明；《党政机关公文处理工作条例》第十五条',
    en: 'GB/T 9704-2012, 7.3.4; Regulations on official documents, article 15',
  },
  regions: ['title', 'attachment-note', ...PROSE],
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
    if (/报告$/u.test(report.title ?? '') && !/请示/u.test(report.title ?? '')) yield* checkRequest(report, reading);
    for (let number = report.startLine; number <= report.endLine; number++) {
      if (reading.kinds[number] === 'attachment-note') yield* checkNote(reading, number);
    }
  },
});

function* checkTitle(report: Report, reading: Reading): Generator<FoundOf<Id>> {
  for (const number of report.titleLines) {
    const at = reading.lines[number]?.text.search(/请示报告\s*$/u) ?? -1;
    if (at >= 0) yield { range: rangeOn(number, { start: at, end: at + 4 }), message: { id: 'kinds' } };
  }
}

function* checkRequest(report: Report, reading: Reading): Generator<FoundOf<Id>> {
  for (const { number, line } of [...proseLines(report, reading)].slice(-LAST)) {
    const match = REQUEST.exec(ownWords(line).slice(0, line.contentEnd));
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
