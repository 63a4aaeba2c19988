import { type Card, createEmptyCard, fsrs, Rating } from 'ts-fsrs';
import type { Grade, ReviewScheduler } from '../core/ports.ts';
import type { Review } from '../core/profile.ts';

const RATINGS = {
  again: Rating.Again,
  hard: Rating.Hard,
  good: Rating.Good,
  easy: Rating.Easy,
} as const satisfies Record<Grade, Rating>;

/** Spaced review by FSRS with its published default weights, without fuzz and in whole days:
 * the same grade gives the same date. */
export const createReviewScheduler = (): ReviewScheduler => {
  const scheduler = fsrs({ enable_fuzz: false, enable_short_term: false });
  return {
    grade: (before, grade, now) =>
      toReview(scheduler.next(before ? toCard(before) : createEmptyCard(now), now, RATINGS[grade]).card),
  };
};

const toReview = (card: Card): Review => ({
  due: card.due.toISOString(),
  stability: card.stability,
  difficulty: card.difficulty,
  reps: card.reps,
  lapses: card.lapses,
  state: card.state,
  scheduledDays: card.scheduled_days,
  learningSteps: card.learning_steps,
  ...(card.last_review && { last: card.last_review.toISOString() }),
});

const toCard = (review: Review): Card => ({
  due: new Date(review.due),
  stability: review.stability,
  difficulty: review.difficulty,
  elapsed_days: 0,
  scheduled_days: review.scheduledDays,
  learning_steps: review.learningSteps,
  reps: review.reps,
  lapses: review.lapses,
  state: review.state,
  ...(review.last && { last_review: new Date(review.last) }),
});
