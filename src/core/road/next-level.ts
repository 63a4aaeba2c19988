import { LEVELS, type Level } from '../intent.ts';
import type { Settings } from '../profile.ts';
import { levelOf } from './aim.ts';

/** The goal where it lies ahead, or without one the level spoken of as one to reach, else the level after one's own; who only says that they have worked no year has the first ahead. */
export const nextLevel = (settings: Settings, spoken?: Level): Level => {
  const isNew = settings.level === undefined && settings.years !== undefined && settings.years < 1;
  const own = isNew ? undefined : levelOf(settings);
  const goal = settings.goal?.level ?? spoken;
  if (goal && (!own || LEVELS.indexOf(goal) > LEVELS.indexOf(own))) return goal;
  return own === undefined ? 'entry' : (LEVELS[LEVELS.indexOf(own) + 1] ?? own);
};
