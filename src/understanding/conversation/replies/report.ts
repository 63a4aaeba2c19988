import { type Intent, toShared, toSlot } from '../../../core/intent.ts';
import type { Turn } from '../../../core/message.ts';
import type { Found } from '../../slots/found.ts';
import { readOtherNames } from '../../slots/other-names.ts';
import { wordSet } from '../../text/word-set.ts';
import { type Hit, isWithin } from '../../tokens/phrases.ts';
import { isBreak, type Token } from '../../tokens/tokens.ts';
import { made } from '../follow-up/made.ts';
import { namedIds } from '../follow-up/named-ids.ts';

/** `I know Kubernetes too`, `I finished SQL`: a report and nothing else, whatever is asked just now. */
export const readReport = ({ tokens, skills, statuses }: Found): Intent | undefined => {
  const status = statuses.flatMap(({ reported }) => reported ?? []);
  const isReport =
    tokens[0]?.word === 'i' &&
    skills.length > 0 &&
    skills.length === status.length &&
    tokens.every(({ word }, at) => isWithin(skills, at) || REPORTING.has(word));
  return isReport
    ? made('progress.set', 'answer', {
        skill: toSlot(skills.map(({ value }) => value.id)),
        status: toShared(status),
      })
    : undefined;
};

/** `I learned Python, Java and Go`, `I know also Maven` after whatever: known, and nothing of what else was spoken of. */
export const readKnown = (found: Found, asks: boolean): Intent | undefined => {
  const report = asks ? undefined : readReport(found);
  return report?.slots.status === 'learned' && found.tokens[1]?.word !== 'do' ? report : undefined;
};

/**
 * `I know Selenium`, `Rust and gRPC I also know`, `I started rust but dropped it`, `and drop C++, nobody needs it`: a report of
 * nothing that is kept here; so is `and Kotlin too` after a report of others.
 */
export const readUnkept = ({ tokens, skills }: Found, asks: boolean, last?: Turn): Intent | undefined => {
  const others = skills.length === 0 && tokens.length <= LONGEST ? readOtherNames(tokens, []) : [];
  const isReport =
    others.length > 0 &&
    tokens.some(({ word }) => word === 'i') &&
    tokens.some(({ word }) => KNOWING.has(word)) &&
    tokens.every(({ word }, at) => isWithin(others, at) || REPORTING.has(word));
  const isAdded = last?.intent.slots.status !== undefined && !asks && isOneMore(tokens, others);
  return isReport || isAdded || (!asks && isOrder(tokens, others)) ? made('progress.set', 'answer', {}) : undefined;
};

/** `and Kotlin too`, `plus C as well` after a report. */
const isOneMore = (tokens: readonly Token[], others: readonly Hit<string>[]): boolean =>
  others.length > 0 &&
  tokens.some(({ word }) => ONE_MORE.has(word)) &&
  tokens.every(({ word }, at) => isWithin(others, at) || ONE_MORE.has(word));
const ONE_MORE = wordSet('and too also plus well as oh');

/** `add Excel to my skills`, `skip Rust, nobody uses it`: what is to be noted right before the name, and why behind it. */
const isOrder = (tokens: readonly Token[], others: readonly Hit<string>[]): boolean => {
  const at = tokens.findIndex(({ word }) => !OPENING.has(word));
  const [first] = others;
  const behind = tokens.slice(others.at(-1)?.to);
  return (
    first !== undefined &&
    ORDERING.has(tokens[at]?.word ?? '') &&
    tokens.slice(at + 1, first.from).every(({ word }) => BEFORE_NAME.has(word)) &&
    (behind.every(({ word }) => FILING.has(word)) || REASONS.has(behind[0]?.word ?? ''))
  );
};
const OPENING = wordSet('and also please ok okay so then oh but just can could you now');
const ORDERING = wordSet('drop skip forget remove delete add mark note put untick tick');
const BEFORE_NAME = wordSet('the my about learning down');
const FILING = wordSet(
  'to my the skills list record as known learned done skipped learning please too now again from off it on and also',
);
const REASONS = wordSet('nobody noone it i we no not because too never they');
const LONGEST = 12;
const KNOWING = wordSet('know learned finished started learning dropped');

/**
 * `and spring boot alongside` after `I'm learning Java`: what was said of the one holds for the other; `nor Kafka` is not known
 * either.
 */
export const readAlso = ({ tokens, skills }: Found, asks: boolean, { intent }: Turn): Intent | undefined => {
  const { status } = intent.slots;
  const isAfter = intent.topic === 'progress.set' && intent.aspect === 'answer' && typeof status === 'string';
  const end = status === 'skipped' ? endOfReason(tokens) : tokens.length;
  const isDenied = tokens.some(({ word }) => DENYING.has(word));
  const isAround = (at: number, word: string): boolean =>
    isWithin(skills, at) || ADDING.has(word) || AROUND.has(word) || (isDenied && AROUND_DENIED.has(word));
  const isAlso =
    skills.length > 0 &&
    (isDenied || tokens.some(({ word }) => ADDING.has(word))) &&
    tokens.slice(0, end).every(({ word }, at) => isAround(at, word));
  return isAfter && isAlso && !asks
    ? made('progress.set', 'answer', {
        skill: toSlot(namedIds(skills)),
        status: isDenied && status !== 'skipped' ? 'none' : status,
      })
    : undefined;
};
const DENYING = wordSet('nor neither either');
const AROUND_DENIED = wordSet('nor neither either not or whatever any else no stuff things like do i know');

/** `also mercurial, nobody here uses it`: where the reason begins that is given for passing over it, and that says nothing of oneself. */
const endOfReason = (tokens: readonly Token[]): number => {
  const comma = tokens.findIndex((token, at) => at > 0 && isBreak(token));
  const isOfOthers = comma > 0 && !tokens.slice(comma).some(({ word }) => OWN.has(word));
  return isOfOthers ? comma : tokens.length;
};
const OWN = wordSet('i we done finished learned learning started known');
const ADDING = wordSet('and also too plus alongside besides likewise same');
const AROUND = wordSet('the with it that as well for now on side by at time a please');

const REPORTING = wordSet(
  'i know also already have learned finished am learning started do not and too as well by the way now but then dropped drop stopped quit it gave up on a bit little only just was still never again soon ago',
);
