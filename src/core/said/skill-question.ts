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
