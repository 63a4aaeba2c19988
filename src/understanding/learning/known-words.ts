import { CURRENCIES } from '../slots/currency-names.ts';
import { STATUS_WORDS } from '../slots/status/status-phrases.ts';
import { COUNTRY_NAMES, PLACE_WORDS } from '../slots/where/country.ts';
import { wordSet } from '../text/word-set.ts';

/** Words that a slip is mended into: names of skills and countries, levels, and what commands are made of. */
export const toTargets = (skillNames: readonly string[], signals: readonly string[]): ReadonlySet<string> => {
  const targets = new Set(EVERYDAY);
  for (const word of [...skillNames, ...COUNTRY_NAMES]) if (word.length >= 6 || SHORT.has(word)) targets.add(word);
  for (const word of [...signals, ...STATUS_WORDS]) if (word.length >= 5) targets.add(word);
  return targets;
};

/** What is right as it is: English, places, currencies, words near a name, and what is met in the examples too often to be a slip. */
export const toKnown = (
  examples: readonly { readonly text: string }[],
  english: readonly string[],
): ReadonlySet<string> => {
  const counts = new Map<string, number>();
  for (const { text } of examples) {
    for (const word of text.toLowerCase().split(/[^a-z]+/)) counts.set(word, (counts.get(word) ?? 0) + 1);
  }
  const met = [...counts].flatMap(([word, count]) => (count >= LEAST ? [word] : []));
  return new Set([...ALIKE, ...PLACE_WORDS, ...CURRENCIES.keys(), ...ORDINARY, ...english, ...met]);
};

const LEAST = 6;
/** Names of five letters and less that no common word is close to. */
const SHORT = wordSet('kafka redis linux mysql nginx azure rails india japan kenya');
/** What commands and questions are made of. */
const EVERYDAY = wordSet(
  'every each hour hours daily nightly twice week month minute half what should learn learned learning next finished salary salaries skill skills progress question interview practice weekly hours junior senior principal level remind reminder nudge delete export started about which show touched comfortable familiar completed mastered lisbon monday tuesday wednesday thursday friday saturday sunday evenings evening mornings morning afternoon weekdays weekends minutes settings privacy weeks months years experience twice three seven eight engineer developer staff graduate fresh until snooze testing question questions interview hello thanks backend frontend fullstack sundays mondays tuesdays wednesdays thursdays fridays saturdays seniors juniors beginner beginners',
);
/** Everyday words that slots are read from, and that are near others. */
const ORDINARY = wordSet(
  'eastern western reminding nagging poking prodding pinging nudging wakes thingy principle moved relocated relocating living based quarter noonish mountain central thrice fortnight fortnightly',
);
/** Common words one slip away from a target. */
const ALIKE =
  wordSet(`string strings sprint sprints springs indie spawn span chins chine germane lead leads loads reads rails trails docks locker rocker
  polished finish finishes finisher learns learner earn earning yearn text next exit seniors junior juniors levels skilled skill skull
  skills progressed interviews practices weekday weekend salaries hour house course courses horse flash flank flasks ruby rudy spring spread
  france frame trance canada canals brazilian swear sweden switch react rust scala swift kotlin angular vue perl haskell elixir clojure
  started starter stated state stats about abut shower shows shown know known than then that shoe show shop slow what wheat whit watt when
  lean leaning leaned leant yearning clearing showed shown week weeks weakly meekly nudged nudges deleted depleted deleting exported expert exports
  export server servers serve service services sever several clouds cloud could crowd testing tasting resting vesting nesting casting caching catching
  handover handovers mentor mentors mention mentions lasting listing listings logging lagging legging hosting posting posts party parting pipeline pipelines
  remind remain rewind behind remained reminds reminded mining timing patters patterns batteries matters designs designer resigned desired
  projects product products protects indexed indices transaction transition transitions transitional transcription replication application applications`);
