import { type Called, call } from './call.ts';
import { bad, type Finding, ok, warn } from './finding.ts';

type DiscordSettings = { readonly token: string; readonly apiUrl: string | undefined };

const FEW_SESSIONS = 50;
const SHARD_ADVICE = 'serve with a process for each shard, as docs/OPERATIONS.md shows';

/** What Discord says of the token, the shards it advises and how often the bot may still connect today. */
export const examineDiscord = async (
  { token, apiUrl }: DiscordSettings,
  noteClock: (called: Called) => void,
): Promise<readonly Finding[]> => {
  const base = `${(apiUrl ?? 'https://discord.com/api').replace(/\/+$/, '')}/v10`;
  const ask = async (path: string): Promise<Called> => {
    const called = await call(`${base}${path}`, { headers: { authorization: `Bot ${token}` } });
    noteClock(called);
    return called;
  };
  try {
    const me = await ask('/users/@me');
    if (me.status === 401)
      return [
        bad(
          'discord',
          'DISCORD_TOKEN is refused',
          'reset and copy the token on the Bot page of your Discord application',
        ),
      ];
    if (me.status !== 200)
      return [bad('discord', `the API answered ${me.status}`, 'try again in some minutes; look at discordstatus.com')];
    return [
      ok('discord', `DISCORD_TOKEN holds for ${String(me.body.username ?? 'the bot')}`),
      ...toGatewayFindings(await ask('/gateway/bot')),
    ];
  } catch (error) {
    const reason = error instanceof Error ? error.message : 'no answer';
    return [
      bad('discord', `the API can't be reached: ${reason}`, 'check the network, and DISCORD_API_URL where it is set'),
    ];
  }
};

const toGatewayFindings = ({ status, body }: Called): readonly Finding[] => {
  if (status !== 200)
    return [bad('discord', `the gateway's address was not given (${status})`, 'try again in some minutes')];
  const shards = Number(body.shards ?? 1);
  const limit = body.session_start_limit;
  const left =
    typeof limit === 'object' && limit !== null && 'remaining' in limit ? Number(limit.remaining) : undefined;
  return [
    shards > 8
      ? warn('discord', `Discord advises ${shards} shards`, SHARD_ADVICE)
      : ok('discord', `the gateway is there; Discord advises ${shards} ${shards === 1 ? 'shard' : 'shards'}`),
    ...(left !== undefined && left < FEW_SESSIONS
      ? [
          warn(
            'discord',
            `only ${left} fresh connections are left today`,
            'find out what starts the bot again and again',
          ),
        ]
      : []),
  ];
};
