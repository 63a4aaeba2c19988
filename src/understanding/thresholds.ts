/**
 * Where understanding draws its lines. Chosen by cross-validation over the knowledge examples, negatives included: the
 * least that declines nine in ten of what is not ours, and answers outright where at most one in thirty is wrong.
 */
export const THRESHOLDS = {
  /** How likely a message must be ours at all, else it is none. */
  ours: 0.55,
  /** How likely a topic must be to be answered outright, else two or three are offered. */
  sure: 0.45,
} as const;
