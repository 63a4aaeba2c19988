import { LEVELS } from '../intent.ts';
import type { Form, Option } from '../message.ts';
import { firstLanguages, isLanguage } from '../next-step.ts';
import { LEVEL_NAMES } from '../wording.ts';
import type { Context } from './answer.ts';

/** As many options as the smallest select menu takes. */
const MOST_OPTIONS = 25;

/** Five questions, each of which may be left out: level, language, hours, skills, goal. */
export const onboardingForm = ({ graph, profile }: Context): Form => {
  const { level, hoursPerWeek, language, goal } = profile.settings;
  const levels = LEVELS.map((value): Option => ({ value, label: LEVEL_NAMES[value] }));
  const languages = toOptions(graph, firstLanguages(graph));
  const values = commonSkills(graph).filter((id) => profile.skills[id]?.status === 'learned');
  return {
    title: 'About you',
    submit: 'Save',
    inWords: 'I am a junior, know Java and SQL, 6 hours a week',
    action: { topic: 'settings', aspect: 'answer', slots: {} },
    fields: [
      {
        id: 'level',
        label: 'Your level now',
        kind: 'select',
        optional: true,
        options: levels,
        ...(level && { value: level }),
      },
      {
        id: 'language',
        label: 'Main language',
        kind: 'select',
        optional: true,
        options: [{ value: 'none', label: 'none yet' }, ...languages],
        ...(language && { value: language }),
      },
      {
        id: 'hours',
        label: 'Hours a week for learning',
        kind: 'text',
        optional: true,
        maxLength: 4,
        ...(hoursPerWeek !== undefined && { value: String(hoursPerWeek) }),
      },
      {
        id: 'skills',
        label: 'Skills you have',
        hint: 'The first ones of the road; name any other in words later.',
        kind: 'multiselect',
        optional: true,
        options: toOptions(graph, commonSkills(graph)),
        values,
      },
      {
        id: 'goal',
        label: 'Level you are aiming for',
        kind: 'select',
        optional: true,
        options: levels,
        ...(goal?.level && { value: goal.level }),
      },
    ],
  };
};

/** The first skills of the road, languages left out: they have a question of their own. */
const commonSkills = (graph: Context['graph']): readonly string[] =>
  [...graph.skills.keys()]
    .filter((id) => !isLanguage(graph, id) && !graph.isMilestone(id) && graph.stage(id))
    .toSorted((a, b) => (graph.stage(a)?.number ?? 0) - (graph.stage(b)?.number ?? 0))
    .slice(0, MOST_OPTIONS);

const toOptions = (graph: Context['graph'], ids: readonly string[]): Option[] =>
  ids.flatMap((id) => {
    const skill = graph.skills.get(id);
    return skill ? [{ value: id, label: skill.name }] : [];
  });
