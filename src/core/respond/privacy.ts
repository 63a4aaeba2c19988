import type { ListItem } from '../message.ts';
import { planAim } from '../plan.ts';
import { aimName } from '../standing.ts';
import { count, joinNames, joinWords, LEVEL_NAMES, shortName } from '../wording.ts';
import { type Answer, action, answer, button, buttons, type Context, type Responder } from './answer.ts';

/** What is held about a person: shown, exported, or deleted after asking once more. */
export const respondToPrivacy: Responder = (intent, context) => {
  switch (intent.aspect) {
    case 'export':
      return exportAll(context);
    case 'delete':
      return askToDelete(context);
    case 'confirm':
      return deleteAll();
    default:
      return show(context);
  }
};

const show = (context: Context): Answer =>
  answer('privacy', 'private', [
    {
      kind: 'lead',
      text: 'I keep what you told me about your skills and settings. Messages are never stored; a single question is, without your name, where you press a button that says so.',
    },
    { kind: 'list', items: held(context) },
    { kind: 'note', text: 'Only you see it. It belongs to this workspace alone.' },
    buttons(
      button('Export', action('privacy', { aspect: 'export' })),
      button('Delete everything', action('privacy', { aspect: 'delete' }), 'danger'),
    ),
  ]);

/** Each part in plain words; a part that is empty only where people look for it. */
const held = (context: Context): ListItem[] => {
  const { profile, graph } = context;
  const names = (part: object) => Object.keys(part).map((id) => shortName(graph.skills.get(id) ?? { name: id }));
  const [skills, declined] = [names(profile.skills), names(profile.declined)];
  const [reviews, nudges] = [Object.keys(profile.reviews).length, subscriptionsOf(context)];
  return [
    { title: 'Skills', text: skills.length ? `${some(skills)}; each with its status and dates.` : 'none.' },
    { title: 'Settings', text: `${joinWords(settingsOf(context)) || 'none'}.` },
    ...(profile.plan.started ? [{ title: 'Plan', text: `${planOf(context)}.` }] : []),
    ...(declined.length ? [{ title: 'Steps you passed over', text: `${some(declined)}, and when.` }] : []),
    ...(Object.keys(profile.undo).length
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
    {
      title: 'This conversation',
      text: 'what it was last about, for half an hour, so that “and for seniors?” works. What you wrote stays in memory for a quarter of an hour at most, in case you want a question kept.',
    },
  ];
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

const askToDelete = ({ profile }: Context): Answer =>
  answer('privacy', 'private', [
    {
      kind: 'lead',
      text: `This deletes ${count(Object.keys(profile.skills).length, 'skill')} and all your settings for good, and ends your nudges. Shall I?`,
    },
    { kind: 'note', text: KEPT },
    buttons(
      button('Yes, delete everything', action('privacy', { aspect: 'confirm' }), 'danger'),
      button('Keep it', action('privacy')),
    ),
  ]);

const KEPT =
  'Questions you let me keep carry no name, so I cannot tell which were yours: they go by themselves within half a year.';

const deleteAll = (): Answer => ({
  ...answer('privacy', 'private', [{ kind: 'lead', text: 'Done: everything I held about you is gone.' }]),
  effects: [{ kind: 'erase' }],
});
