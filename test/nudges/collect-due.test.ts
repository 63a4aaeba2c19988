import { expect, test } from 'vitest';
import { personId } from '../../src/core/nudge/history.ts';
import { createSkillGraph } from '../../src/core/road/skill-graph.ts';
import { loadKnowledge } from '../../src/knowledge/load.ts';
import { collectDue } from '../../src/nudges/collect-due.ts';
import { openStore } from '../../src/store/open-store.ts';
import { QUIET } from '../contracts/nudge-world.ts';
import { createPerson } from '../contracts/people.ts';
import { createSubscription } from '../contracts/subscription-store.ts';

const knowledge = loadKnowledge('knowledge');
const graph = createSkillGraph(knowledge.skills, knowledge.roadmap.roads);

test('what came due while a terminal was closed is shown once at the next start, within a week', async () => {
  const { progress, subscriptions, close } = await openStore('memory:');
  const person = createPerson();
  const collectAt = (now: string) =>
    collectDue(person, { knowledge, graph, progress, subscriptions, clock: { now: () => new Date(now) }, log: QUIET });
  await subscriptions.update(personId(person), () => createSubscription(person, { due: '2026-11-23T09:00:00.000Z' }));
  await progress.update(person, (profile) => ({
    ...profile,
    skills: { sql: { status: 'learning', since: '2026-10-01T00:00:00.000Z' } },
  }));
  expect(await collectAt('2026-11-23T08:00:00Z')).toEqual([]);
  const [reply, ...others] = await collectAt('2026-11-27T20:00:00Z');
  expect(reply?.topic).toBe('nudge');
  expect(others).toEqual([]);
  expect(await collectAt('2026-11-27T20:01:00Z')).toEqual([]);
  expect(await collectAt('2026-12-20T08:00:00Z')).toEqual([]);
  expect((await subscriptions.load(personId(person)))?.due).toBe('2026-12-21T09:00:00.000Z');
  await close();
});
