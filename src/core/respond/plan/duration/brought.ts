import type { Skill } from '../../../../knowledge/schema.ts';
import { type Intent, toList } from '../../../intent.ts';
import type { Context } from '../../answer.ts';

const CHANGE = 'learn.career-change';

/** What somebody who changes careers comes with: the skills they named, else what the trade they told of brings. */
export const broughtBy = (intent: Intent, named: readonly Skill[], context: Context): readonly Skill[] => {
  if (named.length) return namesThem(intent, context) ? named : [];
  const { last, knowledge, graph } = context;
  if (last?.intent.topic !== CHANGE) return [];
  const { case: told, reported } = last.intent;
  const trade = knowledge.topics.get(CHANGE)?.cases?.find(({ id }) => id === told);
  const ids = new Set([...toList(reported?.skill), ...toList(trade?.brings)]);
  return [...ids].flatMap((id) => graph.skills.get(id) ?? []);
};

/** Elsewhere the skills that are named are those to learn. */
const namesThem = ({ slots }: Intent, { last }: Context): boolean =>
  [last?.intent, last?.before].some((one) => one?.topic === CHANGE && String(one.slots.skill) === String(slots.skill));
