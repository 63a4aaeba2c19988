import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';
import { composeDigest } from '../src/core/nudge.ts';
import { EMPTY_PROFILE, type Profile } from '../src/core/profile.ts';
import { createSkillGraph } from '../src/core/road/skill-graph.ts';
import type { Subscription } from '../src/core/subscription.ts';
import { loadKnowledge } from '../src/knowledge/load.ts';
import { measureBursts } from './nudges/burst.ts';
import { measureFinding } from './nudges/finding.ts';
import { measureJobSchedulers } from './nudges/job-schedulers.ts';
import { FAR, median, print, toChannel } from './nudges/world.ts';

/**
 * `node bench/nudges.ts` prints one JSON line a figure: finding what is due among 100,000 subscriptions, making a
 * digest, a burst of 10,000 channels on Slack and 1,000 on Discord due at the same minute, at the real limits, and what
 * a job scheduler of BullMQ for each subscription would be. TEST_REDIS_URL names a Redis for what needs one.
 */
const measureDigest = (): void => {
  const knowledge = loadKnowledge('knowledge');
  const graph = createSkillGraph(knowledge.skills, knowledge.roadmap.roads);
  const ids = [...graph.skills.keys()];
  const profileOf = (at: number): Profile => ({
    ...EMPTY_PROFILE,
    skills: Object.fromEntries(
      ids
        .slice(at % 60, (at % 60) + 20)
        .map((id, n) => [
          id,
          { status: n < 3 ? 'learning' : 'learned', since: new Date(Date.UTC(2026, n % 10, 1)).toISOString() },
        ]),
    ),
  });
  for (const kind of ['person', 'channel'] as const) {
    const times: number[] = [];
    for (let at = 0; at < 300; at++) {
      const subscription: Subscription = { ...toChannel('slack', at, 10, FAR), kind };
      const profiles = new Map([[subscription.owner.key, profileOf(at)]]);
      const from = performance.now();
      composeDigest({ knowledge, graph, subscription, profiles, now: new Date('2026-11-23T09:00:00Z') });
      times.push(performance.now() - from);
    }
    print(`nudges.compose.${kind}`, median(times.slice(50)), 'ms', 250);
  }
};

setFlagsFromString('--expose-gc');
globalThis.gc = runInNewContext('gc');

await measureFinding();
measureDigest();
await measureJobSchedulers();
await measureBursts();
