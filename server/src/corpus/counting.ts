// Counts texts of an archive, and lays sorted runs aside when the sums grow: memory stays the same whatever the archive's size.
import { join } from 'node:path';
import { FileProblem } from '../host/problem';
import { countReport } from '../profile/count';
import { Tally } from '../profile/rows';
import type { Segmenter } from '../profile/segmenter';
import { DEFAULT_SETTINGS } from '../rules/settings';
import { createReportService } from '../service';
import type { ArchiveText } from './read-file';
import { writeRows } from './row-file';

/** What a text gave. */
export interface Counted {
  /** Reports in it; none where it is no Chinese report. */
  readonly pieces: number;
  /** UTF-16 units that were read. */
  readonly characters: number;
}

/** Runs cannot be laid aside: no fault of the file that is being read, and nothing can be learned. */
export class NoRoom extends FileProblem {
  constructor(error: unknown) {
    const detail = error instanceof Error ? error.message : String(error);
    super({
      zh: `临时文件写不下（${detail}）；请腾出空间，或用 TMPDIR 指定别处。`,
      en: `temporary files could not be written (${detail}); make room, or name another place by TMPDIR.`,
    });
  }
}

export class Counting {
  readonly #segmenter: Segmenter;
  readonly #folder: string;
  /** Begins the names of the runs. */
  readonly #name: string;
  readonly #limit: number;
  readonly #tally = new Tally();
  readonly #runs: string[] = [];
  readonly #service = createReportService();

  constructor(segmenter: Segmenter, folder: string, name: string, limit: number) {
    this.#segmenter = segmenter;
    this.#folder = folder;
    this.#name = name;
    this.#limit = limit;
  }

  add(shown: string, { text, languageId }: ArchiveText): Counted {
    // runs are UTF-8, which has no half of a surrogate pair: rows with one would come back out of order
    const draft = this.#service.open(shown, languageId, 0, text.replace(/\p{Cs}/gu, '\uFFFD'));
    const reading = this.#service.read(draft, DEFAULT_SETTINGS);
    const reports = reading.isReport ? reading.reports : [];
    for (const report of reports) {
      this.#tally.addPiece(countReport(reading, report, this.#segmenter));
      if (this.#tally.size >= this.#limit) this.#layAside();
    }
    this.#service.close(draft);
    return { pieces: reports.length, characters: text.length };
  }

  /** The files of all runs. */
  finish(): readonly string[] {
    if (this.#tally.size > 0) this.#layAside();
    return this.#runs;
  }

  #layAside(): void {
    const path = join(this.#folder, `${this.#name}-${this.#runs.length}`);
    try {
      writeRows(path, this.#tally.rows());
    } catch (error) {
      throw new NoRoom(error);
    }
    this.#tally.clear();
    this.#runs.push(path);
  }
}
