import { RungError } from '../../../core/errors.ts';
import type { Log } from '../../../core/ports.ts';
import { type Client, slackError } from '../client.ts';

/** Errors after which no call with this token will ever work. */
const REFUSED: ReadonlySet<string> = new Set([
  'invalid_auth',
  'not_authed',
  'account_inactive',
  'token_revoked',
  'token_expired',
  'user_removed_from_team',
  'team_disabled',
  'not_allowed_token_type',
]);

/** An error that says that the token is of no use, as one for the operator; undefined for any other. */
export const toRefusal = (error: unknown, variable: string): RungError | undefined => {
  const word = slackError(error);
  return word !== undefined && REFUSED.has(word)
    ? new RungError(
        'platform',
        variable,
        `was refused by Slack (${word}): copy it again from your app at api.slack.com/apps`,
        { cause: error },
      )
    : undefined;
};

/**
 * Asks Slack once whether the bot token is good, and says whose it is. Fails with RungError where it is not; with Slack
 * out of reach, it goes on.
 */
export const checkToken = async (client: Client, log: Log): Promise<string | undefined> => {
  try {
    return (await client.auth.test()).team_id;
  } catch (error) {
    const refusal = toRefusal(error, 'SLACK_BOT_TOKEN');
    if (refusal) throw refusal;
    log.warn({ err: error }, 'Slack could not be asked whether the bot token is good; going on');
    return undefined;
  }
};
