import { LEVELS, type Level } from '../intent.ts';
import type { Settings } from '../profile.ts';
import { levelOf } from './aim.ts';

/** The goal where it lies ahead, else the level after one's own; who only says that they have worked no year has the first ahead. */
export const nextLevel = (settings: Settings): Level => {
  const isNew = settings.level === undefined && settings.years !== undefined && settings.years < 1;
  const own = isNew ? undefined : levelOf(settings);
  const goal = settings.goal?.level;
  if (goal && (!own || LEVELS.indexOf(goal) > LEVELS.indexOf(own))) return goal;
  return own === undefined ? 'entry' : (LEVELS[LEVELS.indexOf(own) + 1] ?? own);
};
