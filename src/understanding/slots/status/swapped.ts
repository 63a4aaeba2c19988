import { wordSet } from '../../text/word-set.ts';
import { createPhrases, type Hit, type Phrases, spread } from '../../tokens/phrases.ts';
import { isBreak, isClauseEnd, type Token } from '../../tokens/tokens.ts';

type Name = Pick<Hit<{ readonly id: string }>, 'from' | 'to' | 'value'>;

/** How a skill stands that is taken up for another, or left for it. */
export type Swapped = 'begun' | 'off' | 'unsaid';

/**
 * `forget python, I take javascript`, `drop java, go instead`, `instead of python I'll learn go`: what is left for what is
 * begun, by the id of each. Who `switched from java to go` may know Java still. Nothing where one of the two is not said, as in
 * `I'll learn go`, or whether to is asked.
 */
export const readSwapped = (tokens: readonly Token[], names: readonly Name[]): ReadonlyMap<string, Swapped> => {
  if (names.length < 2 || WONDERING.has(tokens[0]?.word ?? '')) return NOTHING;
  const [leaving, taking] = [endsOf(LEAVING, tokens), endsOf(TAKING, tokens)];
  const gone = names.filter(({ from }) => isSaidOf(tokens, from, leaving, OF_LEFT));
  const begun = names.filter(
    (name) =>
      isTakenAfter(tokens, name, gone) || (isEnd(tokens, name) && isSaidOf(tokens, name.from, taking, OF_TAKEN)),
  );
  const denied = names.filter(({ from, to }) => tokens[from - 1]?.word === 'not' && begun.some((one) => one.from > to));
  const left = [...gone, ...denied];
  const isBoth =
    left.length > 0 && begun.length > 0 && !left.some((one) => begun.some(({ value }) => value.id === one.value.id));
  if (!isBoth) return NOTHING;
  const toLeft = ({ from }: Name): Swapped => (tokens[from - 1]?.word === 'from' ? 'unsaid' : 'off');
  return new Map([
    ...begun.map(({ value }) => [value.id, 'begun'] as const),
    ...left.map((name) => [name.value.id, toLeft(name)] as const),
  ]);
};
const NOTHING: ReadonlyMap<string, Swapped> = new Map();

/** Where the phrases end that are not denied. */
const endsOf = (phrases: Phrases<true>, tokens: readonly Token[]): ReadonlySet<number> =>
  new Set(phrases.all(tokens).flatMap(({ from, to }) => (DENYING.has(tokens[from - 1]?.word ?? '') ? [] : [to])));

/** Whether one of them ends right before a name, in its clause. */
const isSaidOf = (
  tokens: readonly Token[],
  name: number,
  ends: ReadonlySet<number>,
  between: ReadonlySet<string>,
): boolean => {
  for (let at = name; at > 0 && !isBreak(tokens[at]); at--) {
    if (ends.has(at)) return true;
    if (!between.has(tokens[at - 1]?.word ?? '')) return false;
  }
  return false;
};

/** Not `I'll learn go next year`. */
const isEnd = (tokens: readonly Token[], { to }: Name): boolean =>
  isClauseEnd(tokens[to]) || AFTER.has(tokens[to]?.word ?? '');

/** `..., go instead`, `switched from java to go` */
const isTakenAfter = (tokens: readonly Token[], { from, to }: Name, gone: readonly Name[]): boolean =>
  (tokens[to]?.word === 'instead' && isBreak(tokens[from]) && isClauseEnd(tokens[to + 1])) ||
  (tokens[from - 1]?.word === 'to' &&
    gone.some((name) => name.to === from - 1 && tokens[name.from - 1]?.word === 'from'));

const WONDERING = wordSet('should can could would is do does did how why what when which if');
const DENYING = wordSet('not never');
const OF_LEFT = wordSet('the my about of with learning studying');
const OF_TAKEN = wordSet('the with on to up now learning');
const AFTER = wordSet('instead now then rather from today please');
const LEAVING = createPhrases<true>(
  spread({
    'forget|drop|dropped|dropping|scrap|ditch|ditched|leave|quit|stop|stopped|no more|enough|left|instead of|switched from|moved from|changed from|skip|skipped|skipping': true,
  }),
);
const TAKING = createPhrases<true>(
  spread({
    'i take|i will take|i am taking|taking|i learn|i will learn|i will do|i am doing|doing|i go with|i will go with|i am going with|going with|i choose|i pick|i will pick|i start|i will start|i will try|i will study|i switch|i will switch|i am switching|switching|i move|i am moving|moving|i go for|i will go for': true,
  }),
);
