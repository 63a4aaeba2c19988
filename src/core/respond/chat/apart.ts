import type { Intent } from '../../intent.ts';
import type { Outside } from '../../said.ts';
import { type Answer, answer, type Context } from '../answer.ts';

/**
 * What is no question that should be known: somebody in distress is shown people who can help, somebody displeased is asked
 * what was missing, and bait, a laugh out of the blue, a number that chooses nothing and an ailing machine get a sentence.
 */
export const apartFrom = ({ ref }: Intent, context: Context): Answer | undefined => {
  const { outside } = context.said;
  if (ref === 'crisis') return inDistress();
  if (ref === 'complaint') return told(context.last?.intent.topic.startsWith('salary.') ? SORRY_FOR_PAY : SORRY);
  if (ref === 'bait') return told(BAITED);
  if (ref === 'aside') return told(ASIDE);
  return outside && told(toOutside(outside, context));
};

const told = (text: string): Answer => answer('none', 'public', [{ kind: 'lead', text }]);

const SORRY =
  'Sorry, that was not what you needed. Ask once more in one short sentence, with the skill, level or country you mean; or say “help” to see what I know.';
const SORRY_FOR_PAY =
  'Sorry, that was not what you needed. What was missing: another country, another level, or how to get more? Say it in a few words.';
const BAITED =
  'I stay with back-end careers, whatever I am told to be: ask me about skills, pay, getting hired or growing.';
const ASIDE = 'All right. Whenever you like, ask me about back-end careers: skills, pay, getting hired or growing.';
const AT_THE_MACHINE =
  'I know careers, not machines, and can’t see yours: the last line of an error in a search engine, or the documentation of the tool, helps faster. Ask me what to learn, and in which order.';

const toOutside = (outside: Outside, { last }: Context): string => {
  if (outside.kind === 'machine') return AT_THE_MACHINE;
  const most = last?.offered.length ?? 0;
  return most > 0
    ? `There is no ${outside.number} here: what I offered goes ${most === 1 ? 'no further than 1' : `from 1 to ${most}`}.`
    : `A ${outside.number} alone tells me nothing: say in a few words what you mean by it.`;
};

const inDistress = (): Answer =>
  answer('none', 'private', [
    {
      kind: 'lead',
      text: 'I am sorry you are going through this. I am only a career bot, and you deserve a person now.',
    },
    {
      kind: 'text',
      text: 'If you may be in danger, please call your local emergency number (112 in Europe, 911 in North America). In the US and Canada you can call or text 988; in the UK and Ireland Samaritans answer on 116 123, day and night. findahelpline.com lists lines in other countries. If you can, tell somebody near you how you feel.',
    },
  ]);
