import type { Level } from './intent.ts';

/**
 * What a person's words say beside the intent, as far as its topics ask for it. What was not said is left out; of a
 * button or a form there is nothing.
 */
export type Said = {
  /** The level somebody says they aim for. */
  readonly goal?: Goal;
  /** The level somebody says they have: "I'm a junior". */
  readonly own?: Level;
};

/** `isOnly`: no other level is named, which would be one's own. */
export type Goal = { readonly level: Level; readonly isOnly: boolean };

export const NOTHING_SAID: Said = {};
