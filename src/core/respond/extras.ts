import type { AskTopic } from '../topic.ts';
import type { Context, Extra } from './answer.ts';
import { otherRolesExtra } from './other-roles.ts';
import { laddersExtra, roadExtra } from './roads.ts';

const extras: Partial<Record<AskTopic, (context: Context) => Extra | undefined>> = {
  'learn.start': roadExtra,
  'role.comparison': otherRolesExtra,
  'path.levels': laddersExtra,
};

/** What the structured files add to the answer of a topic, where they have anything. */
export const extraFor = (topic: AskTopic, context: Context): Extra | undefined => extras[topic]?.(context);
