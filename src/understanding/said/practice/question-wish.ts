import { type Slots, toList } from '../../../core/intent.ts';
import type { QuestionWish } from '../../../core/said/practice-reply.ts';
import { toNumber } from '../../slots/number.ts';
import { wordSet } from '../../text/word-set.ts';
import { FUNCTION_WORDS } from '../../tokens/function-words.ts';
import { type Token, tokenise } from '../../tokens/tokens.ts';

type Question = { readonly id: string; readonly skill: string; readonly question: string };

/** Reads what is said of the practice questions wanted: how many, on what, "ask me about HTTP status codes". */
export const createQuestionWishReader = (
  interview: readonly Question[],
): ((words: string, slots: Slots) => QuestionWish | undefined) => {
  const held = interview.map(({ id, question }) => ({
    id,
    words: new Set(tokenise(question).map(({ word }) => toStem(word))),
  }));
  return (words, slots) => {
    if (words.length > LONGEST) return undefined;
    const tokens = tokenise(words);
    const count = countIn(tokens);
    const subject = subjectIn(tokens);
    const isSkill = toList(slots.skill).length > 0;
    const id = isSkill && subject.length > 1 ? holding(held, subject) : undefined;
    const isOther = !isSkill && slots.level === undefined && subject.length > 0;
    const ease = slots.level === undefined ? easeIn(tokens) : undefined;
    const wish = {
      ...(count !== undefined && { count }),
      ...(id !== undefined && { id }),
      ...(ease !== undefined && { ease }),
      ...(isOther && { isOther }),
    };
    return Object.keys(wish).length > 0 ? wish : undefined;
  };
};

const LONGEST = 200;

/** `5 questions on SQL`, `three interview questions` */
const countIn = (tokens: readonly Token[]): number | undefined => {
  const at = tokens.findIndex(({ word }) => word === 'questions');
  const count = tokens
    .slice(Math.max(0, at - 3), Math.max(0, at))
    .map(({ word }) => toNumber(word))
    .find((one) => one !== undefined && one > 1 && one <= MOST);
  return at < 0 ? undefined : count;
};
const MOST = 100;

/** `something easy`, `a tough question on SQL`: said of what is asked for, and not too long. */
const easeIn = (tokens: readonly Token[]): QuestionWish['ease'] =>
  tokens.length > MOST_WORDS || !tokens.some(({ word }) => ASKING.has(word) || GIVING.has(word))
    ? undefined
    : tokens.map(({ word }) => EASE.get(word)).find((each) => each !== undefined);
const MOST_WORDS = 12;
const GIVING = wordSet('give something one');
const EASE: ReadonlyMap<string, 'easy' | 'hard'> = new Map([
  ...['easy', 'simple', 'basic'].map((word) => [word, 'easy'] as const),
  ...['hard', 'difficult', 'tough', 'challenging', 'advanced'].map((word) => [word, 'hard'] as const),
]);

/** What stands behind the last `on` or `about`, small words and what says nothing of it left out. */
const subjectIn = (tokens: readonly Token[]): readonly string[] => {
  const from = tokens.findLastIndex(({ word }) => BEFORE.has(word));
  const isAsked = tokens.slice(0, Math.max(0, from)).some(({ word }) => ASKING.has(word));
  const rest = tokens.slice(from + 1);
  return isAsked && rest.length <= FEW
    ? rest
        .map(({ word }) => word)
        .filter((word) => !FUNCTION_WORDS.has(word) && !GENERAL.has(word) && toNumber(word) === undefined)
    : [];
};
const FEW = 6;
const BEFORE = wordSet('on about');
const ASKING = wordSet('quiz test ask question questions practice drill examine grill challenge interview');
const GENERAL = wordSet(
  'anything something everything whatever random skills skill topic topics subject subjects back end coding programming code general interview interviews learned learning know knows choice like want mind today now please again question questions stuff things thing basics basic junior senior mid lead level levels first next hard easy harder easier engineering engineer engineers developer developers software development job jobs work career mine list record ones weak new',
);

/** The question that holds all these words, names of skills perhaps excepted: of several the first. */
const holding = (
  held: readonly { readonly id: string; readonly words: ReadonlySet<string> }[],
  subject: readonly string[],
): string | undefined => {
  const stems = subject.map(toStem);
  const found = held
    .map(({ id, words }) => ({ id, shared: stems.filter((stem) => words.has(stem)).length }))
    .toSorted((a, b) => b.shared - a.shared)[0];
  return found !== undefined && found.shared >= Math.max(2, stems.length - 1) ? found.id : undefined;
};

const toStem = (word: string): string => (word.length > 3 && word.endsWith('s') ? word.slice(0, -1) : word);
