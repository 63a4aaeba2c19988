import { signalLines } from './signals.ts';

/** Of the talk itself: what words say only after something else (`AFTER:gap` stands for a turn about the gap), and help and greetings. */
export const TALK_SIGNALS = signalLines([
  [
    'quiz',
    0.98,
    'AFTER:quiz BRIEF ready|shoot|first_question|start_it|start_now|begin_now|let_us_start|let_us_go !SKILL',
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
  ['nudge', 0.97, 'AFTER:nudge BRIEF NUDGE_ON|NUDGE_OFF|SNOOZE !SKILL'],
  [
    'interview.behavioural',
    0.985,
    'AFTER:interview.topics|AFTER:interview.coding|AFTER:interview.system-design SHORT behavioural|behavioral|star',
  ],
  [
    'interview.system-design',
    0.985,
    'AFTER:interview.topics|AFTER:interview.coding|AFTER:interview.behavioural SHORT system_design|design|architecture',
  ],
  [
    'interview.coding',
    0.985,
    'AFTER:interview.topics|AFTER:interview.system-design|AFTER:interview.behavioural SHORT coding|algorithm|algorithms|leetcode|technical',
  ],
  [
    'gap',
    0.99,
    'AFTER:salary.range BRIEF what need|needed|take|takes|missing|lack to_be_one|become_one|get_there|reach_that|be_that !money !pay !move !visa',
  ],
  [
    'salary.range',
    0.9995,
    'AFTER:job.remote|AFTER:job.employers|AFTER:role.environment BRIEF how_much|what LEVEL|COUNTRY|that|it would_that_be|would_it_be|is_that|that_be|that_pay|it_pay !time !hours !experience',
  ],
  [
    'path.levels',
    0.99,
    'AFTER:salary.range expect|expects|expected|expectations level|you|me|them !pay !salary !money !earn',
  ],
  ['salary.range', 0.98, 'AFTER:salary.range SHORT all|every|each|other levels|level !ladder !skill !skills'],
  [
    'next',
    0.98,
    'AFTER:next BRIEF something|anything about|on|with|from|in|around !learned !know !finished',
    'another',
  ],
  ['practice', 0.998, 'AFTER:progress.set BRIEF SKILL question !ASKS !I'],
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
  [
    'help',
    0.96,
    'BRIEF ^do_you|^can_you|languages_do_you use|speak|answer|understand chatgpt|gpt|german|french|spanish|portuguese|hindi|arabic|polish|russian|language|languages !messages !data',
  ],
  [
    'help',
    0.999,
    'set_you_up|sets_you_up|setting_you_up|install_you|installing_you|uninstall_you|host_you|hosting_you|deploy_you|configure_you|kick_you',
  ],
  ['help', 0.998, 'SHORT hablas|parlez|parles|sprichst|falas|fala'],
  [
    'help',
    0.94,
    'what_can_you|what_do_you_do|what_can_i_ask|what_are_you|who_are_you|how_do_i_use_you|how_do_you_work|how_does_this_work|what_can_i_do_here|how_can_you_help|what_is_this_bot|how_to_use_you|what_should_i_ask_you|what_else_can_you BRIEF !recommend !think !store !suggest !save !about_me !with !tell !SKILL !voting !rooting !cheering !dating',
  ],
  ['greeting', 0.9, 'happy new_year|birthday|holidays|easter|friday|monday'],
  [
    'thanks',
    0.93,
    'SHORT see_you|good_night|good_bye|bye_bye|well_done|great_answer|good_bot|nice_one|that_helped|take_care|have_a_nice|see_ya',
  ],
]);
