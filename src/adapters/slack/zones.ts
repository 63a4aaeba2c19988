import type { Inbound } from '../../core/message.ts';
import type { Log } from '../../core/ports.ts';
import type { Client } from './client.ts';

/** Adds the person's time zone to what is about times of day; everything else goes without asking Slack. */
export type WithZone = (inbound: Inbound, client: Client) => Promise<Inbound>;

const MOST = 20_000;
const PATIENCE_MS = 1_000;

/** Asks Slack once for each person; without an answer in time, it goes on without a zone. */
export const createWithZone = (log: Log): WithZone => {
  const zones = new Map<string, string>();
  return async (inbound, client) => {
    if (!isAboutTime(inbound)) return inbound;
    const { key } = inbound.person;
    const zone = zones.get(key) ?? (await askFor(client, key.split(':')[2] ?? '', log));
    if (!zone) return inbound;
    if (zones.size >= MOST) zones.clear();
    zones.set(key, zone);
    return { ...inbound, zone };
  };
};

const isAboutTime = ({ body }: Inbound): boolean =>
  body.kind === 'message' ? /nudge|remind|weekly|every week/i.test(body.text) : topicOf(body) === 'nudge';

const topicOf = (body: Exclude<Inbound['body'], { kind: 'message' }>): string =>
  body.kind === 'command' ? body.topic : body.action.topic;

const askFor = async (client: Client, user: string, log: Log): Promise<string | undefined> => {
  const late = new Promise<undefined>((resolve) => setTimeout(() => resolve(undefined), PATIENCE_MS).unref());
  const asked = client.users.info({ user }).then(
    (answer) => answer.user?.tz,
    (error: unknown) => {
      log.warn({ err: error }, 'Slack did not tell a time zone');
      return undefined;
    },
  );
  return Promise.race([asked, late]);
};
