import type { Skill } from '../../../knowledge/schema.ts';
import { type Intent, toList } from '../../intent.ts';
import { offeredIn } from '../../plain-text.ts';
import type { Calendar } from '../../ports.ts';
import type { Plan } from '../../profile.ts';
import { isLanguage } from '../../road/main-language.ts';
import { nextLevel } from '../../road/next-level.ts';
import { isSamePlan, withPlan } from '../../road/plan-change.ts';
import type { PlanWish } from '../../said/plan-wish.ts';
import { count, joinWords, number } from '../../wording.ts';
import type { Answer, Context, Responder } from '../answer.ts';
import { isComingBack } from './duration/refreshing.ts';
import { exported } from './export.ts';
import { forgetPlan } from './forget.ts';
import { withoutSkills, withSkills } from './made/aims.ts';
import { readWeeksOff } from './made/date.ts';
import { make } from './made/make.ts';
import { toPlan } from './made/to-plan.ts';
import type { Made } from './made/words.ts';
import { isFoundLong, shorten } from './shorten.ts';
import { shown, weeksOfMonth } from './show.ts';
import { type Talk, toAside } from './talk/aside.ts';
import { askForHours } from './talk/ask-hours.ts';
import { once } from './talk/once.ts';
import { passingText } from './talk/passing.ts';
import { hoursSaved, notSaved } from './talk/saved.ts';
import { single } from './talk/single.ts';
import { supposed } from './talk/supposed.ts';
import { talkOf } from './talk/talk.ts';
import { end, fits } from './talk/talk-of-time.ts';
import { undoPlan } from './undo.ts';

/**
 * Weeks of study toward a level or a skill, at the person's pace; made anew from the record each time, so it follows any
 * change of pace. What is only asked of it changes nothing.
 */
export const createPlan =
  (calendar: Calendar): Responder =>
  (intent, context) => {
    if (intent.aspect === 'delete') return forgetPlan(context);
    if (intent.aspect === 'undo') return undoPlan(context);
    const wish = wishOf(intent, context);
    if (wish?.kind === 'saved' && context.last?.intent.topic === 'learn.duration') return hoursSaved(intent, context);
    if (wish?.kind === 'saved' && context.profile.plan.started === undefined) return notSaved;
    const asked = wish && OF_SKILL.has(wish.kind) ? withoutAim(intent) : intent;
    const plan = toPlan(isLater(wish, context) ? withoutHours(asked) : asked, context);
    const { hoursPerWeek = wish?.kind === 'refused' ? EXAMPLE : undefined } = plan;
    if (hoursPerWeek === undefined) return { ...askForHours(plan, wish), profile: withPlan(context.profile, plan) };
    const asks: Asked = { intent: asked, wish, plan: { ...plan, hoursPerWeek }, skills: skillsOf(intent, context) };
    return talked(asks, context) ?? kept(withAims(asks, context), calendar, context);
  };

type Asked = {
  readonly intent: Intent;
  readonly wish: PlanWish | undefined;
  readonly plan: Plan & { readonly hoursPerWeek: number };
  /** Those that were named. */
  readonly skills: readonly Skill[];
};

const skillsOf = ({ slots }: Intent, { graph }: Context): readonly Skill[] =>
  toList(slots.skill).flatMap((id) => graph.skills.get(id) ?? []);

/** Hours for an example where somebody does not say theirs. */
const EXAMPLE = 5;

/** What is said to a plan; "why?" and "sources?" ask how it was reckoned, and what is not wanted may be no skill. */
const wishOf = (intent: Intent, context: Context): PlanWish | undefined => {
  const {
    said: { plan },
    profile,
  } = context;
  const { aspect, slots } = intent;
  if (aspect === 'why' || aspect === 'sources') return profile.plan.started ? { kind: 'sum' } : undefined;
  if (aspect !== 'answer' || isRepaced(intent, context, plan)) return undefined;
  if (plan?.kind === 'passing' && plan.of === 'break') return { ...plan, weeks: readWeeksOff(intent) };
  if (plan?.kind === 'wanted') return isOfLanguages(intent, context) ? undefined : { kind: 'aside' };
  if (plan?.kind === 'instead') return isOfLanguages(intent, context) ? undefined : { kind: 'order' };
  if (plan?.kind === 'unfit' && isOtherLevel(intent, profile)) return undefined;
  if (plan?.kind === 'without' && intent.reported !== undefined) return undefined;
  if (!plan || slots.skill !== undefined || !OF_SKILL.has(plan.kind)) return plan;
  if (plan.kind === 'language' || (plan.kind === 'place' && plan.at !== undefined)) return plan;
  if (plan.kind === 'length') return { kind: 'sum' };
  return plan.kind === 'order' || plan.kind === 'with' ? undefined : { kind: 'aside' };
};

/** "Drop Friday": the hours are others by what they are made of, whatever else the words are like. */
const isRepaced = ({ pace, slots }: Intent, { profile }: Context, wish: PlanWish | undefined): boolean =>
  pace !== undefined &&
  wish?.kind === 'without' &&
  slots.skill === undefined &&
  slots.hours_per_week !== profile.settings.hoursPerWeek;

/** "Switch it to Go": the plan goes on in it; what names no skill is another change. */
const isOfLanguages = (intent: Intent, context: Context): boolean =>
  skillsOf(intent, context).every(({ id }) => isLanguage(context.graph, id));

/** "Too ambitious, mid-level is enough": what is to be in its place is said. */
const isOtherLevel = ({ slots }: Intent, { plan }: Context['profile']): boolean =>
  slots.level !== undefined && toList(slots.level)[0] !== plan.level;

/** Wishes whose skill is what they are about, and not where the plan is to lead. */
const OF_SKILL: ReadonlySet<PlanWish['kind']> = new Set([
  'length',
  'language',
  'without',
  'order',
  'with',
  'place',
  'when',
]);

/** "In July I can do only 2 hours" is none of the plan that stands. */
const isLater = (wish: PlanWish | undefined, { profile }: Context): boolean =>
  wish?.kind === 'passing' && wish.of === 'change' && profile.plan.started !== undefined;
const withoutHours = ({ slots: { hours_per_week: _, ...slots }, ...intent }: Intent): Intent => ({ ...intent, slots });

/** "Put Docker before Spring" names no day either. */
const withoutAim = ({ slots: { skill: _, ...slots }, ref: __, ...intent }: Intent): Intent => ({ ...intent, slots });

/** The plan that leads to a skill more, or to one of several no longer, of which nothing else is to be said. */
const withAims = (asks: Asked, context: Context): Asked => {
  const { wish, plan, skills } = asks;
  const changed =
    wish?.kind === 'with'
      ? withSkills(plan, skills)
      : wish?.kind === 'without'
        ? withoutSkills(plan, skills, context)
        : undefined;
  return changed ? { ...asks, plan: changed, wish: undefined } : asks;
};

/** What is answered without a change of the plan; undefined where one is asked for. */
const talked = ({ intent, wish, plan, skills }: Asked, context: Context): Answer | undefined => {
  if (!wish) return undefined;
  const { profile } = context;
  const isNew = !isSamePlan(withPlan(profile, plan, plan.hoursPerWeek), profile);
  if (profile.plan.started === undefined || profile.plan.hoursPerWeek === undefined)
    return WITHOUT_PLAN.has(wish.kind) ? toAside(firstSupposed(plan, wish, context), intent, context) : undefined;
  const made = make(plan, plan.hoursPerWeek, context);
  if (SUPPOSING.has(wish.kind) && isNew) return toAside(supposed(made, current(context)), intent, context);
  if (isNew && !ASKING.has(wish.kind)) return undefined;
  const talk = wish.kind === 'supposed' ? end(made) : talkOf(wish, made, plan, skills, context);
  return talk && toAside(talk, intent, context);
};

/** What asks even where it names other hours or another level than the plan has. */
const ASKING: ReadonlySet<PlanWish['kind']> = new Set([
  'fits',
  'unfit',
  'end',
  'sum',
  'track',
  'changed',
  'length',
  'weeks',
  'month',
  'missed',
  'had',
  'once',
  'place',
  'when',
  'point',
  'spare',
  'saved',
]);
const SUPPOSING: ReadonlySet<PlanWish['kind']> = new Set(['supposed', 'aside']);
const WITHOUT_PLAN: ReadonlySet<PlanWish['kind']> = new Set(['supposed', 'fits', 'refused', 'once', 'single']);

/** What would be where there is no plan yet; of languages named to choose from one is enough for a first job. */
const firstSupposed = (plan: Asked['plan'], wish: PlanWish, context: Context): Talk => {
  const { kind } = wish;
  const { skills = [], level } = plan;
  const isOfChoice = kind === 'fits' && level === undefined && skills.every((id) => isLanguage(context.graph, id));
  const meant: Asked['plan'] = isOfChoice ? { ...plan, level: nextLevel(context.profile.settings) } : plan;
  const made = make(meant, meant.hoursPerWeek, context);
  const told = supposed(made, undefined);
  if (kind === 'once') return { ...told, ...once(made, wish.hours) };
  if (kind === 'single') return single(made, wish.hours);
  if (kind !== 'fits') return told;
  const { lead, texts = [] } = fits(made, meant);
  const waits = made.waiting.length
    ? [`One language is enough to begin with: ${joinWords(made.waiting)} can wait.`]
    : [];
  return { ...told, lead, texts: [...texts, ...waits] };
};

/** The plan that is kept, made as it stands. */
const current = (context: Context): Made => {
  const { plan, settings } = context.profile;
  return make(plan, settings.hoursPerWeek ?? plan.hoursPerWeek ?? EXAMPLE, context);
};

/** The plan as it was asked for, which is kept. */
const kept = ({ intent, wish, plan, skills }: Asked, calendar: Calendar, context: Context): Answer => {
  const made = make(plan, plan.hoursPerWeek, context);
  if (isFoundLong(intent, context)) return shorten(made, context);
  const answered =
    intent.aspect === 'export'
      ? exported(made, calendar, context)
      : shown(made, intent, context, {
          note:
            (wish && noteOf(wish, made, plan, skills, context)) ??
            addedUp(intent, context) ??
            uncounted(intent, context),
          ...(wish?.kind === 'weeks' && { weeks: wish }),
          ...(wish?.kind === 'month' && { weeks: weeksOfMonth(made, wish.month) }),
        });
  const profile = withPlan(context.profile, plan, plan.hoursPerWeek);
  const { skills: aims = [] } = plan;
  const isAdded = plan.level === undefined && skills.length > 0 && aims.length > skills.length;
  return isAdded ? { ...answered, profile, turn: turnOf(intent, aims, answered) } : { ...answered, profile };
};

/** A skill added to the aims of a plan leaves the talk about all of them. */
const turnOf = (intent: Intent, aims: readonly string[], { reply }: Answer): NonNullable<Answer['turn']> => ({
  intent: { ...intent, slots: { ...intent.slots, skill: aims } },
  offered: offeredIn(reply),
});

/** "5 hours on weekdays and 4 on the weekend": how the hours of a week were reckoned, where they are new. */
const addedUp = ({ pace = [], slots }: Intent, { profile }: Context): string | undefined => {
  const sum = slots.hours_per_week;
  if (pace.length < 2 || sum === undefined || sum === profile.settings.hoursPerWeek) return undefined;
  const parts = pace.map(
    ({ hours, times }) => `${count(hours, 'hour')} ${times === 1 ? 'once' : `on each of ${number(times)} days`}`,
  );
  return `I counted ${joinWords(parts)}, so ${count(sum, 'hour')} a week: say so if it is less in all.`;
};

/** Who comes back to the trade is not counted from zero, but how far the road was gone is not known. */
const uncounted = (intent: Intent, context: Context): string | undefined =>
  isComingBack(intent, context) && context.profile.settings.years === undefined
    ? 'You come back to this, and I counted the whole road: tell me how many years you worked in it, and what you most likely have comes off.'
    : undefined;

/** A day to begin on stands in the plan, but for today. */
const noteOfDay = (of: Parameters<typeof passingText>[0], plan: Plan, before: Plan): string | undefined => {
  const isBegun = of === 'event' && plan.from !== before.from;
  if (of === 'shift' || isBegun || (of === 'start' && plan.from)) return undefined;
  return of === 'start' && before.from ? 'The weeks begin today.' : passingText(of);
};

/** What is said to the plan beside a change of it. */
const noteOf = (...[wish, made, plan, skills, context]: Parameters<typeof talkOf>): string | undefined => {
  if (wish.kind === 'passing') return noteOfDay(wish.of, plan, context.profile.plan);
  if (wish.kind === 'undated')
    return context.profile.plan.by && !plan.by ? 'There is no day to be ready by any more.' : undefined;
  return OF_SKILL.has(wish.kind) ? talkOf(wish, made, plan, skills, context)?.lead : undefined;
};
