import type { Aspect, Intent } from '../../intent.ts';
import type { ListItem, ReplyBlock, Turn } from '../../message.ts';
import { offeredIn } from '../../plain-text.ts';
import { planAim } from '../../road/plan.ts';
import { aimName } from '../../road/standing.ts';
import type { PrivacyQuestion } from '../../said/privacy-question.ts';
import { count, joinNames, joinWords, LEVEL_NAMES, shortName } from '../../wording.ts';
import { type Answer, action, answer, button, buttons, type Context, type Responder } from '../answer.ts';
import { askToDeleteParts, deleteParts, partsOfRef } from './delete-parts.ts';
import { isOnlyAsked, PRIVACY_ANSWERS } from './privacy-answers.ts';

/** What is held about a person: shown, exported, or deleted after asking once more. */
export const respondToPrivacy: Responder = (intent, context) => {
  const { privacy } = context.said;
  if (privacy !== undefined && isOnlyAsked(privacy, intent)) return tellOf(privacy, intent, context);
  if (context.said.exportsFirst && DEEDS.has(intent.aspect)) return exportThenAsk(intent, context);
  switch (intent.aspect) {
    case 'export':
      return exportAll(context);
    case 'delete':
      return context.said.parts ? askToDeleteParts(context.said.parts, context) : askToDelete(context);
    case 'confirm':
      return intent.ref === undefined ? deleteAll(context) : deleteParts(partsOfRef(intent.ref), context);
    default:
      return show(context);
  }
};

const DEEDS: ReadonlySet<Aspect> = new Set<Aspect>(['export', 'delete']);

/** "Export everything and then delete it": the file, and below it the question that a yes answers. */
const exportThenAsk = (intent: Intent, context: Context): Answer => {
  const file = exportAll(context);
  const { parts } = context.said;
  const asked = parts ? askToDeleteParts(parts, context) : askToDelete(context);
  const [lead, ...rest] = asked.reply.blocks;
  const text = lead?.kind === 'lead' ? [{ ...lead, kind: 'text' as const }] : [];
  const reply = { ...file.reply, blocks: [...file.reply.blocks, ...text, ...rest] };
  return { ...file, reply, turn: { intent: { ...intent, aspect: 'delete' }, offered: offeredIn(reply) } };
};

/** "Can an admin delete it?" deletes nothing, and what is said next is no answer to "Shall I?". */
const tellOf = (asked: PrivacyQuestion, intent: Intent, context: Context): Answer => {
  if (asked === 'done' && isAskedBefore(context) && !isNothing(context)) return notYet(context.last);
  const told = answer('privacy', 'private', [{ kind: 'lead', text: PRIVACY_ANSWERS[asked] }, ...offers(context)]);
  return { ...told, turn: { intent: { ...intent, aspect: 'answer' }, offered: offeredIn(told.reply) } };
};

/** Whether "Shall I?" is still open. */
const isAskedBefore = (context: Context): context is Context & { readonly last: Turn } =>
  context.last?.intent.topic === 'privacy' && context.last.intent.aspect === 'delete';

/** "Is it gone?" before it was confirmed; a yes after it still is one to what was asked. */
const notYet = ({ intent, offered }: Turn): Answer => ({
  ...answer('privacy', 'private', [
    { kind: 'lead', text: 'No, nothing is deleted yet: I asked first. Say “yes” or press, and it goes for good.' },
    buttons(
      ...offered.map((pressed) =>
        pressed.aspect === 'confirm' ? button('Yes, delete it', pressed, 'danger') : button('Keep it', pressed),
      ),
    ),
  ]),
  turn: { intent, offered },
});

const show = (context: Context): Answer => {
  if (isAskedBefore(context) && !isNothing(context))
    return answer('privacy', 'private', [{ kind: 'lead', text: SPARED }, ...offers(context)]);
  const what = isNothing(context) ? NOTHING : KEEPING;
  return answer('privacy', 'private', [
    { kind: 'lead', text: what },
    { kind: 'list', items: isNothing(context) ? [conversation] : held(context) },
    { kind: 'note', text: 'Only you see it. It belongs to this workspace alone.' },
    ...offers(context),
  ]);
};

const offers = (context: Context): readonly ReplyBlock[] =>
  isNothing(context)
    ? []
    : [
        buttons(
          button('Export', action('privacy', { aspect: 'export' })),
          button('Delete everything', action('privacy', { aspect: 'delete' }), 'danger'),
        ),
      ];

const KEEPING =
  'I keep what you told me about your skills and settings. Messages are never stored; a single question is, without your name, where you press a button that says so.';
const NOTHING =
  'Nothing is stored about you. What you tell me of your skills, settings and plans would be, until you delete it; messages never are.';

const SPARED = 'Nothing was deleted: all of it stays.';

/** Whether nothing but the conversation itself is held. */
const isNothing = (context: Context): boolean => {
  const { version: _, ...parts } = context.profile;
  return Object.values(parts).every((part) => Object.keys(part).length === 0) && subscriptionsOf(context).length === 0;
};

/** Each part in plain words; a part that is empty only where people look for it. */
const held = (context: Context): ListItem[] => {
  const { profile, graph } = context;
  const names = (part: object) => Object.keys(part).map((id) => shortName(graph.skills.get(id) ?? { name: id }));
  const [skills, declined] = [names(profile.skills), names(profile.declined)];
  const [reviews, nudges] = [Object.keys(profile.reviews).length, subscriptionsOf(context)];
  return [
    { title: 'Skills', text: skills.length ? `${byStatus(context)}; each with its dates.` : 'none.' },
    { title: 'Settings', text: `${joinWords(settingsOf(context)) || 'none'}.` },
    ...(profile.plan.started ? [{ title: 'Plan', text: `${planOf(context)}.` }] : []),
    ...(declined.length ? [{ title: 'Steps you passed over', text: `${some(declined)}, and when.` }] : []),
    ...(Object.keys(profile.undo).length || profile.planBefore.plan
      ? [{ title: 'Your last change', text: 'what stood there before it, so that “undo” works.' }]
      : []),
    {
      title: 'Practice',
      text: reviews ? `${count(reviews, 'question')}, with your grades and when each comes back.` : 'none.',
    },
    {
      title: 'Weekly nudges',
      text: nudges.length
        ? `${count(nudges.length, 'entry', 'entries')}: day, time and zone, what was sent lately, and the channels that count or name you.`
        : 'none.',
    },
    conversation,
  ];
};

const conversation: ListItem = {
  title: 'This conversation',
  text: 'what it was last about, where you said you are, and what adverts you pasted ask for, for half an hour, so that “and for seniors?” works. What you wrote stays in memory for a quarter of an hour at most, in case you want a question kept.',
};

/** "learned: SQL and Git; learning: Docker": nothing is there but what was said. */
const byStatus = ({ profile, graph }: Context): string => {
  const names = Map.groupBy(Object.entries(profile.skills), ([, { status }]) => status);
  return [...names]
    .map(
      ([status, these]) => `${status}: ${some(these.map(([id]) => shortName(graph.skills.get(id) ?? { name: id })))}`,
    )
    .join('; ');
};

const SHOWN = 8;

const some = (names: readonly string[]): string => joinNames(names, SHOWN);

const settingsOf = ({ profile: { settings }, graph }: Context): string[] => [
  ...(settings.level ? [`level ${LEVEL_NAMES[settings.level]}`] : []),
  ...(settings.years === undefined ? [] : [`${count(settings.years, 'year')} of experience`]),
  ...(settings.language ? [`main language ${graph.skills.get(settings.language)?.name ?? settings.language}`] : []),
  ...(settings.hoursPerWeek === undefined ? [] : [`${count(settings.hoursPerWeek, 'hour')} a week`]),
  ...(settings.goal?.level ? [`goal ${LEVEL_NAMES[settings.goal.level]}`] : []),
  ...(settings.tone || settings.phrasing !== undefined ? ['how answers are worded'] : []),
  ...(settings.onboarded ? ['when you first told me'] : []),
];

const planOf = ({ profile: { plan }, graph }: Context): string => {
  const parts = [
    `toward ${aimName(graph, planAim(plan))}`,
    plan.hoursPerWeek === undefined ? '' : `at ${count(plan.hoursPerWeek, 'hour')} a week`,
    plan.by ? `by ${plan.by}` : '',
    `made ${plan.started}`,
  ];
  return parts.filter(Boolean).join(', ');
};

/** Those that are the person's, whole; of those that count them, their own part only. */
const subscriptionsOf = ({ subscriptions, inbound: { person } }: Context): readonly object[] =>
  subscriptions.flatMap(({ owner, members, names, ...rest }): object[] => {
    const counted = members.some(({ key }) => key === person.key);
    const name = names?.[person.key];
    if (owner.key === person.key) return [{ ...rest, counted, ...(name && { name }) }];
    return counted ? [{ channel: rest.channel, counted, ...(name && { name }) }] : [];
  });

const exportAll = (context: Context): Answer =>
  answer('privacy', 'private', [
    { kind: 'lead', text: 'Here is everything I hold about you.' },
    {
      kind: 'file',
      name: 'rung-export.json',
      type: 'application/json',
      content: `${JSON.stringify({ ...context.profile, nudges: subscriptionsOf(context) }, null, 2)}\n`,
    },
  ]);

const askToDelete = (context: Context): Answer => {
  if (isNothing(context))
    return answer('privacy', 'private', [
      { kind: 'lead', text: 'Nothing is stored about you, so there is nothing to delete.' },
      { kind: 'note', text: KEPT },
    ]);
  const ending = subscriptionsOf(context).length ? ', and ends your nudges' : '';
  return answer('privacy', 'private', [
    {
      kind: 'lead',
      text: `${['This deletes all I hold about you for good', joinWords(partsOf(context))].filter(Boolean).join(': ')}${ending}. Shall I?`,
    },
    { kind: 'note', text: KEPT },
    buttons(
      button('Yes, delete everything', action('privacy', { aspect: 'confirm' }), 'danger'),
      button('Keep it', action('privacy')),
    ),
  ]);
};

/** What there is to delete, counted. */
const partsOf = ({ profile: { skills, settings, plan, reviews } }: Context): string[] => {
  const [known, asked] = [Object.keys(skills).length, Object.keys(reviews).length];
  return [
    known ? count(known, 'skill') : '',
    Object.keys(settings).length ? 'your settings' : '',
    Object.keys(plan).length ? 'your plan' : '',
    asked ? count(asked, 'practice question') : '',
  ].filter(Boolean);
};

const KEPT =
  'Questions you let me keep carry no name, so I cannot tell which were yours: they go by themselves within half a year.';

const deleteAll = (context: Context): Answer => ({
  ...answer('privacy', 'private', [
    { kind: 'lead', text: isNothing(context) ? NOTHING : 'Done: everything I held about you is gone.' },
  ]),
  effects: [{ kind: 'erase' }],
});
