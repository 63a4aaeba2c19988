import type { Advert } from '../../core/advert.ts';
import type { Level } from '../../core/intent.ts';
import { readLevels } from '../slots/level.ts';
import { readSpan, readSum } from '../slots/sum.ts';
import { readCountries } from '../slots/where/country.ts';
import { wordSet } from '../text/word-set.ts';
import { isWithin } from '../tokens/phrases.ts';
import { type Token, tokenise } from '../tokens/tokens.ts';
import { readSpokenLanguages } from './spoken-languages.ts';

/** What an advert says of the job itself: its level, its country, and the sum that its words on pay name. */
export const readJob = (
  lines: readonly string[],
  pay: string | undefined,
): Pick<Advert, 'level' | 'country' | 'sum'> => {
  const all = lines.map((line) => tokenise(line));
  const level = levelOf(all);
  const country = countryOf(all);
  const words = tokenise(pay ?? '');
  const sum = pay === undefined ? undefined : readSum(pay, words, country);
  // `18 000 - 24 000 PLN net + VAT (B2B) per month`: in so few words it is said of the sum, wherever it stands.
  const per = readSpan(words);
  return {
    ...(level && { level }),
    ...(country && { country }),
    ...(sum?.amount !== undefined && { sum: { ...sum, ...(per && { per }) } }),
  };
};

type Line = readonly Token[];

/** `Senior Backend Engineer`, `Tech Lead`; not `you will mentor junior engineers`. */
const levelOf = (lines: readonly Line[]): Level | undefined => {
  for (const line of lines)
    for (const { value, from, to } of readLevels(line))
      if (line.slice(from, to + FROM_LEVEL_TO_JOB).some(({ word }) => JOBS.has(word)) || isTechLead(line, from, to))
        return value;
  return undefined;
};
const FROM_LEVEL_TO_JOB = 4;
const isTechLead = (line: Line, from: number, to: number): boolean =>
  line.slice(Math.max(0, from - 1), to).some(({ word }) => word === 'tech' || word === 'team');
const JOBS = wordSet('engineer developer dev programmer architect entwickler entwicklerin back role position student');

/** That of the first line that names one alone, the title or the place of work; offices all over the world say nothing. */
const countryOf = (lines: readonly Line[]): string | undefined => {
  const named = lines.map(countriesIn).filter(({ length }) => length > 0);
  const all = new Set(named.flat());
  const [only] = all.size === 1 ? all : (named.find((some) => new Set(some).size === 1) ?? []);
  return only;
};

/** `fluent German` is no place. */
const countriesIn = (line: Line): readonly string[] => {
  const spoken = readSpokenLanguages(line);
  return readCountries(line).flatMap(({ value, from }) => (isWithin(spoken, from) ? [] : [value]));
};
