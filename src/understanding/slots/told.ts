import type { SkillStatus } from '../../core/intent.ts';
import type { Topic } from '../../core/topic.ts';
import { wordSet } from '../text/word-set.ts';
import { endOfClause, startOfClause } from '../tokens/clauses.ts';
import { createPhrases, isWithin, spread } from '../tokens/phrases.ts';
import { isBreak } from '../tokens/tokens.ts';
import type { Found } from './found.ts';
import { isOfOthers } from './whose.ts';

/**
 * What a question about one's own way tells of a skill it names. A plan and a gap lead to every skill but those plainly
 * said to be known; of two skills the one that is only asked about was not told of.
 */
export const createTold = (topic: Topic, found: Found): ((index: number) => SkillStatus | undefined) => {
  const { tokens, skills, statuses } = found;
  const [reached, given, mine] = [REACHED.all(tokens), GIVEN.all(tokens), MINE.all(tokens)];
  return (index) => {
    const [said, at] = [statuses[index], skills[index]?.from ?? 0];
    if (isOfOthers(tokens, at, skills) || reached.some(({ to }) => to <= at)) return undefined;
    if (given.some(({ to }) => to <= at)) return 'learned';
    if (mine.some(({ from, to }) => to <= at && tokens[from]?.sentence === tokens[at]?.sentence))
      return said?.reported ?? 'learned';
    if (isDone(tokens, at)) return said?.reported ?? 'learned';
    const asked = isAsked(found, at);
    if (asked && skills.some(({ from }, other) => statuses[other]?.status !== undefined && !isAsked(found, from)))
      return undefined;
    if (!asked && isWorkedIn(found, at)) return said?.status ?? 'learned';
    const isKnown = isTold(found, at) && (said?.status ?? (asked ? undefined : said?.reported)) === 'learned';
    if (topic === 'next') return said?.status ?? (isKnown ? 'learned' : undefined);
    const isDenied = said?.reported === 'none' || said?.status === 'skipped';
    const isBegun = isPartly(found, index) || (!asked && !isDenied && isPart(tokens, at));
    return isKnown ? 'learned' : isBegun ? 'learning' : undefined;
  };
};

/** `I know SQL, Git and a bit of Java`: told beside what is known, and no more aimed at than that. */
const isPartly = (found: Found, index: number): boolean => {
  const { tokens, skills, statuses } = found;
  const at = skills[index]?.from ?? 0;
  return (
    statuses[index]?.status === 'learning' &&
    isTold(found, at) &&
    skills.some(
      ({ from }, other) => statuses[other]?.status === 'learned' && tokens[from]?.sentence === tokens[at]?.sentence,
    )
  );
};

/** `a bit of bash and sql`, `some python` */
const isPart = (tokens: Found['tokens'], at: number): boolean =>
  tokens
    .slice(Math.max(0, at - NEAR), at)
    .some(({ word, sentence }) => PARTS.has(word) && sentence === tokens[at]?.sentence);
const NEAR = 5;
const PARTS = wordSet('bit little some basic');
/** `my stack is Go, Postgres and Redis` */
const MINE = createPhrases<true>(spread({ 'my stack|my tech stack|my current stack|my daily stack': true }));

/** Words of knowing in the sentence, and none before the skill that aim at it. */
const isTold = ({ tokens, skills }: Found, at: number): boolean => {
  const isAim =
    AIMS.has(tokens[at - 1]?.word ?? '') && !tokens.slice(at - 4, at - 1).some(({ word }) => KNOWING.has(word));
  const isHad = (place: number) => skills.some(({ from }) => from === place + 1);
  return (
    !isAim &&
    tokens.some(
      ({ word, sentence }, place) =>
        sentence === tokens[at]?.sentence && (KNOWING.has(word) || (HAVING.has(word) && isHad(place))),
    )
  );
};

/** `and I mentor juniors`, `I do system design too`: what somebody does, in the clause of the skill. */
const isDone = (tokens: Found['tokens'], at: number): boolean => {
  const words = tokens.slice(startOfClause(tokens, at), at + 1).map(({ word }) => word);
  const i = words.findIndex((word) => !OPENING.has(word));
  const verb = words.findIndex((word, place) => place > i && !BESIDE.has(word));
  return words[i] === 'i' && DOING.has(words[verb] ?? '') && words.slice(verb + 1, -1).every((word) => SMALL.has(word));
};
const DOING = wordSet('do mentor coach teach lead run use write own build handle design review');
const BESIDE = wordSet('also already often sometimes regularly daily mostly');
const OPENING = wordSet('and also plus but oh');
const SMALL = wordSet('the my our some with a');

/** `3 yrs php`, `6 years at a bank writing Java`, `Go for 4 years`, `sql every day`: how long or how often it was worked with. */
const isWorkedIn = ({ tokens, skills }: Found, at: number): boolean => {
  const to = skills.find(({ from }) => from === at)?.to ?? at + 1;
  const behind = tokens.slice(to, endOfClause(tokens, to, { most: FAR_BEHIND })).map(({ word }) => word);
  const isFor = behind.some((word) => YEARS.has(word)) && !behind.some((word) => WISHED.has(word) || word === 'in');
  return (
    isFor || DAILY.has(behind.slice(0, 2).join(' ')) || DAILY.has(behind[0] ?? '') || isOfYears(tokens, at, skills)
  );
};

/** In one clause, which goes on from skill to skill: `8 yoe c#, azure, sql server`. */
const isOfYears = (tokens: Found['tokens'], at: number, skills: Found['skills']): boolean => {
  const isEnd = (_: Found['tokens'], place: number): boolean => isBreak(tokens[place]) && !isWithin(skills, place - 1);
  const from = startOfClause(tokens, at, { most: FAR_BEFORE, isEnd });
  const words = tokens.slice(from, at).map(({ word }) => word);
  return words.some((word) => YEARS.has(word)) && !words.some((word) => WISHED.has(word));
};

const FAR_BEHIND = 5;
const FAR_BEFORE = 12;
const YEARS = wordSet('years year yoe months');
const DAILY: ReadonlySet<string> = new Set(['daily', 'every day', 'each day']);
/** What is to come, or asked for: `in 2 years I want to know Go`, `they ask for 3 years of Kafka`. */
const WISHED = wordSet(
  'want wants learn learning become toward towards missing lack until before need needs require requires required ask asks asking they if',
);

/** Whether the clause around a token asks. */
const isAsked = ({ tokens }: Found, at: number): boolean =>
  tokens.slice(startOfClause(tokens, at), endOfClause(tokens, at + 1)).some(({ word }) => ASKING.has(word));

const ASKING = wordSet('is are should shall would what which or');
const KNOWING = wordSet(
  'know knows knew known already finished done learned mastered completed familiar comfortable fluent experience experienced used',
);
const HAVING = wordSet('have got');
/** `junior in Ruby`, `toward Go`. */
const AIMS = wordSet('in to toward towards for with using learn learning');
/** `week by week until I know Kubernetes`: what is aimed at. */
const REACHED = createPhrases<true>(spread({ 'till i know|until i know|till i can|until i can|so that i know': true }));
/** `what am I missing if I know Java`: who supposes it has it. */
const GIVEN = createPhrases<true>(
  spread({
    'if i know|if i already know|if i do know|if i have|if i already have|given i know|given that i know': true,
  }),
);
