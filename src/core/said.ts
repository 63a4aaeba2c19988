import type { Level, Weekday } from './intent.ts';
import type { Settings } from './profile.ts';

/**
 * What a person's words say beside the intent, as far as its topics ask for it. What was not said is left out; of a
 * button or a form there is nothing.
 */
export type Said = {
  /** The level somebody says they aim for. */
  readonly goal?: Goal;
  /** The level somebody says they have: "I'm a junior". */
  readonly own?: Level;
  /** A language is spoken of by that word, or "main language" is said. */
  readonly language?: 'main' | 'any';
  /** Names beside the skills of which none is kept: "gRPC", "Selenium". */
  readonly unheld?: readonly string[];
  /** What is told or asked for is somebody else's: "set bob's level to mid", "my friend finished docker". */
  readonly ofOthers?: true;
  /** The main language is to be another. */
  readonly setsMain?: true;
  /** Somebody says what they work in, and so knows. */
  readonly atWork?: true;
  /** Somebody says that they work in the front end: years of it are none of back end. */
  readonly frontEnd?: true;
  /** Skills of the intent named as what is not wanted: "Go, not Java". */
  readonly rejected?: readonly string[];
  /** Something about oneself is to be kept, not only told for the sake of a question. */
  readonly toKeep?: true;
  readonly model?: ModelChoice;
  /** How many steps are asked for at once, 2 to 5. */
  readonly steps?: number;
  /** A step that takes little time: "something shorter, I have only a weekend". */
  readonly small?: true;
  /** A day is named that only the person knows: "before my wedding". */
  readonly ownDay?: true;
  /** A plan is found too long. */
  readonly tooLong?: true;
  /** A dislike is voiced, and nothing is said to be skipped: "I hate that". */
  readonly dislikes?: true;
  /** All on the record is to go but the skills of the intent: "remove everything except Git". */
  readonly allBut?: true;
  /** What else is said to a plan. */
  readonly plan?: PlanWish;
  /** The quiz is to begin anew. */
  readonly restarts?: true;
  /** What is said to a practice question. */
  readonly practice?: PracticeReply;
  readonly questions?: QuestionWish;
  readonly nudge?: NudgeWish;
  /** What is asked of skills. */
  readonly asks?: SkillQuestion;
  /** Names of the knowledge folder that are none of a skill, as they are written there: what else is held on, what is compared. */
  readonly names?: readonly string[];
  readonly role?: NamedRole;
  /** The whole of it, pasted to be read as an advert. */
  readonly pasted?: string;
  /** A role beside back end that the knowledge folder holds is named: its id. */
  readonly knownRole?: string;
  /** The part of the world that is asked about. */
  readonly region?: Region;
  readonly privacy?: PrivacyQuestion;
  /** The parts of what is held that are to be deleted, where not all of it is. */
  readonly parts?: readonly DataPart[];
  readonly self?: SelfQuestion;
  /** What is heard in a message that asks for nothing. */
  readonly remark?: Remark;
  /** The name by which somebody introduces themselves, and no more: "I'm Priya". */
  readonly name?: string;
  /** What is outside of what Rung knows, where there is more to say of it than that. */
  readonly outside?: Outside;
};

/**
 * Thanks, a farewell, laughter, surprise; something found long, too much or frightening, or less than hoped; weariness, nerves,
 * two minds; doubt, or that it is all opinion or contradicts itself; that years told of were years of study; that something went
 * fast; joy at what was reached; a pause to think.
 */
export type Remark =
  | 'thanks'
  | 'bye'
  | 'laugh'
  | 'surprise'
  | 'long'
  | 'much'
  | 'low'
  | 'weary'
  | 'nervous'
  | 'torn'
  | 'doubt'
  | 'opinion'
  | 'contradiction'
  | 'study'
  | 'quick'
  | 'joy'
  | 'pause';

/** A number that is no choice, or trouble with a machine: "99", "error: python is not recognized". */
export type Outside = { readonly kind: 'number'; readonly number: number } | { readonly kind: 'machine' };

/** What is said to a plan beside its aim, its hours and its day. */
export type PlanWish =
  /** "Show me week 10", "the first 8 weeks", "what comes after week 6?" */
  | { readonly kind: 'weeks'; readonly from: number; readonly many?: number }
  /** "I finished week 1" */
  | { readonly kind: 'done'; readonly week: number }
  /** A day is told of that is none to be ready by: when to begin, a rest, an event, hours that change then; or all of it is to move. */
  | {
      readonly kind: 'passing';
      readonly of: 'start' | 'break' | 'event' | 'change' | 'shift';
      /** How long a rest is, where its days were said. */
      readonly weeks?: number;
    }
  /** "What happens if I miss two weeks?"; none where they are behind somebody, or only days. */
  | { readonly kind: 'missed'; readonly weeks: number }
  /**
   * "Only weekends", "weekends too": how many days of the week the hours fall on, or how many all are then; 0 where that
   * is not known.
   */
  | { readonly kind: 'days'; readonly days: number; readonly isMore?: true }
  /** "If I take two weeks off and study 40 hours each": so many hours beside those of every week. */
  | { readonly kind: 'once'; readonly hours: number }
  /** "Why is HTTP in there?", "why is the first one first?": by its place, from 0, where it is not named; -1 is the last. */
  | { readonly kind: 'place'; readonly at?: number }
  /** "Explain the last point", "what's first?": of those that were shown. */
  | { readonly kind: 'point'; readonly at: number }
  | { readonly kind: PlainPlanWish };

export type PlainPlanWish =
  /** "Drop the date", "no rush" */
  | 'undated'
  /** "What would it be with 20 hours?" */
  | 'supposed'
  /** "Is that realistic?", "is 5 hours enough?" */
  | 'fits'
  /** "That's not realistic for me" */
  | 'unfit'
  /** "Am I on track?" */
  | 'track'
  /** "When will I be done?" */
  | 'end'
  /** "How did you calculate that?" */
  | 'sum'
  /** "What did it change?" */
  | 'changed'
  /** Of the skill named, or all of it: "why is SQL so long?", "why three years?" */
  | 'length'
  /** "Take Docker out of the plan" */
  | 'without'
  /** "Put SQL before Python", "start with Docker" */
  | 'order'
  /** "Add Kubernetes", "put Docker back" */
  | 'with'
  /** "Which parts could I leave out?" */
  | 'spare'
  /** "I know what a variable is", "don't start from zero": what it begins with is had. */
  | 'had'
  /** "Is the plan saved?" */
  | 'saved'
  /** "When do I learn SQL?", "which week is Redis?" */
  | 'when'
  /** "Send it to my mail" */
  | 'sent'
  /** "Shorter!" */
  | 'short'
  /** "Is Python enough?", "my sister is a senior": a level or a skill is named and not aimed at. */
  | 'aside'
  /** Asked for the hours: "why do you need that?", "I'd rather not say" */
  | 'reason'
  | 'refused';

/** What somebody wants of the language model that may word answers. */
export type ModelChoice = Pick<Settings, 'phrasing' | 'tone'>;

/**
 * What is asked of Rung itself: whether it is a machine, what it costs, who made it, which languages it speaks, how it is set
 * up, and what it does in a channel.
 */
export type SelfQuestion = 'machine' | 'cost' | 'maker' | 'language' | 'setup' | 'place';

export type Region = 'the European Union' | 'Europe' | 'Asia' | 'Latin America' | 'Africa';

/** What can be deleted by itself. */
export const DATA_PARTS = ['skills', 'settings', 'plan', 'practice'] as const;
export type DataPart = (typeof DATA_PARTS)[number];

/** Who sees what is held, who else is given it, what law it keeps to, where and how long it is kept, what is read at all. */
export type PrivacyQuestion =
  | 'seen'
  | 'shared'
  | 'law'
  | 'kept'
  | 'read'
  /** Nothing is to be deleted after all. */
  | 'spared'
  /** Whether one may look at what is held of others. */
  | 'members'
  /** What is shown in a channel. */
  | 'channel'
  | DeedQuestion;

/** What is asked of deleting or exporting it: whether others can, whether it goes by itself, how to, what is left then. */
export type DeedQuestion = 'by-others' | 'by-itself' | 'how-to' | 'gone';

/**
 * Enough of it, a wish for a hint or for our answer, or an answer of one's own; a wish to have that marked, the question not
 * understood, somebody back who left off, how hard it is, a wish for an easier or a harder one, something else asked for, this
 * one had before, or what was practised so far.
 */
export type PracticeReply =
  | 'enough'
  | 'hint'
  | 'show'
  | 'attempt'
  | 'mark'
  | 'unclear'
  | 'back'
  | 'level'
  | 'easier'
  | 'harder'
  | 'unasked'
  | 'had'
  | 'past';

/** Of a wish for practice questions. */
export type QuestionWish = {
  /** How many at once, more than one. */
  readonly count?: number;
  /** A subject is named that is no skill. */
  readonly isOther?: true;
  /** The question whose words were said: its id. */
  readonly id?: string;
};

/** `isOnly`: no other level is named, which would be one's own. `isDated`: a day to be there by is named too. */
export type Goal = { readonly level: Level; readonly isOnly: boolean; readonly isDated?: true };

/** What is asked of the skills or other things named. */
export type SkillQuestion = {
  /** "Is it dead", "do I need it", "why that one?", "I'd rather go with it", and not "which one", "how do I" or "what next". */
  readonly whether: boolean;
  /** "This or that", "what is the difference", "which is better". */
  readonly whichOne: boolean;
  /** "This or that", "that before this": no matter which word, the two are set apart. */
  readonly setsApart: boolean;
  /** "Which is easier", "quicker to learn". */
  readonly easier: boolean;
  /** "Rust?", "and elixir": hardly more than a name. */
  readonly isName: boolean;
  /** Too long to be only about what it names. */
  readonly isLong: boolean;
  /** One thing alone is asked of a skill: what to build with it, where to learn it, what comes before it, how hard it is. */
  readonly part?: SkillPart;
};
export type SkillPart = 'build' | 'learn' | 'before' | 'hard';

/** A role that the knowledge folder has nothing of its own on: what people in it are called, and what names it, as `toPlainWords` has it. */
export type NamedRole = { readonly name: string; readonly words: readonly string[] };

/** What is said of nudges beside on, off and when. */
export type NudgeWish = {
  /** To see one first, or why one came. */
  readonly asks?: 'preview' | 'why';
  /** What asks for nothing that can be done, or not now. */
  readonly idle?: NudgeIdle;
  /** What is meant by the words where it is not what the intent has. */
  readonly nudge?: 'on' | 'snooze' | 'unsaid';
  readonly rhythm?: Rhythm;
  /** A pause has an end, whether or not it can be told when. */
  readonly hasEnd?: true;
  /** For everybody where it was said. */
  readonly forAll?: true;
  /** The plan is to go with the nudge. */
  readonly dropsPlan?: true;
};

/**
 * A change some day, one from a later day on, what would be if it were asked for, a single reminder, a change of others'
 * nudges, a nudge for somebody else, one subject; how a change is
 * made; a date of the month, a day that no month has, days off of every year, something that must happen first, a time no
 * clock shows; how long they are, in which language, where they come, who sees them, and what happens where one is missed.
 */
export type NudgeIdle =
  | 'later'
  | 'supposed'
  | 'from'
  | 'once'
  | 'others'
  | 'whom'
  | 'subject'
  | 'how'
  | 'date'
  | 'no-date'
  | 'holidays'
  | 'condition'
  | 'no-time'
  | 'length'
  | 'language'
  | 'where'
  | 'seen'
  | 'missed'
  /** By whose clock it comes. */
  | 'zone'
  /** Not at hours that only the person knows. */
  | 'busy';

/** How often somebody wants to hear: once a week and once a month can be had, what is rarer than a month becomes one. */
export type Rhythm =
  | { readonly kind: 'week' | 'month' | 'rarer' | 'between' }
  /** On more than one day a week, and which, where they were named. */
  | { readonly kind: 'several'; readonly days: readonly Weekday[] };

export const NOTHING_SAID: Said = {};
