import { type Intent, toList, toReported } from '../../../core/intent.ts';
import type { Turn } from '../../../core/message.ts';
import type { Found } from '../../slots/found.ts';
import { toNumber } from '../../slots/number.ts';
import { wordSet } from '../../text/word-set.ts';
import { createPhrases, isWithin, spread } from '../../tokens/phrases.ts';
import { isBreak, type Token } from '../../tokens/tokens.ts';
import { readPhrase, toAspect } from './aspect.ts';
import { LISTINGS, PHRASES, VERDICTS } from './follow-up-phrases.ts';
import { LOOSE } from './follow-up-words.ts';
import { made } from './made.ts';
import { lastSkill } from './pointing.ts';
import { isDoubt, readWhole } from './whole-phrase.ts';

/** `got that one`, `actually no, started it`: the last word on the skill spoken of last; of `I meant learning, not learned` the first. */
export const readVerdict = (words: readonly Token[], found: Found, last: Turn): Intent | undefined => {
  const isNone = found.skills.length > 0 || isDoubt(found.tokens) || isOfWeek(found.tokens);
  const said = isNone ? [] : isKnowing(words, last) ? (['learned'] as const) : readWhole(VERDICTS, withoutUndo(words));
  const status = words.some(({ word }) => word === 'meant') ? said[0] : said.at(-1);
  const skill = status === undefined ? undefined : lastSkill(last);
  return skill === undefined || status === undefined ? undefined : made('progress.set', 'answer', { skill, status });
};

/** `know`, `known`: the button of a skill, in short. */
const isKnowing = (words: readonly Token[], { intent: { topic } }: Turn): boolean =>
  topic === 'skill.detail' && words.length === 1 && KNOWING.has(words[0]?.word ?? '');
const KNOWING = wordSet('know known');

/** `I completed week one`, `done with chapter 3`: a part of something, and no skill. */
const isOfWeek = (tokens: readonly Token[]): boolean =>
  tokens.some(({ word }, at) => PARTS.has(word) && toNumber(tokens[at + 1]?.word ?? '') !== undefined);
const PARTS = wordSet('week chapter lesson module section part unit month day');

/** `scratch that, I only know the basics`: what is right, without the taking back. */
const withoutUndo = (words: readonly Token[]): readonly Token[] => {
  const end = words.findIndex((token, at) => at > 0 && isBreak(token));
  const [undone, ...more] = end > 0 ? readWhole(PHRASES, words.slice(0, end)) : [];
  return undone === 'undo' && more.length === 0 ? words.slice(end) : words;
};

/** `put it on my list`: how far it is known is asked. */
export const readListing = (words: readonly Token[], { skills }: Found, last: Turn): Intent | undefined => {
  const skill = skills.length === 0 && readWhole(LISTINGS, words).length > 0 ? lastSkill(last) : undefined;
  return skill === undefined ? undefined : made('progress.set', 'answer', { skill });
};

/** `done, next`, `finished it, what's next`: the skill spoken of last is put on the record, and the next step asked for. */
export const readDone = (words: readonly Token[], { skills }: Found, last: Turn): Intent | undefined => {
  const at = words.findIndex(({ word }) => word === 'next');
  const isNext = at > 0 && skills.length === 0 && words.slice(at + 1).every(({ word }) => LOOSE.has(word));
  const said = words.slice(0, at).filter(({ word }) => !TO_NEXT.has(word));
  const status = isNext && last.intent.topic !== 'practice' ? readWhole(VERDICTS, said).at(-1) : undefined;
  const skill = status === undefined ? undefined : lastSkill(last);
  return skill === undefined || status === undefined
    ? undefined
    : { ...made('next', 'answer', {}), reported: { skill, status } };
};
const TO_NEXT = wordSet('what is and now then ok so');

/** `forget that`, `remove it`, `take them off again`, `forget what I said` after a report takes it back. */
export const readForgotten = (words: readonly Token[], last: Turn): Intent | undefined => {
  const isOff = words[0]?.word === 'take' && words.some(({ word }) => word === 'off');
  return last.intent.topic === 'progress.set' &&
    (isOff || FORGETTING.has(words[0]?.word ?? '')) &&
    words.slice(1).every(({ word }) => FORGOTTEN.has(word))
    ? toAspect('undo', last)
    : undefined;
};
const FORGETTING = wordSet('forget remove delete erase clear unlist');
const FORGOTTEN = wordSet(
  'it that this them those what i said one entry please again then now off from the my record list skills',
);

/** `not yet`, `no sorry, only from next month` after a level was set: it is as it was. */
export const readNotYet = (words: readonly Token[], last: Turn): Intent | undefined =>
  [last.intent, last.before].some((told) => told?.topic === 'settings' && told.slots.level !== undefined) &&
  words.some(({ word }) => LATER.has(word)) &&
  words.every(({ word }) => LATER.has(word) || AROUND_LATER.has(word))
    ? toAspect('undo', last)
    : undefined;
const LATER = wordSet('yet next until till from');
const AROUND_LATER = wordSet(
  'no not sorry wait oh well but only just that is it was starting start the of month week year january february march april may june july august september october november december though actually i am will be',
);

/** `scratch both`, `actually I know both` after two reports: what is said of the last of them holds for the two. */
export const readBoth = (words: readonly Token[], found: Found, last: Turn): Intent | undefined => {
  const { intent, before } = last;
  const both = words.findIndex(({ word }) => word === 'both');
  if (both < 0 || intent.topic !== 'progress.set' || before?.topic !== 'progress.set') return undefined;
  const ofOne = words.map((token, at) => (at === both ? { ...token, word: 'that' } : token));
  const said = readPhrase(ofOne, found, last) ?? readVerdict(ofOne, found, last);
  const status = said?.aspect === 'undo' ? 'none' : said?.slots.status;
  const skill = [...new Set([...toList(before.slots.skill), ...toList(intent.slots.skill)])];
  return status === undefined ? undefined : made('progress.set', 'answer', { skill, status });
};

/** `I meant only undo SQL`, `just the second, not SQL` once all of a report was taken back: what else was told stands again. */
export const readUndoneAlone = ({ tokens, skills }: Found, { intent, before }: Turn): Intent | undefined => {
  const isUndone = intent.topic === 'progress.set' && intent.aspect === 'undo' && before?.topic === 'progress.set';
  const isAlone = tokens.every(({ word }, at) => isWithin(skills, at) || ALONE.has(word) || AROUND_ALONE.has(word));
  if (!isUndone || skills.length === 0 || !isAlone || !tokens.some(({ word }) => ALONE.has(word))) return undefined;
  const [told, said] = [toList(before.slots.skill), toList(before.slots.status)];
  const meant = skills.filter(({ from }) => tokens[from - 1]?.word !== 'not').map(({ value }) => value.id);
  const kept = told.flatMap((skill, at) => {
    const status = said[at] ?? said.at(-1);
    return meant.includes(skill) || status === undefined ? [] : [{ skill, status }];
  });
  return kept.length > 0 && meant.every((skill) => told.includes(skill))
    ? made('progress.set', 'answer', toReported(kept))
    : undefined;
};
const ALONE = wordSet('only just alone');
const AROUND_ALONE = wordSet(
  'i meant mean wanted want no not oh sorry undo to the that it take back off remove was is for of please you should have undone taken',
);

/** `that was a lie lol, only docker` after a report of several: the others come off, and what stays was told. */
export const readOnly = ({ tokens, skills }: Found, { intent: { topic, aspect, slots } }: Turn): Intent | undefined => {
  const [told, said] = [toList(slots.skill), toList(slots.status)];
  const kept = new Set(skills.map(({ value }) => value.id));
  const isAlone = tokens.every(
    ({ word }, at) => isWithin(skills, at) || ALONE.has(word) || AROUND_ALONE.has(word) || LYING.has(word),
  );
  const isOnly = tokens.some(({ word }) => ALONE.has(word)) && tokens.some(({ word }) => LYING.has(word));
  const isOfReport = topic === 'progress.set' && aspect === 'answer' && kept.size > 0 && kept.size < told.length;
  if (!isOfReport || !isAlone || !isOnly || ![...kept].every((skill) => told.includes(skill))) return undefined;
  const stays = told.flatMap((skill, at) => {
    const status = said[at] ?? said.at(-1);
    return kept.has(skill) && status !== undefined ? [{ skill, status }] : [];
  });
  return made('progress.set', 'instead', toReported(stays));
};
const LYING = wordSet(
  'lie lied lying lol haha joke joking kidding exaggerated exaggerating bluff bluffing true truth untrue not honestly honest really know a i and well ok',
);

/** `wait, Networking I never said I'm learning, I skipped it`: what was put down to somebody comes off. */
export const readNeverSaid = ({ tokens, skills, statuses }: Found): Intent | undefined => {
  const [hit, ...more] = skills;
  const isDenied = NEVER_SAID.all(tokens).length > 0 && statuses[0]?.reported === 'none';
  return hit !== undefined && more.length === 0 && isDenied
    ? made('progress.set', 'answer', { skill: hit.value.id, status: 'none' })
    : undefined;
};
const NEVER_SAID = createPhrases<true>(
  spread({
    'i never said i am|i never said i was|i never said i know|i never said i knew|i never said i learn|i never said that i': true,
  }),
);

/** `no, the other way round` after a report of two: what was said of each holds for the other. */
export const readTurned = (
  words: readonly Token[],
  found: Found,
  { intent: { topic, slots } }: Turn,
): Intent | undefined => {
  const [skill, status] = [toList(slots.skill), toList(slots.status)];
  const isOfTwo = topic === 'progress.set' && skill.length === 2 && status.length === 2;
  return isOfTwo && found.skills.length === 0 && TURNED.all(words).length > 0
    ? made('progress.set', 'answer', { skill, status: status.toReversed() })
    : undefined;
};
const TURNED = createPhrases<true>(
  spread({
    'other way round|other way around|wrong way round|wrong way around|vice versa|the reverse|in reverse|reversed|swap them|switch them|mixed them up|mixed up': true,
  }),
);
