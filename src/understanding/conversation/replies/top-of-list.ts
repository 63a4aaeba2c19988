import { type Intent, toSlot } from '../../../core/intent.ts';
import type { Turn } from '../../../core/message.ts';
import type { Found } from '../../slots/found.ts';
import { isArticle, toNumber } from '../../slots/number.ts';
import { wordSet } from '../../text/word-set.ts';
import { createPhrases, spread } from '../../tokens/phrases.ts';
import { made } from '../follow-up/made.ts';

/** `that's a lot, just the top three`, `which of these matters most?`: the first of the skills that were listed. */
export const readTop = ({ tokens, skills, levels }: Found, { intent, listed = [] }: Turn): Intent | undefined => {
  const [hit] = TOP.all(tokens);
  const isAll = tokens.every(({ word }) => AROUND.has(word) || toNumber(word) !== undefined);
  const isOther = skills.length + levels.length > 0 || tokens.length > LONGEST;
  if (hit === undefined || !isAll || isOther || !LISTING.has(intent.topic) || listed.length < 2) return undefined;
  const [count] = tokens.flatMap(({ word }) => (word === 'one' || isArticle(word) ? [] : (toNumber(word) ?? [])));
  const isSeveral = tokens.some(({ word }) => SEVERAL.has(word));
  const most = Math.min(listed.length, count ?? (isSeveral ? FEW : 1));
  return most > 0 ? made('next', 'more', { skill: toSlot(listed.slice(0, most)) }) : undefined;
};

const LONGEST = 18;
const FEW = 3;
const LISTING = wordSet('gap match next');
const SEVERAL = wordSet('ones things skills few are');
const TOP = createPhrases<true>(
  spread({
    'top|most important|most urgent|most useful|matters most|matter most|first two|first three|first four|first five|first 2|first 3|first 4|first 5|first few|first one|comes first|come first|which first|which one first|do first|start with first|main ones|biggest|largest|greatest|worst|essential ones|key ones|begin with|start with': true,
  }),
);
const AROUND = wordSet(
  'sorry that thats is a lot huge big giant whole endless overwhelming crazy insane can could you just tell me give show say only the of these those them what are which one ones skills things for now please ok okay too much many long list wow it in first top most important useful urgent main matter matters biggest largest greatest worst gap gaps hole holes weakness weaknesses weak spot missing my where is lies lie am i lacking hurts key essential priority should i do start begin learn with few but so and we shorter short or then come comes to from',
);
