import type { Deliver, Delivery, Log } from '../../../core/ports.ts';
import type { Subscription } from '../../../core/subscription.ts';
import { isUnsent } from '../../unsent.ts';
import { type Client, slackError } from '../client.ts';
import { isNotInstalled } from '../installing/installations.ts';
import type { DirectChats } from './direct-chats.ts';
import { postMessage } from './post.ts';
import { type Present, toMessage } from './present.ts';

type Deps = {
  /** A client for the workspace that repeats nothing by itself: Slack can't tell a repetition from a second message. */
  readonly clientOf: (team: string) => Promise<Client>;
  readonly directs: DirectChats;
  readonly present: Present;
  readonly log: Log;
};

/** Sends weekly words into a channel or a direct chat. */
export const createDeliver = ({ clientOf, directs, present, log }: Deps): Deliver => {
  const fail = (error: unknown): Delivery => {
    log.warn({ err: error }, 'a weekly word could not be sent');
    return toDelivery(error);
  };
  return async (subscription, reply) => {
    const { team, user, channel } = idsOf(subscription);
    const isDirect = subscription.kind === 'person';
    try {
      const client = await clientOf(team);
      const spot = { channel: isDirect ? await directs.of(client, team, user) : channel };
      const message = toMessage(await present(reply, { client, team, user, isDirect }));
      return () => postMessage(client, spot, message).then(() => 'sent', fail);
    } catch (error) {
      return fail(error) === 'unreachable' ? 'unreachable' : 'failed';
    }
  };
};

/** `slack:T1:U1` and `slack:T1:C1`. */
const idsOf = ({ owner, channel }: Subscription) => {
  const [, team = '', user = ''] = owner.key.split(':');
  return { team, user, channel: channel.split(':')[2] ?? '' };
};

/** Refusals that last until a person changes something. */
const UNREACHABLE: ReadonlySet<string> = new Set([
  'account_inactive',
  'cannot_dm_bot',
  'channel_not_found',
  'invalid_auth',
  'is_archived',
  'messages_tab_disabled',
  'missing_scope',
  'not_in_channel',
  'restricted_action',
  'team_access_not_granted',
  'token_revoked',
  'user_disabled',
  'user_not_found',
]);

/** Of these Slack says that some of the work may have been done. */
const DOUBTFUL: ReadonlySet<string> = new Set(['fatal_error', 'internal_error']);

/** What Slack refuses was not delivered; what it does not answer to may have been. */
const toDelivery = (error: unknown): Delivery => {
  const word = slackError(error);
  if (word !== undefined) return UNREACHABLE.has(word) ? 'unreachable' : DOUBTFUL.has(word) ? 'uncertain' : 'failed';
  if (isNotInstalled(error)) return 'unreachable';
  return isTurnedAway(error) || isUnsent(error) ? 'failed' : 'uncertain';
};

/** Asked to come back later, or refused before Slack's application saw it. */
const isTurnedAway = (error: unknown): boolean => {
  if (!(error instanceof Error)) return false;
  if ('retryAfter' in error) return true;
  return 'statusCode' in error && typeof error.statusCode === 'number' && error.statusCode < 500;
};
