import type { Topic } from '../../../core/topic.ts';
import { wordSet } from '../../text/word-set.ts';
import type { Found } from '../found.ts';
import { meant } from '../meant.ts';
import { ownPlaces } from '../own.ts';
import { isOfMoney } from './of-money.ts';

/**
 * `moved from India to Singapore`, `my profile says US but I'm in Kenya`, `I am from Lagos and want to move to Spain`: where
 * somebody lives now, and no money's country.
 */
export const placesOf = (topic: Topic, found: Found): Found['countries'] => {
  const named = meant(found.countries, found).filter((hit) => !isOfMoney(found.tokens, hit));
  const places = ownPlaces(named, found);
  if (topic !== 'settings') return places;
  const lived = someOf(places, ({ from }) => !isWished(found, from));
  return someOf(lived, ({ from }) => !isLeft(found, from));
};

/** Those of which it holds, or all where it holds of none. */
const someOf = <T>(all: readonly T[], holds: (one: T) => boolean): readonly T[] => {
  const some = all.filter(holds);
  return some.length > 0 ? some : all;
};

/** `move to germany`, `relocating to the UK` */
const isWished = ({ tokens }: Found, at: number): boolean => {
  const to = tokens[at - 1]?.word === 'the' ? at - 2 : at - 1;
  return tokens[to]?.word === 'to' && MOVING.has(tokens[to - 1]?.word ?? '');
};
const MOVING = wordSet('move moving relocate relocating emigrate emigrating go going');

const isLeft = ({ tokens }: Found, at: number): boolean => {
  const before = tokens[at - 1]?.word === 'the' ? tokens[at - 2] : tokens[at - 1];
  return LEFT.has(before?.word ?? '');
};
const LEFT = wordSet('from left says said shows');
