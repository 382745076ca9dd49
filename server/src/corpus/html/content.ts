// Of a page's lines those of its text. Losing a paragraph is worse than keeping a line of chrome, which reading sets aside again.
import { type Line, readLine } from '../../document/line';
import { type PageLine, solid } from './render';
import { attribute, type Element, elementsOf, namesOf, textOf } from './tree';

/** What the common systems call the element that holds the text, and nothing else. */
const CONTENT =
  /^(?:#ucap-content|[#.](?:trs_u?editor|zoom|zoomcon|vsb_content\w*|v_news_content|wp_articlecontent|js_content|artibody|article(?:[-_]?(?:con|content|body|text))?|(?:news|main|text|detail|xxgk)?[-_]?content(?:[-_]?text)?|con[-_]?text))$/u;
/** What a site says of a page: when it was put up, how often it was read. */
const PAGE_INFO = /(?:发布|發[布佈]|更新|发表)(?:时间|日期|時間)|次[数數]\s*[:：]|字[体體号號]\s*[:：]/u;
/** So much of the sentences must be in it. */
const MOST = 0.9;
/** Lines beside the text that are looked at for its title, date and unit. */
const BESIDE = 6;

export function contentLines(lines: readonly PageLine[], html: Element): string[] {
  const read = lines.map(({ text }) => readLine({ text, eol: '' }));
  const paragraphs = lines.filter((line, at) => isParagraph(line, read[at]));
  const block = contentBlock(paragraphs, html);
  const isInside = within(block);
  let first = lines.findIndex((line) => line.text !== '' && isInside(line.block));
  let last = lines.findLastIndex((line) => line.text !== '' && isInside(line.block));
  if (first < 0) return [];

  const firstParagraph = paragraphs[0] ? lines.indexOf(paragraphs[0]) : last;
  const names = titlesOf(html);
  while (first < firstParagraph && isAround(lines[first], read[first])) first++;
  while (last > firstParagraph && isAround(lines[last], read[last])) last--;
  const title = findTitle(lines.slice(0, firstParagraph + 1), names);
  const besides = (at: number): boolean => goesWith(lines[at], read[at]);
  if (title >= 0) first = Math.min(first, title);
  else for (let step = 0; step < BESIDE && besides(first - 1); step++) first--;
  for (let step = 0; step < BESIDE && besides(last + 1); step++) last++;

  // when the page was put up is of no interest where the text has a date of its own
  const isDated = read.slice(first, firstParagraph).some(({ traits }) => traits.date !== undefined);
  const isPageInfo = (at: number): boolean =>
    isDated && at < firstParagraph && PAGE_INFO.test(lines[at]?.text ?? '') && read[at]?.traits.byline === true;
  const texts: string[] = [];
  for (let at = first; at <= last; at++) {
    const line = lines[at];
    if (line && !isNavigation(line) && !isInLinkList(lines, at) && !isPageInfo(at)) texts.push(line.text);
  }
  // a page whose text begins without its title has it in its head
  const hasTitle = title >= 0 || read.slice(first, firstParagraph).some((line) => line.traits.kindWord);
  if (!hasTitle && names[0] !== undefined && paragraphs.length > 0) texts.unshift(names[0]);
  return texts;
}

/** The line above the text that says the most of the page's name, or the first of the lines that say it together; -1 where none does. */
function findTitle(lines: readonly PageLine[], names: readonly string[]): number {
  /** Characters of the name; a heading of the page counts for all of it. */
  const named = lines.map(({ text, linked, block }) => {
    const words = text.trim();
    if (linked > 0 || solid(words) < 4) return 0;
    if (block.tagName === 'h1' && solid(words) >= 6) return Number.POSITIVE_INFINITY;
    return Math.max(0, ...names.map((name) => (name.includes(words) ? words.length / name.length : 0)));
  });
  const most = Math.max(0, ...named);
  if (most < 0.4) return -1;
  // the same name stands higher up in navigation at times: the last is the text's
  let title = named.lastIndexOf(most);
  while (most < 1 && (named[title - 1] ?? 0) > 0) title--;
  return title;
}

const isParagraph = (line: PageLine, read: Line | undefined): boolean =>
  read?.endsSentence === true && read.solid >= 12 && !read.traits.chrome && line.linked * 2 < read.solid;

/** Short words beside the text that are no chrome: a date, a unit, an attachment. */
const goesWith = (line: PageLine | undefined, read: Line | undefined): boolean =>
  line !== undefined &&
  read !== undefined &&
  line.linked === 0 &&
  !read.endsSentence &&
  !read.traits.chrome &&
  !read.traits.breadcrumb;

/** Navigation and footers at the ends of a block that holds the whole page. */
const isAround = (line: PageLine | undefined, read: Line | undefined): boolean =>
  line !== undefined && (line.text === '' || read?.traits.chrome === true || line.linked === solid(line.text));

/** Several links, and nothing but links and what divides them. */
const isNavigation = (line: PageLine): boolean =>
  line.links >= 2 && line.linked >= solid(line.text.replace(/[|｜>»›/·•\-—]/gu, ''));

/** One of three or more lines together of which each is a link to another page. */
function isInLinkList(lines: readonly PageLine[], at: number): boolean {
  const isLinkLine = (index: number): boolean => {
    const line = lines[index];
    return line !== undefined && line.links > 0 && line.linked + 8 >= solid(line.text) && line.linked > 0;
  };
  if (!isLinkLine(at)) return false;
  let from = at;
  let to = at;
  while (at - from < 3 && isLinkLine(from - 1)) from--;
  while (to - at < 3 && isLinkLine(to + 1)) to++;
  return to - from >= 2;
}

/** The innermost element that is known to hold texts, or that holds all the sentences. */
function contentBlock(paragraphs: readonly PageLine[], html: Element): Element {
  const all = paragraphs.reduce((sum, { text }) => sum + text.length, 0);
  const sizes = new Map<Element, number>();
  for (const { block, text } of paragraphs) {
    for (const element of upward(block)) sizes.set(element, (sizes.get(element) ?? 0) + text.length);
  }
  let found: Element | undefined;
  for (const [element, size] of sizes) {
    if (size < all * MOST || !namesOf(element).some((name) => CONTENT.test(name))) continue;
    if (!found || within(found)(element)) found = element;
  }
  if (found) return found;
  const [lead] = paragraphs;
  if (!lead) return html;
  let block = lead.block;
  for (const element of upward(lead.block)) {
    block = element;
    // a paragraph alone is not all of the text: its headings stand beside it
    if (
      sizes.get(element) === all &&
      !/^(?:p|li|h[1-6]|blockquote|tr|tbody|ol|ul)$/u.test(element.tagName) &&
      element.childNodes.length > 1
    )
      break;
  }
  return block;
}

function* upward(element: Element): Generator<Element> {
  for (let at: Element | undefined = element; at; ) {
    yield at;
    const parent: Element['parentNode'] = at.parentNode;
    at = parent !== null && 'tagName' in parent ? parent : undefined;
  }
}

function within(block: Element): (element: Element) => boolean {
  const known = new Map<Element, boolean>();
  return (element) => {
    const passed: Element[] = [];
    let inside = false;
    for (const at of upward(element)) {
      const before = known.get(at);
      inside = before ?? at === block;
      passed.push(at);
      if (before !== undefined || inside) break;
    }
    for (const at of passed) known.set(at, inside);
    return inside;
  };
}

/** What the page calls its text: in the head, without the site's name. */
function titlesOf(html: Element): string[] {
  const titles: string[] = [];
  for (const element of elementsOf(html)) {
    if (
      element.tagName === 'meta' &&
      /^articletitle$|^og:title$/iu.test(attribute(element, 'name') ?? attribute(element, 'property') ?? '')
    )
      titles.unshift(attribute(element, 'content') ?? '');
    else if (element.tagName === 'title') titles.push(textOf(element));
    else if (element.tagName === 'body') break;
  }
  return titles
    .map((title) => title.replace(/\s+/gu, ' ').trim())
    .filter((title) => title.length <= 200)
    .map(withoutSite)
    .filter((title) => solid(title) >= 6);
}

/** 关于…的报告_某市人民政府网 → 关于…的报告; what follows the mark is a site, not the half of a title. */
function withoutSite(title: string): string {
  const [first = '', ...others] = title.split(
    /\s*[_|｜]\s*|\s+[-–—]+\s+|-{1,2}(?=[^-]*(?:网|网站|平台|门户|公众号)$)/u,
  );
  return others.length > 0 && first.length >= 6 ? first : title;
}
