import { wordSet } from '../../text/word-set.ts';
import { type Hit, isWithin } from '../../tokens/phrases.ts';
import type { Token } from '../../tokens/tokens.ts';
import type { SkillName } from '../skills.ts';
import { isOfOthers } from '../whose.ts';
import {
  isAlmost,
  isBasic,
  isBegun,
  isDone,
  isFinished,
  isHeardOf,
  isKnown,
  isLearning,
  isOfBeginning,
  isPartly,
  isRusty,
} from './able.ts';
import { isExcepted } from './excepted.ts';
import { readFiled, readTakenOff } from './filed.ts';
import { isForgotten, isPaused } from './paused.ts';
import { NOTHING, type Reading, surely, toReading } from './said.ts';
import { readTurned } from './turned.ts';
import { isUnreal } from './unreal.ts';
import { createUnsaid, isCalledSlip, isManual, isPurpose, isWithoutExperience } from './unsaid.ts';
import type { Weighed } from './weigh-mentions.ts';

/**
 * What is said of each skill in the end: nothing where it is not said of oneself and not meant, else what plain words say of
 * it, else what was weighed.
 */
export const settleStatuses = (
  tokens: readonly Token[],
  skills: readonly Hit<SkillName>[],
  { chances, filed }: Weighed,
): readonly Reading[] => {
  if (isBareChoice(tokens, skills)) return skills.map(() => NOTHING);
  const all = chances.size === 1 ? readFiled(tokens) : undefined;
  const isUnsaid = createUnsaid(tokens);
  const slips = new Set(skills.flatMap(({ value, to }) => (isCalledSlip(tokens, to) ? [value.id] : [])));

  /** It is somebody else's, supposed, or what something is learned for. */
  const isBeside = ({ value, from, to }: Hit<SkillName>): boolean =>
    isOfOthers(tokens, from, skills) ||
    isUnreal(tokens, from) ||
    isUnsaid({ from, to }) ||
    slips.has(value.id) ||
    (value.everyday && (isPurpose(tokens, from) || isManual(tokens, from, skills)));

  /** What it was filed as, or that it is rested or taken up. */
  const statusOf = ({ value, from, to }: Hit<SkillName>) => {
    const isResting = value.id !== '' && (isPaused(tokens, { from, to }) || isForgotten(tokens, { from, to }));
    return filed.get(value.id) ?? all ?? (isResting ? ('learning' as const) : undefined);
  };

  return skills.map((hit) => {
    const { value, from, to } = hit;
    if (isBeside(hit)) return NOTHING;
    if (value.id !== '' && isHeardOf(tokens, from, skills)) return OFF;
    const gone = readTakenOff(tokens, hit, skills);
    if (gone !== undefined) return surely(gone);
    const status = statusOf(hit);
    const read = status === undefined ? toReading(chances.get(value.id)) : surely(status);
    const reading = read.reported === 'none' && isWithoutExperience(tokens) ? NOTHING : read;
    if (isExcepted(tokens, from, skills)) return toExcepted(reading, tokens);
    if (reading.reported === 'learned' && isOfBeginning(tokens, hit)) return BEGUN;
    if (isAlmost(tokens, to, isTold(reading))) return BEGUN;
    if (isKnown(tokens, hit, skills) || isDone(tokens, hit, skills) || isFinished(tokens, hit)) return ABLE;
    if (isBegun(tokens, hit, skills) || isLearning(tokens, from, skills) || isRusty(tokens, from, skills)) return BEGUN;
    if (isPartly(tokens, hit) || isOfBasics(reading, tokens, to)) return BEGUN;
    return status === undefined ? withTurned(reading, readTurned(tokens, { from, to })) : reading;
  });
};

/** `kafka or rabbitmq?`: nothing is said of either. */
const isBareChoice = (tokens: readonly Token[], skills: readonly Hit<SkillName>[]): boolean =>
  tokens.some(({ word }) => CHOOSING.has(word)) &&
  tokens.every(({ word }, at) => CHOOSING.has(word) || isWithin(skills, at));
const CHOOSING = wordSet('or vs versus');

const OFF = surely('none');
const BEGUN = surely('learning');
const ABLE = surely('learned');

/** `kubernetes basic, git`, `i know java core, sql basics`. */
const isOfBasics = ({ reported }: Reading, tokens: readonly Token[], to: number): boolean =>
  (reported === 'learned' && isBasic(tokens, to)) ||
  (reported === 'none' && isBasic(tokens, to - 1) && isClaimed(tokens));

/** Something is said to be known, and nothing denied or wished for. */
const isClaimed = (tokens: readonly Token[]): boolean =>
  tokens.some(({ word }) => CLAIMING.has(word)) && !tokens.some(({ word }) => DENYING.has(word));
const CLAIMING = wordSet('know have');
const DENYING = wordSet('not never no without lack lacking missing need want should must forgot only learn learning');

const isTold = ({ reported }: Reading): boolean => reported === 'learned' || reported === 'learning';

/** Who knows all but one has not learned it; of what is not done to all but one, or of others that are rusty, nothing is said. */
const toExcepted = (ofAll: Reading, tokens: readonly Token[]): Reading => {
  if (tokens.some(({ word }) => NOT_OF_IT.has(word))) return NOTHING;
  return isTold(ofAll) ? OFF : ofAll;
};

const NOT_OF_IT = wordSet('not never rusty');

/** Who turns to a skill or from it says so, however it stood. */
const withTurned = (reading: Reading, turned: ReturnType<typeof readTurned>): Reading => {
  if (turned === undefined) return reading;
  return turned === 'unsaid' ? NOTHING : surely(turned);
};
