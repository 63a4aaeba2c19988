import { Worker } from 'node:worker_threads';
import { RungError } from '../../core/errors.ts';
import type { Picture } from '../../core/message.ts';
import type { Done, Job } from './worker.ts';

/** Draws one picture at a time in a thread of its own. */
export type DrawingThread = {
  /** PNG bytes. Fails with the reason where it can't be drawn or takes longer than the thread is given. */
  readonly draw: (picture: Picture) => Promise<Uint8Array>;
  readonly stop: () => Promise<void>;
};

export type ThreadOptions = {
  readonly fontFiles?: readonly string[];
  /** What the thread runs. */
  readonly program?: URL;
  /** Milliseconds for one picture; a thread that takes longer is ended. */
  readonly giveUpAfter: number;
};

/** The thread starts at the first picture, keeps the process alive only while it draws, and starts anew after a crash. */
export const createDrawingThread = (options: ThreadOptions): DrawingThread => {
  let worker: Worker | undefined;
  let jobs = 0;
  const stop = async () => {
    const stopped = worker;
    worker = undefined;
    await stopped?.terminate();
  };
  const draw = async (picture: Picture): Promise<Uint8Array> => {
    worker ??= startWorker(options);
    jobs += 1;
    const done = await ask(worker, { id: jobs, picture }, options.giveUpAfter).catch(async (error: unknown) => {
      await stop();
      throw error;
    });
    if (done.png) return done.png;
    throw new RungError('picture', 'pictures', done.problem ?? 'nothing was drawn');
  };
  return { draw, stop };
};

const startWorker = ({ fontFiles, program }: ThreadOptions): Worker => {
  const worker = new Worker(program ?? new URL('./worker.ts', import.meta.url), {
    workerData: { fontFiles },
    resourceLimits: { maxOldGenerationSizeMb: 256 },
  });
  worker.unref();
  return worker;
};

const ask = async (worker: Worker, job: Job, giveUpAfter: number): Promise<Done> => {
  const { promise, resolve, reject } = Promise.withResolvers<Done>();
  const onMessage = (done: Done) => done.id === job.id && resolve(done);
  const onExit = (code: number) => reject(new Error(`the drawing thread ended with code ${code}`));
  const timer = setTimeout(() => reject(new Error(`a picture took longer than ${giveUpAfter} ms`)), giveUpAfter);
  worker.on('message', onMessage).once('error', reject).once('exit', onExit);
  worker.ref();
  worker.postMessage(job);
  try {
    return await promise;
  } finally {
    clearTimeout(timer);
    worker.off('message', onMessage).off('error', reject).off('exit', onExit);
    worker.unref();
  }
};
