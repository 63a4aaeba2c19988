import { stem } from 'porter2';
import { remembered } from './remembered.ts';

/** The stem of a word. */
export const toStem: (word: string) => string = remembered(stem, 20_000);
