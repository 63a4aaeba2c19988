import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import process from 'node:process';
import { checkKnowledge } from '../knowledge/check.ts';
import type { Guide } from '../knowledge/checks/shared-runs.ts';
import { findMisreads, type Learn } from '../knowledge/misreads.ts';
import { toLine } from '../knowledge/problem.ts';
import { readFolder } from '../knowledge/read-folder.ts';
import { trainClassifier } from '../understanding/classifier/train-classifier.ts';

/**
 * `npm run knowledge:check`: every problem with file and field, then how much there is. Exit code 1 on any problem.
 * `npm run knowledge:check -- topics/role salary` tells only of files whose path begins so.
 * `npm run knowledge:check -- --examples` also lists, as advice, examples that the engine reads as another topic when it
 * has not learnt them; takes a minute or two.
 */
const main = (): number => {
  const dir = process.env.KNOWLEDGE_DIR ?? 'knowledge';
  const guides = readGuides(process.env.GUIDES_DIR ?? '../shared/seeds');
  const { problems, counts } = checkKnowledge(dir, new Date().toISOString().slice(0, 10), guides);
  const asked = process.argv.slice(2).filter((word) => !word.startsWith('--'));
  const wanted = problems.filter(({ file }) => asked.length === 0 || asked.some((part) => file.startsWith(part)));
  for (const problem of wanted) console.log(toLine(problem));
  if (guides.length === 0) console.log('no guides to compare with: set GUIDES_DIR to look for their wording');
  console.log(
    Object.entries(counts)
      .map(([what, count]) => `${count} ${what}`)
      .join(', '),
  );
  console.log(wanted.length === 0 ? 'no problems' : `${wanted.length} problems`);
  if (process.argv.includes('--examples')) tellMisreads(dir);
  return wanted.length === 0 ? 0 : 1;
};

/** Each example is judged by an engine that learnt nine tenths of the others. */
const tellMisreads = (dir: string): void => {
  const { problems, read, total } = findMisreads(readFolder(dir).folder, learn, 10);
  for (const problem of problems) console.log(toLine(problem));
  console.log(`${read} of ${total} examples read right unseen (${((100 * read) / total).toFixed(1)} %)`);
};

const learn: Learn = (examples) => {
  const classifier = trainClassifier(examples);
  return (text) => classifier.classify(text).ranked[0];
};

const readGuides = (dir: string): readonly Guide[] =>
  existsSync(dir)
    ? readdirSync(dir)
        .filter((name) => name.endsWith('.txt'))
        .map((name) => ({ name, text: readFileSync(join(dir, name), 'utf8') }))
    : [];

process.exitCode = main();
