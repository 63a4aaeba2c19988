import type { Skill } from '../../../knowledge/schema.ts';
import { type Intent, type SkillStatus, type Slots, toList } from '../../intent.ts';
import type { ReplyBlock } from '../../message.ts';
import { offeredIn } from '../../plain-text.ts';
import type { Profile } from '../../profile.ts';
import type { ModelChoice } from '../../said.ts';
import { count, joinNames, LEVEL_NAMES, shortName } from '../../wording.ts';
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
import { prerequisites } from '../progress/known-too.ts';
import { talkOfNext } from '../road/next.ts';
import { ENGLISH_ALONE } from './english-alone.ts';
import { forget } from './forget.ts';
import { modelChoiceButtons, modelChoiceLead, toModelChoice } from './model-choice.ts';
import { onboardingForm } from './onboarding.ts';
import { PRIVACY_ANSWERS } from './privacy-answers.ts';
import { invite, itemsOf, showSettings } from './show.ts';
import { fromForm, fromWords, isNobody, type Told, withTold } from './told.ts';
import { undoSettings } from './undo.ts';

/** Level, language, hours and goal: shown, asked for in a form, or set from what was said. */
export const respondToSettings: Responder = (intent, context) => {
  if (intent.aspect === 'start')
    return answer('settings', 'private', [{ kind: 'form', form: onboardingForm(context) }]);
  if (intent.aspect === 'delete') return forget(intent, context);
  if (intent.aspect === 'undo') return undoSettings(context);
  const { body } = context.inbound;
  const choice = intent.aspect === 'answer' ? choiceOf(intent, context) : {};
  if (Object.keys(choice).length) return chosen(choice, context);
  const said = body.kind === 'form' ? fromForm(body.values, context) : fromWords(intent.slots, context);
  const profile = withTold(said, context);
  if (profile === context.profile && body.kind === 'form') return talkOfNext(context);
  if (profile === context.profile && context.said.self === 'language') return inEnglish();
  if (profile === context.profile && context.said.self === 'visibility') return unchanging();
  if (profile === context.profile && !said.open?.length)
    return isNobody(profile) ? invite(context, toList(intent.slots.country)[0]) : shown(context);
  return { ...saved(said, { ...context, profile }), profile };
};

/** "How many hours did I say?", and then "change it to 2": the only number there is what may be changed. */
const shown = (context: Context): Answer => {
  const settings = showSettings(context);
  const { hoursPerWeek, years } = context.profile.settings;
  if (hoursPerWeek === undefined || years !== undefined) return settings;
  const intent: Intent = {
    topic: 'settings',
    aspect: 'answer',
    slots: { hours_per_week: hoursPerWeek },
    confidence: 1,
    alternatives: [],
  };
  return { ...settings, turn: { intent, offered: offeredIn(settings.reply) } };
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

/** "Make my answers public": who sees what is the same for everybody. */
const unchanging = (): Answer =>
  answer('settings', 'private', [
    { kind: 'lead', text: PRIVACY_ANSWERS.channel },
    buttons(button('My settings', action('settings')), button('What do you keep?', action('privacy'))),
  ]);

/** What somebody says of themselves beside a question about their own way: kept, and said back in one line. */
export const noteSelf = (slots: Slots, context: Context): Recorded | undefined => {
  const said = fromWords(withoutFewerYears(slots, context), context);
  const profile = withTold(said, context);
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

/** "Some AWS too, 1 year" is of that skill alone, for who has worked longer. */
const withoutFewerYears = (slots: Slots, { profile }: Context): Slots => {
  const { years, ...others } = slots;
  const isOfSkill = slots.skill !== undefined && (years ?? 0) < (profile.settings.years ?? 0);
  return isOfSkill ? others : slots;
};

const isSame = (one: Profile, other: Profile): boolean =>
  one.skills === other.skills && JSON.stringify(one.settings) === JSON.stringify(other.settings);

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
