import type { Log } from '../core/ports.ts';
import { inTime } from '../or-late.ts';

/** `ready` while every part works. The parts are named; why one fails is told to the log alone. */
export type Health = {
  readonly live: true;
  readonly ready: boolean;
  readonly parts: Readonly<Record<string, 'ok' | 'failing'>>;
};

/** Rejects, or gives false, while the part can't do its work. */
export type Check = () => Promise<unknown> | boolean;

export type HealthDeps = {
  readonly checks: Readonly<Record<string, Check>>;
  readonly log: Log;
  /** A check that takes longer fails. Milliseconds. */
  readonly patienceMs?: number;
};

/** Looks at every part at once. However often it is asked, one look runs at a time. */
export const createHealth = ({ checks, log, patienceMs = 2_000 }: HealthDeps): (() => Promise<Health>) => {
  let underWay: Promise<Health> | undefined;
  const told = new Map<string, string>();
  const tell = (part: string, state: string, error?: unknown): void => {
    if ((told.get(part) ?? 'ok') !== state)
      log[state === 'ok' ? 'info' : 'warn']({ part, ...(error !== undefined && { err: error }) }, `${part}: ${state}`);
    told.set(part, state);
  };
  const look = async ([part, check]: readonly [string, Check]) => {
    try {
      if ((await inTime(check(), patienceMs)) === false) throw new Error('not connected');
      tell(part, 'ok');
      return [part, 'ok'] as const;
    } catch (error) {
      tell(part, 'failing', error);
      return [part, 'failing'] as const;
    }
  };
  const lookAtAll = async (): Promise<Health> => {
    const parts = await Promise.all(Object.entries(checks).map(look));
    return { live: true, ready: parts.every(([, state]) => state === 'ok'), parts: Object.fromEntries(parts) };
  };
  return () => {
    underWay ??= lookAtAll().finally(() => {
      underWay = undefined;
    });
    return underWay;
  };
};
