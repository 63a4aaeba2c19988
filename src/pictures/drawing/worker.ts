import { parentPort, workerData } from 'node:worker_threads';
import type { Picture } from '../../core/message.ts';
import { drawSvg } from './draw-svg.ts';
import { createRasterise, type Rasterise } from './raster.ts';

/** What the thread is asked, one at a time. */
export type Job = { readonly id: number; readonly picture: Picture };
/** What it says: bytes, or why there are none. */
export type Done = { readonly id: number; readonly png?: Uint8Array; readonly problem?: string };

const { fontFiles } = workerData as { readonly fontFiles?: readonly string[] };

/** Opened at the first picture, so that a missing font is told with the picture it cost. */
let rasterise: Rasterise | undefined;

const draw = ({ id, picture }: Job): Done => {
  try {
    rasterise ??= createRasterise(fontFiles);
    return { id, png: rasterise(drawSvg(picture)) };
  } catch (error) {
    return { id, problem: error instanceof Error ? error.message : String(error) };
  }
};

parentPort?.on('message', (job: Job) => parentPort?.postMessage(draw(job)));
