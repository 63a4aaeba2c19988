import { type Intent, toList, toSlot } from '../../../core/intent.ts';
import type { Action, Turn } from '../../../core/message.ts';
import type { Found } from '../../slots/found.ts';
import { toNumber } from '../../slots/number.ts';
import { wordSet } from '../../text/word-set.ts';
import { isWithin } from '../../tokens/phrases.ts';
import { intentOf, made } from '../follow-up/made.ts';
import { namedIds } from '../follow-up/named-ids.ts';
import { readPick } from '../follow-up/pick.ts';

/**
 * What is said to "Do you know these too?": `yes`, `all except Linux`, `the first two`, `some of them`, `no, none`; and `I know
 * all that` of what comes before a skill. Never more is taken for known than was said; where it is not said which, they are
 * to be ticked. Undefined where neither was spoken of, or the words say something else.
 */
export const readKnownToo = (found: Found, asks: boolean, last: Turn): Intent | undefined => {
  const question = questionIn(last) ?? groundIn(found, last) ?? pressedIn(found, last);
  if (question === undefined || found.tokens.length > LONGEST) return undefined;
  if (isWhich(found.tokens)) return toTick(question, last);
  if (asks || !saysOnly(found)) return undefined;
  const said = found.skills.length > 0 ? exceptionIn(found) : amountIn(found, question);
  if (said === undefined) return undefined;
  switch (said.kind) {
    case 'all':
      return toKnown(question, []);
    case 'except':
      return toKnown(question, said.skills);
    case 'picked':
      return made('progress.set', 'answer', { skill: toSlot(said.skills), status: 'learned' });
    case 'some':
      return toTick(question, last);
    case 'none':
      return made('progress.set', 'leave', {});
  }
};

/** What was asked about: a few skills, each with a button of its own, or so many that one button takes all. */
type Question = { readonly each: readonly string[]; readonly all?: Action };

type Amount =
  | { readonly kind: 'all' | 'some' | 'none' }
  | { readonly kind: 'except' | 'picked'; readonly skills: readonly string[] };

const questionIn = ({ intent: { topic }, before, offered }: Turn): Question | undefined => {
  if (topic !== 'progress.set' && !(topic === 'next' && before?.topic === 'settings')) return undefined;
  const all = offered.find((each) => each.topic === 'progress.set' && each.aspect === 'confirm');
  if (all !== undefined) return { each: [], all };
  const begun = offered.findIndex(({ slots }) => slots.status === 'learning');
  const each = offered
    .slice(0, begun < 0 ? offered.length : begun)
    .filter((one, at) => isKnowing(one) && offered[at + 1]?.aspect !== 'another')
    .flatMap(({ slots }) => toList(slots.skill));
  return each.length > 0 && each.length <= MOST_EACH ? { each } : undefined;
};
const MOST_EACH = 3;

/** `I know all 8`: the button of the report before, in its own words, once something else was asked. */
const pressedIn = ({ tokens }: Found, { before }: Turn): Question | undefined => {
  const words = tokens.map(({ word }) => word);
  const all = words.findIndex((word) => ALL.has(word));
  const isPressed = words.some((word) => KNOWING.has(word)) && (toNumber(words[all + 1] ?? '') ?? 0) > MOST_EACH;
  const isReported = before?.topic === 'progress.set' && toList(before.slots.status).includes('learned');
  return isPressed && isReported && before.slots.skill !== undefined
    ? { each: [], all: made('progress.set', 'confirm', { skill: before.slots.skill }) }
    : undefined;
};

/** `Before Go: Programming fundamentals`, and then `those I know`; `I know it` is said of Go. */
const groundIn = ({ tokens }: Found, { intent: { topic }, listed = [] }: Turn): Question | undefined =>
  topic === 'skill.detail' &&
  listed.length > 0 &&
  tokens.some(({ word }) => KNOWING.has(word)) &&
  tokens.some(({ word }) => ALL.has(word) || THOSE.has(word))
    ? { each: listed }
    : undefined;
const THOSE = wordSet('that those these them first last second two three');

const isKnowing = ({ topic, aspect, slots }: Action): boolean =>
  topic === 'progress.set' && aspect === 'answer' && slots.status === 'learned' && toList(slots.skill).length === 1;

/** Which of them is for the person to say. */
const toTick = ({ all }: Question, { intent: { topic, slots } }: Turn): Intent =>
  made('progress.set', 'start', all?.slots ?? (topic === 'progress.set' && slots.skill ? { skill: slots.skill } : {}));

/** All that was asked about but these. */
const toKnown = ({ each, all }: Question, excepted: readonly string[]): Intent => {
  if (all !== undefined) {
    const named = toList(all.slots.skill);
    const status = [...named.map(() => 'learned' as const), ...excepted.map(() => 'none' as const)];
    return excepted.length === 0
      ? intentOf(all)
      : made('progress.set', 'confirm', { skill: [...named, ...excepted], status });
  }
  const left = each.filter((skill) => !excepted.includes(skill));
  return left.length === 0
    ? made('progress.set', 'leave', {})
    : made('progress.set', 'answer', { skill: toSlot(left), status: 'learned' });
};

/** Names of skills and words that answer such a question, and nothing else. */
const saysOnly = (found: Found): boolean =>
  found.tokens.every(
    ({ word }, at) =>
      isWithin(found.skills, at) || ANSWERING.some((words) => words.has(word)) || toNumber(word) !== undefined,
  );

/** `all but Linux`, `yes, not Linux though`, `not Linux but the rest`: everything else. */
const exceptionIn = (found: Found): Amount | undefined => {
  const { tokens, skills } = found;
  const words = tokens.map(({ word }, at) => (isWithin(skills, at) ? '' : word));
  const isAll = words.some((word) => ALL.has(word) || YES.has(word)) && !words.includes('rusty');
  const isExcepted = ({ from }: { readonly from: number }) => {
    const before = words.slice(0, from);
    return before.findLastIndex((word) => EXCEPTING.has(word)) > before.findLastIndex((word) => ALL.has(word));
  };
  return isAll && skills.every(isExcepted) ? { kind: 'except', skills: namedIds(skills) } : undefined;
};

/** How many of them, where none is named. */
const amountIn = ({ tokens }: Found, question: Question): Amount | undefined => {
  const words = tokens.map(({ word }) => word);
  const has = (set: ReadonlySet<string>) => words.some((word) => set.has(word));
  if (words.some((word, at) => HALVES.has(word) && PLACING.has(words[at - 1] ?? ''))) return undefined;
  if (has(PLACING)) return placeIn(words, question) ?? (readPlace(tokens, question) || { kind: 'some' });
  const isPart = words.some((word, at) => word === 'not' && ALL.has(words[at + 1] ?? ''));
  if (has(SOME) || isPart) return { kind: 'some' };
  const count = words.map(toNumber).find((one) => one !== undefined);
  if (NO.has(words[0] ?? '') || has(NONE) || (has(DENYING) && !has(YES)))
    return has(YES) ? undefined : { kind: 'none' };
  if (has(EXCEPTING) || (question.all && has(ONE) && has(KNOWING) && !has(ALL))) return undefined;
  if (has(YES) || has(ALL)) return { kind: 'all' };
  const isKnown = words.includes('i') && has(KNOWING) && (question.each.length === 1 || !has(ONE));
  return isKnown && count === undefined ? { kind: 'all' } : undefined;
};

/** `the first two` of the few that have buttons. */
const placeIn = (words: readonly string[], { each }: Question): Amount | undefined => {
  const count = words.map(toNumber).find((one) => one !== undefined && one > 1);
  const end = words.find((word) => word === 'first' || word === 'last');
  if (count === undefined || end === undefined || count > each.length) return undefined;
  return { kind: 'picked', skills: end === 'first' ? each.slice(0, count) : each.slice(-count) };
};

const readPlace = (tokens: Found['tokens'], { each }: Question): Amount | undefined => {
  const skill =
    each[
      readPick(
        tokens.filter(({ word }) => !YES.has(word) && !KNOWING.has(word)),
        each.length,
      ) ?? each.length
    ];
  return skill === undefined ? undefined : { kind: 'picked', skills: [skill] };
};

const LONGEST = 14;
/** `which ones?`, `what are those` */
const isWhich = (tokens: Found['tokens']): boolean =>
  ASKING.has(tokens[0]?.word ?? '') && tokens.every(({ word }) => WHICH.has(word));
const ASKING = wordSet('which what');
const WHICH = wordSet('which what are is ones one those these they them the rest other');
const YES = wordSet(
  'yes yep yeah yup ya yea sure certainly definitely absolutely obviously naturally course correct indeed totally aye',
);
const ALL = wordSet('all everything every rest others both each whole lot');
const NO = wordSet('no nope nah none neither nothing never');
const NONE = wordSet('none neither nothing');
const DENYING = wordSet('not');
const SOME = wordSet(
  'some few most mostly several part partly partially half couple kinda kind sort bit little certain many rusty',
);
const PLACING = wordSet('first second third last former latter top');
/** `only the first half of the course` is of what was learned. */
const HALVES = wordSet('half part');
const EXCEPTING = wordSet('except excepting besides apart but without minus excluding not save barring aside');
const KNOWING = wordSet('do know have can');
const ONE = wordSet('it that this one');
const AROUND = wordSet(
  'ok okay well hm um oh i we am these those them they it that this one ones too as also already of the a an at from to for other than yet really now please rung thanks thank you mine my in with and then just only though sorry honestly actually guess think so would say skills things is are there know very much enough quite out more still mind',
);
const ANSWERING = [YES, ALL, NO, SOME, PLACING, EXCEPTING, KNOWING, AROUND];
