import { wordSet } from '../text/word-set.ts';
import { createPhrases, type Hit } from '../tokens/phrases.ts';
import { isBreak, type Token, toWords } from '../tokens/tokens.ts';
import { isMeant, isMeantAgain, toGuards } from './guarded-names.ts';
import { EVERYDAY, EVERYDAY_SKILLS, MORE_NAMES, NOT_NAMES } from './skill-names.ts';

/** A skill as this part needs to know it. */
export type NamedSkill = { readonly id: string; readonly name: string; readonly aliases: readonly string[] };

export type SkillName = {
  readonly id: string;
  /** The name is an everyday word too: it counts only in a message about skills. */
  readonly everyday: boolean;
};

export type SkillReader = {
  /**
   * Every skill named, from left to right, the longest name first. Of those spoken of before, a name that is an ordinary
   * word elsewhere needs little around it.
   */
  readonly read: (tokens: readonly Token[], spoken?: readonly string[]) => readonly Hit<SkillName>[];
  /** A plain name of the skill, to speak of it by, that means nothing else. */
  readonly nameOf: (id: string) => string | undefined;
  /** Names of one word that mean nothing else. */
  readonly plainNames: readonly string[];
};

export const createSkillReader = (skills: readonly NamedSkill[]): SkillReader => {
  const names = skills.flatMap((skill) => toNames(skill));
  const phrases = createPhrases(names, (name) => name.split(' '));
  const guards = toGuards();
  return {
    read: (tokens, spoken = []) => {
      const hits = toSummands(tokens)
        .flatMap(({ from, part }) =>
          phrases.all(part).map((hit) => ({ ...hit, from: hit.from + from, to: hit.to + from })),
        )
        .map((hit) => withoutNo(tokens, hit));
      return hits.filter(
        (hit, at) =>
          isMeant(tokens, hit, [hits[at - 1], hits[at + 1]], guards) ||
          (spoken.includes(hit.value.id) && isMeantAgain(tokens, hit, guards)),
      );
    },
    nameOf: (id) =>
      (names.find(([name, value]) => value.id === id && !value.everyday && !name.includes(' ') && !guards.has(name)) ??
        names.find(([name, value]) => value.id === id && !guards.has(name)) ??
        names.find(([, value]) => value.id === id))?.[0],
    plainNames: names.flatMap(([name, { everyday }]) => (everyday || name.includes(' ') ? [] : [name])),
  };
};

/** `linux + command line + networking`: no name goes on behind a plus. */
const toSummands = (
  tokens: readonly Token[],
): readonly { readonly from: number; readonly part: readonly Token[] }[] => {
  const starts = tokens.flatMap(({ gap }, at) => (at === 0 || gap === '+' ? [at] : []));
  return starts.map((from, at) => ({ from, part: tokens.slice(from, starts[at + 1]) }));
};

type Name = readonly [name: string, value: SkillName];

const toNames = ({ id, name, aliases }: NamedSkill): readonly Name[] =>
  [name, ...aliases, ...(MORE_NAMES[id]?.split('|') ?? []), id.replaceAll('-', ' ')]
    .map((each) => toWords(each).join(' '))
    .filter((each) => !NOT_NAMES.has(each))
    .map((each) => [each, { id, everyday: EVERYDAY.has(each) || EVERYDAY_SKILLS.has(id) }]);

/** `I know python and git, no sql`, `java but no sql`, `no sql at all`: SQL itself, and not the databases that are called so. */
const withoutNo = (tokens: readonly Token[], hit: Hit<SkillName>): Hit<SkillName> => {
  const [no, sql] = [tokens[hit.from], tokens[hit.from + 1]];
  const isApart = no?.word === 'no' && sql?.word === 'sql' && sql.gap === ' ';
  return isApart && isDenied(tokens, hit)
    ? { value: { id: 'sql', everyday: false }, from: hit.from + 1, to: hit.from + 2 }
    : hit;
};

const isDenied = (tokens: readonly Token[], { from, to }: Hit<unknown>): boolean =>
  isBreak(tokens[from]) ||
  DENYING_BEFORE.has(tokens[from - 1]?.word ?? '') ||
  (!isBreak(tokens[to]) && DENYING_BEHIND.has(tokens[to]?.word ?? ''));
const DENYING_BEFORE = wordSet('but have has had got still with though yet');
const DENYING_BEHIND = wordSet('at yet whatsoever though knowledge experience skills so either');
