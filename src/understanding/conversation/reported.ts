import type { Turn } from '../../core/message.ts';
import type { Marks } from '../signals/marks.ts';
import type { Evidence } from '../signals/signals.ts';
import type { Found } from '../slots/found.ts';
import { NOTING } from '../slots/status/filed.ts';
import { wordSet } from '../text/word-set.ts';
import { createPhrases, spread } from '../tokens/phrases.ts';
import { type Token, toClauses } from '../tokens/tokens.ts';
import { isPointing } from './follow-up/pointing.ts';
import { isChoice } from './follow-up/same-question.ts';
import { isDoubt } from './follow-up/whole-phrase.ts';

/** Nothing is noted where no skill is named and nothing said of one, as in "tough one?" or "so is that a yes". */
export const isNoReport = (said: readonly Evidence[], found: Found, marks: Marks): boolean => {
  const { skills, tokens, readIt } = found;
  if (skills.length > 0) return isAskedOnly(found, marks);
  if (isOtherFiled(tokens)) return false;
  return isDoubt(tokens) || (readIt()?.status === undefined && !said.some(({ topic }) => topic === 'progress.set'));
};

/** `add Kotlin to what I'm learning`: a thing to be noted that is none of the skills, and nothing spoken of before. */
export const isOtherFiled = (tokens: readonly Token[]): boolean =>
  FILING.has(tokens[0]?.word ?? '') &&
  !isPointing(tokens.slice(1, 3)) &&
  (namesRecord(tokens) || tokens.some(({ word }, at) => word === 'learning' && tokens[at - 1]?.word === 'am'));
const FILING = wordSet('add put note mark save');

/** `java or go?`, `algorithms, do you really use them`, `show me only the databases`: the skills named are asked about. */
export const isAskedOnly = ({ skills, statuses, tokens }: Found, marks: Marks): boolean => {
  const isUnsaid = statuses.every(({ status }) => status === undefined);
  const isUnknown = statuses.every(({ status }) => status === undefined || status === 'none');
  const asksOthers = !marks.has('I') && ASKING_OTHERS.all(tokens).length > 0;
  const wantsTold = EXPLAINING.at(tokens, 0) !== undefined;
  const isQuestion =
    marks.has('ASKS') && (isUnsaid || isWhether(tokens) || (isUnknown && isDoubtedNeed(tokens)) || isChoice(tokens));
  return skills.length > 0 && (asksOthers || wantsTold || isQuestion);
};

/** `should I drop python and take javascript?`: a question as a whole. */
export const isWhether = (tokens: readonly Token[]): boolean =>
  WHETHER.at(tokens, OPENING.has(tokens[0]?.word ?? '') ? 1 : 0) !== undefined &&
  tokens[0]?.sentence === tokens.at(-1)?.sentence;
const OPENING = wordSet('so and but ok hm');
const WHETHER = createPhrases<true>(
  spread({ 'should i|shall i|should we|is it better to|would it be better to': true }),
);

/** `I don't know kafka, should I learn it?` */
const isDoubtedNeed = (tokens: readonly Token[]): boolean => NEED.all(tokens).length > 0;
const NEED = createPhrases<true>(
  spread({
    'should i learn|should i start|should i bother|do i need|do i have to|must i|is it worth|is that worth|worth learning': true,
  }),
);

/** `what's a senior`, `who counts as a lead?` after settings: what a level is, and none of one's own. */
export const isOfNobody = ({ tokens, levels }: Found, marks: Marks): boolean =>
  marks.has('ASKS') &&
  levels.length > 0 &&
  DEFINING.has(tokens[0]?.word ?? '') &&
  !tokens.some(({ word }) => OWN.has(word));
const DEFINING = wordSet('what whats who how which when why');
const OWN = wordSet('i my me mine myself we our us you your');

/**
 * `why is Kubernetes not in the list`, `so linux should be next?`: nothing is said of the skills but that they are asked about;
 * nor by `swap Django for Flask` of what is not said to be the record.
 */
export const withoutReports = (found: Found, marks: Marks, last: Turn | undefined): Found => {
  const { tokens, skills, statuses } = found;
  const isOfThem =
    marks.has('ASKS') &&
    !marks.has('I') &&
    toClauses(tokens).length === 1 &&
    (WHY.has(tokens[0]?.word ?? '') || isAdded(found) || tokens.some(({ word }) => BEING.has(word))) &&
    !tokens.some(({ word }) => NOTING.has(word));
  const isOfRecord = namesRecord(tokens) || last?.intent.topic.startsWith('progress.') === true;
  const isUnsaid = isOfThem || isLeaving(found, marks) || (isSwap(found) && !isOfRecord);
  return skills.length > 0 && isUnsaid ? { ...found, statuses: statuses.map(() => UNSAID) } : found;
};
/** `I don't want to stay in PHP, should I switch to Go or Node?`: what is weary of one language and asks about others takes none off. */
const isLeaving = ({ tokens, statuses }: Found, marks: Marks): boolean =>
  (marks.has('ASKS') || WHETHER.all(tokens).length > 0) &&
  statuses.every(({ status }) => status === undefined || status === 'skipped') &&
  STAYING.all(tokens).length > 0;
const STAYING = createPhrases<true>(
  spread({
    'not want to stay|not want to be stuck|not want to keep|not want to work|not want to write|tired of|sick of|fed up with|bored of|bored with|had enough of': true,
  }),
);

/** `swap Django for Flask in it`, `please replace Python with Go`. */
export const isSwap = ({ tokens, skills: [one, two] }: Found): boolean =>
  one !== undefined &&
  two !== undefined &&
  SWAPPING.has(tokens[one.from - 1]?.word ?? '') &&
  tokens.slice(0, one.from - 1).every(({ word }) => POLITE.has(word)) &&
  FOR.has(tokens[two.from - 1]?.word ?? '');
/** `swap Django for Flask on my record` */
export const namesRecord = (tokens: readonly Token[]): boolean => tokens.some(({ word }) => HELD.has(word));
const SWAPPING = wordSet('swap replace trade exchange substitute');
const POLITE = wordSet('please can could you and ok so then now');
const FOR = wordSet('for with by');
const HELD = wordSet('record list skills profile');

/** `and redis streams?` */
const isAdded = ({ tokens, skills }: Found): boolean =>
  ADDING.has(tokens[0]?.word ?? '') && tokens.length - skills.length <= MOST_ADDED;
const ADDING = wordSet('and or');
const MOST_ADDED = 2;
const UNSAID = { status: undefined, reported: undefined };
const WHY = wordSet('why how when where who which');
const BEING = wordSet('should is are does');
const ASKING_OTHERS = createPhrases<true>(
  spread({ 'do you|do people|do companies|do devs|do developers|do they|does anyone|does anybody': true }),
);
const EXPLAINING = createPhrases<true>(
  spread({
    'tell me how|tell me what|tell me why|explain how|explain what|explain why|show me|show my|show only|list my|let me see': true,
  }),
);
