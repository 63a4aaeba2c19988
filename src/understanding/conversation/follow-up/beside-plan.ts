import type { Intent } from '../../../core/intent.ts';
import type { Turn } from '../../../core/message.ts';
import { once } from '../../../core/once.ts';
import type { PlanWish } from '../../../core/said/plan-wish.ts';
import { readPlanWish } from '../../said/plan/plan-wish.ts';
import type { Found } from '../../slots/found.ts';
import { wordSet } from '../../text/word-set.ts';
import type { Token } from '../../tokens/tokens.ts';
import { made } from './made.ts';

/** What is said as to a plan after something else: how long what was spoken of takes, and whether it is kept. */
export const readBesidePlan = (found: Found, last: Turn): Intent | undefined => {
  const wishOf = once(() => readPlanWish(found.tokens));
  return (
    readAim(found, last) ??
    readNoted(wishOf, last) ??
    readOnce(found, wishOf, last) ??
    readSpan(found, wishOf, last) ??
    readFit(found, wishOf, last) ??
    readGapLength(found, wishOf, last) ??
    readOfPlan(found, wishOf, last)
  );
};

/** Read when first asked for, and once. */
type WishOf = () => PlanWish | undefined;

const LONGEST = 20;

/** `make it until junior` after hours a week: where the plan is to lead, and no level that somebody has. */
const readAim = ({ tokens, levels, hours }: Found, { intent: { topic, slots, second } }: Turn): Intent | undefined => {
  const told = hours?.value ?? slots.hours_per_week ?? second?.slots.hours_per_week;
  const [level] = levels.filter(({ from }) => isMadeUntil(tokens, from));
  return told !== undefined && level !== undefined && slots.level === undefined && HOURS_TOLD.has(topic)
    ? made('plan', 'answer', { level: level.value, hours_per_week: told })
    : undefined;
};
const HOURS_TOLD = wordSet('settings progress.set');
const isMadeUntil = (tokens: readonly Token[], level: number): boolean => {
  const at = tokens.findIndex(({ word }) => MAKING.has(word));
  const between = tokens.slice(at + 2, level);
  return at >= 0 && tokens[at + 1]?.word === 'it' && between.length > 0 && between.every(({ word }) => UNTIL.has(word));
};
const MAKING = wordSet('make plan take');
const UNTIL = wordSet('until till til up to toward towards for');

/** `did you note the 8 hours?` after how long it takes at those. */
const readNoted = (wishOf: WishOf, { intent: { topic, slots } }: Turn): Intent | undefined =>
  topic === 'learn.duration' && slots.hours_per_week !== undefined && wishOf()?.kind === 'saved'
    ? made('plan', 'answer', { hours_per_week: slots.hours_per_week })
    : undefined;

/**
 * `and if I take two weeks off with 40 hours each?`, `this week only 2 hours` after hours a week: what that is to a plan at
 * those.
 */
const readOnce = ({ hours }: Found, wishOf: WishOf, { intent, before }: Turn): Intent | undefined => {
  const kind = wishOf()?.kind;
  const told = kind === 'once' ? hours?.value : undefined;
  const pace = told ?? intent.slots.hours_per_week ?? before?.slots.hours_per_week;
  return pace !== undefined && (kind === 'once' || kind === 'single')
    ? made('plan', 'answer', { hours_per_week: pace })
    : undefined;
};

/** `how many years` after "1 hour a day": how long it takes at that pace. */
const readSpan = (found: Found, wishOf: WishOf, { intent, before }: Turn): Intent | undefined => {
  const hours = intent.slots.hours_per_week ?? before?.slots.hours_per_week;
  const isPaced = (intent.topic === 'next' || intent.topic === 'settings') && hours !== undefined;
  if (!isPaced || found.tokens.length > SHORT || namesMore(found)) return undefined;
  return wishOf()?.kind === 'end' ? made('learn.duration', 'answer', { hours_per_week: hours }) : undefined;
};
const SHORT = 6;

/** `how long`, or `just the number`, after what is missing asks of just that. */
const readGapLength = (found: Found, wishOf: WishOf, { intent }: Turn): Intent | undefined =>
  intent.topic === 'gap' &&
  found.tokens.length <= LONGEST &&
  !namesMore({ ...found, hours: undefined }) &&
  isLengthAsked(wishOf(), found)
    ? made('gap', 'answer', { ...intent.slots, ...(found.hours && { hours_per_week: found.hours.value }) })
    : undefined;

/** `what is in week 3` after a skill was skipped or asked about is of the plan before that. */
const readOfPlan = ({ tokens, skills }: Found, wishOf: WishOf, { before }: Turn): Intent | undefined => {
  if (before?.topic !== 'plan' || tokens.length > LONGEST || skills.length > 0) return undefined;
  const wish = wishOf();
  return wish && OF_PLAN_ALONE.has(wish.kind) ? made('plan', 'answer', before.slots) : undefined;
};
/** What is said of nothing but a plan. */
const OF_PLAN_ALONE: ReadonlySet<PlanWish['kind']> = new Set([
  'weeks',
  'month',
  'done',
  'undated',
  'saved',
  'missed',
  'track',
  'sent',
]);

const isLengthAsked = (wish: PlanWish | undefined, { hours }: Found): boolean =>
  wish?.kind === 'end' || wish?.kind === 'short' || (wish?.kind === 'supposed' && hours !== undefined);

/** `is that realistic with 2 hours daily?` after skills: what would be at those hours. */
const readFit = (found: Found, wishOf: WishOf, { intent: { topic, slots } }: Turn): Intent | undefined => {
  const { hours, tokens } = found;
  const isOfSkills =
    topic.startsWith('skill.') && slots.skill !== undefined && !namesMore({ ...found, hours: undefined });
  if (!isOfSkills || hours?.weekly !== true || tokens.length > LONGEST) return undefined;
  return wishOf()?.kind === 'fits'
    ? made('plan', 'answer', { skill: slots.skill, hours_per_week: hours.value })
    : undefined;
};

/** Particulars of another question. */
export const namesMore = ({
  skills,
  levels,
  hours,
  countries,
}: Pick<Found, 'skills' | 'levels' | 'hours' | 'countries'>): boolean =>
  skills.length > 0 || levels.length > 0 || hours !== undefined || countries.length > 0;
