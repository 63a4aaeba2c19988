import { type Level, type Slots, toList } from '../intent.ts';
import type { Form, ListItem } from '../message.ts';
import { firstLanguages, isLanguage } from '../next-step.ts';
import type { Profile, Settings } from '../profile.ts';
import { joinWords, LEVEL_NAMES } from '../wording.ts';
import { type Answer, action, answer, button, buttons, type Context, type Responder } from './answer.ts';
import { withSkill } from './progress-set.ts';

/** Level, language and hours a week: shown, or set from what was said. */
export const respondToSettings: Responder = (intent, context) => {
  if (intent.aspect === 'start') return ask(context);
  const { body } = context.inbound;
  const slots = body.kind === 'form' ? fromForm(body.values) : intent.slots;
  const profile = apply(slots, context);
  if (profile === context.profile) return show(context);
  return { ...show({ ...context, profile }), profile };
};

/** The record with everything said in the slots; the same record where they say nothing new. */
const apply = (slots: Slots, { profile, graph, now }: Context): Profile => {
  const level = toList(slots.level)[0];
  const skills = toList(slots.skill).flatMap((id) => graph.skills.get(id) ?? []);
  const statuses = toList(slots.status);
  const language = skills.find((skill) => isLanguage(graph, skill.id))?.id;
  const said: Partial<Settings> = {
    ...(level && { level }),
    ...(slots.years !== undefined && { years: slots.years }),
    ...(slots.hours_per_week !== undefined && { hoursPerWeek: slots.hours_per_week }),
    ...(language && { language }),
  };
  if (!Object.keys(said).length && !skills.length) return profile;
  const withSkills = skills.reduce(
    (before, skill, at) => withSkill(before, { skill, status: statuses[at] ?? statuses.at(-1) ?? 'learned' }, now),
    profile,
  );
  return {
    ...withSkills,
    settings: { ...profile.settings, ...said, onboarded: profile.settings.onboarded ?? now.toISOString() },
  };
};

const fromForm = (values: Readonly<Record<string, readonly string[]>>): Slots => {
  const hours = Number(values.hours?.[0]);
  const skills = [...(values.language ?? []).filter((id) => id !== 'none'), ...(values.skills ?? [])];
  const [level] = values.level ?? [];
  return {
    ...(level && { level: level as Level }),
    ...(hours > 0 && hours <= 80 && { hours_per_week: hours }),
    ...(skills.length && { skill: [...new Set(skills)], status: 'learned' as const }),
  };
};

const show = ({ profile, graph }: Context): Answer => {
  const { level, years, language, hoursPerWeek } = profile.settings;
  const learned = Object.entries(profile.skills).flatMap(([id, record]) =>
    record.status === 'learned' ? [graph.skills.get(id)?.name ?? id] : [],
  );
  const items: ListItem[] = [
    {
      title: 'Level',
      text: [level ? LEVEL_NAMES[level] : 'not said', years === undefined ? '' : `${years} years`]
        .filter(Boolean)
        .join(', '),
    },
    { title: 'Main language', text: language ? (graph.skills.get(language)?.name ?? language) : 'not said' },
    { title: 'Hours a week', text: hoursPerWeek === undefined ? 'not said' : String(hoursPerWeek) },
    ...(learned.length ? [{ title: 'Learned', text: joinWords(learned) }] : []),
  ];
  return answer('settings', 'private', [
    {
      kind: 'lead',
      text: 'This is what I go by. Change it in words: “I am mid level”, “6 hours a week”, “my language is Go”.',
    },
    { kind: 'list', items },
    buttons(
      button('What next?', action('next'), 'primary'),
      button('Change', action('settings', { aspect: 'start' })),
      button('Privacy', action('privacy')),
    ),
  ]);
};

/** Onboarding: every field may be left out. */
const ask = (context: Context): Answer => answer('settings', 'private', [{ kind: 'form', form: form(context) }]);

const form = ({ graph, profile }: Context): Form => {
  const { level, hoursPerWeek, language } = profile.settings;
  const languages = firstLanguages(graph).flatMap((id) => graph.skills.get(id) ?? []);
  return {
    title: 'About you',
    submit: 'Save',
    action: action('settings'),
    fields: [
      {
        id: 'level',
        label: 'Your level',
        kind: 'select',
        optional: true,
        ...(level && { value: level }),
        options: Object.entries(LEVEL_NAMES).map(([value, label]) => ({ value, label })),
      },
      {
        id: 'language',
        label: 'Main language',
        kind: 'select',
        optional: true,
        ...(language && { value: language }),
        options: [
          { value: 'none', label: 'none yet' },
          ...languages.map(({ id, name }) => ({ value: id, label: name })),
        ],
      },
      {
        id: 'hours',
        label: 'Hours a week for learning',
        kind: 'text',
        optional: true,
        maxLength: 4,
        ...(hoursPerWeek !== undefined && { value: String(hoursPerWeek) }),
      },
    ],
  };
};
