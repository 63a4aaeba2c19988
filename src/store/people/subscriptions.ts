import { z } from 'zod';
import { RungError } from '../../core/errors.ts';
import { WEEKDAYS } from '../../core/intent.ts';
import type { SubscriptionStore } from '../../core/ports.ts';
import type { Subscription } from '../../core/subscription.ts';
import { amend } from '../amend.ts';
import type { Agenda, AgendaEntry } from '../backend.ts';
import { toKey, toPersonKey } from '../key.ts';
import { createKeyedQueue } from '../keyed-queue.ts';

export type SubscriptionDeps = {
  readonly agenda: Agenda;
  /** Told about a subscription that is due and can't be read. */
  readonly warn: (message: string) => void;
};

export const createSubscriptionStore = ({ agenda, warn }: SubscriptionDeps): SubscriptionStore => {
  const inOrder = createKeyedQueue();
  return {
    load: async (id) => parseOptional(await agenda.get(toKey(id))),
    update: (id, change) =>
      inOrder(id, async () => {
        let subscription: Subscription | undefined;
        await amend(agenda, toKey(id), (text) => {
          const before = parseOptional(text);
          subscription = change(before);
          return subscription === before ? 'leave' : { to: subscription && toEntry(subscription) };
        });
        return subscription;
      }),
    take: async (now, limit, leaseMs) => {
      const taken = (await agenda.take(now.getTime(), limit, leaseMs)).flatMap((text) => parseOrWarn(text, warn));
      return taken.sort((one, other) => toDue(one) - toDue(other));
    },
    of: async (person) => {
      const ids = await agenda.naming(toPersonKey(person));
      const texts = await Promise.all(ids.map((id) => agenda.get(id)));
      return texts.flatMap((text) => parseOptional(text) ?? []);
    },
  };
};

const VERSION = 1;

const personSchema = z.object({ key: z.string(), platform: z.string(), workspace: z.string() });
const changing = {
  weekday: z.enum(WEEKDAYS),
  time: z.string(),
  zone: z.string(),
  every: z.enum(['week', 'month']),
  due: z.iso.datetime().exactOptional(),
  paused: z.enum(['off', 'silence', 'unreachable']).exactOptional(),
  quiet: z.array(z.object({ from: z.string(), until: z.string() })).exactOptional(),
};
const subscriptionSchema = z.object({
  id: z.string(),
  kind: z.enum(['person', 'channel']),
  channel: z.string(),
  owner: personSchema,
  members: z.array(personSchema),
  names: z.record(z.string(), z.string()).exactOptional(),
  ...changing,
  told: z.boolean().exactOptional(),
  was: z.object({ ...changing, at: z.string() }).exactOptional(),
  sent: z.array(
    z.object({
      due: z.string(),
      kinds: z.array(z.string()),
      outcome: z.enum(['sent', 'uncertain', 'failed', 'skipped']),
      reacted: z.boolean().exactOptional(),
      attempts: z.number().exactOptional(),
      again: z.string().exactOptional(),
    }),
  ),
}) satisfies z.ZodType<Subscription>;
const entrySchema = z.object({ version: z.literal(VERSION), subscription: subscriptionSchema });

const toEntry = (subscription: Subscription): AgendaEntry => ({
  value: JSON.stringify({ version: VERSION, subscription }),
  due: subscription.due === undefined ? undefined : toDue(subscription),
  people: [...new Set([subscription.owner, ...subscription.members].map(toPersonKey))],
});

const toDue = ({ due }: Subscription): number => (due === undefined ? 0 : Date.parse(due));

const parseSubscription = (text: string): Subscription => {
  try {
    return entrySchema.parse(JSON.parse(text)).subscription;
  } catch (cause) {
    throw new RungError(
      'store',
      'store',
      'a subscription can’t be read: it was left as it is; start the newest Rung, or end the subscription',
      { cause },
    );
  }
};

const parseOptional = (text: string | undefined): Subscription | undefined =>
  text === undefined ? undefined : parseSubscription(text);

/** One that can't be read must not keep the others from being sent. */
const parseOrWarn = (text: string, warn: (message: string) => void): Subscription[] => {
  try {
    return [parseSubscription(text)];
  } catch (error) {
    warn(String(error));
    return [];
  }
};
