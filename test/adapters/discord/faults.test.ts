import { afterEach, describe, expect, it } from 'vitest';
import type { Subscription } from '../../../src/core/subscription.ts';
import { deliverNow } from '../../contracts/nudge-world.ts';
import { createSubscription } from '../../contracts/subscription-store.ts';
import type { DiscordStandIn } from '../../stand-ins/discord/discord-stand-in.ts';
import { IDS, openDm } from '../../stand-ins/discord/world.ts';
import { type Served, serve, texts, toReply } from './serve.ts';

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

  it('ask to wait in a channel too, once for all, and only whoever named the bot', async () => {
    const waiting: (() => void)[] = [];
    served = await serve(() => new Promise((resolve) => waiting.push(() => resolve(toReply('Served.')))), {
      load: { busy: 2, most: 20 },
    });
    const { discord } = served;
    for (let asked = 0; asked < 2; asked += 1) discord.ada.say(IDS.general, `${discord.mention} hi`);
    await discord.until('the first two', () => waiting.length === 2);
    for (let asked = 0; asked < 3; asked += 1) discord.ben.say(IDS.general, `${discord.mention} hi`);
    discord.ben.say(IDS.career, 'hello everybody');
    discord.ben.dm('hi');
    await discord.until('the words', () => discord.ben.sees().length === 2);
    for (const finish of waiting) finish();
    await discord.settled();
    const seen = discord.ben.sees();
    expect(texts(seen).filter((text) => text.includes('very many people'))).toHaveLength(2);
    expect(texts(seen).filter((text) => text === 'Served.')).toHaveLength(2);
    expect(seen.some(({ channel }) => channel === IDS.career)).toBe(false);
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

describe('Where an answer could not be posted', () => {
  it('is noted where somebody can mend it, and not where it would say whose direct chat it is', async () => {
    const served = await serve(() => toReply('Here.'));
    const { discord, notes } = served;
    discord.cause({ method: 'POST', path: '/messages', status: 403, code: 50_013, times: 9 });
    discord.ada.dm('hi');
    discord.ada.say(IDS.general, `${discord.mention} hi`);
    const told = () => notes.filter(({ message }) => message.includes('could not be posted'));
    await discord.until('both notes', () => told().length === 2);
    expect(told().flatMap(({ fields }) => fields.channel ?? [])).toEqual([IDS.general]);
    expect(JSON.stringify(notes)).not.toContain(openDm(discord.world, IDS.ada).id);
    await served.stop();
  });
});

describe('What nobody asked for', () => {
  let served: Served;
  afterEach(async () => served.stop());
  const toPerson = (key: string) => createSubscription({ key, platform: 'discord', workspace: 'discord:x' });
  const toChannel = (id: string) => ({
    ...toPerson(`discord:${IDS.guild}:${IDS.ada}`),
    kind: 'channel' as const,
    channel: `discord:${id}`,
  });

  it('goes to a channel or a direct chat, with the record it is about', async () => {
    served = await serve(() => undefined);
    const { discord, adapter } = served;
    const digest = toReply('Your week.', { visibility: 'private', topic: 'nudge' });
    const deliver = (to: Subscription) => deliverNow(adapter.deliver, to, digest);
    expect(await deliver(toPerson(`discord:${IDS.guild}:${IDS.ada}`))).toBe('sent');
    expect(await deliver(toChannel(IDS.career))).toBe('sent');
    expect(discord.ada.sees().map(({ channel }) => channel)).toEqual([openDm(discord.world, IDS.ada).id, IDS.career]);
    expect(discord.ada.sees()[0]?.embeds[0]?.author?.url).toContain(IDS.guild);
  });

  it('says where nobody can be reached any more, and where it may have arrived', async () => {
    served = await serve(() => undefined);
    const { discord, adapter } = served;
    const deliver = (to: Subscription) => deliverNow(adapter.deliver, to, toReply('Your week.'));
    discord.closeDms(IDS.ada);
    expect(await deliver(toPerson(`discord:dm:${IDS.ada}`))).toBe('unreachable');
    discord.deny(IDS.career, 'send');
    expect(await deliver(toChannel(IDS.career))).toBe('unreachable');
    discord.deleteChannel(IDS.general);
    expect(await deliver(toChannel(IDS.general))).toBe('unreachable');
    discord.cause({ path: '/messages', status: 500, times: 9 });
    expect(await deliver(toChannel(IDS.thread))).toBe('uncertain');
  });
});
