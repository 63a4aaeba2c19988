import type { Intent } from '../../../core/intent.ts';
import type { NudgeIdle } from '../../../core/said/nudge-wish.ts';
import { isNoDate } from './date-name.ts';
import { DAY_NAME } from './day-name.ts';
import { isFromDay } from './from-day.ts';
import { SENDING } from './sending.ts';
import { isSingle } from './single.ts';
import { isToOthers } from './to-others.ts';

/** What is said of nudges that changes nothing: asked of some day, of one time, of other people, or more than they can do. */
export const readNudgeIdle = (words: string, { slots }: Intent): NudgeIdle | undefined =>
  words.length > LONGEST
    ? undefined
    : IDLE.find(([pattern, , where]) => pattern.test(words) && (where?.(words, slots) ?? true))?.[1];
const LONGEST = 400;

/** `where`: what else must hold. */
type Line = readonly [pattern: RegExp, idle: NudgeIdle, where?: Where];
type Where = (words: string, slots: Intent['slots']) => boolean;

const TIMED = new RegExp(String.raw`\b${DAY_NAME}\b|\bat \d|\b\d{1,2} ?(?:am|pm)\b|\b(?:noon|mornings?|evenings?)\b`);
const ENDING = /\b(?:pause|snooze|break|quiet|off|away|again|weeks?|months?)\b/;

const isNoPause: Where = (_, { nudge }) => nudge !== 'off' && nudge !== 'snooze';
/** With a day or time of its own there is something to be set. */
const isUntimed: Where = (words, slots) => isNoPause(words, slots) && !TIMED.test(words);
/** "A longer pause" is one. */
const isOfWords: Where = (words, slots) => isNoPause(words, slots) && !ENDING.test(words);

/** `not while I'm working`: hours that only the person knows. */
const BUSY =
  /\bnot (?:(?:when|while|if|as long as) (?:i|we)(?:['’]?m|['’]?re| am| are)? ?(?:still )?(?:at |in |on |out |with )?(?:the |my |a )?(?:work|working|office|job|shift|busy|class|school|uni|lectures?|asleep|sleeping|driving|gym|kids)|(?:during|in) (?:the |my )?(?:work(?:ing)?(?: (?:hours|time|day))?|office hours|class(?:es)?|school|lectures?|shift))\b/;

/** Who is away names no days of every year. */
const isOfEveryYear: Where = (words) => !/\b(?:until|till|i['’]?m|i am|we are|we['’]re|while|during)\b/.test(words);

const PEOPLE =
  '(?:wife|husband|partner|girlfriend|boyfriend|brother|sister|mother|mum|mom|father|dad|son|daughter|kids?|friends?|mates?|buddy|roommate|colleagues?|co-?workers?|boss|manager|lead|teammates?|students?|mentees?|interns?)';

/** `@anna`, and as platforms write it. */
const MENTION = '(?:@[a-z]|<@)';

/** The first that fits counts. */
const IDLE: readonly Line[] = [
  // "Can I turn them off later?", "may I change the day any time?"
  [
    /\b(?:can|could|may|am|will) i (?:still |always |also |be able to |allowed to )*(?:turn|switch|stop|change|move|pause|cancel|unsubscribe|opt|quit|undo)\b.*\b(?:later|any ?time|at any (?:time|point|moment)|whenever|some day|afterwards|once it runs)\b/,
    'later',
  ],
  // "Would you remind me on Sundays if I asked?", "what if I wanted one on Fridays", "do you write to people on Mondays?"
  [
    new RegExp(
      String.raw`\bif (?:i|we) (?:ever )?(?:asked|wanted|said so|told you|needed|wished|were to)\b|\b(?:would|could|will|can) you\b.*\bif (?:i|we) (?:ask|want|say so|tell you)\b|(?<!i )\b(?:suppose|supposing|imagine|assuming) (?:that )?(?:i|we)\b|^(?:(?:and|so|but|ok|hey) )?(?:do|did) you (?:ever )?(?:${SENDING}|send)\b(?!.*\b(?:too|also|twice|daily|every day)\b)`,
    ),
    'supposed',
    isNoPause,
  ],
  // "How do I stop this?", "how can I change the day"; not "how about stopping"
  [
    /^(?:(?:ok|okay|and|so|hey|um|but|great|thanks|cool)\b[ ,]*)*how (?:do|can|could|would|should|will|to)\b(?: (?:i|we|you|one))?(?: (?:even|ever|actually|just|later|then))? ?(?:stop|turn|switch|change|move|pause|cancel|unsubscribe|opt|quit|undo|mute|disable|silence|snooze|skip|end|get rid|make (?:it|them|this) stop)\b/,
    'how',
  ],
  // "At noon on feb 30", "move it to 31 june"
  [/\d/, 'no-date', isNoDate],
  // "From January in Berlin time", "after Christmas make it Mondays"; not "pause from January"
  [/\w/, 'from', (words, slots) => isNoPause(words, slots) && isFromDay(words, slots)],
  // "Remind me to do the SQL exercise tomorrow", "nudge me in an hour", "next monday only"
  [/\w/, 'once', isSingle],
  // "Turn it off on holidays", "not on public holidays"; not "I am on holidays", "over the holidays"
  [
    /\b(?:public|bank|national|federal|school|religious) holidays?\b|\b(?:off|not|except|skip|mute|pause|silent|quiet|stop|unless|no \w+)\b(?: \w+){0,3} (?:on |for )(?:the |all )?holidays\b/,
    'holidays',
    isOfEveryYear,
  ],
  // "Nudge my sister on mondays", "remind everybody to study"
  [
    new RegExp(
      String.raw`\b${SENDING} (?:(?:my|our|his|her|the|their) (?:\w+ )?${PEOPLE}|him|her|everyone|everybody)\b(?! (?:that|is|are|was|will|i)\b)`,
    ),
    'whom',
    isNoPause,
  ],
  // "Set a nudge for @anna", "a reminder for my brother on mondays"
  [
    new RegExp(
      String.raw`\b(?:nudges?|reminders?|pings?)\b[^.!?]{0,20}\b(?:for|to) (?:${MENTION}|(?:my|our|his|her|the|their) (?:\w+ )?${PEOPLE}\b|(?:him|her|them|someone|somebody)\b)`,
    ),
    'whom',
    isNoPause,
  ],
  // "Nudge @anna on monday"
  [new RegExp(String.raw`\b${SENDING} ${MENTION}`), 'whom', isNoPause],
  // "What's a nudge?", "what are these nudges"
  [
    /^(?:(?:and|so|but|ok|wait|sorry),? )*(?:what(?:['’]?s| is| are| does)?|explain|define) (?:a |an |the |these |those |your |this |that )?(?:weekly )?(?:nudges?|reminders?)(?: (?:even|actually|then|mean|anyway|for|again|exactly|please|do))*[?!. ]*$/,
    'what',
  ],
  // "Remind Noa every Sunday"
  [/\w/, 'whom', (words, slots) => isNoPause(words, slots) && isToOthers(words)],
  // "Will others see it?", "can my boss read them", "is it private"
  [
    new RegExp(
      String.raw`\b(?:who(?: else)?|others?|(?:any|every|some)(?:one|body)(?: else)?|people|(?:my|the|our) (?:\w+ )?(?:team|channel|server|company|${PEOPLE})) (?:(?:can|could|will|would|to|also|ever|able|be) ){0,4}(?:see|sees|read|reads|notice|notices)\b|\b(?:is|are|will) (?:it|this|that|they|these|the \w+|my \w+) (?:be )?(?:private|public|visible|confidential)\b`,
    ),
    'seen',
  ],
  // "Can I switch off nudges for the whole server?"
  [
    /\b(?:off|stop|disable|mute|end)\b.*\b(?:(?:whole|entire) (?:server|workspace|team|company|community)|(?:all|every) (?:my |the |our |of my |of our )?(?:members?|users?|people|students?))\b/,
    'others',
  ],
  // "Nudge me about SQL only"
  [/\b(?:nudge|remind|ping|message|write)\b.*\b(?:(?:only|just) (?:about|on)\b|about \w[\w ]{0,30} only\b)/, 'subject'],
  // "Nudge me mondays at 25:00", "at 9:75", "at 26 o'clock"; not "5:30pm"
  [
    /\b(?:2[4-9]|[3-9]\d)[:h][0-5]\d\b|\b[0-2]?\d:[6-9]\d\b|(?<![:.h])\b(?:2[5-9]|[3-9]\d) ?(?:o['’]?clock|pm|p\.m)\b/,
    'no-time',
    isNoPause,
  ],
  // "Once a month on the 15th", "every 1st of the month"; not "not on the 15th", "until the 15th"
  [
    /\b(?:on|every|each) (?:the )?(?:\d{1,2}(?:st|nd|rd|th)|first|last|fifteenth)(?: day)? of (?:the|each|every|a) month\b|\b(?:monthly|(?:every|each|once a|a) month)\b[^.!?]{0,20}\bon the \d{1,2}(?:st|nd|rd|th)?\b|\bon the \d{1,2}(?:st|nd|rd|th)\b[^.!?]{0,20}\b(?:monthly|(?:every|each|of the|once a|a) month)\b/,
    'date',
    isUntimed,
  ],
  // "On the last friday of the month", "every second tuesday of the month"
  [
    /\b(?:last|second|third|fourth|2nd|3rd|4th) (?:mon|tues|wednes|thurs|fri|satur|sun)day of (?:the|each|every|a) month\b/,
    'date',
    isNoPause,
  ],
  // "Nudge me when I have not studied for a week", "only if I'm behind"; not "when I'm at work, at 9"
  [
    new RegExp(
      String.raw`\b${SENDING} me (?:again )?(?:only |just )?(?:when(?:ever)?|if|unless|once|as soon as|every time|each time) (?!(?:is|are|do|does|will|it is|the nudges?|per|every|each|an? (?:week|month|fortnight|quarter|day|while)|in a while)\b)`,
    ),
    'condition',
    isUntimed,
  ],
  // "But only if I haven't done anything that week", "unless I studied"
  [
    /^(?:(?:and|but|ok|just) )*(?:(?:only|just) (?:if|when|in case)|unless|except (?:if|when)|not (?:if|when)) (?:i|we)\b(?!['’ ](?:say|tell|ask|want|m at|am at))/,
    'condition',
    isUntimed,
  ],
  // "What time zone is that?", "is that my time or yours"; not "is it UTC? I'm in Ireland"
  [
    /\b(?:what|which|whose) (?:time ?zone|tz|zone|clock)\b|\b(?:what|which) time is (?:that|it|this) (?:here|for me|where i am)\b/,
    'zone',
    isNoPause,
  ],
  [
    /\bis (?:that|this|it) (?:\d{1,2}(?::\d\d)? ?(?:am|pm)? )?(?:in |by )?(?:my|your|local|server) (?:own )?(?:time|clock|zone)\b/,
    'zone',
    (_, { zone }) => zone === undefined,
  ],
  // "Not when I'm at work", "not during class"
  [BUSY, 'busy', isUntimed],
  [/^(?:but |and |ok |just )?(?:not|nothing|never) (?:too |so |that )?(?:early|late)\b/, 'busy', isUntimed],
  // "Make them shorter", "shorter nudges please", "can they be longer"
  [
    /\b(?:shorter|longer|less text|more detail(?:ed|s)?|more words|fewer words|too (?:long|short)(?! (?:a|for))|briefer|one line)\b/,
    'length',
    isOfWords,
  ],
  // "And in german please"
  [
    /\b(?:in|speak|use|auf|en) (?:plain |simple )?(?:german|french|spanish|portuguese|italian|polish|russian|ukrainian|hindi|chinese|mandarin|japanese|korean|arabic|turkish|dutch|vietnamese|indonesian|swahili|my (?:own |native |mother )?(?:language|tongue)|another language|deutsch|fran[cç]ais|espa[nñ]ol)\b(?! (?:time|clock|zone))/,
    'language',
    isUntimed,
  ],
  // "Where do they come, mail or here?", "send it by email", "can I get them on whatsapp"
  [
    /\bwhere (?:do|does|will|would|are) (?:they|it|these|those|the \w+|you|i|my \w+)\b|\b(?:by|via|over|per|to|on|as) (?:my )?(?:e-?mail|mail|sms|text message|whatsapp|telegram|phone|push)\b/,
    'where',
    isUntimed,
  ],
  // "What if I miss a week?"
  [
    /\bwhat (?:if|happens|when)\b[^.!?]{0,30}\b(?:miss|missed|skip|ignore|don['’]?t (?:answer|react|reply|read|do|respond)|do nothing|not (?:answer|react|reply|read))\b/,
    'missed',
  ],
];
