import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type House, openHouse } from '../../../src/house.ts';
import { createBrowser } from '../../stand-ins/slack/browser.ts';
import { IDS, type SlackPost } from '../../stand-ins/slack/local-slack.ts';
import { pressables, readBlocks, readPost } from '../../stand-ins/slack/read-post.ts';
import { createScreen, type Screen } from '../../stand-ins/slack/screen.ts';
import { createNotes, isOurs, type Served, serveSlack } from './serve.ts';

/** Reading the whole knowledge folder and learning from its examples takes seconds, on a busy machine many. */
const LEARNING_MS = 90_000;

/** The whole of Rung on the emulator, used in order by somebody who has just joined the workspace. */
describe("A newcomer's first day on Slack", () => {
  let house: House;
  let served: Served;
  let screen: Screen;
  let chat = '';
  const { log, notes } = createNotes();

  beforeAll(async () => {
    const knowledgeDir = fileURLToPath(new URL('../../../knowledge', import.meta.url));
    house = await openHouse({ knowledgeDir, storeUrl: 'memory:', log });
    served = await serveSlack('http', house.bot, {
      botToken: undefined,
      oauth: { clientId: '1.2', clientSecret: 'client-secret', stateSecret: 'state-secret' },
      claims: house.store.claims,
      draw: house.draw,
      log,
    });
    screen = createScreen(served.slack.base);
  }, LEARNING_MS);

  afterAll(async () => {
    await served.stop();
    await house.close();
    expect(notes.filter(({ level }) => level === 'error')).toEqual([]);
  });

  const newest = async (channel: string = IDS.general): Promise<SlackPost> => {
    const post = (await served.seenBy(IDS.ada, channel)).filter(isOurs).at(-1);
    if (!post) throw new Error('nothing to be seen');
    return post;
  };
  const command = async (name: string, text = '') => {
    await served.slack.command(IDS.ada, IDS.general, name, text);
    await served.settled();
    return newest();
  };
  const openHome = async (): Promise<string> => {
    await served.slack.openHome(IDS.ada);
    await served.settled();
    return readBlocks((await screen.home(IDS.ada))?.blocks);
  };
  const pressHome = async (label: string): Promise<void> => {
    const view = await screen.home(IDS.ada);
    const found = pressables(view?.blocks).find((one) => one.label === label);
    if (!found) throw new Error(`no button “${label}” in the Home tab`);
    await served.sendPress({ user: IDS.ada, view: view?.id ?? '', action: found.action });
  };

  it('installs it in her workspace, and is told what to do first', async () => {
    const response = await createBrowser(served.host.port).install();
    expect([response.status, await response.text()]).toEqual([200, expect.stringContaining('/career help')]);
  });

  it('opens the Home tab: nothing on record yet, and a way to begin', async () => {
    const text = await openHome();
    expect(text).toContain('Your next step');
    expect(text).toContain('Nothing is on your record yet');
    expect(text).toContain('Set up');
    expect(text).toMatch(/Weekly nudge\nI can write once a week[\s\S]*never unless you ask/);
    expect(text).toMatch(/About you[\s\S]*delete all of it/);
  });

  it('sets up in a modal from the Home tab, and sees it there', async () => {
    await pressHome('Set up');
    const modal = await screen.modal();
    expect(readBlocks(modal?.blocks)).toMatch(
      /Your level now[\s\S]*Language you know best[\s\S]*Hours a week[\s\S]*APIs and databases/,
    );
    const filled = {
      level: { select: 'entry' },
      language: { select: 'python' },
      'ticks-basics': { selects: ['git'] },
      goal: { select: 'mid' },
    };
    expect(await screen.submit(IDS.ada, { ...filled, hours: 'many' })).toEqual({
      hours: expect.stringMatching(/1 to 80/),
    });
    expect((await screen.modal())?.id).toBe(modal?.id);
    expect(await screen.submit(IDS.ada, { ...filled, hours: '6' })).toEqual({});
    expect(await screen.modal()).toBeUndefined();
    await served.settled();
    expect(readBlocks((await screen.home(IDS.ada))?.blocks)).toMatch(/Python/);
    expect(readBlocks((await screen.home(IDS.ada))?.blocks)).not.toContain('Nothing is on your record yet');
  });

  it('ticks skills in a modal, in menus that can be searched', async () => {
    await openHome();
    await pressHome('Tick skills');
    const modal = await screen.modal();
    const menus = modal?.blocks.map(({ element }) => (element as { readonly type: string }).type);
    expect(new Set(menus)).toEqual(new Set(['multi_static_select']));
    expect(await screen.submit(IDS.ada, { 'ticks-ship': { selects: ['unit-testing'] } })).toEqual({});
    await served.settled();
    expect(await openHome()).toMatch(/Your skills[\s\S]*You have learned[\s\S]*Unit testing/);
  });

  it('gets one next step with its reason, which nobody else sees', async () => {
    const post = await command('/next');
    expect(readPost(post)).toMatch(/^Next: [\s\S]*Why now/);
    expect(post.ephemeral_to).toBe(IDS.ada);
  });

  it('marks the step learned, and the next one is another', async () => {
    const before = readPost(await newest());
    await served.press(IDS.ada, IDS.general, 'I know it already');
    const after = readPost(await command('/next'));
    expect(after).toMatch(/^Next: /);
    expect(after.split('\n')[0]).not.toBe(before.split('\n')[0]);
  });

  it('tells what she has learned in her own words', async () => {
    expect(readPost(await command('/skills', 'finished docker'))).toMatch(/Docker/);
    const record = await command('/skills');
    expect(readPost(record)).toMatch(/Docker/);
    expect(record.ephemeral_to).toBe(IDS.ada);
  });

  it('compares pay of two countries in the open, with sources', async () => {
    const post = await command('/salary', 'senior germany vs uk');
    expect(readPost(post)).toMatch(/Germany[\s\S]*United Kingdom[\s\S]*Sources: /);
    expect(post.ephemeral_to).toBeUndefined();
  });

  it('looks at another country and another level in the place of the same message', async () => {
    const before = await served.slack.posts(IDS.general);
    const post = await command('/salary', 'senior germany');
    await served.press(IDS.ada, IDS.general, 'France');
    await served.press(IDS.ada, IDS.general, 'junior');
    const after = (await served.slack.posts(IDS.general)).slice(before.length);
    expect(after.map(({ ts }) => ts)).toEqual([post.ts]);
    expect(readPost(after[0] ?? post)).toMatch(/France/);
    expect(readPost(after[0] ?? post)).not.toMatch(/Germany.* median/);
  });

  it('asks for more, and for the sources, below the answer', async () => {
    await served.press(IDS.ada, IDS.general, 'More');
    const more = readPost(await newest());
    expect(more.length).toBeGreaterThan(100);
    await served.press(IDS.ada, IDS.general, 'Why they differ');
    expect(readPost(await newest())).not.toBe(more);
  });

  it('asks in the channel, and goes on in the thread without naming the bot', async () => {
    const root = await served.say(IDS.ada, `<@${IDS.bot}> salary for a senior in germany`);
    await served.say(IDS.ada, 'and for juniors?', IDS.general, root.ts);
    const thread = (await served.slack.posts(IDS.general)).filter((post) => isOurs(post) && post.thread_ts === root.ts);
    expect(thread).toHaveLength(2);
    expect(thread.every((post) => readPost(post).includes('Germany'))).toBe(true);
  });

  it('sets an advert beside her skills, in a modal', async () => {
    await pressHome('Match a job advert');
    expect(await screen.submit(IDS.ada, { advert: '   ' })).toEqual({ advert: expect.stringMatching(/^Paste/) });
    await screen.submit(IDS.ada, {
      advert:
        'Back-end engineer. Requirements: Python, Docker, SQL and Kubernetes, 3 years of experience. Nice to have: Redis.',
    });
    await served.settled();
    expect(readBlocks((await screen.home(IDS.ada))?.blocks)).toMatch(/You have \d of the \d skills it asks for/);
  });

  it('turns a weekly nudge on by a command', async () => {
    const post = await command('/nudge', 'fridays at noon');
    expect(readPost(post)).toMatch(/Friday[\s\S]*Europe\/Lisbon/i);
    expect(post.ephemeral_to).toBe(IDS.ada);
  });

  it('says that an answer helped, which only she is told about', async () => {
    await command('/salary', 'senior germany');
    await served.press(IDS.ada, IDS.general, 'Helpful');
    const post = await newest();
    expect([readPost(post), post.ephemeral_to]).toEqual(['Thank you, noted.', IDS.ada]);
  });

  it('sets up a digest for the channel, and moves it in a modal of its own', async () => {
    expect(readPost(await command('/nudge', 'this channel on mondays at 9'))).toMatch(
      /This channel’s digest comes on Mondays/,
    );
    await served.press(IDS.ada, IDS.general, 'Change the time');
    expect((await screen.modal())?.title).toMatchObject({ text: 'Digest for this channel' });
    const filled = { weekday: { select: 'tue' }, every: { select: 'month' }, time: '10:00', zone: 'UTC' };
    expect(await screen.submit(IDS.ada, filled)).toEqual({});
    await served.settled();
    const post = await newest();
    expect([readPost(post), post.ephemeral_to]).toEqual([
      expect.stringMatching(/first Tuesday of each month/),
      IDS.ada,
    ]);
    await served.press(IDS.ada, IDS.general, 'Turn it off');
  });

  it('moves the nudge in a modal, which says what is wrong with a zone or a time', async () => {
    await command('/nudge');
    await served.press(IDS.ada, IDS.general, 'Change the time');
    const filled = { weekday: { select: 'thu' }, every: { select: 'week' } };
    const submit = (time: string, zone: string) => screen.submit(IDS.ada, { ...filled, time, zone });
    expect(await submit('09:30', 'Lisboa')).toEqual({ zone: expect.stringMatching(/no time zone/) });
    expect(await submit('quarter past', 'Europe/Paris')).toEqual({ time: expect.stringMatching(/no time I can read/) });
    expect(await submit('09:30', 'Europe/Paris')).toEqual({});
    await served.settled();
    expect(readPost(await newest())).toMatch(/Thursdays at 09:30 \(Europe\/Paris\)/);
    expect(await openHome()).toMatch(/Weekly nudge\nYour nudge comes on Thursdays at 09:30/);
  });

  it('talks in the direct chat, where answers about her are plain messages', async () => {
    chat = await served.directChat(IDS.ada).catch(async () => {
      await openHome();
      return served.directChat(IDS.ada);
    });
    await served.say(IDS.ada, 'what do you know about me', chat);
    const post = await newest(chat);
    expect(post.ephemeral_to).toBeUndefined();
    expect(pressables(post.blocks).map(({ label }) => label)).toContain('Export');
  });

  it('keeps a question nobody could answer once she presses for it', async () => {
    await served.say(IDS.ada, 'what is the capital of France?', chat);
    await served.press(IDS.ada, chat, 'Keep my question');
    expect(readPost(await newest(chat))).toContain('Kept, without your name: “what is the capital of France?”');
  });

  it('exports everything as a file', async () => {
    await served.say(IDS.ada, 'what do you know about me', chat);
    await served.press(IDS.ada, chat, 'Export');
    const files = (await served.slack.posts(chat)).flatMap((post) => post.files ?? []);
    const exported = files.find(({ name }) => name.endsWith('.json'));
    const response = await fetch(exported?.url_private ?? '', { headers: { authorization: 'Bearer xoxb-test-rung' } });
    expect(JSON.stringify(await response.json())).toContain('docker');
  });

  it('deletes everything after asking, and starts from nothing', async () => {
    await served.press(IDS.ada, chat, 'Delete everything');
    await served.press(IDS.ada, chat, 'Yes, delete everything');
    expect(await openHome()).toContain('Nothing is on your record yet');
  });

  it('told nobody else anything about her', async () => {
    const seen = (await served.seenBy(IDS.ben, IDS.general)).filter(isOurs).map(readPost).join('\n');
    expect(seen).not.toMatch(/Next:|Docker|Friday|your record/i);
  });
});
