// Simplified and traditional characters, by phrases (OpenCC). What one simplified form has two traditional ones for comes back as the
// standard writes it.
import { Converter as fromSimplified } from 'opencc-js/cn2t';
import { Converter as fromTraditional } from 'opencc-js/t2cn';

/** Variant forms that OpenCC leaves in simplified text, and the forms that the standard has. */
const STANDARD: Readonly<Record<string, string>> = {
  座标: '坐标',
  想像: '想象',
  亲暱: '亲昵',
  徵调: '征调',
  薰染: '熏染',
  薰陶: '熏陶',
  揹: '背',
  伕: '夫',
};
const VARIANT = new RegExp(Object.keys(STANDARD).join('|'), 'gu');

export interface Converter {
  toTraditional(text: string): string;
  toSimplified(text: string): string;
}

export function createConverter(): Converter {
  const toTraditional = fromSimplified({ from: 'cn', to: 't' });
  const toSimplified = fromTraditional({ from: 't', to: 'cn' });
  return {
    toTraditional,
    toSimplified: (text) => toSimplified(text).replace(VARIANT, (form) => STANDARD[form] ?? form),
  };
}
