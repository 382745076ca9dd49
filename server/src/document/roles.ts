// What a section is for.
import type { Genre, Role } from './model';

export function assignRoles(
  headings: readonly { readonly text: string; readonly body: string }[],
  _genre: Genre,
): (Role | undefined)[] {
  return headings.map(() => undefined);
}
