import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { Inbound, Reply } from '../../src/core/message.ts';
import type { Bot } from '../../src/core/ports.ts';

/** What somebody reads of one message: its words, and the labels of what can be pressed. */
export type Seen = { readonly text: string; readonly buttons: readonly string[] };

/**
 * A platform with one adapter on it and people who use it. Every act resolves once the adapter has
 * finished with it, so that a test can look straight after.
 */
export type AdapterHarness = {
  /** Ada writes in the shared channel, with the bot addressed unless told otherwise. */
  readonly say: (text: string, options?: { readonly addressed?: boolean }) => Promise<void>;
  /** Ben does the same, addressed. */
  readonly sayAsBen: (text: string) => Promise<void>;
  /** The bot itself, or another bot, writes in the shared channel with the bot addressed. */
  readonly sayAsBot: (who: 'itself' | 'another', text: string) => Promise<void>;
  /** Ada uses the platform's own way of asking for her next step. */
  readonly commandNext: () => Promise<void>;
  /** Ada presses the newest button of this label that she can see. */
  readonly press: (label: string) => Promise<void>;
  /** What the platform delivered last is delivered once more, the same in every part. */
  readonly redeliver: () => Promise<void>;
  /** Every message of the bot that Ada can read now, wherever, oldest first. */
  readonly seen: () => Promise<readonly Seen[]>;
  /** Every message of the bot that Ben can read now. */
  readonly seenByBen: () => Promise<readonly Seen[]>;
  readonly stop: () => Promise<void>;
};

/** What a platform does not have: the suite leaves those tests out by name. */
export type Lack = 'others' | 'bots' | 'unaddressed' | 'redelivery';

/** What every adapter shows, whatever its platform. `start` serves the bot it is given. */
export const describeAdapter = (
  name: string,
  start: (bot: Bot) => Promise<AdapterHarness>,
  options: { readonly lacks?: readonly Lack[] } = {},
): void => {
  const has = (feature: Lack) => !options.lacks?.includes(feature);

  describe(`${name} adapter`, () => {
    const heard: Inbound[] = [];
    let harness: AdapterHarness;

    beforeEach(async () => {
      heard.length = 0;
      harness = await start(createScriptedBot(heard));
    });
    afterEach(async () => harness.stop());

    it('gives a public answer that reads whole', async () => {
      await harness.say('facts');
      expect(textOf(await harness.seen())).toContain(FACTS);
      expect(heard.map(({ body }) => body)).toEqual([{ kind: 'message', text: 'facts', addressed: true }]);
    });

    it.runIf(has('others'))('shows a public answer to everybody', async () => {
      await harness.say('facts');
      expect(textOf(await harness.seenByBen())).toContain(FACTS);
    });

    it('gives a private answer to the person', async () => {
      await harness.say('mine');
      expect(textOf(await harness.seen())).toContain(MINE);
    });

    it.runIf(has('others'))('keeps a private answer from everybody else', async () => {
      await harness.say('mine');
      await harness.commandNext();
      expect(textOf(await harness.seenByBen())).not.toContain(MINE);
    });

    it('turns a command into its topic and answers the person', async () => {
      await harness.commandNext();
      expect(heard.map(({ body }) => body)).toMatchObject([{ kind: 'command', topic: 'next' }]);
      expect(textOf(await harness.seen())).toContain(MINE);
    });

    it('carries a pressed button on in the place of the message it belongs to', async () => {
      await harness.say('facts');
      await harness.press('More');
      expect(heard[1]?.body).toEqual({
        kind: 'action',
        action: { topic: 'salary.range', aspect: 'more', slots: { level: 'senior', country: ['DE', 'GB'] } },
      });
      expect(count(await harness.seen(), MORE)).toBe(1);
    });

    it.runIf(has('others'))('leaves one message where a button replaced it', async () => {
      await harness.say('facts');
      await harness.press('More');
      expect(count(await harness.seen(), FACTS)).toBe(0);
      expect(textOf(await harness.seenByBen())).toContain(MORE);
    });

    it.runIf(has('unaddressed'))('stays silent when it is not addressed', async () => {
      await harness.say('facts', { addressed: false });
      expect(await harness.seen()).toEqual([]);
    });

    it.runIf(has('bots'))('ignores its own messages and those of other bots', async () => {
      await harness.sayAsBot('itself', 'facts');
      await harness.sayAsBot('another', 'facts');
      expect(heard).toEqual([]);
      expect(textOf(await harness.seen())).not.toContain(FACTS);
    });

    it.runIf(has('redelivery'))('gives one answer to the same thing delivered twice', async () => {
      await harness.say('facts');
      await harness.redeliver();
      expect(count(await harness.seen(), FACTS)).toBe(1);
      const ids = heard.map(({ id }) => id);
      expect(new Set(ids).size).toBe(1);
    });

    it('gives everything said an id of its own', async () => {
      await harness.say('facts');
      await harness.say('facts');
      await harness.press('More');
      await harness.commandNext();
      expect(new Set(heard.map(({ id }) => id)).size).toBe(4);
    });

    it('knows a person again, and keeps follow-ups in one place', async () => {
      await harness.say('facts');
      await harness.say('facts');
      expect(heard[1]?.person).toEqual(heard[0]?.person);
      expect(heard[1]?.place).toEqual(heard[0]?.place);
      expect(heard[0]?.person.key).toMatch(/^[a-z]+:/);
    });

    it.runIf(has('others'))('tells people apart', async () => {
      await harness.say('facts');
      await harness.sayAsBen('facts');
      expect(heard[1]?.person.key).not.toBe(heard[0]?.person.key);
      expect(heard[1]?.person.workspace).toBe(heard[0]?.person.workspace);
    });

    it('says so kindly when something goes wrong, without the insides', async () => {
      await harness.say('boom');
      const text = textOf(await harness.seen());
      expect(text).toMatch(/sorry/i);
      expect(text).not.toContain(SECRET);
    });

    it('goes on answering after something went wrong', async () => {
      await harness.say('boom');
      await harness.say('facts');
      expect(textOf(await harness.seen())).toContain(FACTS);
    });
  });
};

const FACTS = 'Senior engineers in Germany: two sources, side by side.';
const MORE = 'Here is where those figures come from.';
const MINE = 'Your next step is Docker, because you finished Linux.';
const SECRET = 'postgres://user:password@host';

const textOf = (messages: readonly Seen[]) => messages.map(({ text }) => text).join('\n');
const count = (messages: readonly Seen[], text: string) =>
  messages.filter((message) => message.text.includes(text)).length;

/** Answers by the words it is given, once for each id, and notes all it hears. */
const createScriptedBot = (heard: Inbound[]): Bot => {
  const answered = new Set<string>();
  return {
    handle: async (inbound) => {
      heard.push(inbound);
      if (answered.has(inbound.id)) return undefined;
      answered.add(inbound.id);
      return answer(inbound);
    },
  };
};

const answer = ({ body }: Inbound): Reply | undefined => {
  switch (body.kind) {
    case 'message':
      if (!body.addressed) return undefined;
      if (body.text === 'boom') throw new Error(`no connection to ${SECRET}`);
      return body.text === 'mine' ? toReply('private', MINE) : factsReply;
    case 'command':
      return toReply('private', MINE);
    case 'action':
    case 'form':
      return { ...toReply('public', MORE), replace: true };
  }
};

const toReply = (visibility: Reply['visibility'], text: string): Reply => ({
  topic: visibility === 'private' ? 'next' : 'salary.range',
  visibility,
  blocks: [{ kind: 'lead', text }],
  figures: [],
  sources: [],
});

const factsReply: Reply = {
  ...toReply('public', FACTS),
  blocks: [
    { kind: 'lead', text: FACTS },
    {
      kind: 'buttons',
      buttons: [
        {
          label: 'More',
          action: { topic: 'salary.range', aspect: 'more', slots: { level: 'senior', country: ['DE', 'GB'] } },
        },
      ],
    },
  ],
};
