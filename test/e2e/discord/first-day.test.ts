import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type DiscordAdapter, startDiscord } from '../../../src/adapters/discord/index.ts';
import { type House, openHouse } from '../../../src/house.ts';
import { asRequest } from '../../../src/operations/request.ts';
import { toTerms } from '../../../src/terms.ts';
import { createNotes, findUnguarded } from '../../adapters/discord/serve.ts';
import { createDiscordStandIn, type DiscordStandIn, readMessage } from '../../stand-ins/discord/discord-stand-in.ts';
import { findModalFields } from '../../stand-ins/discord/modal.ts';
import { buttonsOf } from '../../stand-ins/discord/person.ts';
import { addMessage, IDS } from '../../stand-ins/discord/world.ts';

/** Reading the whole knowledge folder and learning from its examples takes seconds, on a busy machine many. */
const LEARNING_MS = 90_000;

/** The whole of Rung on the stand-in, used in order by somebody who has just joined the server. */
describe("A newcomer's first day on Discord", () => {
  let discord: DiscordStandIn;
  let house: House;
  let adapter: DiscordAdapter;
  const { log, notes } = createNotes();

  beforeAll(async () => {
    discord = await createDiscordStandIn();
    house = await openHouse({
      knowledgeDir: fileURLToPath(new URL('../../../knowledge', import.meta.url)),
      storeUrl: 'memory:',
      log,
    });
    adapter = await startDiscord({
      token: discord.token,
      apiUrl: discord.apiUrl,
      bot: house.bot,
      log,
      asRequest,
      terms: toTerms(house.knowledge),
    });
    await discord.until('the commands', () => discord.world.registrations.length > 0);
  }, LEARNING_MS);

  afterAll(async () => {
    await adapter.stop();
    await discord.stop();
    await house.close();
    expect(discord.problems).toEqual([]);
    expect(findUnguarded(discord.calls)).toEqual([]);
    expect(notes.filter(({ level }) => level === 'error')).toEqual([]);
  });

  const newest = () => {
    const message = discord.ada.sees().at(-1);
    if (!message) throw new Error('nothing to be seen');
    return {
      text: readMessage(message),
      buttons: buttonsOf(message).map(({ label }) => label),
      isPrivate: message.onlyFor === IDS.ada,
      message,
    };
  };

  it('begins with help everybody may see', async () => {
    await discord.ada.command('help');
    expect(newest().text).toContain('next step');
    expect(newest().isPrivate).toBe(false);
  });

  it('suggests levels and countries while she types, slips forgiven', async () => {
    expect((await discord.ada.autocomplete('salary', 'country', 'germny'))[0]).toEqual({
      name: 'Germany',
      value: 'DE',
    });
    expect((await discord.ada.autocomplete('salary', 'level', 'juni'))[0]?.value).toBe('entry');
    expect((await discord.ada.autocomplete('skill set', 'skill', 'kuberntes', { status: 'learned' }))[0]?.value).toBe(
      'kubernetes',
    );
  });

  it('answers pay in an embed with its sources, for everybody', async () => {
    await discord.ada.command('salary', { level: 'senior', country: 'DE' });
    const { text, message, isPrivate } = newest();
    expect(message.embeds.length).toBeGreaterThan(0);
    expect(text).toMatch(/Germany/);
    expect(text).toMatch(/Sources: .*Stack Overflow survey 2024/);
    expect(isPrivate).toBe(false);
  });

  it('knows places and levels by what people call them, picked or not', async () => {
    await discord.ada.command('salary', { level: 'staff', country: 'uk', compare: 'holland' });
    expect(newest().text).toMatch(/United Kingdom[\s\S]*Netherlands/);
    expect(newest().text).not.toContain('Ukraine');
    await discord.ada.command('salary', { country: 'uae' });
    expect(newest().text).toMatch(/United Arab Emirates/);
    expect((await discord.ada.autocomplete('salary', 'country', 'england'))[0]?.value).toBe('GB');
    expect((await discord.ada.autocomplete('salary', 'level', 'graduate'))[0]?.value).toBe('entry');
  });

  it('sets two countries side by side', async () => {
    await discord.ada.command('salary', { level: 'senior', country: 'DE', compare: 'GB' });
    expect(newest().text).toMatch(/Germany[\s\S]*United Kingdom/);
  });

  it('asks about her in a form, and only she sees what comes of it', async () => {
    const opened = await discord.ada.command('settings');
    const [level, , hours] = findModalFields(opened.modal ?? { custom_id: '', title: '', components: [] });
    await discord.ada.submit(opened, {
      [level?.label ?? '']: 'entry',
      [hours?.label ?? '']: '6',
      'Foundations, tools and craft': [],
    });
    expect(newest().text).toMatch(/Hours a week:?\W+6/);
    expect(newest().isPrivate).toBe(true);
  });

  it('ticks what she knows by group, and may take it all back', async () => {
    const opened = await discord.ada.press('Tick more skills');
    const labels = findModalFields(opened.modal ?? { custom_id: '', title: '', components: [] }).map(
      ({ label }) => label,
    );
    expect(labels).toHaveLength(5);
    await discord.ada.submit(opened, {
      ...Object.fromEntries(labels.map((label) => [label, []])),
      'APIs and databases': ['sql'],
    });
    expect(newest().text).toMatch(/SQL is on your record as learned\.[\s\S]*Relational model/);
    await discord.ada.press('Undo');
    expect(newest().text).toContain('Taken back: SQL');
    await discord.ada.command('settings');
    await discord.ada.press('Change');
  });

  it('tells her one next step and why', async () => {
    await discord.ada.command('next');
    expect(newest().text).toMatch(/^Next: [\s\S]*Why now/);
    expect(newest().buttons.length).toBeGreaterThan(1);
  });

  it('goes on from a button, and the step after is another', async () => {
    const before = newest().text;
    await discord.ada.press('I know it already');
    await discord.ada.command('next');
    expect(newest().text).toMatch(/^Next: /);
    expect(newest().text).not.toBe(before);
  });

  it('plans toward a level or a day she picks from what is suggested', async () => {
    const suggested = await discord.ada.autocomplete('plan', 'target', '6 months', { hours: 6 });
    const day = String(suggested[0]?.value);
    expect(day).toMatch(/^\d{4}-\d\d-\d\d$/);
    await discord.ada.command('plan', { hours: 6, target: day });
    const written = new Intl.DateTimeFormat('en-GB', { dateStyle: 'long', timeZone: 'UTC' }).format(new Date(day));
    expect(newest().text).toMatch(new RegExp(`at 6 hours a week[\\s\\S]*(${day}|${written})`));
    await discord.ada.command('plan', { hours: 6, target: 'mid' });
    expect(newest().text).toMatch(/^Toward mid-level at 6 hours a week/);
    expect(newest().isPrivate).toBe(true);
  });

  it('keeps what she says she has learned', async () => {
    await discord.ada.command('skill set', { skill: 'docker', status: 'learned' });
    await discord.ada.command('skills');
    expect(newest().text).toContain('Docker');
    expect(newest().isPrivate).toBe(true);
  });

  it('answers a mention about her in her direct messages, with the record of this server', async () => {
    discord.ada.say(IDS.general, `${discord.mention} show my skills`);
    await discord.settled();
    const direct = discord.ada.sees().findLast(({ channel }) => discord.world.channels.get(channel)?.with === IDS.ada);
    const words = direct ? readMessage(direct) : '';
    expect(words).toContain('Docker');
    expect(discord.ben.sees().map(readMessage)).not.toContain(words);
  });

  it('answers a mention about facts where it was asked', async () => {
    const asked = discord.ada.say(IDS.general, `${discord.mention} how do I become a backend engineer`);
    await discord.settled();
    expect(newest().message.replyTo).toBe(asked.id);
    expect(newest().text).toMatch(/Sources:/);
  });

  it('says kindly what it does not know, and keeps the question once she presses for it', async () => {
    discord.ada.dm('what is the capital of France?');
    await discord.settled();
    expect(newest().text).toMatch(/outside what I know/);
    await discord.ada.press('Keep my question');
    expect(newest().text).toContain('Kept, without your name: “what is the capital of France?”');
  });

  it('sets an advert beside her skills, from its menu and from a form', async () => {
    const text =
      'We are hiring a back-end engineer. Requirements: Docker, SQL and Kubernetes. 3 years of experience. Nice to have: Redis.';
    const advert = addMessage(discord.world, { channel: IDS.career, author: IDS.ben, content: text });
    await discord.ada.contextMenu('Match with my skills', advert);
    expect(newest().text).toMatch(/You have 1 of the 3 skills it asks for, most likely 1 more/);
    expect(newest().isPrivate).toBe(true);
    const opened = await discord.ada.command('match');
    await discord.ada.submit(opened, { 'The advert': text });
    expect(newest().text).toMatch(/You have 1 of the 3 skills it asks for, most likely 1 more/);
  });

  it('writes to her once a week if she asks, on her day and by her clock', async () => {
    await discord.ada.command('nudge when', { day: 'fri', time: '12:00', zone: 'Europe/Lisbon' });
    expect(newest().text).toMatch(/Fridays at 12:00 \(Europe\/Lisbon\)/);
    expect(newest().isPrivate).toBe(true);
    await discord.ada.command('nudge off');
    expect(newest().text).toMatch(/off/);
  });

  it('sets a digest up for the channel only for whoever manages it', async () => {
    await discord.ada.command('nudge channel');
    expect(newest().text).toMatch(/somebody who manages it/);
    discord.world.managers.add(IDS.ben);
    await discord.ben.command('nudge channel');
    const [digest] = discord.ben.sees().slice(-1);
    expect(digest && readMessage(digest)).toMatch(/This channel’s digest comes on/);
    expect(digest?.onlyFor).toBe(IDS.ben);
  });

  it('gives her all that is kept as a file', async () => {
    await discord.ada.command('privacy export');
    const [file] = newest().message.files;
    const kept = JSON.parse(new TextDecoder().decode(file?.bytes)) as { skills: Record<string, { status: string }> };
    expect(file?.name).toBe('rung-export.json');
    expect(kept.skills.docker?.status).toBe('learned');
    expect(newest().isPrivate).toBe(true);
  });

  it('deletes it all once she has said so twice', async () => {
    await discord.ada.command('privacy delete');
    expect(newest().text).toMatch(/Shall I\?/);
    await discord.ada.press('Yes, delete everything');
    await discord.ada.command('skills');
    expect(newest().text).not.toContain('Docker');
  });

  it('never said anything of hers to anybody else', () => {
    const others = discord.ben.sees().map(readMessage).join('\n');
    for (const secret of ['Why now', 'of the 3 skills', 'Noted', 'Shall I?']) expect(others).not.toContain(secret);
  });
});
