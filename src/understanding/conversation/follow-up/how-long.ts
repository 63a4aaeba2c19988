import { type Intent, toList } from '../../../core/intent.ts';
import type { Turn } from '../../../core/message.ts';
import type { Topic } from '../../../core/topic.ts';
import type { Found } from '../../slots/found.ts';
import { toNumber } from '../../slots/number.ts';
import { wordSet } from '../../text/word-set.ts';
import { FUNCTION_WORDS } from '../../tokens/function-words.ts';
import { createPhrases, spread } from '../../tokens/phrases.ts';
import type { Token } from '../../tokens/tokens.ts';
import { made } from './made.ts';
import { lastSkill } from './pointing.ts';

/**
 * `how long to learn it?`, `how many weeks if I give it an hour a day?` after one skill or the next step: how long that takes.
 * Months and years after the next step are asked of the whole way.
 */
export const readHowLong = ({ tokens, skills, levels, hours }: Found, last: Turn): Intent | undefined => {
  const { topic } = last.intent;
  const isOfAnother = skills.length + levels.length > 0;
  if (isOfAnother || tokens.length > LONGEST || !OF_SKILL.has(topic) || !isHowLong(tokens)) return undefined;
  if (!tokens.every(({ word }) => isSaidAround(word))) return undefined;
  const [skill, other] = topic === 'next' && tokens.some(({ word }) => LONG.has(word)) ? [] : toList(lastSkill(last));
  if (other !== undefined || (skill === undefined && topic !== 'next')) return undefined;
  return made('learn.duration', 'answer', {
    ...(skill !== undefined && { skill }),
    ...(hours !== undefined && { hours_per_week: hours.value }),
  });
};

/** `together?`, `and both in total` after how long one skill takes and then another: the two. */
export const readTogether = ({ tokens, hours }: Found, { intent, before }: Turn): Intent | undefined => {
  const isOfBoth = intent.topic === 'learn.duration' && before?.topic === 'learn.duration';
  const skill = isOfBoth ? [...new Set([...toList(before.slots.skill), ...toList(intent.slots.skill)])] : [];
  const isMeant =
    tokens.some(({ word }) => TOGETHER.has(word)) &&
    tokens.every(({ word }) => TOGETHER.has(word) || isSaidAround(word));
  const slots = { ...intent.slots, ...(hours !== undefined && { hours_per_week: hours.value }), skill };
  return skill.length > 1 && isMeant ? made('learn.duration', 'answer', slots) : undefined;
};
const TOGETHER = wordSet('together both total altogether combined');

/** `is that enough?` after hours of study were told: how long the way takes with them. */
export const readEnough = ({ tokens, hours }: Found, { intent, before }: Turn): Intent | undefined => {
  const told = intent.topic === 'settings' ? intent : before?.topic === 'settings' ? before : undefined;
  const isOfHours = (intent.topic === 'settings' || intent.topic === 'next') && hours === undefined;
  const held = told?.slots.hours_per_week;
  return isOfHours && held !== undefined && ENOUGH.at(tokens, 0)?.to === tokens.length
    ? made('learn.duration', 'answer', { hours_per_week: held })
    : undefined;
};
const ENOUGH = createPhrases<true>(
  spread({
    'is that enough|is this enough|is it enough|will that do|will it do|will that be enough|would that be enough|is that enough time|is that too little|is that too few|too little|enough|are those enough|are these hours enough|can that work|does that work|is that ok|is that enough to get a job|is that enough for a job|is that enough to learn it|is that enough to learn this|is that realistic': true,
  }),
);

const LONGEST = 18;
const OF_SKILL: ReadonlySet<Topic> = new Set(['skill.detail', 'next']);
const LONG = wordSet('month months year years');

const isSaidAround = (word: string): boolean =>
  FUNCTION_WORDS.has(word) || AROUND.has(word) || toNumber(word) !== undefined;
const AROUND = wordSet(
  'long many much time hour hours day days week weeks month months year years take takes need needs learn learning study spend give given daily weekly weekend weekends evening evenings each every roughly about finish done complete master get it',
);

/** `how long`, `how many months`; not `how long ago`. */
export const isHowLong = (tokens: readonly Token[]): boolean =>
  HOW_LONG.all(tokens).length > 0 && !tokens.some(({ word }) => SINCE.has(word));
const HOW_LONG = createPhrases<true>(
  spread({
    'how long|how many hours|how many days|how many weeks|how many months|how many years|how much time|in how many weeks|in how many months': true,
  }),
);
const SINCE = wordSet('ago is are was were has have did been since until');
