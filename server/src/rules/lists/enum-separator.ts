// 一是建机制。明确责任；二是强保障: what has a full stop within it is not set off by a semicolon.
import { ownWords } from '../../document/own-words';
import { readSeries } from '../../document/series';
import { rangeOn } from '../../text/position';
import { defineRule } from '../rule';

const FAMILIES: ReadonlySet<string> = new Set(['shi', 'yao', 'di', 'words', 'qi']);

export const enumSeparator = defineRule({
  code: 'enum-separator',
  severity: 'information',
  fix: 'suggested',
  scope: 'report',
  title: { zh: '列举项内有句号，项间不用分号', en: 'A semicolon between items that hold full stops' },
  explanation: {
    zh: '并列各项之中只要有一项内含句号，各项之间就不能再用分号（分号的层次低于句号）。请把项间的分号改为句号，或者把项内的句号改为逗号。',
    en: 'Where an item of a series holds a full stop, a semicolon cannot set the items apart: it is the weaker mark. Use full stops between the items, or commas within.',
  },
  basis: { zh: 'GB/T 15834—2011 附录A', en: 'GB/T 15834-2011, annex A' },
  regions: ['paragraph', 'continuation', 'run-in-heading', 'table-cell', 'table-row'],
  messages: {
    weaker: {
      zh: '“{found}”一项内有句号，项间不宜用分号。',
      en: 'The item “{found}” holds a full stop: no semicolon should end it.',
    },
    stop: { zh: '改为句号', en: 'Change to a full stop' },
  },
  examples: {
    bad: ['关于养老服务的调研报告\n一是健全机制。明确各方责任；二是强化保障。\n'],
    good: ['关于养老服务的调研报告\n一是健全机制，明确各方责任；二是强化保障。\n'],
  },
  *check({ report, reading }) {
    for (const { items } of readSeries(reading, report)) {
      for (const [index, item] of items.entries()) {
        const next = items[index + 1];
        const line = reading.lines[item.line];
        if (!line || !FAMILIES.has(item.family) || next?.line !== item.line || next.family !== item.family) continue;
        const words = ownWords(line).slice(item.end, next.start);
        if (!/；\s*$/u.test(words)) continue;
        // phrases in quotation marks end as they like; another series within has its own marks
        const plain = words.replace(/“[^”]*”|（[^）]*）/gu, '');
        if (!plain.includes('。') || /[一1①][是要.、]|首先|①|[（(]1/u.test(plain)) continue;
        const at = item.end + words.lastIndexOf('；');
        const range = rangeOn(item.line, { start: at, end: at + 1 });
        yield {
          range,
          message: { id: 'weaker', values: { found: line.text.slice(item.start, item.end) } },
          fixes: [{ title: { id: 'stop' }, edits: [{ range, newText: '。' }] }],
        };
      }
    }
  },
});
