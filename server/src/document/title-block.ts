// A title block: which of its lines is the title, which the unit, the date, the byline.
import { isWriter, mayBeUnit } from './alike-heads';
import { type Block, imprintUnit } from './block';
import { findDate } from './dates';
import { contentOf, type Line } from './line';
import type { LineKind, TocEntry } from './model';
import { squeeze, unitBefore } from './toc';

/** One report's lines: its title block, and the body from `body` to `end` (inclusive). */
export interface Piece {
  readonly start: number;
  readonly titleLines: readonly number[];
  readonly title: string | undefined;
  readonly unit: string | undefined;
  readonly date: string | undefined;
  /** □ 本报记者 in the title block, or 本报讯 at the head of the text. */
  readonly news: boolean;
  /** First line after the title block. */
  readonly body: number;
  end: number;
}

const KICKER_END = /(?:强调|指出|要求|时说|主持|出席|召开|举行|調研時強調|強調|指出)$/u;
const QUOTED = /[“「『]/u;

/** 典型经验汇编 over the pieces. */
const COLLECTION =
  /(?:汇编|匯編|选编|選編|选登|选辑|文集|集锦|摘编|集萃|荟萃|(?:案例|经验|材料|成果|心得)集)(?:[（(].{1,12}[）)])?$|[（(](?:共|全)?[0-9一二三四五六七八九十两]{1,3}篇[）)]$/u;

const contentAt = (lines: readonly Line[], number: number): string => {
  const line = lines[number];
  return line ? contentOf(line) : '';
};

/**
 * The piece that this block heads; its lines get their kinds. `first`: a collection's title may stand above it; `isAlike`: so it
 * does where it is set apart, for the pieces are headed alike.
 */
export function titlePiece(
  lines: readonly Line[],
  kinds: LineKind[],
  block: Block,
  inToc: ReadonlyMap<string, TocEntry>,
  first: boolean,
  isAlike: boolean,
): Piece {
  let headlines = block.headlines;
  if (first) {
    // 第二批…调研报告 / （3篇）: the title of the collection, not of its first piece
    const last = headlines.findLastIndex((number) => !lines[number]?.traits.unitLike);
    const count = headlines.findIndex(
      (number, index) =>
        lines[number]?.traits.pieceCount ||
        (index < last &&
          (COLLECTION.test(contentAt(lines, number)) || (isAlike && isSetApart(lines, number, headlines[index + 1])))),
    );
    if (count >= 0) {
      const isCounted = lines[headlines[count + 1] ?? -1]?.traits.pieceCount === true;
      const own = count + (isCounted ? 2 : 1);
      for (const number of headlines.slice(0, own)) kinds[number] = 'collection-title';
      headlines = headlines.slice(own);
    }
  }
  const words = (number: number): string => contentAt(lines, number);
  let unitLine: number | undefined;
  const lastHead = headlines.at(-1);
  const lastWords = lastHead === undefined ? '' : squeeze(words(lastHead));
  const listed = headlines.slice(0, -1).some((number) => {
    const unit = inToc.get(squeeze(words(number)))?.unit;
    return unit !== undefined && squeeze(unit) === lastWords;
  });
  const bylineLines = block.bylines.slice();
  const lastLineOfHead = lines[lastHead ?? -1];
  const isUnitByPlace =
    isAlike && lastLineOfHead !== undefined && mayBeUnit(lastLineOfHead) && block.dates[0] === (lastHead ?? 0) + 1;
  if (
    headlines.length >= 2 &&
    lastHead !== undefined &&
    (listed || lines[lastHead]?.traits.unitLike || isUnitByPlace)
  ) {
    unitLine = lastHead;
    headlines = headlines.slice(0, -1);
  } else if (isAlike && headlines.length >= 2 && lastHead !== undefined && isWriter(lines, lastHead, block.next)) {
    bylineLines.push(lastHead);
    headlines = headlines.slice(0, -1);
  }
  for (const number of headlines) kinds[number] = 'title';
  for (const number of bylineLines) kinds[number] = 'byline';
  for (const number of block.dates) kinds[number] = 'date';
  if (unitLine !== undefined) kinds[unitLine] = 'unit';
  if (block.salutation !== undefined) kinds[block.salutation] = 'salutation';
  const title = titleOf(lines, headlines, inToc);
  const bylines = bylineLines.map(words);
  const dated = [...block.dates, ...bylineLines].map((number) => findDate(words(number))?.iso).find(Boolean);
  const source = bylines
    .map((text) => /(?:[来來]源|供稿(?:单位)?|單位|单位)\s*[:：]\s*([^\s\u3000:：]+)/u.exec(text)?.[1])
    .find(Boolean);
  const above = headlines.findIndex((number) => words(number).startsWith('关于')) - 1;
  const top = title?.startsWith('关于') ? headlines[above] : undefined;
  const issuer = top !== undefined && lines[top]?.traits.unitLike ? words(top) : undefined;
  const imprint = block.dates.map((number) => imprintUnit(words(number))).find(Boolean);
  const unit = unitLine !== undefined ? words(unitLine) : ((title && unitBefore(title)) ?? source ?? issuer ?? imprint);
  const lastLine = Math.max(-1, ...headlines, ...bylineLines, ...block.dates, unitLine ?? -1, block.salutation ?? -1);
  return {
    start: headlines[0] ?? block.bylines[0] ?? unitLine ?? block.start,
    titleLines: headlines,
    title,
    unit,
    date: dated,
    news: bylines.some((text) => /记者|記者|通讯员|通訊員/u.test(text)) || lines[block.next]?.traits.newsLead === true,
    body: lastLine + 1,
    end: lastLine,
  };
}

/** A blank line stands between a title and the next, which is no subtitle. */
const isSetApart = (lines: readonly Line[], number: number, next: number | undefined): boolean =>
  next !== undefined && lines[number + 1]?.solid === 0 && !/^(?:——|--|—|－－)/u.test(contentAt(lines, next));

/** Of kicker, title and subtitle the title: what the contents list, else what is quoted or longest among three, else the first. */
function titleOf(
  lines: readonly Line[],
  headlines: readonly number[],
  inToc: ReadonlyMap<string, TocEntry>,
): string | undefined {
  const parts: { text: string; listed: boolean }[] = [];
  for (const number of headlines) {
    const line = lines[number];
    if (!line) continue;
    const text = contentOf(line)
      .replace(/[\s\u3000]+/gu, ' ')
      .trim()
      .replace(/。$/u, '');
    const before = parts.at(-1);
    const listed = inToc.has(squeeze(text));
    // a second line that carries the first one on: ——副题, or a long official title cut in two
    if (before && (/^(?:——|--|—|－－)/u.test(text) || (!before.listed && /(?:的|及|和|与|、)$/u.test(before.text))))
      before.text += text;
    else if (before && line.traits.kindWord && line.solid <= 12 && !lines[headlines[0] ?? 0]?.traits.kindWord)
      before.text += text;
    else parts.push({ text, listed });
  }
  const listed = parts.find((part) => part.listed);
  if (listed) return listed.text;
  // 红头 and 发文字号, or the issuer, stand above the title of an official document
  const about = parts.find((part) => part.text.startsWith('关于'));
  if (about) return about.text;
  const [first, second] = parts;
  if (!first || !second) return first?.text;
  if (KICKER_END.test(first.text)) return second.text;
  if (QUOTED.test(first.text)) return first.text;
  return (parts.find((part) => QUOTED.test(part.text)) ?? first).text;
}
