import type { SkillName } from '../slots/skills.ts';
import { wordSet } from '../text/word-set.ts';
import { createPhrases, type Hit, spread } from '../tokens/phrases.ts';
import type { Token } from '../tokens/tokens.ts';

/** Skills named in a line: one, or several of which one will do; `said` is what the words around them say of them. */
export type Named = {
  readonly ids: readonly string[];
  readonly said?: 'preferred' | 'unneeded' | 'rest';
  /** The name is an everyday word too. */
  readonly everyday: boolean;
};

/** The skills of one line, alternatives together, and what their clause says otherwise than the heading above. */
export const readNeeds = (tokens: readonly Token[], hits: readonly Hit<SkillName>[]): readonly Named[] => {
  const clauses = toClauses(tokens);
  return toGroups(
    tokens,
    hits.filter((hit) => !isAdjective(tokens, hit)),
  ).map((group) => {
    const [first] = group;
    const clause = clauses.find(({ from, to }) => first !== undefined && first.from >= from && first.from < to);
    const said = first && clause ? saidOf(tokens, clause, first, hits) : undefined;
    return {
      ids: [...new Set(group.map(({ value }) => value.id))],
      everyday: group.every(
        ({ from, to, value }) =>
          value.everyday || (to - from === 1 && (tokens[from]?.word.length ?? 0) < 3 && value.id !== 'go'),
      ),
      ...(said && { said }),
    };
  });
};

/** `solid knowledge of` is no principle of design; SOLID is. */
const isAdjective = (tokens: readonly Token[], { from, to }: Hit<SkillName>): boolean =>
  to - from === 1 && tokens[from]?.word === 'solid' && tokens[from]?.raw !== 'SOLID';

type Clause = { readonly from: number; readonly to: number };

/** A line parted at full stops, semicolons, dashes and brackets. */
const toClauses = (tokens: readonly Token[]): readonly Clause[] => {
  const starts = tokens.flatMap((token, at) => (at === 0 || PARTING.has(token.gap) ? [at] : []));
  return starts.map((from, at) => ({ from, to: starts[at + 1] ?? tokens.length }));
};

const PARTING: ReadonlySet<string> = new Set(['.', '?', '!', ';', '(', ')', '\n', '|', '•']);

/** `ideally Kafka or SQS` speaks of what follows; `SQL, Kafka a plus` of what stands right before. */
const saidOf = (
  tokens: readonly Token[],
  { from, to }: Clause,
  hit: Hit<SkillName>,
  all: readonly Hit<SkillName>[],
): Named['said'] => {
  if (isDenied(tokens, hit)) return 'unneeded';
  for (let at = from; at < to; at++) {
    const aside = ASIDES.at(tokens, at);
    if (aside === undefined) continue;
    const isBefore = aside.to <= hit.from;
    if (!isBefore && isOfNext(tokens, aside, all)) continue;
    if (aside.value.reach === 'next' && !(isBefore && hit.from - aside.to <= 2)) continue;
    if (isBefore || aside.value.reach === 'clause' || !hasComma(tokens, hit.to, aside.from)) return aside.value.said;
  }
  return undefined;
};

/** `PostgreSQL Docker and AWS nice to have GraphQL`: with no mark between, it speaks of the name right behind it. */
const isOfNext = (tokens: readonly Token[], { from, to }: Hit<Aside>, all: readonly Hit<SkillName>[]): boolean =>
  !CLOSING.has(tokens[from]?.word ?? '') &&
  all.some((other) => other.from === to) &&
  UNMARKED.has(tokens[to]?.gap ?? '');
const CLOSING = wordSet('is are a an would was');
const UNMARKED: ReadonlySet<string> = new Set(['', ' ', ':']);

/** `no PHP needed` */
const isDenied = (tokens: readonly Token[], { from, to }: Hit<SkillName>): boolean =>
  tokens[from - 1]?.word === 'no' && tokens.slice(to, to + 3).some(({ word }) => NEEDED.has(word));

const NEEDED = wordSet('needed required necessary experience knowledge');

const hasComma = (tokens: readonly Token[], from: number, to: number): boolean =>
  tokens.slice(from, to + 1).some(({ gap }) => gap === ',');

type Aside = { readonly said: NonNullable<Named['said']>; readonly reach: 'clause' | 'near' | 'next' };

const ASIDES = createPhrases<Aside>(
  spread<Aside>({
    'is a plus|a plus|is a bonus|a bonus|would be a bonus|would be a plus|nice to have|is desirable|is an advantage|an advantage|advantageous|preferred|is beneficial|would be great|is appreciated|would be nice|is nice|helpful|is welcome':
      { said: 'preferred', reach: 'near' },
    'are a plus|are a bonus|would be pluses|are desirable|ideally|preferably|bonus points|bonus if|bonus points for|are an advantage|are nice to have|are preferred|are welcome|a plus if|plus if':
      { said: 'preferred', reach: 'clause' },
    'not required|not needed|not necessary|needed not|is not essential|no need to know|do not need|do not expect|not expected|we will teach you|not a must|no longer use|we do not use':
      { said: 'unneeded', reach: 'clause' },
    'moving off|moving off a|moving away from|move away from|migrating from|migrate from|migrating away from|replacing our|replacing a|away from':
      { said: 'rest', reach: 'next' },
    'was a|used to be|was once|legacy|our data team|our mobile team|our frontend team|our front end team|our customers|our clients|client libraries':
      { said: 'rest', reach: 'clause' },
  }),
);

/** Skills joined by "or" stand for each other where they do the same job, or where "one of" says so. */
const toGroups = (
  tokens: readonly Token[],
  hits: readonly Hit<SkillName>[],
): readonly (readonly Hit<SkillName>[])[] => {
  const groups: Hit<SkillName>[][] = [];
  let run: Hit<SkillName>[] = [];
  const close = (): void => {
    groups.push(...split(tokens, run));
    run = [];
  };
  for (const hit of hits) {
    const last = run.at(-1);
    if (last !== undefined && !isJoined(tokens, last.to, hit.from)) close();
    run.push(hit);
  }
  close();
  return groups;
};

/** Nothing but commas and "or" between, or a name that is not ours. */
const isJoined = (tokens: readonly Token[], from: number, to: number): boolean => {
  const between = tokens.slice(from, to);
  const gaps = tokens.slice(from, to + 1).map(({ gap }) => gap);
  const strange = between.filter(({ word }) => !OR.has(word));
  return (
    strange.length <= 2 &&
    !between.some(({ word }) => AND.has(word)) &&
    gaps.every((gap) => !PARTING.has(gap)) &&
    (between.some(({ word }) => word === 'or') || gaps.some((gap) => gap === ','))
  );
};

const OR = wordSet('or either');
const AND = wordSet('and plus with of in but');

const split = (tokens: readonly Token[], run: readonly Hit<SkillName>[]): Hit<SkillName>[][] => {
  const [first] = run;
  const last = run.at(-1);
  if (first === undefined || last === undefined) return [];
  const hasOr = tokens.slice(first.from, last.from).some(({ word }) => word === 'or');
  if (!hasOr) return run.map((hit) => [hit]);
  const isOneOf = tokens.slice(Math.max(0, first.from - 4), first.from).some(({ word }) => CHOICE.has(word));
  if (isOneOf || FAMILIES.some((family) => run.every(({ value }) => family.has(value.id)))) return [[...run]];
  const at = run.findIndex((hit, index) =>
    tokens.slice(hit.to, run[index + 1]?.from).some(({ word }) => word === 'or'),
  );
  const [one, other] = [run[at], run[at + 1]];
  return one && other ? [...run.filter((hit) => hit !== one && hit !== other).map((hit) => [hit]), [one, other]] : [];
};

const CHOICE = wordSet('one either any');

/** Skills that do the same job. */
const FAMILIES: readonly ReadonlySet<string>[] = [
  'python javascript typescript nodejs java csharp-dotnet go ruby php',
  'aws azure gcp',
  'postgresql mysql oracle-db sql',
  'mongodb dynamodb redis elasticsearch nosql-concepts',
  'django flask-fastapi express spring-boot aspnet-core rails laravel fiber',
  'event-streaming background-jobs',
].map(wordSet);
