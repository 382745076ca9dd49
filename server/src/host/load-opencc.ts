// Converts scripts. The tables take a third of a second to build, so they are, on first need, a bundle of their own, and built once.
import type { ScriptConverter } from '../features/refactor/scripts';

let kept: Promise<ScriptConverter> | undefined;

export function loadScripts(): Promise<ScriptConverter> {
  kept ??= import('./opencc').then(({ createConverter }) => createConverter());
  return kept;
}
