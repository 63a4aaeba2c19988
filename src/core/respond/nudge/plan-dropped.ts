import type { Answer, Context } from '../answer.ts';
import { forgetPlan } from '../plan/forget.ts';

/** "Delete the plan and the nudge": the plan goes too, and that is said of both. */
export const withPlanDropped = ({ reply, ...rest }: Answer, context: Context): Answer => {
  const { reply: dropped, profile } = forgetPlan(context);
  const said = dropped.blocks.filter(({ kind }) => kind === 'lead');
  return { ...rest, reply: { ...reply, blocks: [...said, ...reply.blocks] }, ...(profile && { profile }) };
};
