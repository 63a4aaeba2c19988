import { type Slots, toList } from '../../../core/intent.ts';
import type { Turn } from '../../../core/message.ts';
import type { Found } from '../../slots/found.ts';
import { wordSet } from '../../text/word-set.ts';
import { FUNCTION_WORDS } from '../../tokens/function-words.ts';
import { isWithin } from '../../tokens/phrases.ts';
import { isClauseEnd, type Token } from '../../tokens/tokens.ts';
import { namedIds } from './named-ids.ts';
import { ordinalAt } from './ordinals.ts';

/** Whether some word stands for what was spoken of before. */
export const isPointing = (tokens: readonly Token[]): boolean =>
  tokens.some(({ word }, at) => POINTING.has(word) && (word !== 'one' || isLast(tokens, at)));

/** `that one`, and not `one page`. */
const isLast = (tokens: readonly Token[], at: number): boolean => {
  const next = tokens[at + 1];
  return isClauseEnd(next) || FUNCTION_WORDS.has(next?.word ?? '');
};

/**
 * The skill that "it" stands for: the one with buttons under it, or the one asked about; of several to choose from none,
 * but after why the next step comes first that step.
 */
export const lastSkill = (last: Turn): Slots['skill'] => {
  const { topic, slots } = last.intent;
  if ((topic === 'progress.set' || topic === 'skill.detail') && slots.skill !== undefined) return slots.skill;
  const named = last.offered.filter((each) => each.slots.skill !== undefined);
  const marked = named.filter((each) => each.topic === 'progress.set');
  const isExplained = topic === 'next' && last.intent.aspect === 'why';
  const isChoice = !isExplained && new Set(marked.flatMap((each) => toList(each.slots.skill))).size > MOST_MARKED;
  return isChoice
    ? slots.skill
    : ((marked[0] ?? (slots.skill === undefined ? named[0] : undefined))?.slots.skill ?? slots.skill);
};
/** Two may be the next step and what it rests on; more are a question which. */
const MOST_MARKED = 2;

/** What "it", "that" and "there" can stand for. */
export const pointed = (last: Turn): Slots => {
  const { level, years, country } = last.intent.slots;
  const skill = last.intent.topic === 'next' ? lastSkill(last) : last.intent.slots.skill;
  return {
    ...(level === undefined ? {} : { level }),
    ...(years === undefined ? {} : { years }),
    ...(country === undefined ? {} : { country }),
    ...(skill === undefined ? {} : { skill }),
  };
};

type Picked = {
  readonly skill: string;
  /** The message with the names of the skills that it points to. */
  readonly text: string;
  /** Nothing else of weight is said. */
  readonly isAll: boolean;
  /** Just this one is said not to be meant. */
  readonly isDenied: boolean;
};

/**
 * `the last of those`, `the former: is it hard?`, `not that one, the other`: the skill that is pointed to first, and what is
 * said with it and any others, as in `the first is done, the second not yet`.
 */
export const readPicked = (
  tokens: readonly Token[],
  last: Turn,
  nameOf: (skill: string) => string | undefined,
): Picked | undefined => {
  const spoken = spokenOf(last);
  if (tokens.length > LONGEST_PICK || UNDOING.has(tokens[0]?.word ?? '')) return undefined;
  const picks = tokens.flatMap((_, at) => {
    const skill = spoken.length < 2 ? numberedAt(tokens, at, spoken) : pickAt(tokens, at, spoken, last);
    const name = skill === undefined ? undefined : nameOf(skill);
    const from = isArticle(tokens[at - 1]) ? at - 1 : at;
    return skill === undefined || name === undefined ? [] : [{ skill, name, from, to: endOfPick(tokens, at) }];
  });
  const [first] = picks;
  if (first === undefined) return undefined;
  const rest = tokens.filter((_, at) => !isWithin(picks, at));
  return {
    skill: first.skill,
    text: tokens.map((token, at) => toNamed(token, at, picks)).join(''),
    isAll: rest.every(({ word }) => FUNCTION_WORDS.has(word)),
    isDenied: tokens[first.from - 1]?.word === 'not',
  };
};

/** `undo that last one` is of the last change, and not of one of the skills it was of. */
const UNDOING = wordSet('undo revert');

type Pick = { readonly name: string; readonly from: number; readonly to: number };

/** A word with the mark that stands before it; the name of what it points to where one begins, nothing within. */
const toNamed = ({ word, gap }: Token, at: number, picks: readonly Pick[]): string => {
  const pick = picks.find(({ from, to }) => at >= from && at < to);
  return pick !== undefined && at > pick.from ? '' : `${gap.trim()} ${pick?.name ?? word}`;
};

/** `javascript as well or no` */
const isOrNot = (tokens: readonly Token[], at: number): boolean =>
  tokens[at]?.word === 'or' && (tokens[at + 1] === undefined || NOT.has(tokens[at + 1]?.word ?? ''));
const NOT = wordSet('no not nah what');

/** `go or rust?`, `nginx vs caddy`, `compare Canada and US pay` name both sides, whatever was spoken of before; `it or mysql` does not. */
export const isOfItsOwn = ({ tokens, skills, countries, levels }: Found): boolean => {
  const isSide = PAIRING.has(tokens[0]?.word ?? '');
  const at = tokens.findIndex(({ word }) => DIVIDING.has(word) || (isSide && word === 'and'));
  if (at < 0) return false;
  const named = [...skills, ...countries, ...levels];
  const isNamed = (side: readonly Token[], from: number): boolean =>
    side.some(({ word }, place) => isWithin(named, from + place) || !isOfBoth(word));
  const [left, right] = [tokens.slice(0, at), tokens.slice(at + 1)];
  return isNamed(left, 0) && isNamed(right, at + 1) && !left.some(({ word }) => POINTING.has(word) || word === 'two');
};
const DIVIDING = wordSet('or vs versus');

/** It names nothing beside what was spoken of: `compare pay and demand` is asked of both. */
const isOfBoth = (word: string): boolean =>
  FUNCTION_WORDS.has(word) || COMPARING.has(word) || POINTING.has(word) || RESPECTS.has(word);
const RESPECTS = wordSet(
  'pay salary salaries money demand jobs job market speed performance difficulty ease popularity future tooling ecosystem community syntax pros cons strengths weaknesses',
);

/** `which of the two first?` after how long each takes; `both together` asks on about that. */
const isOrderAsked = (tokens: readonly Token[]): boolean =>
  tokens.some(({ word }) => word === 'which' || word === 'what') && tokens.some(({ word }) => ORDERING.has(word));
const ORDERING = wordSet('first before start begin easier better');

/** The skills of both turns where those newly named are set beside the ones spoken of: `vs mysql?`, `put both side by side`. */
export const toCompared = (found: Found, last: Turn): readonly string[] | undefined => {
  const { tokens, skills } = found;
  const { topic } = last.intent;
  const isOfSkills = topic.startsWith('skill.') || (topic === 'learn.duration' && isOrderAsked(tokens));
  if (!isOfSkills || tokens.length > LONGEST_COMPARISON) return undefined;
  const named = namedIds(skills);
  const isJoining =
    named.length === 1 && toList(last.intent.slots.skill).length > 1 && tokens.some(({ word }) => JOINING.has(word));
  const words = named.length === 0 ? PAIRING : COMPARING;
  const compares = isJoining || tokens.some(({ word }, at) => words.has(word) && !isOrNot(tokens, at));
  if (!compares || named.length > 1 || isOfItsOwn(found) || tokens.some(isReporting)) return undefined;
  const all = [...new Set([...(named.length === 0 ? spokenOf(last) : toList(last.intent.slots.skill)), ...named])];
  return all.length > 1 && all.length > named.length ? all : undefined;
};

/** The skills spoken of lately, as they were listed or named: where the last turn named one alone, after those before it. */
const spokenOf = (last: Turn): readonly string[] => {
  if (last.listed !== undefined && last.listed.length > 1) return last.listed;
  const skills = toList(last.intent.slots.skill);
  return skills.length === 1 ? [...new Set([...toList(last.before?.slots.skill), ...skills])] : skills;
};

/** `I finished number 1`: what was done of those spoken of, and not which of the buttons is meant. */
const numberedAt = (tokens: readonly Token[], at: number, spoken: readonly string[]): string | undefined => {
  const isDone = tokens.some(({ word }) => DONE.has(word));
  return isDone && NUMBERS.has(tokens[at]?.word ?? '') ? spoken[Number(tokens[at + 1]?.word) - 1] : undefined;
};
const NUMBERS = wordSet('number nr');
const DONE = wordSet('finished completed learned done know did tick');

const pickAt = (tokens: readonly Token[], at: number, spoken: readonly string[], last: Turn): string | undefined => {
  const numbered = numberedAt(tokens, at, spoken);
  if (numbered !== undefined) return numbered;
  const word = tokens[at]?.word ?? '';
  const place = ordinalAt(tokens, at);
  const isOther = word === 'other';
  if ((place === undefined && !isOther) || isDate(tokens, at, place?.to ?? at)) return undefined;
  const to = place?.to ?? at + 1;
  const isOfThose = tokens[to]?.word === 'of' && OF_WHAT.has(tokens[to + 1]?.word ?? '');
  if (!isArticle(tokens[at - 1]) && tokens[to]?.word !== 'one' && !isOfThose && !PLAIN.has(word)) return undefined;
  const after = tokens[THINGS.has(tokens[to]?.word ?? '') ? to + 1 : to];
  if (!isClauseEnd(after) && !AFTER_PICK.has(after?.word ?? '')) return undefined;
  if (!isOther) return spoken.at(place?.index ?? 0);
  const others = spoken.filter((skill) => skill !== last.intent.slots.skill);
  return others.length === 1 ? others[0] : spoken.length === 2 ? spoken[1] : undefined;
};

/** `until the 3rd`, `the 2nd of december` */
const isDate = (tokens: readonly Token[], at: number, to: number): boolean =>
  to > at + 1 &&
  (DATING.has(tokens[at - 2]?.word ?? '') || (tokens[to]?.word === 'of' && !OF_WHAT.has(tokens[to + 1]?.word ?? '')));
const DATING = wordSet('on until till by from before after since');

const endOfPick = (tokens: readonly Token[], at: number): number => {
  let to = ordinalAt(tokens, at)?.to ?? at + 1;
  const next = tokens[to]?.word ?? '';
  if (next === 'one' || THINGS.has(next) || NUMBERS.has(tokens[at]?.word ?? '')) to++;
  if (tokens[to]?.word !== 'of') return to;
  to++;
  while (OF_WHAT.has(tokens[to]?.word ?? '')) to++;
  return to;
};

const isArticle = (token: Token | undefined): boolean => token?.word === 'the';
const LONGEST_PICK = 12;
const LONGEST_COMPARISON = 12;
/** Said without an article as well. */
const PLAIN = wordSet('former latter');
const AFTER_PICK = wordSet(
  'one of is not it then please instead only what how for and but i mean more too again though does do would sounds looks seems actually take takes last lasts need needs',
);
/** What one of a list is called: `the second step`. */
const THINGS = wordSet('step skill item topic');
const OF_WHAT = wordSet('the those these them two three lot');
const POINTING = wordSet('it that this there they them those these one both');
const COMPARING = wordSet(
  'vs versus or than different differ differs difference better compare compared comparison rather against beside next alongside race stand stack replace replaces replacing',
);
/** `mark both as learned`, `put them as learning` compare nothing; `put both side by side` does. */
const isReporting = ({ word }: Token, at: number, tokens: readonly Token[]): boolean =>
  REPORTING.has(word) || (word === 'put' && tokens.slice(at).some((next) => FILING.has(next.word)));
const FILING = wordSet('as down');
const REPORTING = wordSet('mark learned know known done finished skip started');
/** What adds one more to several set beside each other. */
const JOINING = wordSet('too also add adding throw include including well plus mix');
/** What says that several things spoken of before are meant together. */
const PAIRING = wordSet('both two side compare versus vs each pair');
