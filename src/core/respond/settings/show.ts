import type { ListItem } from '../../message.ts';
import { levelOf } from '../../road/aim.ts';
import { mainLanguage } from '../../road/main-language.ts';
import { planAim } from '../../road/plan.ts';
import { aimName } from '../../road/standing.ts';
import { count, dayName, inCountry, joinNames, LEVEL_NAMES } from '../../wording.ts';
import { type Answer, action, answer, button, buttons, type Context } from '../answer.ts';
import { modelChoiceButtons, modelChoiceText } from './model-choice.ts';
import { onboardingForm } from './onboarding.ts';

/** Nothing is known yet: one line, or a form. */
export const invite = (context: Context, country: string | undefined): Answer =>
  answer('settings', 'private', [
    {
      kind: 'lead',
      text: `${country ? `Welcome. While we talk I go by ${inCountry(country)}; I keep no country.` : 'I know nothing about you yet.'} Tell me in one line, such as “junior, know Java and SQL, 6 hours a week”, or fill in what you like of this.`,
    },
    { kind: 'form', form: onboardingForm(context) },
  ]);

/** What is kept of somebody, with ways to change it. */
export const showSettings = (context: Context): Answer =>
  answer('settings', 'private', [
    {
      kind: 'lead',
      text: 'This is what I go by. Change it in words: “I am mid level”, “6 hours a week”, “my language is Go”.',
    },
    {
      kind: 'list',
      items: [...itemsOf(context), { title: 'Wording', text: modelChoiceText(context.profile.settings) }],
    },
    buttons(
      button('Change', action('settings', { aspect: 'start' }), 'primary'),
      button('What next?', action('next')),
      button('Privacy', action('privacy')),
    ),
    modelChoiceButtons(context.profile.settings),
  ]);

const planText = ({ profile: { plan }, graph }: Pick<Context, 'profile' | 'graph'>): string =>
  `toward ${aimName(graph, planAim(plan))}${plan.by ? `, by ${dayName(plan.by)}` : ''}`;

/** The settings, a line each, and what is learned; of level, language and hours it says where none was told. */
export const itemsOf = ({ profile, graph }: Context): ListItem[] => {
  const { level, years, hoursPerWeek, goal } = profile.settings;
  const learned = Object.entries(profile.skills).flatMap(([id, { status }]) =>
    status === 'learned' ? [graph.skills.get(id)?.name ?? id] : [],
  );
  const read = levelOf(profile.settings);
  const levelText = [
    level && LEVEL_NAMES[level],
    years !== undefined && count(years, 'year'),
    !level && read && `which I read as ${LEVEL_NAMES[read]}`,
  ];
  return [
    { title: 'Level', text: levelText.filter(Boolean).join(', ') || 'not said' },
    { title: 'Main language', text: graph.skills.get(mainLanguage(graph, profile) ?? '')?.name ?? 'not said' },
    { title: 'Hours a week', text: hoursPerWeek === undefined ? 'not said' : String(hoursPerWeek) },
    ...(goal?.level ? [{ title: 'Goal', text: LEVEL_NAMES[goal.level] }] : []),
    ...(profile.plan.started ? [{ title: 'Plan', text: planText({ profile, graph }) }] : []),
    ...(learned.length ? [{ title: 'Learned', text: joinNames(learned, MOST_NAMED) }] : []),
  ];
};

const MOST_NAMED = 12;
