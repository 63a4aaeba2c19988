/**
 * Where understanding draws its lines. The knowledge examples, cross-validated, give the shape; real questions and
 * messages, kept apart from the examples, set the level: of those, nine in ten of what is not ours is declined and at
 * most one in twenty is answered wrongly. Examples alone would draw `ours` too low, since their negatives are easier.
 */
export const THRESHOLDS = {
  /** How likely a message must be ours at all, else it is none. */
  ours: 0.47,
  /** The same for what is as good as surely an order: `between shifts at the hospital, tell me my next step`. */
  oursOfOrder: 0.35,
  /** How likely its topic must be for that. */
  sureOrder: 0.9,
  /** How likely a topic must be to be answered outright, else two or three are offered. */
  sure: 0.62,
  /** The same for topics whose answer shows what was read, so that a slip is seen at once. */
  sureOfShown: 0.5,
  /** The same within a conversation: what was spoken of speaks for the answer, and is asked back about less gladly. */
  sureInTalk: 0.28,
  /** How likely the three offered must be together, and ours: when nothing comes near, it is none. */
  worthAsking: 0.33,
  /** The same within a conversation. */
  worthAskingInTalk: 0.33,
} as const;
