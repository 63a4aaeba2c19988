import { z } from 'zod';
import type { FeedbackCounts, FeedbackStore, KeptQuestion } from '../../core/ports.ts';
import { isTopic, type Topic } from '../../core/topic.ts';
import { amend } from '../amend.ts';
import type { Shelf } from '../backend.ts';
import { toKey } from '../key.ts';
import { createKeyedQueue } from '../keyed-queue.ts';

/** Questions kept for one topic: the latest ones. */
const QUESTIONS = 50;
const LONGEST_QUESTION = 500;
const KEPT_MS = 180 * 24 * 3_600_000;

export type FeedbackDeps = { readonly shelf: Shelf; readonly now: () => number };

/** One entry with the counts of all topics, and one with the questions of each; no trace of who spoke. */
export const createFeedbackStore = ({ shelf, now }: FeedbackDeps): FeedbackStore => {
  const inOrder = createKeyedQueue();
  const change = (key: string, next: (text: string | undefined) => unknown): Promise<void> =>
    inOrder(key, () => amend(shelf, key, (text) => ({ to: JSON.stringify(next(text)) })));
  const changeCounts = (topic: Topic, next: (counts: FeedbackCounts) => FeedbackCounts): Promise<void> =>
    change(COUNTS, (text) => {
      const all = parseCounts(text);
      return { ...all, [topic]: next(all[topic] ?? NO_COUNTS) };
    });
  return {
    count: (topic, what, by) =>
      changeCounts(topic, (counts) => ({ ...counts, [what]: Math.max(0, counts[what] + by) })),
    keep: async (topic, { text: question, at }) => {
      await change(toQuestions(topic), (text) =>
        [...parseQuestions(text, now()), { text: question.slice(0, LONGEST_QUESTION), at }].slice(-QUESTIONS),
      );
      await changeCounts(topic, (counts) => counts);
    },
    read: async () => {
      const all = Object.entries(parseCounts(await shelf.get(COUNTS)));
      return Promise.all(
        all
          .flatMap(([topic, counts]) => (isTopic(topic) ? [{ topic, ...counts }] : []))
          .map(async (one) => {
            const questions = parseQuestions(await shelf.get(toQuestions(one.topic)), now());
            return { ...one, questions };
          }),
      );
    },
  };
};

const COUNTS = 'counts';
const toQuestions = (topic: Topic): string => toKey('questions', topic);

const NO_COUNTS: FeedbackCounts = { liked: 0, disliked: 0, unanswered: 0 };
const countSchema = z.number().int().min(0).catch(0);
const countsSchema = z
  .record(z.string(), z.object({ liked: countSchema, disliked: countSchema, unanswered: countSchema }))
  .catch({});
const questionsSchema = z.array(z.object({ text: z.string(), at: z.string() })).catch([]);

/** What can't be read counts from nothing again: these are hints for a curator, not somebody's record. */
const parseCounts = (text: string | undefined): Readonly<Record<string, FeedbackCounts>> =>
  countsSchema.parse(parseJson(text));

const parseQuestions = (text: string | undefined, now: number): readonly KeptQuestion[] =>
  questionsSchema.parse(parseJson(text)).filter(({ at }) => now - Date.parse(at) < KEPT_MS);

const parseJson = (text: string | undefined): unknown => {
  try {
    return JSON.parse(text ?? 'null');
  } catch {
    return null;
  }
};
