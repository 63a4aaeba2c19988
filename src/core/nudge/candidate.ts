import type { Knowledge, Skill } from '../../knowledge/schema.ts';
import { LEVELS } from '../intent.ts';
import type { Button, Figure, ReplyBlock } from '../message.ts';
import type { Profile } from '../profile.ts';
import { action, button } from '../respond/answer.ts';
import type { Step } from '../road/next-step.ts';
import type { SkillGraph } from '../road/skill-graph.ts';
import type { Sent } from '../subscription.ts';
import { hoursRange } from '../wording.ts';

/** What a person's week is judged by. */
export type PersonWeek = {
  readonly knowledge: Knowledge;
  readonly graph: SkillGraph;
  readonly profile: Profile;
  readonly sent: readonly Sent[];
  readonly now: Date;
  /** What could come next, best first, nothing of it far below the level they say they have. */
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

/** Two levels or more below the person's own: known, or done without, whatever the record holds. */
export const isFarBelow = ({ level }: Skill, { settings }: Profile): boolean =>
  settings.level !== undefined && LEVELS.indexOf(level) < LEVELS.indexOf(settings.level) - 1;

export const effortItem = ({ hours }: Skill) => ({ title: 'Effort', text: `${hoursRange(hours)} (our estimate).` });
export const learnedAction = (skill: string) => action('progress.set', { slots: { skill, status: 'learned' } });
export const startButton = (skill: string, label = 'Start it', primary = true): Button =>
  button(label, action('progress.set', { slots: { skill, status: 'learning' } }), primary ? 'primary' : undefined);
export const knownButton = (skill: string): Button => button('I know it already', learnedAction(skill));
