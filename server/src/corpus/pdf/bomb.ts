// PDF files made to fill the memory: streams that unpack to far more than any page holds. The library unpacks whatever it meets.
import { Inflate } from 'fflate';

/** Packed at most a thousandfold, so a smaller stream does no harm. */
const LEAST = 64 * 1024;
const MOST_BYTES = 64 * 1024 * 1024;
/** A page's words pack ten to one. */
const MOST_RATIO = 100;
const STEP = 32 * 1024;

export function isBomb(bytes: Uint8Array): boolean {
  const file = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  for (let at = file.indexOf('stream'); at >= 0; at = file.indexOf('stream', at + 6)) {
    if (file.toString('latin1', at - 3, at) === 'end') continue;
    let start = at + 6;
    if (file[start] === 0x0d) start++;
    if (file[start] === 0x0a) start++;
    const head = file.toString('latin1', Math.max(0, at - 400), at);
    const dictionary = head.slice(head.lastIndexOf(' obj') + 1);
    // packed twice over there is no telling what it comes to
    if (/(?:FlateDecode|\/Fl)\s*\/(?:FlateDecode|Fl\b)/u.test(dictionary)) return true;
    // pictures are not unpacked for their text, and blank ones pack a thousandfold
    if (/\/Image\b/u.test(dictionary)) continue;
    const end = file.indexOf('endstream', start);
    const stop = end < 0 ? file.length : end;
    if (stop - start >= LEAST && unpacksTooLarge(file.subarray(start, stop))) return true;
    at = Math.max(at, stop - 6);
  }
  return false;
}

function unpacksTooLarge(packed: Uint8Array): boolean {
  let size = 0;
  const inflate = new Inflate((chunk) => {
    size += chunk.length;
  });
  try {
    // behind the two bytes of zlib's head
    for (let at = 2; at < packed.length; at += STEP) {
      inflate.push(packed.subarray(at, at + STEP));
      if (size > MOST_BYTES && size > packed.length * MOST_RATIO) return true;
    }
  } catch {
    // packed in another way, or broken: the library will tell
  }
  return false;
}
