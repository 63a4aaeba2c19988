import { LEVELS, type Level } from '../intent.ts';
import { levelAfter } from '../pay.ts';
import type { Profile, Settings } from '../profile.ts';

/** The level said, else the one that years of experience usually stand for. */
export const levelOf = ({ level, years }: Settings): Level | undefined =>
  level ?? (years === undefined ? undefined : levelAfter(years));

/** The level the road leads to now: the goal where it lies above the person's own level, else that, else entry. */
export const aimOf = ({ settings }: Profile): Level => {
  const [own, goal] = [levelOf(settings) ?? 'entry', settings.goal?.level ?? 'entry'];
  return LEVELS.indexOf(goal) > LEVELS.indexOf(own) ? goal : own;
};
