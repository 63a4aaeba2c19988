import type { Knowledge } from '../../knowledge/schema.ts';
import type { Reply } from '../message.ts';
import type { Profile } from '../profile.ts';
import type { SkillGraph } from '../road/skill-graph.ts';
import type { Subscription } from '../subscription.ts';

/** What a digest is made from. */
export type NudgeWeek = {
  readonly knowledge: Knowledge;
  readonly graph: SkillGraph;
  readonly subscription: Subscription;
  /** Records of the owner or the members, by person key. */
  readonly profiles: ReadonlyMap<string, Profile>;
  readonly now: Date;
};

/** What goes out in one week, and the keys of what it holds, such as `review:sql-joins`. */
export type Digest = { readonly reply: Reply; readonly keys: readonly string[] };
