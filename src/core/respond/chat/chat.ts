import type { Action, Button } from '../../message.ts';
import type { SelfQuestion } from '../../said.ts';
import type { Topic } from '../../topic.ts';
import { type Answer, action, answer, button, buttons, type Context, type Responder } from '../answer.ts';
import { ENGLISH_ALONE } from '../settings/english-alone.ts';
import { PRIVACY_ANSWERS } from '../settings/privacy-answers.ts';
import { topicLabel } from '../topics/topic-label.ts';
import { apartFrom } from './apart.ts';
import { keepOffer } from './feedback.ts';

const START: readonly (readonly [string, Action])[] = [
  ['How do I become a back-end engineer?', action('learn.start')],
  ['What does a junior earn?', action('salary.range', { slots: { level: 'entry' } })],
  ['What should I learn next?', action('next')],
];

/** Three things worth asking first: what every platform suggests to a newcomer. */
export const SUGGESTIONS: readonly Button[] = START.map(([label, pressed]) => button(label, pressed));

const SELF: Readonly<Record<SelfQuestion, string>> = {
  machine:
    'I am a program, not a person. What I say stands in files that people keep, each figure with its source; no model makes it up.',
  cost: 'I ask you for no money: whoever runs this server pays for it.',
  maker:
    'I am Rung. Whoever runs this server put me here, and people keep what I know in files. Figures are from surveys and official statistics, each with its source and date; the rest is judgement, and says so.',
  language: ENGLISH_ALONE,
  setup:
    'Whoever runs my server sets me up, and the README beside my code says how: by an invite link on Discord, by an app manifest on Slack. On Discord I need to see a channel, write there and in its threads, embed links and attach files.',
  place:
    'In a channel I answer only a command or what names me, on Slack also in threads I have answered in; what is personal its asker alone sees. To keep me to one channel, let whoever manages the place invite me there alone, or take my rights elsewhere.',
  visibility: PRIVACY_ANSWERS.channel,
};

export const respondToHelp: Responder = (_, { said: { self } }) =>
  self ? answer('help', 'public', [{ kind: 'lead', text: SELF[self] }, buttons(...SUGGESTIONS, ALL)]) : HELP;

const ALL = button('What else?', action('help'));

const HELP: Answer = answer('help', 'public', [
  {
    kind: 'lead',
    text: 'I am Rung: ask me anything about becoming, or growing as, a back-end engineer, in your own words.',
  },
  {
    kind: 'list',
    items: [
      {
        title: 'Facts',
        text: 'what the job is, what to learn, certificates, interviews, getting hired: “do I need a degree”, “how do I prepare for interviews”',
      },
      {
        title: 'Pay',
        text: 'every source side by side, with dates: “salary for a senior in Germany”, “uk vs netherlands”',
      },
      { title: 'Your skills', text: 'kept for you alone: “I finished Docker”, “learning SQL”, “my skills”' },
      {
        title: 'Your next step',
        text: '“what should I learn next”, “what am I missing for mid level”, “plan 6 hours a week”',
      },
      {
        title: 'Practice',
        text: '“ask me an interview question about SQL”, or paste a job advert to compare it with your skills',
      },
      { title: 'Nudges', text: 'one useful line a week, only if you ask: “nudge me on Fridays at noon”' },
      { title: 'Privacy', text: '“what do you know about me”, “export my data”, “delete everything”' },
    ],
  },
  {
    kind: 'note',
    text: 'Every figure comes with its source and date; where sources disagree, I show the disagreement.',
  },
  buttons(...SUGGESTIONS),
]);

export const respondToGreeting: Responder = (_, { said: { name } }) =>
  answer('greeting', 'public', [
    {
      kind: 'lead',
      text: name
        ? `Hello ${name}! What brings you here? I know about back-end careers: what to learn, what it pays, how to get hired.`
        : 'Hello! I know about back-end careers: what to learn, what it pays, how to get hired.',
    },
    buttons(...SUGGESTIONS, ALL),
  ]);

/** Understood in part: which of these is meant? */
export const respondToClarify: Responder = (intent, context) => {
  const choices = intent.alternatives.slice(0, 3).flatMap((topic) => choice(topic, context, intent.slots));
  if (!choices.length) return respondToNone(intent, context);
  return answer('clarify', 'public', [
    { kind: 'lead', text: 'I am not sure which of these you mean.' },
    { kind: 'choice', label: 'Did you mean', options: choices },
    { kind: 'note', text: 'None of them? Say it in one short sentence and I will try again.' },
  ]);
};

/** Outside what Rung knows: says so in one line and offers what is near. */
export const respondToNone: Responder = (intent, context): Answer => {
  const apart = apartFrom(intent, context);
  if (apart) return apart;
  const near = intent.alternatives.slice(0, 2).flatMap((topic) => choice(topic, context, {}));
  return {
    ...answer('none', 'public', [
      {
        kind: 'lead',
        text: 'That is outside what I know. I stay with back-end careers: skills, pay, getting hired, growing.',
      },
      near.length ? { kind: 'choice', label: 'The nearest I have', options: near } : buttons(...SUGGESTIONS),
      ...keepOffer(context),
    ]),
    effects: [{ kind: 'unanswered' }],
  };
};

const choice = (topic: Topic, { knowledge }: Context, slots: Action['slots']): Button[] => {
  const label = topicLabel(topic, knowledge);
  return label ? [button(label, action(topic, { slots }))] : [];
};

/** Whatever went wrong, said kindly. */
export const apology = (kind: 'store' | 'unexpected'): Answer['reply'] =>
  answer('none', 'private', [
    {
      kind: 'lead',
      text:
        kind === 'store'
          ? 'Sorry, I can’t reach your record just now, so nothing was changed. General questions still work; please try this one again in a minute.'
          : 'Sorry, something went wrong on my side. Nothing was changed; please try again in a minute.',
    },
  ]).reply;
