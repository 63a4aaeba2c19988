import { setTimeout as sleep } from 'node:timers/promises';
import { slackError } from '../client.ts';
import type { KnownBlock } from '../rendering/blocks.ts';

const PAUSES_MS = [0, 700, 1_500];

/**
 * Slack refuses a whole message for a picture that it is still working on: it gets a moment, and at last the message
 * goes without it, with its words instead.
 */
export const sendPatiently = async (
  blocks: KnownBlock[],
  send: (blocks: KnownBlock[]) => Promise<unknown>,
): Promise<void> => {
  if (!hasPicture(blocks)) {
    await send(blocks);
    return;
  }
  for (const pause of PAUSES_MS) {
    await sleep(pause);
    try {
      await send(blocks);
      return;
    } catch (error) {
      if (!isRefused(error)) throw error;
    }
  }
  await send(blocks.map(toWords));
};

export const hasPicture = (blocks: readonly KnownBlock[]): boolean => blocks.some(({ type }) => type === 'image');

const isRefused = (error: unknown): boolean =>
  slackError(error) === 'invalid_blocks' || (error instanceof Error && error.message.includes('invalid_blocks'));

const toWords = (block: KnownBlock): KnownBlock =>
  block.type === 'image'
    ? { type: 'context', elements: [{ type: 'plain_text', text: block.alt_text, emoji: false }] }
    : block;
