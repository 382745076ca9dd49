// `wengao learn` and `wengao merge`: a house style from an archive, or from the counts of its parts.
import type { Learned, LearnProgress } from '../corpus/learn';
import { isFileProblem } from '../host/problem';
import type { Profile } from '../profile/profile';
import type { Bilingual, Language } from '../rules/rule';
import { GENRE_WORDS } from '../rules/words';
import type { LearnOptions, MergeOptions } from './arguments';
import { complain, type Terminal } from './terminal';

export async function learn(
  paths: readonly string[],
  options: LearnOptions,
  terminal: Terminal,
  language: Language,
): Promise<number> {
  return stoppable(terminal, language, async (signal) => {
    // loaded on first need: checking never reads it
    const { learnArchive } = await import('../corpus/learn');
    const progress = new Progress(terminal, language);
    const { out, jobs, shard } = options;
    const learned = await learnArchive({
      paths,
      cwd: terminal.cwd,
      out,
      shard,
      jobs,
      signal,
      onProgress: (one) => progress.show(one),
    }).finally(() => progress.end());
    for (const { text } of learned.problems) complain(terminal, text, language);
    if (learned.pieces === 0) {
      complain(terminal, learned.files === 0 && learned.problems.length > 0 ? UNREAD : NO_REPORT, language);
      return 2;
    }
    terminal.out(summary(learned, options, language));
    const { pieces, characters, problems } = learned;
    terminal.tell?.({
      type: 'done',
      pieces,
      characters,
      problems: problems.map(({ path, text }) => ({ path, text: text[language] })),
    });
    return problems.length > 0 ? 2 : 0;
  });
}

export async function merge(
  shards: readonly string[],
  { out, shard }: MergeOptions,
  terminal: Terminal,
  language: Language,
): Promise<number> {
  return stoppable(terminal, language, async (signal) => {
    const { mergeShards } = await import('../corpus/learn');
    const { merged, copies, pieces, profile } = await mergeShards({ shards, cwd: terminal.cwd, out, shard, signal });
    for (const copy of copies) complain(terminal, copy, language);
    const zh = [`合并 ${merged} 份计数，共 ${pieces} 篇文稿`, written(out, profile).zh];
    const en = [`${merged} ${merged === 1 ? 'shard' : 'shards'} merged, ${pieces} reports`, written(out, profile).en];
    terminal.out(language === 'zh' ? `${zh.join('；')}。\n` : `${en.join('; ')}.\n`);
    return 0;
  });
}

/** What is asked to stop by the terminal or by the process that started this one leaves nothing behind. */
async function stoppable(
  terminal: Terminal,
  language: Language,
  work: (signal: AbortSignal) => Promise<number>,
): Promise<number> {
  const stop = new AbortController();
  const forget = terminal.onStop?.(() => stop.abort());
  try {
    return await work(stop.signal);
  } catch (error) {
    if (stop.signal.aborted) complain(terminal, STOPPED, language);
    else if (isFileProblem(error)) complain(terminal, error.text, language);
    else throw error;
    return 2;
  } finally {
    forget?.();
  }
}

const STOPPED = { zh: '已中止，没有写入任何文件。', en: 'stopped; nothing was written.' };
const UNREAD = { zh: '没有一个文件能读，未写入体例。', en: 'no file could be read; no profile was written.' };
const NO_REPORT = {
  zh: '没有读到中文报告，未写入体例；请给出放有往年文稿的文件夹。',
  en: 'no Chinese report was found and no profile was written; give a folder with earlier reports.',
};

function summary(learned: Learned, { out }: LearnOptions, language: Language): string {
  const { files, pieces, segmenter, strange, problems, profile } = learned;
  // what `wengao profile` says, too: without page furniture, figures and marks
  const characters = profile?.characters ?? learned.characters;
  const zh = [
    `读入 ${files} 个文件，${pieces} 篇文稿，${charactersOf(characters)}；分词：${segmenter}`,
    ...(profile ? [genres(profile, 'zh')] : []),
    written(out, profile).zh,
  ];
  const en = [
    `${files} files, ${pieces} reports, ${characters} characters; words by ${segmenter}`,
    ...(profile ? [genres(profile, 'en')] : []),
    written(out, profile).en,
  ];
  if (strange.length > 0) {
    zh.push(`${strange.length} 个文件不是中文报告，未计入：${some(strange, '、')}`);
    en.push(`${strange.length} files are no Chinese reports and were left out: ${some(strange, ', ')}`);
  }
  if (problems.length > 0) {
    zh.push(`${problems.length} 个文件未能读取，已跳过`);
    en.push(`${problems.length} files could not be read and were skipped`);
  }
  return `${(language === 'zh' ? zh : en).join('\n')}\n`;
}

const charactersOf = (count: number): string =>
  count < 10_000 ? `${count} 字` : `${(count / 10_000).toFixed(1)} 万字`;

const NAMED = 5;
const some = (names: readonly string[], between: string): string =>
  names.slice(0, NAMED).join(between) + (names.length > NAMED ? ' …' : '');

function genres(profile: Profile, language: Language): string {
  const parts = profile.genres.map(({ genre, pieces }) => `${GENRE_WORDS[genre][language]} ${pieces}`);
  return parts.join(language === 'zh' ? '、' : ', ');
}

function written(out: string, profile: Profile | undefined): Bilingual {
  if (!profile) return { zh: `计数写入 ${out}`, en: `counts written to ${out}` };
  const terms = profile.terms.length;
  return {
    zh: `体例写入 ${out}（用语 ${terms} 条）。wengao profile ${out} 可看内容`,
    en: `profile written to ${out} (${terms} terms). See it with wengao profile ${out}`,
  };
}

/** For a person at a terminal, and for the process that started this one. */
class Progress {
  readonly #terminal: Terminal;
  readonly #language: Language;
  readonly #began = performance.now();
  #shown = Number.NEGATIVE_INFINITY;
  #drawn = false;

  constructor(terminal: Terminal, language: Language) {
    this.#terminal = terminal;
    this.#language = language;
  }

  show(progress: LearnProgress): void {
    const { done, all, characters } = progress;
    const now = performance.now();
    if (now - this.#shown < 100 && done < all) return;
    this.#shown = now;
    this.#terminal.tell?.({ type: 'progress', done, all, characters });
    if (!this.#terminal.errIsTerminal) return;
    const seconds = (now - this.#began) / 1000;
    const rate = Math.round(characters / Math.max(seconds, 0.001));
    const left = Math.ceil((seconds / done) * (all - done));
    const text =
      this.#language === 'zh'
        ? `已读 ${done}/${all} 个文件，${Math.round(characters / 10_000)} 万字，每秒 ${rate} 字，约剩 ${left} 秒`
        : `${done}/${all} files, ${characters} characters, ${rate} a second, about ${left} s left`;
    this.#terminal.err(`\r\x1b[K${text}`);
    this.#drawn = true;
  }

  end(): void {
    if (this.#drawn) this.#terminal.err('\r\x1b[K');
  }
}
