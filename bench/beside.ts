import { execFileSync } from 'node:child_process';
import { existsSync, mkdirSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { fileURLToPath } from 'node:url';
import { loadKnowledge } from '../src/knowledge/load.ts';
import { trainClassifier } from '../src/understanding/classifier/training/train-classifier.ts';

/**
 * Rung's classifier beside nlp.js and MiniSearch (the topic of the nearest example), on the same examples: nine tenths to
 * learn from, one tenth kept back to try. `node bench/beside.ts`. The other two are installed into .cache when missing.
 */
const MOST = 3_000;
const FOLDER = fileURLToPath(new URL('../.cache/beside/', import.meta.url));
const OTHERS = ['@nlpjs/nlp@4.27.0', '@nlpjs/lang-en-min@4.26.1', '@nlpjs/core@4.26.1', 'minisearch@7.2.0'];

type Example = { readonly text: string; readonly label: string };
type Engine = {
  readonly name: string;
  readonly guess: (text: string) => string | undefined | Promise<string | undefined>;
};

const install = (): NodeJS.Require => {
  if (!existsSync(`${FOLDER}node_modules/minisearch`)) {
    mkdirSync(FOLDER, { recursive: true });
    writeFileSync(`${FOLDER}package.json`, '{ "private": true }\n');
    execFileSync('npm', ['install', '--no-audit', '--no-fund', '--no-package-lock', '--ignore-scripts', ...OTHERS], {
      cwd: FOLDER,
      stdio: 'ignore',
      timeout: 180_000,
    });
  }
  return createRequire(FOLDER);
};

const openOwn = (examples: readonly Example[]): Engine => {
  const classifier = trainClassifier(examples);
  return { name: 'rung', guess: (text) => classifier.classify(text).ranked[0]?.label };
};

type NlpManager = {
  readonly addLanguage: (language: string) => void;
  readonly addDocument: (language: string, text: string, intent: string) => void;
  readonly train: () => Promise<unknown>;
  readonly process: (language: string, text: string) => Promise<{ readonly intent: string }>;
};
type NlpModules = {
  readonly containerBootstrap: () => Promise<{
    readonly use: (part: unknown) => void;
    readonly get: (name: string) => NlpManager;
  }>;
};

const openNlp = async (load: NodeJS.Require, examples: readonly Example[]): Promise<Engine> => {
  const { containerBootstrap } = load('@nlpjs/core') as NlpModules;
  const container = await containerBootstrap();
  container.use((load('@nlpjs/nlp') as { readonly Nlp: unknown }).Nlp);
  container.use((load('@nlpjs/lang-en-min') as { readonly LangEn: unknown }).LangEn);
  const nlp = container.get('nlp');
  Object.assign(nlp, {
    settings: { ...(nlp as { settings?: object }).settings, autoSave: false, log: false, threshold: 0 },
  });
  nlp.addLanguage('en');
  for (const { text, label } of examples) nlp.addDocument('en', text, label);
  await nlp.train();
  return { name: 'nlpjs', guess: async (text) => (await nlp.process('en', text)).intent };
};

type Search = {
  readonly addAll: (documents: readonly object[]) => void;
  readonly search: (text: string, options: object) => readonly { readonly label: string }[];
};
type SearchClass = new (options: object) => Search;

const openSearch = (load: NodeJS.Require, examples: readonly Example[]): Engine => {
  const MiniSearch = load('minisearch') as SearchClass;
  const search = new MiniSearch({ fields: ['text'], storeFields: ['label'] });
  search.addAll(examples.map((example, id) => ({ id, ...example })));
  return { name: 'minisearch', guess: (text) => search.search(text, { fuzzy: 0.2, prefix: true })[0]?.label };
};

const print = (name: string, value: number, unit: string, n: number): void =>
  console.log(JSON.stringify({ name, value: Math.round(value * 10) / 10, unit, n }));

const measure = async ({ name, guess }: Engine, unseen: readonly Example[]): Promise<void> => {
  const times: number[] = [];
  let right = 0;
  for (const { text, label } of unseen) {
    const started = performance.now();
    if ((await guess(text)) === label) right += 1;
    times.push((performance.now() - started) * 1000);
  }
  print(`beside.${name}.accuracy`, (100 * right) / unseen.length, '%', unseen.length);
  print(`beside.${name}.p50`, times.toSorted((one, other) => one - other)[times.length >> 1] ?? 0, 'us', unseen.length);
};

const all = loadKnowledge(fileURLToPath(new URL('../knowledge', import.meta.url))).examples;
const step = Math.max(1, Math.ceil(all.length / MOST));
const examples = all.filter((_, at) => at % step === 0).map(({ topic, text }) => ({ label: topic, text }));
const unseen = examples.filter((_, at) => at % 10 === 9);
const seen = examples.filter((_, at) => at % 10 !== 9);
const load = install();
for (const open of [
  openOwn,
  (known: readonly Example[]) => openSearch(load, known),
  (known: readonly Example[]) => openNlp(load, known),
]) {
  const started = performance.now();
  const engine = await open(seen);
  print(`beside.${engine.name}.learn`, performance.now() - started, 'ms', seen.length);
  await measure(engine, unseen);
}
