// A reader's truth as it comes from JSON: lists of records.

export type TruthRecord = Readonly<Record<string, unknown>>;

/** The records under a name; none where there are none. */
export function listAt(value: unknown, name: string): readonly TruthRecord[] {
  if (typeof value !== 'object' || value === null) return [];
  const list: unknown = (value as TruthRecord)[name];
  return Array.isArray(list) ? list.filter((one): one is TruthRecord => typeof one === 'object' && one !== null) : [];
}
