import { existsSync, readFileSync } from 'node:fs';
import process from 'node:process';
import { z } from 'zod';
import { type Covered, coverContradictions, coverFacts, findInventedFacts } from '../knowledge/coverage.ts';
import { readFolder } from '../knowledge/read-folder.ts';

/**
 * `npm run knowledge:coverage`: every fact of the guides with the files that carry it, or the reason it was left out.
 * Reads the list of facts from FACTS_FILE and the list of contradictions from CONTRADICTIONS_FILE. Exit code 1 where
 * something is missing.
 */
const main = (): number => {
  const factsFile = process.env.FACTS_FILE ?? '../shared/data/seed_facts.json';
  if (!existsSync(factsFile)) {
    console.log(`no list of facts at ${factsFile}: set FACTS_FILE to one`);
    return 0;
  }
  const { folder } = readFolder(process.env.KNOWLEDGE_DIR ?? 'knowledge');
  const facts = FactList.parse(readJson(factsFile)).map(({ id }) => id);
  const covered = coverFacts(folder, facts);
  for (const one of covered) console.log(toLine(one));
  const invented = findInventedFacts(folder, facts);
  for (const fact of invented) console.log(`unknown fact: ${fact}`);
  const unshown = showContradictions(folder);
  const count = (kind: Covered['kind']): number => covered.filter((one) => one.kind === kind).length;
  const done = count('carried') + count('left out');
  console.log(
    `${done} of ${facts.length} facts: ${count('carried')} carried, ${count('left out')} left out with a reason`,
  );
  return done === facts.length && invented.length + unshown === 0 ? 0 : 1;
};

const FactList = z.array(z.object({ id: z.string() }));
const ContradictionList = z.object({ contradictions: FactList });

const readJson = (file: string): unknown => JSON.parse(readFileSync(file, 'utf8'));

const toLine = (covered: Covered): string => {
  switch (covered.kind) {
    case 'carried':
      return `${covered.fact}  ${covered.files.join(', ')}`;
    case 'left out':
      return `${covered.fact}  left out: ${covered.reason}`;
    case 'missing':
      return `${covered.fact}  MISSING`;
  }
};

/** Prints each contradiction with the topics that show it, and says how many are shown nowhere. */
const showContradictions = (folder: Parameters<typeof coverContradictions>[0]): number => {
  const file = process.env.CONTRADICTIONS_FILE ?? '../shared/data/seed_contradictions_typos.json';
  if (!existsSync(file)) return 0;
  const ids = ContradictionList.parse(readJson(file)).contradictions.map(({ id }) => id);
  const shown = coverContradictions(folder, ids);
  for (const { id, files } of shown) console.log(`${id}  ${files.length === 0 ? 'MISSING' : files.join(', ')}`);
  const missing = shown.filter(({ files }) => files.length === 0).length;
  console.log(`${ids.length - missing} of ${ids.length} contradictions shown`);
  return missing;
};

process.exitCode = main();
