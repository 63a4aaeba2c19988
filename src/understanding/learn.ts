import type { Model } from './classifier/model.ts';
import { trainModel } from './classifier/train-model.ts';
import { createReader, toExampleMarks } from './reader.ts';
import type { SkillReader } from './slots/skills.ts';
import { toKnown } from './vocabulary.ts';

/** What somebody may say, and the topic it is about. */
export type TaughtExample = { readonly topic: string; readonly text: string };

/** Everything understanding takes from examples: plain values, so that it can be kept as bytes. */
export type Learned = {
  /** Undefined where no example is about anything. */
  readonly model: Model | undefined;
  /** Words that are right as they are. */
  readonly known: ReadonlySet<string>;
};

/** The same examples teach the same. Takes seconds for 10,000 of them. */
export const learn = (examples: readonly TaughtExample[], skills: SkillReader): Learned => {
  const known = toKnown(examples);
  const reader = createReader(skills, known);
  return {
    model: trainModel(examples.map(({ topic, text }) => ({ label: topic, text, marks: toExampleMarks(reader, text) }))),
    known,
  };
};
