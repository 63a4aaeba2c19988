import { readFileSync, writeFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import type { Classifier, Prediction } from '../understanding/classifier/classifier.ts';
import { parseExamples } from '../understanding/classifier/measuring/example-lines.ts';
import { chooseThreshold, type Judged, measure } from '../understanding/classifier/measuring/measure.ts';
import { type Example, isNone } from '../understanding/classifier/training/example.ts';
import { trainClassifier } from '../understanding/classifier/training/train-classifier.ts';

const USAGE =
  'usage: npm run understanding -- --train A.jsonl --test B.jsonl [--val C.jsonl] [--predictions FILE] [--quick]\n' +
  'Lines are {"text","label"}; the label "oos" is none. A threshold is chosen on --val only.\n' +
  '--quick trains as a cold start does.\n';

const main = (): number => {
  const { values } = parseArgs({
    options: {
      train: { type: 'string' },
      test: { type: 'string' },
      val: { type: 'string' },
      predictions: { type: 'string' },
      quick: { type: 'boolean' },
    },
  });
  if (values.train === undefined || values.test === undefined) {
    process.stderr.write(USAGE);
    return 2;
  }
  const started = performance.now();
  const classifier = trainClassifier(load(values.train), { effort: values.quick ? 'quick' : 'thorough' });
  const trainMs = Math.round(performance.now() - started);
  const threshold = values.val === undefined ? 0 : chooseThreshold(judge(classifier, load(values.val)).judged);
  const { judged, micros } = judge(classifier, load(values.test));
  const figures = measure(judged, threshold);
  process.stdout.write(`${JSON.stringify({ ...figures, trainMs, p50us: at(micros, 0.5), p99us: at(micros, 0.99) })}\n`);
  if (values.predictions !== undefined) {
    const said = judged.map(({ guess, inScope }) => (inScope < threshold ? 'oos' : guess));
    writeFileSync(values.predictions, `${said.join('\n')}\n`);
  }
  return 0;
};

const load = (file: string): readonly Example[] => parseExamples(readFileSync(file, 'utf8'), file);

const judge = (
  classifier: Classifier,
  examples: readonly Example[],
): { readonly judged: readonly Judged[]; readonly micros: readonly number[] } => {
  const micros: number[] = [];
  const judged = examples.map(({ text, label }) => {
    const start = performance.now();
    const prediction = classifier.classify(text);
    micros.push((performance.now() - start) * 1000);
    return toJudged(prediction, label);
  });
  return { judged, micros: micros.sort((a, b) => a - b) };
};

const toJudged = ({ ranked, inScope }: Prediction, label: string): Judged => ({
  truth: isNone(label) ? 'oos' : label,
  guess: ranked[0]?.label ?? 'oos',
  inScope,
});

const at = (sorted: readonly number[], share: number): number =>
  Math.round((sorted[Math.min(sorted.length - 1, Math.floor(share * sorted.length))] ?? 0) * 10) / 10;

process.exitCode = main();
