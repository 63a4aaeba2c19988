import { wordSet } from '../../text/word-set.ts';
import { FUNCTION_WORDS } from '../../tokens/function-words.ts';
import { type Token, tokenise } from '../../tokens/tokens.ts';
import { DAY_NAME } from './day-name.ts';

/** Somebody is named who is to be written to: `remind Noa every Sunday`, `ping Ana and Ben on fridays`; not `nudge fridays at 9`. */
export const isToOthers = (words: string): boolean => {
  const tokens = tokenise(words);
  return tokens.some((_, at) => isNamedTo(tokens, toObject(tokens, at)));
};

/** The place of what is written to: behind the verb, and behind the `to` of `write to`. */
const toObject = (tokens: readonly Token[], at: number): number => {
  const word = tokens[at]?.word ?? '';
  if (REMINDING.has(word)) return at + 1;
  return word === 'write' && tokens[at + 1]?.word === 'to' ? at + 2 : tokens.length;
};
const REMINDING = wordSet('remind nudge ping poke message text notify email mail');

/** A word that is none of when, followed by when, by whom else or by what about. */
const isNamedTo = (tokens: readonly Token[], at: number): boolean => {
  const [name, next] = [tokens[at], tokens[at + 1]];
  if (name === undefined || next === undefined || name.gap !== ' ' || next.gap !== ' ') return false;
  if (FUNCTION_WORDS.has(name.word) || OF_WHEN.has(name.word) || !/^[a-z]{2,}$/.test(name.word)) return false;
  return !DAY.test(name.word) && (LEADING.has(next.word) || DAY.test(next.word));
};
const DAY = new RegExp(`^${DAY_NAME}$`);
const LEADING = wordSet('every each on at weekly monthly daily to about that and');
const OF_WHEN = wordSet(
  'myself yourself early late earlier later morning mornings evening evenings afternoon afternoons night nights noon midnight lunch lunchtime daily weekly monthly fortnightly biweekly once twice first last next time times day days week weeks month months weekday weekdays weekend weekends tomorrow tonight am pm off back settings frequency again nudge nudges reminder reminders ping pings message messages schedule',
);
