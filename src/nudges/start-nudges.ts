import type { Person } from '../core/message.ts';
import type { NudgeWeek } from '../core/nudge/digest.ts';
import { composeDigest, peopleOf } from '../core/nudge.ts';
import type {
  AsRequest,
  Clock,
  Deliver,
  Log,
  NudgeScheduler,
  ProgressStore,
  SubscriptionStore,
} from '../core/ports.ts';
import { answer } from '../core/respond/answer.ts';
import type { SkillGraph } from '../core/road/skill-graph.ts';
import type { Subscription } from '../core/subscription.ts';
import type { Knowledge } from '../knowledge/schema.ts';
import { notice } from './desk.ts';
import { startEmbeddedScheduler } from './embedded.ts';
import { createSendNudge, type NudgeOutcome, type SendNudge } from './send-nudge.ts';
import { createTimetable } from './timetable.ts';

export type NudgesDeps = {
  readonly knowledge: Knowledge;
  readonly graph: SkillGraph;
  readonly progress: ProgressStore;
  readonly subscriptions: SubscriptionStore;
  readonly clock: Clock;
  readonly log: Log;
  /** By platform: those that are served here. */
  readonly deliver: ReadonlyMap<string, Deliver>;
  readonly observe?: (outcome: NudgeOutcome) => unknown;
  readonly freshMs?: number;
};

/** Sends what is due of one subscription, from the records as they are then. */
export const createNudges = (deps: NudgesDeps): SendNudge =>
  createSendNudge({
    ...deps,
    timetable: createTimetable(),
    compose: async (subscription, now) => composeDigest(await loadWeek(subscription, now, deps)),
    explain: (subscription) => answer('nudge', 'private', notice(subscription)).reply,
    observe: deps.observe ?? (() => {}),
  });

/** Loads the records that a digest is made from. */
export const loadWeek = async (
  subscription: Subscription,
  now: Date,
  { knowledge, graph, progress }: Pick<NudgesDeps, 'knowledge' | 'graph' | 'progress'>,
): Promise<NudgeWeek> => {
  const load = async (person: Person) => [person.key, await progress.load(person)] as const;
  const profiles = new Map(await Promise.all(peopleOf(subscription).map(load)));
  return { knowledge, graph, subscription, profiles, now };
};

/** Sends whatever is due from now on: over Redis where one is named, else from this process. */
export const startNudges = async (
  deps: NudgesDeps & { readonly asRequest: AsRequest },
  redisUrl: string | undefined,
): Promise<NudgeScheduler> => {
  const send = createNudges(deps);
  if (redisUrl === undefined) return startEmbeddedScheduler({ ...deps, send });
  const { startBullmqScheduler } = await import('./bullmq.ts');
  return startBullmqScheduler({ ...deps, send, url: redisUrl });
};
