import { createHash } from 'node:crypto';
import { mkdtemp, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** Puts a picture where its reader can open it and says where; equal pictures are one file. */
export type KeepPicture = (kind: string, png: Uint8Array) => Promise<string>;

/** Files go in a new folder of the system's temporary ones, which nobody else may read. */
export const createPictureFiles = (): KeepPicture => {
  let folder: Promise<string> | undefined;
  return async (kind, png) => {
    folder ??= mkdtemp(join(tmpdir(), 'rung-'));
    const name = createHash('sha256').update(png).digest('hex').slice(0, 8);
    const file = join(await folder, `${kind}-${name}.png`);
    await writeFile(file, png, { mode: 0o600 });
    return file;
  };
};
