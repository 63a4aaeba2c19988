import type { Intent } from '../../../core/intent.ts';
import type { Topic } from '../../../core/topic.ts';
import { toSlots } from '../../slots/fit.ts';
import type { Found } from '../../slots/found.ts';
import { namesPart } from '../../slots/pay-part.ts';
import { readSum } from '../../slots/sum.ts';
import { wordSet } from '../../text/word-set.ts';
import type { Token } from '../../tokens/tokens.ts';
import { LIKELY } from '../follow-up/made.ts';
import { JUDGING } from './judging-words.ts';

/** Which case of a topic a message says. */
export type CaseOf = (topic: string, tokens: readonly Token[]) => string | undefined;

/**
 * What is asked of pay in words of another subject, or in none that were understood: `who earns more, EM or staff?`, `45k for 4
 * days a week or 50k for 5?`, `what are stock options?`, `what do php devs earn vs node` after the two were compared
 */
export const turnedToPay = (intent: Intent, text: string, found: Found, caseOf: CaseOf): Intent => {
  const { tokens } = found;
  if (intent.aspect !== 'answer') return intent;
  if (isOpen(intent)) return ofOpen(intent, text, found, caseOf);
  if (intent.topic === RANGE && caseOf('salary.raise', tokens) === NO_TITLE)
    return { ...intent, topic: 'salary.raise', slots: {}, case: NO_TITLE };
  if (isLess(intent, tokens, caseOf)) return { ...intent, topic: 'salary.raise', case: UNDERPAID };
  if (intent.topic === 'skill.languages' && isOfSeveral(found) && tokens.some(({ word }) => EARNING.has(word)))
    return { ...intent, topic: RANGE, slots: toSlots(RANGE, found) };
  const isOfMore = tokens.some(({ word }) => PAYING.has(word)) && tokens.some(({ word }) => MORE.has(word));
  const isGeneral = NEIGHBOURS.has(intent.topic) && intent.case === undefined;
  const asked = isGeneral && isOfMore ? caseOf(RANGE, tokens) : undefined;
  return asked !== undefined && SUBJECTS.has(asked) ? { ...intent, topic: RANGE, case: asked } : intent;
};

/** `my colleague makes 20k more than me in the US`: a difference that is told asks for no figures. */
const isLess = ({ topic, case: asked }: Intent, tokens: readonly Token[], caseOf: CaseOf): boolean =>
  topic === RANGE && asked === undefined && namesPart(tokens) && caseOf('salary.raise', tokens) === UNDERPAID;
const UNDERPAID = 'underpaid';
/** `how do I earn more without becoming a lead?`: no lead's pay is asked for. */
const NO_TITLE = 'no-title';

const isOfSeveral = ({ skills }: Found): boolean => new Set(skills.map(({ value }) => value.id)).size > 1;
const EARNING = wordSet('earn earns earning salary salaries paid');

const RANGE = 'salary.range';
const NEIGHBOURS: ReadonlySet<Topic> = new Set<Topic>([
  'path.management',
  'role.environment',
  'job.employers',
  'job.search',
]);
const PAYING = wordSet('earn earns pay pays paid');
const MORE = wordSet('more most better best less');
/** Cases that are about whom and not about figures of a place. */
const SUBJECTS = wordSet('manager service-product by-firm games');

/** Not understood, and pay is among what it may be. */
const isOpen = ({ topic, alternatives }: Intent): boolean =>
  (topic === 'none' || topic === 'clarify') && alternatives.some((other) => other.startsWith('salary.'));

/** Two sums set beside each other are of nothing else, nor is `550 a day inside ir35, good?` */
const ofOpen = (intent: Intent, text: string, found: Found, caseOf: CaseOf): Intent => {
  const sum = readSum(text, found.tokens);
  const isPay = sum?.amount !== undefined && (sum.amount >= LEAST_A_YEAR || SPANNED.has(sum.per));
  const isJudged = isPay && found.tokens.some(({ word }) => JUDGING.has(word));
  if (sum?.rival !== undefined || isJudged)
    return { ...intent, topic: RANGE, slots: toSlots(RANGE, found), confidence: LIKELY };
  return caseOf('salary.raise', found.tokens) === OPTIONS
    ? { ...intent, topic: 'salary.raise', slots: {}, confidence: LIKELY, case: OPTIONS }
    : intent;
};
/** Less is the price of a thing: `a good phone under 300 euros`. */
const LEAST_A_YEAR = 1_000;
const SPANNED = wordSet('week day hour');
const OPTIONS = 'options-meant';
