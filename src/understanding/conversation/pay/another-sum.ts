import type { Turn } from '../../../core/message.ts';
import type { Topic } from '../../../core/topic.ts';
import type { Marks } from '../../signals/marks.ts';
import { readAmount } from '../../slots/amount.ts';
import { BESIDE_AMOUNTS, CURRENCIES } from '../../slots/currency-names.ts';
import type { Found } from '../../slots/found.ts';
import { isDigits } from '../../slots/number.ts';
import { readSum } from '../../slots/sum.ts';
import { wordSet } from '../../text/word-set.ts';
import { FUNCTION_WORDS } from '../../tokens/function-words.ts';
import { createPhrases, isWithin, spread } from '../../tokens/phrases.ts';
import { type Case, NO_CASE } from '../another-case.ts';
import { PAY } from '../follow-up/follow-up-words.ts';

/**
 * `offer is 12k a month, take it?`, `what is 85000 euros in dollars`, `what if I say 40k?` after pay: a sum and hardly
 * anything else is to be placed among the figures that were spoken of; `I asked and got 34k` tells how asking for more went.
 */
export const readSumCase = (found: Found, marks: Marks, { intent }: Turn): Case => {
  const isSum = marks.has('MONEY') || readSum('', found.tokens)?.amount !== undefined;
  if (!intent.topic.startsWith('salary.') || !isSum || !saysSumAlone(found)) return NO_CASE;
  const isRaise = intent.topic === 'salary.raise' || GAINED.all(found.tokens).length > 0;
  const topic: Topic = isRaise ? 'salary.raise' : 'salary.range';
  return { slots: {}, evidence: { topic, aspect: 'answer', weight: SURE } };
};

const GAINED = createPhrases<true>(
  spread({
    'asked and got|asked and i got|asked for more and got|negotiated and got|negotiated it to|negotiated it up to|negotiated up to|negotiated to|countered and got|they went up to|went up to|they came up to|came up to|they raised it to|raised it to|they agreed to|agreed to|got them to|got them up to|pushed it to|got it up to': true,
  }),
);

/** An amount, the words around one, and nothing else. */
export const saysSumAlone = ({ tokens, levels, countries }: Found): boolean =>
  tokens.length <= LONGEST &&
  tokens.some((_, at) => readAmount(tokens, at) !== undefined) &&
  tokens.every(({ word }, at) => isSmall(word) || isWithin(levels, at) || isWithin(countries, at));

const LONGEST = 14;
const SURE = 0.98;

const isSmall = (word: string): boolean =>
  FUNCTION_WORDS.has(word) ||
  isDigits(word) ||
  CURRENCIES.has(word) ||
  BESIDE_AMOUNTS.has(word) ||
  PAY.has(word) ||
  AROUND_SUMS.has(word);
const AROUND_SUMS = wordSet(`
  k grand thousand lakh lakhs lac lacs lpa crore crores million mio a per each every an year month mo week day hour annum monthly yearly annually hourly daily
  offer offers offered offering accept sign ask asked asking base total gross net brutto netto tax taxes minus after before percent plus
  current currently now present make earn making earning take cut lose drop step down keep get higher lower little much lot right
  fixed variable ctc package hike went came raised agreed negotiated countered pushed up yes expected perm permanent contract contractor contracting freelance ir35 inside outside w2 pj clt b2b holiday days
  good fair enough low high decent normal realistic reasonable fine bad great worth compare compared compares convert converted equal equals company firm remote
`);
