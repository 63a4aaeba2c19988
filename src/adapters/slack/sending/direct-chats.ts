import type { Client } from '../client.ts';

/** The direct chat of a person with the bot: the only place where nobody else reads. */
export type DirectChats = {
  /** Its channel id. Rejects where Slack can't be asked. */
  readonly of: (client: Client, team: string, user: string) => Promise<string>;
};

const MOST = 20_000;

/** Asks Slack once for each person. */
export const createDirectChats = (): DirectChats => {
  const known = new Map<string, string>();
  return {
    of: async (client, team, user) => {
      const key = `${team}:${user}`;
      const found = known.get(key);
      if (found) return found;
      const { channel } = await client.conversations.open({ users: user });
      if (!channel?.id) throw new Error('conversations.open named no channel');
      if (known.size >= MOST) known.clear();
      known.set(key, channel.id);
      return channel.id;
    },
  };
};
