import type { Inbound } from '../message.ts';

type Said = { readonly inbound: Pick<Inbound, 'body'> };

/** What was said; empty where a button was pressed or a form sent. */
export const textOf = ({ inbound: { body } }: Said): string =>
  body.kind === 'message' || body.kind === 'command' ? (body.text ?? '') : '';
