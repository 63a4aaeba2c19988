import type { Skill } from '../../../knowledge/schema.ts';
import { type Intent, LEVELS, type Level, type SkillStatus, type Slots, toList } from '../../intent.ts';
import type { ListItem, ReplyBlock } from '../../message.ts';
import type { Profile, Settings } from '../../profile.ts';
import { isLanguage, languageIn, levelOf, mainLanguage } from '../../road/next-step.ts';
import { planAim, toHours } from '../../road/plan.ts';
import { withUndo } from '../../road/plan-change.ts';
import { pairSkills, type SkillChange, withSkills } from '../../road/skill-change.ts';
import { aimName } from '../../road/standing.ts';
import type { ModelChoice } from '../../said.ts';
import { count, dayName, inCountry, joinNames, LEVEL_NAMES, shortName } from '../../wording.ts';
import {
  type Answer,
  action,
  answer,
  button,
  buttons,
  type Context,
  type Recorded,
  type Responder,
} from '../answer.ts';
import { prerequisites } from '../progress/set.ts';
import { readTicks, showsAll } from '../progress/tick.ts';
import { talkOfNext } from '../road/next.ts';
import { ENGLISH_ALONE } from './english-alone.ts';
import { modelChoiceButtons, modelChoiceLead, modelChoiceText, toModelChoice } from './model-choice.ts';
import { onboardingForm } from './onboarding.ts';

/** Level, language, hours and goal: shown, asked for in a form, or set from what was said. */
export const respondToSettings: Responder = (intent, context) => {
  if (intent.aspect === 'start')
    return answer('settings', 'private', [{ kind: 'form', form: onboardingForm(context) }]);
  const { body } = context.inbound;
  const choice = intent.aspect === 'answer' ? choiceOf(intent, context) : {};
  if (Object.keys(choice).length) return chosen(choice, context);
  const said = body.kind === 'form' ? fromForm(body.values, context) : fromWords(intent.slots, context);
  const profile = apply(said, context);
  if (profile === context.profile && body.kind === 'form') return talkOfNext(context);
  if (profile === context.profile && context.said.self === 'language') return inEnglish();
  if (profile === context.profile && !said.open?.length)
    return isNobody(profile) ? invite(context, toList(intent.slots.country)[0]) : show(context);
  return { ...saved(said, { ...context, profile }), profile };
};

/** A button says which choice it is; words may. */
const choiceOf = ({ ref }: Intent, { said: { model = {} } }: Context): ModelChoice =>
  ref === undefined ? model : toModelChoice(ref);

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

const inEnglish = (): Answer =>
  answer('settings', 'private', [
    { kind: 'lead', text: ENGLISH_ALONE },
    buttons(button('My settings', action('settings')), button('What can you do?', action('help'))),
  ]);

/** What was said: settings, and skills with their status. */
type Told = {
  readonly settings: Partial<Settings>;
  readonly changes: readonly SkillChange[];
  /** Named, but nobody said whether they are known. */
  readonly open?: readonly Skill[];
  /** How a language was read that is none of the first ones. */
  readonly note?: string | undefined;
  /** There was no room to show all groups of skills. */
  readonly isShort?: boolean;
};

/**
 * Skills are known where that was said, or where a level or years were: "junior, Java and SQL". A language named alone
 * is the main one, known or not; other skills named so are asked about.
 */
const fromWords = (
  { level: levels, years, hours_per_week: hours, skill, status }: Slots,
  { graph, said: { goal, language: spoken, atWork, rejected = [] } }: Context,
): Told => {
  const [named] = toList(levels);
  const level = goal?.isOnly && named === goal.level ? undefined : named;
  const skills = toList(skill).flatMap((id) => graph.skills.get(id) ?? []);
  const isKnown = (status && spoken !== 'main') || level !== undefined || years !== undefined || atWork;
  const wanted = skills.filter(({ id }) => !rejected.includes(id));
  const language = languageIn(
    graph,
    wanted.map(({ id }) => id),
  );
  const isSet = !isKnown || spoken !== undefined;
  return {
    settings: {
      ...(level && { level }),
      ...(goal && { goal: { level: goal.level } }),
      ...(years !== undefined && { years }),
      ...(hours !== undefined && { hoursPerWeek: hours }),
      ...(language && isSet && { language }),
    },
    changes: isKnown ? pairSkills(skills, status).filter((one) => !isSet || one.status !== 'none') : [],
    open: isKnown ? [] : wanted,
    note: language && isSet ? noteOn(language, skills, graph) : undefined,
  };
};

/** "my main language is TypeScript" */
const noteOn = (language: string, skills: readonly Skill[], { skills: all }: Context['graph']): string | undefined =>
  skills.some(({ id }) => id === language)
    ? undefined
    : `${joinNames(skills.map(shortName))} goes with ${all.get(language)?.name ?? language}: the road is the same.`;

/** What somebody says of themselves beside a question about their own way: kept, and said back in one line. */
export const noteSelf = (slots: Slots, context: Context): Recorded | undefined => {
  const said = fromWords(slots, context);
  const profile = apply(said, context);
  if (isSame(profile, context.profile)) return undefined;
  const { level, years, hoursPerWeek } = said.settings;
  const parts = [
    level ? LEVEL_NAMES[level] : '',
    years === undefined ? '' : `${count(years, 'year')} of experience`,
    hoursPerWeek === undefined ? '' : `${count(hoursPerWeek, 'hour')} a week`,
    ...said.changes.map(({ skill, status }) => (status === 'learned' ? shortName(skill) : '')),
  ].filter(Boolean);
  return { profile, said: parts.length ? [{ kind: 'text', text: `Noted: ${joinNames(parts)}.` }] : [] };
};

const isSame = (one: Profile, other: Profile): boolean =>
  one.skills === other.skills && JSON.stringify(one.settings) === JSON.stringify(other.settings);

const fromForm = (values: Readonly<Record<string, readonly string[]>>, context: Context): Told => {
  const level = toLevel(values.level?.[0]);
  const goal = toLevel(values.goal?.[0]);
  const hoursPerWeek = toHours(values.hours?.[0]);
  const language = context.graph.skills.get(values.language?.[0] ?? '');
  const ticks = readTicks(values, context).filter(({ skill }) => skill.id !== language?.id);
  return {
    settings: {
      ...(level && { level }),
      ...(goal && { goal: { level: goal } }),
      ...(hoursPerWeek !== undefined && { hoursPerWeek }),
    },
    changes: [...(language ? [{ skill: language, status: 'learned' } as const] : []), ...ticks],
    isShort: !showsAll(values),
  };
};

const toLevel = (text: string | undefined): Level | undefined => LEVELS.find((level) => level === text);

/** The record with everything said; the same record where that says nothing. */
const apply = ({ settings, changes }: Told, { profile, graph, now }: Context): Profile => {
  if (!Object.keys(settings).length && !changes.length) return profile;
  const language = changes.find(
    ({ skill, status }) => isLanguage(graph, skill.id) && (status === 'learned' || status === 'learning'),
  )?.skill.id;
  return withUndo(profile, {
    ...withSkills(profile, changes, now),
    settings: {
      ...profile.settings,
      ...(language && { language }),
      ...settings,
      onboarded: profile.settings.onboarded ?? now.toISOString(),
    },
  });
};

/** A plan and its hours are something known too. */
const isNobody = ({ settings: { phrasing: _, tone: __, ...settings }, skills, plan }: Profile): boolean =>
  [settings, skills, plan].every((part) => Object.keys(part).length === 0);

/** Nothing is known yet: one line, or a form. */
const invite = (context: Context, country: string | undefined): Answer =>
  answer('settings', 'private', [
    {
      kind: 'lead',
      text: `${country ? `Welcome. While we talk I go by ${inCountry(country)}; I keep no country.` : 'I know nothing about you yet.'} Tell me in one line, such as “junior, know Java and SQL, 6 hours a week”, or fill in what you like of this.`,
    },
    { kind: 'form', form: onboardingForm(context) },
  ]);

const show = (context: Context): Answer =>
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

/** What was kept, and the next step at once: that is what it was told for. */
const saved = ({ changes, open = [], note, isShort }: Told, context: Context): Answer =>
  talkOfNext(context, ({ reply }) =>
    answer(
      'settings',
      'private',
      [
        { kind: 'heading', text: 'Noted' },
        { kind: 'list', items: itemsOf(context) },
        ...(note ? [{ kind: 'text' as const, text: note }] : []),
        ...besides(context),
        ...prerequisites(changes, context),
        ...askAbout(open, context),
        ...(isShort
          ? [buttons(button('Tick more skills', action('progress.set', { aspect: 'start', ref: 'all' })))]
          : []),
        ...reply.blocks,
      ],
      reply,
    ),
  );

/** What can't be kept of what was said: a day to be ready by is a plan's, and of hours there is one number. */
const besides = ({ said: { goal, plan } }: Context): ReplyBlock[] => [
  ...(goal?.isDated ? [{ kind: 'text' as const, text: DATED }] : []),
  ...(plan?.kind === 'passing' && plan.of === 'change' ? [{ kind: 'text' as const, text: ONE_NUMBER }] : []),
];

const DATED = 'I keep a day to be ready by with a plan alone: say “make me a plan by 2028”, with your own day.';
const ONE_NUMBER = 'I keep one number of hours a week: tell me the other one when it begins.';

/** Known, or being learned? */
const askAbout = (open: readonly Skill[], { profile }: Context): ReplyBlock[] => {
  const asked = open.filter(({ id }) => profile.skills[id] === undefined).slice(0, 2);
  if (!asked.length) return [];
  const press = (label: string, { id }: Skill, status: SkillStatus) =>
    button(label, action('progress.set', { slots: { skill: id, status } }));
  return [
    { kind: 'text', text: `Do you know ${joinNames(asked.map(shortName), 2, 'or')} already?` },
    buttons(
      ...asked.flatMap((skill) => [
        press(`I know ${shortName(skill)}`, skill, 'learned'),
        press(`Learning ${shortName(skill)}`, skill, 'learning'),
      ]),
    ),
  ];
};

const planText = ({ profile: { plan }, graph }: Pick<Context, 'profile' | 'graph'>): string =>
  `toward ${aimName(graph, planAim(plan))}${plan.by ? `, by ${dayName(plan.by)}` : ''}`;

const itemsOf = ({ profile, graph }: Context): ListItem[] => {
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
