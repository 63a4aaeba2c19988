import { toKeepable } from '../../asked.ts';
import type { Button, Form, ReplyBlock, Turn } from '../../message.ts';
import type { Topic } from '../../topic.ts';
import { type Answer, action, answer, button, buttons, type Context, type Responder } from '../answer.ts';

/** A thumb on an answer: the last one counts. Whoever was not helped may let their question be kept. */
export const respondToFeedback: Responder = ({ topic, aspect }, { asked, last }): Answer => {
  const good = aspect === 'like';
  const keep = !good && asked?.text ? [button('Yes, keep it', keepAction(topic, asked.id))] : [];
  const said = answer(topic, 'private', [
    { kind: 'lead', text: good ? 'Thank you, noted.' : FELL_SHORT },
    ...(keep.length
      ? [
          { kind: 'text' as const, text: `May I keep your question too, without your name? “${asked?.text}”` },
          buttons(...keep),
        ]
      : []),
  ]);
  const isNew = asked?.thumb !== aspect;
  return {
    ...said,
    turn: goOn(last, keep),
    effects: isNew ? [{ kind: 'feedback', topic, good, instead: asked?.thumb !== undefined }] : [],
  };
};

/** The conversation stays where it was: a thumb is no topic. */
const goOn = (last: Turn | undefined, offered: readonly Button[] = []): Answer['turn'] =>
  last && { intent: last.intent, offered: offered.length ? offered.map((one) => one.action) : last.offered };

const FELL_SHORT =
  'Thank you, noted: the people who look after my knowledge will see that this answer fell short. No name is kept with it.';

/** Under an answer that nobody could give: whoever asked may let their words be kept. */
export const keepOffer = ({ asked }: Context): ReplyBlock[] =>
  asked?.text
    ? [
        {
          kind: 'note',
          text: 'Should I know this? I can keep your question, without your name, for those who look after my knowledge.',
        },
        buttons(button('Keep my question', keepAction('none', asked.id))),
      ]
    : [];

const keepAction = (topic: Topic, ref: string) => action(topic, { aspect: 'keep', ref });

/** The id of the field a question is written into. */
const FIELD = 'question';

/** Keeps what its asker agreed to; what is no longer in memory they may write again. */
export const respondToKeep: Responder = ({ topic }, { asked, inbound: { body }, last, now }): Answer => {
  const written = body.kind === 'form' ? toKeepable(body.values[FIELD]?.[0] ?? '', { topic: 'none' }) : undefined;
  const text = written ?? asked?.text;
  if (!text)
    return asked
      ? answer(topic, 'private', [{ kind: 'lead', text: 'I have kept that one already.' }])
      : askAgain(topic);
  return {
    ...answer(topic, 'private', [
      { kind: 'lead', text: `Kept, without your name: “${text}”. Thank you.` },
      {
        kind: 'note',
        text: 'It goes after half a year at the latest. Nothing ties it to you, so deleting your data cannot find it.',
      },
    ]),
    turn: goOn(last),
    effects: [{ kind: 'keep', topic, text, at: now.toISOString() }],
  };
};

const askAgain = (topic: Topic): Answer =>
  answer(topic, 'private', [
    {
      kind: 'lead',
      text: 'I hold no question of yours: what is said to me is forgotten within minutes. If you like, write here what you wanted to know.',
    },
    { kind: 'form', form: toForm(topic) },
  ]);

const toForm = (topic: Topic): Form => ({
  title: 'Your question',
  submit: 'Keep it',
  action: action(topic, { aspect: 'keep' }),
  fields: [
    {
      id: FIELD,
      label: 'What did you want to know?',
      hint: 'Kept without your name for at most half a year.',
      kind: 'text',
      long: true,
      maxLength: 500,
    },
  ],
});
