import type { Knowledge } from '../../knowledge/schema.ts';
import type { Button, Figure, ReplyBlock } from '../message.ts';
import type { Step } from '../next-step.ts';
import type { Profile } from '../profile.ts';
import type { SkillGraph } from '../skill-graph.ts';

/** What a person's week is judged by. */
export type PersonWeek = {
  readonly knowledge: Knowledge;
  readonly graph: SkillGraph;
  readonly profile: Profile;
  readonly now: Date;
  /** What could come next, best first. */
  readonly steps: readonly Step[];
};

/** Something true that could be said this week. */
export type Candidate = {
  /** Kind first, then what it is about: `review:sql-joins`. Nothing is said twice within eight weeks. */
  readonly key: string;
  /** 0 to 1: how much it is worth where nothing speaks against it. */
  readonly weight: number;
  /** Why it is eligible, as part of a sentence. */
  readonly because: string;
  readonly blocks: readonly ReplyBlock[];
  /** What one can do about it, most useful first. */
  readonly buttons: readonly Button[];
  readonly figures?: readonly Figure[];
  readonly sources?: readonly string[];
};

export const kindOf = (key: string): string => key.split(':')[0] ?? key;
export const refOf = (key: string): string => key.slice(key.indexOf(':') + 1);
