import type { Reply } from '../../src/core/message.ts';
import type { Deliver, Delivery, Log } from '../../src/core/ports.ts';
import { answer } from '../../src/core/respond/answer.ts';

/** A platform that writes down what arrives, and answers as told. */
export type Platform = {
  readonly deliver: Deliver;
  /** `id due` of everything that arrived. */
  readonly arrived: readonly string[];
  readonly replies: readonly Reply[];
  /** What the next deliveries end in; then all are sent. */
  readonly next: (...outcomes: readonly (Delivery | 'throws')[]) => void;
};

export const createPlatform = (): Platform => {
  const arrived: string[] = [];
  const replies: Reply[] = [];
  const queue: (Delivery | 'throws')[] = [];
  return {
    arrived,
    replies,
    next: (...outcomes) => queue.push(...outcomes),
    deliver: async ({ id, kind }, reply) => {
      const outcome = queue.shift() ?? 'sent';
      if (outcome === 'throws') throw new Error('the line broke');
      if (outcome === 'sent') {
        arrived.push(`${kind} ${id}`);
        replies.push(reply);
      }
      return outcome;
    },
  };
};

export const SOMETHING: Reply = answer('nudge', 'private', [{ kind: 'lead', text: 'Something true.' }]).reply;

export const QUIET: Log = { debug: () => {}, info: () => {}, warn: () => {}, error: () => {} };
