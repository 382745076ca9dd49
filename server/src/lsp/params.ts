// What a client sends, taken for anything at all until it is looked at.
import { ErrorCodes, ResponseError } from 'vscode-languageserver/node';
import type { Position, Range } from '../text/position';

/** The call cannot be used: the client is told why. */
export function invalidParams(message: string): ResponseError<never> {
  return new ResponseError<never>(ErrorCodes.InvalidParams, message);
}

/** `params.textDocument.uri`, whatever was sent. */
export function documentUri(params: unknown): string {
  const textDocument = member(params, 'textDocument');
  const uri = member(textDocument, 'uri');
  if (typeof uri !== 'string') throw invalidParams('textDocument.uri is missing');
  return uri;
}

export function member(value: unknown, name: string): unknown {
  return typeof value === 'object' && value !== null ? (value as Record<string, unknown>)[name] : undefined;
}

export function isRange(value: unknown): value is Range {
  return isPosition(member(value, 'start')) && isPosition(member(value, 'end'));
}

export function isPosition(value: unknown): value is Position {
  const line = member(value, 'line');
  const character = member(value, 'character');
  return isCount(line) && isCount(character);
}

function isCount(value: unknown): value is number {
  return typeof value === 'number' && Number.isSafeInteger(value) && value >= 0;
}
