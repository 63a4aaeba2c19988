import { type Intent, toSlot } from '../../../core/intent.ts';
import type { Turn } from '../../../core/message.ts';
import type { Found } from '../../slots/found.ts';
import { wordSet } from '../../text/word-set.ts';
import { isWithin } from '../../tokens/phrases.ts';
import { intentOf, made } from '../follow-up/made.ts';
import { namedIds } from '../follow-up/named-ids.ts';

/** What a button below the answer says, typed: `more weeks` and `start docker` after a plan, `delete` after what is kept. */
export const readButtonWords = (found: Found, last: Turn): Intent | undefined =>
  found.tokens.length > LONGEST
    ? undefined
    : (readStarted(found, last) ??
      readOwnPlan(found, last) ??
      readOffered(found, last, 'more', WEEKS, WEEKLY) ??
      readDeleted(found, last));
const LONGEST = 8;

/** `start docker`, `ok begin with learning sql now` after a plan; `start with docker` is of its order. */
const readStarted = ({ tokens, skills }: Found, { intent }: Turn): Intent | undefined => {
  const verb = tokens.findIndex(({ word }) => STARTING.has(word));
  const isStart =
    intent.topic === 'plan' &&
    skills.length > 0 &&
    verb >= 0 &&
    skills.every(({ from }) => from > verb) &&
    tokens.every(({ word }, at) => at === verb || isWithin(skills, at) || AROUND_START.has(word));
  const skill = namedIds(skills);
  return isStart ? made('progress.set', 'answer', { skill: toSlot(skill), status: 'learning' }) : undefined;
};
const STARTING = wordSet('start begin starting beginning started begun');
const AROUND_START = wordSet(
  'ok okay i am will let us and learning studying learn study the now today tonight please then so great yes cool well',
);

/** `show my plan`, `back to the plan` after something else: the one there is, whatever was spoken of since. */
const readOwnPlan = ({ tokens }: Found, { intent }: Turn): Intent | undefined =>
  intent.topic !== 'plan' &&
  tokens.some(({ word }, at) => word === 'plan' && OWN.has(tokens[at - 1]?.word ?? '')) &&
  tokens.every(({ word }) => word === 'plan' || OWN.has(word) || AROUND_PLAN.has(word))
    ? made('plan', 'answer', {})
    : undefined;
const OWN = wordSet('my current');
const AROUND_PLAN = wordSet(
  'ok okay and so now then please show see view open display give list get me us the again back to let can could you i want would like just what is how does look',
);

/** `more weeks`, `show me the weeks after that`: the part of the answer that was offered. */
const readOffered = (
  { tokens }: Found,
  { intent, offered }: Turn,
  part: 'more' | 'delete',
  named: ReadonlySet<string>,
  said: ReadonlySet<string>,
): Intent | undefined => {
  const offer = offered.find(({ topic, aspect }) => topic === intent.topic && aspect === part);
  const isSaid =
    tokens.some(({ word }) => named.has(word)) &&
    tokens.some(({ word }) => said.has(word)) &&
    tokens.every(({ word }) => named.has(word) || said.has(word) || AROUND.has(word));
  return offer && isSaid ? intentOf(offer) : undefined;
};
const WEEKS = wordSet('weeks');
const WEEKLY = wordSet('more after following further remaining other rest later');

/** `delete`, `wipe it all` after what is kept. */
const readDeleted = (found: Found, last: Turn): Intent | undefined =>
  last.intent.topic === 'privacy' && last.intent.aspect === 'answer'
    ? readOffered(found, last, 'delete', DELETING, DELETING)
    : undefined;
const DELETING = wordSet('delete erase wipe remove clear');
const AROUND = wordSet(
  'ok okay and then please show me the of it that all them this give see can you could i want to let us what are everything my data stuff now yes',
);
