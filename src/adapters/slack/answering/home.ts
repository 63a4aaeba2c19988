import type { Action, Button, Inbound, Reply } from '../../../core/message.ts';
import type { Bot, Log } from '../../../core/ports.ts';
import type { Topic } from '../../../core/topic.ts';
import type { Client } from '../client.ts';
import { LIMITS } from '../limits.ts';
import { toPerson, toPlace } from '../parsing/parse.ts';
import { actions, header, type KnownBlock, numbered, plain, rich, section } from '../rendering/blocks.ts';
import { renderForHome } from '../rendering/render.ts';
import { sendPatiently } from '../sending/fresh-pictures.ts';
import type { Present, Presented } from '../sending/present.ts';

/** Whose Home tab it is. */
export type HomeOwner = { readonly client: Client; readonly team: string; readonly user: string };

export type Home = {
  /** Shows the tab as it is now. `id` is the event's: what it leads to is asked once. `notice` comes first. */
  readonly publish: (owner: HomeOwner, id: string, notice?: Reply) => Promise<void>;
  /** Suggests what to ask, where the person is about to write to the bot, with a message before them or not. */
  readonly suggest: (client: Client, channel: string, isReading: boolean) => Promise<void>;
};

type Deps = { readonly bot: Bot; readonly present: Present; readonly log: Log };

/** The Home tab: the next step, the record, and everything about oneself in reach. */
export const createHome = ({ bot, present, log }: Deps): Home => {
  const part = async (topic: Topic, owner: HomeOwner, id: string): Promise<Presented | undefined> => {
    const reply = await bot.handle(toInbound(topic, owner, id));
    return reply && present(reply, { ...owner, isDirect: false });
  };

  return {
    publish: async (owner, id, notice) => {
      const said = notice && (await present(notice, { ...owner, isDirect: false }));
      const parts: KnownBlock[][] = [];
      for (const [title, topic] of PARTS) parts.push(titled(title, await part(topic, owner, id)));
      if (parts.every((blocks) => blocks.length === 0)) return;
      const blocks = numbered([...(said ? [...blocksOf(said), DIVIDER] : []), ...parts.flat(), ...ABOUT_YOU], 'home');
      await sendPatiently(blocks.slice(0, LIMITS.viewBlocks), (shown) =>
        owner.client.views.publish({ user_id: owner.user, view: { type: 'home', blocks: shown } }),
      );
    },
    suggest: async (client, channel, isReading) => {
      const prompts = (isReading ? [MATCH, ...PROMPTS] : PROMPTS).slice(0, LIMITS.prompts);
      await client.assistant.threads
        .setSuggestedPrompts({ channel_id: channel, title: 'Ask me, for example', prompts })
        .catch((error: unknown) => log.debug({ err: error }, 'no prompts were suggested'));
    },
  };
};

/** What the bot is asked for the parts of the tab: nobody said it, so it is nobody's conversation. */
const toInbound = (topic: Topic, { team, user }: HomeOwner, id: string): Inbound => ({
  id: `slack:${team}:home:${user}:${id}:${topic}`,
  person: toPerson(team, user),
  place: { ...toPlace({ team, user, channel: `home-${user}` }), direct: true },
  body: { kind: 'command', topic },
});

const DIVIDER: KnownBlock = { type: 'divider' };

const titled = (title: string, part: Presented | undefined): KnownBlock[] =>
  part ? [header(title), ...blocksOf(part), DIVIDER] : [];

const blocksOf = ({ reply, drawn }: Presented): KnownBlock[] => renderForHome(reply, drawn).slice(0, 30);

const go = (label: string, topic: Topic, aspect: Action['aspect'] = 'answer'): Button => ({
  label,
  action: { topic, aspect, slots: {} },
});

/** What the tab is made of, from the top. */
const PARTS: readonly (readonly [string, Topic])[] = [
  ['Your next step', 'next'],
  ['Your skills', 'progress.show'],
  ['Weekly nudge', 'nudge'],
];

const ABOUT_YOU: readonly KnownBlock[] = [
  header('About you'),
  ...rich(section(plain('Only you see this tab, and you can delete all of it.'))),
  ...actions([
    go('Settings', 'settings', 'start'),
    go('Match a job advert', 'match', 'start'),
    go('Practice', 'practice'),
    go('My data', 'privacy'),
    go('Help', 'help'),
  ]),
];

const MATCH = { title: 'Match this advert', message: 'Match this job advert with my skills' };

const PROMPTS = [
  { title: 'My next step', message: 'What should I learn next?' },
  { title: 'Pay', message: 'What does a senior earn in Germany?' },
  { title: 'Getting started', message: 'How do I become a back-end engineer?' },
  { title: 'Practice', message: 'Ask me an interview question' },
];
