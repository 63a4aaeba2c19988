import type { Statement, TopicExample } from '../../knowledge/schema.ts';
import type { Model } from '../classifier/model.ts';
import { trainModel } from '../classifier/training/train-model.ts';
import { toAfterWords } from '../signals/marks.ts';
import { createSkillReader, type NamedSkill, type SkillReader } from '../slots/skills.ts';
import type { StatusModel } from '../slots/status/status-model.ts';
import { toAsking, trainStatuses } from '../slots/status/train-statuses.ts';
import { tokenise } from '../tokens/tokens.ts';
import { hashText } from '../words/hash.ts';
import { listEnglish } from '../words/hash-english.ts';
import { toKnown } from './known-words.ts';
import { createReader, toExampleMarks } from './reader.ts';

export type Lessons = {
  readonly examples: readonly TopicExample[];
  readonly statements: readonly Statement[];
  /** By id. */
  readonly skills: ReadonlyMap<string, NamedSkill>;
};

/** Everything understanding takes from examples: plain values, so that it can be kept as bytes. */
export type Learned = {
  /** Undefined where no example is about anything. */
  readonly model: Model | undefined;
  /** What is said of each skill. */
  readonly statuses: StatusModel;
  /** Words that are right as they are, and near enough to others to be taken for a slip. */
  readonly known: ReadonlySet<string>;
};

/** The same lessons teach the same. Takes seconds for 10,000 examples. */
export const learn = ({ examples, statements, skills }: Lessons): Learned => {
  const names = createSkillReader([...skills.values()]);
  const statuses = trainStatuses(statements, toAsking(examples, names));
  const known = toMendable(names, statuses, toKnown(examples, listEnglish()));
  const reader = createReader(names, { statuses, known });
  const read = examples.map((example) => ({ ...example, marks: toExampleMarks(reader, example.text) }));
  return {
    model: trainModel(
      [...read, ...toTurns(read)].map(({ topic, text, after, marks }) => ({
        label: topic,
        text,
        marks: [...(after === undefined ? [] : toAfterWords(after)), ...marks],
      })),
    ),
    statuses,
    known,
  };
};

/** Those of the words that would be mended if they were not known. */
const toMendable = (names: SkillReader, statuses: StatusModel, words: ReadonlySet<string>): ReadonlySet<string> => {
  const { mend } = createReader(names, { statuses, known: new Set() });
  return new Set(
    [...words].filter((word) => tokenise(word).some((token) => mend([token]).some((mended) => mended !== token))),
  );
};

/** What is said by itself is said after anything as well: some of the examples, each after a topic of no matter. */
const toTurns = <Example extends TopicExample>(examples: readonly Example[]): readonly Example[] => {
  const topics = [...new Set(examples.map(({ topic }) => topic))].sort();
  const alone = examples.filter(({ after }) => after === undefined);
  return alone
    .filter((_, at) => at % TURNED === 0)
    .map((example) => ({
      ...example,
      after: topics[(hashText(example.text, 0) >>> 0) % topics.length] ?? example.topic,
    }));
};
const TURNED = 3;
