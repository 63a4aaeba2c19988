import type { Inbound, Reply } from '../../../src/core/message.ts';
import type { Draw } from '../../../src/core/ports.ts';
import { IDS, type SlackPost } from '../../stand-ins/slack/local-slack.ts';
import { isOurs, type Served, serveSlack } from './serve.ts';

/** A reply that says one thing. */
export const toReply = (text: string, more: Partial<Reply> = {}): Reply => ({
  topic: 'help',
  visibility: 'public',
  blocks: [{ kind: 'lead', text }],
  figures: [],
  sources: [],
  ...more,
});

/** The bot's name, as Slack writes it. */
export const mention = `<@${IDS.bot}>`;

export type Stage = {
  /** Everything that was heard since the start. */
  readonly heard: readonly Inbound[];
  /** Serves over HTTP with these answers, each given once. */
  readonly start: (
    answer: (inbound: Inbound) => Reply | undefined | Promise<Reply | undefined>,
    options?: { readonly draw?: Draw },
  ) => Promise<Served>;
  /** What the bot wrote, in the shared channel unless told otherwise. */
  readonly ours: (channel?: string) => Promise<readonly SlackPost[]>;
  /** Ada's direct chat with the bot. */
  readonly openChat: () => Promise<string>;
  readonly stop: () => Promise<void>;
};

/** One bot of given answers at a time, on the emulator. */
export const createStage = (): Stage => {
  let served: Served;
  const heard: Inbound[] = [];
  return {
    heard,
    start: async (answer, options = {}) => {
      heard.length = 0;
      const seen = new Set<string>();
      const handle = async (inbound: Inbound) => {
        if (seen.has(inbound.id)) return undefined;
        seen.add(inbound.id);
        heard.push(inbound);
        return answer(inbound);
      };
      served = await serveSlack('http', { handle }, options);
      return served;
    },
    ours: async (channel = IDS.general) => (await served.slack.posts(channel)).filter(isOurs),
    openChat: async () => {
      await fetch(`${served.slack.apiUrl}conversations.open`, {
        method: 'POST',
        headers: { authorization: 'Bearer xoxb-test-rung', 'content-type': 'application/json' },
        body: JSON.stringify({ users: IDS.ada }),
      });
      return served.directChat(IDS.ada);
    },
    stop: () => served.stop(),
  };
};
