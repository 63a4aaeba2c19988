import type { Intent } from '../../intent.ts';
import { channelId, personId } from '../../nudge/history.ts';
import type { Subscription } from '../../subscription.ts';
import type { Context } from '../answer.ts';
import { isZone, type Wanted } from './wording.ts';

/** What the button was under; in words, what came last. */
export const keyOf = ({ ref }: Intent, held: Subscription | undefined): string =>
  ref?.replace(/^channel\./, '') ?? held?.sent.at(-1)?.kinds[0] ?? '';

const idOf = ({ isChannel }: Wanted, { inbound: { person, place } }: Context): string =>
  isChannel ? channelId(place.channel) : personId(person);

/** The nudge that is there already, of the person or of the channel. */
export const heldOf = (wanted: Wanted, context: Context): Subscription | undefined =>
  context.subscriptions.find(({ id }) => id === idOf(wanted, context));

/** Monday at nine, by the clock of the platform; by UTC where that is not known. */
export const fresh = (wanted: Wanted, context: Context): Subscription => {
  const { person, place, zone } = context.inbound;
  return {
    id: idOf(wanted, context),
    kind: wanted.isChannel ? 'channel' : 'person',
    channel: wanted.isChannel || place.direct ? place.channel : person.key,
    owner: person,
    members: [],
    weekday: 'mon',
    time: '09:00',
    zone: zone && isZone(zone) ? zone : 'UTC',
    every: 'week',
    sent: [],
  };
};
