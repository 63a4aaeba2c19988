/** What is said to a plan beside its aim, its hours and its day. */
export type PlanWish =
  /** "Show me week 10", "the first 8 weeks", "what comes after week 6?" */
  | { readonly kind: 'weeks'; readonly from: number; readonly many?: number }
  /** "What does the plan say for January?": 0 for January */
  | { readonly kind: 'month'; readonly month: number }
  /** "I finished week 1" */
  | { readonly kind: 'done'; readonly week: number }
  /** A day is told of that is none to be ready by: when to begin, a rest, an event, hours that change then or are done; or all of it is to move. */
  | {
      readonly kind: 'passing';
      readonly of: 'start' | 'break' | 'event' | 'change' | 'shift' | 'studied';
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
  /** "This week I only have 2 hours": those of a single week. */
  | { readonly kind: 'single'; readonly hours: number }
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
  /** "Swap Python for Go", "switch it to Go": what takes the place of another, where both are languages. */
  | 'instead'
  /** "Add Kubernetes", "put Docker back" */
  | 'with'
  /** "Which parts could I leave out?" */
  | 'spare'
  /** "I know what a variable is", "don't start from zero": what it begins with is had. */
  | 'had'
  /** "Is the plan saved?" */
  | 'saved'
  /** "Who is the plan for now?" */
  | 'whose'
  /** "When do I learn SQL?", "which week is Redis?" */
  | 'when'
  /** "Which language does it use?" */
  | 'language'
  /** "Send it to my mail" */
  | 'sent'
  /** "Shorter!" */
  | 'short'
  /** "I want to learn Redis": where nothing is said of the plan, one to it is told beside that. */
  | 'wanted'
  /** "Is Python enough?", "my sister is a senior": a level or a skill is named and not aimed at. */
  | 'aside'
  /** Asked for the hours: "why do you need that?", "I'd rather not say" */
  | 'reason'
  | 'refused';
