import type { SkillStatus } from '../../../core/intent.ts';
import { wordSet } from '../../text/word-set.ts';
import type { Hit } from '../../tokens/phrases.ts';
import type { Token } from '../../tokens/tokens.ts';
import type { SkillName } from '../skills.ts';
import { isOfOthers } from '../whose.ts';
import { isAble, isBasic, isBusyWith, isHeardOf, isKnown, isPartly } from './able.ts';
import { isExcepted } from './excepted.ts';
import { readFiled, readFiledBehind } from './filed.ts';
import { isPaused } from './paused.ts';
import { toFeatures } from './status-features.ts';
import { isEcho, toMentions } from './status-mentions.ts';
import { createWeigh, SAID, type StatusModel } from './status-model.ts';
import { readSwapped } from './swapped.ts';
import { readTurned } from './turned.ts';
import { isDisliked, isUnreal } from './unreal.ts';
import { createUnsaid, isPurpose, isWithoutExperience } from './unsaid.ts';

/** What a message says of a skill it names. */
export type Reading = {
  /** Undefined where it is only asked about, named beside the point, or unsure. */
  readonly status: SkillStatus | undefined;
  /** What is meant if the message is a report: undefined for a skill named beside the point. */
  readonly reported: SkillStatus | undefined;
};

export type StatusReader = {
  /** One for each skill; the same for a skill named twice. Nothing is read in texts longer than people write about themselves. */
  readonly read: (tokens: readonly Token[], skills: readonly Hit<SkillName>[]) => readonly Reading[];
  /** What is said of "it", as of a skill spoken of before: `i am starting on it`, `mark both as known`. */
  readonly readIt: (tokens: readonly Token[]) => Reading | undefined;
};

export const createStatusReader = (model: StatusModel): StatusReader => {
  const weigh = createWeigh(model);
  const read: StatusReader['read'] = (tokens, skills) => {
    if (tokens.length > MOST_TOKENS) return skills.map(() => NOTHING);
    const message = toMentions(tokens, skills);
    const totals = new Map<string, Float64Array>();
    const filed = new Map<string, SkillStatus>();
    let skill = 0;
    let before: number | undefined;
    let last: Float64Array | undefined;
    for (const [at, mention] of message.list.entries()) {
      const isSame = last !== undefined && isEcho(message, mention);
      const chances: Float64Array = isSame && last ? last : weigh(toFeatures(message, at, before));
      const { count } = mention;
      last = chances;
      before = highest(chances, ASKED);
      const put = readFiledBehind(tokens, mention.to);
      for (const { value } of skills.slice(skill, skill + count)) {
        if (!isOfOthers(tokens, mention.from, skills)) totals.set(value.id, multiply(totals.get(value.id), chances));
        if (put !== undefined) filed.set(value.id, put);
      }
      skill += count;
    }
    const all = totals.size === 1 ? readFiled(tokens) : undefined;
    const isUnsaid = createUnsaid(tokens);
    const swapped = readSwapped(tokens, skills);
    const busy = new Set(skills.flatMap(({ value, from }) => (isBusyWith(tokens, from) ? [value.id] : [])));
    return skills.map(({ value, from, to }) => {
      if (isOfOthers(tokens, from, skills) || isUnreal(tokens, from) || (value.id !== '' && isDisliked(tokens, from)))
        return NOTHING;
      if (isUnsaid({ from, to }) || swapped.get(value.id) === 'unsaid' || (value.everyday && isPurpose(tokens, from)))
        return NOTHING;
      const isNamed = value.id !== '';
      if (isNamed && isHeardOf(tokens, from, skills)) return OFF;
      const isResting = isNamed && (isPaused(tokens, { from, to }) || busy.has(value.id));
      const isBegun = swapped.get(value.id) === 'begun' || isResting;
      const status = filed.get(value.id) ?? all ?? (isBegun ? 'learning' : undefined);
      const read = status === undefined ? toReading(totals.get(value.id)) : { status, reported: status };
      const learned = swapped.get(value.id) === 'off' ? toLeft(read) : read;
      const known = learned.reported === 'none' && isWithoutExperience(tokens) ? NOTHING : learned;
      const reading = known.reported === undefined && isAble(tokens, { from, to }) ? ABLE : known;
      if (isExcepted(tokens, from, skills)) return toExcepted(reading, tokens);
      if (isKnown(tokens, { from, to }, skills)) return ABLE;
      if (isPartly(tokens, { from, to }) || (reading.reported === 'learned' && isBasic(tokens, to))) return BEGUN;
      if (reading.reported === 'none' && isBasic(tokens, to - 1) && isClaimed(tokens)) return BEGUN;
      return status === undefined ? withTurned(reading, readTurned(tokens, { from, to })) : reading;
    });
  };
  return {
    read,
    readIt: (tokens) => {
      const from = tokens.findIndex(({ word }, at) => IT.has(word) && !OF_TIME.has(tokens[at + 1]?.word ?? ''));
      return from < 0 ? undefined : read(tokens, [{ value: { id: '', everyday: false }, from, to: from + 1 }])[0];
    },
  };
};

/** `i know java core, sql basics`: something is said to be known, and nothing denied or wished for. */
const isClaimed = (tokens: readonly Token[]): boolean =>
  tokens.some(({ word }) => CLAIMING.has(word)) && !tokens.some(({ word }) => DENYING.has(word));
const CLAIMING = wordSet('know have');
const DENYING = wordSet('not never no without lack lacking missing need want should must forgot only learn learning');

/** Words that stand for a skill spoken of before. */
export const IT = wordSet('it that this both them those these');

/** `this week` is no skill. */
const OF_TIME = wordSet('week weekend month year time morning afternoon evening');

const MOST_TOKENS = 300;
const ASKED = SAID.indexOf('asked');
const NOTHING: Reading = { status: undefined, reported: undefined };
const OFF: Reading = { status: 'none', reported: 'none' };
const BEGUN: Reading = { status: 'learning', reported: 'learning' };
const ABLE: Reading = { status: 'learned', reported: 'learned' };
/** Chance from which on a status counts though nothing else says that the message is a report. */
const SURE = 0.45;
/** Keeps one surprising mention from settling it alone. */
const FLOOR = 1e-9;

const multiply = (one: Float64Array | undefined, two: Float64Array): Float64Array =>
  one === undefined ? two : two.map((chance, k) => Math.max(chance * (one[k] ?? 1), FLOOR));

/** The likeliest of the first so many of `SAID`; of equals the last, so that who has learned nothing claims nothing. */
const highest = (chances: Float64Array, count: number): number => {
  let best = 0;
  for (let k = 1; k < count; k++) if ((chances[k] as number) >= (chances[best] as number)) best = k;
  return best;
};

const toReading = (chances: Float64Array | undefined): Reading => {
  if (chances === undefined) return NOTHING;
  const best = highest(chances, SAID.length);
  const total = chances.reduce((sum, chance) => sum + chance, 0);
  return {
    status: (chances[best] as number) / total < SURE ? undefined : toStatus(best),
    reported: toStatus(highest(chances, ASKED)),
  };
};

/** Who knows all but one has not learned it; of what is not done to all but one nothing is said. */
const toExcepted = (ofAll: Reading, tokens: readonly Token[]): Reading => {
  if (tokens.some(({ word }) => word === 'not' || word === 'never')) return NOTHING;
  return ofAll.reported === 'learned' || ofAll.reported === 'learning' ? OFF : ofAll;
};

/** What is left for another skill is off, if it is not passed over for good. */
const toLeft = (reading: Reading): Reading => (reading.status === 'skipped' ? reading : OFF);

/** Who turns to a skill or from it says so, however it stood. */
const withTurned = (reading: Reading, turned: ReturnType<typeof readTurned>): Reading => {
  if (turned === undefined) return reading;
  return turned === 'unsaid' ? NOTHING : { status: turned, reported: turned };
};

const toStatus = (at: number): SkillStatus | undefined => {
  const said = SAID[at];
  return said === 'aside' || said === 'asked' ? undefined : said;
};
