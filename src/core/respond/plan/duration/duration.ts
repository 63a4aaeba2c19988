import type { Skill } from '../../../../knowledge/schema.ts';
import { areSame, type Intent, LEVELS, toList } from '../../../intent.ts';
import { isLanguage } from '../../../road/main-language.ts';
import { aimedAt } from '../../../road/standing.ts';
import type { Answer, Context, Responder } from '../../answer.ts';
import { respondToAsk } from '../../topics/ask-topic.ts';
import { alongRoad } from './along-road.ts';
import { broughtBy } from './brought.ts';
import { toAnswer } from './duration-answer.ts';
import { forSkills } from './of-skills.ts';
import { paceOf, withPace } from './paces.ts';
import { isComingBack, refreshing } from './refreshing.ts';

/** How long it takes at the pace, to the level or for the skills that were named; without any of these in general. */
export const respondToDuration: Responder = (intent, context) => {
  const { slots } = intent;
  const { hours_per_week: told } = withPace(slots, context.profile);
  if (isComingBack(intent, context) && intent.aspect === 'answer' && slots.level === undefined && told !== undefined)
    return afterBreak(intent, told, context);
  const levels = toList(slots.level).toSorted((a, b) => LEVELS.indexOf(a) - LEVELS.indexOf(b));
  const named = toList(slots.skill).flatMap((id) =>
    context.graph.isMilestone(id) ? [] : (context.graph.skills.get(id) ?? []),
  );
  const aims = new Set(aimedAt(slots, context.graph));
  const skills = named.filter(({ id }) => aims.has(id));
  const isSpecial =
    intent.case !== undefined &&
    intent.reported === undefined &&
    ((slots.hours_per_week === undefined && !levels.length) || bringsNothing(intent, context));
  const changed = broughtBy(intent, skills, context);
  const brought = [...changed, ...named.filter(({ id }) => !aims.has(id))];
  const isToFirst = !skills.length && !brought.length && (levels.at(-1) ?? 'entry') === 'entry';
  const isGeneral = isToFirst && slots.hours_per_week === undefined && Object.keys(context.profile.skills).length === 0;
  if (isSpecial && intent.case === OF_READINESS && context.profile.settings.hoursPerWeek !== undefined)
    return whenReady(intent, context);
  if (intent.aspect !== 'answer' || isGeneral || isSpecial) return respondToAsk(intent, context);
  const language = levels.length ? languageOf(skills, context) : undefined;
  return skills.length && !changed.length && !language
    ? forSkills(skills, slots, context)
    : alongRoad({ levels, language, brought }, withPace(slots, context.profile), context);
};

/** "When would I be ready?" where the hours of a week are known: by which signs, and how long it takes at those. */
const whenReady = (intent: Intent, context: Context): Answer => {
  const [signs] = respondToAsk(intent, context).reply.blocks;
  const own = alongRoad({ levels: [], language: undefined, brought: [] }, withPace({}, context.profile), context);
  const [first, ...rest] = own.reply.blocks;
  return signs?.kind === 'lead' && first?.kind === 'lead'
    ? {
        ...own,
        reply: { ...own.reply, visibility: 'private', blocks: [signs, { kind: 'text', text: first.text }, ...rest] },
      }
    : own;
};
const OF_READINESS = 'ready';

/** "Is four hours a week realistic at all?", from who comes back. */
const afterBreak = (intent: Intent, pace: number, context: Context): Answer => {
  const { text, hours, skills } = refreshing(intent, pace, context);
  return toAnswer(
    {
      lead: text,
      items: [{ text: STEADY }],
      hours: [hours],
      slots: intent.slots,
      plan: { ...paceOf(intent.slots), skill: skills.map(({ id }) => id) },
      claims: [],
      sources: [],
      isPersonal: false,
    },
    context,
  );
};
const STEADY =
  'That is realistic if the hours are fixed in the week: for a return few and regular ones do more than many in a rush.';

/** "Can it go faster?", asked of the very thing that was told of. */
const bringsNothing = ({ topic, slots }: Intent, { last }: Context): boolean =>
  last?.intent.topic === topic && areSame(last.intent.slots, slots);

const languageOf = (skills: readonly Skill[], { graph }: Context): string | undefined =>
  skills.flatMap(({ id }) => (isLanguage(graph, id) ? [id] : graph.languagesOf(id)))[0];
