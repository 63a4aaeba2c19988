import { LEVELS, type Level, type Slots, toList } from '../intent.ts';
import type { ListItem } from '../message.ts';
import { isLanguage } from '../next-step.ts';
import type { Profile, Settings } from '../profile.ts';
import { joinWords, LEVEL_NAMES } from '../wording.ts';
import { type Answer, action, answer, button, buttons, type Context, type Responder } from './answer.ts';
import {
  type ModelChoice,
  modelChoiceButtons,
  modelChoiceLead,
  modelChoiceText,
  readModelChoice,
} from './model-choice.ts';
import { respondToNext } from './next.ts';
import { onboardingForm } from './onboarding.ts';
import { withSkills } from './progress-set.ts';

/** Level, language, hours and goal: shown, asked for in a form, or set from what was said. */
export const respondToSettings: Responder = (intent, context) => {
  if (intent.aspect === 'start')
    return answer('settings', 'private', [{ kind: 'form', form: onboardingForm(context) }]);
  const { body } = context.inbound;
  const choice = readModelChoice(context.inbound, intent.ref);
  if (Object.keys(choice).length) return chosen(choice, context);
  const said = body.kind === 'form' ? fromForm(body.values) : fromSlots(intent.slots);
  const profile = apply(said, context);
  if (profile === context.profile) return show(context);
  return { ...saved({ ...context, profile }), profile };
};

/** Keeps what was chosen of the model; choosing a tone lets it word again. */
const chosen = (choice: ModelChoice, context: Context): Answer => {
  const { profile } = context;
  const settings = { ...profile.settings, ...choice, phrasing: choice.phrasing ?? true };
  const changed = answer('settings', 'private', [
    { kind: 'lead', text: modelChoiceLead(choice) },
    modelChoiceButtons(settings),
  ]);
  return { ...changed, profile: { ...profile, settings } };
};

/** What was said: settings, and skills with their status. */
type Said = { readonly settings: Partial<Settings>; readonly skills: Pick<Slots, 'skill' | 'status'> };

const fromSlots = (slots: Slots): Said => {
  const level = toList(slots.level)[0];
  return {
    settings: {
      ...(level && { level }),
      ...(slots.years !== undefined && { years: slots.years }),
      ...(slots.hours_per_week !== undefined && { hoursPerWeek: slots.hours_per_week }),
    },
    skills: { ...(slots.skill && { skill: slots.skill }), ...(slots.status && { status: slots.status }) },
  };
};

const fromForm = (values: Readonly<Record<string, readonly string[]>>): Said => {
  const level = toLevel(values.level?.[0]);
  const goal = toLevel(values.goal?.[0]);
  const hours = Number(values.hours?.[0]?.replace(',', '.'));
  const language = values.language?.[0];
  const skills = [...new Set([...(language && language !== 'none' ? [language] : []), ...(values.skills ?? [])])];
  return {
    settings: {
      ...(level && { level }),
      ...(goal && { goal: { level: goal } }),
      ...(hours > 0 && hours <= 80 && { hoursPerWeek: hours }),
    },
    skills: { skill: skills, status: 'learned' },
  };
};

const toLevel = (text: string | undefined): Level | undefined => LEVELS.find((level) => level === text);

/** The record with everything said; the same record where that says nothing. */
const apply = ({ settings, skills }: Said, { profile, graph, now }: Context): Profile => {
  const named = toList(skills.skill).flatMap((id) => graph.skills.get(id) ?? []);
  const statuses = toList(skills.status);
  const language = named.find(
    ({ id }, at) => isLanguage(graph, id) && (statuses[at] ?? statuses.at(-1)) !== 'skipped',
  )?.id;
  if (!Object.keys(settings).length && !named.length) return profile;
  const changes = named.map((skill, at) => ({ skill, status: statuses[at] ?? statuses.at(-1) ?? 'learned' }));
  return {
    ...withSkills(profile, changes, now),
    settings: {
      ...profile.settings,
      ...(language && { language }),
      ...settings,
      onboarded: profile.settings.onboarded ?? now.toISOString(),
    },
  };
};

const show = (context: Context): Answer =>
  answer('settings', 'private', [
    {
      kind: 'lead',
      text: 'This is what I go by. Change it in words: “I am mid level”, “6 hours a week”, “my language is Go”.',
    },
    { kind: 'list', items: itemsOf(context) },
    buttons(
      button('Change', action('settings', { aspect: 'start' }), 'primary'),
      button('What next?', action('next')),
      button('Privacy', action('privacy')),
    ),
    modelChoiceButtons(context.profile.settings),
  ]);

/** What was kept, and the next step at once: that is what it was told for. */
const saved = (context: Context): Answer => {
  const { reply } = respondToNext(
    { topic: 'next', aspect: 'answer', slots: {}, confidence: 1, alternatives: [] },
    context,
  );
  return answer(
    'settings',
    'private',
    [{ kind: 'heading', text: 'Noted' }, { kind: 'list', items: itemsOf(context) }, ...reply.blocks],
    reply,
  );
};

const itemsOf = ({ profile, graph }: Context): ListItem[] => {
  const { level, years, language, hoursPerWeek, goal } = profile.settings;
  const learned = Object.entries(profile.skills).flatMap(([id, { status }]) =>
    status === 'learned' ? [graph.skills.get(id)?.name ?? id] : [],
  );
  const levelText = [level && LEVEL_NAMES[level], years !== undefined && `${years} years`].filter(Boolean).join(', ');
  return [
    { title: 'Level', text: levelText || 'not said' },
    { title: 'Main language', text: (language && graph.skills.get(language)?.name) ?? 'not said' },
    { title: 'Hours a week', text: hoursPerWeek === undefined ? 'not said' : String(hoursPerWeek) },
    { title: 'Wording', text: modelChoiceText(profile.settings) },
    ...(goal?.level ? [{ title: 'Goal', text: LEVEL_NAMES[goal.level] }] : []),
    ...(learned.length ? [{ title: 'Learned', text: joinWords(learned) }] : []),
  ];
};
