// A page as a tree, as browsers read it, and what of it nobody sees or nobody comes for.
import { type DefaultTreeAdapterTypes, defaultTreeAdapter, parse } from 'parse5';
import { countCharacters } from '../../text/characters';

export type Node = DefaultTreeAdapterTypes.ChildNode;
export type Element = DefaultTreeAdapterTypes.Element;

/** Saved pages nest some dozens deep and have some ten thousands of elements; trees beyond this would take minutes and gigabytes. */
const MOST_DEPTH = 1_000;
const MOST_ELEMENTS = 1_000_000;

class Tangled extends Error {}

export const isElement = (node: Node): node is Element => 'tagName' in node;
export const isText = (node: Node): node is DefaultTreeAdapterTypes.TextNode => node.nodeName === '#text';

export const attribute = (element: Element, name: string): string | undefined =>
  element.attrs.find((one) => one.name === name)?.value;

/** Undefined where the page nests too deeply or holds too much to be read. */
export function parsePage(html: string): Element | undefined {
  let depth = 0;
  let elements = 0;
  try {
    const document = parse(html, {
      treeAdapter: {
        ...defaultTreeAdapter,
        createElement(...made) {
          if (++elements > MOST_ELEMENTS) throw new Tangled();
          return defaultTreeAdapter.createElement(...made);
        },
        onItemPush() {
          if (++depth > MOST_DEPTH) throw new Tangled();
        },
        onItemPop() {
          depth--;
        },
      },
    });
    return document.childNodes.find((node): node is Element => node.nodeName === 'html');
  } catch (error) {
    if (error instanceof Tangled) return undefined;
    throw error;
  }
}

/** The elements below `root`, in the order of the page. */
export function* elementsOf(root: Element): Generator<Element> {
  const open = root.childNodes.toReversed();
  for (let node = open.pop(); node; node = open.pop()) {
    if (!isElement(node)) continue;
    yield node;
    for (let at = node.childNodes.length - 1; at >= 0; at--) {
      const child = node.childNodes[at];
      if (child) open.push(child);
    }
  }
}

export function textOf(root: Element): string {
  let text = '';
  for (const node of root.childNodes) {
    if (isText(node)) text += node.value;
    else if (isElement(node)) text += textOf(node);
  }
  return text;
}

/** No text of the page, whatever it holds. */
const NO_TEXT = new Set(
  'script style head title template noscript noframes svg math object applet iframe canvas video audio map button select datalist textarea rt rp del'.split(
    ' ',
  ),
);
/** Around the text, unless the text itself is in it: whole pages stand in a form. */
const AROUND = new Set(['nav', 'header', 'footer', 'aside', 'form', 'dialog', 'menu']);

const HIDING =
  /display:none|visibility:hidden|mso-hide:all|font-size:0(?![.\d]*[1-9])|opacity:0(?![.\d]*[1-9])|text-indent:-\d{3}|position:(?:absolute|fixed).*(?:left|top|right):-\d{3}|(?:left|top|right):-\d{3}.*position:(?:absolute|fixed)/u;
const NO_ROOM = /(?:^|;)(?:max-)?(?:height|width):0(?:px|pt|em|%)?(?:;|$)/u;

function hides(declarations: string): boolean {
  if (declarations.length > 2_000) return false;
  const plain = declarations.replace(/\s+/gu, '').toLowerCase();
  return HIDING.test(plain) || (plain.includes('overflow:hidden') && NO_ROOM.test(plain));
}

/** Tells which elements are not part of the text that a reader of the page sees. */
export function findUnseen(root: Element): (element: Element) => boolean {
  const hidden = hiddenNames(root);
  const sizes = measure(root);
  const all = sizes.get(root) ?? 0;
  return (element) => {
    if (NO_TEXT.has(element.tagName)) return true;
    if (element.tagName === 'body') return false;
    const share = (sizes.get(element) ?? 0) / Math.max(1, all);
    // what holds the most of the words is the text: pages stand in forms as a whole, and are shown by a script in the end
    if (share > 0.9) return false;
    if (share <= 0.5 && AROUND.has(element.tagName) && !hasTitle(element)) return true;
    const style = attribute(element, 'style');
    return (
      attribute(element, 'hidden') !== undefined ||
      (style !== undefined && hides(style)) ||
      (hidden.size > 0 && namesOf(element).some((name) => hidden.has(name)))
    );
  };
}

/** An article's own header, unlike the site's. */
const hasTitle = (element: Element): boolean =>
  element.tagName === 'header' && [...elementsOf(element)].some(({ tagName }) => tagName === 'h1');

/** `#id` and `.class` of an element, in small letters. */
export function namesOf(element: Element): string[] {
  const id = attribute(element, 'id')?.trim();
  const classes = attribute(element, 'class')?.split(/\s+/u) ?? [];
  const names = classes.filter((name) => name !== '').map((name) => `.${name.toLowerCase()}`);
  return id ? [`#${id.toLowerCase()}`, ...names] : names;
}

/** `#id` and `.class` that the page's own style sheets hide. Rules for print or small screens do not count. */
function hiddenNames(root: Element): ReadonlySet<string> {
  const names = new Set<string>();
  for (const style of elementsOf(root)) {
    if (style.tagName !== 'style') continue;
    let depth = 0;
    for (const part of textOf(style).split('}')) {
      const opens = part.split('{');
      const [selectors = '', declarations = ''] = opens;
      if (depth === 0 && opens.length === 2 && hides(declarations)) {
        for (const selector of selectors.split(',')) names.add(selector.trim().toLowerCase());
      }
      depth = Math.max(0, depth + opens.length - 2);
    }
  }
  return names;
}

/** Han characters outside links: the text has them, navigation has few. */
function measure(root: Element): ReadonlyMap<Element, number> {
  const sizes = new Map<Element, number>();
  const count = (element: Element): number => {
    let sum = 0;
    for (const node of element.childNodes) {
      if (isText(node)) sum += countCharacters(node.value).han;
      else if (isElement(node) && !NO_TEXT.has(node.tagName) && !isLink(node)) sum += count(node);
    }
    sizes.set(element, sum);
    return sum;
  };
  count(root);
  return sizes;
}

/** Leads to another page, not to a place on this one. */
export function isLink(element: Element): boolean {
  const target = element.tagName === 'a' ? attribute(element, 'href') : undefined;
  return target !== undefined && !target.startsWith('#');
}
