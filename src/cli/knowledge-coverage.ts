import { readFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { z } from 'zod';
import { RungError } from '../core/errors.ts';
import { type Covered, coverContradictions, coverFacts, findInventedFacts } from '../knowledge/coverage.ts';
import type { Folder } from '../knowledge/folder.ts';
import { readFolder } from '../knowledge/read-folder.ts';
import { endWith } from './end-with.ts';

const USAGE = `usage: npm run knowledge:coverage -- FACTS [CONTRADICTIONS]
FACTS is a JSON file of what the guides say, [{"id"}]; CONTRADICTIONS one of where they differ, {"contradictions":[{"id"}]}.`;

/**
 * `npm run knowledge:coverage -- FACTS [CONTRADICTIONS]`: every fact of the guides with the files that carry it, or the
 * reason it was left out, and where each of their contradictions is shown. Exit code 1 where something is missing.
 */
endWith(() => {
  const [factsFile, contradictionsFile] = parseArgs({ allowPositionals: true }).positionals;
  if (factsFile === undefined) {
    console.error(USAGE);
    return 2;
  }
  const { folder } = readFolder(process.env.KNOWLEDGE_DIR ?? 'knowledge');
  const facts = read(factsFile, FactList).map(({ id }) => id);
  const covered = coverFacts(folder, facts);
  for (const one of covered) console.log(toLine(one));
  const invented = findInventedFacts(folder, facts);
  for (const fact of invented) console.log(`unknown fact: ${fact}`);
  const unshown = contradictionsFile === undefined ? 0 : showContradictions(folder, contradictionsFile);
  const count = (kind: Covered['kind']): number => covered.filter((one) => one.kind === kind).length;
  const done = count('carried') + count('left out');
  console.log(
    `${done} of ${facts.length} facts: ${count('carried')} carried, ${count('left out')} left out with a reason`,
  );
  return done === facts.length && invented.length + unshown === 0 ? 0 : 1;
});

const FactList = z.array(z.object({ id: z.string() }));
const ContradictionList = z.object({ contradictions: FactList });

const read = <T>(file: string, shape: z.ZodType<T>): T => {
  try {
    return shape.parse(JSON.parse(readFileSync(file, 'utf8')));
  } catch (cause) {
    throw new RungError('input', 'coverage', `${file} is no such list: ${USAGE}`, { cause });
  }
};

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
const showContradictions = (folder: Folder, file: string): number => {
  const ids = read(file, ContradictionList).contradictions.map(({ id }) => id);
  const shown = coverContradictions(folder, ids);
  for (const { id, files } of shown) console.log(`${id}  ${files.length === 0 ? 'MISSING' : files.join(', ')}`);
  const missing = shown.filter(({ files }) => files.length === 0).length;
  console.log(`${ids.length - missing} of ${ids.length} contradictions shown`);
  return missing;
};
