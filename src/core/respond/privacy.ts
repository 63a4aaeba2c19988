import { count } from '../wording.ts';
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

const show = (context: Context): Answer => {
  const { profile } = context;
  const nudges = subscriptionsOf(context);
  return answer('privacy', 'private', [
    {
      kind: 'lead',
      text: 'I keep what you told me about your skills and settings, and nothing you write: messages are never stored.',
    },
    {
      kind: 'list',
      items: [
        {
          title: 'Skills',
          text: `${count(Object.keys(profile.skills).length, 'entry', 'entries')}, each with its status and dates.`,
        },
        {
          title: 'Settings',
          text: `${count(Object.keys(profile.settings).length, 'entry', 'entries')}: level, language, hours a week.`,
        },
        {
          title: 'Practice',
          text: `${count(Object.keys(profile.reviews).length, 'question')}, each with its grades and when it comes back.`,
        },
        {
          title: 'Weekly nudges',
          text: nudges.length
            ? `${count(nudges.length, 'entry', 'entries')}: day, time and zone, what was sent lately, and the channels that count or name you.`
            : 'none.',
        },
        {
          title: 'This conversation',
          text: 'what it was last about, for half an hour, so that “and for seniors?” works.',
        },
      ],
    },
    { kind: 'note', text: 'Only you see it. It belongs to this workspace alone.' },
    buttons(
      button('Export', action('privacy', { aspect: 'export' })),
      button('Delete everything', action('privacy', { aspect: 'delete' }), 'danger'),
    ),
  ]);
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
    buttons(
      button('Yes, delete everything', action('privacy', { aspect: 'confirm' }), 'danger'),
      button('Keep it', action('privacy')),
    ),
  ]);

const deleteAll = (): Answer => ({
  ...answer('privacy', 'private', [{ kind: 'lead', text: 'Done: everything I held about you is gone.' }]),
  effects: [{ kind: 'erase' }],
});
