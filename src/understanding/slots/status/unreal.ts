import { wordSet } from '../../text/word-set.ts';
import { isBreak, type Token } from '../../tokens/tokens.ts';

/**
 * `finish docker by june`, `help me finish it`, `if I know linux`, `when I know it`, `maybe I know python already`: whether
 * what is said of a skill is an aim, supposed or doubted, and so nothing that has been learned.
 */
export const isUnreal = (tokens: readonly Token[], at: number): boolean => {
  for (let i = at - 1; i >= 0 && at - i <= FAR && !isBreak(tokens[i + 1]); i--) {
    const word = tokens[i]?.word ?? '';
    if (SUPPOSING.has(word)) return true;
    if (AIMS.has(word) && at - i <= NEAR && !DOERS.has(tokens[i - 1]?.word ?? '')) return true;
  }
  return false;
};

/** `hate php` */
export const isDisliked = (tokens: readonly Token[], at: number): boolean => DISLIKING.has(tokens[at - 1]?.word ?? '');

/** Words back from the name; of an aim hardly more than an article stands between. */
const FAR = 5;
const NEAR = 2;
const SUPPOSING = wordSet('if maybe perhaps once unless until till when wish');
const AIMS = wordSet('finish complete master');
const DOERS = wordSet('i we did just');
const DISLIKING = wordSet('hate hates dislike despise loathe');
