import { type Intent, LEVELS, toList } from '../../../intent.ts';
import type { Turn } from '../../../message.ts';
import type { Plan } from '../../../profile.ts';
import { isLanguage, languageIn, mainLanguage } from '../../../road/main-language.ts';
import { nextLevel } from '../../../road/next-level.ts';
import { planAim, toHours } from '../../../road/plan.ts';
import { aimedAt, standing } from '../../../road/standing.ts';
import type { Context } from '../../answer.ts';
import { readBy, readFrom } from './date.ts';

/** What was said now, else what the last plan was made for, else the record. A date belongs to what it was said of. */
export const toPlan = (intent: Intent, context: Context): Plan => {
  const { slots } = intent;
  const { profile, inbound, now } = context;
  const form = inbound.body.kind === 'form' ? inbound.body.values : {};
  const today = now.toISOString().slice(0, 10);
  const hoursPerWeek =
    slots.hours_per_week ?? toHours(form.hours?.[0]) ?? profile.settings.hoursPerWeek ?? profile.plan.hoursPerWeek;
  const level = toList(slots.level)[0] ?? LEVELS.find((one) => one === form.level?.[0]);
  const aim = toAim(level, aimedAt(slots, context.graph), context);
  const isSame = whither(aim) === whither(profile.plan);
  const isDated = isSame && context.said.plan?.kind !== 'undated';
  const by = readBy(intent, context) ?? (isDated ? profile.plan.by : undefined);
  const from = readFrom(intent, context) ?? profile.plan.from;
  return {
    ...aim,
    ...(hoursPerWeek !== undefined && { hoursPerWeek }),
    ...(by && by > today && { by }),
    ...(from && from > today && { from }),
    started: profile.plan.started ?? today,
  };
};

/** Where a plan leads, whatever its language: a date holds for that. */
const whither = ({ level, skills }: Plan): string => level ?? skills?.join() ?? '';

/**
 * A plan that has come to its end is followed by one toward the next level; the language named once stays, and one spoken of
 * just before ("ok, Java then") is named. A language named after a plan toward a level ("make it for Go") is that of the way.
 */
const toAim = (
  level: Plan['level'],
  all: readonly string[],
  { graph, profile, last, said: { rejected = [] } }: Context,
): Pick<Plan, 'level' | 'skills'> => {
  const { plan } = profile;
  const isInOther = plan.level !== undefined && last?.intent.topic === 'plan' && isOfLanguages(all, graph);
  const skills = isInOther ? all.filter((id) => !rejected.includes(id)).slice(-1) : all;
  const kept = plan.level ? (plan.skills ?? []) : languagesIn(plan.skills, graph);
  const before = kept.length || mainLanguage(graph, profile) ? kept : languagesIn(spokenOf(last), graph);
  const inOne = languageIn(graph, skills) ? skills : [...languagesIn(before, graph), ...skills];
  const named = skills.length ? inOne : before;
  const toward = (level: Plan['level']) => ({ ...(level && { level }), ...(named.length && { skills: named }) });
  if (level !== undefined) return toward(level);
  if (skills.length && !isInOther && !isLanguageHad(skills, graph, profile)) return { skills };
  const { have, wanted } = standing(graph, profile, planAim(plan));
  const isOver = have.length === wanted.length;
  if (plan.skills && !plan.level && !isOver) return { skills: plan.skills };
  return toward(plan.level && !isOver ? plan.level : nextLevel(profile.settings, last?.aim));
};

/** `a plan for Java backend` from who knows Java: it is the language of the way, and no end of it. */
const isLanguageHad = (skills: readonly string[], graph: Context['graph'], profile: Context['profile']): boolean => {
  const { have, wanted } = standing(graph, profile, { kind: 'skills', skills });
  return isOfLanguages(skills, graph) && have.length === wanted.length;
};

const isOfLanguages = (skills: readonly string[], graph: Context['graph']): boolean =>
  skills.length > 0 && languagesIn(skills, graph).length === skills.length;

const spokenOf = (last: Turn | undefined): readonly string[] =>
  last?.intent.topic.startsWith('skill.') && typeof last.intent.slots.skill === 'string'
    ? [last.intent.slots.skill]
    : [];

export const languagesIn = (skills: readonly string[] = [], graph: Context['graph']): readonly string[] =>
  skills.filter((id) => isLanguage(graph, id));
