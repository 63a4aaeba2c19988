import type { Skill } from '../../../../knowledge/schema.ts';
import { type Intent, toList } from '../../../intent.ts';
import type { Context } from '../../answer.ts';

const CHANGE = 'learn.career-change';

/** What somebody who changes careers comes with: the skills they named, else what the trade they told of brings. */
export const broughtBy = (intent: Intent, named: readonly Skill[], context: Context): readonly Skill[] => {
  if (named.length) return namesThem(intent, context) ? named : [];
  const told = context.last?.intent.topic === CHANGE ? context.last.intent : undefined;
  const own = tradeOf(intent, context);
  const ids = own.length ? own : [...toList(told?.reported?.skill), ...(told ? tradeOf(told, context) : [])];
  return [...new Set(ids)].flatMap((id) => context.graph.skills.get(id) ?? []);
};

/** What the trade that a case is of brings: "how long does it take as a front-end developer?" */
const tradeOf = ({ topic, case: asked, beside = asked }: Intent, { knowledge }: Context): readonly string[] =>
  knowledge.topics.get(topic)?.cases?.find(({ id }) => id === beside)?.brings ?? [];

/** Elsewhere the skills that are named are those to learn. */
const namesThem = ({ slots }: Intent, { last }: Context): boolean =>
  [last?.intent, last?.before].some((one) => one?.topic === CHANGE && String(one.slots.skill) === String(slots.skill));
