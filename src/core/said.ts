import type { Level } from './intent.ts';
import type { Settings } from './profile.ts';
import type { NudgeWish } from './said/nudge-wish.ts';
import type { PlanWish } from './said/plan-wish.ts';
import type { PracticeReply, QuestionWish } from './said/practice-reply.ts';
import type { DataPart, PrivacyQuestion } from './said/privacy-question.ts';
import type { Remark } from './said/remark.ts';
import type { SkillQuestion } from './said/skill-question.ts';

/**
 * What a person's words say beside the intent, as far as its topics ask for it. What was not said is left out; of a
 * button or a form there is nothing.
 */
export type Said = {
  /** The level somebody says they aim for. */
  readonly goal?: Goal;
  /** The level somebody says they have: "I'm a junior". */
  readonly own?: Level;
  /** A language is spoken of by that word, "main language" is said, or which one it shall be. */
  readonly language?: 'main' | 'chosen' | 'any';
  /** Names beside the skills of which none is kept: "gRPC", "Selenium". */
  readonly unheld?: readonly string[];
  /** Named by what is a thing of its own and kept under another skill here: Symfony, under Laravel. */
  readonly counted?: readonly { readonly name: string; readonly skill: string }[];
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
  /** An order to drop what is named: "drop SQL". */
  readonly drops?: true;
  /** All on the record is to go but the skills of the intent: "remove everything except Git". */
  readonly allBut?: true;
  /** Several hours a week asked about at once: "three hours a week, the other eight". */
  readonly paces?: readonly number[];
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
  /** A role that the knowledge folder has nothing of its own on: what people in it are called. */
  readonly role?: string;
  /** The whole of it, pasted to be read as an advert. */
  readonly pasted?: string;
  /** A role beside back end that the knowledge folder holds is named: its id. */
  readonly knownRole?: string;
  /** The part of the world that is asked about. */
  readonly region?: Region;
  readonly privacy?: PrivacyQuestion;
  /** The parts of what is held that are to be deleted, where not all of it is. */
  readonly parts?: readonly DataPart[];
  /** What is held is to be exported and then deleted: "export everything and then delete it". */
  readonly exportsFirst?: true;
  readonly self?: SelfQuestion;
  /** What is heard in a message that asks for nothing. */
  readonly remark?: Remark;
  /** The name by which somebody introduces themselves, and no more: "I'm Priya". */
  readonly name?: string;
  /** What is outside of what Rung knows, where there is more to say of it than that. */
  readonly outside?: Outside;
};

/** A number that is no choice, or trouble with a machine: "99", "error: python is not recognized". */
export type Outside = { readonly kind: 'number'; readonly number: number } | { readonly kind: 'machine' };

/** What somebody wants of the language model that may word answers. */
export type ModelChoice = Pick<Settings, 'phrasing' | 'tone'>;

/**
 * What is asked of Rung itself: whether it is a machine, what it costs, who made it, which languages it speaks, how it is set
 * up, and what it does in a channel.
 */
export type SelfQuestion = 'machine' | 'cost' | 'maker' | 'language' | 'setup' | 'place' | 'visibility';

export type Region = 'the European Union' | 'Europe' | 'Asia' | 'Latin America' | 'Africa';

/** `isOnly`: no other level is named, which would be one's own. `isDated`: a day to be there by is named too. */
export type Goal = { readonly level: Level; readonly isOnly: boolean; readonly isDated?: true };

export const NOTHING_SAID: Said = {};
