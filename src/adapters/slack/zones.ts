import type { Inbound } from '../../core/message.ts';
import type { Log } from '../../core/ports.ts';
import { LATE, orLate } from '../../or-late.ts';
import type { Client } from './client.ts';

/**
 * Adds what Slack knows of a person to what is about weekly words: their time zone, and whether they may set one up for
 * a channel. Everything else goes without asking Slack.
 */
export type WithZone = (inbound: Inbound, client: Client) => Promise<Inbound>;

type Known = { readonly zone?: string; readonly manages?: boolean };

const MOST = 20_000;
const KEPT_MS = 600_000;
const PATIENCE_MS = 1_000;

/** Asks Slack once in ten minutes for each person; without an answer in time, it goes on without. */
export const createWithZone = (log: Log): WithZone => {
  const people = new Map<string, { readonly known: Known; readonly until: number }>();
  return async (inbound, client) => {
    if (!isAboutTime(inbound)) return inbound;
    const { key } = inbound.person;
    const now = performance.now();
    const held = people.get(key);
    const known = held && held.until > now ? held.known : await askFor(client, key.split(':')[2] ?? '', log);
    if (!known) return inbound;
    if (people.size >= MOST) people.clear();
    if (known !== held?.known) people.set(key, { known, until: now + KEPT_MS });
    return withKnown(inbound, known);
  };
};

const ABOUT_TIME =
  /nudge|remind|digest|ping|weekly|monthly|every |mornings?|evenings?|noon|(?:mon|tues|wednes|thurs|fri|satur|sun)day/i;

/** Who presses a button under a nudge, thousands of a Monday, asks nothing of the kind. */
const isAboutTime = ({ body }: Inbound): boolean => {
  if (body.kind === 'message') return ABOUT_TIME.test(body.text);
  if (body.kind === 'command') return body.topic === 'nudge';
  const { topic, aspect, slots } = body.action;
  return topic === 'nudge' && (body.kind === 'form' || aspect === 'start' || slots.nudge !== undefined);
};

const withKnown = (inbound: Inbound, { zone, manages }: Known): Inbound => ({
  ...inbound,
  ...(zone && { zone }),
  ...(manages !== undefined && !inbound.place.direct && { place: { ...inbound.place, manages } }),
});

const askFor = async (client: Client, user: string, log: Log): Promise<Known | undefined> => {
  const asked = client.users.info({ user }).then(
    (answer) => toKnown(answer.user ?? {}),
    (error: unknown) => {
      log.warn({ err: error }, 'Slack did not tell a time zone');
      return undefined;
    },
  );
  const known = await orLate(asked, PATIENCE_MS);
  return known === LATE ? undefined : known;
};

type User = {
  readonly tz?: string;
  readonly is_admin?: boolean;
  readonly is_owner?: boolean;
  readonly is_restricted?: boolean;
  readonly is_ultra_restricted?: boolean;
};

/** Guests set nothing up for others; who runs the workspace may change what others did; of members Slack tells nothing. */
const toKnown = (user: User): Known => ({
  ...(user.tz && { zone: user.tz }),
  ...((user.is_admin || user.is_owner) && { manages: true }),
  ...((user.is_restricted || user.is_ultra_restricted) && { manages: false }),
});
