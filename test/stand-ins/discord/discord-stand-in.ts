import type { AddressInfo } from 'node:net';
import { createGateway, type Gateway } from './gateway.ts';
import { toMessageCreate } from './payloads.ts';
import { createPerson, type Person } from './person.ts';
import { type Call, createRest, type Trouble } from './rest.ts';
import { addMessage, createWorld, type Denial, IDS, openDm, type StoredMessage, type World } from './world.ts';

/** Discord on the loopback address: a gateway, a REST API, people, and everything that can go wrong. */
export type DiscordStandIn = {
  readonly apiUrl: string;
  readonly token: string;
  readonly world: World;
  readonly gateway: Gateway;
  /** How to name the bot in a message. */
  readonly mention: string;
  readonly ada: Person;
  readonly ben: Person;
  readonly as: (user: string) => Person;
  /** A bot writes in a channel. */
  readonly sayAsBot: (user: string, channel: string, text: string) => void;
  readonly calls: readonly Call[];
  /** Breaches of Discord's rules so far, by either side. */
  readonly problems: readonly string[];
  readonly pace: { delayMs: number; mostAtOnce: number };
  readonly cause: (trouble: Omit<Trouble, 'times'> & { readonly times?: number }) => void;
  readonly deny: (channel: string, ...denials: readonly Denial[]) => void;
  readonly closeDms: (user: string) => void;
  readonly deleteChannel: (channel: string) => void;
  /** Moves Discord's clock on. */
  readonly advance: (ms: number) => void;
  /** Resolves once what was dispatched last is dealt with: requests came and ended, or none came for so long. */
  readonly settled: (silenceMs?: number) => Promise<void>;
  /** Resolves once it holds; fails after twelve seconds unless told otherwise, naming what was waited for. */
  readonly until: (what: string, holds: () => boolean, ms?: number) => Promise<void>;
  readonly stop: () => Promise<void>;
};

export const createDiscordStandIn = async (
  options: { readonly token?: string; readonly port?: number; readonly patienceMs?: number } = {},
): Promise<DiscordStandIn> => {
  const world = createWorld(options.token ?? 'stand-in-token');
  let port = options.port ?? 0;
  const gatewayUrl = () => `ws://127.0.0.1:${port}`;
  const rest = createRest(world, gatewayUrl);
  const gateway = createGateway(world, rest.server, gatewayUrl);
  await new Promise<void>((resolve) => rest.server.listen(port, '127.0.0.1', resolve));
  port = (rest.server.address() as AddressInfo).port;
  const as = (user: string) => createPerson(world, gateway, user, options.patienceMs);

  return {
    apiUrl: `http://127.0.0.1:${port}/api`,
    token: world.token,
    world,
    gateway,
    mention: `<@${world.bot.id}>`,
    ada: as(IDS.ada),
    ben: as(IDS.ben),
    as,
    sayAsBot: (user, channel, text) => {
      const message = addMessage(world, { channel, author: user, content: text, mentions: [world.bot.id] });
      gateway.dispatch(world.channels.get(channel)?.guild, 'MESSAGE_CREATE', toMessageCreate(world, message));
    },
    calls: rest.calls,
    problems: rest.problems,
    pace: rest.pace,
    cause: (trouble) => rest.troubles.push({ times: 1, ...trouble }),
    deny: (channel, ...denials) => world.denials.set(channel, new Set(denials)),
    closeDms: (user) => {
      openDm(world, user);
      world.closedDms.add(user);
    },
    deleteChannel: (channel) => world.channels.delete(channel),
    advance: (ms) => {
      world.clock.skew += ms;
    },
    settled: async (silenceMs = 400) => {
      const lastCall = () => rest.calls.at(-1)?.at ?? 0;
      const isAnswered = () => lastCall() >= gateway.dispatchedAt();
      const isQuiet = () =>
        rest.underWay() === 0 &&
        Date.now() - Math.max(lastCall(), gateway.dispatchedAt()) > (isAnswered() ? QUIET_MS : silenceMs);
      while (!isQuiet()) await sleep(5);
    },
    until: async (what, holds, ms = 12_000) => {
      const end = Date.now() + ms;
      while (!holds()) {
        if (Date.now() > end) throw new Error(`waited in vain for ${what}`);
        await sleep(3);
      }
    },
    stop: async () => {
      await gateway.stop();
      rest.server.closeAllConnections();
      await new Promise((resolve) => rest.server.close(resolve));
    },
  };
};

/** Between one request of an answer and the next there is less than this. */
const QUIET_MS = 60;

const sleep = (ms: number) => new Promise((resolve) => setTimeout(resolve, ms));

/** The words of a message in reading order, as somebody reads them. */
export const readMessage = (message: StoredMessage): string =>
  [
    message.content,
    ...message.embeds.flatMap((embed) => [
      embed.author?.name,
      embed.title,
      embed.description,
      ...(embed.fields ?? []).flatMap(({ name, value }) => [name, value]),
      embed.footer?.text,
    ]),
  ]
    .filter((text) => text !== undefined && text !== '')
    .join('\n');
