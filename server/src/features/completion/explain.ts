// What is shown beside an item that a writer rests on: of a section what is usual, of a term where this draft has it, of an outline
// the outline. Made when an editor asks for it, from the item's kind and words alone.
import { readMarker } from '../../document/marker';
import type { Reading } from '../../document/model';
import { rolesOfHeading } from '../../document/roles';
import { expectedOf } from '../../profile/expect';
import type { Profile } from '../../profile/profile';
import type { Language } from '../../rules/rule';
import { sectionAccount } from '../hover';
import type { Completion, CompletionRequest } from './item';
import { placeAt } from './place';
import { skeletonItems } from './skeletons';

/** Places that are shown, and how much of each. */
const MOST_PLACES = 3;
const AROUND = 16;

/** Markdown; undefined where the item says all. */
export function explain(
  { kind, label }: Pick<Completion, 'kind' | 'label'>,
  reading: Reading,
  line: number,
  request: Pick<CompletionRequest, 'profile' | 'genre' | 'language'>,
): string | undefined {
  const { profile, language } = request;
  if (kind === 'heading') return ofHeading(label, reading, line, profile, language);
  if (kind === 'term' || kind === 'name') return ofWords(label, reading, line, language);
  if (kind !== 'skeleton') return undefined;
  const place = placeAt(reading, { line, character: 0 });
  const outline = place && skeletonItems(place, request).find((item) => item.label === label);
  return outline && `\`\`\`text\n${outline.newText}\n\`\`\``;
}

function ofHeading(
  label: string,
  { reports }: Reading,
  line: number,
  profile: Profile | undefined,
  language: Language,
): string | undefined {
  const report = reports.findLast(({ startLine }) => startLine <= line);
  if (!report || !profile) return undefined;
  const words = label.replace(/^#+\s*/u, '');
  const heading = words.slice(readMarker(words, 0)?.end ?? 0).trim();
  const learned = expectedOf(profile, report).sections.find((one) => one.learned && heading.includes(one.role));
  const role = learned?.role ?? rolesOfHeading(heading)[0];
  const account = role === undefined ? [] : sectionAccount(role, report, profile, language);
  return account.length > 0 ? account.join('\n\n') : undefined;
}

/** Where the draft has the words, the nearest first. */
function ofWords(words: string, { lines }: Reading, own: number, language: Language): string | undefined {
  const places: string[] = [];
  for (let step = 1; places.length < MOST_PLACES && (own - step >= 0 || own + step < lines.length); step++) {
    for (const number of [own - step, own + step]) {
      const text = lines[number]?.text ?? '';
      const at = text.indexOf(words);
      if (at < 0 || places.length >= MOST_PLACES) continue;
      const before = (at > AROUND ? '…' : '') + text.slice(Math.max(0, at - AROUND), at).trimStart();
      const end = at + words.length;
      const after = text.slice(end, end + AROUND) + (text.length > end + AROUND ? '…' : '');
      const place = language === 'zh' ? `第${number + 1}行` : `line ${number + 1}`;
      places.push(`${place}：${plain(before)}**${plain(words)}**${plain(after)}`);
    }
  }
  return places.length > 0 ? places.join('\n\n') : undefined;
}

/** A draft may hold anything, and a picture would be fetched: nothing of it is Markdown. */
const plain = (text: string): string => text.replace(/[\\`*_[\]<>&~]/gu, '\\$&');
