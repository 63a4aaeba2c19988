import { toHours } from '../../road/plan.ts';
import type { Responder } from '../answer.ts';

const TEXT = 'Hours a week: write a number from 1 to 80, such as 6.';

/** Hours in a form that are none are said to be so, at their field too; everything else is answered all the same. */
export const mindHours =
  (respond: Responder): Responder =>
  (intent, context) => {
    const { body } = context.inbound;
    const answered = respond(intent, context);
    if (body.kind !== 'form' || !isWrong(body.values.hours?.[0])) return answered;
    const { reply } = answered;
    return {
      ...answered,
      reply: { ...reply, problems: { hours: TEXT }, blocks: [{ kind: 'lead', text: TEXT }, ...reply.blocks] },
    };
  };

const isWrong = (text = ''): boolean => text.trim() !== '' && toHours(text) === undefined;
