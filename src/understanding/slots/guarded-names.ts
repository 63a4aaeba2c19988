import { wordSet } from '../text/word-set.ts';
import type { Hit } from '../tokens/phrases.ts';
import { isBreak, isClauseEnd, type Token } from '../tokens/tokens.ts';
import { isTesting } from './calling.ts';
import { GUARDED, type Guard, LONGER_NAMES } from './skill-names.ts';
import { readIdiom } from './status/idioms.ts';

/** What stands around the names that are everyday words too, by the name. */
export type Guards = ReadonlyMap<string, Compiled>;
type Compiled = Readonly<Record<keyof Guard, ReadonlySet<string>>>;

export const toGuards = (): Guards => new Map(Object.entries(GUARDED).map(([word, guard]) => [word, compile(guard)]));

const compile = (guard: Guard): Compiled => ({
  before: wordSet(guard.before),
  after: wordSet(guard.after),
  notAfter: wordSet(guard.notAfter),
  notBefore: wordSet(guard.notBefore),
});

/** Whether a name that may be an everyday word too is meant as one of a skill: `worked with Go`, not `go home`. */
export const isMeant = (
  tokens: readonly Token[],
  hit: Hit<unknown>,
  beside: readonly (Hit<unknown> | undefined)[],
  guards: Guards,
): boolean => {
  const token = tokens[hit.from];
  if (token === undefined || hit.to - hit.from > 1) return true;
  const guard = guards.get(token.word);
  if (guard === undefined) return !isPartOfName(tokens, hit) && !isTesting(tokens, hit.from) && !isPesos(tokens, hit);
  const before = token.gap === '.' ? '' : (tokens[hit.from - 1]?.word ?? '');
  const after = tokens[hit.to]?.word ?? '';
  if (token.gap === ':' && beside[0]?.to === hit.from) return false;
  if (GOING_ON.has(after) || isStarted(tokens, hit) || isSeason(tokens, hit) || isSaidOfName(tokens, hit)) return false;
  if (TAKING.has(after) && isMeasured(tokens, hit)) return true;
  if ((ADDED.has(before) && isAdded(tokens, hit)) || isOrdered(tokens, hit, beside)) return true;
  if (tokens.length === 1 || OBJECT_AFTER.has(before) || isListed(tokens, hit, beside, guards)) return true;
  if (isReported(tokens, hit, beside) || isHeading(tokens, hit, beside)) return true;
  if (OR.has(before) && OTHER_LANGUAGES.has(tokens[hit.from - 2]?.word ?? '')) return true;
  if (OR.has(after) && OTHER_LANGUAGES.has(tokens[hit.to + 1]?.word ?? '')) return true;
  if (token.word === 'rest' && isBesideStyle(tokens, hit) && !guard.notAfter.has(before) && !guard.notBefore.has(after))
    return true;
  if (token.word === 'spring' && isBesideJava(tokens) && !guard.notAfter.has(before) && !DATING.has(before))
    return true;
  if (token.raw === 'REST' && tokens.some(({ raw }) => raw !== raw.toUpperCase())) return true;
  if (before === 'to' && isTurnedTo(tokens, hit)) return true;
  if (MAKING.has(before) && isLanguage(tokens, hit)) return true;
  if (after === 'for' && before.endsWith('ing') && guard.before.has(before)) return true;
  if (after === 'is' && readIdiom(tokens, hit, [hit]) !== undefined) return true;
  if (before === 'on' && BEGUN.has(tokens[hit.from - 2]?.word ?? '')) return true;
  if (guard.before.has(before) && isProperName(tokens, hit)) return true;
  if (guard.notBefore.has(after)) return false;
  if (guard.after.has(after)) return true;
  return !guard.notAfter.has(before) && (guard.before.has(before) || isProperName(tokens, hit));
};

/** `PHP 40,000 a month`, `PHP 60k` is pay in the Philippines; `PHP 8.2` is the language. */
const isPesos = (tokens: readonly Token[], { from, to }: Hit<unknown>): boolean =>
  tokens[from]?.word === 'php' &&
  tokens[to]?.gap === ' ' &&
  (Number(tokens[to]?.word) >= LEAST_PESOS || (Number(tokens[to]?.word) > 0 && tokens[to + 1]?.word === 'k'));
const LEAST_PESOS = 1_000;

/** `nah, spring not at all` after Java and Spring, `I put Go on hold` after Go. */
export const isMeantAgain = (tokens: readonly Token[], hit: Hit<unknown>, guards: Guards): boolean => {
  const { from, to } = hit;
  const guard = guards.get(tokens[from]?.word ?? '');
  const after = tokens[to]?.word ?? '';
  return (
    guard !== undefined &&
    !guard.notAfter.has(tokens[from - 1]?.word ?? '') &&
    (!guard.notBefore.has(after) || isProperName(tokens, hit)) &&
    !GOING_ON.has(after)
  );
};

/** `sql, go ahead and ask`, `indexes, go easy`: not even in a list. */
const GOING_ON = wordSet('ahead through deeper easy');

/** `one question on caching, go`: begin. */
const isStarted = (tokens: readonly Token[], { from, to }: Hit<unknown>): boolean =>
  tokens[from]?.word === 'go' &&
  to === tokens.length &&
  isBreak(tokens[from]) &&
  tokens.some(({ word }) => ASKED_FOR.has(word));
const ASKED_FOR = wordSet('question questions ask quiz test grill mock interviewer shoot');
/** `django's solid`: what the name before is. */
const isSaidOfName = (tokens: readonly Token[], { from }: Hit<unknown>): boolean =>
  /['’]s$/i.test(tokens[from - 1]?.raw ?? '') && tokens[from]?.gap === ' ';
/** `how long would go take me`, `how many weeks does spring take`; not `how would that go`. */
const isMeasured = (tokens: readonly Token[], { from }: Hit<unknown>): boolean =>
  MODALS.has(tokens[from - 1]?.word ?? '') &&
  tokens
    .slice(Math.max(0, from - 4), from - 1)
    .some(({ word }, at, all) => word === 'how' && HOW_MUCH.has(all[at + 1]?.word ?? ''));
const TAKING = wordSet('take takes need needs cost');
const MODALS = wordSet('would will does do should could did can might');
const HOW_MUCH = wordSet('long much many');
/** `i graduate in spring`: when, not what. */
const isSeason = (tokens: readonly Token[], { from }: Hit<unknown>): boolean =>
  tokens[from]?.word === 'spring' &&
  tokens[from - 1]?.word === 'in' &&
  tokens.slice(Math.max(0, from - 8), from).some(({ word }) => DATED.has(word));
const DATED = wordSet(
  'apply applying graduate graduating start starting finish finishing move moving begin ready job lost track stopped left paused quit come free back return resume continue again exam exams semester due opening opens opened promoted promotion review hiring hired wedding baby born vacation holiday holidays layoffs',
);
/** `why graphql when rest exists`: another way to build an API is named. */
const isBesideStyle = (tokens: readonly Token[], { from }: Hit<unknown>): boolean =>
  tokens.slice(Math.max(0, from - BESIDE), from + BESIDE).some(({ word }) => API_STYLES.has(word));
const BESIDE = 20;
const API_STYLES = wordSet('graphql grpc soap');
/** `spring i know properly, its hibernate i only half know`: what Java is written with is named. */
const isBesideJava = (tokens: readonly Token[]): boolean => tokens.some(({ word }) => OF_JAVA.has(word));
const OF_JAVA = wordSet('java hibernate jpa maven gradle junit kotlin jvm tomcat');
const DATING = wordSet('in during a early late mid');
/** `put docker before spring`, `move rest after sql`: one of two that have a place in an order. */
const isOrdered = (
  tokens: readonly Token[],
  hit: Hit<unknown>,
  [before, after]: readonly (Hit<unknown> | undefined)[],
): boolean => {
  const [one, other] = before?.to === hit.from - 1 ? [before, hit] : [hit, after];
  return (
    other?.from === one.to + 1 &&
    ORDERING.has(tokens[one.to]?.word ?? '') &&
    PUTTING.has(tokens[one.from - 1]?.word ?? '')
  );
};
const ORDERING = wordSet('before after');
const PUTTING = wordSet('put move place shift');
/** `started on rest`, `quiz me on rest`. */
const BEGUN = wordSet('started starting working begun me something one question questions');
/** `and go?`, `and go, is that any better`, `i mean go`: said by itself. */
const isAdded = (tokens: readonly Token[], { from, to }: Hit<unknown>): boolean =>
  from === 1 && tokens[0]?.word === 'and'
    ? isClauseEnd(tokens[to])
    : to === tokens.length && (tokens.length <= 3 || tokens[from - 1]?.word.startsWith('mean') === true);
const ADDED = wordSet('and or vs about mean meant');

/** `change my main language to go`, `compared to spring?`: turned to, at the end of what is said. */
const isTurnedTo = (tokens: readonly Token[], { from, to }: Hit<unknown>): boolean => {
  const next = tokens[to];
  const isLast = isClauseEnd(next) || ENDING.has(next?.word ?? '');
  return isLast && tokens.slice(Math.max(0, from - 5), from - 1).some(({ word }) => TURNING.has(word));
};
const TURNING = wordSet('language compared switch switching change changing');
const ENDING = wordSet('please instead now from and or');

/** `make go my main language`, `my language should be go from now on` */
const isLanguage = (tokens: readonly Token[], { from, to }: Hit<unknown>): boolean =>
  (isClauseEnd(tokens[to]) || OF_LANGUAGE.has(tokens[to]?.word ?? '')) &&
  tokens.slice(Math.max(0, from - 5), to + 5).some(({ word }) => word === 'language');
const MAKING = wordSet('make be set put have');
const OF_LANGUAGE = wordSet('my as the from please now instead then');

/** `react native`, `node red`, `java island`: a name that goes on is another name. */
const isPartOfName = (tokens: readonly Token[], hit: Hit<unknown>): boolean => {
  const word = tokens[hit.from]?.word ?? '';
  return LONGER_NAMES[word]?.includes(tokens[hit.to]?.word ?? '') ?? false;
};

/** Beside a skill that needs no guard, with a comma, a slash or `and`, `or`, `vs` between them. */
const isListed = (
  tokens: readonly Token[],
  hit: Hit<unknown>,
  beside: readonly (Hit<unknown> | undefined)[],
  guards: Guards,
): boolean =>
  beside.some((other) => {
    if (other === undefined || (other.to - other.from === 1 && guards.has(tokens[other.from]?.word ?? '')))
      return false;
    const [left, right] = other.from < hit.from ? [other, hit] : [hit, other];
    const between = right.from - left.to;
    if (between === 0) return LISTED.has(tokens[right.from]?.gap ?? '');
    const joint = between === 1 ? (tokens[left.to]?.word ?? '') : '';
    // `java to go` changes languages, `go to meetups` goes somewhere.
    return JOINTS.has(joint) && (joint !== 'to' || left === other);
  });

/** `node done, express half way`: a report of its own after another. */
const isReported = (
  tokens: readonly Token[],
  { from, to }: Hit<unknown>,
  [before, after]: readonly (Hit<unknown> | undefined)[],
): boolean => {
  const [first, next] = [tokens[from], tokens[to]];
  if (first === undefined || next === undefined || first.word === 'rest') return false;
  if (before === undefined) {
    return after !== undefined && (from === 0 || isBreak(first)) && isReport(tokens, next.word === 'is' ? to + 1 : to);
  }
  const joint = tokens[from - 1]?.word === 'and' ? from - 2 : from - 1;
  const isOwn = isBreak(first) || REPORTING.has(tokens[joint]?.word ?? '');
  return isOwn && before.to >= from - 3 && isReport(tokens, to);
};
/** `done`, `as done`, `in progress` */
const isReport = (tokens: readonly Token[], at: number): boolean => {
  const [word, next] = [tokens[at]?.word ?? '', tokens[at + 1]?.word ?? ''];
  return (
    REPORTING.has(word) ||
    (word === 'as' && REPORTING.has(next)) ||
    (word === 'in' && next === 'progress') ||
    (word === 'not' && STILL_OPEN.has(next))
  );
};
/** `express not yet` */
const STILL_OPEN = wordSet('yet really quite started done learned touched known');
/** `java: yes. go: no`: what is said of each behind its name. */
const isHeading = (
  tokens: readonly Token[],
  { to }: Hit<unknown>,
  beside: readonly (Hit<unknown> | undefined)[],
): boolean => tokens[to]?.gap === ':' && beside.some((other) => other !== undefined && tokens[other.to]?.gap === ':');
const REPORTING = wordSet(
  'ticked crossed ongoing done learned learning half wip finished started known skipped skip got ok okay yes yep yeah nope never same',
);

/** A capital in the middle of a sentence that is not all in capitals: `worked with Go`. */
const isProperName = (tokens: readonly Token[], hit: Hit<unknown>): boolean => {
  const token = tokens[hit.from];
  const before = tokens[hit.from - 1];
  if (token === undefined || before === undefined || before.sentence !== token.sentence) return false;
  const first = token.raw.charAt(0);
  return first !== first.toLowerCase() && before.raw !== before.raw.toUpperCase();
};

const LISTED: ReadonlySet<string> = new Set([',', '/', '&', '+', ';', '|', '•', '\n', '>', '-', '(']);
const JOINTS = wordSet('and or vs versus but then n plus over than to');
const OR = wordSet('or and vs versus than over');
/** After these a guarded word is what was done or is to be noted: `add go to my skills`. */
const OBJECT_AFTER = wordSet(
  'add mark set reset tick learn learned learning know finished started skip skipped drop forget remove mastered studied studying untick pause paused pausing',
);
const OTHER_LANGUAGES = wordSet('rust kotlin scala elixir erlang haskell clojure c c++ c# perl swift zig');
