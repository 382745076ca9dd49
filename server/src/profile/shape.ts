// Readers of JSON that may be anything: each gives what it names, or throws and names the place.

export function recordAt(json: unknown, place: string): Record<string, unknown> {
  if (typeof json !== 'object' || json === null || Array.isArray(json)) throw new Error(`${place}: no object`);
  return json as Record<string, unknown>;
}

export function listAt<T>(json: unknown, place: string, read: (one: unknown, place: string) => T): T[] {
  if (!Array.isArray(json)) throw new Error(`${place}: no list`);
  return json.map((one, index) => read(one, `${place}[${index}]`));
}

export function stringAt(json: unknown, place: string): string {
  if (typeof json !== 'string' || json === '') throw new Error(`${place}: no text`);
  return json;
}

export function oneOf<T extends string>(known: readonly T[], json: unknown, place: string): T {
  const found = known.find((one) => one === json);
  if (found === undefined) throw new Error(`${place}: ${JSON.stringify(json)} is none of ${known.join(', ')}`);
  return found;
}

/** A whole number, not below zero. */
export function countAt(json: unknown, place: string): number {
  if (typeof json !== 'number' || !Number.isSafeInteger(json) || json < 0) throw new Error(`${place}: no count`);
  return json;
}
