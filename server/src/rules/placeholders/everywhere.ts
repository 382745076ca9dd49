// Where what was left in by mistake is looked for: quotations, titles, tables and all, but not in code and front matter.
import { LINE_KINDS, type LineKind } from '../../document/model';

const NOT_WRITTEN: readonly LineKind[] = ['blank', 'code', 'front-matter'];

export const EVERYWHERE: readonly LineKind[] = LINE_KINDS.filter((kind) => !NOT_WRITTEN.includes(kind));
