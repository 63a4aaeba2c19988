import type { SkillName } from '../slots/skills.ts';
import { wordSet } from '../text/word-set.ts';
import { createPhrases, type Hit, spread } from '../tokens/phrases.ts';
import type { Token } from '../tokens/tokens.ts';

type Skill = Hit<SkillName>;
type Group = readonly Skill[];

/**
 * The skills of a line, those together of which one will do: `Java or Kotlin, Spring, AWS or GCP`, `Python, Go or similar`,
 * `MySQL/PostgreSQL`, `one of Java, Go, Python`, `a message queue (Kafka, RabbitMQ)`.
 */
export const toGroups = (tokens: readonly Token[], hits: readonly Skill[]): readonly Group[] =>
  toRuns(tokens, hits).flatMap((run) => groupsIn(tokens, run));

/** Names that follow each other in one list. */
const toRuns = (tokens: readonly Token[], hits: readonly Skill[]): readonly Group[] => {
  const runs: Skill[][] = [];
  for (const hit of hits) {
    const run = runs.at(-1);
    const last = run?.at(-1);
    if (run && last && linkBetween(tokens, last, hit) !== undefined) run.push(hit);
    else runs.push([hit]);
  }
  return runs;
};

const groupsIn = (tokens: readonly Token[], run: Group): readonly Group[] => {
  const chains = toChains(tokens, run);
  const [first] = run;
  if (first === undefined) return [];
  if (isChosenFrom(tokens, first) && (chains.length < run.length || doTheSame(run))) return [run];
  const joins = areExamples(tokens, first)
    ? (before: Group, chain: Group) => doTheSame([...before, ...chain])
    : (before: Group, chain: Group) => isOpen(tokens, chain) && before.length === 1 && doTheSame([...before, ...chain]);
  return joined(chains, joins);
};

/** From the end, so that a list's last pair takes in what stands before it. */
const joined = (chains: readonly Group[], joins: (before: Group, chain: Group) => boolean): readonly Group[] => {
  const groups: Group[] = [];
  for (const chain of chains.toReversed()) {
    const next = groups.at(-1);
    if (next && joins(chain, next)) groups[groups.length - 1] = [...chain, ...next];
    else groups.push(chain);
  }
  return groups.toReversed();
};

/** A run parted at its commas: what is left together is joined by "or". */
const toChains = (tokens: readonly Token[], run: Group): readonly Group[] => {
  const chains: Skill[][] = [];
  for (const [at, hit] of run.entries()) {
    const last = run[at - 1];
    if (last !== undefined && linkBetween(tokens, last, hit) === 'or') chains.at(-1)?.push(hit);
    else chains.push([hit]);
  }
  return chains;
};

/** What joins two names where nothing else stands between than a word or two, such as a name that is not ours. */
const linkBetween = (tokens: readonly Token[], one: Skill, other: Skill): 'or' | 'comma' | undefined => {
  const between = tokens.slice(one.to, other.from);
  const gaps = tokens.slice(one.to, other.from + 1).map(({ gap, word }) => (word === 'or' && gap === '(' ? '' : gap));
  const strange = between.filter(({ word }) => !OR.has(word));
  const isAnd = between.some(({ word }, at) => AND.has(word) && between[at + 1]?.word !== 'or');
  if (isAnd || strange.length > MOST_STRANGE || gaps.some((gap) => APART.has(gap))) return undefined;
  if (gaps.at(-1) === '/') return doTheSame([one, other]) && !areWorkedTogether(one, other) ? 'or' : 'comma';
  const comma = gaps.lastIndexOf(',');
  if (between.some(({ word }, at) => at >= comma && word === 'or')) return 'or';
  return comma >= 0 ? 'comma' : undefined;
};

const MOST_STRANGE = 2;
const OR = wordSet('or either and');
const AND = wordSet('and plus with of in but');
const APART: ReadonlySet<string> = new Set(['.', '?', '!', ';', '(', ')', '\n', '|', '•']);

/** `Go or Java`, `Java or Kotlin`, `Django or similar`; not `Java or higher`. */
const isOpen = (tokens: readonly Token[], chain: Group): boolean => {
  const to = chain.at(-1)?.to ?? 0;
  return chain.length > 1 || (tokens[to]?.word === 'or' && !VERSIONS.has(tokens[to + 1]?.word ?? ''));
};
const VERSIONS = wordSet('higher above newer later better more');

/** `at least one of the following: Java, Go` */
const isChosenFrom = (tokens: readonly Token[], { from }: Skill): boolean =>
  tokens.slice(Math.max(0, from - 5), from).some(({ word }) => CHOICE.has(word));
const CHOICE = wordSet('one either any another');

/** `databases such as MySQL, PostgreSQL`, `a cloud (AWS, GCP)` */
const areExamples = (tokens: readonly Token[], { from }: Skill): boolean =>
  (tokens[from]?.gap === '(' && from > 0) || EXAMPLES.all(tokens.slice(Math.max(0, from - 3), from)).length > 0;
const EXAMPLES = createPhrases<true>(spread({ 'such as|like|e.g|e.g.|eg|e g|for example|for instance': true }));

const doTheSame = (some: Group): boolean => FAMILIES.some((family) => some.every(({ value }) => family.has(value.id)));

/** Skills that do the same job. */
const FAMILIES: readonly ReadonlySet<string>[] = [
  'python javascript typescript nodejs java csharp-dotnet go ruby php',
  'aws azure gcp',
  'postgresql mysql oracle-db sql',
  'postgresql mysql oracle-db mongodb dynamodb',
  'mongodb dynamodb redis elasticsearch nosql-concepts',
  'django flask-fastapi express spring-boot aspnet-core rails laravel fiber',
  'event-streaming background-jobs',
].map(wordSet);

/** `Node.js/TypeScript` */
const areWorkedTogether = (...both: Group): boolean => both.every(({ value }) => TOGETHER.has(value.id));
const TOGETHER = wordSet('nodejs typescript javascript');
