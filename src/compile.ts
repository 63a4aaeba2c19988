import { existsSync, renameSync, rmSync } from 'node:fs';
import { dirname, isAbsolute, join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { rolldown } from 'rolldown';
import { dropOldest } from './drop-oldest.ts';
import { programFolder } from './program.js';

/** Keeps the program compiled for `launch.js`. Written aside and then renamed: what is half written is never started. */
export const compileProgram = async (): Promise<void> => {
  const folder = programFolder();
  if (existsSync(folder)) return;
  const aside = `${folder}.${process.pid}`;
  const bundle = await rolldown({
    input: { main: source('main.ts'), ask: source('cli/ask.ts') },
    platform: 'node',
    external: (id) => !id.startsWith('.') && !isAbsolute(id) && !TAKEN_IN.has(packageOf(id)),
    plugins: [{ name: 'sources', resolveId: leaveLearning, transform: keepAddresses }],
  });
  // A text with one letter beyond ASCII takes two bytes for every letter, as long as the program runs.
  await bundle.write({
    dir: aside,
    entryFileNames: '[name].mjs',
    chunkFileNames: '[name]-[hash].mjs',
    charset: 'ascii',
    comments: false,
  });
  await bundle.close();
  rmSync(folder, { recursive: true, force: true });
  renameSync(aside, folder);
  dropOldest(dirname(folder), /^program-/);
};

const source = (name: string): string => join(import.meta.dirname, name);

/** Packages of many small files, or read at every start, that need nothing beside their code. */
const TAKEN_IN: ReadonlySet<string> = new Set([
  'croner',
  'discord-api-types',
  'i18n-iso-countries',
  'ical-generator',
  'keyv',
  'picocolors',
  'porter2',
  'ts-fsrs',
  'zod',
]);

const packageOf = (id: string): string => id.split('/', id.startsWith('@') ? 2 : 1).join('/');

/** What only learning needs, tables of English words among it, is read from its sources when there is something to learn. */
const leaveLearning = (id: string, importer: string | undefined) =>
  importer?.endsWith('prepare.ts') && /\/(learn|load)\.ts$/.test(id)
    ? { id: pathToFileURL(join(dirname(importer), id)).href, external: true }
    : undefined;

/** What a source reads or starts by its own address stays where it is. */
const keepAddresses = (code: string, id: string): string =>
  code
    .replaceAll('import.meta.url', JSON.stringify(pathToFileURL(id).href))
    .replaceAll('import.meta.dirname', JSON.stringify(dirname(id)));
