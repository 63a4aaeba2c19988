import { type Candidate, kindOf } from '../../nudge/candidate.ts';
import type { NudgeWeek } from '../../nudge/digest.ts';
import { withReaction } from '../../nudge/history.ts';
import type { Weighed } from '../../nudge/weigh.ts';
import { choose } from '../../nudge/weigh.ts';
import { composeDigest, considerWeek, fewSources, sayCandidate } from '../../nudge.ts';
import type { Subscription } from '../../subscription.ts';
import { type Answer, action, answer, button, buttons, type Context } from '../answer.ts';

/** What would be sent now, and that it would. */
export const previewNudge = (subscription: Subscription, context: Context): Answer => {
  const digest = composeDigest(weekOf(subscription, context));
  if (!digest)
    return answer('nudge', 'private', [
      {
        kind: 'lead',
        text: 'As your record stands I would send nothing: there is nothing new that is true. Tell me what you know or are learning, and that changes.',
      },
      buttons(
        button('Set up my record', action('settings', { aspect: 'start' }), 'primary'),
        button('What next?', action('next')),
      ),
    ]);
  return {
    reply: {
      ...digest.reply,
      visibility: 'private',
      blocks: [
        {
          kind: 'note',
          text:
            subscription.kind === 'channel'
              ? 'What I would post here now; what members moved is added when it is sent.'
              : 'What I would send you now:',
        },
        ...digest.reply.blocks,
      ],
    },
  };
};

/** Another true thing in its place, held to the same rules; said to a person it counts as said. */
export const sayAnother = (key: string, subscription: Subscription, context: Context): Answer => {
  const week = weekOf(subscription, context);
  const candidate = choose(considerWeek(week).filter((one) => one.candidate.key !== key));
  if (!candidate)
    return answer('nudge', 'private', [
      { kind: 'lead', text: 'That was the only thing worth saying this week. More comes as your record moves.' },
      buttons(button('What next?', action('next'), 'primary'), button('Practise a question', action('practice'))),
    ]);
  const said = answer('nudge', 'private', sayCandidate(candidate, week), {
    figures: candidate.figures ?? [],
    sources: fewSources(candidate),
  });
  return subscription.kind === 'channel'
    ? said
    : {
        ...said,
        effects: [{ kind: 'subscription', id: subscription.id, change: (held) => held && withKey(held, candidate) }],
      };
};

const withKey = (held: Subscription, { key }: Candidate): Subscription => {
  const last = held.sent.at(-1);
  return last ? { ...held, sent: held.sent.with(-1, { ...last, kinds: [...last.kinds, key] }) } : held;
};

/** Why this was said, by which rules, and what else there was. */
export const sayWhy = (key: string, subscription: Subscription, context: Context): Answer => {
  const weighed = considerWeek(weekOf({ ...subscription, sent: beforeIt(key, subscription) }, context));
  const this_ = weighed.find(({ candidate }) => candidate.key === key);
  const others = weighed
    .filter(({ candidate }) => candidate.key !== key)
    .filter(isFirstOfKind)
    .slice(0, 4);
  return answer('nudge', 'private', [
    { kind: 'lead', text: whyOf(key, this_, subscription) },
    {
      kind: 'text',
      text: 'I choose among what is true of the record. A kind used lately is held back until it recovers, nothing is said twice within eight weeks, what had no answer not for twice as long, some things not within half a year, and where nothing is left, nothing is sent.',
    },
    ...(others.length
      ? [
          {
            kind: 'list' as const,
            items: others.map(({ candidate, held }) => ({
              title: held ? `Held back, ${held}` : 'Also possible',
              text: `${candidate.because}.`,
            })),
          },
        ]
      : []),
    ...(subscription.kind === 'person' ? [buttons(button('When it comes', action('nudge')))] : []),
  ]);
};

/** What had been said when it was chosen. */
const beforeIt = (key: string, { sent }: Subscription) => (sent.at(-1)?.kinds.includes(key) ? sent.slice(0, -1) : sent);

const whyOf = (key: string, found: Weighed | undefined, { sent }: Subscription): string => {
  if (found) return `Because ${found.candidate.because}.`;
  return sent.some(({ kinds }) => kinds.includes(key))
    ? 'It was true when it was sent; your record has moved on since.'
    : 'Nothing has come yet. A nudge is one thing a week that is true of your record, so that what you began is not left lying.';
};

const isFirstOfKind = ({ candidate }: Weighed, at: number, all: readonly Weighed[]): boolean =>
  all.findIndex((one) => kindOf(one.candidate.key) === kindOf(candidate.key)) === at;

/** A reaction, and that is all that was asked. */
export const sayDone = ({ kind, id }: Subscription): Answer =>
  kind === 'channel'
    ? answer('nudge', 'private', [{ kind: 'lead', text: 'Good: noted that it was of use here.' }])
    : {
        ...answer('nudge', 'private', [
          {
            kind: 'lead',
            text: 'Good. If it moved something on your record, tell me in your own words, such as “I finished Docker”.',
          },
          buttons(button('What next?', action('next'))),
        ]),
        effects: [{ kind: 'subscription', id, change: (held) => held && withReaction(held) }],
      };

/** Of the records, only that of whoever asks is at hand. */
export const weekOf = (
  subscription: Subscription,
  { knowledge, graph, profile, inbound, now }: Context,
): NudgeWeek => ({
  knowledge,
  graph,
  subscription,
  profiles: new Map([[inbound.person.key, profile]]),
  now,
});
