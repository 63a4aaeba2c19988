import { createFeatureReader } from './features.ts';
import { fitLogistic, type Logistic, logOdds, sigmoid } from './logistic.ts';
import { type Normalised, normalise } from './normalise.ts';
import { createRandom, shuffle, toOrder } from './random.ts';
import { createRowRoom, toWidth } from './rows.ts';
import { type LinearModel, trainSvm, type Vector } from './svm.ts';
import { createVectorise, learnVocabulary, MOST_FEATURES } from './vectoriser.ts';

export type Example = { readonly text: string; readonly label: string };

export type Prediction = {
  /** Best first, at most five; probabilities given that it is about any label at all. */
  readonly ranked: readonly { readonly label: string; readonly probability: number }[];
  /** 0 to 1: how likely the message is about any of the labels at all. */
  readonly inScope: number;
};

/** Deterministic, offline, never throws, whatever the text. */
export type Classifier = { readonly classify: (text: string | Normalised) => Prediction };

export type TrainOptions = {
  readonly cost: number;
  readonly epochs: number;
  /** How many parts of the examples are hidden in turn to learn what being out of scope looks like. */
  readonly folds: number;
  readonly leastWords: number;
  readonly leastPieces: number;
};

/** Labels of examples that are about none of the others. */
const NONE: ReadonlySet<string> = new Set(['none', 'oos']);
const RANKED = 5;
const SHARPNESS = 5;

export const trainClassifier = (examples: readonly Example[], options: Partial<TrainOptions> = {}): Classifier => {
  const chosen = {
    cost: 2,
    epochs: 8,
    folds: 5,
    leastWords: examples.length >= 5_000 ? 2 : 1,
    leastPieces: 2,
    ...options,
  };
  const read = examples.map(({ text, label }) => ({ words: toFocusWords(normalise(text))[0] ?? [], label }));
  const known = read.filter(({ label }) => !NONE.has(label));
  const negatives = read.filter(({ label }) => NONE.has(label));
  const head = fitScope(known, negatives, chosen);
  const engine = trainEngine(known, chosen);
  return {
    classify: (text) => {
      const windows = toFocusWords(typeof text === 'string' ? normalise(text) : text);
      const judged = windows.map((words) => {
        const signals = engine.judge(words);
        return { signals, odds: logOdds(head, signals.inputs) };
      });
      const best = judged.reduce((a, b) => (b.odds > a.odds ? b : a));
      return { ranked: best.signals.ranked, inScope: sigmoid(best.odds) };
    },
  };
};

type Read = { readonly words: readonly string[]; readonly label: string };

const toFocusWords = ({ tokens, focus }: Normalised): readonly (readonly string[])[] =>
  focus.map(({ from, to }) => tokens.slice(from, to).map((token) => token.text));

type Signals = { readonly ranked: Prediction['ranked']; readonly inputs: readonly number[] };
type Engine = { readonly judge: (words: readonly string[]) => Signals };

const trainEngine = (examples: readonly Read[], options: TrainOptions): Engine => {
  const names = [...new Set(examples.map(({ label }) => label))].sort();
  const place = new Map(names.map((label, i) => [label, i]));
  const read = createFeatureReader();
  const vocabulary = learnVocabulary(
    examples.map(({ words }) => words),
    read,
    [options.leastWords, options.leastPieces],
  );
  const vectorise = createVectorise(vocabulary, read);
  const features = vocabulary.hashes.length;
  const width = toWidth(names.length);
  const sparse = examples.map(({ words }) => toVector(vectorise, words));
  const total = sparse.reduce((sum, { count }) => sum + count + 32, 0);
  const room = createRowRoom(
    (features * width + total * 2 + MOST_FEATURES * 2 + width * 8) * 4 + examples.length * 128,
  );
  const vectors = sparse.map((vector) => {
    const ids = room.ints(vector.count);
    const values = room.floats(vector.count);
    ids.set(vector.ids);
    values.set(vector.values);
    return { ids, values, count: vector.count };
  });
  const labels = Int32Array.from(examples, ({ label }) => place.get(label) ?? 0);
  const model: LinearModel = trainSvm(
    room,
    vectors,
    labels,
    { features, classes: names.length },
    { ...options, seed: 1 },
  );
  const ids = room.ints(MOST_FEATURES);
  const values = room.floats(MOST_FEATURES);
  const scores = room.floats(width);
  const seen = new Set(examples.flatMap(({ words }) => words));
  return {
    judge: (words) => {
      const count = vectorise(words, ids, values);
      scores.set(model.bias);
      room.addRows(scores, model.weights, { ids, values }, count);
      const ranked = rank(scores, names);
      const [first, second] = [ranked[0]?.score ?? 0, ranked[1]?.score ?? -1];
      const unknown = words.filter((word) => !seen.has(word)).length / Math.max(1, words.length);
      const chance = ranked[0]?.probability ?? 0;
      return { ranked, inputs: [first, first - second, chance, unknown, Math.log(1 + words.length)] };
    },
  };
};

const toVector = (vectorise: ReturnType<typeof createVectorise>, words: readonly string[]): Vector => {
  const ids = new Int32Array(MOST_FEATURES);
  const values = new Float32Array(MOST_FEATURES);
  const count = vectorise(words, ids, values);
  return { ids: ids.slice(0, count), values: values.slice(0, count), count };
};

const rank = (scores: Float32Array, names: readonly string[]) => {
  const order = names.map((_, i) => i).sort((a, b) => (scores[b] as number) - (scores[a] as number));
  const top = scores[order[0] ?? 0] as number;
  const sum = names.reduce((total, _, i) => total + Math.exp(((scores[i] as number) - top) * SHARPNESS), 0);
  return order.slice(0, RANKED).map((i) => ({
    label: names[i] ?? '',
    score: scores[i] as number,
    probability: Math.exp(((scores[i] as number) - top) * SHARPNESS) / sum,
  }));
};

/** Hides some labels and some examples of the others in turn, and learns to tell the two by their signals. */
const fitScope = (known: readonly Read[], negatives: readonly Read[], options: TrainOptions): Logistic => {
  const names = [...new Set(known.map(({ label }) => label))].sort();
  const random = createRandom(11);
  const nameOrder = toOrder(names.length);
  shuffle(nameOrder, random);
  const folds = Math.min(options.folds, names.length);
  const foldOf = new Map(names.map((label, i) => [label, (nameOrder[i] as number) % folds]));
  const order = toOrder(known.length);
  shuffle(order, random);
  const part = new Int32Array(known.length);
  const met = new Map<string, number>();
  for (const i of order) {
    const label = known[i]?.label ?? '';
    part[i] = (met.get(label) ?? 0) % folds;
    met.set(label, (met.get(label) ?? 0) + 1);
  }
  const inside: (readonly number[])[] = [];
  const outside: (readonly number[])[] = [];
  for (let fold = 0; fold < folds; fold++) {
    const isHidden = (each: Read): boolean => foldOf.get(each.label) === fold;
    const engine = trainEngine(
      known.filter((each, i) => !isHidden(each) && part[i] !== fold),
      { ...options, epochs: 5 },
    );
    for (const [i, each] of known.entries()) {
      if (isHidden(each)) outside.push(engine.judge(each.words).inputs);
      else if (part[i] === fold) inside.push(engine.judge(each.words).inputs);
    }
    for (const each of negatives) outside.push(engine.judge(each.words).inputs);
  }
  return fitLogistic([
    ...inside.map((inputs) => ({ inputs, yes: true, weight: 0.5 / inside.length })),
    ...outside.map((inputs) => ({ inputs, yes: false, weight: 0.5 / outside.length })),
  ]);
};
