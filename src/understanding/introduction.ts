import type { Intent } from '../core/intent.ts';
import { toAspiring } from './aspiring.ts';
import { PAY } from './conversation/follow-up/follow-up-words.ts';
import type { Heard } from './conversation/heard.ts';
import { bare, isOpen, toIntent } from './deciding/decide.ts';
import { ofStory } from './life-story.ts';
import { readGivenName } from './said/rung/given-name.ts';
import { isComplaint } from './signals/complaint.ts';
import { isOfTrade, isOwnTrade, namesCalling } from './slots/calling.ts';
import { toSlots } from './slots/fit.ts';
import { isNumberWord } from './slots/number.ts';
import { tellsOfSelf } from './slots/own.ts';
import { isAboutOthers } from './slots/whose.ts';
import { wordSet } from './text/word-set.ts';
import { FUNCTION_WORDS } from './tokens/function-words.ts';
import { isBreak, isClauseEnd, type Token } from './tokens/tokens.ts';

/** `I'm Rosa, 44, from Porto`, `Ingrid here, backend developer at a bank`, `my name is Amir`: somebody says who they are. */
export const isIntroduction = (tokens: readonly Token[]): boolean => {
  const words = tokens.slice(0, OPENING).map(({ word }) => word);
  const isNamed = words.some(
    (word, at) =>
      (word === 'here' && at > 0 && isClauseEnd(tokens[at + 1])) || (word === 'name' && words[at + 1] === 'is'),
  );
  return isNamed || (saysIAm(words) && tokens.slice(0, LATER).some((_, at) => isAge(tokens, at)));
};

const OPENING = 6;
const LATER = 12;

const saysIAm = (words: readonly string[]): boolean => words.some((word, at) => word === 'i' && words[at + 1] === 'am');

/** `I'm Priya`, and no more: a name as names are written, or what is nothing but a greeting by itself. */
export const isNameAlone = (read: Intent, text: string, heard: Heard): boolean => {
  const { found, marks } = heard;
  const isLikelyOne =
    readGivenName(text) !== undefined || (read.alternatives[0] === 'greeting' && found.tokens.length === 3);
  return (
    isOpen(read) &&
    isLikelyOne &&
    !isComplaint(found.tokens) &&
    !marks.has('ASKS') &&
    found.skills.length === 0 &&
    Object.keys(toIntent('settings', 'answer', heard, SURE).slots).length === 0
  );
};

/** A number between marks, as in `Rosa, 44, from Porto`. */
const isAge = (tokens: readonly Token[], at: number): boolean => {
  const word = tokens[at]?.word ?? '';
  return isNumberWord(word) && word.length === 2 && isBreak(tokens[at]) && isBreak(tokens[at + 1]);
};

/** What an introduction that asks nothing is for: to be greeted, or kept as far as it tells of skills and levels. */
export const introduced = (intent: Intent, heard: Heard): Intent => {
  const { found, marks, last } = heard;
  if (isOfCalling(intent, heard) || (isOpen(intent) && isOfChange(heard)))
    return toIntent('learn.career-change', 'answer', heard, SURE);
  const opened = isOpen(intent) && !marks.has('ASKS') ? ofStory(heard) : undefined;
  if (opened !== undefined) return opened;
  const aspiring = toAspiring(intent, heard);
  if (aspiring !== undefined) return aspiring;
  if (isToldWithYears(intent, heard) || isStandingAlone(intent, heard))
    return toIntent('settings', 'answer', heard, SURE);
  if (isBuilt(intent, heard)) return withoutStatus(toIntent('progress.set', 'answer', heard, SURE));
  if (isToldOfSkills(intent, heard)) return toIntent('progress.set', 'answer', heard, SURE);
  const isUnsure = isOpen(intent) || intent.topic === 'match';
  if (!isUnsure || last !== undefined || marks.has('ASKS') || !isIntroduction(found.tokens)) return intent;
  if (found.statuses.some(({ status }) => status !== undefined)) return toIntent('progress.set', 'answer', heard, SURE);
  const told = toIntent('settings', 'answer', heard, SURE);
  return intent.topic !== 'none' && Object.keys(told.slots).length > 0 ? told : bare('greeting');
};
const SURE = 0.7;

/**
 * `I've been nursing for 11 years. I know a bit of python`, `kafka learnt on a long train ride`: of what is unsure the plain
 * report of every skill named counts.
 */
const isToldOfSkills = ({ topic, alternatives }: Intent, { found: { tokens, statuses }, marks }: Heard): boolean =>
  topic === 'clarify' &&
  (alternatives[0] === 'progress.set' || (alternatives.includes('progress.set') && saysILearned(tokens))) &&
  !marks.has('ASKS') &&
  statuses.length > 0 &&
  statuses.every(({ status }) => status === 'learned' || status === 'learning');

/** `I learned Python, Java and Go` */
const saysILearned = ([first, second]: readonly Token[]): boolean =>
  first?.word === 'i' && (second?.word === 'learned' || second?.word === 'know');

/** `i made a bot in python and a plugin in java`: what was built with which is no report of how well it is known, and is asked. */
const isBuilt = (intent: Intent, { found: { tokens, skills }, marks }: Heard): boolean =>
  (intent.topic === 'progress.set' || (isOpen(intent) && intent.alternatives.includes('progress.set'))) &&
  !marks.has('ASKS') &&
  tokens.some(({ word }, at) => BUILDING.has(word) && tokens[at - 1]?.word === 'i') &&
  skills.length > 0 &&
  skills.every(({ from }) => WITH.has(tokens[from - 1]?.word ?? ''));
const withoutStatus = ({ slots: { status: _, ...slots }, ...intent }: Intent): Intent => ({ ...intent, slots });
const BUILDING = wordSet('made built wrote coded programmed created developed');
const WITH = wordSet('in with using');

/** `I'm a tech lead with 12 years, Java, Kafka and AWS`: of what is unsure, where somebody stands and what they work with. */
const isToldWithYears = ({ topic, confidence, alternatives }: Intent, { found, marks }: Heard): boolean =>
  (topic === 'clarify' || (topic === 'match' && confidence < SURE)) &&
  alternatives.some((other) => other === 'settings' || other === 'progress.set') &&
  !marks.has('ASKS') &&
  found.readOwnYears().years !== undefined &&
  tellsOfSelf(found) &&
  (found.skills.length > 1 || toSlots('settings', found).level !== undefined) &&
  found.statuses.every(({ status }) => status === undefined || status === 'learned' || status === 'learning') &&
  !found.tokens.some(({ word }) => WISHING.has(word)) &&
  !isAboutOthers(found.tokens);
const WISHING = wordSet(
  'want wants need should would could like looking required requires wish hope plan you your wonder wondering whether torn unsure weighing',
);

/** `I'm a junior back-end dev in Krakow`, said first: where somebody stands, and no question of what is paid there. */
const isStandingAlone = ({ topic, aspect }: Intent, { found, marks, last }: Heard): boolean =>
  topic === 'salary.range' &&
  aspect === 'answer' &&
  last === undefined &&
  !marks.has('ASKS') &&
  !marks.has('MONEY') &&
  saysIAm(found.tokens.slice(0, OPENING).map(({ word }) => word)) &&
  found.levels.length > 0 &&
  !found.tokens.some(({ word }) => PAY.has(word) || WISHING.has(word)) &&
  !isAboutOthers(found.tokens);

/** `I'm a tester with 4 years of experience`: who tells of another calling and nothing to keep comes from it. */
const isOfCalling = (intent: Intent, heard: Heard): boolean =>
  (intent.topic === 'settings' || intent.topic === 'clarify') &&
  intent.aspect === 'answer' &&
  !heard.marks.has('ASKS') &&
  heard.marks.has('I') &&
  namesCalling(heard.found.tokens) &&
  heard.found.skills.length === 0 &&
  Object.keys(toIntent('settings', 'answer', heard, SURE).slots).every((kind) => kind === 'country');

/** `I'm an accountant` and no more, `does my accounting help?`, `should I leave nursing at once?`: one's own trade, and a change of it. */
const isOfChange = ({ found: { tokens }, marks }: Heard): boolean =>
  isOwnTrade(tokens) &&
  (marks.has('ASKS') ? tokens.some(({ word }) => BEARING.has(word)) : tokens.every(isOfCallingAlone));
const BEARING = wordSet(
  'help helps useful use worth count counts matter advantage leave quit keep stay switch change late',
);
const isOfCallingAlone = ({ word }: Token): boolean =>
  isOfTrade(word) || FUNCTION_WORDS.has(word) || isNumberWord(word) || WORKED.has(word);
const WORKED = wordSet('years year experience work working worked know');
