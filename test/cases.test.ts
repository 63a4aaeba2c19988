import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Inbound } from '../src/core/message.ts';
import { toPlainText } from '../src/core/plain-text.ts';
import { type House, openHouse } from '../src/house.ts';
import { createLog } from '../src/operations/log.ts';

let house: House;
beforeAll(async () => {
  house = await openHouse({
    knowledgeDir: 'knowledge',
    storeUrl: 'memory:',
    log: createLog('silent'),
    now: () => new Date('2026-11-26T09:00:00Z'),
  });
}, 60_000);
afterAll(() => house.close());

const inbound = (text: string, place: string, at: number): Inbound => ({
  id: `${place} ${at}`,
  person: { key: 'test:w:ada', platform: 'test', workspace: 'test:w' },
  place: { key: place, channel: place, direct: true },
  body: { kind: 'message', text, addressed: true },
});

/** The answers to what is said one after the other. */
const talk = async (...said: readonly string[]): Promise<readonly string[]> => {
  const answers: string[] = [];
  for (const [at, text] of said.entries()) {
    const reply = await house.bot.handle(inbound(text, said.join('|'), at));
    answers.push(reply ? toPlainText(reply) : '');
  }
  return answers;
};

describe('a more special question', () => {
  test('asked within the topic is answered by itself, and the topic comes after it', async () => {
    const [general, special, more] = await talk(
      'how should I go about looking for a new job?',
      'I was let go yesterday, how do I search now?',
      'tell me more',
    );
    expect(general).toMatch(/^Treat it as a pipeline/);
    expect(special).toMatch(/^I am sorry/);
    expect(special).not.toContain('while employed');
    expect(more).toContain('Treat it as a pipeline');
    expect(more).not.toContain('I am sorry');
  });

  test.each([
    ['after the layoff I have to find a new job', /^I am sorry/],
    ['rejected again!! 90 applications, not one interview', /^That hurts/],
    ['how many applications should I be sending each week', /^About ten a week/],
  ])('“%s”', async (said, start) => {
    const [answer] = await talk(said);
    expect(answer).toMatch(start);
  });
});
