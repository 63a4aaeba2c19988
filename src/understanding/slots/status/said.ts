import type { SkillStatus } from '../../../core/intent.ts';
import { SAID } from './status-model.ts';

/** What a message says of a skill it names. */
export type Reading = {
  /** Undefined where it is only asked about, named beside the point, or unsure. */
  readonly status: SkillStatus | undefined;
  /** What is meant if the message is a report: undefined for a skill named beside the point. */
  readonly reported: SkillStatus | undefined;
};

export const NOTHING: Reading = { status: undefined, reported: undefined };
export const surely = (status: SkillStatus): Reading => ({ status, reported: status });

/** Chance from which on a status counts though nothing else says that the message is a report. */
const SURE = 0.45;
const ASKED = SAID.indexOf('asked');

/** The likeliest of `SAID` but that it is only asked about, by its place. */
export const likeliestTold = (chances: Float64Array): number => highest(chances, ASKED);

/** What the chances of each of `SAID` come to. */
export const toReading = (chances: Float64Array | undefined): Reading => {
  if (chances === undefined) return NOTHING;
  const best = highest(chances, SAID.length);
  const total = chances.reduce((sum, chance) => sum + chance, 0);
  return {
    status: (chances[best] as number) / total < SURE ? undefined : toStatus(best),
    reported: toStatus(likeliestTold(chances)),
  };
};

/** The likeliest of the first so many of `SAID`; of equals the last, so that who has learned nothing claims nothing. */
const highest = (chances: Float64Array, count: number): number => {
  let best = 0;
  for (let k = 1; k < count; k++) if ((chances[k] as number) >= (chances[best] as number)) best = k;
  return best;
};

const toStatus = (at: number): SkillStatus | undefined => {
  const said = SAID[at];
  return said === 'aside' || said === 'asked' ? undefined : said;
};
