import { type Intent, toList } from '../../core/intent.ts';
import type { Turn } from '../../core/message.ts';
import type { Found } from '../slots/found.ts';
import { made } from './follow-up/made.ts';
import { isSwap, namesRecord } from './reported.ts';

/**
 * `replace Python with Go on my record`: the one comes off, and the other stands as it did; how that was, where it was not said
 * just now, the record knows (`ref`).
 */
export const readReplaced = (found: Found, last: Turn | undefined): Intent | undefined => {
  const [one, two, ...more] = found.skills.map(({ value }) => value.id);
  if (one === undefined || two === undefined || one === two || more.length > 0) return undefined;
  if (!isSwap(found) || !namesRecord(found.tokens)) return undefined;
  const { skill, status } = last?.intent.topic === 'progress.set' ? last.intent.slots : {};
  const said = toList(status)[toList(skill).indexOf(one)] ?? toList(status).at(-1);
  const stood = said === undefined || said === 'none' || !toList(skill).includes(one) ? 'learned' : said;
  return { ...made('progress.set', 'answer', { skill: [one, two], status: ['none', stood] }), ref: one };
};
