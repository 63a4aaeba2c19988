import type { Topic } from '../../core/topic.ts';
import { callingAt } from '../slots/callings.ts';
import { wordSet } from '../text/word-set.ts';
import { createPhrases, type Phrases, spread } from '../tokens/phrases.ts';
import type { Token } from '../tokens/tokens.ts';
import { CRISIS_SIGNALS } from './crisis-signals.ts';
import { createSignals } from './signals.ts';

/** Messages that are answered before anything else is read from them, or not at all. */
export type Guarded = 'crisis' | 'injection' | 'profession';

export const readGuard = (tokens: readonly Token[]): Guarded | undefined => {
  if (CRISIS.read(tokens, []).length > 0) return 'crisis';
  for (const kind of KINDS) {
    for (let at = 0; at < tokens.length; at++) {
      const hit = kind.phrases.at(tokens, at);
      if (hit !== undefined && !isHarmless(kind.name, tokens, at, hit.to)) return kind.name;
    }
  }
  return undefined;
};

/** What is asked about another calling, where it can be asked about ours: `how much does a dentist earn` is nearest to pay. */
export const nearestToAsked = (tokens: readonly Token[]): readonly Topic[] => {
  const nearest = tokens.map(({ word }) => NEAREST.get(word)).find((topic) => topic !== undefined);
  return nearest === undefined ? [] : [nearest];
};
const NEAREST: ReadonlyMap<string, Topic> = new Map(
  spread({
    'salary|salaries|earn|earns|paid|pay|make': 'salary.range',
    'become|becoming': 'learn.start',
    'degree|school': 'learn.degree',
    'course|training': 'learn.programs',
    'certification|licence|license': 'learn.certifications',
    interview: 'interview.topics',
  }),
);

/** What only sounds like bait: a game of roles that is about interviews, another calling that somebody comes from. */
const isHarmless = (kind: Guarded, tokens: readonly Token[], from: number, to: number): boolean =>
  kind === 'injection' ? tokens.some(({ word }) => PLAYED.has(word)) : !isAskedAbout(tokens, from, to);

/** `how do I become a nurse`: a short question about that calling, with no word about software in it. */
const isAskedAbout = (tokens: readonly Token[], from: number, to: number): boolean =>
  tokens.length <= LONGEST_ASKED &&
  tokens.some(({ word }) => ASKED.has(word)) &&
  !tokens.some(({ word }) => OURS.has(word)) &&
  !OURS_BEFORE.has(tokens[from - 1]?.word ?? '') &&
  !isHeld(tokens, from, to) &&
  !OURS.has(tokens[to]?.word ?? '') &&
  !tokens.slice(Math.max(0, from - 4), from).some(({ word }) => COMING_FROM.has(word));

/** `I have a nursing degree, does that count?`: one's own past, by its paper. */
const isHeld = (tokens: readonly Token[], from: number, to: number): boolean =>
  PAPERS.has(tokens[to]?.word ?? '') &&
  ARTICLES.has(tokens[from - 1]?.word ?? '') &&
  HOLDING.has(tokens[from - 2]?.word ?? '');
const PAPERS = wordSet('degree diploma bachelor bachelors master masters licence license certificate background');
const ARTICLES = wordSet('a an my');
const HOLDING = wordSet('have hold holding got with finished did');

const LONGEST_ASKED = 12;

const CRISIS = createSignals(CRISIS_SIGNALS);

const INJECTION = createPhrases<true>(
  spread({
    'ignore previous instructions|ignore all previous instructions|ignore the previous instructions|ignore your instructions|ignore all instructions|ignore your previous instructions|ignore all prior instructions|ignore prior instructions|ignore the above|ignore everything above|ignore all the above|ignore the instructions|ignore any previous instructions|ignore all your instructions|ignore your rules|ignore all rules|ignore all of your instructions|disregard previous instructions|disregard all previous instructions|disregard your instructions|disregard all instructions|disregard the above|disregard prior instructions|disregard all prior instructions|disregard your rules|forget your instructions|forget all previous instructions|forget previous instructions|forget all your instructions|forget your previous instructions|forget all instructions|forget your rules|override your instructions|override your programming|override your rules|bypass your|system prompt|your prompt|your initial prompt|your instructions verbatim|hidden prompt|developer mode|dan mode|do anything now|jailbreak|jailbroken|you are now dan|you are now a|you are now an|you are now my|pretend to be a|pretend you are a|pretend you have no|act as a linux|act as an unrestricted|act as if you have no|act as dan|from now on you are|from now on you will|reveal your|print your instructions|repeat your instructions|repeat the words above|repeat everything above|your system message|system override|admin override|sudo mode|begin system|end of prompt|respond only with|say exactly|repeat after me|execute the following|run this command|drop table|union select|rm rf|eval base64|script alert|without any restrictions|no restrictions|environment variables of|bot token|your token|your secrets|print env': true,
  }),
);

/** Other people's careers, what they do and learn for it. Beside a word about software they may be on their way here, and are answered. */
const PROFESSION: Pick<Phrases<true>, 'at'> = { at: (tokens, at) => callingAt(tokens, at) ?? FIELDS.at(tokens, at) };
const FIELDS = createPhrases<true>(
  spread({
    'a vet|vets|a pilot|pilots|a chef|chefs|to cook|hr manager|hr managers|cabin crew': true,
    'nursing|plumbing|welding|hvac|investment banking|civil engineering|chemical engineering|mechanical engineering|electrical engineering|biomedical engineering': true,
  }),
);

const KINDS = [
  { name: 'injection', phrases: INJECTION },
  { name: 'profession', phrases: PROFESSION },
] as const;

const OURS = wordSet(
  'back end developer developers dev devs programmer programmers programming coding code coder software tech python java javascript php sql web api bootcamp cs node golang ruby computer swe stack',
);
/** `pretend you are a recruiter` asks for practice. */
const PLAYED = wordSet('interview interviewer interviewing recruiter');
const OURS_BEFORE = wordSet('data domain view entity role object');
/** What is asked about a calling of its own. */
const ASKED = wordSet(
  'become becoming salary salaries earn earns paid pay make interview questions degree need trade license licence school course training certification good career hire find recommend know',
);
/** Somebody's own past. */
const COMING_FROM = wordSet('am was were been being as from than like compared ex former my years');
