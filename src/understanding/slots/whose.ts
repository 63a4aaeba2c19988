import { wordSet } from '../text/word-set.ts';
import { isWithin } from '../tokens/phrases.ts';
import { isBreak, type Token } from '../tokens/tokens.ts';
import { isNamedSubject } from './named-subject.ts';
import { isQuoted } from './quoted.ts';

/**
 * `my wife learned kubernetes`, `half my learners know Go`, `Avi finished docker and I finished git`: whether what stands at
 * a token is said of somebody else, by the last of the words before it in its sentence that says of whom anything is said.
 * None of the `things` named is such a word: `docker finished, git started`.
 */
export const isOfOthers = (tokens: readonly Token[], at: number, things: readonly Span[] = []): boolean =>
  whose(tokens, at, things) === 'others';

/** The same, and whether it is said of who speaks: undefined where nobody stands before it. */
export const whose = (
  tokens: readonly Token[],
  at: number,
  things: readonly Span[] = [],
): 'self' | 'others' | undefined => {
  const { sentence } = tokens[at] ?? {};
  if (isQuoted(tokens, at)) return 'others';
  for (let i = at - 1; i >= Math.max(0, at - FARTHEST) && tokens[i]?.sentence === sentence; i--) {
    const whom = toWhom(tokens, i, things);
    if (whom !== undefined) return whom;
  }
  return undefined;
};

/** Of whom something is said is not looked for farther back, in words: the work stays linear. */
const FARTHEST = 60;

/** Whether anything at all is said of somebody else, in time that grows with the message alone. */
export const speaksOfOthers = (tokens: readonly Token[]): boolean =>
  tokens.some(
    ({ sentence }, at) =>
      isQuoted(tokens, at) || (tokens[at + 1]?.sentence === sentence && toWhom(tokens, at, []) === 'others'),
  );

/** Of whom a word tells, where it tells that of what stands behind it. */
const toWhom = (tokens: readonly Token[], at: number, things: readonly Span[]): 'self' | 'others' | undefined => {
  const word = tokens[at]?.word ?? '';
  if ((SELF.has(word) && !isHearer(tokens, at)) || isNoting(tokens, at)) return 'self';
  if (PEOPLE.has(word) && isObjectOfSelf(tokens, at)) return undefined;
  if (PRONOUNS.has(word) || isOfThem(tokens, at) || (PEOPLE.has(word) && isSomebodys(tokens, at))) return 'others';
  return isNamedSubject(tokens, at) && !isWithin(things, at) ? 'others' : undefined;
};

type Span = { readonly from: number; readonly to: number };

/** `I listened to my professor and learned SQL`, and not `half of my team learned SQL` or `I work with my friend who knows SQL`. */
const isObjectOfSelf = (tokens: readonly Token[], at: number): boolean => {
  const [before, link, owner, { sentence } = { sentence: -1 }] = [at - 3, at - 2, at - 1, at].map((i) => tokens[i]);
  return (
    OWNERS.has(owner?.word ?? '') &&
    (TOWARD.has(link?.word ?? '') || (link?.word === 'of' && !SOME.has(before?.word ?? ''))) &&
    !WHO.has(tokens[at + 1]?.word ?? '') &&
    tokens.slice(0, at).some((token) => token.sentence === sentence && SELF.has(token.word))
  );
};
const TOWARD = wordSet('to toward towards until as with from by like than for at');
const WHO = wordSet('who that whose');

/** `our team had a training, so put docker down as learned`: what is to be noted is of who orders it; not `mark his docker as done`. */
const isNoting = (tokens: readonly Token[], at: number): boolean =>
  NOTING.has(tokens[at]?.word ?? '') &&
  (at === 0 || isBreak(tokens[at]) || ORDERING.has(tokens[at - 1]?.word ?? '')) &&
  !OF_OTHERS.has(tokens[at + 1]?.word ?? '');
const NOTING = wordSet('put mark tick note');
const ORDERING = wordSet('so please and then just');
const OF_OTHERS = wordSet('his her their him them it that this');

/** `they all know Docker`, and not `they ask for Docker`. */
const isOfThem = (tokens: readonly Token[], at: number): boolean =>
  tokens[at]?.word === 'they' && KNOWING.has(tokens[at + 1]?.word ?? '');
const KNOWING = wordSet('all both know already can finished learned');

/** `my boss tells me to learn docker`: it is said to who speaks, and is the wish of another. */
const isHearer = (tokens: readonly Token[], at: number): boolean =>
  HEARERS.has(tokens[at]?.word ?? '') && URGING.has(tokens[at - 1]?.word ?? '') && tokens[at + 1]?.word === 'to';
const HEARERS = wordSet('me us');
const URGING = wordSet('tell tells told telling ask asks asked want wants wanted urges urged advises advised');

/** `my wife`, `our whole team`, `everyone`, and `the juniors` or `half of them` at the start of a clause; not `my lead role`. */
const isSomebodys = (tokens: readonly Token[], at: number): boolean => {
  if (isOfPlace(tokens, at) || isAnybody(tokens, at)) return false;
  if (RELATED.has(tokens[at]?.word ?? '') && tokens[at - 1]?.word === 'a') return true;
  const isOwned = tokens.slice(Math.max(0, at - 2), at).some(({ word }) => OWNERS.has(word));
  return (
    EVERYBODY.has(tokens[at]?.word ?? '') ||
    isOwned ||
    [at - 1, at - 2, at - 3].some((from) => opensWithSome(tokens, from))
  );
};

/** `a plan for someone with 2 years`: one such as who speaks. */
const isAnybody = (tokens: readonly Token[], at: number): boolean =>
  ANYBODY.has(tokens[at]?.word ?? '') && tokens[at - 1]?.word === 'for' && DESCRIBING.has(tokens[at + 1]?.word ?? '');
const ANYBODY = wordSet('someone somebody');
const DESCRIBING = wordSet('with who like in at');

/** `my lead role`, `the senior developer plan`, `the gap to senior`: a title that names a place to have, and nobody. */
const isOfPlace = (tokens: readonly Token[], at: number): boolean => {
  if (!TITLED.has(tokens[at]?.word ?? '')) return false;
  const next = tokens.slice(at + 1).find(({ word }) => !TRADE.has(word))?.word ?? '';
  return ROLES.has(next) || TOWARD.has(tokens[at - 1]?.word ?? '');
};

const opensWithSome = (tokens: readonly Token[], at: number): boolean =>
  SOME.has(tokens[at]?.word ?? '') && (isBreak(tokens[at]) || OPENING.has(tokens[at - 1]?.word ?? 'so'));

/**
 * `my friend finished docker`, `set bob's level to mid`, `show her skills`, `a plan for my brother`: whether the whole of a
 * message is about somebody else. Who speaks of themselves besides, and is not quoted, is the one it is about.
 */
export const isAboutOthers = (tokens: readonly Token[]): boolean => {
  if (tokens.some(({ word }, at) => SELF.has(word) && (word !== 'me' || isTaught(tokens, at)) && !isQuoted(tokens, at)))
    return false;
  return (
    tokens.some((_, at) => isHeldByOthers(tokens, at) || isForOthers(tokens, at) || isQuoted(tokens, at)) ||
    isAskedOfOther(tokens) ||
    (isSubjectOther(tokens) && !tokens.some((_, at) => isNoting(tokens, at)))
  );
};

/** `my sister taught me git`, `my lead made me learn it`: what comes of it is one's own. */
const isTaught = (tokens: readonly Token[], at: number): boolean => TEACHING.has(tokens[at - 1]?.word ?? '');
const TEACHING = wordSet('taught made got had showed helped let');

/** `bob's level`, `her whole record` */
const isHeldByOthers = (tokens: readonly Token[], at: number): boolean => {
  const { word = '', raw = '' } = tokens[at] ?? {};
  const owns = THEIRS.has(word) || (/['’]s$/i.test(raw) && raw.length > word.length && !TIMES.has(word));
  return owns && tokens.slice(at + 1, at + 3).some((next) => HELD.has(next.word));
};

/** `for my junior`, `for him` */
const isForOthers = (tokens: readonly Token[], at: number): boolean =>
  tokens[at]?.word === 'for' &&
  (OBJECTS.has(tokens[at + 1]?.word ?? '') ||
    (OWNERS.has(tokens[at + 1]?.word ?? '') && PEOPLE.has(tokens[at + 2]?.word ?? '')));

/** `my junior has 5 hours a week`, `she knows python`, `half of the team finished it`; not `my target is junior` */
const isSubjectOther = (tokens: readonly Token[]): boolean => {
  const opening = tokens.findIndex(({ word }) => !OPENING.has(word));
  const word = tokens[opening]?.word ?? '';
  if (PRONOUNS.has(word) || isOfThem(tokens, opening)) return true;
  const isOf = OWNERS.has(word) || SOME.has(word);
  const subject = tokens.slice(opening + 1, opening + 4);
  const verb = subject.findIndex((token) => BEING.has(token.word));
  return isOf && subject.some((_, at) => (verb < 0 || at < verb) && isPerson(tokens, opening + 1 + at));
};
/** `what should my brother learn next?`, `what does a junior of mine need`; not `what should a junior learn?` */
const isAskedOfOther = (tokens: readonly Token[]): boolean => {
  const asked = tokens.findIndex(({ word }, at) => at <= FIRST && AUXILIARIES.has(word));
  return (
    asked >= 0 &&
    tokens
      .slice(asked + 1, asked + 5)
      .some((_, ahead) => isPerson(tokens, asked + 1 + ahead) && isOnes(tokens, asked + 1 + ahead))
  );
};
const FIRST = 4;
const AUXILIARIES = wordSet('should does do can could is must would');

const isOnes = (tokens: readonly Token[], at: number): boolean =>
  tokens.slice(Math.max(0, at - 2), at).some(({ word }) => OWNERS.has(word) && word !== 'your') ||
  (tokens[at + 1]?.word === 'of' && MINE.has(tokens[at + 2]?.word ?? ''));
const MINE = wordSet('mine ours');

const BEING = wordSet('is was are were will shall should would remains stays becomes');
const isPerson = (tokens: readonly Token[], at: number): boolean =>
  PEOPLE.has(tokens[at]?.word ?? '') && !isOfPlace(tokens, at);
const THEIRS = wordSet('his her their');
const OBJECTS = wordSet('him her them');
const OPENING = wordSet('so and but ok okay well hey hi also actually now like');
const TIMES = wordSet(
  'today tomorrow yesterday tonight week month year weekend morning summer winter spring autumn let',
);
/** What is kept of a person. */
const HELD = wordSet('skill skills level levels record progress plan settings hours profile list nudge nudges roadmap');

const SELF = wordSet('i me we us myself');
const PRONOUNS = wordSet('he she');
const EVERYBODY = wordSet('everyone everybody somebody someone');
const OWNERS = wordSet('my our his her their your');
/** How many of them, where nobody is said to have them. */
const SOME = wordSet('half most some many few several all the these those both two three');
/** `a friend of mine is a lead` */
const RELATED = wordSet(
  'friend buddy colleague coworker roommate flatmate cousin neighbour neighbor teammate relative',
);
/** Titles that stand for somebody, and what makes of them a place that somebody has. */
const TITLED = wordSet('lead leads senior seniors principal junior juniors intern interns cto architect founder');
const TRADE = wordSet('back end software engineer developer dev engineering');
const ROLES = wordSet(
  'role roles position job jobs level salary pay interview interviews offer title years skills promotion career goal aim plan gap roadmap road path track',
);
const PEOPLE = wordSet(`
  lead leads senior seniors principal mentor mentors cto ceo founder architect teacher instructor professor tutor coach recruiter
  fiance fiancee grandfather grandmother grandpa grandma parents ex
  wife husband partner girlfriend boyfriend brother sister mother father mom mum dad son daughter kid kids child children cousin uncle aunt
  nephew niece friend friends mate buddy roommate flatmate neighbour neighbor colleague colleagues coworker coworkers boss manager team
  teammate teammates people staff employees junior juniors apprentice trainee mentee mentees student students learner learners pupil pupils
  member members classmate classmates trainees apprentices interns intern report reports wifes everyone everybody somebody someone
`);
