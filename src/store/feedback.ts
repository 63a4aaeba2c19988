import { z } from 'zod';
import type { FeedbackStore, TopicFeedback } from '../core/ports.ts';
import { TOPICS, type Topic } from '../core/topic.ts';
import { amend } from './amend.ts';
import type { Shelf } from './backend.ts';
import { toKey } from './key.ts';
import { createTurns } from './turns.ts';

/** Questions kept for one topic: the latest ones. */
const QUESTIONS = 50;
const LONGEST_QUESTION = 500;
const KEPT_MS = 180 * 24 * 3_600_000;

export type FeedbackDeps = { readonly shelf: Shelf; readonly now: () => number };

/** One entry for each topic, with no trace of who spoke. */
export const createFeedbackStore = ({ shelf, now }: FeedbackDeps): FeedbackStore => {
  const inTurn = createTurns();
  const change = (topic: Topic, next: (held: TopicFeedback) => TopicFeedback): Promise<void> =>
    inTurn(topic, () =>
      amend(shelf, toKey(topic), (text) => ({ to: JSON.stringify(next(parseFeedback(topic, text, now()))) })),
    );
  return {
    count: (topic, what, by) => change(topic, (held) => ({ ...held, [what]: Math.max(0, held[what] + by) })),
    keep: (topic, { text, at }) =>
      change(topic, (held) => ({
        ...held,
        questions: [...held.questions, { text: text.slice(0, LONGEST_QUESTION), at }].slice(-QUESTIONS),
      })),
    read: async () => {
      const all = await Promise.all(
        TOPICS.map(async (topic) => parseFeedback(topic, await shelf.get(toKey(topic)), now())),
      );
      return all.filter(
        ({ liked, disliked, unanswered, questions }) => liked + disliked + unanswered + questions.length,
      );
    },
  };
};

const countSchema = z.number().int().min(0).catch(0);
const feedbackSchema = z.object({
  liked: countSchema,
  disliked: countSchema,
  unanswered: countSchema,
  questions: z.array(z.object({ text: z.string(), at: z.string() })).catch([]),
});

/** What can't be read counts from nothing again: these are hints for a curator, not somebody's record. */
const parseFeedback = (topic: Topic, text: string | undefined, now: number): TopicFeedback => {
  const held = feedbackSchema.parse(parseJson(text));
  return { topic, ...held, questions: held.questions.filter(({ at }) => now - Date.parse(at) < KEPT_MS) };
};

const parseJson = (text: string | undefined): object => {
  try {
    const value: unknown = JSON.parse(text ?? '{}');
    return typeof value === 'object' && value !== null ? value : {};
  } catch {
    return {};
  }
};
