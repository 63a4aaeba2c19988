import type { Skill } from '../../../../knowledge/schema.ts';
import { type Intent, toList } from '../../../intent.ts';
import { weeksOf } from '../../../road/how-long.ts';
import { languageIn, mainLanguage } from '../../../road/main-language.ts';
import { studyOf } from '../../../road/plan.ts';
import { count, hoursRange, joinWords, shortName } from '../../../wording.ts';
import type { Context } from '../../answer.ts';

/** Whether somebody who has worked in it comes back: said now, or just before. */
export const isComingBack = (intent: Intent, { last }: Context): boolean =>
  [intent, last?.intent].some((one) => one?.topic === 'learn.career-change' && one.case === 'comeback');

/** "At 4 hours a week that is between 15 weeks and 8 months": one framework, Git and tests, and nothing from zero. */
export const refreshing = (intent: Intent, pace: number, context: Context) => {
  const skills = toRefresh(intent, context);
  const hours = studyOf(skills);
  const text = `At ${count(pace, 'hour')} a week that is ${weeksOf(hours, pace)}, by our estimate (${hoursRange(hours)}: ${joinWords(skills.map(shortName))}). What you knew comes back beside it, so nothing is counted from zero.`;
  return { text, hours, skills };
};

const toRefresh = (intent: Intent, { graph, profile, last }: Context): readonly Skill[] => {
  const named = [...toList(intent.slots.skill), ...toList(last?.intent.slots.skill)];
  const language = languageIn(graph, named) ?? mainLanguage(graph, profile);
  const framework = [...graph.skills.values()]
    .filter(({ id, category }) => category === 'framework' && graph.languagesOf(id).includes(language ?? ''))
    .toSorted((a, b) => (b.market?.share ?? 0) - (a.market?.share ?? 0))[0];
  return [framework, ...REFRESHED.map((id) => graph.skills.get(id))].flatMap((skill) => skill ?? []);
};
const REFRESHED = ['git', 'unit-testing'];
