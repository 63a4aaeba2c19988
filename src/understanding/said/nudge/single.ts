import type { Slots } from '../../../core/intent.ts';
import { DATE } from './date-name.ts';
import { DAY_NAME } from './day-name.ts';
import { SENDING } from './sending.ts';

/** One time of all is asked for, where a nudge comes again and again: `nudge me in an hour`, `on friday at 19, only this week`. */
export const isSingle = (words: string, { nudge }: Slots): boolean => {
  if (nudge === 'off' || REPEATED.test(words)) return false;
  if (
    SOON.test(words) ||
    BEFORE.test(words) ||
    ON_DAY.test(words) ||
    DONE_ONCE.test(words) ||
    (LATER.test(words) && MATTER.test(words))
  )
    return true;
  return (nudge !== 'snooze' && (ALONE.test(words) || DATED.test(words))) || FOR_ONCE.test(words);
};

const REPEATED =
  /\b(?:every|each|weekly|monthly|daily|again|once a (?:week|month)|(?:mon|tues|wednes|thurs|fri|satur|sun)days)\b/;

/** `nudge me in an hour`, `ping me this friday at 9` */
const SOON = new RegExp(
  String.raw`\b${SENDING} (?:me|us)\b.*\b(?:in (?:\w+ ){1,3}(?:seconds?|secs?|minutes?|mins?|hours?|hrs?)|tonight|today|this (?:morning|afternoon|evening|${DAY_NAME}))\b`,
);

/** `remind me to do the SQL exercise tomorrow`, `nudge me in 3 months to look for a job`; `remind me tomorrow` puts off. */
const LATER = new RegExp(
  String.raw`\b${SENDING} me\b.*\b(?:tomorrow|tonight|later today|on the \d{1,2}(?:st|nd|rd|th)|next (?:week|month|year)|in (?:\w+ )?(?:\w+ )?(?:minutes?|mins?|hours?|days?|weeks?|months?|years?))\b`,
);
/** `remind me tomorrow at 9`: where there is no nudge to put off, a single one is meant. */
export const isLaterOnce = (words: string): boolean => LATER.test(words) && !REPEATED.test(words);
const MATTER = /\b(?:to|about|of|that)\b/;

/** `remind me to finish docker on friday`; who is to study then may be so every week. */
const ON_DAY = new RegExp(
  String.raw`\bremind me (?:to (?!(?:study|learn|practi[sc]e|review|revise|code|train|work|keep|do)\b)|about |that )[^.!?]{1,60}\b(?:on|this|by|before) ${DAY_NAME}\b`,
);

/** `remind me to finish docker`: what is done is done. */
const DONE_ONCE = /\bremind me to (?:finish|complete|submit|send|apply|book|buy|install|set up|fix|check)\b/;

/** `remind me before my exam on friday` */
const BEFORE = /\bremind me (?:an? (?:day|hour|week) )?(?:before|of|about) (?:my|the|our) (?:next )?\w+/;

const ONE = `(?:this|next|the next|the coming) (?:once|time|one|day|week|month|${DAY_NAME})`;
/** `next monday only`, `just this once`; not `only once a month` */
const ALONE = new RegExp(
  String.raw`\b(?:only|just) (?:for |on )?${ONE}\b|\b${ONE} (?:only|alone)\b|\b(?:only|just) (?:once|one time)\b(?! (?:a|per|in)\b)|\bone time only\b`,
);

/** `tomorrow instead this week`, `this week on thursday instead` */
const FOR_ONCE = new RegExp(
  String.raw`\b(?:tomorrow|today|tonight|${DAY_NAME}) (?:instead )?(?:for )?(?:this|next) (?:week|time) ?(?:instead|please)?$|\b(?:this|next) (?:week|time) (?:make it |move it to |do it )?(?:on )?(?:tomorrow|today|${DAY_NAME})(?: instead| rather)?(?: please)?$`,
);

/** `nudge me on 3 march at 9`, `move it to december 3`; not `from 3 march on` */
const DATED = new RegExp(
  String.raw`\b(?:${SENDING} me|move|put|set|make|change)\b.*\b(?:on|to|it|for) (?:the )?(?:${DATE})`,
);
