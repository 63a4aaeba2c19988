import type { Intent } from './core/intent.ts';
import type { Inbound } from './core/message.ts';
import type { SaidReader } from './core/ports.ts';
import { NOTHING_SAID, type Said } from './core/said.ts';

/** What words say beside their intent: of a button or a form nothing. */
export const toSaid = ({ body }: Inbound, intent: Intent, { read }: SaidReader): Said =>
  (body.kind === 'message' || body.kind === 'command') && body.text ? read(body.text, intent) : NOTHING_SAID;
