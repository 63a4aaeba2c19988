import type { HeldAdvert } from '../../../core/advert.ts';
import type { Intent } from '../../../core/intent.ts';
import type { Found } from '../../slots/found.ts';
import { wordSet } from '../../text/word-set.ts';
import { isWithin } from '../../tokens/phrases.ts';
import { made } from '../follow-up/made.ts';

/**
 * `I have all of it except Redis`, `I know all of these`: what an advert asks for and would like is had, but for what is
 * excepted; of several that would do it is not said which.
 */
export const readAllOfIt = ({ tokens, skills }: Found, { skills: wanted }: HeldAdvert): Intent | undefined => {
  const [first] = skills;
  const has = (words: ReadonlySet<string>, to = tokens.length) =>
    tokens.slice(0, to).some(({ word }) => words.has(word));
  const isSaid =
    OPENING.has(tokens[0]?.word ?? '') &&
    has(ALL, first?.from) &&
    (has(HAVING, first?.from) || skills.length > 0) &&
    (first === undefined || has(EXCEPTING, first.from)) &&
    tokens.every(
      ({ word }, at) =>
        isWithin(skills, at) || ALL.has(word) || HAVING.has(word) || EXCEPTING.has(word) || AROUND.has(word),
    );
  const excepted = new Set(skills.map(({ value }) => value.id));
  const had = wanted.flatMap(({ anyOf: [one, ...others], need }) =>
    one === undefined || others.length > 0 || need === 'mentioned' || excepted.has(one) ? [] : [one],
  );
  if (!isSaid || had.length === 0) return undefined;
  return {
    ...made('match', 'more', {}),
    ref: 'again',
    reported: { skill: had, status: had.map(() => 'learned' as const) },
  };
};

/** `do I have all of it` asks. */
const OPENING = wordSet('i yes yeah yep well all everything');
const ALL = wordSet('all everything');
const HAVING = wordSet('have know got can do meet tick cover learned done');
const EXCEPTING = wordSet('except but besides excluding minus without');
const AROUND = wordSet(
  'i yes yeah yep well of it these them those that this the on in list ad advert listed skills for already and from apart they you named ask asked want is are',
);
