import type { Context } from './answer.ts';

/** What was said, in lower case; empty where a button was pressed or a form sent. */
export const wordsOf = ({ inbound: { body } }: Pick<Context, 'inbound'>): string =>
  body.kind === 'message' || body.kind === 'command' ? (body.text ?? '').toLowerCase() : '';

/** `2026-12-14` */
export const isDay = (text: string | undefined): text is string =>
  text !== undefined && /^\d{4}-\d{2}-\d{2}$/.test(text);
