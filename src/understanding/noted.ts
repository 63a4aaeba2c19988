import type { Intent } from '../core/intent.ts';
import { isAskTopic } from '../core/topic.ts';
import type { Heard } from './conversation/heard.ts';
import { withSaid } from './deciding/second.ts';
import type { Reader } from './learning/reader.ts';
import type { Found } from './slots/found.ts';
import { wordSet } from './text/word-set.ts';
import { startOfClause } from './tokens/clauses.ts';
import { type Token, toClauses } from './tokens/tokens.ts';

/**
 * `nudge me fridays at 8 and I finished docker`, `docker I learn now` where the hours of a plan were asked for, `I've been
 * nursing for 11 years, I know a bit of python` with one's story: what is plainly said of skills beside it is kept.
 */
export const withNoted = ({ find }: Pick<Reader, 'find'>, intent: Intent, heard: Heard): Intent => {
  const { found, marks, now } = heard;
  if (intent.topic === 'match') return withOwnSkills(find, intent, heard);
  const isAskedAside = isBesidePlan(intent, heard);
  const isBeside = intent.topic === 'nudge' || isAskedAside || isStory(intent, heard);
  const isAsked = marks.has('ASKS') && !isToldBefore(found);
  if (!isBeside || intent.reported !== undefined || isAsked || found.skills.length === 0) return intent;
  const said = saidOf(
    found,
    toClauses(found.tokens).map((clause) => find(clause, now)),
  );
  const { skill: _skill, ...others } = intent.slots;
  return withSaid(isAskedAside && said.length > 0 ? { ...intent, slots: others } : intent, said);
};

/** `..., and I wonder how well I fit, as I know Python`: what is said of oneself beside an advert, which is then no question. */
const withOwnSkills = (find: Reader['find'], intent: Intent, { found: { tokens }, now }: Heard): Intent => {
  const own = toClauses(tokens).flatMap((clause) => {
    const from = clause.findIndex((_, at) => isKnowing(clause, at));
    return from < 0 ? [] : [clause.slice(from)];
  });
  const told = intent.reported === undefined ? own.map((clause) => find(clause, now)) : [];
  const said = told.flatMap((clause) => saidOf(clause, []));
  const { second, ...alone } = intent;
  return said.length > 0 && second?.topic === 'skill.detail' ? withSaid(alone, said) : withSaid(intent, said);
};

/** `I know`, `I only use`; not `tell me if I should apply: ...` */
const isKnowing = (tokens: readonly Token[], at: number): boolean =>
  tokens[at]?.word === 'i' && tokens.slice(at + 1, at + 4).some(({ word }) => KNOWING.has(word));
const KNOWING = wordSet('know learned finished learning use used heard');

const isBesidePlan = ({ topic }: Intent, { found, marks, last }: Heard): boolean =>
  topic === 'plan' &&
  last?.intent.topic === 'plan' &&
  marks.has('I') &&
  !found.tokens.some(({ word }) => PLANNING.has(word));
const PLANNING = wordSet('plan hours hour weeks week months deadline schedule first before after without want');

/** `I test for four years and know some SQL. How do I move to the back end?`: the skills stand in sentences that ask nothing. */
const isToldBefore = ({ tokens, skills }: Found): boolean =>
  skills.every(({ from }) => {
    const sentence = tokens[from]?.sentence;
    const said = tokens.filter((token) => token.sentence === sentence);
    const next = tokens.find((token) => sentence !== undefined && token.sentence > sentence);
    const isTold = said.some(({ word }) => TELLING.has(word)) && !QUESTIONING.has(said[0]?.word ?? '');
    return isTold && next !== undefined && next.gap !== '?';
  });
const TELLING = wordSet('know learned finished learning use used work worked working built');
const QUESTIONING = wordSet('what how when where who why which can could should would do does did is are am will if');

/** Skills set beside each other are weighed, not told of; and `my cv begins with the django project` says nothing of who writes. */
const isStory = ({ topic }: Intent, { found, marks }: Heard): boolean =>
  isAskTopic(topic) &&
  found.tokens.some(({ word }) => word === 'i' || word === 'we') &&
  marks.has('STATUS') &&
  !marks.has('COMPARED');

/** The clause that names a skill says it best, as in `note that I know git, and that I want a nudge`. */
const saidOf = ({ tokens, skills, statuses }: Found, clauses: readonly Found[]) => {
  const inClauses = clauses.flatMap((clause) =>
    clause.skills.flatMap(({ value: { id } }, at) => {
      const status = clause.statuses[at]?.status;
      return status === undefined ? [] : [{ id, status }];
    }),
  );
  const said = skills.flatMap(({ value: { id }, from }, at) => {
    const status = inClauses.find((each) => each.id === id)?.status ?? statuses[at]?.status;
    const isKept = (status === 'learned' || status === 'learning') && !isSubject(tokens, from);
    return isKept ? [{ skill: id, status }] : [];
  });
  return [...new Map(said.map((each) => [each.skill, each])).values()];
};

/** `nudge me about go and docker`, `ask me a docker question`: nothing is said of them. */
const isSubject = (tokens: readonly Token[], from: number): boolean => {
  const start = startOfClause(tokens, from);
  return (
    tokens.slice(Math.max(start, from - 4), from).some(({ word }) => word === 'about') ||
    ASKING.has(tokens.slice(start).find(({ word }) => !JOINTS.has(word))?.word ?? '')
  );
};
const ASKING = wordSet('ask quiz test give show tell explain send');
const JOINTS = wordSet('and also then please plus oh can could you');
