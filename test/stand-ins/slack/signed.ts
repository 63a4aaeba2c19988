import { createHmac, randomUUID } from 'node:crypto';
import { IDS, SECRETS } from './local-slack.ts';

/** A body as Slack sends and signs it. `ageSeconds` and `secret` are for requests that should be refused. */
export const signedRequest = (
  body: string,
  {
    type = 'application/json',
    ageSeconds = 0,
    secret = SECRETS.signingSecret as string,
    headers = {} as Readonly<Record<string, string>>,
  } = {},
): RequestInit => {
  const time = String(Math.floor(Date.now() / 1000) - ageSeconds);
  const signature = `v0=${createHmac('sha256', secret).update(`v0:${time}:${body}`).digest('hex')}`;
  return {
    method: 'POST',
    body,
    headers: {
      'content-type': type,
      'x-slack-request-timestamp': time,
      'x-slack-signature': signature,
      ...headers,
    },
  };
};

/** The envelope around an event. */
export const envelope = (event: Readonly<Record<string, unknown>>, team: string = IDS.team): string =>
  JSON.stringify({
    type: 'event_callback',
    team_id: team,
    api_app_id: IDS.app,
    event_id: `Ev${randomUUID()}`,
    event_time: Math.floor(Date.now() / 1000),
    authorizations: [
      { enterprise_id: null, team_id: team, user_id: IDS.bot, is_bot: true, is_enterprise_install: false },
    ],
    event,
  });
