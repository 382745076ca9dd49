// The sections that a report is compared by: its topmost ones, attachments left out, and what their headings say of themselves.
import type { Report, Role, Section } from './model';
import { rolesOfHeading } from './roles';

/** Topmost sections. Where some are numbered, one without a number (前言) stands beside the ladder and is none of them. */
export function topSections({ sections }: Pick<Report, 'sections'>): readonly Section[] {
  const own = sections.filter(({ attachment }) => !attachment);
  const numbered = own.filter(({ marker }) => marker !== undefined);
  if (numbered.length === 0) return own;
  const top = Math.min(...numbered.map(({ level }) => level));
  return numbered.filter(({ level }) => level === top);
}

/** The roles that the heading itself says, the foremost first; none where its words only rhyme with its siblings' or name its subject. */
export function rolesSaid({ text, role }: Section): readonly Role[] {
  const own = rolesOfHeading(text);
  const [first] = own;
  if (role === undefined || first === undefined || first === role) return role === undefined ? [] : own;
  // 整改措施 behind problems answers them
  return first === 'practice' && role === 'measure' ? [role] : [];
}
