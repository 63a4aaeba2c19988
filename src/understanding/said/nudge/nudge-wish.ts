import type { Intent } from '../../../core/intent.ts';
import { hasDays } from '../../../core/nudge/quiet.ts';
import type { NudgeWish } from '../../../core/said/nudge-wish.ts';
import { isOfClock } from './from-day.ts';
import { readNudgeIdle } from './nudge-idle.ts';
import { readRhythm } from './rhythm.ts';
import { SENDING } from './sending.ts';
import { isLaterOnce } from './single.ts';

/** What is said of nudges beside on, off and when: to see one first, to be left alone for a while, how often, for whom. */
export const readNudgeWish = (words: string, intent: Intent): NudgeWish => {
  const { ref, slots } = intent;
  const { nudge, weekday } = slots;
  const asks = PREVIEW.test(words) ? 'preview' : WHY.test(words) ? 'why' : undefined;
  const rhythm = readRhythm(words, weekday);
  const isMoved = nudge === 'snooze' && !hasDays(ref) && readRhythm(words) !== undefined && !PAUSING.test(words);
  const instead = UNWANTED.test(words) ? 'on' : isAway(intent, words) ? 'snooze' : isMoved ? 'unsaid' : undefined;
  const idle = readNudgeIdle(words, intent);
  return {
    ...(asks && { asks }),
    ...(idle && { idle }),
    ...(instead && { nudge: instead }),
    ...(rhythm && { rhythm }),
    ...((UNTIL.test(words) || OWN_DAYS.test(words)) && { hasEnd: true }),
    ...(nudge === 'snooze' && !idle && !instead && isLaterOnce(words) && { isOnce: true }),
    ...(FOR_ALL.test(words) && { forAll: true }),
    ...(nudge === 'off' && DROPPING_PLAN.test(words) && { dropsPlan: true }),
  };
};

const PREVIEW =
  /\bpreview\b|\blooks? like\b|\bwhat(?:['’]?s| is) in (?:it|them|the|my|a)\b|\bwhat(?: \w+){0,2} (?:will|would|['’]ll|do|does|you'd)(?: \w+){1,3} (?:say|send|write|tell|contain|read)\b|\bwhat you(?:['’]d|['’]ll| would| will) (?:say|send|write)\b|\bwhat (?:will|would|do|does) (?:it|they|the \w+|my \w+) (?:be )?about\b|\b(?:test|sample|example) (?:nudge|reminder|message|digest)\b/;

/** "Why this one?", and not "why UTC? I'm in Lisbon". */
const WHY = /^why\b(?! (?:is it |is that )?(?:utc|gmt)\b)/;

/** "I didn't want another snooze" */
const UNWANTED =
  /\b(?:did(?: not|n['’]?t)|do(?: not|n['’]?t)|never|no need to) (?:want |need |ask(?:ed)? for |mean |to )*(?:to )?(?:a |an |another |it |the |any |more )*(?:be )?(?:snooz|paus)\w*/;

/** Words of a pause; without one a new rhythm after a pause is for the time after it. */
const PAUSING =
  /\b(?:snooze|pause|skip|quiet|hold|away|holidays?|vacation|break|until|till|(?:this|next) (?:week|month)|for (?:a|the|one|two|three|\d+) (?:days?|weeks?|months?))\b/;

/** "Don't write next week", "I am on holiday until 10 January"; not "use London time till I'm back on the 10th". */
const isAway = ({ slots: { nudge, zone }, ref }: Intent, words: string): boolean =>
  !(zone !== undefined && isOfClock(words)) &&
  ((A_WEEK.test(words) && (nudge === 'off' || GONE.test(words))) ||
    (hasDays(ref) && (GONE.test(words) || UNTIL.test(words))));

const A_WEEK = /\b(?:this|next) week\b/;
const GONE = /\b(?:away|holidays?|vacation|on leave|out of (?:the )?office)\b/;
const UNTIL = /\b(?:until|till?|not before)\b/;

/** Days that move from year to year, or that only the person knows: "during ramadan", "over my exams". */
const OWN_DAYS =
  /\b(?:during|over|throughout) (?:the |my |our )?(?:ramadan|eid|diwali|thanksgiving|hanukkah|passover|(?:lunar|chinese) new year|exams?|finals|semester|term|(?:parental|maternity|paternity) leave|holidays?|vacation|trip|honeymoon|move)\b/;

/** Not "friday is a holy day for us" */
const FOR_ALL = new RegExp(
  String.raw`\b(?:(?:this|the|our)|${SENDING} my) (?:whole |entire )?(?:channel|team|group|server)\b|\b(?:in|post) here\b|\bremind us\b|\bnudge us\b|(?<!\b(?:day|holy|sacred|prayers?|sabbath) )\bfor (?:us|every(?:body|one))\b`,
);

/** "Delete the plan and the nudge"; not "keep the plan" */
const DROPPING_PLAN =
  /\b(?:delete|cancel|drop|scrap|remove|forget|clear|erase|bin)\b(?![^.!?]{0,40}\b(?:keep|leave|not)\b)[^.!?]{0,40}\bplan\b/;
