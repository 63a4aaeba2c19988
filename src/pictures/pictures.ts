import { createHash } from 'node:crypto';
import type { Picture } from '../core/message.ts';
import type { Draw, Log } from '../core/ports.ts';
import { LATE, orLate } from '../or-late.ts';
import { createDrawingThread, type ThreadOptions } from './drawing/drawing-thread.ts';
import { createPictureCache } from './picture-cache.ts';

/** What is allowed. Milliseconds and bytes. */
export type Bounds = {
  /** An answer waits this long for its picture, then goes without; the picture is kept for the next time. */
  readonly lateAfter: number;
  /** A thread that draws one picture for longer is ended. */
  readonly giveUpAfter: number;
  /** Pictures wanted and not yet drawn; more are refused at once. */
  readonly mostInHand: number;
  readonly cacheBytes: number;
};

export const BOUNDS: Bounds = { lateAfter: 2_000, giveUpAfter: 10_000, mostInHand: 64, cacheBytes: 16_000_000 };

export type PicturesOptions = Partial<Bounds> & Omit<Partial<ThreadOptions>, 'giveUpAfter'> & { readonly log: Log };

export type Pictures = { readonly draw: Draw; readonly stop: () => Promise<void> };

/**
 * Draws pictures beside the bot, which never waits for pixels. Equal pictures are drawn once. Whatever goes wrong, the
 * answer is undefined and the reason is logged.
 */
export const createPictures = ({ log, ...options }: PicturesOptions): Pictures => {
  const bounds = { ...BOUNDS, ...options };
  const thread = createDrawingThread(bounds);
  const cache = createPictureCache(bounds.cacheBytes);
  const inHand = new Map<string, Promise<Uint8Array | undefined>>();
  let last: Promise<unknown> = Promise.resolve();

  const drawNow = async (key: string, picture: Picture): Promise<Uint8Array | undefined> => {
    try {
      const png = await thread.draw(picture);
      cache.put(key, png);
      return png;
    } catch (error) {
      log.warn({ picture: picture.kind, reason: reasonOf(error) }, 'a picture could not be drawn');
      return undefined;
    } finally {
      inHand.delete(key);
    }
  };

  /** One after the other: the thread draws one at a time anyhow. */
  const enqueue = (key: string, picture: Picture): Promise<Uint8Array | undefined> => {
    const work = last.then(() => drawNow(key, picture));
    last = work;
    inHand.set(key, work);
    return work;
  };

  const draw: Draw = async (picture) => {
    const key = createHash('sha256').update(JSON.stringify(picture)).digest('base64');
    const kept = cache.get(key);
    if (kept) return kept;
    const known = inHand.get(key);
    if (!known && inHand.size >= bounds.mostInHand) {
      log.warn({ picture: picture.kind, waiting: inHand.size }, 'too many pictures are wanted: this one is left out');
      return undefined;
    }
    const png = await orLate(known ?? enqueue(key, picture), bounds.lateAfter);
    if (png !== LATE) return png;
    log.warn({ picture: picture.kind, waiting: inHand.size }, 'a picture is late: the answer goes out without it');
    return undefined;
  };
  return { draw, stop: thread.stop };
};

const reasonOf = (error: unknown): string => (error instanceof Error ? error.message : String(error));
