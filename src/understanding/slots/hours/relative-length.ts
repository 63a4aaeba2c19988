import { createPhrases, spread } from '../../tokens/phrases.ts';
import type { Token } from '../../tokens/tokens.ts';
import { isDayOrPart } from './day-words.ts';
import type { Part, Stretch } from './hour-part.ts';
import { readOften } from './how-often.ts';

/**
 * `a double on saturday`, `twice that on sundays`, `half of that on friday` after a length: so many times as long on those
 * days. Said of every day before, they are no longer among the others.
 */
export const readRelative = (tokens: readonly Token[], at: number, parts: readonly Part[]): Stretch | undefined => {
  const long = parts.findLast(({ kind }) => kind === 'long');
  const hit = long && FACTORS.at(tokens, at);
  if (hit === undefined || long?.kind !== 'long') return undefined;
  const day = ON.has(tokens[hit.to]?.word ?? '') ? hit.to + 1 : hit.to;
  const [often] = isDayOrPart(tokens[day]?.word ?? '') ? (readOften(tokens, day)?.parts ?? []) : [];
  if (often?.kind !== 'often') return undefined;
  const before = parts.findLast(({ kind }) => kind === 'often');
  const isOfEvery = before?.kind === 'often' && before.times === DAILY;
  const less: readonly Part[] = isOfEvery ? [{ kind: 'less', times: often.times, at }] : [];
  return { parts: [...less, { kind: 'long', hours: long.hours * hit.value, at }, often], to: day + 1 };
};

const DAILY = 7;
const ON = new Set(['on', 'at', 'every', 'each']);
const FACTORS = createPhrases<number>(
  spread({
    'double|a double|double that|double it|the double|twice that|twice as much|twice as long|twice the time': 2,
    'triple|a triple|triple that|three times that|three times as much|three times as long': 3,
    'half that|half of that|half as much|half as long': 0.5,
    'the same|as much|as long|the same again': 1,
  }),
);
