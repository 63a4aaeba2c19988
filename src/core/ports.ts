import type { Advert } from './advert.ts';
import type { Intent } from './intent.ts';
import type { Inbound, Person, Picture, Reply, Turn } from './message.ts';
import type { Profile, Review, Tone } from './profile.ts';
import type { Said } from './said.ts';
import type { Subscription, Timing } from './subscription.ts';
import type { Topic } from './topic.ts';

/** Tells the time, so that nothing else has to. */
export type Clock = { readonly now: () => Date };

/** Text to intent: deterministic, offline, never throws, whatever the text. */
export type Understanding = {
  /** `last` is what the conversation was about before, for follow-ups such as "and for seniors?". */
  readonly understand: (text: string, last: Turn | undefined, now: Date) => Intent;
};

/** Reads what words say beside their intent, as far as its topics ask for it. Never throws, whatever the text. */
export type SaidReader = { readonly read: (text: string, intent: Intent) => Said };

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

/** Weekly words that are wanted, and when each is next due. */
export type SubscriptionStore = {
  readonly load: (id: string) => Promise<Subscription | undefined>;
  /** As `ProgressStore.update`; a change to undefined ends the subscription. */
  readonly update: (
    id: string,
    change: (subscription: Subscription | undefined) => Subscription | undefined,
  ) => Promise<Subscription | undefined>;
  /**
   * At most `limit` that are due by `now`, earliest first, without reading the others. Each is handed to one caller,
   * and to the next after `leaseMs` if `due` was not moved on until then.
   */
  readonly take: (now: Date, limit: number, leaseMs: number) => Promise<readonly Subscription[]>;
  /** Those that a person set up or is named in. */
  readonly of: (person: Person) => Promise<readonly Subscription[]>;
};

/** What the curator of the knowledge should look at, counted without names. */
export type FeedbackStore = {
  /** Adds one to a count of the topic, or takes one back with -1. */
  readonly count: (topic: Topic, what: keyof FeedbackCounts, by: 1 | -1) => Promise<void>;
  /** Keeps a question itself, for half a year at most: only with the asker's consent. */
  readonly keep: (topic: Topic, question: KeptQuestion) => Promise<void>;
  readonly read: () => Promise<readonly TopicFeedback[]>;
};

export type FeedbackCounts = { readonly liked: number; readonly disliked: number; readonly unanswered: number };
/** `at` is an ISO instant. */
export type KeptQuestion = { readonly text: string; readonly at: string };
export type TopicFeedback = FeedbackCounts & { readonly topic: Topic; readonly questions: readonly KeptQuestion[] };

/** Texts that are dear to make and may be lost at any time. */
export type TextCache = {
  readonly get: (key: string) => Promise<string | undefined>;
  readonly put: (key: string, text: string, ttlMs: number) => Promise<void>;
};

/** What a platform gave us to act in a workspace: secrets, encrypted where they are kept. */
export type InstallationStore = {
  readonly load: (workspace: string) => Promise<string | undefined>;
  readonly save: (workspace: string, secret: string) => Promise<void>;
  readonly erase: (workspace: string) => Promise<void>;
};

/** Everything held about everybody in a workspace: for when it takes Rung off. */
export type WorkspaceStore = {
  /** Deletes it all, the installation included, and says how many entries there were. */
  readonly erase: (workspace: string) => Promise<number>;
};

/** Workspaces that took Rung off, and when what is held about them is to be deleted. */
export type DepartureStore = {
  readonly note: (workspace: string, due: Date) => Promise<void>;
  /** It came back, or everything is deleted. */
  readonly cancel: (workspace: string) => Promise<void>;
  readonly due: (now: Date) => Promise<readonly string[]>;
};

/**
 * Words a finished reply's leads, or returns it as it is. Never throws, never changes a fact.
 * The tone is asked for only where there is something to word; `off` leaves the reply as it is.
 */
export type Phrasing = { readonly word: (reply: Reply, tone: () => Promise<Tone | 'off'>) => Promise<Reply> };

/** PNG bytes of a picture; undefined where it can't be drawn, or not in time. Never throws. */
export type Draw = (picture: Picture) => Promise<Uint8Array | undefined>;

/** Answers whatever arrives; undefined means silence. */
export type Bot = { readonly handle: (inbound: Inbound) => Promise<Reply | undefined> };

/** A platform that is being served. */
export type Adapter = { readonly name: string; readonly stop: () => Promise<void> };

/** How an answer to a practice question went, by one's own judgement. */
export type Grade = 'again' | 'hard' | 'good' | 'easy';

/** Decides when a practice question comes back. Pure: the same review, grade and time give the same date. */
export type ReviewScheduler = {
  readonly grade: (before: Review | undefined, grade: Grade, now: Date) => Review;
};

/** The calendar of weekly words. Pure: the same timing and instant give the same answer. */
export type Timetable = {
  /**
   * The first time after an instant. A local time that the clock skips comes at the moment it skips to; one that it
   * shows twice comes the first time. `month`: on the first such weekday of each.
   */
  readonly next: (timing: Timing, after: Date) => Date;
};

/** How sending went: `failed` was surely not delivered, `uncertain` may have been. */
export type Delivery = 'sent' | 'unreachable' | 'failed' | 'uncertain';

/** The last step of a delivery: before it nothing can have arrived, after it something may have. Never throws. */
export type Post = () => Promise<Delivery>;

/**
 * Makes ready to send what nobody asked for just now: to the subscription's channel, or, where it is a person's, to
 * their direct chat. Nothing leaves before the `Post` is called. `unreachable`: not there until a person changes
 * something. Never throws.
 */
export type Deliver = (subscription: Subscription, reply: Reply) => Promise<Post | 'unreachable' | 'failed'>;

/** Sees to it that each subscription is sent when it is due. */
export type NudgeScheduler = {
  /** Begins nothing new, and resolves once what is in hand is done. */
  readonly stop: () => Promise<void>;
  /** Subscriptions in hand, and those given up after every attempt. */
  readonly counts: () => Promise<{ readonly waiting: number; readonly dead: number }>;
};

/** Finds skills, years, pay, level and country in a pasted advert. Never throws, whatever the text. */
export type AdvertReader = { readonly read: (text: string) => Advert };

/** Something to put in a calendar. Days are ISO days, all-day. */
export type CalendarEvent = {
  readonly id: string;
  readonly day: string;
  readonly title: string;
  readonly text: string;
};

/** Events as an iCalendar file (RFC 5545). */
export type Calendar = { readonly render: (name: string, events: readonly CalendarEvent[], now: Date) => string };

type Write = (fields: Readonly<Record<string, unknown>>, message: string) => void;

/** Tells whoever runs Rung. Never given what people write, who they are, or a secret. */
export type Log = { readonly debug: Write; readonly info: Write; readonly warn: Write; readonly error: Write };

/**
 * Does `work` as one request: every line logged by it, and by whatever it starts, carries the same id. Inside of another
 * request it is a part of that one.
 */
export type AsRequest = <T>(work: () => T) => T;
