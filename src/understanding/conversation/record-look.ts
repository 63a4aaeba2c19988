import { type Intent, toSlot } from '../../core/intent.ts';
import type { Turn } from '../../core/message.ts';
import type { Topic } from '../../core/topic.ts';
import type { Found } from '../slots/found.ts';
import { wordSet } from '../text/word-set.ts';
import { createPhrases, isWithin, spread } from '../tokens/phrases.ts';
import { isClauseEnd } from '../tokens/tokens.ts';
import { made } from './follow-up/made.ts';
import { namedIds } from './follow-up/named-ids.ts';

/** `do I know SQL?`, `what do I have now`: what stands on the record, and nothing else is asked; so of `what did you undo` after a change and `why do you have me as senior?` */
export const readRecordLook = (found: Found, last: Turn | undefined): Intent | undefined => {
  const { tokens, skills } = found;
  if (WHY_HELD.at(tokens, 0) !== undefined) return toHeld(found);
  const said = KNOWING.at(tokens, 0);
  const isAll = said !== undefined && tokens.every((_, at) => at < said.to || isWithin(skills, at));
  if (isAll && skills.length > 0) return toLook(skills);
  if (isStillThere(found, last)) return toHeld(found);
  const isWhole =
    HAVING.at(tokens, 0)?.to === tokens.length && (last === undefined || !OF_ITS_OWN.has(last.intent.topic));
  const isChange = last?.intent.topic === 'progress.set' && CHANGED.at(tokens, 0)?.to === tokens.length;
  return isWhole || isChange ? made('progress.show', 'answer', {}) : undefined;
};

/** `is docker still there?? I said scratch it` after a change. */
const isStillThere = ({ tokens, skills: [skill] }: Found, last: Turn | undefined): boolean => {
  const opening = tokens[0]?.word === 'so' || tokens[0]?.word === 'and' ? 1 : 0;
  const hit = BEING.has(tokens[opening]?.word ?? '') ? STANDING.at(tokens, skill?.to ?? 0) : undefined;
  return (
    skill?.from === opening + 1 &&
    hit !== undefined &&
    isClauseEnd(tokens[hit.to]) &&
    last?.intent.topic.startsWith('progress.') === true
  );
};
const BEING = wordSet('is are');
const STANDING = createPhrases<true>(
  spread({
    'still there|still in there|still in|still on|still on it|still on my record|still on the record|still on my list|still on the list|still noted|on my record|on my record now|on my list|on the list|noted|noted now|gone|gone now|off|off now|off my record|off my list|off the list|removed|really gone': true,
  }),
);

/** What is held of a level or of the main language stands among the settings, what is of other skills on the record. */
const toHeld = ({ tokens, skills, levels }: Found): Intent | undefined => {
  if (levels.length > 0 || tokens.some(({ word }) => word === 'language')) return made('settings', 'answer', {});
  return skills.length > 0 ? toLook(skills) : undefined;
};
const toLook = (skills: Found['skills']): Intent =>
  made('progress.show', 'answer', { skill: toSlot(namedIds(skills)) });
const WHY_HELD = createPhrases<true>(
  spread({
    'why does it say|why does it think|why do you say|why do you think i|why do you have me|why did you put|why did you write|why did you note|why have you got me|why am i down as|why am i listed|who said i': true,
  }),
);

const KNOWING = createPhrases<true>(spread({ 'do i know|do i already know|and do i know|so do i know': true }));
const HAVING = createPhrases<true>(
  spread({
    'what do i have now|what do i have so far|what do i have|so what do i have|what do i have on record|what have i got now|what have i got so far|what do i know|so what do i know|what do i know now|what do i know so far|what do i know already|what do i already know': true,
  }),
);
/** After a change: what stands on the record since. */
const CHANGED = createPhrases<true>(
  spread({
    'what did the last change do|what did that change do|what did that change|what did it change|what did you change|what did you just change|what changed|what changed now|what did you undo|what did you just undo|what did the undo do|what was undone|what did you take back|what was taken back|what is changed now': true,
  }),
);
/** What one has is asked there of an advert, or of what is missing. */
const OF_ITS_OWN: ReadonlySet<Topic> = new Set(['match', 'gap', 'plan', 'nudge']);
