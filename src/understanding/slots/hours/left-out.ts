import { wordSet } from '../../text/word-set.ts';
import { isBreak, type Token } from '../../tokens/tokens.ts';
import { readRange } from '../number.ts';
import { DAYS, isDayOrPart, table } from './day-words.ts';
import type { Stretch } from './hour-part.ts';

/** `except fridays`, `weekends excluded`; `nothing on weekdays` and `weekends included` are passed over. */
export const readLess = (tokens: readonly Token[], at: number): Stretch | undefined => {
  const word = tokens[at]?.word ?? '';
  if (NOTHING.has(word)) {
    const days = readNamed(tokens, at + 1);
    return days === undefined ? undefined : { parts: [], to: days.to };
  }
  const here = readNamed(tokens, at);
  if (here !== undefined && here.to === at + 1) {
    const after = tokens[here.to]?.word === 'not' ? 'excluded' : (tokens[here.to]?.word ?? '');
    if (EXCLUDED.has(after)) return { parts: [{ kind: 'less', times: here.times, at }], to: here.to + 1 };
    if (INCLUDED.has(after)) return { parts: [], to: here.to + 1 };
  }
  const days = EXCEPT.has(word) ? (readNamed(tokens, at + 1) ?? readOne(tokens, at)) : undefined;
  if (days === undefined) return undefined;
  const less = { kind: 'less' as const, times: days.times, at };
  const own = { kind: 'often' as const, times: days.times, at: at + 1 };
  return { parts: isOther(tokens, days.to) ? [less, own] : [less], to: days.to };
};

/** `2 hours a day but weekends 4`: on the days left out it is another length. */
const isOther = (tokens: readonly Token[], at: number): boolean => {
  let to = at;
  while (to < at + 3 && AROUND_OTHER.has(tokens[to]?.word ?? '')) to++;
  return !isBreak(tokens[to]) && readRange(tokens, to) !== undefined && !isDayOrPart(tokens[to + 1]?.word ?? '');
};
const AROUND_OTHER = wordSet('i can do like maybe about then only are is it more up to');

/** `every night bar one` */
const readOne = (tokens: readonly Token[], at: number) =>
  tokens[at + 1]?.word === 'one' && isDayOrPart(tokens[at - 1]?.word ?? '') ? { times: 1, to: at + 2 } : undefined;

/** The days named after small words: `on weekends`, `for the fridays`. */
const readNamed = (
  tokens: readonly Token[],
  at: number,
): { readonly times: number; readonly to: number } | undefined => {
  let to = at;
  while (to < at + 2 && SMALL.has(tokens[to]?.word ?? '')) to++;
  const times = LEFT_OUT.get(tokens[to]?.word ?? '') ?? DAYS.get(tokens[to]?.word ?? '');
  return times === undefined ? undefined : { times, to: to + 1 };
};

const INCLUDED = wordSet('included inclusive inc incl too including');
const EXCLUDED = wordSet('excluded excepted free off');
const EXCEPT = wordSet('except excluding excl but besides bar without not minus');
const NOTHING = wordSet('nothing none never');
const SMALL = wordSet('on at for the in my from');
const LEFT_OUT = table({ 'weekend weekends': 2, 'weekday weekdays workdays midweek': 5 });
