import type { Intent } from './intent.ts';
import type { Inbound, Person, Reply, Turn } from './message.ts';
import type { Profile } from './profile.ts';

/** Tells the time, so that nothing else has to. */
export type Clock = { readonly now: () => Date };

/** Text to intent: deterministic, offline, never throws, whatever the text. */
export type Understanding = {
  /** `last` is what the conversation was about before, for follow-ups such as "and for seniors?". */
  readonly understand: (text: string, last: Turn | undefined, now: Date) => Intent;
};

/** What is held about each person. Calls fail with `RungError` code `store` where the store can't be reached. */
export type ProgressStore = {
  readonly load: (person: Person) => Promise<Profile>;
  /** Changes of one person follow each other: none is lost, whichever process makes it. Resolves once it is kept. */
  readonly update: (person: Person, change: (profile: Profile) => Profile) => Promise<Profile>;
  /** Deletes all that is held and says how many entries there were. */
  readonly erase: (person: Person) => Promise<number>;
};

/** The last turn of each conversation and person; forgotten after half an hour. */
export type ConversationStore = {
  readonly recall: (person: Person, place: string) => Promise<Turn | undefined>;
  readonly remember: (person: Person, place: string, turn: Turn) => Promise<void>;
  readonly forget: (person: Person) => Promise<void>;
};

/** Things that may happen once, whichever process or restart sees them. */
export type ClaimStore = {
  /** True for the first caller with this id, false for everybody after it until `ttlMs` have passed. */
  readonly claim: (id: string, ttlMs: number) => Promise<boolean>;
  readonly release: (id: string) => Promise<void>;
};

/** Words a finished reply's leads, or returns it as it is. Never throws, never changes a fact. */
export type Phrasing = { readonly word: (reply: Reply, tone: string) => Promise<Reply> };

/** Answers whatever arrives; undefined means silence. */
export type Bot = { readonly handle: (inbound: Inbound) => Promise<Reply | undefined> };

/** A platform that is being served. */
export type Adapter = { readonly name: string; readonly stop: () => Promise<void> };
