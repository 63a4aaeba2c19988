import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import fc from 'fast-check';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { ASPECTS, LEVELS, SKILL_STATUSES, type Slots } from '../src/core/intent.ts';
import type { Inbound, InboundBody } from '../src/core/message.ts';
import { PERSONAL_TOPICS } from '../src/core/topic.ts';
import { type House, openHouse } from '../src/house.ts';
import { createLog } from '../src/operations/log.ts';

const folder = mkdtempSync(join(tmpdir(), 'rung-forget-'));
const FILE = join(folder, 'rung.sqlite');
let house: House;
beforeAll(async () => {
  house = await openHouse({ knowledgeDir: 'knowledge', storeUrl: `sqlite:${FILE}`, log: createLog('silent') });
}, 60_000);
afterAll(async () => {
  await house.close();
  rmSync(folder, { recursive: true });
});

/** Everything that is kept of anybody, as text. */
const scan = (): readonly string[] => {
  const db = new DatabaseSync(FILE, { readOnly: true });
  const rows = db
    .prepare(
      `SELECT key, value FROM entries UNION ALL SELECT 'agenda ' || id, value FROM agenda
       UNION ALL SELECT 'agenda ' || id || ' ' || person, person FROM agenda_people`,
    )
    .all();
  db.close();
  return rows.map(({ key, value }) => `${key} ${value}`);
};

const someBody: fc.Arbitrary<InboundBody> = fc.oneof(
  fc
    .constantFrom(
      'I know java and sql',
      'learning docker',
      'what next',
      'my skills',
      'nudge me on fridays',
      'how do I bake bread',
      'plan 5 hours a week',
      'ask me a question',
      'undo',
    )
    .map((text): InboundBody => ({ kind: 'message', text, addressed: true })),
  fc
    .record({
      topic: fc.constantFrom(...PERSONAL_TOPICS),
      aspect: fc.constantFrom(...ASPECTS.filter((aspect) => aspect !== 'confirm' && aspect !== 'delete')),
      slots: fc.record(
        {
          skill: fc.constantFrom('git', 'docker', 'java', 'kubernetes'),
          status: fc.constantFrom(...SKILL_STATUSES),
          level: fc.constantFrom(...LEVELS),
          hours_per_week: fc.integer({ min: 1, max: 80 }),
        },
        { requiredKeys: [] },
      ) as fc.Arbitrary<Slots>,
    })
    .map((action): InboundBody => ({ kind: 'action', action })),
);

test('whatever somebody did, deleting everything leaves no entry that names them', { timeout: 120_000 }, async () => {
  let people = 0;
  await fc.assert(
    fc.asyncProperty(fc.array(someBody, { minLength: 1, maxLength: 15 }), async (bodies) => {
      people += 1;
      const user = `nobody${people}x`;
      const say = (body: InboundBody) => house.bot.handle(inbound(body, user));
      for (const body of bodies) await say(body);
      const reply = await say({ kind: 'action', action: { topic: 'privacy', aspect: 'confirm', slots: {} } });
      expect(reply?.topic).toBe('privacy');
      expect(scan().filter((entry) => entry.includes(user))).toEqual([]);
    }),
    { numRuns: 40 },
  );
});

const inbound = (body: InboundBody, user: string): Inbound => ({
  id: `test:w1:press:${user}:${crypto.randomUUID()}`,
  person: { key: `test:w1:${user}`, platform: 'test', workspace: 'test:w1' },
  place: { key: `test:w1:D${user}`, channel: `test:w1:D${user}`, direct: true },
  body,
  zone: 'Europe/Lisbon',
});
