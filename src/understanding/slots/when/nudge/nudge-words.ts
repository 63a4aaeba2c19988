import { wordSet } from '../../../text/word-set.ts';
import { createPhrases, spread } from '../../../tokens/phrases.ts';

/**
 * What a phrase says of the weekly nudge: `back` ends a pause, `wish` switches on unless a nudge is there already,
 * `nothing` is a pause where its end is named.
 */
export type Switch = 'on' | 'wish' | 'back' | 'off' | 'snooze' | 'nothing';

/** What people call a nudge. */
export const NUDGES = wordSet(
  'nudge nudges nudging reminder reminders reminding ping pings pinging poke pokes prod prods push pushes nag nags nagging message messages messaging msg msgs note notes prompt prompts digest notification notifications thing thingy thingies mail mails email emails kick kicks checkin checkins alert alerts word subscription spam nudged reminded pinged messaged poked',
);
/** The nudge, where it was spoken of before. */
export const POINTERS = wordSet('it em them this that these those you');

/** `cancel the skip`, `lift my snooze` */
const ENDED = ['cancel', 'end', 'lift', 'stop', 'undo', 'drop', 'forget', 'remove', 'scrap', 'take back', 'delete']
  .flatMap((verb) => ['the', 'my', 'that', 'this'].map((which) => `${verb} ${which}`))
  .flatMap((ending) => ['snooze', 'pause', 'skip'].map((rest) => `${ending} ${rest}`))
  .join('|');

/** Phrases that are clear by themselves. */
export const SWITCHES = createPhrases<Switch>(
  spread<Switch>({
    'put it back on|put them back on|switch it back on|switch them back on|keep it going|keep them going|nudge yes|nudges yes|reminder yes|reminders yes|enable|re enable|activate|subscribe|resubscribe|sign me up|sign up|opt in|opt me in|count me in|put me down for|nudge on|nudges on|reminder on|reminders on|pings on|messages on|turn on|switch on|on again|back on|back on again|continue|carry on|go on as|bring back|keep nudging|keep sending|keep reminding|keep pinging|keep me on|keep them coming|keep it coming|keep the nudges coming|keep the reminders coming|keep those coming|start again|begin again|start sending|start nudging|start nagging|start reminding|start pinging|start poking|start messaging|begin sending|begin nudging|begin nagging|begin reminding|begin pinging|begin poking|poking me again|wake up again|start up again|nudging me again|yes to|keep me posted|leave them on|leave it on|keep them on|keep it on|keep em|keep them all|put it again|put them again|put it on again|i would like to get the|i want to get the|i would like to receive the|i want to receive the|i would love to get the|turn it on again|send them again|send it again|send those again|want them back|want it back|want those back|nudges back|reminders back|pings back|messages back':
      'on',
    'come back now|come back already|come back please|wake it up|wake them up|wake it again|un mute|un pause|un snooze|unpause|unmute|unsnooze|resume|restart|reactivate|not want another snooze|not want a snooze|not want to snooze|not ask for a snooze|not ask for another snooze|not another snooze|stop snoozing|break is over|pause is over|snooze is over|no more snoozing|no longer snooze|un skip|unskip|do not skip it|do not skip that|do not skip this|do not skip them|do not skip the next|do not pause it|do not pause them|do not snooze it|do not snooze them':
      'back',
    'set nudge|set reminder|set weekly|send me|send a|send us|set me up|bugging me|nagging me|kicked me|nudged me|reminded me|pinged me|poked me|pushed me|give me a|i want|i would like|i will take|i need|want a|want to get|remind me|remember me to|tell me to|remind us|nudge me|nudge us|ping me|poke me|prod me|push me|nag me|bug me|chase me|pester me|bully me|hound me|hassle me|badger me|shout at me|yell at me|hit me up|hit me with|how about a|what about a|let me have|drop me a|hear from you|message me|write me|write to me|text me|dm me|notify me|check in with me|check on me|keep me|kick me|kick my|want weekly|set up|create|schedule|can i get|can i have|could i get|could i have|get a|set a|get me|yes please|would help|i could use|let us have|i would take|do you offer|you offer|grateful for a|appreciate a|would love a|would not mind a|fancy a|keen on a|wake me|may i receive|can i receive|could i receive|like to receive|want to receive|happy to receive|want the|want my|want them|want those|pick up|take up|start|begin':
      'wish',
    [ENDED]: 'back',
    'leave it off|leave them off|keep it off|keep them off|stop|off|unsubscribe|unsub|disable|deactivate|discontinue|no more|opt out|opt me out|leave me alone|leave me in peace|leave me be|let me be|shut up|shush|pipe down|zip it|silence|never|do without|enough with|enough of|had enough|can go|done with|refrain|spare me|get rid of|do not send|do not message|do not nudge|do not remind|do not ping|do not bother|left alone|left in peace|do not poke|not be reminded|not be nudged|not to be reminded|not to receive|not receive|not to get|no longer needed|not needing|no longer needing|no need for the|no need of the|no longer need|no longer want|no longer wanted|no longer required|no longer wish|not interested|no interest|not needed|go away|take me off|remove me|sign me off|cut it out|leave it out|prefer none|be silent|stay silent|go silent|quit sending|quit nudging|quit pinging|cease|turn off|switch off':
      'off',
    'put it off by|put it off for|put it off until|put it off till|put it off a|put them off by|put them off for|put them off until|put off by|put off for|put off until|put off till|snooze|snoozed|snoozing|pause|paused|pausing|suspend|hold off|hold back|hold|on hold|skip|postpone|delay|take a break|be quiet|quiet down|quiet please|quiet for|some quiet|quiet until|quiet from|keep quiet|stay quiet|not this|this week no|not next|not the next|not for the next|not for the coming|not for a week|not for a month|not for a while|not for a few|not for a couple|not for two|not for 2|not for three|not for 3|not today|not now|not tomorrow|give me a break|give me a brake|give it a rest|give it a break|a rest until|reminders rest|nudges rest|rest until|rest till|leave out|sit out|miss out|miss the next|on ice|mute until|mute from|mute between|mute over|mute for|mute till|mute til|until i am back|while i am away|while i am on holiday|come back to me in|come back in|nothing this|nothing next|let it wait|let them wait|reminders wait|nudges wait|thing wait|can wait|to sleep|hush|do not disturb|leave this|leave next':
      'snooze',
  }),
);

/** Verbs that switch off what they are said of: `drop the weekly message`, `end them`. */
export const DROPPING = wordSet(
  'cancel end kill quit drop ditch scrap axe bin dump remove mute cut lose shut delete want need silence forget',
);
/** Verbs that put off what they are said of. */
export const FREEZING = wordSet('freeze rest halt wait park');
/** Verbs with a part at their end: `turn those pings on`. */
export const TURNING = wordSet('turn switch put shut bring take set keep');
export const DENYING = wordSet('not never no');
export const WITHOUT = wordSet('no zero without');
/** A question about what happens begins so, and asks for nothing. */
export const ASKING = wordSet('when what why how which did have has do does were was are is');
/** `is my reminder on?` asks how things stand; `is it possible to ...` asks for it. */
export const STATES = wordSet('is are was were');
export const OPENINGS = wordSet('it there');
export const MONTHS = wordSet('january february march april may june july august september october november december');
export const DAYS_OF_MONTH: readonly string[] = Array.from({ length: 31 }, (_, day) => String(day + 1));
/** A nudge that is there already: who says `my nudge` wants it changed. */
export const HELD = wordSet('my the your this that these those our');
export const REPEATED = wordSet(
  'weekly every each daily mondays tuesdays wednesdays thursdays fridays saturdays sundays',
);

/** After `until`: no end at all. */
export const ENDLESS = wordSet('i_say i_tell further i_ask i_want i_need i_decide told i_change');
/** Pauses named by a phrase; `for two weeks` and the like are counted. */
export const PAUSES = createPhrases<true>(
  spread({
    'for a while|for a bit|for the week|for now|for the moment|for the holidays|for the time being|for the next|for some|for this|for a few|for a couple|this week|this month|this time|this once|just once|next week|next month|the next one|the next nudge|the next reminder|over christmas|over easter|over the holidays|over new year|temporarily|during|while i|while we|through the|tomorrow|only today|just today|today|for the summer|for summer|for the winter|for christmas|for easter|for ramadan|over summer|over the summer|over the winter|over winter|the week after|then carry on|after that as before|skip the next|next monday|next tuesday|next wednesday|next thursday|next friday|next saturday|next sunday|this monday|this tuesday|this wednesday|this thursday|this friday|this saturday|this sunday': true,
  }),
);
export const SPANS = wordSet('day days week weeks fortnight fortnights month months weekend');
/** A reminder to come once, later on, puts the weekly one off; `again after all` is wanted now. */
export const LATER = createPhrases<boolean>(
  spread({
    'again after all': false,
    'tomorrow|next week|after christmas|after the holidays|in the new year|again when|again after|again next|again later|again once|next month|when i am better': true,
  }),
);
