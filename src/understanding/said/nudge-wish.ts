import { isDay } from '../../core/dates.ts';
import type { Intent } from '../../core/intent.ts';
import type { NudgeWish } from '../../core/said.ts';
import { readRhythm } from './rhythm.ts';

/** What is said of nudges beside on, off and when: to see one first, to be left alone for a while, how often, for whom. */
export const readNudgeWish = (words: string, intent: Intent): NudgeWish => {
  const { nudge, weekday } = intent.slots;
  const asks = PREVIEW.test(words) ? 'preview' : WHY.test(words) ? 'why' : undefined;
  const rhythm = readRhythm(words, weekday);
  const isMoved = nudge === 'snooze' && readRhythm(words) !== undefined && !PAUSING.test(words);
  const instead = UNWANTED.test(words) ? 'on' : isAway(intent, words) ? 'snooze' : isMoved ? 'unsaid' : undefined;
  const idle = IDLE.find(([pattern]) => pattern.test(words))?.[1];
  return {
    ...(asks && { asks }),
    ...(idle && { idle }),
    ...(instead && { nudge: instead }),
    ...(rhythm && { rhythm }),
    ...(UNTIL.test(words) && { hasEnd: true }),
    ...(FOR_ALL.test(words) && { forAll: true }),
  };
};

const PREVIEW =
  /\bpreview\b|\blooks? like\b|\bwhat(?:['’]?s| is) in (?:it|them|the|my|a)\b|\b(?:would|will|you'd) (?:you )?send\b|\b(?:test|sample|example) (?:nudge|reminder|message|digest)\b/;

const WHY = /^why\b/;

/** What changes nothing: asked of some day, of one time, of other people or of one subject. The first that fits counts. */
const IDLE: readonly (readonly [RegExp, NonNullable<NudgeWish['idle']>])[] = [
  // "Can I turn them off later?", "may I change the day any time?"
  [
    /\b(?:can|could|may|am|will) i (?:still |always |also |be able to |allowed to )*(?:turn|switch|stop|change|move|pause|cancel|unsubscribe|opt|quit|undo)\b.*\b(?:later|any ?time|at any (?:time|point|moment)|whenever|some day|afterwards|once it runs)\b/,
    'later',
  ],
  // "Remind me to do the SQL exercise tomorrow"
  [
    /\bremind me (?:to|about|of|that)\b.*\b(?:tomorrow|tonight|today|later|in (?:a|an|one|two|three|five|ten|half an|\d+) (?:minutes?|mins?|hours?|days?))\b/,
    'once',
  ],
  // "Can I switch off nudges for the whole server?"
  [
    /\b(?:off|stop|disable|mute|end)\b.*\b(?:(?:whole|entire) (?:server|workspace|team|company|community)|(?:all|every) (?:my |the |our |of my |of our )?(?:members?|users?|people|students?))\b/,
    'others',
  ],
  // "Nudge me about SQL only"
  [/\b(?:nudge|remind|ping|message|write)\b.*\b(?:(?:only|just) (?:about|on)\b|about \w[\w ]{0,30} only\b)/, 'subject'],
];

/** "I didn't want another snooze" */
const UNWANTED =
  /\b(?:did(?: not|n['’]?t)|do(?: not|n['’]?t)|never|no need to) (?:want |need |ask(?:ed)? for |mean |to )*(?:to )?(?:a |an |another |it |the |any |more )*(?:be )?(?:snooz|paus)\w*/;

/** Words of a pause; without one a new rhythm after a pause is for the time after it. */
const PAUSING =
  /\b(?:snooze|pause|skip|quiet|hold|away|holidays?|vacation|break|until|till|(?:this|next) (?:week|month)|for (?:a|the|one|two|three|\d+) (?:days?|weeks?|months?))\b/;

/** "Skip the next one", "don't write next week", "I am on holiday until 10 January". */
const isAway = ({ slots: { nudge }, ref }: Intent, words: string): boolean =>
  (SKIP.test(words) && nudge !== 'off') ||
  (A_WEEK.test(words) && (nudge === 'off' || GONE.test(words))) ||
  (isDay(ref) && (GONE.test(words) || UNTIL.test(words)));

const SKIP = /\bskip\b/;
const A_WEEK = /\b(?:this|next) week\b/;
const GONE = /\b(?:away|holidays?|vacation|on leave|out of (?:the )?office)\b/;
const UNTIL = /\b(?:until|till?|not before)\b/;

const FOR_ALL =
  /\b(?:this|the|our) (?:whole |entire )?(?:channel|team|group|server)\b|\b(?:in|post) here\b|\bremind us\b|\bnudge us\b|\bfor (?:us|every(?:body|one))\b/;
