// Small changes to a JSON text that leave the rest as it was written. The text must be valid JSON with an object outermost.

interface Member {
  /** '' in a list. */
  readonly key: string;
  /** Where the member begins (its key, or the item itself). */
  readonly from: number;
  readonly value: number;
  readonly end: number;
}

interface Container {
  readonly open: number;
  readonly close: number;
  readonly members: readonly Member[];
}

/** `text` with `item` at the end of the list `name`, which is made where there is none. */
export function setItem(text: string, name: string, item: string): string {
  const root = readContainer(text, text.search(/[{[]/u));
  const list = findLast(root, name);
  if (!list)
    return append(text, root, `${JSON.stringify(name)}: [${pad(text, 2)}${JSON.stringify(item)}${pad(text, 1)}]`);
  return append(text, readContainer(text, list.value), JSON.stringify(item));
}

/** `text` with `key` in the object `name` set to `value`; the object is made where there is none. */
export function setMember(text: string, name: string, key: string, value: string): string {
  const root = readContainer(text, text.search(/[{[]/u));
  const member = `${JSON.stringify(key)}: ${JSON.stringify(value)}`;
  const object = findLast(root, name);
  if (!object) return append(text, root, `${JSON.stringify(name)}: {${pad(text, 2)}${member}${pad(text, 1)}}`);
  const inner = readContainer(text, object.value);
  const before = findLast(inner, key);
  if (before) return text.slice(0, before.value) + JSON.stringify(value) + text.slice(before.end);
  return append(text, inner, member);
}

/** `text` with `key` set to `value`. */
export function setValue(text: string, key: string, value: string): string {
  const root = readContainer(text, text.search(/[{[]/u));
  const before = findLast(root, key);
  if (before) return text.slice(0, before.value) + JSON.stringify(value) + text.slice(before.end);
  return append(text, root, `${JSON.stringify(key)}: ${JSON.stringify(value)}`);
}

/** `text` without the members of this key. */
export function removeMember(text: string, key: string): string {
  const { open, close, members } = readContainer(text, text.search(/[{[]/u));
  const at = members.findLastIndex((member) => member.key === key);
  if (at < 0) return text;
  const [before, after] = [members[at - 1], members[at + 1]];
  // with the comma and the space on one side of it
  const [from, to] = after
    ? [members[at]?.from ?? 0, after.from]
    : [before?.end ?? open + 1, before ? (members[at]?.end ?? 0) : close];
  return removeMember(text.slice(0, from) + text.slice(to), key);
}

/** Of equal keys the last one counts, as in JSON.parse. */
function findLast(container: Container, key: string): Member | undefined {
  return container.members.findLast((member) => member.key === key);
}

/** Puts a member behind the last one, spaced as that one is; into an empty container on a line of its own. */
function append(text: string, { open, close, members }: Container, member: string): string {
  const last = members.at(-1);
  if (last) {
    const before = members.at(-2)?.end ?? open;
    const gap = text.slice(before, last.from).replace(/^[^,[{]*[,[{]/u, '');
    // a sole member that sits tight in its brackets says nothing of the space behind a comma
    return `${text.slice(0, last.end)},${gap === '' && members.length === 1 ? ' ' : gap}${member}${text.slice(last.end)}`;
  }
  const depth = /^[ \t]*/u.exec(text.slice(text.lastIndexOf('\n', open) + 1))?.[0].length ?? 0;
  const level = Math.round(depth / indentOf(text).length);
  return `${text.slice(0, open + 1)}${pad(text, level + 1)}${member}${pad(text, level)}${text.slice(close)}`;
}

function indentOf(text: string): string {
  return /\n([ \t]+)\S/u.exec(text)?.[1] ?? '  ';
}

function pad(text: string, level: number): string {
  const eol = text.includes('\r\n') ? '\r\n' : '\n';
  return eol + indentOf(text).repeat(level);
}

/** The members of the object or list that opens at `open`. */
function readContainer(text: string, open: number): Container {
  const members: Member[] = [];
  let depth = 0;
  let key = '';
  let from = -1;
  let value = -1;
  let end = -1;
  const finish = (): void => {
    if (value >= 0) members.push({ key, from, value, end });
    key = '';
    from = value = end = -1;
  };
  for (let i = open; i < text.length; i++) {
    const c = text[i] ?? '';
    if (/\s/u.test(c)) continue;
    if (c === '}' || c === ']') {
      depth--;
      if (depth === 0) {
        finish();
        return { open, close: i, members };
      }
      end = i + 1;
      continue;
    }
    if (depth === 1 && c === ',') {
      finish();
      continue;
    }
    if (depth === 1 && c === ':') {
      key = JSON.parse(text.slice(value, end)) as string;
      value = -1;
      continue;
    }
    if (depth >= 1 && value < 0) {
      value = i;
      if (from < 0) from = i;
    }
    if (c === '{' || c === '[') depth++;
    else if (c === '"') {
      while (text[++i] !== '"') if (text[i] === '\\') i++;
    }
    end = i + 1;
  }
  throw new Error('not a JSON container');
}
