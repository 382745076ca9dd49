// What an evaluation gives: figures of the method notes beside what this project reaches, each with its counts.

export interface Figure {
  readonly what: string;
  /** The figure of the method notes: what is to be reached. */
  readonly published: string;
  /** With its counts: 45 of 49. */
  readonly reached: string;
  readonly met: boolean;
}

/** The source documents by their first three digits, and a reader's truth of some of them. */
export interface EvaluationCorpus {
  readonly documents: ReadonlyMap<string, string>;
  readonly truth: ReadonlyMap<string, unknown>;
}
