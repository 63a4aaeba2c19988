import type { Logger } from '@slack/bolt';
import type { Log } from '../../../core/ports.ts';

/** Bolt's own words in our log. Its debug lines hold whole payloads, so they are left out. */
export const createBoltLog = (log: Log, levels: { readonly INFO: ReturnType<Logger['getLevel']> }): Logger => ({
  debug: () => {},
  info: () => {},
  warn: (...words) => log.warn({ from: 'bolt' }, toLine(words)),
  error: (...words) => log.error({ from: 'bolt' }, toLine(words)),
  setLevel: () => {},
  getLevel: () => levels.INFO,
  setName: () => {},
});

const toLine = (words: readonly unknown[]): string =>
  words
    .map((word) => (word instanceof Error ? word.message : String(word)))
    .join(' ')
    .replaceAll(/xox[a-z]-[\w-]+|xapp-[\w-]+/g, '…');
