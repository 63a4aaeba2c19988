import { hash } from 'node:crypto';
import type { Turn } from './core/message.ts';
import type { Understanding } from './core/ports.ts';
import { rememberAnswers } from './core/remember-answers.ts';
import { isFresh } from './understanding/conversation/follow-up/follow-up.ts';

/**
 * What many ask alike, after the same turn and in the same minute, is read once. Neither the words nor the turn are kept,
 * only what they hash to.
 */
export const rememberReadings = ({ understand }: Understanding): Understanding => ({
  understand: rememberAnswers(understand, toKey, MOST),
});

const MOST = 2_000;

/** All of a turn counts but when it was: a reading turns on whether it still counts. */
const toKey = (text: string, last: Turn | undefined, now: Date): string => {
  const { at: _, ...turn } = last ?? { at: 0 };
  const before = last !== undefined && isFresh(last, now) ? turn : undefined;
  return hash('sha256', JSON.stringify([text, Math.floor(now.getTime() / 60_000), before]));
};
