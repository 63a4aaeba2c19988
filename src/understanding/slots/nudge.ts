import { createPhrases, spread } from '../phrases.ts';
import { isBreak, type Token } from '../tokens.ts';

/** Whether weekly nudges are asked for, declined or put off; undefined where the message says neither. */
export const readNudge = (tokens: readonly Token[]): 'on' | 'off' | 'snooze' | undefined => {
  let said: 'on' | 'off' | 'snooze' | undefined;
  for (let at = 0; at < tokens.length; at++) {
    const value = SAID.at(tokens, at)?.value;
    if (value === undefined) continue;
    if (value === 'off' && isForAWhile(tokens)) return 'snooze';
    if (value === 'on' && isAsked(tokens, at)) continue;
    if (value !== 'on') return value;
    said ??= isDenied(tokens, at) ? 'off' : value;
  }
  return said;
};

/** `when do you send me my nudge`: asked, not wanted. */
const isAsked = (tokens: readonly Token[], at: number): boolean =>
  ASKING.has(tokens[0]?.word ?? '') && tokens.slice(1, at).some(({ word }) => word === 'you');

const ASKING: ReadonlySet<string> = new Set(['when', 'what', 'why', 'how']);

/** `do not remind me`, `no more nudges`, `never ping me`. */
const isDenied = (tokens: readonly Token[], at: number): boolean =>
  tokens
    .slice(Math.max(0, at - 3), at)
    .some(({ word }, i, before) => DENYING.has(word) && !isBreak(before[i + 1] ?? tokens[at] ?? FIRST));

const DENYING: ReadonlySet<string> = new Set(['not', 'never', 'no']);
const FIRST: Token = { word: '', raw: '', gap: '', sentence: 0 };

/** A stop that names its end is a pause. */
const isForAWhile = (tokens: readonly Token[]): boolean =>
  tokens.some((token, at) => UNTIL.has(token.word) || WHILE.at(tokens, at) !== undefined);

const UNTIL: ReadonlySet<string> = new Set(['until', 'till', 'til']);
const WHILE = createPhrases<true>(
  spread({
    'for a week|for a while|for a bit|for a month|for a fortnight|for two weeks|for 2 weeks|for three weeks|for 3 weeks|for the week|for now|for a few weeks|for a few days|for a couple of weeks|for the holidays|for a day|this week|this month|next week|over christmas|over the holidays|for the time being|temporarily|for the next': true,
  }),
);

const SAID = createPhrases<'on' | 'off' | 'snooze'>(
  spread({
    'snooze|snoozed|pause|pausing|hold off|hold|skip this week|skip next week|skip one week|skip a week|skip the next|postpone|delay|on hold|take a break|be quiet for|quiet until|mute until|mute for|not this week|not next week|no reminder this week|no nudge this week|no reminders this week|no nudges this week|nothing this week|give me a break|until i am back|while i am away|while i am on holiday':
      'snooze',
    'turn off|switch off|turn it off|turn them off|switch it off|switch them off|turn the nudge off|turn nudges off|turn my nudge off|turn the nudges off|turn my nudges off|turn reminders off|turn the reminders off|turn my reminders off|switch nudges off|switch the nudges off|nudge off|nudges off|reminder off|reminders off|off|stop|disable|unsubscribe|cancel|deactivate|no more|end the|end my|end them|end it|quit|kill|mute|opt out|do not send|do not want|leave me alone|shut up|silence|no nudges|no nudge|no reminders|drop the|remove the|get rid of|never|do not message|do not nudge|do not remind|do not ping|do not need':
      'off',
    'turn on|switch on|turn it on|turn them on|switch it on|nudge on|nudges on|turn the nudge on|turn nudges on|turn my nudge on|turn the nudges on|turn my nudges on|turn reminders on|turn the reminders on|turn on the|reminder on|reminders on|on again|back on|back on again|enable|activate|subscribe|sign me up|sign up|start|resume|restart|unpause|unmute|reactivate|send me|send a|send us|give me a|i want a|i want|i would like|remind me|remind us|nudge me|nudge us|ping me|poke me|message me|write me|write to me|text me|dm me|notify me|check in with me|keep nudging|keep me|opt in|opt me in|kick me|start sending|continue|bring back|want weekly|set up|create|schedule a|schedule|yes to|can i get|get a|set a|get me':
      'on',
  }),
);
