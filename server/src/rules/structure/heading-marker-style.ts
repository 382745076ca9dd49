// 一. (一) （一）、 1、 and the like: markers that are not written in the standard form, or unlike their siblings'.
import { formatMarker, type Marker } from '../../document/marker';
import type { Reading, Report } from '../../document/model';
import { isSpace } from '../../text/characters';
import { defineRule, type FoundOf } from '../rule';
import { isHalfWidth, isOnlyNarrow } from './narrow-markers';
import { type Member, markerRange, siblingLists } from './siblings';

type Id = 'han' | 'bracket-mark' | 'bracket-width' | 'arabic' | 'enclosed' | 'mixed' | 'change';

export const headingMarkerStyle = defineRule({
  code: 'heading-marker-style',
  severity: 'warning',
  fix: 'safe',
  scope: 'report',
  title: { zh: '标题序号写法不规范', en: 'Heading marker not in the standard form' },
  explanation: {
    zh: '结构层次序数写作“一、”“（一）”“1.”“（1）”：汉字数字后用顿号，括号用全角且其后不加标点，阿拉伯数字后用下脚点。同一级标题的写法应当一致。通篇用半角标点的文稿，括号的宽窄由标点一项处理。',
    en: 'Ordinals are written 一、 （一） 1. （1）: an enumeration comma behind a Chinese numeral, full-width brackets with nothing behind them, a full stop behind an Arabic numeral; and alike on one level. In a text that is half-width throughout, the width of brackets is left to the punctuation rule.',
  },
  basis: {
    zh: 'GB/T 15834—2011 附录B.3；GB/T 9704—2012 7.3.3（法定公文以外为参照）',
    en: 'GB/T 15834-2011, B.3; GB/T 9704-2012, 7.3.3 (a reference outside statutory documents)',
  },
  regions: ['heading', 'run-in-heading'],
  messages: {
    han: {
      zh: '序号“{found}”宜写作“{expected}”：汉字数字后用顿号。',
      en: '“{found}” is better written “{expected}”: a Chinese numeral takes 、.',
    },
    'bracket-mark': {
      zh: '序号“{found}”宜写作“{expected}”：带括号的序号后不加标点。',
      en: '“{found}” is better written “{expected}”: no mark behind a numeral in brackets.',
    },
    'bracket-width': {
      zh: '序号“{found}”宜写作“{expected}”：括号成对，用全角。',
      en: '“{found}” is better written “{expected}”: a pair of full-width brackets.',
    },
    arabic: {
      zh: '序号“{found}”宜写作“{expected}”：阿拉伯数字后用下脚点。',
      en: '“{found}” is better written “{expected}”: an Arabic numeral takes a full stop.',
    },
    enclosed: {
      zh: '序号“{found}”宜写作“{expected}”，不用带圈、带括号的合体字。',
      en: '“{found}” is better written “{expected}”, in separate characters.',
    },
    mixed: {
      zh: '同级标题序号写法不一：上一条是“{previous}”，此处为“{found}”，宜写作“{expected}”。',
      en: 'Markers of one level differ: “{previous}” before, “{found}” here; “{expected}” would be alike.',
    },
    change: { zh: '改为“{expected}”', en: 'Change to “{expected}”' },
  },
  examples: {
    inShort: { bad: '（一）、机构情况', good: '（一）机构情况' },
    bad: [
      '关于养老服务的调研报告\n一.基本情况\n全市现有机构12家。\n二.存在的问题\n床位不足。\n',
      '关于养老服务的调研报告\n一、基本情况\n（一）、机构情况\n全市现有机构12家。\n',
    ],
    good: ['关于养老服务的调研报告\n一、基本情况\n（一）机构情况\n1.公办机构\n全市现有公办机构12家。\n'],
  },
  *check({ report, reading }) {
    const halfWidth = once(() => isHalfWidth(report, reading));
    const markdown = once(() => isMarkdown(report, reading));
    for (const list of siblingLists(report, reading)) {
      const mixed = list.members.some(({ marker }) => marker.standard);
      for (const [index, member] of list.members.entries()) {
        const { marker, section } = member;
        // of a list in the text only what no list is written with, （1）. and （一）、, or what its other points are not
        if (!section && !mixed && !DOUBLED.test(marker.text)) continue;
        const stray = list.strays.has(member);
        if (!stray && (marker.standard || (isOnlyNarrow(marker) && halfWidth()))) continue;
        if (!stray && isItem(member, reading) && markdown()) continue;
        const values = {
          previous: list.members[index - 1]?.marker.text ?? '',
          found: marker.text,
          expected: formatMarker(list.form, marker.number),
        };
        const confirmed = !stray || list.members.slice(index).some((later) => !list.strays.has(later));
        const found: FoundOf<Id> = {
          range: markerRange(member),
          message: { id: stray ? 'mixed' : faultOf(marker), values },
          fixes: [
            {
              title: { id: 'change', values },
              edits: [{ range: markerRange(member), newText: values.expected }],
              safe: confirmed,
            },
          ],
        };
        yield found;
      }
    }
  },
});

const DOUBLED = /^[（(][^（()）]+[）)][、.．，,：:]$/u;

function faultOf({ form, text }: Marker): Id {
  if (text.length === 1) return 'enclosed';
  if (form === 'han') return 'han';
  if (form === 'arabic') return 'arabic';
  return /[）)]$/u.test(text) ? 'bracket-width' : 'bracket-mark';
}

function once(look: () => boolean): () => boolean {
  let seen: boolean | undefined;
  return () => {
    seen ??= look();
    return seen;
  };
}

/** 1) and a space: in Markdown its own list. */
const isItem = ({ line, marker }: Member, { lines }: Reading): boolean =>
  /^\d+\)$/u.test(marker.text) && isSpace(lines[line]?.text.charCodeAt(marker.end) ?? 0);

const isMarkdown = ({ startLine, endLine }: Report, { lines }: Reading): boolean =>
  lines.slice(startLine, endLine + 1).some(({ markdownHeading }) => markdownHeading > 0);
