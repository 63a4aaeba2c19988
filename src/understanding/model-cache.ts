import { createHash } from 'node:crypto';
import { mkdirSync, readdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { deserialize, serialize } from 'node:v8';
import { type Classifier, createClassifier, trainClassifier } from './classifier/classifier.ts';
import type { Example } from './classifier/example.ts';
import type { Model } from './classifier/model.ts';
import { trainModel } from './classifier/train-model.ts';

/**
 * The classifier of these examples: from the folder where it was trained before, else trained and kept there. The
 * file's name is a hash of the examples and of the engine's own source, so nothing stale is ever read. A folder that
 * can't be read or written costs the training, nothing else.
 */
export const loadClassifier = (examples: readonly Example[], folder: string): Classifier => {
  const file = join(folder, `model-${hashOf(examples)}.bin`);
  const kept = read(file);
  if (kept) return createClassifier(kept);
  const model = trainModel(examples);
  if (model === undefined) return trainClassifier(examples);
  keep(model, folder, file);
  return createClassifier(model);
};

/** Models kept besides the newest are of examples or engines that are gone. */
const KEPT = 3;

const hashOf = (examples: readonly Example[]): string => {
  const hash = createHash('sha256').update(process.version);
  const source = join(import.meta.dirname, 'classifier');
  for (const name of readdirSync(source).sort()) hash.update(readFileSync(join(source, name)));
  for (const { label, text } of examples) hash.update(`${label}\0${text}\0`);
  return hash.digest('hex').slice(0, 32);
};

const read = (file: string): Model | undefined => {
  try {
    return deserialize(readFileSync(file)) as Model;
  } catch {
    return undefined;
  }
};

/** Written aside and then renamed: a process that starts meanwhile reads all of it or nothing. */
const keep = (model: Model, folder: string, file: string): void => {
  try {
    mkdirSync(folder, { recursive: true });
    const aside = `${file}.${process.pid}`;
    writeFileSync(aside, serialize(model));
    renameSync(aside, file);
    const others = readdirSync(folder).filter((name) => name.startsWith('model-') && join(folder, name) !== file);
    for (const name of others.slice(0, Math.max(0, others.length - KEPT))) rmSync(join(folder, name), { force: true });
  } catch {
    // A read-only folder: the next start trains again.
  }
};
