import type { Aspect } from '../../../core/intent.ts';
import { wordSet } from '../../text/word-set.ts';

export const LONGEST = 12;
export const DEFAULT_TIME = '09:00';
export const GRADES: ReadonlySet<Aspect> = new Set(['again', 'hard', 'good', 'easy', 'reveal']);
export const FILLER = wordSet(
  'ok okay so and but hmm hm oh ah well right cool nice great thanks wait um uh then yeah alright also now please lol haha phew',
);
export const LOOSE = wordSet(
  'please sorry then now that this it one ones so though exactly again already me for to the a bit about on of is you do say thanks ok rung just too all them those these from here there last thing change days ages long time ago year week month now tbh yesterday today tonight tomorrow well i am at work after 4 meant lol haha lmao obviously by way tho',
);
/** Words before a verdict that change nothing: `I already know that`. */
export const LEADING = wordSet(
  'boring meh ugh i have am already just actually update news finally never mind jk kidding joking yes no nah nope wait oops oh hm hmm meant but it is that was well sorry can could would will you please give me',
);
export const AROUND = wordSet(
  'too as well and what about how for in at of the a an same with now then if is was are were to or vs versus against than compared compare beside side by put next to two each other both swap replace please ok but so also level levels engineer engineers developer developers dev devs backend back end people someone them they one ones it that this instead rather not only just as make i am me my us s do does there here thing things question again try show give role roles guys folks would be want wanted meant mean sorry actually no wait say let change switch using on hmm oh well country level',
);
export const PAY = wordSet('salary salaries pay paid earn earning make wage wages money');
export const YEARS = wordSet('years year yoe experience of exp months with after');
export const HOURS = wordSet(
  'less fewer more only hours hour h a week per weekly day each every minutes evening evenings half daily weekdays weekends at',
);
export const SWITCHES = wordSet(
  'resume pause stop cancel snooze mute unmute off on turn start again them week weeks for two three until back off',
);
export const TIMES = wordSet(
  'use timezone zone am pm noon midday midnight morning mornings evening evenings afternoon lunch monday mondays tuesday tuesdays wednesday wednesdays thursday thursdays friday fridays saturday saturdays sunday sundays mon tue tues wed thu thur thurs fri sat sun half past quarter time better are is easier works suits best prefer good each every later earlier early late oclock move it on at around utc gmt cet',
);
