import type { HeldAdvert } from './advert.ts';
import type { Aspect, Intent, Level, Slots } from './intent.ts';
import type { Review } from './profile.ts';
import type { Topic } from './topic.ts';

/** Who speaks. The key is opaque outside the adapter that made it, and never the same in two workspaces. */
export type Person = {
  /** Key of everything stored about this person, such as `slack:T1:U1`. */
  readonly key: string;
  readonly platform: string;
  /** Key of the workspace (Slack team, Discord server), such as `slack:T1`. */
  readonly workspace: string;
};

/** Where it was said. */
export type Place = {
  /** Key of the conversation: a direct chat, a thread or a channel. Follow-ups are kept by it and the person. */
  readonly key: string;
  /** Key of the channel a digest could be sent to; the same as `key` outside threads. */
  readonly channel: string;
  /** Nobody but the person reads what is written here. */
  readonly direct: boolean;
  /** Whether this person may set things up for the channel; left out where the platform doesn't tell. */
  readonly manages?: boolean;
};

/** What was said or pressed, whatever the platform. */
export type Inbound = {
  /** Opaque and unique for one thing said: the same id arriving twice gets one answer. */
  readonly id: string;
  readonly person: Person;
  readonly place: Place;
  readonly body: InboundBody;
  /** IANA zone the platform knows this person by; left out where it knows none. */
  readonly zone?: string;
  /** The platform never delivers it again, not even to another process: nothing is kept to know it by. */
  readonly once?: true;
};

export type InboundBody =
  /**
   * Words, in whatever order. `addressed`: in a direct chat, or the bot was named or commanded.
   * False only in a thread the bot takes part in: answered there when clearly meant for it, else silent.
   */
  | { readonly kind: 'message'; readonly text: string; readonly addressed: boolean }
  /** A command that already names its topic; `text` may say more. */
  | {
      readonly kind: 'command';
      readonly topic: Topic;
      readonly aspect?: Aspect;
      readonly slots?: Slots;
      readonly text?: string;
    }
  /** A button pressed or a choice made. */
  | { readonly kind: 'action'; readonly action: Action }
  /** A form sent: one list of values for each field. */
  | { readonly kind: 'form'; readonly action: Action; readonly values: Readonly<Record<string, readonly string[]>> };

/** What arrived, without the words: understanding alone reads those. */
export type Arrived = Omit<Inbound, 'body'> & { readonly body: WithoutWords<InboundBody> };
type WithoutWords<Body> = Body extends unknown ? Omit<Body, 'text'> : never;

/** What a button, a choice or a form asks for when it is used: an intent without the guessing. */
export type Action = {
  readonly topic: Topic;
  readonly aspect: Aspect;
  readonly slots: Slots;
  readonly ref?: string;
};

/** An answer, before any platform has seen it. All texts are plain: adapters escape every character of them. */
export type Reply = {
  readonly topic: Topic;
  /** `private` is never shown to others: ephemeral or in the direct chat. */
  readonly visibility: 'public' | 'private';
  readonly blocks: readonly ReplyBlock[];
  /** Every pay figure or statistic in the blocks. */
  readonly figures: readonly Figure[];
  /** Ids of every source named in the blocks. */
  readonly sources: readonly string[];
  /** Takes the place of the message whose button was pressed, instead of following it. */
  readonly replace?: boolean;
  /** A model worded the leads, and the wording passed the check. */
  readonly phrased?: boolean;
  /** What is wrong with a form that was sent, by the ids of its fields. The blocks say it too, for where a form can't. */
  readonly problems?: Readonly<Record<string, string>>;
};

export type ReplyBlock =
  | { readonly kind: 'heading'; readonly text: string }
  /** The straight answer, one to three sentences: the only kind a language model may word. */
  | { readonly kind: 'lead'; readonly text: string }
  | { readonly kind: 'text'; readonly text: string }
  | { readonly kind: 'list'; readonly ordered?: boolean; readonly items: readonly ListItem[] }
  | {
      readonly kind: 'table';
      readonly caption?: string;
      readonly columns: readonly string[];
      readonly rows: readonly (readonly string[])[];
    }
  /** A disagreement: who says what, side by side. */
  | { readonly kind: 'positions'; readonly question: string; readonly positions: readonly Position[] }
  /** Small print: a caution, a limit of the data. */
  | { readonly kind: 'note'; readonly text: string }
  | { readonly kind: 'sources'; readonly items: readonly SourceLine[] }
  | { readonly kind: 'buttons'; readonly buttons: readonly Button[] }
  /** One of several: a select menu, or numbered choices. */
  | { readonly kind: 'choice'; readonly label: string; readonly options: readonly Button[] }
  | { readonly kind: 'form'; readonly form: Form }
  /** Thumbs up and down. */
  | { readonly kind: 'feedback'; readonly good: Action; readonly bad: Action }
  /** `repeats`: the other blocks say the same, so nothing is lost, and nothing said, where it can't be shown. */
  | { readonly kind: 'picture'; readonly picture: Picture; readonly alt: string; readonly repeats?: boolean }
  | { readonly kind: 'file'; readonly name: string; readonly type: string; readonly content: string };

export type ListItem = { readonly title?: string; readonly text: string; readonly url?: string };
export type Position = { readonly says: string; readonly who: string };
/** One line of the footer: "Stack Overflow survey 2024, n = 117". */
export type SourceLine = { readonly id: string; readonly label: string; readonly url?: string };
export type Button = { readonly label: string; readonly action: Action; readonly style?: 'primary' | 'danger' };

/** Something to fill in: a modal on Slack and Discord, questions one by one in the terminal. */
export type Form = {
  readonly title: string;
  readonly submit: string;
  readonly action: Action;
  readonly fields: readonly FormField[];
  /** What may be said instead, where no form can be shown. */
  readonly inWords?: string;
};

export type FormField = {
  /** Key of the values in the form sent. */
  readonly id: string;
  readonly label: string;
  readonly hint?: string;
  readonly optional?: boolean;
} & (
  | { readonly kind: 'text'; readonly long?: boolean; readonly maxLength: number; readonly value?: string }
  | { readonly kind: 'select'; readonly options: readonly Option[]; readonly value?: string }
  | { readonly kind: 'multiselect'; readonly options: readonly Option[]; readonly values?: readonly string[] }
);

export type Option = { readonly value: string; readonly label: string };

/** A number in an answer, so that it can be checked against the knowledge folder. */
export type Figure = {
  readonly value: number;
  /** `USD/year`, `%`, `people`, `hours` ... */
  readonly unit: string;
  readonly source: string;
  /** ISO year, month or day; null where the source gives none. */
  readonly date: string | null;
};

/** Data for a picture, drawn elsewhere. */
export type Picture =
  | { readonly kind: 'salary'; readonly title: string; readonly caption: string; readonly rows: readonly SalaryBar[] }
  | {
      readonly kind: 'road';
      readonly title: string;
      readonly steps: readonly RoadStep[];
      /** `around`: the next step amid what it touches; `whole`: all there is; `line`: numbered one after the other. */
      readonly shape: 'around' | 'whole' | 'line';
    }
  | {
      readonly kind: 'progress';
      readonly title: string;
      readonly groups: readonly ProgressBar[];
      /** Skills learned in each of the last weeks, oldest first. */
      readonly weeks: readonly number[];
      /** ISO day on which the last of these weeks ends. */
      readonly until?: string;
    }
  | { readonly kind: 'plan'; readonly title: string; readonly weeks: readonly PlanWeek[] };

/** One row of pay; a row without any figure stands for a group that no source covers. */
export type SalaryBar = {
  readonly group: string;
  readonly label: string;
  /** Whom the row is about: "5-7 professional years". */
  readonly detail?: string;
  /** What kind of source it comes from. */
  readonly from?: 'official statistics' | 'survey' | 'guide';
  readonly low: number | null;
  readonly high: number | null;
  /** Between these lies the middle half, where the source says so. */
  readonly half?: { readonly low: number; readonly high: number };
  readonly mark: number | null;
  readonly markIs: string;
  readonly openTop: boolean;
  readonly n: number | null;
  readonly date: string | null;
};
export type RoadStep = {
  readonly id: string;
  readonly name: string;
  readonly state: 'learned' | 'learning' | 'skipped' | 'next' | 'open' | 'locked';
  readonly after: readonly string[];
  /** A few words more: "3 of 7". */
  readonly note?: string;
};
export type ProgressBar = {
  readonly name: string;
  readonly learned: number;
  readonly learning: number;
  readonly total: number;
  /** What the bars are grouped by: "By level". */
  readonly by?: string;
};
export type PlanWeek = {
  readonly week: number;
  readonly starts: string;
  readonly items: readonly { readonly name: string; readonly hours: number }[];
  /** Its last hour is for review. */
  readonly review?: boolean;
};

/** What the conversation last was about, for "and for seniors?". */
export type Turn = {
  readonly intent: Intent;
  readonly offered: readonly Action[];
  readonly at: number;
  /** The skills its answer listed, in order: what "the last of those" stands for. */
  readonly listed?: readonly string[];
  /** When the nudge comes that its answer set, said or not: what "an hour later" counts from. */
  readonly set?: Pick<Slots, 'weekday' | 'time'>;
  /** What the grade that was just given replaced, for "oops, I meant good"; empty where it was the first of its question. */
  readonly graded?: { readonly before?: Review };
  /** What was said before this, for "both of them" and "not that one, the other". */
  readonly before?: Pick<Intent, 'topic' | 'slots' | 'pace'>;
  /** The country last spoken of, ISO 3166-1 alpha-2: whose pay is meant further on, where no other is named. */
  readonly place?: string;
  /** The level last asked about on one's way: where a plan leads, if no goal is known. */
  readonly aim?: Level;
  /** The IANA zone of where somebody said to be: whose clock a nudge goes by, where no other is named. */
  readonly zone?: string;
  /** The adverts that were pasted, the newest first, at most two. */
  readonly adverts?: readonly HeldAdvert[];
};
