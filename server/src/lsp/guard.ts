// What stands between the wire and a handler: nothing that a client sends may throw, and nothing is answered out of turn.
import { type CancellationToken, ErrorCodes, LSPErrorCodes, ResponseError } from 'vscode-languageserver/node';

export type Phase = 'new' | 'running' | 'stopped';

export class Guard {
  phase: Phase = 'new';
  readonly #log: (message: string) => void;

  constructor(log: (message: string) => void) {
    this.#log = log;
  }

  /** A request's handler. It may throw a ResponseError; anything else thrown is logged and answered as an internal error. */
  request<Params, Result>(
    name: string,
    handle: (params: Params, token: CancellationToken) => Result | Promise<Result>,
  ): (params: Params, token: CancellationToken) => Promise<Result | ResponseError<never>> {
    return async (params, token) => {
      if (this.phase === 'new')
        return new ResponseError<never>(ErrorCodes.ServerNotInitialized, `${name} before initialize`);
      if (this.phase === 'stopped')
        return new ResponseError<never>(ErrorCodes.InvalidRequest, `${name} after shutdown`);
      try {
        const result = await handle(params, token);
        if (!token.isCancellationRequested) return result;
        return new ResponseError<never>(LSPErrorCodes.RequestCancelled, `${name} was cancelled`);
      } catch (error) {
        if (error instanceof ResponseError) return error as ResponseError<never>;
        this.report(name, error);
        return new ResponseError<never>(ErrorCodes.InternalError, `${name} failed`);
      }
    };
  }

  /** Work that nobody waits for: a failure is logged. */
  run(name: string, work: () => void | Promise<void>): void {
    // `async` turns what is thrown at once into a rejection
    (async () => work())().catch((error: unknown) => this.report(name, error));
  }

  /** What went wrong and must not end the server. */
  report(name: string, error: unknown): void {
    this.#log(`${name}: ${error instanceof Error ? (error.stack ?? error.message) : String(error)}`);
  }
}
