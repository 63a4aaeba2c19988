import { type Intent, toList, toSlot } from '../../core/intent.ts';
import type { Turn } from '../../core/message.ts';
import type { Found } from '../slots/found.ts';
import type { SkillName } from '../slots/skills.ts';
import { wordSet } from '../text/word-set.ts';
import { createPhrases, type Hit, isWithin, spread } from '../tokens/phrases.ts';
import { isBreak, type Token } from '../tokens/tokens.ts';
import { SLIPS } from './follow-up/instead.ts';
import { made } from './follow-up/made.ts';
import { namedIds } from './follow-up/named-ids.ts';

/**
 * `actually put Kubernetes back`, `bring SQL back`, and `no, keep Git` once it was dropped: a skill is to stand as it did
 * before, which the record knows; `no, keep Express, I meant MongoDB` says besides what was to go in its place. In the talk
 * about a plan it is the plan that is meant.
 */
export const readPutBack = (found: Found, asks: boolean, last: Turn | undefined): Intent | undefined => {
  const { tokens, skills } = found;
  const [first] = skills;
  if (first === undefined && !asks && last !== undefined) return readRedone(tokens, last) ?? readLeftIn(tokens, last);
  if (asks || first === undefined || tokens.length > LONGEST || last?.intent.topic === 'plan') return undefined;
  const kept = keptAt(tokens, first, last);
  if (kept !== undefined) {
    const meant = skills.filter(({ from }) => from > first.to).map(({ value }) => value.id);
    if (meant.length === 0) return isAlone(tokens, skills) ? toRestored(skills) : undefined;
    const isMeant = tokens.slice(first.to).some(({ word }) => SLIPS.has(word));
    return isMeant
      ? { ...made('progress.set', 'instead', { skill: toSlot(meant), status: kept }), ref: first.value.id }
      : undefined;
  }
  return isPut(tokens, skills) && isAlone(tokens, skills) ? (readTold(found) ?? toRestored(skills)) : undefined;
};

/** `haha no redo it`, `put it back` once a report was taken back: it stands again as it was told. */
const readRedone = (tokens: readonly Token[], { intent, before }: Turn): Intent | undefined => {
  const isUndone = intent.topic === 'progress.set' && intent.aspect === 'undo';
  const told = before?.topic === 'progress.set' && before.slots.status !== 'none' ? before.slots : undefined;
  if (!isUndone || told?.skill === undefined || told.status === undefined) return undefined;
  const hits = REDOING.all(tokens);
  const isAll = tokens.every(({ word }, at) => isWithin(hits, at) || AROUND_REDO.has(word));
  return hits.length > 0 && isAll
    ? made('progress.set', 'answer', { skill: told.skill, status: told.status })
    : undefined;
};
const REDOING = createPhrases<true>(
  spread({
    'redo|re do|undo the undo|undo that undo|undo my undo|undo the undoing|put back|put it back|put that back|put them back|bring it back|bring that back|bring them back|get it back|want it back|restore|restore it|restore that|restore them|add it again|add it back|add that back|add them back|note it again|put it in again|put it on again|keep it|keep that|keep them|leave it in|leave it on|revert the undo|revert that undo|cancel the undo|take the undo back': true,
  }),
);
const AROUND_REDO = wordSet(
  'haha hahaha lol no nope oh oops wait sorry hm hmm ok okay actually please just kidding jk it that them again back i want do not undo now then after all on second thought thoughts did mean meant to better well as was were before my the record list',
);

/** `on second thought leave it in, a client uses it` once it was skipped or dropped; what was noted otherwise stays as it is. */
const readLeftIn = (tokens: readonly Token[], { intent: { topic, slots } }: Turn): Intent | undefined => {
  const isDropped = toList(slots.status).some((status) => status === 'skipped' || status === 'none');
  const left = LEAVING.all(tokens)[0]?.to ?? 0;
  const end = tokens.findIndex((token, at) => at >= left && left > 0 && isBreak(token));
  const said = tokens.slice(0, end > 0 ? end : tokens.length);
  const isAll = said.every(({ word }) => LEFT.has(word)) && LEAVING.all(said).length > 0;
  if ((topic === 'next' || topic === 'skill.detail') && isAll) return made('progress.set', 'leave', {});
  if (topic !== 'progress.set' || slots.skill === undefined || !isAll) return undefined;
  return isDropped ? made('progress.set', 'undo', { skill: slots.skill }) : made('progress.set', 'leave', {});
};
const LEAVING = createPhrases<true>(
  spread({
    'leave it in|leave that in|leave them in|keep it in|keep that in|keep it|keep that|keep that one|keep them|leave it as it is|leave it as is|leave it like that|leave it that way': true,
  }),
);
const LEFT = wordSet(
  'on second thought thoughts leave it that them in keep one no wait sorry actually then ok okay yes yeah better hm please as is like way so there now just',
);

/** `put HTML back, I know it a little`: how it stands is said behind the mark, whatever the record knows. */
const readTold = ({ tokens, skills, statuses }: Found): Intent | undefined => {
  const [hit, ...more] = skills;
  const status = statuses[0]?.status;
  const isOfOne = hit !== undefined && more.length === 0 && (status === 'learning' || status === 'learned');
  const behind = tokens.findIndex((token, at) => at >= (hit?.to ?? 0) && isBreak(token));
  const isTold = behind > 0 && tokens.slice(behind).some(({ word }) => TELLING.has(word));
  return isOfOne && isTold ? made('progress.set', 'answer', { skill: hit.value.id, status }) : undefined;
};
const TELLING = wordSet('know knew learning learned learn started finished begun done');

const toRestored = (skills: Found['skills']): Intent =>
  made('progress.set', 'undo', { skill: toSlot(namedIds(skills)) });

/** `keep Git` once it was dropped or skipped: which of the two was said. */
const keptAt = (tokens: readonly Token[], { value, from }: Hit<SkillName>, last: Turn | undefined) => {
  if (last?.intent.topic !== 'progress.set' || tokens[from - 1]?.word !== 'keep') return undefined;
  const { skill, status } = last.intent.slots;
  const at = toList(skill).indexOf(value.id);
  const said = at < 0 ? undefined : (toList(status)[at] ?? toList(status).at(-1));
  return said === 'none' || said === 'skipped' ? said : undefined;
};

/** `put sql back`, `restore sql` */
const isPut = (tokens: readonly Token[], skills: Found['skills']): boolean => {
  const has = (words: ReadonlySet<string>) => tokens.some(({ word }, at) => words.has(word) && !isWithin(skills, at));
  return has(RESTORING) || (has(PUTTING) && tokens.some(({ word }) => word === 'back'));
};

/** Nothing else is said, but why behind a mark. */
const isAlone = (tokens: readonly Token[], skills: Found['skills']): boolean => {
  const [behind = 0] = skills.slice(-1).map(({ to }) => to);
  const end = tokens.findIndex((token, at) => at >= behind && isBreak(token));
  return tokens
    .slice(0, end < 0 ? tokens.length : end)
    .every(({ word }, at) => isWithin(skills, at) || RESTORING.has(word) || PUTTING.has(word) || AROUND.has(word));
};
const LONGEST = 16;
const PUTTING = wordSet('put bring get want have');
const RESTORING = wordSet('restore unskip reinstate');
const AROUND = wordSet(
  'back keep actually no nope oh oops hm hmm wait sorry ok okay please can could would you i the my and in on onto to record list it as was were before again now then well just let us me do',
);
