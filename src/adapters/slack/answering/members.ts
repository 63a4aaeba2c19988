import type { Person } from '../../../core/message.ts';
import type { Log } from '../../../core/ports.ts';
import { LATE, orLate } from '../../../or-late.ts';
import type { Client } from '../client.ts';

/** What Slack knows of a person: their time zone, and whether they may set something up for others. */
export type Member = { readonly zone?: string; readonly manages?: boolean };

const MOST = 20_000;
const KEPT_MS = 600_000;
const PATIENCE_MS = 1_000;

/** Asks Slack once in ten minutes for each person; undefined without an answer in time. */
export const createFindMember = (log: Log) => {
  const members = new Map<string, { readonly member: Member; readonly until: number }>();
  return async ({ key }: Person, client: Client): Promise<Member | undefined> => {
    const now = performance.now();
    const held = members.get(key);
    if (held && held.until > now) return held.member;
    const member = await askFor(client, key.split(':')[2] ?? '', log);
    if (!member) return undefined;
    if (members.size >= MOST) members.clear();
    members.set(key, { member, until: now + KEPT_MS });
    return member;
  };
};

const askFor = async (client: Client, user: string, log: Log): Promise<Member | undefined> => {
  const asked = client.users.info({ user }).then(
    (answer) => toMember(answer.user ?? {}),
    (error: unknown) => {
      log.warn({ err: error }, 'Slack did not tell a time zone');
      return undefined;
    },
  );
  const member = await orLate(asked, PATIENCE_MS);
  return member === LATE ? undefined : member;
};

type User = {
  readonly tz?: string;
  readonly is_admin?: boolean;
  readonly is_owner?: boolean;
  readonly is_restricted?: boolean;
  readonly is_ultra_restricted?: boolean;
};

/** Guests set nothing up for others; who runs the workspace may change what others did; of members Slack tells nothing. */
const toMember = (user: User): Member => ({
  ...(user.tz && { zone: user.tz }),
  ...((user.is_admin || user.is_owner) && { manages: true }),
  ...((user.is_restricted || user.is_ultra_restricted) && { manages: false }),
});
