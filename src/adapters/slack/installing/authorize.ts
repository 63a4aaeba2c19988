import type { Authorize, AuthorizeResult } from '@slack/bolt';

const KEPT_MS = 60_000;
const MOST = 5_000;

export type Authorization = {
  readonly authorize: Authorize<boolean>;
  readonly forget: (team: string) => void;
};

type Source = Parameters<Authorize<boolean>>[0];

/**
 * Asks for a workspace's token once a minute, whoever asks meanwhile: the store is spared, and a token that runs out is
 * renewed once and not by every event at the same time.
 */
export const createAuthorization = (
  ask: (source: Source) => Promise<AuthorizeResult>,
  now: () => number,
): Authorization => {
  const known = new Map<string, { readonly at: number; readonly result: Promise<AuthorizeResult> }>();
  const keyOf = ({ teamId, enterpriseId }: Pick<Source, 'teamId' | 'enterpriseId'>) => teamId ?? enterpriseId ?? '';
  return {
    authorize: async (source) => {
      const key = keyOf(source);
      const found = known.get(key);
      if (found && now() - found.at < KEPT_MS) return { ...(await found.result) };
      if (known.size >= MOST) known.clear();
      const result = ask(source);
      known.set(key, { at: now(), result });
      result.catch(() => known.delete(key));
      return { ...(await result) };
    },
    forget: (team) => {
      known.delete(team);
    },
  };
};
