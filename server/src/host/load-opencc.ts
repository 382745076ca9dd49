// Converts scripts. The tables take a third of a second to build, so they are, on first need, a bundle of their own, and built once.
import type { Converter } from './opencc';

let kept: Promise<Converter> | undefined;

export function loadScripts(): Promise<Converter> {
  kept ??= import('./opencc').then(({ createConverter }) => createConverter());
  return kept;
}
