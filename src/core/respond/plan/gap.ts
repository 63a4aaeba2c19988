import type { Skill } from '../../../knowledge/schema.ts';
import { type Intent, LEVELS, toList } from '../../intent.ts';
import type { Button, ListItem, ReplyBlock } from '../../message.ts';
import { offeredIn } from '../../plain-text.ts';
import { learnedSkills } from '../../road/ground.ts';
import { isLanguage, isOfOtherLanguage, languageIn, mainLanguage } from '../../road/main-language.ts';
import { nextLevel } from '../../road/next-level.ts';
import { type Aim, aimedAt, aimName, aimSlots, onRoad, type Standing, standing } from '../../road/standing.ts';
import { capitalise, count, joinNames, LEVEL_NAMES, number, shortName } from '../../wording.ts';
import {
  type Answer,
  action,
  answer,
  button,
  buttons,
  type Context,
  feedbackBlock,
  type Responder,
  sourcesBlock,
} from '../answer.ts';
import { yearsOf } from '../road/ladders.ts';
import { gapLength } from './gap-length.ts';

/** What separates a person from a level: had, being learned, likely had, missing, and the hours that takes. */
export const respondToGap: Responder = (intent, context) => {
  const { graph, profile } = context;
  const spoken = spokenLanguage(intent, context);
  const skills = [...toList(spoken), ...aimedAt(intent.slots, graph)];
  const level = toList(intent.slots.level)[0] ?? nextLevel(profile.settings, context.last?.aim);
  const isSkills = skills.length > 0 && intent.slots.level === undefined && spoken === undefined;
  const aim: Aim = isSkills ? { kind: 'skills', skills } : { kind: 'level', level, named: skills };
  const stands = standing(graph, profile, aim);
  const isUnknown = Object.keys(profile.skills).length === 0 && stands.likely.length === 0;
  const gap: Gap = { aim, name: aimName(graph, aim), isUnknown, ...stands };
  if (asksHowLong(intent, context))
    return gapLength({ ...gap, left: [...gap.learning, ...gap.missing] }, intent.slots, context);
  if (context.said.plan?.kind === 'short') return inBrief(gap);
  if (intent.aspect === 'why' && !isUnknown) return whySo(gap);
  const shown = intent.aspect === 'more' ? whole(gap, context) : show(gap, context);
  if (spoken === undefined) return shown;
  const turn = { ...intent, slots: { ...(intent.slots.level && { level: intent.slots.level }), skill: spoken } };
  return { ...shown, turn: { intent: turn, offered: offeredIn(shown.reply) } };
};

/** "A senior Java dev, what am I missing?", and then "I also know Kafka": the language it was about, where the record has none. */
const spokenLanguage = ({ slots }: Intent, { graph, profile, last }: Context): string | undefined => {
  const isOpen = mainLanguage(graph, profile) === undefined && languageIn(graph, toList(slots.skill)) === undefined;
  return isOpen && last?.intent.topic === 'gap'
    ? toList(last.intent.slots.skill).find((id) => isLanguage(graph, id))
    : undefined;
};

const asksHowLong = ({ slots }: Intent, { said: { plan } }: Context): boolean =>
  plan?.kind === 'end' || slots.hours_per_week !== undefined;

type Gap = Standing & {
  readonly aim: Aim;
  readonly name: string;
  /** Nothing was ever told: what is missing cannot be said. */
  readonly isUnknown: boolean;
};

/** As many names of a level as a first answer lists. */
const SHOWN = 8;

const show = (gap: Gap, context: Context): Answer => {
  const { aim } = gap;
  const slots = aimSlots(aim);
  const level = aim.kind === 'level' ? aim.level : undefined;
  const years = level ? yearsOf(level, context) : { text: '', sources: [] };
  const sources = ['rung', ...years.sources];
  return answer(
    'gap',
    'private',
    [
      ...leadOf(gap),
      {
        kind: 'list',
        items: [
          ...known(gap, SHOWN),
          ...beyond(gap, context),
          ...missingByLevel(gap, SHOWN),
          ...optional(gap, context),
          ...(years.text
            ? [{ title: `Years that ladders name for ${level && LEVEL_NAMES[level]}`, text: years.text }]
            : []),
        ],
      },
      ...(level ? [{ kind: 'note' as const, text: TITLES }] : []),
      ...sourcesBlock(context.knowledge, sources),
      buttons(
        ...tickFirst(gap),
        button('The whole list', action('gap', { aspect: 'more', slots })),
        button('Make me a plan', action('plan', { slots })),
        ...(level ? [button('How ladders differ', action('path.levels'))] : []),
      ),
      feedbackBlock('gap'),
    ],
    { sources, listed: inLevels(gap, SHOWN).map(({ id }) => id) },
  );
};

/** What is missing as the answer lists it. */
const inLevels = ({ missing }: Gap, most: number): readonly Skill[] =>
  LEVELS.flatMap((level) => missing.filter((skill) => skill.level === level).slice(0, most));

const TITLES = 'Titles mean different things at different companies: take this list as a guide, not a test.';

/** To tick what is known comes first where nothing was told, else after the next step, where more is likely had. */
const tickFirst = ({ isUnknown, likely }: Gap): readonly Button[] => {
  const tick = action('progress.set', { aspect: 'start', ...(isUnknown && { ref: 'all' }) });
  const next = action('next');
  if (isUnknown) return [button('Tick what I know', tick, 'primary'), button('What next?', next)];
  return [button('What next?', next, 'primary'), ...(likely.length ? [button('Tick what I know', tick)] : [])];
};

/** "Just the number": how many there are, and what they take. */
const inBrief = (gap: Gap): Answer => {
  const from = `${count(gap.wanted.length, 'skill')} toward ${gap.name}: about ${hoursText(gap.missing)} from nothing, by our estimate.`;
  const slots = aimSlots(gap.aim);
  return answer('gap', 'private', [
    { kind: 'lead', text: gap.isUnknown ? from : standText(gap) },
    buttons(button('The whole list', action('gap', { aspect: 'more', slots })), button('What next?', action('next'))),
  ]);
};

/** "How come?": what the figures count, and what would change them. */
const whySo = (gap: Gap): Answer => {
  const { have, likely, missing, wanted, name } = gap;
  const first = inLevels(gap, SHOWN).slice(0, FIRST_MISSING);
  return answer('gap', 'private', [
    {
      kind: 'lead',
      text: `Because I count what you told me and nothing else: ${have.length + likely.length} of the ${count(wanted.length, 'skill')} I hold toward ${name}. It shows what I know of you, not what you can do: name or tick the rest, and it changes.`,
    },
    ...(missing.length
      ? [{ kind: 'text' as const, text: `The first I would look at: ${namesOf(first, FIRST_MISSING)}.` }]
      : []),
    buttons(
      button('Tick what I know', action('progress.set', { aspect: 'start', ref: 'all' }), 'primary'),
      button('The whole list', action('gap', { aspect: 'more', slots: aimSlots(gap.aim) })),
    ),
  ]);
};

const FIRST_MISSING = 5;

const whole = (gap: Gap, context: Context): Answer =>
  answer('gap', 'private', [
    ...leadOf(gap),
    {
      kind: 'list',
      items: [...known(gap, EVERY), ...beyond(gap, context), ...missingByLevel(gap, EVERY), ...optional(gap, context)],
    },
    buttons(button('What next?', action('next'), 'primary')),
  ]);

const EVERY = Number.POSITIVE_INFINITY;

const leadOf = (gap: Gap): readonly ReplyBlock[] =>
  gap.isUnknown
    ? [
        {
          kind: 'lead',
          text: 'Nothing is on your record yet, so I can’t say what you are missing. Tell me what you know, such as “I know Python, SQL and Git”, or tick it.',
        },
        {
          kind: 'text',
          text: `Toward ${gap.name} I count ${count(gap.wanted.length, 'skill')}: about ${hoursText(gap.missing)} from nothing, by our estimate.`,
        },
      ]
    : [{ kind: 'lead', text: standText(gap) }];

const standText = (gap: Gap): string => {
  const { aim, name, wanted, learning, missing, likely } = gap;
  const left = [...learning, ...missing];
  if (!left.length && !likely.length)
    return aim.kind === 'skills'
      ? `You have ${name}, and all it rests on.`
      : `You have every skill I count up to ${name}. What is left is proof: scope, judgement and other people's trust.`;
  const open = left.length
    ? ` ${left.length === 1 ? 'The one left takes' : `The ${left.length} left take`} about ${hoursText(left)} by our estimate.`
    : ' Nothing else is missing.';
  return `Toward ${name}: of ${count(wanted.length, 'skill')} you ${sayHave(gap)}.${open}`;
};

const sayHave = ({ have, likely }: Gap): string => {
  const sure = have.length ? `have ${have.length}` : 'have none yet';
  if (!likely.length) return sure;
  const most = have.length ? `${sure}, and most likely ${likely.length} more` : `most likely have ${likely.length}`;
  return `${most}, going by what you told me`;
};

/** "841–2,227 hours of study" */
const hoursText = (skills: readonly Skill[]): string => {
  const [min, max] = [
    skills.reduce((sum, { hours }) => sum + hours.min, 0),
    skills.reduce((sum, { hours }) => sum + hours.max, 0),
  ];
  return `${number(min)}–${number(max)} hours of study`;
};

const known = ({ have, learning, likely }: Gap, most: number): ListItem[] => [
  ...(have.length ? [{ title: 'You have', text: `${namesOf(have, most)}.` }] : []),
  ...(learning.length ? [{ title: 'Learning now', text: `${namesOf(learning, EVERY)}.` }] : []),
  ...(likely.length ? [{ title: 'Likely yours, but you have not said so', text: `${namesOf(likely, most)}.` }] : []),
];

/** What is known besides: the level does not ask it of everybody, and it is not counted. */
const beyond = ({ aim, wanted }: Gap, { graph, profile }: Context): ListItem[] => {
  const counted = new Set(wanted.map(({ id }) => id));
  const also = [...learnedSkills(profile)].flatMap((id) => (counted.has(id) ? [] : (graph.skills.get(id) ?? [])));
  return aim.kind === 'level' && also.length ? [{ title: 'You have besides', text: `${namesOf(also, SHOWN)}.` }] : [];
};

const missingByLevel = ({ missing, isUnknown }: Gap, most: number): ListItem[] =>
  LEVELS.flatMap((level) => {
    const skills = missing.filter((skill) => skill.level === level);
    return skills.length
      ? [
          {
            title: `${isUnknown ? capitalise(LEVEL_NAMES[level]) : `Missing, ${LEVEL_NAMES[level]}`} (${skills.length})`,
            text: `${namesOf(skills, most)}.`,
          },
        ]
      : [];
  });

const MOST_OPTIONAL = 5;

/** What the level does not ask of everybody, the most used first. */
const optional = ({ aim }: Gap, { graph, profile }: Context): ListItem[] => {
  if (aim.kind === 'skills') return [];
  const { level } = aim;
  const language = mainLanguage(graph, onRoad(graph, profile, aim));
  const skills = [...graph.skills.values()].filter(
    (skill) =>
      skill.optional &&
      LEVELS.indexOf(skill.level) <= LEVELS.indexOf(level) &&
      profile.skills[skill.id] === undefined &&
      !isOfOtherLanguage(graph, skill.id, language),
  );
  const share = (skill: Skill) => skill.market?.share ?? 0;
  const used = skills.toSorted((a, b) => share(b) - share(a));
  return used.length ? [{ title: 'Optional, where a job asks for it', text: `${namesOf(used, MOST_OPTIONAL)}.` }] : [];
};

const namesOf = (skills: readonly Skill[], most: number): string => joinNames(skills.map(shortName), most);
