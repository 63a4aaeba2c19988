import type { SkillName } from '../slots/skills.ts';
import { wordSet } from '../text/word-set.ts';
import { createPhrases, type Hit, spread } from '../tokens/phrases.ts';
import type { Token } from '../tokens/tokens.ts';
import { toGroups } from './alternatives.ts';

/** Skills named in a line: one, or several of which one will do; `said` is what the words around them say of them. */
export type Named = {
  readonly ids: readonly string[];
  readonly said?: 'preferred' | 'mentioned' | 'unneeded' | 'rest';
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
    const said = first && clause ? saidOf(tokens, clause.asides, first, hits) : undefined;
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

type Clause = { readonly from: number; readonly to: number; readonly asides: readonly Hit<Aside>[] };

/** A line parted at full stops, semicolons, dashes and brackets, with what each part says of the names in it. */
const toClauses = (tokens: readonly Token[]): readonly Clause[] => {
  const starts = tokens.flatMap((token, at) => (at === 0 || PARTING.has(token.gap) ? [at] : []));
  return starts.map((from, clause) => {
    const to = starts[clause + 1] ?? tokens.length;
    return { from, to, asides: tokens.slice(from, to).flatMap((_, at) => ASIDES.at(tokens, from + at) ?? []) };
  });
};

const PARTING: ReadonlySet<string> = new Set(['.', '?', '!', ';', '(', ')', '\n', '|', '•']);

/** `ideally Kafka or SQS` speaks of what follows; `SQL, Kafka a plus` of what stands right before. */
const saidOf = (
  tokens: readonly Token[],
  asides: readonly Hit<Aside>[],
  hit: Hit<SkillName>,
  all: readonly Hit<SkillName>[],
): Named['said'] => {
  if (isDenied(tokens, hit)) return 'unneeded';
  for (const aside of asides) {
    const isBefore = aside.to <= hit.from;
    if (!isBefore && isOfNext(tokens, aside, all)) continue;
    if (isBefore && closesItem(tokens, aside) && hasComma(tokens, aside.to, hit.from)) continue;
    if (
      aside.value.reach === 'next' &&
      !(isBefore && hit.from - aside.to <= 2 && !hasComma(tokens, aside.to, hit.from))
    )
      continue;
    if (isBefore || aside.value.reach === 'clause' || !hasComma(tokens, hit.to, aside.from)) return aside.value.said;
  }
  return undefined;
};

/** `Java, gRPC is a plus, AWS`: it closes one item of a list, and says nothing of the next. */
const closesItem = (tokens: readonly Token[], { from, value }: Hit<Aside>): boolean =>
  value.reach === 'near' && from > 0 && CLOSING.has(tokens[from]?.word ?? '') && UNMARKED.has(tokens[from]?.gap ?? '');

/** `PostgreSQL Docker and AWS nice to have GraphQL`: with no mark between, it speaks of the name right behind it. */
const isOfNext = (tokens: readonly Token[], { from, to }: Hit<Aside>, all: readonly Hit<SkillName>[]): boolean =>
  !CLOSING.has(tokens[from]?.word ?? '') &&
  all.some((other) => other.from === to) &&
  UNMARKED.has(tokens[to]?.gap ?? '');
const CLOSING = wordSet('is are a an would was');
const UNMARKED: ReadonlySet<string> = new Set(['', ' ', ':']);

/** `no PHP please`, `without any Java`, `Go, not Java` */
const isDenied = (tokens: readonly Token[], { from }: Hit<SkillName>): boolean => {
  const before = STILL_DENIED.has(tokens[from - 1]?.word ?? '') && tokens[from - 1]?.gap === ' ' ? from - 2 : from - 1;
  return DENYING.has(tokens[before]?.word ?? '') && UNMARKED.has(tokens[before + 1]?.gap ?? '');
};
const DENYING = wordSet('no not without never nor');
const STILL_DENIED = wordSet('any more prior previous further');

const hasComma = (tokens: readonly Token[], from: number, to: number): boolean =>
  tokens.slice(from, to + 1).some(({ gap }) => gap === ',');

type Aside = { readonly said: NonNullable<Named['said']>; readonly reach: 'clause' | 'near' | 'next' };

const ASIDES = createPhrases<Aside>(
  spread<Aside>({
    'is a plus|a plus|is a bonus|a bonus|would be a bonus|would be a plus|nice to have|is desirable|is an advantage|an advantage|advantageous|preferred|is beneficial|would be great|is appreciated|would be nice|is nice|helpful|is welcome|welcome|good to have|an asset|would help|beneficial|optional':
      { said: 'preferred', reach: 'near' },
    'are a plus|are a bonus|would be pluses|are desirable|ideally|preferably|bonus points|bonus if|bonus points for|are an advantage|are nice to have|are preferred|are welcome|a plus if|plus if|be great if|be nice if|be good if|be cool if|great if you|nice if you|would love':
      { said: 'preferred', reach: 'clause' },
    'not required|not needed|not necessary|needed not|is not essential|no need to know|do not need|do not expect|not expected|we will teach you|not a must|no longer use|we do not use':
      { said: 'unneeded', reach: 'clause' },
    'moving off|moving off a|moving away from|move away from|migrating from|migrate from|migrating away from|replacing our|replacing a|away from|rather than|instead of':
      { said: 'rest', reach: 'next' },
    'was a|used to be|was once|legacy|our data team|our mobile team|our frontend team|our front end team|our customers|our clients|client libraries':
      { said: 'rest', reach: 'clause' },
    'we use|we also use|we work with|our stack is|our stack includes': { said: 'mentioned', reach: 'clause' },
  }),
);
