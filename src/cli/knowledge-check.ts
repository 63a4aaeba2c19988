import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import process from 'node:process';
import { checkKnowledge } from '../knowledge/check.ts';
import type { Guide } from '../knowledge/checks/shared-runs.ts';
import { toLine } from '../knowledge/problem.ts';

/**
 * `npm run knowledge:check`: every problem with file and field, then how much there is. Exit code 1 on any problem.
 * `npm run knowledge:check -- topics/role salary` tells only of files whose path begins so.
 */
const main = (): number => {
  const dir = process.env.KNOWLEDGE_DIR ?? 'knowledge';
  const guides = readGuides(process.env.GUIDES_DIR ?? '');
  const { problems, counts } = checkKnowledge(dir, new Date().toISOString().slice(0, 10), guides);
  const asked = process.argv.slice(2);
  const wanted = problems.filter(({ file }) => asked.length === 0 || asked.some((part) => file.startsWith(part)));
  for (const problem of wanted) console.log(toLine(problem));
  if (guides.length === 0) console.log('no guides to compare with: set GUIDES_DIR to look for their wording');
  console.log(
    Object.entries(counts)
      .map(([what, count]) => `${count} ${what}`)
      .join(', '),
  );
  console.log(wanted.length === 0 ? 'no problems' : `${wanted.length} problems`);
  return wanted.length === 0 ? 0 : 1;
};

const readGuides = (dir: string): readonly Guide[] =>
  existsSync(dir)
    ? readdirSync(dir)
        .filter((name) => name.endsWith('.txt'))
        .map((name) => ({ name, text: readFileSync(join(dir, name), 'utf8') }))
    : [];

process.exitCode = main();
