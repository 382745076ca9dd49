// Dates of documents: 2023年7月25日, 2023-07-25, 2023.7.25, 二〇二三年七月二十五日 → ISO.
import { parseChineseNumeral } from '../text/numerals';

const ARABIC = /((?:19|20)\d{2})\s*[年./-]\s*(\d{1,2})\s*(?:[月./-]\s*(?:(\d{1,2})\s*[日號号]?)?)/u;
const HAN = /([一二三四五六七八九〇零○]{4})年([一二三四五六七八九十]{1,3})月(?:([一二三四五六七八九十]{1,3})日)?/u;
const DIGITS = '〇一二三四五六七八九';

const pad = (value: number): string => String(value).padStart(2, '0');

function iso(year: number, month: number | undefined, day: number | undefined): string | undefined {
  if (month === undefined || month < 1 || month > 12) return undefined;
  if (day === undefined) return `${year}-${pad(month)}`;
  return day >= 1 && day <= 31 ? `${year}-${pad(month)}-${pad(day)}` : undefined;
}

/** The first date in the text as YYYY-MM-DD (YYYY-MM where it has no day), with the part of the text that it takes. */
export function findDate(
  text: string,
): { readonly iso: string; readonly start: number; readonly end: number } | undefined {
  const arabic = ARABIC.exec(text);
  if (arabic) {
    const found = iso(Number(arabic[1]), Number(arabic[2]), arabic[3] === undefined ? undefined : Number(arabic[3]));
    return found === undefined ? undefined : { iso: found, start: arabic.index, end: arabic.index + arabic[0].length };
  }
  const han = HAN.exec(text);
  if (!han?.[1] || !han[2]) return undefined;
  let year = 0;
  for (const digit of han[1]) year = year * 10 + Math.max(0, DIGITS.indexOf(digit));
  const found = iso(year, parseChineseNumeral(han[2]), han[3] === undefined ? undefined : parseChineseNumeral(han[3]));
  return found === undefined ? undefined : { iso: found, start: han.index, end: han.index + han[0].length };
}
