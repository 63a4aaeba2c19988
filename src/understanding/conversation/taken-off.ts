import { type Intent, toReported } from '../../core/intent.ts';
import type { Topic } from '../../core/topic.ts';
import { isLetterName } from '../said/named/letter-names.ts';
import { readOtherNames } from '../slots/other-names.ts';
import { wordSet } from '../text/word-set.ts';
import { type Hit, isWithin } from '../tokens/phrases.ts';
import { isBreak, type Token } from '../tokens/tokens.ts';
import { made } from './follow-up/made.ts';
import type { Heard } from './heard.ts';

/**
 * `show me what you noted, and delete Git`: beside a look at what is held, one skill is to come off the record, and never all
 * that is held. Of a name that is no skill of ours, as in `and delete the C`, it is said that nothing is noted.
 */
export const withTakenOff = (intent: Intent, { found: { tokens, skills, statuses } }: Heard): Intent => {
  if (!OF_HELD.has(intent.topic)) return intent;
  const at = tokens.findIndex((_, place) => isOrdered(tokens, place));
  if (at < 0 || !isShowing(tokens, intent.topic)) return intent;
  const gone = namesFrom(tokens, at + 1, skills);
  const show: Topic = intent.topic === 'privacy' && intent.aspect === 'answer' ? 'privacy' : 'progress.show';
  if (gone.length === 0) return isOtherName(tokens, at + 1) ? { ...made(show, 'answer', {}), reported: {} } : intent;
  const off = gone.map(({ value: { id } }) => ({ skill: id, status: 'none' as const }));
  const kept = skills.flatMap((hit, place) => {
    const status = statuses[place]?.status;
    const isOther = !off.some(({ skill }) => skill === hit.value.id);
    return isOther && (status === 'learned' || status === 'learning') ? [{ skill: hit.value.id, status }] : [];
  });
  const said = [...off, ...kept];
  return {
    ...made(show, 'answer', {}),
    reported: toReported(said),
  };
};
const OF_HELD: ReadonlySet<Topic> = new Set(['privacy', 'progress.show', 'progress.set', 'none', 'clarify']);
const SHOWING = wordSet('show see list tell display what');

/** `list my skills`; what would else be a report, or nothing clear, must name what is to be shown, unlike `and tell me what is left`. */
const isShowing = (tokens: readonly Token[], topic: Topic): boolean =>
  tokens.some(
    ({ word }, at) =>
      SHOWING.has(word) && (SHOWN.has(topic) || tokens.slice(at + 1, at + NEAR).some((next) => HELD.has(next.word))),
  );
const SHOWN: ReadonlySet<Topic> = new Set(['privacy', 'progress.show']);
const NEAR = 7;
const HELD = wordSet('skills record noted hold keep stored profile progress');

/** `delete` where a clause begins with it: not `how do I delete`, nor `do you delete`. */
const isOrdered = (tokens: readonly Token[], at: number): boolean => {
  if (!DELETING.has(tokens[at]?.word ?? '')) return false;
  let from = at;
  while (from > 0 && !isBreak(tokens[from]) && OPENING.has(tokens[from - 1]?.word ?? '')) from--;
  return from === 0 || isBreak(tokens[from]) || JOINTS.has(tokens[from]?.word ?? '');
};
const DELETING = wordSet('delete remove erase drop untick');
const JOINTS = wordSet('and then also');
const OPENING = wordSet('and then also please just can could you now kindly');

/** The skills named right behind the order, with nothing but joints between. */
const namesFrom = <T>(tokens: readonly Token[], from: number, skills: readonly Hit<T>[]): readonly Hit<T>[] => {
  let to = from;
  while (to < tokens.length && (isWithin(skills, to) || LINKING.has(tokens[to]?.word ?? ''))) to++;
  return skills.filter((hit) => hit.from >= from && hit.from < to);
};
const LINKING = wordSet('the my that and or also');

/** `the C`, `the C++`: a name that is no skill of ours. */
const isOtherName = (tokens: readonly Token[], from: number): boolean => {
  const at = tokens.findIndex(({ word }, place) => place >= from && !LINKING.has(word));
  return isLetterName(tokens, at) || readOtherNames(tokens, []).some((hit) => hit.from === at);
};
