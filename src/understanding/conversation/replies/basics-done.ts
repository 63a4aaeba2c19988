import type { Intent } from '../../../core/intent.ts';
import type { Found } from '../../slots/found.ts';
import { toNumber } from '../../slots/number.ts';
import { wordSet } from '../../text/word-set.ts';
import { made } from '../follow-up/made.ts';

/** `finished the fundamentals!!`, `I'm done with the basics`, `I know all the fundamentals, 8 years of it`: where no skill is named, those of programming. */
export const readBasicsDone = ({ tokens, skills, bareYears }: Found, asks: boolean): Intent | undefined => {
  const at = tokens.findIndex(({ word }) => BASICS.has(word));
  const before = tokens.slice(0, Math.max(0, at)).map(({ word }) => word);
  const isReport =
    !asks &&
    skills.length === 0 &&
    before.some((word) => DONE.has(word)) &&
    before.every((word) => DONE.has(word) || AROUND.has(word)) &&
    tokens.slice(at + 1).every(({ word }) => BEHIND.has(word) || toNumber(word) !== undefined);
  const report = made('progress.set', 'answer', { skill: 'programming-fundamentals', status: 'learned' });
  const told = bareYears === undefined ? {} : { second: { topic: 'settings' as const, slots: { years: bareYears } } };
  return isReport ? { ...report, ...told } : undefined;
};

const BASICS = wordSet('fundamentals basics');
const DONE = wordSet('finished completed done learned know');
const AROUND = wordSet('i have am with the all of just finally ok okay so and yes hey hi today now');
const BEHIND = wordSet(
  'today yesterday now already finally yes course chapter part and of programming coding it years year for with',
);
