import type { Intent } from '../../../core/intent.ts';
import type { Turn } from '../../../core/message.ts';
import { isAskTopic, type Topic } from '../../../core/topic.ts';
import type { Found } from '../../slots/found.ts';
import { wordSet } from '../../text/word-set.ts';
import { createPhrases, isWithin, spread } from '../../tokens/phrases.ts';
import { made } from './made.ts';

/**
 * `that's a long time`, `sounds hard` about the way there: how it goes faster, or with which step it begins, and no kind
 * word.
 */
export const readDaunted = ({ tokens }: Found, { intent }: Turn): Intent | undefined => {
  const { topic, slots } = intent;
  if (tokens.length > LONGEST || !isAskTopic(topic) || FIGURES.has(topic)) return undefined;
  const hits = DAUNTING.all(tokens);
  const [kind] = new Set(hits.map(({ value }) => value));
  const isAll = hits.length > 0 && tokens.every(({ word }, at) => isWithin(hits, at) || AROUND.has(word));
  if (!isAll) return undefined;
  if (topic === 'learn.duration') return { ...made(topic, 'answer', slots), case: 'faster' };
  if (kind !== 'hard') return undefined;
  const first = FIRST_STEPS.find((each) => topic.startsWith(each.slice(0, each.indexOf('.') + 1)));
  const isBegun = first !== undefined && topic !== 'learn.resources';
  return isBegun ? { ...made(first, 'answer', {}), case: 'first-step' } : undefined;
};

const LONGEST = 8;
/** What is said of a sum is about the sum. */
const FIGURES: ReadonlySet<Topic> = new Set(['salary.range', 'salary.sources', 'salary.raise']);
/** Topics that hold the first step for all of their group. */
const FIRST_STEPS: readonly Topic[] = ['learn.start', 'interview.topics'];

const DAUNTING = createPhrases<'long' | 'hard'>(
  spread({
    'long time|so long|very long|really long|quite long|pretty long|that long|too long|long|forever|ages|lot of time|lot of hours|so many hours|so many months|so many years|years|lot|a while':
      'long',
    'hard|tough|difficult|scary|overwhelming|intimidating|daunting|so much to learn|much to learn|lot to learn|lot of work|lot of stuff|lot to do|lot to take in|complicated|frightening':
      'hard',
  }),
);
const AROUND = wordSet(
  'that it this is are was a an the so very really quite pretty too rather kinda kind sort bit of sounds sound seems seem looks look feels like wow damn omg ok okay oh man ouch hmm hm phew lol well still to me for honestly all these those things',
);
