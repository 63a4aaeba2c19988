import { fileURLToPath } from 'node:url';
import { pictureSamples } from '../src/cli/picture-samples.ts';
import { loadKnowledge } from '../src/knowledge/load.ts';
import { createPictures } from '../src/pictures/pictures.ts';

/** How long pictures take: the first, with the thread's start; others, undrawn before; those kept; and 200 at once. */
const main = async (): Promise<void> => {
  const samples = pictureSamples(loadKnowledge(fileURLToPath(new URL('../knowledge', import.meta.url))));
  const pictures = createPictures({ log, lateAfter: 60_000, mostInHand: 1_000 });
  const [first, ...others] = samples;
  if (!first) return;
  print('pictures.first', await timed(() => pictures.draw(first.picture)), 'ms', 1);
  for (const kind of ['salary', 'progress', 'plan', 'road'] as const) {
    const times: number[] = [];
    for (const { name, picture } of others)
      if (picture.kind === kind && !name.endsWith('-road')) times.push(await timed(() => pictures.draw(picture)));
    print(`pictures.${kind}.p50`, median(times), 'ms', times.length);
  }
  const whole: number[] = [];
  for (const { name, picture } of others)
    if (name.endsWith('-road')) whole.push(await timed(() => pictures.draw(picture)));
  print('pictures.whole_road.p50', median(whole), 'ms', whole.length);
  print('pictures.kept', await timed(() => pictures.draw(first.picture)), 'ms', 1);
  const before = process.memoryUsage.rss();
  const many = Array.from({ length: 200 }, (_, at) => ({ ...first.picture, title: `Number ${at}` }));
  print('pictures.200_at_once', await timed(() => Promise.all(many.map(pictures.draw))), 'ms', 200);
  print('pictures.200_at_once.memory', (process.memoryUsage.rss() - before) / 1e6, 'MB', 200);
  await pictures.stop();
};

const log = { debug: () => {}, info: () => {}, warn: console.error, error: console.error };

const timed = async (work: () => Promise<unknown>): Promise<number> => {
  const start = performance.now();
  await work();
  return performance.now() - start;
};

const median = (values: readonly number[]): number =>
  values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)] ?? 0;

const print = (name: string, value: number, unit: string, n: number): void =>
  console.log(JSON.stringify({ name, value: Math.round(value * 10) / 10, unit, n }));

await main();
