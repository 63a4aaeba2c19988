import { createHash } from 'node:crypto';
import type { RESTPutAPIApplicationCommandsJSONBody } from 'discord-api-types/v10';
import type { DiscordApi } from '../sending/api.ts';

/**
 * Registers the commands where they differ from what Discord has, for everybody or for one server.
 * Says whether it did: registering is limited to 200 a day, and clients blink when it happens.
 */
export const registerCommands = async (
  api: DiscordApi,
  {
    application,
    guild,
    commands,
  }: { application: string; guild?: string; commands: RESTPutAPIApplicationCommandsJSONBody },
): Promise<boolean> => {
  const known = await api.listCommands(application, guild);
  if (hashOf(known) === hashOf(commands)) return false;
  await api.putCommands(application, guild, commands);
  return true;
};

/** The same for the same commands, whatever their order and whatever Discord adds of its own. */
export const hashOf = (commands: readonly object[]): string =>
  createHash('sha256')
    .update(
      commands
        .map((command) => JSON.stringify(toComparable({ type: 1, ...command })))
        .sort()
        .join('\n'),
    )
    .digest('hex');

/** What we may set; anything else in a command is Discord's. In one order, defaults and empty values left out. */
const KEYS = [
  'type',
  'name',
  'name_localizations',
  'description',
  'description_localizations',
  'integration_types',
  'contexts',
  'required',
  'autocomplete',
  'min_value',
  'max_value',
  'min_length',
  'max_length',
  'choices',
  'options',
  'value',
] as const;

const toComparable = (value: unknown): unknown => {
  if (Array.isArray(value)) return value.map(toComparable);
  if (typeof value !== 'object' || value === null) return value;
  const fields = new Map(Object.entries(value));
  const isLocalised = !fields.has('name') && !fields.has('type');
  const keys: readonly string[] = isLocalised ? [...fields.keys()].sort() : KEYS;
  return keys.flatMap((key) => (isEmpty(fields.get(key)) ? [] : [[key, toComparable(fields.get(key))]]));
};

const isEmpty = (value: unknown): boolean =>
  value === undefined ||
  value === null ||
  value === false ||
  value === '' ||
  (Array.isArray(value) && value.length === 0);
