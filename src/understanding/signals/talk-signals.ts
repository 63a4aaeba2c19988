import { signalLines } from './signals.ts';

/** What words say only after something else: `AFTER:gap` stands for a turn before that was about the gap. */
export const TALK_SIGNALS = signalLines([
  [
    'skill.detail',
    0.99,
    'AFTER:next|AFTER:skill.detail|AFTER:progress.set|AFTER:gap SHORT tell_me_about|what_is|what_exactly_is|explain it|that|this',
  ],
  [
    'thanks',
    0.996,
    'TALK BRIEF thanks|thank|tyvm|thanku|thnx|ta|cheers|merci|gracias|grazie|obrigado|obrigada|danke|dank|dziekuje|dzieki|salamat|arigato|tack|spasibo|bedankt|kiitos|asante|shukran|terima !ASKS !SKILL !COUNTRY !LEVEL !no !next !and !but_what',
  ],
  [
    'thanks',
    0.97,
    'TALK BRIEF lifesaver|legend|star|hero|angel|gem|kind|bless|brilliant|awesome|amazing|wonderful|perfect|helpful|clear you|that|this|very|so|bye|night|cya|a_legend !ASKS !SKILL !not !COUNTRY !LEVEL !HOURS !TIME !next !in',
  ],
  [
    'progress.set',
    0.93,
    'REPORT AFTER:skill.detail|AFTER:next|AFTER:plan|AFTER:progress.set|AFTER:practice|AFTER:skill.databases|AFTER:skill.languages|AFTER:skill.frameworks|AFTER:skill.apis|AFTER:skill.cloud-devops !ASKS !LEVEL',
  ],
  [
    'progress.set',
    0.98,
    'AFTER:progress.set|AFTER:progress.show BRIEF i come_back_to|came_back_to|return_to|restart|resume SKILL !ASKS !should',
  ],
  ['progress.set', 0.95, 'AFTER:progress.show|AFTER:progress.set|AFTER:next SKILL STATUS !ASKS !LEVEL'],
  [
    'progress.show',
    0.98,
    'AFTER:progress.set show|see|list|view me|my|you everything|all|whole|record|list|skills !how !SKILL',
  ],
  [
    'progress.show',
    0.96,
    'AFTER:progress.show only|just|without|except|also ones|those|learning|learned|skipped|done|finished',
  ],
  [
    'quiz',
    0.98,
    'AFTER:quiz BRIEF ready|shoot|first_question|start_it|start_now|begin_now|let_us_start|let_us_go !SKILL',
  ],
  ['salary.range', 0.98, 'AFTER:salary.range SHORT which|who higher|highest|lower|lowest|best|better|most|more'],
  ['gap', 0.96, 'AFTER:progress.set SHORT what|which remains|remaining|missing !SKILL'],
  [
    'path.levels',
    0.985,
    'AFTER:path.levels agree|disagree|disagrees|differ|differs !MONEY !salary !salaries !pay !paid !earn !wage !wages',
  ],
  ['match', 0.98, 'AFTER:match lack|lacking|miss|missing of_those|of_them|of_these|of_it|of_that|there'],
  ['privacy', 0.98, 'AFTER:privacy file|json|csv|download|copy|export', 'export'],
  [
    'privacy',
    0.98,
    'AFTER:privacy delete|erase|wipe|remove|purge|gone|forget|rid|bin it|lot|that|all|everything|then|now',
    'delete',
  ],
  ['privacy', 0.97, 'AFTER:privacy show|see|what in_there|in_it|is_there|you_have|you_know|you_kept'],
  ['nudge', 0.99, 'AFTER:nudge what|show would_you_send|will_you_send|you_would_send|you_will_send', 'preview'],
  [
    'salary.range',
    0.97,
    'AFTER:settings|AFTER:next what|how earn|earning|paid|salary|pay|wage !raise !ask !more !source|sources !SKILL',
  ],
  [
    'salary.range',
    0.96,
    'AFTER:settings|AFTER:next what get|getting|make|making LEVEL here|there|as !learn !skills !need',
  ],
  ['nudge', 0.97, 'AFTER:nudge BRIEF NUDGE_ON|NUDGE_OFF|SNOOZE !SKILL'],
  ['nudge', 0.98, 'AFTER:nudge BRIEF monthly|weekly|once_a_month|once_a_week|every_month|every_week !SKILL !HOURS'],
  ['nudge', 0.98, 'AFTER:nudge why you|this|that send|sent|nudge|message', 'why'],
  ['gap', 0.98, 'AFTER:gap list|whole|all|everything|rest show|whole|see|give|list !record', 'more'],
  [
    'next',
    0.98,
    'AFTER:next BRIEF something|anything about|on|with|from|in|around !learned !know !finished',
    'another',
  ],
  ['practice', 0.99, 'AFTER:practice SHORT skip', 'another'],
  ['practice', 0.998, 'AFTER:progress.set BRIEF SKILL question !ASKS !I'],
  ['practice', 0.99, 'AFTER:practice show|see|tell|reveal|give answer|solution', 'reveal'],
  [
    'practice',
    0.99,
    'AFTER:practice good_answer|right_answer|correct_answer|model_answer|best_answer !my !mine',
    'reveal',
  ],
  [
    'practice',
    0.99,
    'AFTER:practice harder|tougher|easier|simpler|another|one_more|next_one|more_of_those !learn',
    'another',
  ],
  ['practice', 0.93, 'AFTER:practice|AFTER:skill.detail|AFTER:progress.set test|quiz|ask|grill|drill me', 'answer'],
  ['plan', 0.99, 'AFTER:plan calendar|ics|export|download', 'export'],
  ['plan', 0.98, 'AFTER:plan more|other|next|rest|later|all weeks', 'more'],
]);
