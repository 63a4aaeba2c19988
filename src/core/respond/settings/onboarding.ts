import { LEVELS, type Level } from '../../intent.ts';
import type { Form, Option } from '../../message.ts';
import { LEVEL_YEARS } from '../../pay.ts';
import { capitalise, LEVEL_NAMES } from '../../wording.ts';
import type { Context } from '../answer.ts';
import { tickFields } from '../progress/tick.ts';

/** Level, language, hours, goal, then skills by group: each may be left out, and where there is room for few, groups are. */
export const onboardingForm = (context: Context): Form => {
  const { level, hoursPerWeek, language, goal } = context.profile.settings;
  const languages = context.graph.languages.flatMap((id) => context.graph.skills.get(id) ?? []);
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
        options: LEVELS.map((value) => ({ value, label: levelLabel(value) })),
        ...(level && { value: level }),
      },
      {
        id: 'language',
        label: 'Language you know best',
        kind: 'select',
        optional: true,
        options: [
          { value: 'none', label: 'none yet' },
          ...languages.map(({ id, name }): Option => ({ value: id, label: name })),
        ],
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
        id: 'goal',
        label: 'Level you are aiming for',
        kind: 'select',
        optional: true,
        options: LEVELS.map((value) => ({ value, label: capitalise(LEVEL_NAMES[value]) })),
        ...(goal?.level && { value: goal.level }),
      },
      ...tickFields(context),
    ],
  };
};

/** "Mid-level (2 to 5 years)" */
const levelLabel = (level: Level): string => {
  const { from, to } = LEVEL_YEARS[level];
  const years = to === null ? `${from} years and more` : from === 0 ? `up to ${to} years` : `${from} to ${to} years`;
  return `${capitalise(LEVEL_NAMES[level])} (${years})`;
};
