// What a template site, a model text or a tool left behind: ##paidbegin##, TODO, 【待补充】, （此处可结合实际修改）, lorem ipsum.
import { ADVICE } from '../../document/blanks';
import type { Line } from '../../document/line';
import type { LineKind } from '../../document/model';
import { isDigit, isLatin } from '../../text/characters';
import { maskMarkup } from '../../text/markup';
import { type Range, rangeOn, type Span } from '../../text/position';
import { firstIndex } from '../../text/search';
import { defineRule } from '../rule';
import { EVERYWHERE } from './everywhere';
import { chromeBlocks, tagsIn } from './web-leftovers';

const CUE = /[<&]|##|\$\$|TODO|FIXME|TBD|[Ll]orem|LOREM|待[补完更]|[参范模此根结修正标落]/u;

/** One or more in a row. */
const SITE = /(?:##|\$\$)[A-Za-z_]{3,20}(?:##|\$\$)(?:[ \t\u3000]*(?:##|\$\$)[A-Za-z_]{3,20}(?:##|\$\$))*/gu;
const TOOL = /TODO|FIXME|TBD|lorem ipsum(?:[ ,.;]{1,2}[a-z]{1,20}){0,200}\.?/giu;
const BRACKET = /[（(【〔［[]([^（）()【】〔〕［］[\]\n]{2,40})[）)】〕］\]]/gu;
const PENDING = /^[\p{Script=Han}]{0,8}待(?:补充?|完善|更新|续写)(?:完善|内容|数据|材料)?$/u;
/** The same without brackets: all that stands on a line or in a cell, or behind a colon. */
const PENDING_ALONE =
  /(?<=(?:^|[：:|\t])[ \t\u3000]{0,40})(?:此处|内容|数据|数字|材料|情况|图片|表格|名单|附件)?待(?:补充|完善|更新)(?=[ \u3000]{0,40}(?:[。；|\t]|$))/gu;
const MODEL = /^(?:本文|以上内?容?|以下内?容?|内容)?(?:为|是)?(?:参考)?范文(?:[，,]?仅?供?参考)?$/u;
/** 本范文仅供参考，请根据实际情况修改使用: a line of its own. */
const MODEL_LINE =
  /^(?:以上|本|此|该)?(?:篇|份)?(?:内容|资料|材料)?(?:为|是)?(?:参考)?(?:范文|模板|样本|范本)[，,]?(?:内容)?仅?供(?:大家|各位)?(?:学习|写作)?参考(?:使用)?(?:[，,][^。]{0,24})?[。！]?$/u;
/** Also what an office may say of a form or a figure, so only of the text as a whole. */
const REFERENCE =
  /^(?:(?:本文|以上内?容?|以下内?容?|内容|样稿|范例)?[，,]?仅?供(?:大家|各位)?(?:学习|写作)?参考|(?:参考)?(?:模板|范本))$/u;
/** 此处可结合本单位实际修改 */
const HERE = /^(?:此处|这里|本段|此段|本部分)/u;
/** 请根据实际情况修改, 请自行填写 */
const REQUEST = /^(?:可|请)?(?:(?:根据|结合).{0,12}(?:实际|情况).{0,8}|自行)(?:修改|填写|增删|替换)$/u;
const PART = /^(?:正文|正文(?:开始|结束|部分)|主?标题|副标题|落款|开头|结尾)$/u;
/** …调研报告范文（3篇） */
const MODEL_TITLE =
  /(?:优秀)?(?:范文|模板)(?:精选|大全)?(?:[（(]?(?:精选|通用)?[一二三四五六七八九十0-9]{1,3}篇[）)]?)?(?=[ \t\u3000]*$)/u;
const TITLES: readonly LineKind[] = ['title', 'collection-title'];

export const templateMarker = defineRule({
  code: 'template-marker',
  scope: 'line',
  severity: 'error',
  fix: 'safe',
  title: { zh: '网页、范文残留', en: 'Leftover of a template' },
  explanation: {
    zh: '从范文网站、网页、模板或写作工具带入的标记（##paidbegin##、TODO、【待补充】、（此处可结合实际修改）、首页导航等）不是正文，应删去或补上内容。成对的网站标记可一并删除，单独占行的连同该行一起删除。',
    en: 'Marks of template sites, web pages, model texts and tools are no part of the report. Site markers are deleted by the fix, with their line where nothing else stands on it.',
  },
  basis: { zh: '公文校核惯例', en: 'Office practice of proofreading' },
  regions: EVERYWHERE,
  messages: {
    site: { zh: '网页残留：“{text}”是范文网站的标记，不是正文。', en: 'Left by a template site: “{text}”.' },
    tag: { zh: '网页残留：“{text}”是网页的标记，不是正文。', en: 'Left by a web page: “{text}”.' },
    tool: {
      zh: '残留：“{text}”是写作工具的标记，请处理后删去。',
      en: 'Left by a tool: “{text}”. Settle it and delete it.',
    },
    pending: {
      zh: '“{text}”处内容尚缺，请补上后删去此注。',
      en: 'Content missing: “{text}”. Add it and delete the note.',
    },
    advice: {
      zh: '范文残留：“{text}”是给写作者的提示，请删去。',
      en: 'Left by a model text: “{text}” is advice to its user.',
    },
    model: { zh: '范文残留：“{text}”不是本文内容，请删去。', en: 'Left by a model text: “{text}”.' },
    page: {
      zh: '网页残留：此处是网页的导航、按钮或页脚，不是正文，请删去。',
      en: 'Left by a web page: navigation, buttons or a footer.',
    },
    'remove-lines': { zh: '删去这{count}行', en: 'Delete these {count} lines' },
    remove: { zh: '删去“{text}”', en: 'Delete “{text}”' },
    'remove-line': { zh: '删去这一行', en: 'Delete this line' },
  },
  examples: {
    inShort: { bad: '##paidbegin##二、基本情况', good: '二、基本情况' },
    bad: ['##paidbegin##一、基本情况\n全市现有机构12家。\n', '（此处可结合本单位实际修改）\n', '投资额：待补充\n'],
    good: ['相关机制有待完善，配套政策亟待补充完善。\n', '现将有关情况报告如下，供参考。\n'],
  },
  *check({ line, kind }) {
    if (!CUE.test(line.text)) return;
    const text = maskMarkup(line.text);
    // in the order of the line
    const done: Span[] = [];
    for (const { index, 0: marker } of text.matchAll(SITE)) {
      const span = { start: index, end: index + marker.length };
      const alone = line.start === span.start && line.end === span.end;
      done.push(span);
      yield {
        range: rangeOn(0, span),
        message: { id: 'site', values: { text: marker } },
        fixes: [
          {
            title: alone ? { id: 'remove-line' } : { id: 'remove', values: { text: marker } },
            edits: [{ range: alone ? wholeLine(line) : rangeOn(0, span), newText: '' }],
          },
        ],
      };
    }
    for (const span of tagsIn(line, kind)) {
      const tag = line.text.slice(span.start, span.end);
      yield {
        range: rangeOn(0, span),
        message: { id: 'tag', values: { text: tag } },
        severity: 'warning',
        fixes: [
          {
            title: { id: 'remove', values: { text: tag } },
            edits: [{ range: rangeOn(0, span), newText: '' }],
            safe: false,
          },
        ],
      };
    }
    for (const { id, span } of notes(text, kind)) {
      const at = firstIndex(done, (one) => one.end > span.start);
      if ((done[at]?.start ?? span.end) < span.end) continue;
      done.splice(at, 0, span);
      const values = { text: text.slice(span.start, span.end) };
      const fixable = id === 'advice' || id === 'model';
      const alone = line.start === span.start && line.end === span.end;
      yield {
        range: rangeOn(0, span),
        message: { id, values },
        ...(fixable && {
          fixes: [
            {
              title: alone ? { id: 'remove-line' } : { id: 'remove', values },
              edits: [{ range: alone ? wholeLine(line) : rangeOn(0, span), newText: '' }],
              safe: false,
            },
          ],
        }),
      };
    }
  },
  *checkFile(reading) {
    for (const { range, lines, count } of chromeBlocks(reading)) {
      yield {
        range,
        message: { id: 'page' },
        // what stands around a text that was copied whole
        severity: 'information',
        fixes: [
          {
            title: count === 1 ? { id: 'remove-line' } : { id: 'remove-lines', values: { count } },
            edits: [{ range: lines, newText: '' }],
            safe: false,
          },
        ],
      };
    }
  },
});

/** The line with its end; the last line has none and stays, empty. */
function wholeLine(line: Line): Range {
  if (line.eol === '') return rangeOn(0, { start: 0, end: line.text.length });
  return { start: { line: 0, character: 0 }, end: { line: 1, character: 0 } };
}

interface Note {
  readonly id: 'tool' | 'pending' | 'advice' | 'model';
  readonly span: Span;
}

function* notes(text: string, kind: LineKind): Generator<Note> {
  const token = (at: number): boolean => isLatin(text.charCodeAt(at)) || isDigit(text.charCodeAt(at));
  for (const { index, 0: word } of text.matchAll(TOOL)) {
    const span = { start: index, end: index + word.length };
    const isWord = !token(span.start - 1) && !token(span.end) && text[span.end] !== '-' && text[span.start - 1] !== '-';
    if (isWord && (word.length > 5 || word === word.toUpperCase())) yield { id: 'tool', span };
  }
  for (const { index, 0: whole, 1: inside = '' } of text.matchAll(BRACKET)) {
    const span = { start: index, end: index + whole.length };
    const ofAll = TITLES.includes(kind) || (kind !== 'attachment' && text.trim() === whole);
    const id = readNote(inside.trim(), text[index] ?? '', ofAll);
    if (id) yield { id, span };
  }
  for (const { index, 0: word } of text.matchAll(PENDING_ALONE)) {
    yield { id: 'pending', span: { start: index, end: index + word.length } };
  }
  const line = text.trim();
  if (line.length <= 60 && MODEL_LINE.test(line)) {
    const start = text.indexOf(line);
    yield { id: 'model', span: { start, end: start + line.length } };
  }
  const title = TITLES.includes(kind) ? MODEL_TITLE.exec(text) : null;
  if (title) yield { id: 'model', span: { start: title.index, end: title.index + title[0].length } };
}

function readNote(inside: string, open: string, ofAll: boolean): Note['id'] | undefined {
  if (PENDING.test(inside)) return 'pending';
  if (MODEL.test(inside) || (open === '【' && PART.test(inside)) || (ofAll && REFERENCE.test(inside))) return 'model';
  return (HERE.test(inside) && ADVICE.test(inside)) || REQUEST.test(inside) ? 'advice' : undefined;
}
