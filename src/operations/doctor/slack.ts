import type { SlackConfig } from '../../config.ts';
import { type Called, call } from './call.ts';
import { bad, type Finding, ok, warn } from './finding.ts';

/** What Slack says of the tokens: whether they hold, and which scopes are missing. */
export const examineSlack = async (
  config: SlackConfig,
  scopes: readonly string[],
  noteClock: (called: Called) => void,
): Promise<readonly Finding[]> => {
  const base = (config.apiUrl ?? 'https://slack.com/api/').replace(/\/?$/, '/');
  const ask = async (method: string, token: string): Promise<Called> => {
    const called = await call(`${base}${method}`, { method: 'POST', headers: { authorization: `Bearer ${token}` } });
    noteClock(called);
    return called;
  };
  try {
    return [
      ...(config.botToken ? toBotFindings(await ask('auth.test', config.botToken), scopes) : []),
      ...(config.appToken ? toAppFindings(await ask('apps.connections.open', config.appToken)) : []),
      ...(config.appToken ? [] : [ok('slack', 'requests are told from forged ones by SLACK_SIGNING_SECRET')]),
    ];
  } catch (error) {
    const reason = error instanceof Error ? error.message : 'no answer';
    return [
      bad('slack', `the Web API can't be reached: ${reason}`, 'check the network, and SLACK_API_URL where it is set'),
    ];
  }
};

/** Something else than Slack's JSON, from Slack in trouble or from a proxy in between. */
const toNoAnswer = ({ status, body }: Called): readonly Finding[] =>
  typeof body.ok === 'boolean'
    ? []
    : [
        bad(
          'slack',
          `the Web API answered ${status} without a word on the token`,
          'try again in some minutes; look at slack-status.com, and at the proxy where there is one',
        ),
      ];

const toBotFindings = (called: Called, scopes: readonly string[]): readonly Finding[] => {
  const { body, headers } = called;
  const none = toNoAnswer(called);
  if (none.length > 0) return none;
  if (body.ok !== true)
    return [
      bad(
        'slack',
        `SLACK_BOT_TOKEN is refused: ${String(body.error ?? 'no reason given')}`,
        'install the app to the workspace again and copy the bot token (xoxb-…) from OAuth & Permissions',
      ),
    ];
  const granted = headers
    .get('x-oauth-scopes')
    ?.split(',')
    .map((scope) => scope.trim());
  const missing = granted ? scopes.filter((scope) => !granted.includes(scope)) : [];
  return [
    ok('slack', `SLACK_BOT_TOKEN holds for ${String(body.team ?? 'the workspace')}`),
    ...(granted
      ? []
      : [
          warn(
            'slack',
            'Slack did not tell the scopes of the token',
            'compare them with slack-manifest.json under OAuth & Permissions',
          ),
        ]),
    ...(missing.length > 0
      ? [
          bad(
            'slack',
            `scopes are missing: ${missing.join(', ')}`,
            'update the app from slack-manifest.json, then install it to the workspace again',
          ),
        ]
      : []),
  ];
};

const toAppFindings = (called: Called): readonly Finding[] => {
  const none = toNoAnswer(called);
  return none.length > 0 ? none : [toAppFinding(called)];
};

const toAppFinding = ({ body }: Called): Finding =>
  body.ok === true
    ? ok('slack', 'SLACK_APP_TOKEN opens Socket Mode')
    : bad(
        'slack',
        `SLACK_APP_TOKEN is refused: ${String(body.error ?? 'no reason given')}`,
        'make an app-level token with connections:write under Basic Information, and turn Socket Mode on',
      );
