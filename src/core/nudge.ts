import type { Button, Person, ReplyBlock } from './message.ts';
import { type Candidate, isFarBelow, kindOf, type PersonWeek, refOf } from './nudge/candidate.ts';
import type { Digest, NudgeWeek } from './nudge/digest.ts';
import { factCandidates } from './nudge/facts.ts';
import { movedCandidate, skillCandidates } from './nudge/for-channel.ts';
import { personCandidates } from './nudge/for-person.ts';
import { OFFER, silenceOf } from './nudge/history.ts';
import { choose, type Weighed, weigh } from './nudge/weigh.ts';
import { EMPTY_PROFILE } from './profile.ts';
import { action, answer, button, buttons, sourcesBlock } from './respond/answer.ts';
import { rankSteps } from './road/next-step.ts';
import type { Subscription } from './subscription.ts';

/** Whose records a digest is made from. */
export const peopleOf = ({ kind, owner, members }: Subscription): readonly Person[] =>
  kind === 'person' ? [owner] : members;

/** The digest of a week, or undefined where nothing true is worth saying. The same values give the same digest. */
export const composeDigest = (week: NudgeWeek): Digest | undefined =>
  week.subscription.kind === 'person' ? forPerson(week) : forChannel(week);

/** Everything that could be said to a person this week, by what it is worth, and what holds the rest back. */
export const considerWeek = (week: NudgeWeek): readonly Weighed[] =>
  week.subscription.kind === 'person'
    ? weigh(personCandidates(toPersonWeek(week)), week.subscription.sent, week.now)
    : [skillCandidates(week), factCandidates(week.knowledge, undefined)].flatMap((all) =>
        weigh(all, week.subscription.sent, week.now),
      );

const toPersonWeek = (week: NudgeWeek): PersonWeek => {
  const profile = week.profiles.get(week.subscription.owner.key) ?? EMPTY_PROFILE;
  const steps = rankSteps(week.graph, profile).filter(({ skill }) => !isFarBelow(skill, profile));
  return { ...week, profile, steps, sent: week.subscription.sent };
};

const forPerson = (week: NudgeWeek): Digest | undefined => {
  const candidate = choose(considerWeek(week));
  if (!candidate) return undefined;
  const offer = offerOf(week.subscription);
  const { reply } = answer('nudge', 'private', [...sayCandidate(candidate, week), ...offer], {
    figures: candidate.figures ?? [],
    sources: fewSources(candidate),
  });
  return { reply, keys: [candidate.key, ...(offer.length ? [OFFER] : [])] };
};

/** The words of a candidate with what one can do about it: the same in a nudge and under "another". */
export const sayCandidate = (candidate: Candidate, { knowledge, subscription }: NudgeWeek): readonly ReplyBlock[] => [
  ...candidate.blocks,
  ...sourcesBlock(knowledge, fewSources(candidate)),
  buttons(...candidate.buttons),
  buttons(...nudgeButtons(candidate, subscription)),
];

const MOST_SOURCES = 3;

/** All of the figures, then some others: a short message with a long footer is not short. */
export const fewSources = ({
  figures = [],
  sources = [],
}: Pick<Candidate, 'figures' | 'sources'>): readonly string[] => {
  const counted = new Set(figures.map(({ source }) => source));
  return [...new Set([...counted, ...sources])].slice(0, Math.max(MOST_SOURCES, counted.size));
};

/** Of a channel's digest they say so in their reference. */
const nudgeButtons = ({ key }: Candidate, { kind }: Pick<Subscription, 'kind'>): readonly Button[] => {
  const ref = kind === 'channel' ? `channel.${key}` : key;
  return [
    ...(WITHOUT_DONE.has(kindOf(key)) ? [] : [button('Done', action('nudge', { aspect: 'done', ref }))]),
    button('Another', action('nudge', { aspect: 'another', ref })),
    button('Snooze', action('nudge', { slots: { nudge: 'snooze' }, ...(kind === 'channel' && { ref: 'channel' }) })),
    button('Why this?', action('nudge', { aspect: 'why', ref })),
  ];
};

/** Kinds whose own buttons say that they are done. */
const WITHOUT_DONE: ReadonlySet<string> = new Set(['begun', 'review', 'hello']);

/** After three without a reaction: less, or nothing. */
const offerOf = (subscription: Subscription): readonly ReplyBlock[] => {
  if (silenceOf(subscription) !== 'offer') return [];
  const { kind, every } = subscription;
  const ref = (wanted: Subscription['every']): string => (kind === 'channel' ? `channel.${wanted}` : wanted);
  const on = (wanted: Subscription['every']) => action('nudge', { slots: { nudge: 'on' }, ref: ref(wanted) });
  return [
    {
      kind: 'text',
      text: `The last three of these had no answer, and I don’t want to be noise. ${every === 'week' ? 'Shall I come once a month instead?' : 'Shall I go on?'} Without a word I stop here.`,
    },
    buttons(
      ...(every === 'week' ? [button('Once a month', on('month'))] : []),
      button(every === 'week' ? 'Keep it weekly' : 'Keep it', on(every)),
      button('Stop', action('nudge', { slots: { nudge: 'off' }, ...(kind === 'channel' && { ref: 'channel' }) })),
    ),
  ];
};

/** A skill to talk about, what the group moved, and a fact: each where there is one. */
const forChannel = (week: NudgeWeek): Digest | undefined => {
  const parts = channelParts(week);
  const [first] = parts;
  if (!first || !parts.some(({ key }) => kindOf(key) === 'skill' || kindOf(key) === 'moved')) return undefined;
  const offer = offerOf(week.subscription);
  const sources = parts.toReversed().flatMap(fewSources);
  const { reply } = answer(
    'nudge',
    'public',
    [
      ...parts.flatMap(({ blocks }) => blocks),
      ...sourcesBlock(week.knowledge, sources),
      buttons(...parts.flatMap((part) => part.buttons)),
      buttons(
        button('Count me in', action('nudge', { aspect: 'join' })),
        button('Show my name', action('nudge', { aspect: 'join', ref: 'name' })),
        ...nudgeButtons(first, week.subscription),
      ),
      ...offer,
    ],
    { figures: parts.flatMap((part) => part.figures ?? []), sources },
  );
  return { reply, keys: [...parts.map(({ key }) => key), ...(offer.length ? [OFFER] : [])] };
};

const channelParts = (week: NudgeWeek): readonly Candidate[] => {
  const pick = (candidates: readonly Candidate[]) => choose(weigh(candidates, week.subscription.sent, week.now));
  const skill = pick(skillCandidates(week));
  const fact = pick(factCandidates(week.knowledge, skill && refOf(skill.key)));
  return [skill ?? [], movedCandidate(week) ?? [], fact ?? []].flat();
};
