import { afterEach, describe, expect, it } from 'vitest';
import { backOff } from '../../../src/adapters/discord/gateway.ts';
import { startDiscord } from '../../../src/adapters/discord/index.ts';
import { createDiscordStandIn, type DiscordStandIn, readMessage } from '../../stand-ins/discord/discord-stand-in.ts';
import { IDS, openDm, type StoredMessage } from '../../stand-ins/discord/world.ts';
import { createNotes, type Served, serve, TERMS, toReply } from './serve.ts';

const texts = (messages: readonly StoredMessage[]) => messages.map(readMessage);
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

  it('says so once where it will never be let in again', async () => {
    served = await serve(() => undefined, { times: QUICK });
    const { discord, notes } = served;
    discord.gateway.drop(4004);
    await discord.until('the note', () =>
      notes.some(({ level, message }) => level === 'error' && message.includes('DISCORD_TOKEN')),
    );
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
      terms: TERMS,
      times: QUICK,
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

  it('gives up trying when it is stopped', async () => {
    const gone = await createDiscordStandIn();
    await gone.stop();
    const adapter = await start(gone, 'stand-in-token');
    await adapter.stop();
    expect(adapter.isConnected()).toBe(false);
  });

  it('serves every shard it is given, each server by its own', async () => {
    const discord = await createDiscordStandIn();
    const options = { token: discord.token, apiUrl: discord.apiUrl, log: createNotes().log, terms: TERMS };
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

describe('Answers on a troubled Discord', () => {
  let served: Served;
  afterEach(async () => served.stop());

  it('wait out a 429 and are given once', async () => {
    served = await serve(() => toReply('Here.'));
    const { discord } = served;
    discord.cause({ path: '/callback', status: 429, retryAfter: 0.1 });
    await discord.ada.command('help');
    discord.cause({ method: 'POST', path: '/messages', status: 429, retryAfter: 0.1, times: 2 });
    discord.ada.say(IDS.general, `${discord.mention} hi`);
    await discord.until('both answers', () => discord.ada.sees().length === 2);
    expect(texts(discord.ada.sees())).toEqual(['Here.', 'Here.']);
  });

  it('are tried again after a 500 and given once', async () => {
    served = await serve(() => toReply('Here.'));
    const { discord } = served;
    discord.cause({ path: '/callback', status: 502 });
    await discord.ada.command('help');
    discord.cause({ path: '/messages', status: 500 });
    discord.ada.say(IDS.general, `${discord.mention} hi`);
    await discord.until('both answers', () => discord.ada.sees().length === 2);
  });

  it('are not given twice where only the word of the first was lost', async () => {
    served = await serve(() => toReply('Here.'));
    const { discord, notes } = served;
    discord.cause({ path: '/callback', status: 503, afterwards: true });
    await discord.ada.command('help');
    await discord.settled();
    expect(texts(discord.ada.sees())).toEqual(['Here.']);
    expect(notes.filter(({ level }) => level === 'error')).toEqual([]);
  });

  it('leave an interaction alone that somebody else acknowledged', async () => {
    let acknowledge = () => {};
    served = await serve(() => {
      acknowledge();
      return toReply('Late.');
    });
    const { discord, notes } = served;
    acknowledge = () => {
      for (const interaction of discord.world.interactions.values()) interaction.acknowledged = true;
    };
    await discord.ada.command('help');
    await discord.settled();
    expect(discord.ada.sees()).toEqual([]);
    expect(notes.filter(({ level }) => level === 'error')).toEqual([]);
  });

  it('end quietly where their three seconds are over', async () => {
    let discord: DiscordStandIn | undefined;
    served = await serve(
      () => {
        discord?.advance(3_100);
        return toReply('Too late.');
      },
      { patienceMs: 300 },
    );
    discord = served.discord;
    await discord.ada.command('help');
    await discord.settled();
    expect(discord.ada.sees()).toEqual([]);
    expect(served.notes.filter(({ message }) => message.includes('over before its answer'))).toHaveLength(1);
    discord.ada.dm('still there?');
    await discord.settled();
    expect(discord.ada.sees()).toHaveLength(1);
  });

  it('end quietly where their fifteen minutes are over', async () => {
    let discord: DiscordStandIn | undefined;
    served = await serve(
      async () => {
        await new Promise((resolve) => setTimeout(resolve, 80));
        discord?.advance(15 * 60_000);
        return toReply('Much too late.');
      },
      { times: { deferAfter: 20 }, patienceMs: 400 },
    );
    discord = served.discord;
    await discord.ada.command('help');
    await discord.settled();
    expect(texts(discord.ada.sees()).join()).not.toContain('Much too late.');
    expect(served.notes.filter(({ message }) => message.includes('over before its answer'))).toHaveLength(1);
  });

  it.each(['send', 'embed', 'view'] as const)(
    'tell the person what is missing where the bot may not %s',
    async (denial) => {
      served = await serve(() => toReply('Here.'));
      const { discord } = served;
      discord.deny(IDS.general, denial);
      discord.ada.say(IDS.general, `${discord.mention} hi`);
      await discord.settled();
      discord.ada.say(IDS.general, `${discord.mention} hi again`);
      await discord.settled();
      const dm = openDm(discord.world, IDS.ada).id;
      expect(texts(discord.ada.sees(dm))).toEqual([expect.stringContaining('"Send Messages"')]);
      expect(discord.ben.sees()).toEqual([]);
    },
  );

  it('are dropped with a note where their channel is gone', async () => {
    let discord: DiscordStandIn | undefined;
    served = await serve(() => {
      discord?.deleteChannel(IDS.general);
      return toReply('Into the void.');
    });
    discord = served.discord;
    discord.ada.say(IDS.general, `${discord.mention} hi`);
    await discord.until('the note', () => served.notes.some(({ message }) => message.includes('could not be posted')));
    expect(discord.ada.sees()).toEqual([]);
  });

  it('come without their reference where the question was deleted', async () => {
    let discord: DiscordStandIn | undefined;
    served = await serve(() => {
      discord?.world.messages.delete(question);
      return toReply('Here all the same.');
    });
    discord = served.discord;
    const question = discord.ada.say(IDS.general, `${discord.mention} hi`).id;
    await discord.settled();
    expect(texts(discord.ada.sees())).toEqual(['Here all the same.']);
  });

  it('use no more connections at once than they are given', async () => {
    served = await serve(() => toReply('Here.'), { load: { connections: 4 } });
    const { discord } = served;
    discord.pace.delayMs = 20;
    await Promise.all(Array.from({ length: 30 }, () => discord.ada.command('help')));
    expect(discord.pace.mostAtOnce).toBe(4);
    expect(discord.ada.sees()).toHaveLength(30);
  });

  it('ask people kindly to wait under overload, and are back to normal after it', async () => {
    const waiting: (() => void)[] = [];
    let isSlow = true;
    served = await serve(
      () => (isSlow ? new Promise((resolve) => waiting.push(() => resolve(toReply('Served.')))) : toReply('Served.')),
      { load: { busy: 5, most: 8 }, patienceMs: 400 },
    );
    const { discord } = served;
    const all = Array.from({ length: 8 }, () => discord.ada.command('help'));
    await discord.until('the first five', () => waiting.length === 5);
    isSlow = false;
    for (const finish of waiting) finish();
    await Promise.all(all);
    await discord.settled();
    await discord.ada.command('help');
    const seen = texts(discord.ada.sees());
    expect(seen.filter((text) => text.includes('very many people'))).toHaveLength(3);
    expect(seen.filter((text) => text === 'Served.')).toHaveLength(6);
  });

  it('send nothing more once they are too many to be told', async () => {
    served = await serve(() => new Promise(() => {}), {
      load: { busy: 2, most: 2 },
      patienceMs: 100,
      times: { deferAfter: 5_000, giveUpAfter: 300 },
    });
    const { discord } = served;
    await Promise.all(Array.from({ length: 6 }, () => discord.ada.command('help')));
    expect(discord.calls.filter(({ path }) => path.endsWith('/callback'))).toEqual([]);
  });
});

describe('What is noted about trouble', () => {
  it('holds neither the words of an answer nor a token', async () => {
    const served = await serve(() => toReply('Your salary is 50,000.'), { patienceMs: 200 });
    const { discord } = served;
    discord.cause({ path: '/callback', status: 403, code: 50_013, times: 5 });
    const interaction = await discord.ada.command('help');
    await discord.until('the note', () => served.notes.some(({ level }) => level === 'error'));
    const noted = JSON.stringify(served.notes);
    expect(noted).toContain('50013');
    expect(noted).not.toContain('50,000');
    expect(noted).not.toContain(interaction.token);
    await served.stop();
  });
});

describe('What nobody asked for', () => {
  let served: Served;
  afterEach(async () => served.stop());

  it('goes to a channel or a direct chat, with the record it is about', async () => {
    served = await serve(() => undefined);
    const { discord, adapter } = served;
    const digest = toReply('Your week.', { visibility: 'private', topic: 'nudge' });
    expect(await adapter.send({ person: `discord:${IDS.guild}:${IDS.ada}` }, digest)).toBe('sent');
    expect(await adapter.send({ channel: `discord:${IDS.career}` }, digest)).toBe('sent');
    expect(discord.ada.sees().map(({ channel }) => channel)).toEqual([openDm(discord.world, IDS.ada).id, IDS.career]);
    expect(discord.ada.sees()[0]?.embeds[0]?.author?.url).toContain(IDS.guild);
  });

  it('says where nobody can be reached any more, and fails where trying again may help', async () => {
    served = await serve(() => undefined);
    const { discord, adapter } = served;
    const digest = toReply('Your week.');
    discord.closeDms(IDS.ada);
    expect(await adapter.send({ person: `discord:dm:${IDS.ada}` }, digest)).toBe('unreachable');
    discord.deny(IDS.career, 'send');
    expect(await adapter.send({ channel: `discord:${IDS.career}` }, digest)).toBe('unreachable');
    discord.deleteChannel(IDS.general);
    expect(await adapter.send({ channel: `discord:${IDS.general}` }, digest)).toBe('unreachable');
    discord.cause({ path: '/messages', status: 500, times: 9 });
    await expect(adapter.send({ channel: `discord:${IDS.thread}` }, digest)).rejects.toThrow();
  });
});
