import type { Context } from './answer.ts';

/** What was said, in lower case; empty where a button was pressed or a form sent. */
export const wordsOf = ({ inbound: { body } }: Pick<Context, 'inbound'>): string =>
  body.kind === 'message' || body.kind === 'command' ? (body.text ?? '').toLowerCase() : '';
