import type { Form } from '../../message.ts';
import { type Answer, action, answer, type Context } from '../answer.ts';

/** The id of the field an advert is pasted into. */
export const FIELD = 'advert';

/** Long enough to have been meant as an advert. */
const ADVERT_LENGTH = 200;

/** No advert was given, or nothing in it could be read: it is asked for. */
export const askForAdvert = (said: string, { inbound: { body } }: Context): Answer => {
  const text =
    said.length > ADVERT_LENGTH
      ? 'I found no skill in that text that I know. Is it the whole advert? Paste the part with the requirements.'
      : 'Paste the job advert, requirements and all, and I will set it beside your skills. Its words are not kept: what it asks for stays in this talk for half an hour.';
  const { reply } = answer('match', 'private', [
    { kind: 'lead', text },
    { kind: 'form', form: FORM },
  ]);
  return { reply: body.kind === 'form' ? { ...reply, problems: { [FIELD]: text } } : reply };
};

const FORM: Form = {
  title: 'Match a job advert',
  submit: 'Compare',
  action: action('match'),
  fields: [
    {
      id: FIELD,
      label: 'The advert',
      hint: 'The part with the requirements is enough; a long advert can be sent to me as a message.',
      kind: 'text',
      long: true,
      maxLength: 12_000,
    },
  ],
};
