import { execFileSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { loadKnowledge } from '../src/knowledge/load.ts';
import { prepare } from '../src/prepare.ts';
import { createRandom } from '../src/understanding/classifier/arithmetic/random.ts';
import { type Classifier, createClassifier } from '../src/understanding/classifier/classifier.ts';
import { parseExamples } from '../src/understanding/classifier/measuring/example-lines.ts';
import { chooseThreshold, type Judged, measure } from '../src/understanding/classifier/measuring/measure.ts';
import { type Example, isNone } from '../src/understanding/classifier/training/example.ts';
import { trainClassifier } from '../src/understanding/classifier/training/train-classifier.ts';
import { learn } from '../src/understanding/learning/learn.ts';
import { createSkillReader } from '../src/understanding/slots/skills.ts';
import { createUnderstanding } from '../src/understanding/understanding.ts';
import { OWN_QUESTIONS } from './own-questions.ts';

/**
 * How well and how fast people are understood: `node bench/understanding.ts`. `BENCH_NLU` names a folder of intent sets, each
 * a folder with train.jsonl, val.jsonl and test.jsonl of `{"text","label"}` lines; `BENCH_QUESTIONS` a file of labelled
 * questions, `{"q" or "text","topics"}`. Without them only what comes with the sources is measured.
 */
type Labelled = { readonly text: string; readonly topics: readonly string[] };

const print = (name: string, value: number, unit: string, n: number): void =>
  console.log(JSON.stringify({ name, value: Math.round(value * 100) / 100, unit, n }));
const at = (all: readonly number[], part: number): number =>
  all.toSorted((one, other) => one - other)[Math.floor(all.length * part)] ?? 0;
const timed = <T>(work: () => T): readonly [T, number] => {
  const started = performance.now();
  const done = work();
  return [done, performance.now() - started];
};

const judgeAll = (classifier: Classifier, examples: readonly Example[]): readonly Judged[] =>
  examples.map(({ text, label }) => {
    const { ranked, inScope } = classifier.classify(text);
    return { truth: isNone(label) ? 'oos' : label, guess: ranked[0]?.label ?? 'oos', inScope };
  });

const measureSet = (folder: string, set: string): void => {
  const load = (part: string): readonly Example[] =>
    parseExamples(readFileSync(join(folder, set, `${part}.jsonl`), 'utf8'), part);
  const [classifier, learning] = timed(() => trainClassifier(load('train'), { effort: 'thorough' }));
  const test = load('test');
  const threshold = chooseThreshold(judgeAll(classifier, load('val')));
  const { accuracy, oosRecall } = measure(judgeAll(classifier, test), threshold);
  print(`understanding.${set}.accuracy`, 100 * accuracy, '%', test.length);
  if (oosRecall !== null) print(`understanding.${set}.oos-recall`, 100 * oosRecall, '%', test.length);
  print(`understanding.${set}.learning`, learning, 'ms', load('train').length);
  const ours = test.filter(({ label }) => !isNone(label));
  const first = (change: (text: string) => string): number =>
    100 *
    measure(
      judgeAll(
        classifier,
        ours.map(({ text, label }) => ({ text: change(text), label })),
      ),
      0,
    ).accuracy;
  const clean = first((text) => text);
  const random = createRandom(7);
  const noises: Readonly<Record<string, (text: string) => string>> = {
    'two-typos': (text) => misspell(misspell(text, random), random),
    manners: (text) => `Hi there! ${text} Thanks a lot!`,
    'code-block': (text) => `${text}\n\`\`\`\nconst total = items.reduce((sum, item) => sum + item.price, 0);\n\`\`\``,
  };
  for (const [name, change] of Object.entries(noises))
    print(`understanding.${set}.cost-of-${name}`, clean - first(change), 'points', ours.length);
};

/** One letter left out, doubled, or swapped with the next, in a word of four letters or more. */
const misspell = (text: string, random: () => number): string => {
  const words = text.split(' ');
  const long = words.flatMap((word, place) => (word.length >= 4 ? [place] : []));
  const place = long[Math.floor(random() * long.length)];
  const word = place === undefined ? undefined : words[place];
  if (place === undefined || word === undefined) return text;
  const letter = 1 + Math.floor(random() * (word.length - 2));
  const [one = '', two = ''] = [word[letter], word[letter + 1]];
  const slips = ['', one + one, two + one];
  const slip = slips[Math.floor(random() * slips.length)] ?? '';
  return words.with(place, word.slice(0, letter) + slip + word.slice(letter + (slip === two + one ? 2 : 1))).join(' ');
};

const folder = (name: string): string => fileURLToPath(new URL(`../${name}`, import.meta.url));
const questions: readonly Labelled[] = process.env.BENCH_QUESTIONS
  ? readFileSync(process.env.BENCH_QUESTIONS, 'utf8')
      .split('\n')
      .filter((line) => line.trim() !== '')
      .map((line) => JSON.parse(line) as { q?: string; text?: string; topics?: readonly string[] })
      .map(({ q, text, topics = [] }) => ({ text: text ?? q ?? '', topics }))
  : OWN_QUESTIONS.map((text) => ({ text, topics: [] }));

/** What was kept is taken by a process that has learned nothing itself. */
const STARTS = 7;
const startAnew = (): number =>
  Number(execFileSync(process.execPath, [fileURLToPath(new URL('understanding/kept.ts', import.meta.url))]));

const measureOwn = async (): Promise<void> => {
  const knowledge = loadKnowledge(folder('knowledge'));
  const [learned, cold] = timed(() => learn(knowledge));
  print('understanding.own.learning', cold, 'ms', knowledge.examples.length);
  const kept = await prepare(folder('knowledge'), folder('.cache'));
  const skills = createSkillReader([...kept.knowledge.skills.values()]);
  const understanding = createUnderstanding({ learned: kept.learned, skills, topics: kept.knowledge.topics });
  print('understanding.own.kept', at(Array.from({ length: STARTS }, startAnew), 0.5), 'ms', STARTS);
  const now = new Date();
  const micros: number[] = [];
  for (let round = 0; round < 20; round++)
    for (const { text } of questions) {
      const [, ms] = timed(() => understanding.understand(text, undefined, now));
      if (round >= 5) micros.push(ms * 1000);
    }
  print('understanding.own.p50', at(micros, 0.5), 'us', micros.length);
  print('understanding.own.p99', at(micros, 0.99), 'us', micros.length);
  const tenth = trainClassifier(
    knowledge.examples.flatMap(({ topic, text }, place) => (place % 10 === 0 ? [{ label: topic, text }] : [])),
  );
  const all = createClassifier(learned.model);
  const time = (classifier: Classifier): number =>
    at(
      questions.flatMap(({ text }) => Array.from({ length: 20 }, () => timed(() => classifier.classify(text))[1])),
      0.5,
    );
  time(all);
  time(tenth);
  print('understanding.own.ten-times-examples', time(all) / time(tenth), 'times', questions.length);
  if (questions.some(({ topics }) => topics.length > 0)) tellShares(understanding.understand, now);
};

const tellShares = (understand: ReturnType<typeof createUnderstanding>['understand'], now: Date): void => {
  const ours = questions.filter(({ topics }) => !topics.includes('none'));
  const others = questions.filter(({ topics }) => topics.includes('none'));
  const read = ours.map(({ text, topics }) => {
    const { topic, alternatives } = understand(text, undefined, now);
    if (topic === 'none') return 'declined';
    if (topic === 'clarify') return alternatives.some((each) => topics.includes(each)) ? 'offered' : 'in vain';
    return topics.includes(topic) ? 'answered' : 'wrong';
  });
  for (const kind of ['answered', 'offered', 'wrong'])
    print(
      `understanding.questions.${kind}`,
      (100 * read.filter((each) => each === kind).length) / ours.length,
      '%',
      ours.length,
    );
  const declined = others.filter(({ text }) => understand(text, undefined, now).topic === 'none').length;
  if (others.length > 0)
    print('understanding.questions.out-of-scope-declined', (100 * declined) / others.length, '%', others.length);
};

await measureOwn();
const sets = process.env.BENCH_NLU;
if (sets === undefined) console.log('BENCH_NLU is not set: no published set is measured');
else for (const set of ['clinc150', 'clinc150-10shot', 'hwu64']) if (existsSync(join(sets, set))) measureSet(sets, set);
