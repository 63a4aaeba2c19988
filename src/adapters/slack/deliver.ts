import type { Deliver, Delivery, Log } from '../../core/ports.ts';
import type { Subscription } from '../../core/subscription.ts';
import { type Client, slackError } from './client.ts';
import type { DirectChats } from './direct-chats.ts';
import { postMessage } from './post.ts';
import { type Present, toMessage } from './present.ts';

type Deps = {
  /** A client for the workspace; rejects where Rung is not installed there any more. */
  readonly clientOf: (team: string) => Promise<Client>;
  readonly directs: DirectChats;
  readonly present: Present;
  readonly log: Log;
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

/** Sends weekly words into a channel or a direct chat. */
export const createDeliver = ({ clientOf, directs, present, log }: Deps): Deliver => {
  const send: Deliver = async (subscription, reply) => {
    const { team, user, channel } = idsOf(subscription);
    const client = await clientOf(team).catch(() => undefined);
    if (!client) return 'unreachable';
    try {
      const isDirect = subscription.kind === 'person';
      const spot = { channel: isDirect ? await directs.of(client, team, user) : channel };
      const presented = await present(reply, { client, team, user, isDirect });
      await postMessage(client, spot, toMessage(presented));
      return 'sent';
    } catch (error) {
      log.warn({ err: error }, 'a weekly word could not be sent');
      return toDelivery(error);
    }
  };
  return send;
};

/** `slack:T1:U1` and `slack:T1:C1`. */
const idsOf = ({ owner, channel }: Subscription) => {
  const [, team = '', user = ''] = owner.key.split(':');
  return { team, user, channel: channel.split(':')[2] ?? '' };
};

/** What Slack refuses was not delivered; what it does not answer to may have been. */
const toDelivery = (error: unknown): Delivery => {
  const word = slackError(error);
  if (word === undefined) return 'uncertain';
  return UNREACHABLE.has(word) ? 'unreachable' : 'failed';
};
