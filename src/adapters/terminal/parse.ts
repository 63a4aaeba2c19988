import type { Button, Inbound, Person, Place } from '../../core/message.ts';
import { LIMITS } from './limits.ts';

export const TERMINAL_PERSON: Person = { key: 'terminal:local:you', platform: 'terminal', workspace: 'terminal:local' };
export const TERMINAL_PLACE: Place = { key: 'terminal:local', channel: 'terminal:local', direct: true };

/** A typed line: a number picks a choice of the last reply, a leading slash is decoration, anything else is words. */
export const parseLine = (line: string, id: string, choices: readonly Button[]): Inbound | undefined => {
  const text = line.slice(0, LIMITS.line).trim().replace(/^\//, '');
  if (text === '') return undefined;
  const picked = /^\[?\d{1,2}\]?$/.test(text) ? choices[Number(text.replace(/\D/g, '')) - 1] : undefined;
  return {
    id,
    person: TERMINAL_PERSON,
    place: TERMINAL_PLACE,
    body: picked ? { kind: 'action', action: picked.action } : { kind: 'message', text, addressed: true },
  };
};
