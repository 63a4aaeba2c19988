import { readMonth } from '../../slots/when/date.ts';
import { wordSet } from '../../text/word-set.ts';
import type { Token } from '../../tokens/tokens.ts';

/**
 * The month whose weeks are asked for, 0 for January: `what does the plan say for march?`, `what will I be doing in may`; not
 * `what if I am done in march?`, which is a day to be ready by.
 */
export const readMonthAsked = (tokens: readonly Token[]): number | undefined => {
  const isAsked = tokens.slice(0, OPENING).some(({ word }) => ASKING.has(word));
  const isOfWeeks = tokens.some(({ word }) => DOING.has(word)) && !tokens.some(({ word }) => ENDING.has(word));
  const at = tokens.findIndex((_, at) => BEFORE.has(tokens[at - 1]?.word ?? '') && readMonth(tokens, at) !== undefined);
  return isAsked && isOfWeeks && at > 0 ? readMonth(tokens, at) : undefined;
};

const OPENING = 4;
const ASKING = wordSet('what which show see list');
const DOING = wordSet('plan planned do doing learn learning study studying say says on up work working week weeks');
const ENDING = wordSet('by ready done finish finished until till if reach become hours junior mid senior lead');
const BEFORE = wordSet('in for during of');
