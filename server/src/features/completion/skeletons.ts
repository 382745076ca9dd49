// Outlines to begin with: title, signature and the sections of a kind of report, from conventions and the profile, as snippets.

import { formatMarker } from '../../document/marker';
import { GENRES, type Genre } from '../../document/model';
import type { SubTypeConvention } from '../../profile/conventions';
import { type Expectation, expectedOfKind } from '../../profile/expect';
import type { Profile } from '../../profile/profile';
import { kindWords } from '../../rules/structure/expectation-words';
import { EVIDENCE } from './evidence';
import { HOLE } from './frame';
import { type Completion, type CompletionRequest, literal, type Place, typedRange } from './item';

/** Of these an outline can be given; the others have none, or one that their element rules give. */
const OUTLINED: readonly Genre[] = ['research-report', 'work-summary', 'exchange-material', 'speech'];
const TITLES: Partial<Record<Genre, readonly string[]>> = {
  'research-report': ['关于', HOLE, '的调研报告'],
  'work-summary': [HOLE, '年', HOLE, '工作总结'],
  'exchange-material': ['', HOLE, '交流材料'],
  speech: ['在', HOLE, '会议上的讲话'],
};
/** Topical sections, where no usual ones are known: three, as most have. */
const TOPICAL = 3;
const INDENT = '　　';
/** What may stand in a draft that is to get its outline. */
const NEW = '新建';

export function skeletonItems(
  place: Place,
  request: Pick<CompletionRequest, 'profile' | 'genre' | 'language'>,
): Completion[] {
  const { profile, genre: stated, language } = request;
  const { reading } = place;
  const typed = place.before.trim();
  const isEmpty = reading.lines.every(({ solid }, line) => solid === 0 || line === place.line);
  if (!profile || place.after !== '' || !isEmpty || !NEW.startsWith(typed)) return [];
  const eol = reading.lines[0]?.eol || '\n';
  const known = new Set<string>();
  return [...GENRES]
    .filter((genre) => OUTLINED.includes(genre))
    .sort((a, b) => Number(b === stated) - Number(a === stated))
    .flatMap((genre) => kindsOf(profile, genre).map((subType) => ({ genre, subType })))
    .flatMap(({ genre, subType }): Completion[] => {
      const kind = kindWords(genre, subType)[language];
      const name = language === 'zh' ? `新建${kind}提纲` : `New outline: ${kind}`;
      const lines = outline(profile, genre, subType);
      const pieces = profile.genres.find((one) => one.genre === genre)?.headed ?? 0;
      const newText = lines.map((parts) => parts.map(plain).join('')).join(eol);
      // kinds that differ in what may be left out have one outline
      if (known.has(newText)) return [];
      known.add(newText);
      return [
        {
          kind: 'skeleton',
          label: name,
          range: typedRange(place, place.before.length),
          newText,
          snippet: withStops(lines, eol),
          filterText: place.before + name.slice(name.startsWith(typed) ? typed.length : 0),
          evidence: EVIDENCE.pieces(pieces)[language],
        },
      ];
    });
}

function kindsOf(profile: Profile, genre: Genre): readonly (SubTypeConvention | undefined)[] {
  const convention = profile.conventions.find((one) => one.genre === genre);
  if (!convention) return profile.genres.some((one) => one.genre === genre) ? [undefined] : [];
  // the last is the usual one
  return convention.subTypes.toReversed();
}

/** Words, or a stop: a hole to be filled in, or an empty one to write on. */
type Part = string | { readonly stop: string };

const plain = (part: Part): string => (typeof part === 'string' ? part : part.stop);

function outline(profile: Profile, genre: Genre, subType: SubTypeConvention | undefined): Part[][] {
  const { sections } = expectedOfKind(profile, genre, subType);
  const usual = sections.filter((one) => one.role !== 'closing' && (one.need !== 'optional' || isMet(one)));
  const title = (TITLES[genre] ?? [HOLE]).map((words): Part => (words === HOLE ? { stop: HOLE } : words));
  const body: Part[] = [INDENT, { stop: '' }];
  const headings: Part[][] =
    usual.length > 1
      ? usual.map(({ wordings: [words = HOLE] }) => [words])
      : Array.from({ length: TOPICAL }, (): Part[] => [{ stop: '××××' }, '，', { stop: '××××' }]);
  const head: Part[][] = [title, [{ stop: `${HOLE}课题组` }]];
  if (genre !== 'research-report') head[1] = [{ stop: `${HOLE}局` }];
  return [
    ...head,
    [],
    body,
    ...headings.flatMap((words, index): Part[][] => [[formatMarker('han', index + 1), ...words], body]),
  ];
}

/** At least half of the archive's documents have it. */
const isMet = ({ corpus }: Expectation): boolean => corpus !== null && corpus.pieces * 2 >= corpus.of;

function withStops(lines: readonly (readonly Part[])[], eol: string): string {
  let stop = 0;
  const write = (part: Part): string => {
    if (typeof part === 'string') return literal(part);
    stop++;
    return part.stop === '' ? `\${${stop}}` : `\${${stop}:${literal(part.stop)}}`;
  };
  return lines.map((parts) => parts.map(write).join('')).join(eol);
}
