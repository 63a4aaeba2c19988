import type { APIInteraction, GatewayMessageCreateDispatchData } from 'discord-api-types/v10';
import fc from 'fast-check';
import * as discord from '../../src/adapters/discord/parsing/parse.ts';
import type { Vocabulary } from '../../src/adapters/discord/parsing/vocabulary.ts';
import { parseMessage as parseSlackMessage } from '../../src/adapters/slack/parsing/parse.ts';
import { parseCommand as parseSlackCommand } from '../../src/adapters/slack/parsing/parse-command.ts';
import { parseForm, parsePress } from '../../src/adapters/slack/parsing/parse-interaction.ts';
import { parseLine } from '../../src/adapters/terminal/parse.ts';
import { encodeAction } from '../../src/core/action-code.ts';
import { ASPECTS, LEVELS, SKILL_STATUSES, type Slots, WEEKDAYS } from '../../src/core/intent.ts';
import type { Action, Inbound } from '../../src/core/message.ts';
import { TOPICS } from '../../src/core/topic.ts';
import { mutate } from './hostile-text.ts';

/** Three people in each of two workspaces of a platform; the same people in both. */
export const USERS = ['1', '2', '3'] as const;
export const WORKSPACES = ['7', '8'] as const;

export type Payload = {
  readonly platform: 'slack' | 'discord' | 'terminal';
  readonly parse: () => Inbound | undefined;
};

export type PayloadDeps = {
  readonly texts: fc.Arbitrary<string>;
  readonly skills: readonly string[];
  readonly vocabulary: Vocabulary;
  /** A new id for each thing said. */
  readonly nextId: () => string;
};

/** Whatever the three platforms could send: messages, commands, presses and forms, real ones, forged ones and broken ones. */
export const createPayloads = (deps: PayloadDeps): fc.Arbitrary<Payload> => {
  const who = fc.record({
    user: fc.constantFrom(...USERS),
    workspace: fc.constantFrom(...WORKSPACES),
    place: fc.constantFrom('C', 'D'),
  });
  const codes = createActions(deps.skills).chain((action) => {
    const code = toCode(action);
    return fc.oneof({ weight: 4, arbitrary: fc.constant(code) }, { weight: 1, arbitrary: mutate(code) });
  });
  const values = fc.dictionary(
    fc.constantFrom('skills', 'level', 'goal', 'hours', 'country', 'answer', 'zone', '__proto__'),
    fc.oneof(deps.texts, fc.constantFrom(...deps.skills)),
    { maxKeys: 4 },
  );
  return fc.oneof(
    fc.record({ who, text: deps.texts, thread: fc.boolean(), named: fc.boolean() }).map(slackMessage(deps)),
    fc
      .record({
        who,
        text: deps.texts,
        name: fc.constantFrom('/career', '/salary', '/next', '/skills', '/nudge', '/constructor'),
      })
      .map(slackCommand(deps)),
    fc.record({ who, code: codes }).map(slackPress(deps)),
    fc.record({ who, code: codes, values }).map(slackForm(deps)),
    fc.record({ who, text: deps.texts, named: fc.boolean() }).map(discordMessage(deps)),
    fc
      .record({
        who,
        name: fc.constantFrom(...COMMANDS),
        option: fc.constantFrom(...OPTIONS),
        text: deps.texts,
        sub: fc.option(fc.constantFrom('on', 'off', 'snooze', 'export', 'delete')),
      })
      .map(discordCommand(deps)),
    fc.record({ who, code: codes }).map(discordPress(deps)),
    fc.record({ who, code: codes, values }).map(discordForm(deps)),
    deps.texts.map(
      (text): Payload => ({ platform: 'terminal', parse: () => parseLine(text, deps.nextId(), { choices: [] }) }),
    ),
  );
};

const COMMANDS = [
  'ask',
  'salary',
  'skill',
  'roadmap',
  'gap',
  'plan',
  'practice',
  'nudge',
  'privacy',
  'next',
  'skills',
  'match',
  'quiz',
  'settings',
  'help',
  'toString',
] as const;
const OPTIONS = [
  'question',
  'level',
  'country',
  'skill',
  'status',
  'hours',
  'target',
  'compare',
  'weekday',
  'time',
  'zone',
  '__proto__',
] as const;

type Who = { readonly user: string; readonly workspace: string; readonly place: string };

const toCode = (action: Action): string => {
  try {
    return encodeAction(action);
  } catch {
    return 'help~~~';
  }
};

const createActions = (skills: readonly string[]): fc.Arbitrary<Action> => {
  const slots: fc.Arbitrary<Slots> = fc.record(
    {
      level: fc.constantFrom(...LEVELS),
      years: fc.oneof(fc.nat(60), fc.double({ noNaN: true })),
      country: fc.constantFrom('DE', 'US', 'GB', 'ZZ', 'XX'),
      skill: fc.oneof(fc.constantFrom(...skills), fc.constant('no-such-skill')),
      status: fc.constantFrom(...SKILL_STATUSES),
      hours_per_week: fc.oneof(fc.nat(80), fc.double({ noNaN: true })),
      nudge: fc.constantFrom('on', 'off', 'snooze'),
      weekday: fc.constantFrom(...WEEKDAYS),
      time: fc.constantFrom('09:00', '24:61', '02:30'),
      zone: fc.constantFrom('Europe/Berlin', 'Asia/Kolkata', 'Mars/Base'),
    },
    { requiredKeys: [] },
  );
  return fc.record(
    {
      topic: fc.constantFrom(...TOPICS),
      aspect: fc.constantFrom(...ASPECTS),
      slots: fc.oneof(fc.constant({}), slots),
      ref: fc.oneof(fc.constantFrom(...skills, 'crisis', '0', '99999', 'q1~q2'), fc.string({ maxLength: 12 })),
    },
    { requiredKeys: ['topic', 'aspect', 'slots'] },
  );
};

const slackMessage =
  ({ nextId }: PayloadDeps) =>
  ({ who, text, thread, named }: { who: Who; text: string; thread: boolean; named: boolean }): Payload => {
    const id = nextId();
    const event = {
      type: named ? 'app_mention' : 'message',
      user: `U${who.user}`,
      text: named ? `<@U0RUNG> ${text}` : text,
      channel: `${who.place}${who.place === 'D' ? who.user : '1'}`,
      ts: `1700000000.${id}`,
      ...(thread && { thread_ts: '1700000000.000001' }),
    };
    return {
      platform: 'slack',
      parse: () => parseSlackMessage(event, { team: `T${who.workspace}`, botUser: 'U0RUNG' }),
    };
  };

const slackCommand =
  ({ nextId }: PayloadDeps) =>
  ({ who, text, name }: { who: Who; text: string; name: string }): Payload => {
    const command = {
      command: name,
      text,
      trigger_id: nextId(),
      team_id: `T${who.workspace}`,
      user_id: `U${who.user}`,
      channel_id: `${who.place}1`,
    };
    return { platform: 'slack', parse: () => parseSlackCommand(command) };
  };

const slackInteraction = ({ user, workspace, place }: Who, trigger: string) => ({
  team: { id: `T${workspace}` },
  user: { id: `U${user}` },
  channel: { id: `${place}1` },
  message: { ts: '1700000000.000002' },
  trigger_id: trigger,
});

const slackPress =
  ({ nextId }: PayloadDeps) =>
  ({ who, code }: { who: Who; code: string }): Payload => {
    const id = nextId();
    return {
      platform: 'slack',
      parse: () => parsePress(slackInteraction(who, id), { action_id: 'a', action_ts: id, value: code }),
    };
  };

const slackForm =
  ({ nextId }: PayloadDeps) =>
  ({ who, code, values }: { who: Who; code: string; values: Readonly<Record<string, string>> }): Payload => {
    const id = nextId();
    const state = Object.fromEntries(
      Object.entries(values).map(([field, value]) => [field, { [field]: { type: 'plain_text_input', value } }]),
    );
    const view = {
      id: `V${id}`,
      hash: id,
      private_metadata: JSON.stringify({ action: code, origin: { channel: `${who.place}1` } }),
      state: { values: state },
    };
    return { platform: 'slack', parse: () => parseForm(slackInteraction(who, id), view)?.inbound };
  };

const SELF = '600000000000000001';
const discordUser = (user: string) => ({
  id: `70000000000000000${user}`,
  username: 'ada',
  discriminator: '0',
  global_name: null,
  avatar: null,
});

const discordMessage =
  ({ nextId }: PayloadDeps) =>
  ({ who, text, named }: { who: Who; text: string; named: boolean }): Payload => {
    const message = {
      id: nextId(),
      type: 0,
      channel_id: who.place === 'D' ? `9${who.user}` : '5',
      ...(who.place !== 'D' && { guild_id: who.workspace }),
      author: discordUser(who.user),
      content: named ? `<@${SELF}> ${text}` : text,
      mentions: named ? [discordUser('9'), { ...discordUser('9'), id: SELF }] : [],
    } as unknown as GatewayMessageCreateDispatchData;
    return { platform: 'discord', parse: () => discord.parseMessage(message, SELF) };
  };

const discordInteraction = (who: Who, id: string, type: number, data: unknown): APIInteraction =>
  ({
    id,
    type,
    data,
    ...(who.place === 'D'
      ? { user: discordUser(who.user), context: 1 }
      : { guild_id: who.workspace, member: { user: discordUser(who.user) }, context: 0 }),
    channel: { id: who.place === 'D' ? `9${who.user}` : '5', type: who.place === 'D' ? 1 : 0 },
    ...(type === 3 && {
      message: { embeds: [{ author: { name: 'x', url: `https://discord.com/channels/${who.workspace}` } }] },
    }),
  }) as unknown as APIInteraction;

const toDiscord =
  ({ vocabulary, nextId }: PayloadDeps, type: number) =>
  (who: Who, data: unknown): Payload => {
    const interaction = discordInteraction(who, nextId(), type, data);
    return { platform: 'discord', parse: () => discord.parseInteraction(interaction, vocabulary) };
  };

const discordCommand =
  (deps: PayloadDeps) =>
  ({
    who,
    name,
    option,
    text,
    sub,
  }: {
    who: Who;
    name: string;
    option: string;
    text: string;
    sub: string | null;
  }): Payload => {
    const options = [{ name: option, type: 3, value: text }];
    return toDiscord(deps, 2)(who, { name, options: sub === null ? options : [{ name: sub, type: 1, options }] });
  };

const discordPress =
  (deps: PayloadDeps) =>
  ({ who, code }: { who: Who; code: string }): Payload =>
    toDiscord(deps, 3)(who, { component_type: 2, custom_id: code });

const discordForm =
  (deps: PayloadDeps) =>
  ({ who, code, values }: { who: Who; code: string; values: Readonly<Record<string, string>> }): Payload =>
    toDiscord(deps, 5)(who, {
      custom_id: code,
      components: Object.entries(values).map(([field, value]) => ({
        type: 18,
        component: { type: 4, custom_id: field, value },
      })),
    });
