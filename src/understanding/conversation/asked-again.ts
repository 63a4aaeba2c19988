import type { Intent } from '../../core/intent.ts';
import type { Turn } from '../../core/message.ts';
import type { Topic } from '../../core/topic.ts';
import { toSlots } from '../slots/fit.ts';
import type { Found } from '../slots/found.ts';
import { toNumber } from '../slots/number.ts';
import { wordSet } from '../text/word-set.ts';
import { createPhrases, isWithin, spread } from '../tokens/phrases.ts';
import { made } from './follow-up/made.ts';

/** `I know all 16`, the words of a button, once the talk has gone on: what is likely known as well. */
export const readAllKnown = ({ tokens, skills }: Found, last: Turn | undefined): Intent | undefined => {
  const said = ALL_KNOWN.at(tokens, 0);
  const isWhole = said !== undefined && tokens.length === said.to + 1 && skills.length === 0;
  const isCounted = toNumber(tokens.at(-1)?.word ?? '') !== undefined;
  return isWhole && isCounted && last !== undefined && !OF_ITS_OWN.has(last.intent.topic)
    ? made('progress.set', 'confirm', {})
    : undefined;
};
const ALL_KNOWN = createPhrases<true>(spread({ 'i know all': true }));
const OF_ITS_OWN: ReadonlySet<Topic> = new Set(['progress.set', 'settings', 'match', 'next']);

/** `gap senior`, `Java gap`, `what is the gap now?`: the gap and what it is to, whatever was spoken of. */
export const readGap = (found: Found, last: Turn | undefined): Intent | undefined => {
  const { tokens, levels, skills } = found;
  const isGap = tokens.some(({ word }) => word === 'gap') && last?.intent.topic !== 'match';
  const isAlone =
    isGap &&
    tokens.every(({ word }, at) => isWithin(levels, at) || isWithin(skills, at) || word === 'gap' || AROUND.has(word));
  return isAlone ? made('gap', 'answer', toSlots('gap', found)) : undefined;
};
const AROUND = wordSet('what is the my now to toward towards for please show me and so then how big');
