import { isPersonalTopic, type Topic } from '../../core/topic.ts';
import { wordSet } from '../text/word-set.ts';
import type { Found } from './found.ts';
import { isAboutOthers, isOfOthers, whose } from './whose.ts';
import { isOtherLevel } from './whose-level.ts';

/**
 * Without the level, the years and the skills of somebody else: `my uncle is a principal with 20 years, what am
 * I missing?`. Where one's own way is asked about they are none of the question; elsewhere, as in `what does my sister earn
 * as a lead?`, only where one's own are told besides.
 */
export const withoutOthers = (topic: Topic, found: Found): Found => {
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

const COMPARING = wordSet('than or vs versus compared compare there difference between');
