import type { Reply } from '../src/core/message.ts';
import { toPlainText } from '../src/core/plain-text.ts';
import { openHouse } from '../src/house.ts';
import { createLog } from '../src/operations/log.ts';

export type Talks = {
  /** The answer to what somebody says in the talk they have with Rung alone. */
  say(who: string, text: string): Promise<Reply | undefined>;
  /** The answer to each turn of somebody new. */
  answers(...turns: readonly string[]): Promise<readonly (Reply | undefined)[]>;
  /** The same as plain text. */
  talk(...turns: readonly string[]): Promise<readonly string[]>;
  close(): Promise<void>;
};

/** Talks in a house of their own, whose clock stands still. */
export const openTalks = async (now: string): Promise<Talks> => {
  const house = await openHouse({
    knowledgeDir: 'knowledge',
    storeUrl: 'memory:',
    log: createLog('silent'),
    now: () => new Date(now),
  });
  let messages = 0;
  let people = 0;
  const say = (who: string, text: string) =>
    house.bot.handle({
      id: `test:${messages++}`,
      person: { key: `test:w:${who}`, platform: 'test', workspace: 'test:w' },
      place: { key: `test:${who}`, channel: `test:${who}`, direct: true },
      body: { kind: 'message', text, addressed: true },
    });
  const answers = async (...turns: readonly string[]) => {
    const who = `somebody ${people++}`;
    const replies: (Reply | undefined)[] = [];
    for (const text of turns) replies.push(await say(who, text));
    return replies;
  };
  const talk = async (...turns: readonly string[]) =>
    (await answers(...turns)).map((reply) => (reply ? toPlainText(reply) : ''));
  return { say, answers, talk, close: () => house.close() };
};
