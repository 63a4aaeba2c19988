import { createHash } from 'node:crypto';
import { mkdirSync, readdirSync, readFileSync, renameSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { type Classifier, createClassifier } from './classifier.ts';
import type { Example } from './example.ts';
import { ENGINE, fromBytes, toBytes } from './model-bytes.ts';
import { type TrainOptions, trainModel } from './train-model.ts';

/**
 * The classifier learned from these examples: read from `dir` where it was kept, otherwise trained and kept there. Files
 * are named by what went into them, so other examples never read an old one; a folder that can't be read or written
 * costs time and nothing else.
 */
export const loadClassifier = (examples: readonly Example[], dir: string, options: TrainOptions = {}): Classifier => {
  const file = `${PREFIX}${toKey(examples, options)}${SUFFIX}`;
  const kept = read(join(dir, file));
  const model = kept ?? trainModel(examples, options);
  if (kept === undefined && model !== undefined) keep(dir, file, toBytes(model));
  return createClassifier(model);
};

const PREFIX = 'understanding-';
const SUFFIX = '.model';

const toKey = (examples: readonly Example[], { effort = 'quick' }: TrainOptions): string => {
  const hash = createHash('sha256').update(`${ENGINE} ${effort}`);
  for (const { text, label } of examples) hash.update(`\n${JSON.stringify([label, text])}`);
  return hash.digest('hex').slice(0, 24);
};

const read = (path: string) => {
  try {
    return fromBytes(readFileSync(path));
  } catch {
    return undefined;
  }
};

/** Written beside and moved into place, so that nobody reads half a file; then models kept for weeks go. */
const keep = (dir: string, file: string, bytes: Uint8Array): void => {
  try {
    mkdirSync(dir, { recursive: true });
    const draft = join(dir, `${file}.${process.pid}`);
    writeFileSync(draft, bytes);
    renameSync(draft, join(dir, file));
    const { mtimeMs } = statSync(join(dir, file));
    for (const name of readdirSync(dir)) {
      if (!name.startsWith(PREFIX) || !name.includes(SUFFIX)) continue;
      if (mtimeMs - statSync(join(dir, name)).mtimeMs > WEEKS) rmSync(join(dir, name), { force: true });
    }
  } catch {
    // Kept nothing: the next start trains again.
  }
};

const WEEKS = 14 * 24 * 3_600_000;
