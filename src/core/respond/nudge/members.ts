import type { Intent } from '../../intent.ts';
import type { Form, Person } from '../../message.ts';
import { channelId } from '../../nudge/history.ts';
import { type Subscription, withoutMember } from '../../subscription.ts';
import { type Answer, action, answer, button, buttons, type Context } from '../answer.ts';

const LONGEST_NAME = 40;

/** Counts somebody in a channel's digest; by name only where they typed the name themselves. */
export const joinDigest = ({ ref }: Intent, { inbound, subscriptions }: Context): Answer => {
  const id = channelId(inbound.place.channel);
  const held = subscriptions.find((one) => one.id === id);
  if (!held)
    return answer('nudge', 'private', [
      { kind: 'lead', text: 'This channel has no digest at the moment, so there is nothing to be counted in.' },
    ]);
  const name = inbound.body.kind === 'form' ? toName(inbound.body.values.name?.[0] ?? '') : '';
  if (ref === 'name' && !name) return askForName(inbound.body.kind === 'form');
  return {
    ...answer('nudge', 'private', [
      {
        kind: 'lead',
        text: name
          ? `You are in, as “${name}”: when you learn or begin something, the digest of this channel says so, and everybody here can read it.`
          : 'You are counted in, without your name: the digest gives only numbers, and only from three people on.',
      },
      buttons(
        ...(name ? [] : [button('Show my name', action('nudge', { aspect: 'join', ref: 'name' }))]),
        button('Take me out', action('nudge', { aspect: 'leave' })),
      ),
    ]),
    effects: [{ kind: 'subscription', id, change: (before) => before && withMember(before, inbound.person, name) }],
  };
};

const askForName = (isEmpty: boolean): Answer => {
  const { reply } = answer('nudge', 'private', [{ kind: 'form', form: nameForm() }]);
  return { reply: isEmpty ? { ...reply, problems: { name: 'Type the name you want to be shown by.' } } : reply };
};

/** Takes somebody out of it again, name and all. */
export const leaveDigest = ({ inbound }: Context): Answer => ({
  ...answer('nudge', 'private', [
    { kind: 'lead', text: 'You are out: this channel’s digest neither counts nor names you.' },
  ]),
  effects: [
    {
      kind: 'subscription',
      id: channelId(inbound.place.channel),
      change: (before) => before && withoutMember(before, inbound.person),
    },
  ],
});

const withMember = (held: Subscription, person: Person, name: string): Subscription => {
  const without = withoutMember(held, person);
  return {
    ...without,
    members: [...without.members, person],
    ...(name && { names: { ...without.names, [person.key]: name } }),
  };
};

const toName = (text: string): string => text.replace(/\s+/g, ' ').trim().slice(0, LONGEST_NAME);

const nameForm = (): Form => ({
  title: 'Your name in the digest',
  submit: 'Show it',
  action: action('nudge', { aspect: 'join', ref: 'name' }),
  fields: [
    {
      id: 'name',
      label: 'Name',
      hint: 'Everybody in this channel reads it beside what you learned or began.',
      kind: 'text',
      maxLength: LONGEST_NAME,
    },
  ],
});
