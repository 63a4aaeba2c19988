import type { Person } from '../core/message.ts';
import type {
  ClaimStore,
  ConversationStore,
  DepartureStore,
  FeedbackStore,
  InstallationStore,
  ProgressStore,
  SubscriptionStore,
  TextCache,
  WorkspaceStore,
} from '../core/ports.ts';
import { withoutPerson } from '../core/subscription.ts';
import { openBackend } from './backends/open-backend.ts';
import { createClaimStore } from './claims.ts';
import { createConversationStore } from './people/conversations.ts';
import { createFeedbackStore } from './people/feedback.ts';
import { createProgressStore } from './people/progress.ts';
import { createSubscriptionStore } from './people/subscriptions.ts';
import { createTextCache } from './text-cache.ts';
import { createDepartureStore } from './workspaces/departures.ts';
import { createInstallationStore } from './workspaces/installations.ts';
import { createSeal } from './workspaces/seal.ts';
import { createWorkspaceStore } from './workspaces/workspaces.ts';

/** Everything that is kept. Any call fails with `RungError` code `store` while the store can't be reached. */
export type Store = {
  /** Its `erase` deletes whatever is held about the person in all of the store. */
  readonly progress: ProgressStore;
  readonly conversations: ConversationStore;
  readonly claims: ClaimStore;
  readonly subscriptions: SubscriptionStore;
  readonly feedback: FeedbackStore;
  /** Worded replies. */
  readonly phrasings: TextCache;
  readonly installations: InstallationStore;
  readonly workspaces: WorkspaceStore;
  readonly departures: DepartureStore;
  /** Rejects when nothing can be kept at the moment. */
  readonly ping: () => Promise<void>;
  readonly close: () => Promise<void>;
};

export type StoreOptions = {
  readonly now?: () => number;
  /** Told what an operator should look at, such as a part of a record that can't be read. */
  readonly warn?: (message: string) => void;
  /** `STORE_KEY`: what installations are sealed with. Without it none can be kept. */
  readonly key?: string;
};

/**
 * Opens the store named by `STORE_URL`: `sqlite:path` (the file and its folder are created), `memory:`,
 * `redis://...` or `postgres://...`. Throws a `RungError` naming the variable and the fix, code `setting` for a
 * wrong address or key and `store` for a place that can't be reached; no password is ever part of a message.
 */
export const openStore = async (
  url: string,
  { now = () => Date.now(), warn = (message) => process.emitWarning(message), key }: StoreOptions = {},
): Promise<Store> => {
  const seal = key === undefined ? undefined : createSeal(key);
  const { shelf, agenda, ping, close } = await openBackend(url);
  const progress = createProgressStore({ shelf: shelf('record'), warn });
  const conversations = createConversationStore({ shelf: shelf('turns'), now });
  const subscriptions = createSubscriptionStore({ agenda, warn });
  return {
    progress: { ...progress, erase: eraseEverywhere({ progress, conversations, subscriptions }) },
    conversations,
    subscriptions,
    claims: createClaimStore(shelf('claim')),
    feedback: createFeedbackStore({ shelf: shelf('feedback'), now }),
    phrasings: createTextCache(shelf('phrasing')),
    installations: createInstallationStore({ shelf: shelf('installation'), seal }),
    workspaces: createWorkspaceStore({
      shelves: ['record', 'turns', 'installation'].map((name) => shelf(name)),
      agenda,
    }),
    departures: createDepartureStore(shelf('departure')),
    ping,
    close,
  };
};

const eraseEverywhere =
  ({ progress, conversations, subscriptions }: Pick<Store, 'progress' | 'conversations' | 'subscriptions'>) =>
  async (person: Person): Promise<number> => {
    await conversations.forget(person);
    const named = await subscriptions.of(person);
    for (const { id } of named) {
      await subscriptions.update(id, (subscription) => subscription && withoutPerson(subscription, person));
    }
    return named.length + (await progress.erase(person));
  };
