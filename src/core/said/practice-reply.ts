/**
 * Enough of it, a wish for a hint or for our answer, or an answer of one's own; a wish to have that marked, the question not
 * understood, somebody back who left off, how hard it is, a wish for an easier or a harder one, something else asked for, this
 * one had before, what was practised so far, or when the next question is due.
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
  | 'past'
  | 'due';

/** Of a wish for practice questions. */
export type QuestionWish = {
  /** How many at once, more than one. */
  readonly count?: number;
  /** Of the lowest level that there is, or the highest. */
  readonly ease?: 'easy' | 'hard';
  /** A subject is named that is no skill. */
  readonly isOther?: true;
  /** The question whose words were said: its id. */
  readonly id?: string;
};
