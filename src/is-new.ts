import type { Inbound } from './core/message.ts';
import type { ClaimStore, Log } from './core/ports.ts';

/** An id is remembered for a day: platforms retry for minutes, gateways replay for hours. */
const SEEN_MS = 24 * 3_600_000;

type Deps = { readonly claims: ClaimStore; readonly log: Log };

/** Asks the store; while that is out of reach, this process remembers the newest ids by itself. */
export const createIsNew = ({ claims, log }: Deps): ((inbound: Inbound) => Promise<boolean>) => {
  const seen = new Set<string>();
  return async ({ id, once }) => {
    if (seen.has(id)) return false;
    seen.add(id);
    const [oldest] = seen;
    if (seen.size > 10_000 && oldest !== undefined) seen.delete(oldest);
    if (once) return true;
    return claims.claim(`inbound:${id}`, SEEN_MS).catch((error: unknown) => {
      log.warn({ err: error }, 'could not ask the store whether this was answered');
      return true;
    });
  };
};
