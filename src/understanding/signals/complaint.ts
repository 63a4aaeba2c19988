import type { Token } from '../tokens/tokens.ts';
import { createSignals, signalLines } from './signals.ts';

/**
 * `you are useless`, `that is not what I asked`: words against the answer before or who gave it, and nothing else. Only
 * short messages are taken for one; whoever says more also says what they want.
 */
export const isComplaint = (tokens: readonly Token[]): boolean =>
  tokens.length > 0 &&
  tokens.length <= MOST_WORDS &&
  SIGNALS.read(tokens, tokens.length <= FEW_WORDS ? ['SHORT'] : []).length > 0;

const MOST_WORDS = 12;
const FEW_WORDS = 3;

const US = 'you|bot|rung|answer|answers|reply|replies|response|thing|app';
export const COMPLAINT_SIGNALS = signalLines([
  [
    'none',
    1,
    `${US} useless|stupid|dumb|idiot|moron|terrible|awful|horrible|garbage|rubbish|trash|crap|worthless|annoying|nonsense|bullshit|sucks|suck|lame|pathetic|broken|shit !my !i !interviewer !boss !company !manager`,
  ],
  ['none', 1, 'SHORT this_is|that_is useless|rubbish|garbage|nonsense|pointless|worthless|bullshit|crap !i !my'],
  ['none', 1, 'SHORT ^useless|^rubbish|^garbage|^nonsense|^pointless|^worthless|^bullshit !i !my'],
  ['none', 1, 'shut_up|go_away|fuck_you|fuck_off|screw_you|piss_off|stfu'],
  ['none', 1, 'not_what_i_asked|not_what_i_meant|not_what_i_mean|not_what_i_wanted|not_what_i_said|not_my_question'],
  ['none', 1, 'not_answer_my_question|not_answer_the_question|did_not_answer|does_not_answer|no_answer_to_my'],
  ['none', 1, 'i_am_not_asking|i_was_not_asking|i_did_not_ask|not_asking_about|did_not_say_that|i_did_not_say_i'],
  ['none', 1, 'you_misunderstood|misunderstood_me|you_do_not_understand|you_did_not_understand|you_do_not_get_it'],
  [
    'none',
    1,
    'you|just|always keep_repeating|repeat_yourself|repeating_yourself|same_answer|said_that_already|already_said_that !i',
  ],
  ['none', 1, 'you_are_wrong|your_answer_is_wrong|wrong_answer|that_makes_no_sense|makes_no_sense'],
  ['none', 1, 'not_helpful|unhelpful|no_help|did_not_help|does_not_help|not_helping|waste_of_time|no_use !i !project'],
]);
const SIGNALS = createSignals(COMPLAINT_SIGNALS);
