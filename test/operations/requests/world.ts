import type { Bot, Deliver, Log } from '../../../src/core/ports.ts';

/** A platform with the adapter on it. Whatever is done here is not awaited: the log tells how it went. */
export type World = {
  /** Somebody writes words to the bot, where it may post, or where it may not. */
  readonly say: (text: string, where: 'open' | 'closed') => void;
  /** Somebody uses a command, a button, a form; none of the answers can be shown. */
  readonly command: () => Promise<void>;
  readonly press: () => Promise<void>;
  readonly submit: () => Promise<void>;
  readonly deliver: Deliver;
  /** A channel where the bot may not post, as subscriptions name it. */
  readonly closed: string;
  /** What must not be in any line. */
  readonly secrets: readonly string[];
  readonly stop: () => Promise<void>;
};

export type StartWorld = (bot: Bot, log: Log) => Promise<World>;

/** Everything that people write in these tests has it. */
export const WORD = 'marmalade';
