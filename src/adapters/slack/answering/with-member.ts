import type { Inbound } from '../../../core/message.ts';
import type { Log } from '../../../core/ports.ts';
import type { Client } from '../client.ts';
import { createFindMember, type Member } from './members.ts';

/**
 * Adds what Slack knows of a person to what is about weekly words: their time zone, and whether they may set one up for
 * a channel. Everything else goes without asking Slack, and so does what it does not tell in time.
 */
export type WithMember = (inbound: Inbound, client: Client) => Promise<Inbound>;

export const createWithMember = (log: Log): WithMember => {
  const findMember = createFindMember(log);
  return async (inbound, client) => {
    const member = isAboutTime(inbound) ? await findMember(inbound.person, client) : undefined;
    return member ? withMember(inbound, member) : inbound;
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

const withMember = (inbound: Inbound, { zone, manages }: Member): Inbound => ({
  ...inbound,
  ...(zone && { zone }),
  ...(manages !== undefined && !inbound.place.direct && { place: { ...inbound.place, manages } }),
});
