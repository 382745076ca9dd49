// A profile as JSON that a person can read and compare: one entry a line, and the same bytes for the same profile.
import type { Profile } from './profile';

export function writeProfile(profile: Profile): string {
  return `${write(profile, 1)}\n`;
}

/** What holds nothing but words and numbers stands on one line. */
function write(value: unknown, depth: number): string {
  if (!isContainer(value) || !Object.values(value).some(isContainer)) return JSON.stringify(value);
  const pad = '\n'.padEnd(depth + 1);
  const close = '\n'.padEnd(depth);
  if (Array.isArray(value)) return `[${value.map((one) => pad + write(one, depth + 1)).join(',')}${close}]`;
  const members = Object.entries(value)
    .filter(([, one]) => one !== undefined)
    .map(([name, one]) => `${pad}${JSON.stringify(name)}: ${write(one, depth + 1)}`);
  return `{${members.join(',')}${close}}`;
}

const isContainer = (value: unknown): value is object => typeof value === 'object' && value !== null;
