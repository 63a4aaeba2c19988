import type { Pace, Weekday } from '../../../core/intent.ts';

/** How long (in hours), how often a week, or how many days of a week are left out. */
export type Part = (
  | { readonly kind: 'long'; readonly hours: number; readonly at: number }
  | { readonly kind: 'often'; readonly times: number; readonly at: number; readonly days?: readonly Weekday[] }
  | { readonly kind: 'less'; readonly times: number; readonly at: number }
) & {
  /** It held before, and no longer. */
  readonly former?: boolean;
  /** Taken for what is usual. */
  readonly guessed?: boolean;
};

/** The parts that some words say, none for words to pass over, and the token after them. */
export type Stretch = { readonly parts: readonly Part[]; readonly to: number };

/** Hours of study a week, whatever they were said by: `6 hours a week`, `two evenings of 90 minutes`, `weekdays 45 min each`. */
export type Hours = {
  readonly value: number;
  /** The message said how often; a bare `6 hours` did not. */
  readonly weekly: boolean;
  /** How they are made up, where they were told by days or times. */
  readonly made?: readonly Pace[];
};
