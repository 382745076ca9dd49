// `wengao check`: findings of each draft, and with --fix the drafts mended first.
import type { Draft } from '../document/draft';
import type { FixAllResult } from '../features/fix-all';
import { verifiedFigures } from '../features/verified-figures';
import { encodeText, replaceFile } from '../host/files';
import { STANDARD_INPUT } from '../host/walk';
import type { Language } from '../rules/rule';
import type { CheckSettings } from '../rules/settings';
import { createReportService, type ReportService } from '../service';
import type { CheckOptions } from './arguments';
import { type CheckedFile, type CheckResult, countSeverity } from './check-result';
import { Drafts, type OpenDraft } from './drafts';
import { formatJson } from './format-json';
import { formatSarif } from './format-sarif';
import { formatStylish } from './format-stylish';
import type { Terminal } from './terminal';

export async function check(
  paths: readonly string[],
  options: CheckOptions,
  terminal: Terminal,
  language: Language,
): Promise<number> {
  const service = createReportService({ log: (message) => drafts.fault(message) });
  const drafts = new Drafts(service, terminal, language);
  const results: CheckResult[] = [];
  const mended = { applied: 0, dropped: 0 };
  const checkOne = async (one: OpenDraft): Promise<CheckedFile> => {
    const { shown: path, file, draft, settings } = one;
    const genre = service.read(draft, settings).reports[0]?.genre ?? null;
    const checked = { path, genre, encoding: file.encoding };
    const verified = (shown: Draft): Pick<CheckedFile, 'verified'> | false =>
      options.verified && { verified: verifiedFigures(service.read(shown, settings)) };
    if (!options.fix) return { ...checked, findings: service.check(draft, settings), ...verified(draft) };
    const { applied, dropped, left, text } = await mend(service, one, terminal);
    mended.applied += applied;
    mended.dropped += dropped;
    return { ...checked, findings: left, ...verified(service.open(draft.uri, draft.languageId, 0, text)) };
  };
  const own: Partial<CheckSettings> = {
    ...(options.genre && { genre: options.genre }),
    ...(options.profile !== undefined && (await drafts.profile(options.profile))),
  };
  for await (const one of drafts.open(paths, own)) {
    const result = 'problem' in one ? one : await checkOne(one).catch((error) => drafts.fail(one.shown, error));
    results.push('problem' in result ? { path: result.shown, error: result.problem.text[language] } : result);
  }
  // the text itself stands on standard output then
  const textIsOut = options.fix && paths.includes(STANDARD_INPUT);
  const colour = !textIsOut && terminal.outIsTerminal && !terminal.env.NO_COLOR && terminal.env.TERM !== 'dumb';
  const output = format(options.format, results, language, colour);
  if (textIsOut) terminal.err(output);
  else terminal.out(output);
  if (terminal.errIsTerminal && options.format === 'stylish') terminal.err(closing(results, mended, language));
  if (drafts.failed) return 2;
  return countSeverity(results, 'error') + countSeverity(results, 'warning') > 0 ? 1 : 0;
}

/** Writes the mended text where the draft came from, if it is another one. */
async function mend(
  service: ReportService,
  { shown, path, file, draft, settings }: OpenDraft,
  terminal: Terminal,
): Promise<FixAllResult> {
  const result = service.fixAll(draft, settings);
  const { text } = result;
  const bytes = await encodeText(file, text, shown);
  if (shown === STANDARD_INPUT) terminal.out(bytes);
  else if (text !== file.text) await replaceFile(path, bytes);
  return result;
}

function format(
  name: CheckOptions['format'],
  results: readonly CheckResult[],
  language: Language,
  colour: boolean,
): string {
  switch (name) {
    case 'json':
      return formatJson(results);
    case 'sarif':
      return formatSarif(results, language);
    case 'stylish':
      return formatStylish(results, language, colour);
  }
}

/** For a person at a terminal, to whom silence may mean that nothing was read. */
function closing(
  results: readonly CheckResult[],
  { applied, dropped }: { readonly applied: number; readonly dropped: number },
  language: Language,
): string {
  const read = results.filter((result): result is CheckedFile => 'findings' in result);
  const strange = read.filter((file) => file.genre === null).length;
  const parts =
    language === 'zh'
      ? [
          `已校核 ${read.length - strange} 份文稿`,
          ...(strange > 0 ? [`另有 ${strange} 个文件不是中文报告，未校核`] : []),
          ...(applied > 0 ? [`改正 ${applied} 处`] : []),
          ...(dropped > 0 ? [`${dropped} 处因重叠未同时改，已再校核`] : []),
        ]
      : [
          `${read.length - strange} drafts checked`,
          ...(strange > 0 ? [`${strange} files are no Chinese reports and were not`] : []),
          ...(applied > 0 ? [`${applied} places mended`] : []),
          ...(dropped > 0 ? [`${dropped} gave way to another and were looked at again`] : []),
        ];
  return language === 'zh' ? `${parts.join('，')}。\n` : `${parts.join(', ')}.\n`;
}
