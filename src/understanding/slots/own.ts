import type { Level } from '../../core/intent.ts';
import { isPersonalTopic, type Topic } from '../../core/topic.ts';
import { wordSet } from '../text/word-set.ts';
import type { Hit } from '../tokens/phrases.ts';
import { isBreak, type Token } from '../tokens/tokens.ts';
import type { Found } from './found.ts';
import { isAboutOthers, isOfOthers, whose } from './whose.ts';

/**
 * Without the level, the years and the skills of somebody else: `my uncle is a principal with 20 years, what am
 * I missing?`. Where one's own way is asked about they are none of the question; elsewhere, as in `what does my sister earn
 * as a lead?`, only where one's own are told besides.
 */
export const withOwn = (topic: Topic, found: Found): Found => {
  const { tokens, levels, skills } = found;
  const isNothing = levels.length + skills.length === 0 && found.years === undefined;
  if (isNothing || isAboutOthers(tokens)) return found;
  const isOfWay = isOwnWay(topic);
  if (!isOfWay && !tellsOfSelf(found)) return found;
  return {
    ...found,
    ...found.readOwnYears(),
    levels: levels.filter((hit) => !isOtherLevel(tokens, hit)),
    ...(isOfWay ? ownSkills(found) : {}),
  };
};

const isOwnWay = (topic: Topic): boolean =>
  (isPersonalTopic(topic) && topic !== 'match') || GROUPS.some((group) => topic.startsWith(group));
const GROUPS = ['growth.', 'learn.', 'path.next-level', 'path.management'];

/** `I'm a mid with 3 years`, beside whatever is told of others. */
export const tellsOfSelf = ({ tokens, levels, readOwnYears }: Found): boolean =>
  levels.some((hit) => whose(tokens, hit.from) === 'self' && !isOtherLevel(tokens, hit)) ||
  (readOwnYears().years !== undefined && tokens.some(({ word }) => word === 'i'));

/** `my uncle is a principal`, `my team lead left`, `a senior told me`, `I mentor two juniors`; not what is aimed at. */
const isOtherLevel = (tokens: readonly Token[], hit: Hit<Level>): boolean =>
  isPerson(tokens, hit) ||
  isObject(tokens, hit.from) ||
  (whose(tokens, hit.from) === 'others' && !AIMS.has(wordBefore(tokens, hit.from)));
const AIMS = wordSet('for to toward towards reach become becoming into of');

const isPerson = (tokens: readonly Token[], { from, to }: Hit<Level>): boolean => {
  const [before, after] = [tokens[from - 1]?.word ?? '', tokens[to]?.word ?? ''];
  if (isBreak(tokens[from]) || isBreak(tokens[to])) return OWNERS.has(before) && !isBreak(tokens[from]);
  return (OWNERS.has(before) && !PLACES.has(after)) || (ARTICLES.has(before) && ACTING.has(after));
};

/** `I mentor a junior`, `a team of 3 juniors`, `I report to a principal engineer` */
const isObject = (tokens: readonly Token[], at: number): boolean => {
  for (let i = at - 1; i >= 0 && at - i <= FAR && !isBreak(tokens[i + 1]); i--) {
    const word = tokens[i]?.word ?? '';
    if (DEALING.has(word)) return true;
    if (word === 'of' && tokens[i - 1]?.word === 'team') return true;
    if (BESIDE.has(word)) return DEALT.has(tokens[i - 1]?.word ?? '');
    if (!COUNTING.has(word) && !/^\d+$/.test(word)) return false;
  }
  return false;
};

/** The word before, whatever article stands between. */
const wordBefore = (tokens: readonly Token[], at: number): string =>
  tokens[ARTICLES.has(tokens[at - 1]?.word ?? '') ? at - 2 : at - 1]?.word ?? '';

/** `my girlfriend works in Germany, I live in Portugal`; where two places are set beside each other both are meant. */
export const ownPlaces = (places: Found['countries'], { tokens }: Found): Found['countries'] => {
  const own = places.filter(({ from }) => !isOfOthers(tokens, from));
  const isBoth = own.length === 0 || tokens.some(({ word }) => COMPARING.has(word));
  return isBoth ? places : own;
};

/** `my brother knows Java. I only know Go`: the skills of the others are none of one's own. */
const ownSkills = ({ tokens, skills, statuses }: Found): Pick<Found, 'skills' | 'statuses'> => {
  const isOwn = skills.map(({ from }) => whose(tokens, from, skills) !== 'others');
  return isOwn.some(Boolean)
    ? { skills: skills.filter((_, at) => isOwn[at]), statuses: statuses.filter((_, at) => isOwn[at]) }
    : { skills, statuses };
};

const FAR = 4;
const OWNERS = wordSet('my our his her their');
const ARTICLES = wordSet('a an the');
const PLACES = wordSet(
  'role roles position job jobs level salary salaries pay interview offer title years skills promotion career goal aim dev developer engineer',
);
const ACTING = wordSet(
  'told tells says said thinks wants asked asks keeps reckons suggested suggests explained left quit',
);
const DEALING = wordSet(
  'mentor mentors mentoring mentored manage managing managed supervise supervising coach coaching train training onboard onboarding onboarded teach teaching hire hired hiring',
);
const BESIDE = wordSet('to with under by');
const DEALT = wordSet(
  'report reporting reports work working pair pairing paired sit led managed mentored trained taught',
);
const COUNTING = wordSet('a an the one two three four five six some few several our my new younger other couple of');
const COMPARING = wordSet('than or vs versus compared compare there difference between');
