import { endOfClause, startOfClause } from '../../tokens/clauses.ts';
import type { Hit } from '../../tokens/phrases.ts';
import type { Token } from '../../tokens/tokens.ts';
import { readDeniedAgain } from '../denied-again.ts';
import type { SkillName } from '../skills.ts';
import { isTakenBack } from '../taken-back.ts';
import { whose } from '../whose.ts';
import { readFiledBehind } from './filed.ts';
import { NOTHING, type Reading } from './said.ts';
import type { StatusReader } from './status.ts';

/** What is said of each skill once the message has put a slip right, or turned from others to who speaks. */
export const putRight = (
  readings: readonly Reading[],
  tokens: readonly Token[],
  named: readonly Hit<SkillName>[],
  reader: Pick<StatusReader, 'readIt'>,
): readonly Reading[] =>
  withDenied(withOwnWord(withSlips(readings, tokens, named), tokens, named, reader), tokens, named);

/** `I did python, sorry, not python, javascript`: what was said of the slip holds for the one that was meant. */
const withDenied = (
  readings: readonly Reading[],
  tokens: readonly Token[],
  named: readonly Hit<SkillName>[],
): readonly Reading[] => {
  const denied = readDeniedAgain(tokens, named);
  return readings.map((reading, at) => {
    const [slip] = [...denied].find(([, meant]) => meant === at) ?? [];
    return denied.has(at) ? NOTHING : slip === undefined ? reading : (readings[slip] ?? reading);
  });
};

/** `my colleague finished aws, me I've only begun learning it`: what is said of the last one named in a clause of one's own. */
const withOwnWord = (
  readings: readonly Reading[],
  tokens: readonly Token[],
  named: readonly Hit<SkillName>[],
  { readIt }: Pick<StatusReader, 'readIt'>,
): readonly Reading[] => {
  const last = named.at(-1);
  const open = readings.at(-1)?.reported;
  if (last === undefined || open !== undefined) return readings;
  const it = tokens.findIndex(({ word }, at) => at > last.to && word === 'it');
  const but = tokens.findLastIndex(({ word }, at) => at < it && at >= last.to && word === 'but');
  const start = it < 0 ? 0 : Math.max(startOfClause(tokens, it), but + 1);
  if (start < last.to || whose(tokens, it) !== 'self') return readings;
  const own = readIt(tokens.slice(start, endOfClause(tokens, it)));
  return own?.reported === 'learning' || own?.reported === 'learned' ? [...readings.slice(0, -1), own] : readings;
};

/** `mark mysql as done, no sorry, I meant postgres, yes postgres`: what was said of a slip holds for what puts it right. */
const withSlips = (
  readings: readonly Reading[],
  tokens: readonly Token[],
  named: readonly Hit<SkillName>[],
): readonly Reading[] => {
  const right = new Map<string, Reading | undefined>();
  return readings.map((reading, at) => {
    const [slip, next] = [named[at - 1], named[at]];
    const isFiled = next !== undefined && readFiledBehind(tokens, next.to) !== undefined;
    if (slip !== undefined && next !== undefined && !isFiled && isTakenBack(tokens, slip, next))
      right.set(next.value.id, readings[at - 1]);
    return right.get(next?.value.id ?? '') ?? reading;
  });
};
