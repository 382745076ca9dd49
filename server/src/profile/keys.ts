// The kinds of rows: the first field of a key, and what fields follow. All that is counted in a piece is listed here.

export const KEY = {
  /** – : one row; its pieces are the pieces, its count the Han characters. */
  piece: 'piece',
  /** genre : pieces of it. */
  genre: 'genre',
  /** genre : pieces of it with top-level sections. */
  headed: 'headed',
  /** genre, role : pieces in which a top-level section has the role: its heading says it, or its place or custom gives it. */
  role: 'role',
  /** genre, role : pieces in which a top-level heading's own words say the role (`rolesSaid`). */
  said: 'said',
  /** genre, role or name, role or name : headed pieces in which the first section of one stands before the first of the other. */
  order: 'order',
  /** genre, role or name, text : top-level headings that say the role or have the name, by their general words (`wordingOf`). */
  wording: 'wording',
  /** genre, name : top-level headings that say no role and could be one of their own (`headingName`). */
  heading: 'heading',
  /** genre, number : pieces with so many top-level sections. */
  sections: 'sections',
  /** genre : headed pieces with text before the first heading. */
  preamble: 'preamble',
  /** genre : headed pieces with a closing paragraph that belongs to no section's matter. */
  closing: 'closing',
  /** genre, `couplet` | `colon` | `plain` : top-level headings; genre, `length`, n : of so many characters; genre, `spread`, n : pieces whose siblings differ by so many. */
  shape: 'shape',
  /** genre, level, marker form or `none`, `standing` | `run-in` : headings. */
  numbering: 'numbering',
  /** family, what sets an item apart from the next (a mark, or ¶ for a new paragraph) : items of series. */
  series: 'series',
  /** form as written, what follows it (place, measure, number, title, other) : placeholders. */
  placeholder: 'placeholder',
  /** text : real Latin that is no placeholder. */
  latin: 'latin',
  /** genre, pattern : titles. */
  title: 'title',
  /** text : fixed expressions with a number (“四个意识”, 八八战略). */
  expression: 'expression',
  /** full, short : (以下简称“…”). */
  abbreviation: 'abbreviation',
  /** – : its count is the number of words. */
  words: 'words',
  /** text : a word that no dictionary has and that begins with a surname; text, `titled` : with a title or a verb of saying beside it. */
  name: 'name',
  /**
   * text : a word or several words in a row, by their characters, or a whole quotation; text, `"` : within quotation marks;
   * text, `<` or `>`, word : what stands before or behind it; empty at an edge, # for a number.
   */
  term: 'term',
} as const;
