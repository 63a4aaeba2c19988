export type ErrorCode = 'setting' | 'knowledge' | 'store' | 'platform' | 'input' | 'picture';

/**
 * The one error of the house. The message is for whoever runs Rung: it names the thing and the fix,
 * as `[rung] [part] what is wrong: what to do`.
 */
export class RungError extends Error {
  readonly code: ErrorCode;

  constructor(code: ErrorCode, part: string, message: string, options?: ErrorOptions) {
    super(`[rung] [${part}] ${message}`, options);
    this.name = 'RungError';
    this.code = code;
  }
}
