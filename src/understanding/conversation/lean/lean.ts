import { type Intent, toList } from '../../../core/intent.ts';
import type { Topic } from '../../../core/topic.ts';
import { FUNCTION_WORDS } from '../../tokens/function-words.ts';
import type { Token } from '../../tokens/tokens.ts';
import type { Heard } from '../heard.ts';

/** How much a message leans on the conversation it stands in. */
export type Lean = {
  /** The share of the say that its words have beside the subject of the conversation, rather than by themselves. */
  readonly share: number;
  /** What a conversation adds to the log-odds of being ours. */
  readonly ours: number;
};

/** How a conversation changes the odds: of being ours at all, and of each topic. */
export type Talk = {
  readonly ours: number;
  /** What was spoken of. */
  readonly before?: Topic;
  readonly times: (topic: Topic) => number;
  /** What a topic is taken to be worth at least, before that. */
  readonly least: (topic: Topic) => number;
};

/**
 * The fewer words of its own a message has, the more it is about what was spoken of: "which is easier?" has none, a
 * question with five speaks for itself. Fitted to short conversations, and to what is said in them that is not ours.
 */
export const leaning = (tokens: readonly Token[], marks: Heard['marks'] = NO_MARKS): Lean => {
  const own = tokens.filter(({ word }) => !FUNCTION_WORDS.has(word)).length;
  const share = Math.min(MOST, MOST - (own - 2) * 0.2, MOST - (tokens.length - 6) * 0.06);
  const named = OURS.some((mark) => marks.has(mark)) ? PARTICULAR : 0;
  return { share: Math.max(0, share), ours: Math.max(-1.1, 2.2 - own * 0.7) + named };
};

const NO_MARKS: Heard['marks'] = new Set();
/** What is hardly said but to somebody who keeps it: hours of study, skills, a level. */
const OURS = ['HOURS', 'SPAN', 'SKILL', 'LEVEL'] as const;
const PARTICULAR = 1.2;

const MOST = 0.6;
/** What going on with the matter is worth where nothing else is likely. */
const STAYS = 0.1;

/**
 * Within a conversation a message is likelier to be ours, to go on with its topic unless it names another skill, and, where
 * it asks for nothing and names nothing, to be a kind word.
 */
export const toTalk = (
  { topic: before, slots }: Pick<Intent, 'topic' | 'slots'>,
  { found, marks }: Pick<Heard, 'found' | 'marks'>,
): Talk => {
  const { share } = leaning(found.tokens);
  const spoken = toList(slots.skill);
  const isOther = before === 'skill.detail' && found.skills.some(({ value }) => !spoken.includes(value.id));
  const isElsewhere = before === 'nudge' && marks.has('ASKS') && TIMED.every((mark) => !marks.has(mark));
  const isWord = !marks.has('ASKS') && NAMING.every((mark) => !marks.has(mark));
  const times = new Map<Topic, number>([
    ['thanks', isWord ? KIND : 1],
    [before, isOther || isElsewhere ? 1 : GOES_ON],
  ]);
  return {
    before,
    ours: 2,
    least: (topic) => (topic === before && !NEVER_IN_DOUBT.has(topic) ? (share / MOST) * STAYS : 0),
    times: (topic) => times.get(topic) ?? 1,
  };
};

/** Fitted to what people say after an answer: half of it changes the subject. */
const GOES_ON = 3;
const KIND = 6;
/** Without one of these a question after a nudge is about something else. */
const TIMED = ['DAY', 'TIME', 'ZONE', 'NUDGE_ON', 'NUDGE_OFF', 'SNOOZE'] as const;
const NAMING = ['SKILL', 'LEVEL', 'COUNTRY', 'YEARS', 'HOURS', 'SPAN', 'DAY', 'TIME'] as const;

/** Nothing is written down, and no small talk gone on with, on a guess. */
const NEVER_IN_DOUBT: ReadonlySet<Topic> = new Set([
  'nudge',
  'privacy',
  'progress.set',
  'settings',
  'help',
  'greeting',
  'thanks',
  'clarify',
  'none',
]);
