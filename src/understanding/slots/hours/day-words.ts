import { wordSet } from '../../text/word-set.ts';

/** Words that may share a line, and how often a week each stands for. */
export const table = (entries: Readonly<Record<string, number>>): ReadonlyMap<string, number> =>
  new Map(
    Object.entries(entries).flatMap(([words, value]) =>
      words.split(' ').map((word): [string, number] => [word, value]),
    ),
  );

/** `weekly`, `every day`: how often, in one word. */
export const ADVERBS = table({
  'weekly hpw': 1,
  'daily nightly everyday': 7,
  'weekends weekend midweek': 1,
  'weekdays workdays weeknights weekday': 5,
  monthly: 12 / 52,
});
/** The days by name. */
export const DAYS = table({
  'monday mondays mon tuesday tuesdays tue tues wednesday wednesdays wed thursday thursdays thu thur thurs friday fridays fri saturday saturdays sat sunday sundays sun': 1,
});
export const WEEKENDS = wordSet('weekend weekends');
/** What a day has of its own: `two evenings`. */
export const PARTS = wordSet('evening evenings night nights morning mornings afternoon afternoons day days');

export const isDayOrPart = (word: string): boolean => DAYS.has(word) || PARTS.has(word) || ADVERBS.has(word);
