import { toPlainText } from '../../src/core/plain-text.ts';
import { openHouse } from '../../src/house.ts';
import { createLog } from '../../src/operations/log.ts';

/** A Thursday. */
export const NOW = new Date('2026-11-26T10:00:00Z');

const house = await openHouse({
  knowledgeDir: 'knowledge',
  storeUrl: 'memory:',
  log: createLog('silent'),
  now: () => NOW,
});
export const close = (): Promise<void> => house.close();

let people = 0;

/** What somebody new is told at each of their turns, as plain text. */
export const talk = async (...turns: readonly string[]): Promise<readonly string[]> => {
  const place = `test:dm${people++}`;
  const told: string[] = [];
  for (const [at, text] of turns.entries()) {
    const reply = await house.bot.handle({
      id: `${place} ${at}`,
      person: { key: place, platform: 'test', workspace: 'test:w' },
      place: { key: place, channel: place, direct: true },
      body: { kind: 'message', text, addressed: true },
    });
    told.push(reply ? toPlainText(reply) : '');
  }
  return told;
};

/** What they are told last. */
export const lastOf = async (...turns: readonly string[]): Promise<string> => (await talk(...turns)).at(-1) ?? '';
