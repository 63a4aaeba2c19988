import { type Intent, type SkillStatus, toList } from '../core/intent.ts';
import type { Turn } from '../core/message.ts';
import { isAskTopic, type Topic } from '../core/topic.ts';
import { hearAlone, type Part, type Reading, readAlone } from './classify.ts';
import { readPicked, toCompared } from './conversation/follow-up/pointing.ts';
import type { Heard } from './conversation/heard.ts';
import { bare, isOpen } from './deciding/decide.ts';
import { NOTING } from './slots/status/filed.ts';
import { wordSet } from './text/word-set.ts';
import type { Token } from './tokens/tokens.ts';

/** `vs mysql?`, `which of the two first` after a question about PostgreSQL sets it beside the other. */
export const compareSkills = (reading: Reading, { found, now }: Heard, last: Turn): Intent | undefined => {
  const skills = toCompared(found, last);
  const names = (skills ?? []).flatMap((skill) => reading.nameOf(skill) ?? []);
  if (skills === undefined || names.length < 2) return undefined;
  const intent = readAlone(reading, hearAlone(reading, names.join(' or '), now));
  return { ...(isOpen(intent) ? bare('skill.detail') : intent), slots: { ...intent.slots, skill: skills } };
};

/**
 * `the last of those, is it hard?` is read with the name of the skill; where that says nothing more, it is about the skill.
 * After a nudge `the second one` is one of its buttons, and `the second one, how do I learn it?` a skill listed before.
 */
export const pickSkill = (reading: Reading, { found, marks, now }: Heard, last: Turn): Intent | undefined => {
  const picked = readPicked(found.tokens, last, reading.nameOf);
  if (picked === undefined || (last.intent.topic === 'nudge' && (picked.isAll || !marks.has('ASKS')))) return undefined;
  const part = hearAlone(reading, picked.text, now);
  if (picked.isDenied && last.intent.topic === 'progress.set')
    return { ...bare('progress.set'), slots: { skill: picked.skill, status: toDenied(part) } };
  if (last.intent.topic === 'progress.set' && isStruck(found.tokens, picked.skill, last))
    return { ...bare('progress.set'), slots: { skill: picked.skill, status: 'none' } };
  const isTold = last.intent.topic === 'progress.set' || isKnown(found.tokens);
  const several = isTold ? reportOfSeveral(part) : undefined;
  if (several !== undefined) return several;
  const intent = readAlone(reading, part);
  const said = part.heard.marks.has('ASKS') ? undefined : part.heard.found.statuses[0];
  const reported = said?.reported;
  const isReport =
    last.intent.topic === 'progress.set' ||
    isToBeNoted(found.tokens) ||
    (said?.status === 'learned' && isKnown(found.tokens)) ||
    (LISTING.has(last.intent.topic) && (marks.has('I') || isDone(found.tokens)) && said?.status !== undefined);
  if (reported !== undefined && isReport)
    return { ...bare('progress.set'), slots: { skill: picked.skill, status: reported } };
  const least = isAskTopic(last.intent.topic) ? SURE_AFTER_QUESTION : SURE_TO_NOTE;
  const isGuess = intent.topic === 'progress.set' && (said?.status === undefined || intent.confidence < least);
  const isOfAll = intent.topic === last.intent.topic && intent.topic !== 'practice';
  if (!picked.isAll && !isGuess && !isOfAll && !isOpen(intent) && intent.slots.skill !== undefined)
    return isOfSkills(intent) ? { ...intent, topic: 'skill.detail' } : intent;
  const isOneOfAsked = OF_ONE_SKILL.has(last.intent.topic) && toList(last.intent.slots.skill).includes(picked.skill);
  const topic = picked.isAll && isOneOfAsked ? last.intent.topic : 'skill.detail';
  return { ...bare(topic), slots: { skill: picked.skill } };
};

/** One of several that is picked is asked about by itself, whatever it belongs to. */
const isOfSkills = ({ topic, slots }: Intent): boolean =>
  topic.startsWith('skill.') && toList(slots.skill).length === 1;

/** What was asked of two skills goes on with one: `quiz me on Docker or SQL`, `the second one`. */
const OF_ONE_SKILL: ReadonlySet<Topic> = new Set(['practice', 'plan', 'learn.duration', 'learn.resources']);

/** `the first is done, the second not yet`: something of each. */
const reportOfSeveral = ({ heard: { found } }: Part): Intent | undefined => {
  const skill = found.skills.map(({ value }) => value.id);
  const status = found.statuses.flatMap(({ reported }) => reported ?? []);
  return new Set(skill).size > 1 && skill.length === status.length
    ? { ...bare('progress.set'), slots: { skill, status } }
    : undefined;
};

/** `not the first one`: it is taken off, but where it is said to be still going on. */
const toDenied = ({ heard: { found } }: Part): SkillStatus =>
  found.tokens.some(({ word }) => word === 'still') || found.statuses[0]?.status === 'learning' ? 'learning' : 'none';

/** What lists skills that somebody may have: `the first of those I have already`. */
const LISTING: ReadonlySet<Topic> = new Set(['gap', 'plan', 'next', 'match']);

/** `the first one is done` */
const isDone = (tokens: readonly Token[]): boolean => tokens.some(({ word }) => DONE.has(word));
const DONE = wordSet('done finished ticked');

/** `I already know the second of those` */
const isKnown = (tokens: readonly Token[]): boolean =>
  tokens[0]?.word === 'i' && KNOWING.has(tokens.find(({ word }) => word !== 'i' && word !== 'already')?.word ?? '');
const KNOWING = wordSet('know learned finished');

/** `scratch the last one`, `no, scrap the last of those`; `drop the first one` too, where that was said to be known. */
const isStruck = (tokens: readonly Token[], skill: string, { intent: { slots } }: Turn): boolean => {
  const verb = tokens.find(({ word }) => !OPENING.has(word))?.word ?? '';
  const said = toList(slots.status)[toList(slots.skill).indexOf(skill)] ?? toList(slots.status).at(-1);
  return STRIKING.has(verb) || (DROPPING.has(verb) && said === 'learned');
};
const DROPPING = wordSet('drop lose ditch');
const OPENING = wordSet('no nope oh oops wait sorry actually ok okay please and but then hm well now can could you');
const STRIKING = wordSet('scratch strike undo revert untick scrap remove delete forget erase bin unmark cross');

/** `the second one then, write down I began it` */
const isToBeNoted = (tokens: readonly Token[]): boolean => tokens.some(({ word }) => NOTING.has(word));

/** Less than this is no report of what was picked. */
const SURE_TO_NOTE = 0.7;
/** After a question about skills less is a report. */
const SURE_AFTER_QUESTION = 0.8;
