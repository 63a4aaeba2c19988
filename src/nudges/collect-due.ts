import type { Person, Reply } from '../core/message.ts';
import { createNudges, type NudgesDeps } from './start-nudges.ts';

/** Longer than a server's day: who opens a terminal once a week should still find what came since. */
const FRESH_MS = 7 * 24 * 3_600_000;

/** What became due for somebody since they were last here, for platforms that are not always on. */
export const collectDue = async (
  person: Person,
  deps: Omit<NudgesDeps, 'deliver' | 'freshMs'>,
): Promise<readonly Reply[]> => {
  const replies: Reply[] = [];
  const send = createNudges({
    ...deps,
    freshMs: FRESH_MS,
    deliver: new Map([
      [
        person.platform,
        async (_subscription, reply) => async () => {
          replies.push(reply);
          return 'sent';
        },
      ],
    ]),
  });
  const now = deps.clock.now().toISOString();
  for (const { id, due } of await deps.subscriptions.of(person))
    if (due !== undefined && due <= now) await send({ id, due });
  return replies;
};
