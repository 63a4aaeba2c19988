import { wordSet } from '../../text/word-set.ts';
import type { Token } from '../../tokens/tokens.ts';
import type { Part } from './hour-part.ts';

/** `no longer 10 hours`, `instead of 10`, `i used to have 10`: what was, not what is. */
export const isFormer = (tokens: readonly Token[], at: number): boolean => {
  for (let before = at - 1; before >= Math.max(0, at - 4); before--) {
    if (FORMER.has(tokens[before]?.word ?? '') || isShown(tokens, before) || isNoMore(tokens, before)) return true;
    if ((tokens[before]?.gap.trim() ?? '') !== '') return false;
  }
  return false;
};

/** `no more twelve hours` */
const isNoMore = (tokens: readonly Token[], at: number): boolean =>
  tokens[at]?.word === 'more' && tokens[at - 1]?.word === 'no';

/** `my settings say 10 hours` */
const isShown = (tokens: readonly Token[], at: number): boolean =>
  (tokens[at]?.word === 'say' || tokens[at]?.word === 'says') && SHOWING.has(tokens[at - 1]?.word ?? '');
const SHOWING = wordSet('settings setting profile record records it');

/** Nothing but what was is told so far: `not 10 hours any more, I'd say 7 a week`. */
export const isAllFormer = (parts: readonly Part[]): boolean =>
  parts.every(({ kind, former }) => kind !== 'long' || former);

/** `full time, 30 hours a week`: what full time comes to is told. */
export const withoutGuess = (parts: readonly Part[]): readonly Part[] => {
  const told = parts.filter((part) => part.guessed !== true);
  return told.some(({ kind }) => kind === 'long') ? told : parts;
};

/** What was goes where it is said what is. */
export const withoutFormer = (parts: readonly Part[]): readonly Part[] => {
  const kept = parts.filter((part) => part.former !== true);
  return kept.some(({ kind }) => kind === 'long') ? kept : parts;
};

const FORMER = wordSet('said longer instead than used not was were');
