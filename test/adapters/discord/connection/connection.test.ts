import { afterEach, describe, expect, it } from 'vitest';
import { backOff } from '../../../../src/adapters/discord/connection/back-off.ts';
import { startDiscord } from '../../../../src/adapters/discord/index.ts';
import { asRequest } from '../../../../src/operations/request.ts';
import { createDiscordStandIn, type DiscordStandIn } from '../../../stand-ins/discord/discord-stand-in.ts';
import { IDS } from '../../../stand-ins/discord/world.ts';
import { createNotes, type Served, serve, TERMS, texts, toReply } from '../serve.ts';

const did = (discord: DiscordStandIn, what: string) =>
  discord.gateway.log.filter((entry) => entry.what.startsWith(what)).length;
const QUICK = { firstBackOff: 10, longestBackOff: 40, resumeSilence: 150 };

describe('The connection to Discord', () => {
  let served: Served;
  afterEach(async () => served.stop());

  it('asks for no privileged intent', async () => {
    served = await serve(() => undefined);
    expect(did(served.discord, 'identify 0/1')).toBe(1);
    expect(served.discord.gateway.connected()).toBe(1);
  });

  it('takes up where it was after a break, and answers what was missed once', async () => {
    served = await serve(() => toReply('Once.'), { times: QUICK });
    const { discord, heard } = served;
    discord.ada.say(IDS.general, `${discord.mention} before`);
    await discord.settled();
    discord.gateway.drop(1006);
    await discord.until('the break', () => discord.gateway.connected() === 0);
    discord.ada.say(IDS.general, `${discord.mention} meanwhile`);
    await discord.until('the resume', () => did(discord, 'resume') === 1);
    await discord.settled();
    expect(heard.map(({ body }) => body.kind === 'message' && body.text)).toEqual(['before', 'meanwhile']);
    expect(texts(discord.ada.sees())).toEqual(['Once.', 'Once.']);
    expect(did(discord, 'identify')).toBe(1);
  });

  it('gives no second answer where a replay brings what was answered already', async () => {
    served = await serve(() => toReply('Once.'), { times: QUICK });
    const { discord } = served;
    const interaction = await discord.ada.command('help');
    discord.gateway.repeatLast();
    await discord.settled();
    expect(interaction.acknowledged).toBe(true);
    expect(discord.calls.filter(({ path }) => path.endsWith('/callback'))).toHaveLength(1);
  });

  it('reconnects when it is told to', async () => {
    served = await serve(() => toReply('Here.'), { times: QUICK });
    const { discord } = served;
    discord.gateway.askToReconnect();
    await discord.until('the resume', () => did(discord, 'resume') === 1);
    await discord.ada.command('help');
    expect(texts(discord.ada.sees())).toEqual(['Here.']);
  });

  it('waits longer each time it is turned away', async () => {
    served = await serve(() => toReply('Here.'), { times: { ...QUICK, firstBackOff: 100, longestBackOff: 400 } });
    const { discord, adapter } = served;
    discord.gateway.faults.refusals = 3;
    discord.gateway.drop(1006);
    await discord.until('the break', () => !adapter.isConnected());
    await discord.until('being connected', () => adapter.isConnected());
    const tries = discord.gateway.log.filter(({ what }) => what === 'connect').slice(1);
    const gaps = tries.slice(1).map(({ at }, index) => at - (tries[index]?.at ?? at));
    expect(tries).toHaveLength(4);
    expect(gaps[2]).toBeGreaterThan((gaps[0] ?? 0) + 100);
  });

  it('doubles its wait up to a bound, with some chance in it', () => {
    const times = { firstBackOff: 1_000, longestBackOff: 60_000 };
    expect(backOff(0, times)).toBe(0);
    for (let failures = 1; failures < 40; failures += 1) {
      const full = Math.min(60_000, 1_000 * 2 ** (failures - 1));
      expect(backOff(failures, times)).toBeGreaterThanOrEqual(0.75 * full);
      expect(backOff(failures, times)).toBeLessThanOrEqual(full);
    }
  });

  it.each([
    [4004, 'DISCORD_TOKEN'],
    [4011, 'discord:shards'],
    [4014, 'update'],
  ])('says what to do about it, once, where it will never be let in again (%i)', async (code, words) => {
    served = await serve(() => undefined, { times: QUICK });
    const { discord, notes } = served;
    discord.gateway.drop(code);
    await discord.until('the note', () => notes.some(({ level }) => level === 'error'));
    await new Promise((resolve) => setTimeout(resolve, 100));
    expect(notes.filter(({ level }) => level === 'error').map(({ message }) => message)).toEqual([
      expect.stringContaining(words),
    ]);
    expect(did(discord, 'connect')).toBe(1);
  });

  it('is not taken up again once it is stopped, though it was about to be', async () => {
    served = await serve(() => undefined, { times: { ...QUICK, firstBackOff: 9_000, longestBackOff: 9_000 } });
    const { discord, adapter } = served;
    discord.gateway.faults.refusals = 1;
    discord.gateway.drop(1006);
    await discord.until('a try', () => did(discord, 'connect') === 2);
    await new Promise((resolve) => setTimeout(resolve, 700));
    await adapter.stop();
    await new Promise((resolve) => setTimeout(resolve, 300));
    expect(did(discord, 'connect')).toBe(2);
  });
});

/** A fresh session may begin five seconds after the last at the earliest: these wait beside one another. */
describe.concurrent('The connection to Discord, broken', () => {
  it('starts afresh where its session is no longer valid', async () => {
    const served = await serve(() => toReply('Here.'), { times: QUICK });
    const { discord, adapter } = served;
    discord.gateway.faults.invalidSessions = 1;
    discord.gateway.drop(1006);
    await discord.until('the fresh session', () => did(discord, 'identify') === 2);
    await discord.until('being connected', () => adapter.isConnected());
    await discord.ada.command('help');
    expect(texts(discord.ada.sees())).toEqual(['Here.']);
    await served.stop();
  });

  it.each([4000, 4007, 4009, 1000, 1011])('comes back after close code %i', async (code) => {
    const served = await serve(() => toReply('Here.'), { times: QUICK });
    const { discord, adapter } = served;
    discord.gateway.drop(code);
    await discord.until('the break', () => !adapter.isConnected());
    await discord.until('being connected', () => adapter.isConnected() && discord.gateway.connected() === 1);
    await discord.ada.command('help');
    expect(texts(discord.ada.sees())).toEqual(['Here.']);
  });

  it('comes back by the address it knows, where Discord tells no address any more', async () => {
    const served = await serve(() => toReply('Here.'), { times: QUICK });
    const { discord, adapter } = served;
    const before = discord.calls.length;
    discord.cause({ path: '/gateway/bot', status: 403, times: 9 });
    discord.gateway.faults.silentResumes = 1;
    discord.gateway.drop(1006);
    await discord.until('the fresh session', () => did(discord, 'identify') === 2 && adapter.isConnected());
    expect(discord.calls.slice(before).filter(({ path }) => path === '/gateway/bot')).toEqual([]);
    await served.stop();
  });

  it('notices a RESUME that nothing follows, and starts afresh', async () => {
    const served = await serve(() => toReply('Here.'), { times: QUICK });
    const { discord, adapter, notes } = served;
    discord.gateway.faults.silentResumes = 1;
    discord.gateway.drop(1006);
    await discord.until('the silent resume', () => did(discord, 'resume') === 1);
    await discord.until('the fresh session', () => did(discord, 'identify') === 2 && adapter.isConnected());
    expect(notes.some(({ message }) => message.includes('silent'))).toBe(true);
    await discord.ada.command('help');
    expect(texts(discord.ada.sees())).toEqual(['Here.']);
    await served.stop();
  });
});

describe('Starting on Discord', () => {
  const start = (discord: Pick<DiscordStandIn, 'apiUrl'>, token: string, log = createNotes().log) =>
    startDiscord({
      token,
      apiUrl: discord.apiUrl,
      bot: { handle: async () => toReply('Here.') },
      log,
      asRequest,
      terms: TERMS,
      times: { ...QUICK, startPatience: 200 },
    });

  it('stops with one clear message where the token is wrong', async () => {
    const discord = await createDiscordStandIn();
    await expect(start(discord, 'wrong')).rejects.toThrow(
      /^\[rung\] \[discord\] Discord refused DISCORD_TOKEN: copy the token/,
    );
    await discord.stop();
  });

  it('keeps trying where Discord cannot be reached, and serves once it can', async () => {
    const first = await createDiscordStandIn();
    await first.stop();
    const { log, notes } = createNotes();
    const adapter = await start(first, 'stand-in-token', log);
    expect(adapter.isConnected()).toBe(false);
    const discord = await createDiscordStandIn({ port: Number(new URL(first.apiUrl).port) });
    await discord.until('being connected', () => adapter.isConnected());
    discord.ada.dm('hello');
    await discord.settled();
    expect(texts(discord.ada.sees())).toEqual(['Here.']);
    expect(notes.some(({ message }) => message.includes('can not be reached'))).toBe(true);
    await adapter.stop();
    await discord.stop();
  });

  it('waits where Discord lets no more sessions begin today', async () => {
    const discord = await createDiscordStandIn();
    discord.world.advice.sessions = 0;
    const { log, notes } = createNotes();
    const adapter = await start(discord, discord.token, log);
    expect(adapter.isConnected()).toBe(false);
    expect(notes.map(({ fields }) => String(fields.err))).toContainEqual(expect.stringContaining('0 more shards'));
    discord.world.advice.sessions = 990;
    await discord.until('being connected', () => adapter.isConnected());
    await adapter.stop();
    await discord.stop();
  });

  it('notices a line that brings no sign of life any more, and takes up on another', async () => {
    const discord = await createDiscordStandIn();
    discord.world.advice.heartbeat = 150;
    const adapter = await start(discord, discord.token);
    discord.gateway.faults.deaf = true;
    await discord.until('the break', () => !adapter.isConnected());
    discord.gateway.faults.deaf = false;
    await discord.until('the resume', () => did(discord, 'resume') === 1 && adapter.isConnected());
    discord.ada.dm('hello');
    await discord.settled();
    expect(texts(discord.ada.sees())).toEqual(['Here.']);
    expect(did(discord, 'identify')).toBe(1);
    await adapter.stop();
    await discord.stop();
  });

  it('is let in once, however often it was turned away before', async () => {
    const discord = await createDiscordStandIn();
    discord.gateway.faults.badGateways = 2;
    const adapter = await start(discord, discord.token);
    expect(adapter.isConnected()).toBe(false);
    await discord.until('being connected', () => adapter.isConnected());
    discord.ada.dm('hello');
    await discord.settled();
    expect(texts(discord.ada.sees())).toEqual(['Here.']);
    expect(did(discord, 'identify')).toBe(1);
    await adapter.stop();
    await discord.stop();
  });

  it('gives up trying when it is stopped', async () => {
    const gone = await createDiscordStandIn();
    await gone.stop();
    const adapter = await start(gone, 'stand-in-token');
    await adapter.stop();
    expect(adapter.isConnected()).toBe(false);
  });

  it('serves as many shards as Discord advises, in one process, unless it is told otherwise', async () => {
    const discord = await createDiscordStandIn();
    discord.world.advice.shards = 3;
    const adapter = await start(discord, discord.token);
    expect(did(discord, 'identify')).toBe(3);
    expect([0, 1, 2].map((id) => did(discord, `identify ${id}/3`))).toEqual([1, 1, 1]);
    await discord.until('the commands', () => discord.world.registrations.length > 0);
    discord.ada.say(IDS.general, `${discord.mention} hi`);
    discord.ada.dm('hello');
    await discord.settled();
    expect(texts(discord.ada.sees())).toEqual(['Here.', 'Here.']);
    expect(discord.world.registrations).toHaveLength(1);
    await adapter.stop();
    expect(discord.gateway.connected()).toBe(0);
    await discord.stop();
    expect(discord.problems).toEqual([]);
  });

  it('serves every shard it is given, each server by its own', async () => {
    const discord = await createDiscordStandIn();
    const options = { token: discord.token, apiUrl: discord.apiUrl, log: createNotes().log, asRequest, terms: TERMS };
    const heard: string[] = [];
    const serveShard = (id: number) =>
      startDiscord({
        ...options,
        shards: { ids: [id], count: 2 },
        bot: {
          handle: async ({ id: said }) => {
            heard.push(`${id} ${said}`);
            return toReply(`From shard ${id}.`);
          },
        },
      });
    const adapters = [await serveShard(0), await serveShard(1)];
    await discord.until('the commands', () => discord.world.registrations.length > 0);
    expect(discord.world.registrations).toHaveLength(1);
    await discord.ada.command('help');
    discord.ada.dm('hello');
    await discord.settled();
    expect(heard).toHaveLength(2);
    const shard = Number((BigInt(IDS.guild) >> 22n) % 2n);
    expect(texts(discord.ada.sees())).toEqual([`From shard ${shard}.`, 'From shard 0.']);
    for (const adapter of adapters) await adapter.stop();
    await discord.stop();
    expect(discord.problems).toEqual([]);
  });
});
