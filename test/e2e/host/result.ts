// What a suite counted. An extension host that dies is reported by VS Code as a success, so a suite must leave a result.
import { readFileSync, writeFileSync } from 'node:fs';

export interface Result {
  readonly passed: number;
  readonly failed: number;
}

export function writeResult(file: string, result: Result): void {
  writeFileSync(file, JSON.stringify(result));
}

/** Without a result, or with nothing in it, the suite has failed. */
export function readResult(file: string): Result {
  try {
    const { passed, failed } = JSON.parse(readFileSync(file, 'utf8')) as Result;
    return passed + failed > 0 ? { passed, failed } : { passed, failed: 1 };
  } catch {
    console.error('the suite left no result: its host died, or it never ended');
    return { passed: 0, failed: 1 };
  }
}
