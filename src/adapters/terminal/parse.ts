import type { Action, Button, Inbound, InboundBody, Person, Place } from '../../core/message.ts';
import type { Topic } from '../../core/topic.ts';
import { LIMITS } from './limits.ts';

export const TERMINAL_PERSON: Person = { key: 'terminal:local:you', platform: 'terminal', workspace: 'terminal:local' };
export const TERMINAL_PLACE: Place = { key: 'terminal:local', channel: 'terminal:local', direct: true };

/** The commands of the other platforms, for fingers that are used to them. */
const COMMANDS: Readonly<Record<string, Topic>> = {
  '/salary': 'salary.range',
  '/next': 'next',
  '/skills': 'progress.show',
  '/nudge': 'nudge',
  '/help': 'help',
};

/** What the last reply offered to press. */
export type Offered = {
  readonly choices: readonly Button[];
  readonly thumbs?: { readonly good: Action; readonly bad: Action };
};

/** A typed line: a number picks a choice of the last reply, a thumb rates it, a slash command names its topic, anything else is words. */
export const parseLine = (line: string, id: string, offered: Offered): Inbound | undefined => {
  const text = line.slice(0, LIMITS.line).trim();
  if (text === '') return undefined;
  return { id, person: TERMINAL_PERSON, place: TERMINAL_PLACE, body: toBody(text, offered) };
};

const toBody = (text: string, offered: Offered): InboundBody => {
  const action = toAction(text, offered);
  if (action) return { kind: 'action', action };
  const [command = '', ...rest] = text.split(' ');
  const topic = COMMANDS[command];
  if (topic) return { kind: 'command', topic, ...(rest.length && { text: rest.join(' ') }) };
  return { kind: 'message', text: text.replace(/^\//, ''), addressed: true };
};

const toAction = (text: string, { choices, thumbs }: Offered): Action | undefined => {
  if (/^(?:\+1|👍)$/u.test(text)) return thumbs?.good;
  if (/^(?:-1|👎)$/u.test(text)) return thumbs?.bad;
  return /^\[?\d{1,2}\]?$/.test(text) ? choices[Number(text.replace(/\D/g, '')) - 1]?.action : undefined;
};
