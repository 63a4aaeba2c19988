import { wordSet } from '../../text/word-set.ts';
import { startOfClause } from '../../tokens/clauses.ts';
import { createPhrases, spread } from '../../tokens/phrases.ts';
import { isBreak, isClauseEnd, type Token } from '../../tokens/tokens.ts';

type Name = { readonly from: number; readonly to: number };

/**
 * `I'm scared of the coding round`, `joins I always forget`, `I didn't ask about AWS`, `I don't use plain JS any more`,
 * `my cv has school first, then the Django project`: words about a skill that tell neither that it is known nor that it is not.
 */
export const createUnsaid = (tokens: readonly Token[]): ((name: Name) => boolean) => {
  const [denied, weak, forgotten] = [DENIED.all(tokens), WEAK.all(tokens), FORGOTTEN.all(tokens)];
  const preferred = PREFERRED.all(tokens);
  const used = ANY_MORE.all(tokens).length > 0 ? USED.all(tokens) : [];
  const isOnPaper = tokens.some(({ word }) => PAPERS.has(word)) && !tokens.some(({ word }) => word === 'i');
  return (name) =>
    isFeared(tokens, name.from) ||
    isFact(tokens, name) ||
    isGap(tokens, name) ||
    isTested(tokens, name.from) ||
    isDeniedSaying(tokens, name.from, denied) ||
    (isOnPaper && WORKS.has(tokens[name.to]?.word ?? '')) ||
    forgotten.some(({ from }) => from >= name.to && from - name.to <= NEAR) ||
    weak.some((hit) => isNear(tokens, hit, name)) ||
    preferred.some(({ to }) => to === name.from) ||
    used.some(({ to }) => to <= name.from && name.from - to <= NEAR);
};

/** `SQL I use daily for testing`: a name that is an everyday word too says what another is used for. */
export const isPurpose = (tokens: readonly Token[], at: number): boolean =>
  tokens[at - 1]?.word === 'for' && tokens.slice(Math.max(0, at - FAR), at - 1).some(({ word }) => USING.has(word));

/** `I read the docker documentation`: what is written of another. */
export const isManual = (tokens: readonly Token[], at: number, names: readonly Name[]): boolean =>
  MANUALS.has(tokens[at]?.word ?? '') && !isBreak(tokens[at]) && names.some(({ to }) => to === at);
const MANUALS = wordSet('docs documentation');

/** `5 hours a week, python, zero experience`: it stands by itself, and of no skill. */
export const isWithoutExperience = (tokens: readonly Token[]): boolean =>
  tokens.some(({ word }, at) => EXPERIENCE.has(word) && NONE.has(tokens[at - 1]?.word ?? '') && isAlone(tokens, at)) &&
  tokens.every(({ word }, at) => !DENYING.has(word) || EXPERIENCE.has(tokens[at + 1]?.word ?? ''));

/** `sorry, Go was a typo`: the name that ends there was never meant. */
export const isCalledSlip = (tokens: readonly Token[], to: number): boolean => CALLED_SLIP.at(tokens, to) !== undefined;
const CALLED_SLIP = createPhrases<true>(
  spread({ 'was a typo|is a typo|was a slip|was autocorrect|was a mistake|was a mistype|was by mistake': true }),
);

const isAlone = (tokens: readonly Token[], at: number): boolean =>
  (at < 2 || isBreak(tokens[at - 1])) && (tokens[at + 1] === undefined || isBreak(tokens[at + 1]));

const isFeared = (tokens: readonly Token[], at: number): boolean =>
  before(tokens, at).some(({ word }) => FEARING.has(word));

/** `check whether I know my data structures`, `see if I really know git` */
const isTested = (tokens: readonly Token[], at: number): boolean => {
  const clause = before(tokens, at);
  const know = clause.findLastIndex(({ word }) => word === 'know');
  const said = clause.slice(Math.max(0, know - 3), know);
  return know > 0 && clause.length - know <= 3 && said.some(({ word }) => word === 'whether' || word === 'if');
};

/** `I know Kafka is hard`, `I know that Go has generics`: a fact of it is known; not `I know SQL, is that enough?` */
const isFact = (tokens: readonly Token[], { from, to }: Name): boolean => {
  const at = tokens[from - 1]?.word === 'that' ? from - 2 : from - 1;
  const isKnown = tokens[at]?.word === 'know' && !tokens.slice(at + 1, to + 1).some(isBreak);
  return isKnown && BEING.has(tokens[to]?.word ?? '');
};
const BEING = wordSet('is are was takes has');

/** `java gap`, `my sql gaps`: what is missing of it is asked. */
const isGap = (tokens: readonly Token[], { to }: Name): boolean =>
  GAPS.has(tokens[to]?.word ?? '') && tokens[to]?.gap === ' ' && isClauseEnd(tokens[to + 1]);
const GAPS = wordSet('gap gaps');

/** What is denied is that it was said, not that it is known: `I did not say I know Java` takes that back. */
const isDeniedSaying = (tokens: readonly Token[], at: number, denied: readonly Name[]): boolean => {
  const { sentence } = tokens[at] ?? {};
  return denied.some(
    ({ from, to }) =>
      to <= at &&
      tokens[from]?.sentence === sentence &&
      !tokens.slice(to, at).some((token) => isBreak(token) || KNOWING.has(token.word)),
  );
};

/** In the clause of the name, on either side. */
const isNear = (tokens: readonly Token[], hit: Name, name: Name): boolean => {
  const [one, two] = hit.from < name.from ? [hit, name] : [name, hit];
  const between = tokens.slice(one.to, two.from + 1);
  return between.length <= FAR && !between.some(isBreak);
};

/** The clause up to a token. */
const before = (tokens: readonly Token[], at: number): readonly Token[] =>
  tokens.slice(startOfClause(tokens, at, { most: FAR }), at);

const FAR = 6;
const NEAR = 2;
const FEARING = wordSet('scared afraid terrified frightened nervous anxious fear dread dreading');
const KNOWING = wordSet('know knew learned finished completed have use can');
const WORKS = wordSet('project projects app site shop course certificate');
const PAPERS = wordSet('cv resume portfolio profile');
const USING = wordSet('use used using uses need write');
const EXPERIENCE = wordSet('experience exp');
const NONE = wordSet('zero no 0');
const DENYING = wordSet('no not never zero without none');
const DENIED = createPhrases<true>(
  spread({
    'i did not say|i did not ask|i did not mean|i did not mention|i was not asking|i am not asking|i did not talk|i never asked|i never mentioned': true,
  }),
);
const WEAK = createPhrases<true>(
  spread({
    'you did not update|you did not save|you did not note|you did not record|you did not add|you did not mark|you have not updated|you have not saved|you have not noted|you never saved|always forget|i always forget|keep forgetting|keep on forgetting|i often forget|not able to|unable to|never able to': true,
  }),
);
/** `I'd rather learn Docker` is a wish. */
const PREFERRED = createPhrases<true>(
  spread({ 'i would rather learn|i would rather do|i would rather start|i would rather start with': true }),
);
/** `they taught us Java, I forgot most` */
const FORGOTTEN = createPhrases<true>(
  spread({ 'i forgot most|i have forgotten most|but forgot most|i forgot a lot|i forgot half': true }),
);
const USED = createPhrases<true>(spread({ 'do not use|not use|not using|not used|not work with|not write': true }));
const ANY_MORE = createPhrases<true>(spread({ 'any more|anymore|any longer|these days|nowadays': true }));
