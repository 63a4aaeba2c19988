import { RungError } from '../core/errors.ts';
import { type Calls, wrapCalls } from '../store/backends/wrap-calls.ts';
import type { Store } from '../store/open-store.ts';
import type { Event } from './metrics.ts';

/** The same store; calls that fail because it can't be reached are counted by its part. */
export const watchStore = (store: Store, note: (event: Event) => void): Store => {
  const watch = <T extends Calls>(part: string, calls: T): T =>
    wrapCalls(calls, (call) =>
      call().catch((error: unknown) => {
        if (error instanceof RungError && error.code === 'store') note({ kind: 'store-error', part });
        throw error;
      }),
    );
  return {
    ...watch('store', { ping: store.ping, close: store.close }),
    progress: watch('progress', store.progress),
    conversations: watch('conversations', store.conversations),
    claims: watch('claims', store.claims),
    subscriptions: watch('subscriptions', store.subscriptions),
    feedback: watch('feedback', store.feedback),
    phrasings: watch('phrasings', store.phrasings),
    installations: watch('installations', store.installations),
    workspaces: watch('workspaces', store.workspaces),
    departures: watch('departures', store.departures),
  };
};
