import type { AskTopic } from '../../topic.ts';
import type { Context, Extra } from '../answer.ts';
import { laddersExtra } from '../road/ladders.ts';
import { roadExtra } from '../road/road-extra.ts';
import { otherRolesExtra } from './other-roles.ts';

/** What the structured files add to a topic, in its first answer or under "more". */
type Addition = { readonly place: 'first' | 'more'; readonly make: (context: Context) => Extra | undefined };

const additions: Partial<Record<AskTopic, Addition>> = {
  'learn.start': { place: 'first', make: roadExtra },
  'role.comparison': { place: 'first', make: otherRolesExtra },
  'path.levels': { place: 'more', make: laddersExtra },
};

/** The addition of a topic to this part of its answer, where there is one. */
export const extraFor = (topic: AskTopic, place: Addition['place'], context: Context): Extra | undefined => {
  const addition = additions[topic];
  return addition?.place === place ? addition.make(context) : undefined;
};
