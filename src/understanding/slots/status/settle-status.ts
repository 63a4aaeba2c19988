import { wordSet } from '../../text/word-set.ts';
import { type Hit, isWithin } from '../../tokens/phrases.ts';
import type { Token } from '../../tokens/tokens.ts';
import type { SkillName } from '../skills.ts';
import { isOfOthers } from '../whose.ts';
import {
  isAble,
  isAlmost,
  isBasic,
  isBegun,
  isBusyWith,
  isDone,
  isFinished,
  isHeardOf,
  isKnown,
  isLearning,
  isLittle,
  isOfBeginning,
  isOfPart,
  isPartly,
  isRusty,
  namesBeginning,
} from './able.ts';
import { isExcepted } from './excepted.ts';
import { headingOf, readFiled, readTakenOff } from './filed.ts';
import { readIdiom } from './idioms.ts';
import { isForgotten, isPaused } from './paused.ts';
import { NOTHING, type Reading, surely, toReading } from './said.ts';
import { readSwapped } from './swapped.ts';
import { readTurned } from './turned.ts';
import { isDisliked, isUnreal } from './unreal.ts';
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
  const swapped = readSwapped(tokens, skills);
  const busy = new Set(skills.flatMap(({ value, from }) => (isBusyWith(tokens, from) ? [value.id] : [])));

  /** It is somebody else's, supposed, disliked, or what something is learned for. */
  const isBeside = ({ value, from, to }: Hit<SkillName>): boolean =>
    isOfOthers(tokens, from, skills) ||
    isUnreal(tokens, from) ||
    (value.id !== '' && isDisliked(tokens, from)) ||
    isUnsaid({ from, to }) ||
    slips.has(value.id) ||
    swapped.get(value.id) === 'unsaid' ||
    (value.everyday && (isPurpose(tokens, from) || isManual(tokens, from, skills)));

  /** What it was filed as, or that it is rested or taken up. */
  const statusOf = ({ value, from, to }: Hit<SkillName>) => {
    const isResting =
      value.id !== '' && (isPaused(tokens, { from, to }) || isForgotten(tokens, { from, to }) || busy.has(value.id));
    return (
      filed.get(value.id) ??
      all ??
      headingOf(tokens, from, skills) ??
      (swapped.get(value.id) === 'begun' || isResting ? ('learning' as const) : undefined)
    );
  };

  const readings = skills.map((hit) => {
    const { value, from, to } = hit;
    if (isBeside(hit)) return NOTHING;
    if (value.id !== '' && isHeardOf(tokens, from, skills)) return OFF;
    const idiom = value.id === '' ? undefined : readIdiom(tokens, hit, skills);
    if (idiom !== undefined) return surely(idiom);
    const gone = readTakenOff(tokens, hit, skills);
    if (gone !== undefined) return surely(gone);
    const status = statusOf(hit);
    const read = status === undefined ? toReading(chances.get(value.id)) : surely(status);
    const left = swapped.get(value.id) === 'off' ? toLeft(read) : read;
    const told = left.reported === 'none' && isWithoutExperience(tokens) ? NOTHING : left;
    const reading = told.reported === undefined && isAble(tokens, { from, to }) ? ABLE : told;
    if (isExcepted(tokens, from, skills)) return toExcepted(reading, tokens);
    if (reading.reported === 'learned' && (isOfBeginning(tokens, hit) || (value.id === '' && namesBeginning(tokens))))
      return BEGUN;
    if (isAlmost(tokens, to, isTold(reading))) return BEGUN;
    if (reading.reported === 'none' && isLittle(tokens, from)) return BEGUN;
    if (isKnown(tokens, hit, skills) || isDone(tokens, hit, skills) || isFinished(tokens, hit)) return ABLE;
    if (isBegun(tokens, hit, skills) || isLearning(tokens, from, skills) || isRusty(tokens, from, skills)) return BEGUN;
    if (isPartly(tokens, hit) || isOfPart(tokens, hit) || isOfBasics(reading, tokens, to)) return BEGUN;
    return status === undefined ? withTurned(reading, readTurned(tokens, { from, to })) : reading;
  });
  return skills.map((hit, at) => readings[wholeOf(tokens, hit, skills) ?? at] ?? NOTHING);
};

/** `a little SQL, no joins yet`: where the whole of a part is named as well, by its place. */
const wholeOf = (
  tokens: readonly Token[],
  part: Hit<SkillName>,
  skills: readonly Hit<SkillName>[],
): number | undefined => {
  const at = isOfBeginning(tokens, part)
    ? skills.findIndex((hit) => hit.value.id === part.value.id && !isOfBeginning(tokens, hit))
    : -1;
  return at < 0 ? undefined : at;
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

/** What is left for another skill is off, if it is not passed over for good. */
const toLeft = (reading: Reading): Reading => (reading.status === 'skipped' ? reading : OFF);

/** Who turns to a skill or from it says so, however it stood. */
const withTurned = (reading: Reading, turned: ReturnType<typeof readTurned>): Reading => {
  if (turned === undefined) return reading;
  return turned === 'unsaid' ? NOTHING : surely(turned);
};
