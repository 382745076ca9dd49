// What hovering a name or a stated number shows: how many places are filled in with it, what it is short for, how many things are listed.
import type { Reading } from '../document/model';
import type { Language } from '../rules/rule';
import type { Position, Range } from '../text/position';
import type { Hover } from './hover';
import { isDefinition, type Known, type Link, placeOf } from './links/link';
import { linksAt } from './links/links';
import { plain } from './markdown';

/** One line; undefined where there is nothing to be told beyond what stands there. */
export function linkHover(reading: Reading, position: Position, known: Known, language: Language): Hover | undefined {
  for (const link of linksAt(reading, position, known)) {
    const range = placeOf(link, position);
    const said = range && sayOf(link, range, language);
    if (range && said !== undefined) return { range, markdown: said };
  }
  return undefined;
}

function sayOf(link: Link, range: Range, language: Language): string | undefined {
  const { kind, long, places } = link;
  const count = places.length;
  const isChinese = language === 'zh';
  if (kind === 'placeholder' && count > 1)
    return isChinese ? `本文${count}处同名，可一次填写：F2` : `${count} places of this name; fill them in at once: F2`;
  if (kind === 'abbreviation' && long !== undefined)
    return isChinese ? `全称：${plain(long)}（简称用${count}处）` : `Short for ${plain(long)} (${count} places)`;
  // its items say nothing of it
  if (kind === 'claim' && isDefinition(link, range))
    return isChinese ? `本文列出${count - 1}项` : `${count - 1} listed`;
  return undefined;
}
