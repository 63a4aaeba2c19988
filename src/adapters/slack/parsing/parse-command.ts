import type { Aspect } from '../../../core/intent.ts';
import type { Inbound, InboundBody } from '../../../core/message.ts';
import type { Topic } from '../../../core/topic.ts';
import { unescapeText } from '../escape.ts';
import { toPerson, toPlace } from './parse.ts';

/** The slash commands, and the topic each stands for; `/career` takes anything. */
const COMMANDS: Readonly<Record<string, Topic | undefined>> = {
  '/salary': 'salary.range',
  '/next': 'next',
  '/skills': 'progress.show',
  '/nudge': 'nudge',
};

/** Skills named after `/skills` are put on the record. */
const SETTING = /\b(learned|learnt|know|finished|done|learning|started|skip|skipped|drop|forget|remove|undo)\b/i;

export type Command = {
  readonly command: string;
  readonly text?: string | undefined;
  readonly trigger_id: string;
  readonly team_id: string;
  readonly user_id: string;
  readonly channel_id: string;
};

/**
 * A slash command as Inbound, whatever its name. The name is a word of the sentence: `/salary senior germany`.
 * Slack sends commands once.
 */
export const parseCommand = (command: Command): Inbound => ({
  id: `slack:${command.team_id}:command:${command.trigger_id}`,
  person: toPerson(command.team_id, command.user_id),
  place: toPlace({ team: command.team_id, user: command.user_id, channel: command.channel_id }),
  body: commandBody(command.command, unescapeText(command.text ?? '')),
  once: true,
});

const commandBody = (name: string, text: string): InboundBody => {
  const topic = COMMANDS[name];
  if (topic === undefined)
    return text ? { kind: 'message', text, addressed: true } : { kind: 'command', topic: 'help' };
  if (topic === 'progress.show' && SETTING.test(text)) return { kind: 'message', text, addressed: true };
  const aspect = topic === 'next' ? ASPECT_WORDS.find(([words]) => words.test(text))?.[1] : undefined;
  return { kind: 'command', topic, ...(aspect && { aspect }), ...(text && { text: `${name.slice(1)} ${text}` }) };
};

/** `/next why` */
const ASPECT_WORDS: readonly (readonly [RegExp, Aspect])[] = [
  [/^why\b/i, 'why'],
  [/^(another|other|else|something else)\b/i, 'another'],
];
