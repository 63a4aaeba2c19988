import type { SignalLine } from './signals.ts';

/**
 * What people say when they want something done with their own record, and around the conversation.
 * Words in capitals stand for slots found: SKILL, STATUS, LEVEL, HOURS, DAY, TIME, I (they speak of themselves),
 * ASKS (it is a question), SHORT (at most four words).
 */
export const COMMAND_SIGNALS: readonly SignalLine[] = [
  // next
  ['next', 0.95, 'SHORT ^next|next$ !question !level !week !month !time !one'],
  [
    'next',
    0.93,
    'what|which|tell|wat|show learn~|study~|do|tackle~|pick|work|focus|start|begin|practice next|afterwards !interview !quiz !question !level !career !week !month',
  ],
  [
    'next',
    0.93,
    'what_is_next|what_next|now_what|next_skill|next_thing|next_topic|next_rung|what_now|next_up|up_next !question !career !interview',
  ],
  [
    'next',
    0.85,
    'what|which|where learn~|study~|look_at|tackle~|pick_up|go after|now|from_here I|SKILL !LEVEL !interview',
  ],
  [
    'next',
    0.85,
    'recommend|suggest|give|pick|choose|tell|show|need|find a_skill|something_to_learn|something_to_study|something_new_to_learn|one_thing_to_learn|my_next|a_next|the_next !question !level !job',
  ],
  [
    'next',
    0.8,
    'what should|do|can|shall|must i|me learn|study|focus|tackle|spend now|tonight|today|weekend|this_week|this_month|right_now|at_the_moment !DAY',
  ],
  ['next', 0.8, 'my next_step|next_move|next_steps !career !level !job !promotion'],
  ['next', 0.85, 'another|different|other|something_else suggestion|recommendation|idea', 'another'],
  ['next', 0.85, 'why you|is|that|this suggest~|recommend~|next_step|next !salary', 'why'],

  [
    'next',
    0.9,
    'free|spare|bored|time evening|weekend|hours|time|hour|afternoon|bored what|which|something|give|tell learn~|study|do|start|tackle !HOURS',
  ],

  ['next', 0.92, 'what_is_after|what_comes_after|what_after|what_to_learn_after|what_should_i_learn_after SKILL'],

  // progress.show
  ['progress.show', 0.95, 'SHORT what_do_i_know|what_i_know|what_skills_do_i_have|which_skills_do_i_have'],
  ['progress.show', 0.93, 'what|which am i learning|studying|working_on !should !next'],
  [
    'progress.show',
    0.95,
    'SHORT my|show|view|see|list|print|the skills|progress|record|status|checklist|achievements !gap !missing !lack !delete !export',
  ],
  [
    'progress.show',
    0.93,
    'show|see|view|list|display|print|check|draw|give my|me progress|skills|what_i_know|what_i_have_learned|skill_list|record|checklist !who !can_my !gap !missing !lack !delete !export !SKILL !question',
  ],
  [
    'progress.show',
    0.93,
    'what|which have|did|do i learned|learn|finished|finish|completed|complete|ticked|done|marked|know|skip|skipped so_far|already|until_now|to_date|this_year|last_month|last_week|this_month|this_week|off !should',
  ],
  [
    'progress.show',
    0.9,
    'how far|much have|am|did i|along along|come|done|got|covered|completed|i_am|am_i !from !senior !away',
  ],
  [
    'progress.show',
    0.9,
    'where_do_i_stand|where_am_i|how_am_i_doing|how_am_i_going|my_progress|my_road|progress_report|progress_so_far|on_my_record|on_my_list|am_i_marked !delete !export !store !from !match !compare !lack !gap !improve !need !missing',
  ],
  [
    'progress.show',
    0.9,
    'skills|ones|topics|things did|have|do|am i skip|skipped|skipping|learning|learned|finished|marked|done what|which|list|show !should',
  ],

  // progress.set
  [
    'progress.set',
    0.95,
    'mark|set|put|tick|check|record|note|log|register|untick|unmark|add|update|save SKILL !ASKS !LONG !level !main !hours !remind !calendar !question !quiz !plan',
  ],
  [
    'progress.set',
    0.95,
    'remove|delete|drop|skip|take|cross|ignore|forget|unlearn|strike|hide|exclude|leave SKILL !ASKS !LONG !should !can !everything !why !what !advert',
  ],
  [
    'progress.set',
    0.93,
    'SKILL STATUS I !ASKS !LONG !LEVEL !HOURS !what !how !salary !plan !quiz !test !ask !why !match !missing !gap !next !which',
  ],
  [
    'progress.set',
    0.9,
    'NAMED STATUS !ASKS !LONG !what !how !salary !I !plan !quiz !test !ask !where !which !why !should !match !missing !gap !next !HOURS !LEVEL !job !tell !explain !developer !engineer',
  ],
  ['progress.set', 0.95, 'SHORT undo|undo_that|revert|oops', 'undo'],
  [
    'progress.set',
    0.93,
    'undo|revert|take_that_back|take_it_back|roll_back last|that|change|it|my|back !commit !git',
    'undo',
  ],

  // gap
  ['gap', 0.95, 'SHORT gap|gaps !salary !pay !year !career'],
  [
    'gap',
    0.93,
    'what|which|list|show|tell i|me|my !as missing|lack|lacking|short|separates|stands_between|gap|gaps|stopping|still_need|left LEVEL',
  ],
  [
    'gap',
    0.88,
    'missing|lacking|gap|gaps|short_of|distance|far|away|close LEVEL i|me|my !advice !suggestions !tips !bridge',
  ],
  ['gap', 0.92, 'my|skill|skills gap|gaps|weak_spots|blind_spots|shortcomings'],
  ['gap', 0.9, 'what|which skills|am_i|do_i|else i missing|lack|lacking BRIEF !advert !posting !job !SKILL'],
  ['gap', 0.9, 'am i ready|good_enough|qualified|prepared|enough LEVEL !posting !advert'],
  [
    'gap',
    0.92,
    'compare|measure|check|assess|evaluate|rate|benchmark|hold me|my|myself against|to|with|for|where LEVEL',
  ],
  ['gap', 0.88, 'far|close|near|away|long am i LEVEL'],
  [
    'gap',
    0.85,
    'what need|needed|needs|takes|require~|left|remains|remaining|stands i|me|my|between be|become|reach|get_to|before|between LEVEL still|left|yet|missing|remaining|remains|stands',
  ],

  ['gap', 0.92, 'what|which else|still need|must|have i be|become|reach|get_to|for|to LEVEL'],

  // match
  [
    'match',
    0.95,
    'match|compare|check|score|rate|fit|analyse|analyze|parse|read|look me|my|i|this|skills|profile|against|at advert|ad|posting|vacancy|job_description|jd|listing|job_ad|job_advert|job_posting|opening|job_post|job_spec',
  ],
  ['match', 0.93, 'SHORT match|fit_check'],
  [
    'match',
    0.9,
    'advert|ad|posting|vacancy|job_description|jd|job_ad|job_advert|listing|job_post|job_spec|opening this|attached|below|here|following|pasted|i_found|i_saw|above',
  ],
  [
    'match',
    0.9,
    'am|do|would|how|should|could i|my|me fit|match|qualify|qualified|apply|suitable|chance this|these|that requirements|job|role|position|posting|advert|ad|listing|one !new !first',
  ],
  ['match', 0.9, 'which|how_many|what_percent requirements do|have|meet|cover i'],

  // plan
  ['plan', 0.95, 'SHORT plan|study_plan|timetable|learning_plan !b !ahead !career'],
  [
    'plan',
    0.95,
    'make|create|build|draw|write|give|need|want|set|prepare|generate|put|get|show|do|like|design|work|have me|a|my|up|us|i plan|study_plan|schedule|timetable|learning_plan|study_schedule|curriculum !nudge !reminder !remind !interview !plans !cert !should !career_plan',
  ],
  [
    'plan',
    0.93,
    'plan|schedule|organise|organize|structure|lay_out|replan my|me|the|out learning|studies|study|weeks|months|time|it|path|road|year !nudge !remind !how',
  ],
  ['plan', 0.92, 'plan|replan HOURS !nudge !should'],
  ['plan', 0.92, '^plan|a_plan|the_plan LEVEL me|for|to|with !should !salary !how'],
  ['plan', 0.9, 'week_by_week|weekly_plan|study_calendar|ics|calendar_file|plan_for_weeks|replan'],
  ['plan', 0.85, 'HOURS want|reach|become|get|be|ready|target|goal|finish LEVEL|job_ready|hireable|employable DATE'],
  ['plan', 0.9, 'my plan show|change|update|redo|cancel|push|slower|faster|export|delete|behind|track|start'],

  // quiz
  ['quiz', 0.95, 'with_a_quiz|by_quiz|with_the_quiz'],
  ['quiz', 0.93, 'SHORT what|which fits|suits me'],
  ['quiz', 0.96, 'SHORT quiz|questionnaire|role_quiz|career_quiz|career_test|aptitude_test !SKILL'],
  [
    'quiz',
    0.93,
    'which|what role|direction|path|career|kind|type|job|field|speciality|specialty|track|side fits|fit|suits|suit|right_for_me|best_for_me|made_for_me|matches|should_i_be me|i|my|someone_like_me !advert !posting',
  ],
  [
    'quiz',
    0.92,
    'take|start|do|run|begin|redo|restart|give|continue quiz|questionnaire|career_test|aptitude_test|personality_test !SKILL',
  ],
  ['quiz', 0.9, 'help find|pick|choose|figure role|direction|path|field me|my|i !job_role !language'],
  ['quiz', 0.88, 'am i|me a|more|type|kind|person|cut frontend|front|fullstack|full|devops|data backend|back !salary'],

  ['quiz', 0.93, 'what|which kind|type|sort of engineer|developer|dev|programmer am_i|would_i_be|should_i_be|suits'],
  ['quiz', 0.93, 'career|personality|aptitude|role test|quiz|questionnaire me|my|do|take|a'],

  // practice
  [
    'practice',
    0.96,
    'quiz|test|grill|drill|examine|challenge|exam|question|interview me|us on|about|in|with|for|as|over SKILL',
  ],
  ['practice', 0.93, 'SHORT ^test|^quiz|^practice|^interview|^drill|^train SKILL'],
  ['practice', 0.95, 'tested|quizzed|grilled|examined|interviewed on|in|about SKILL !was !how'],
  ['practice', 0.95, 'quiz|grill|drill|examine|challenge|test me !role !which !suits !fits'],
  [
    'practice',
    0.95,
    'ask|give|throw|hit|shoot|send|one|random|hard|harder|easy|easier|another|new|coding|behavioural|behavioral|design question|questions|exercise|flashcard|flashcards|card|puzzle me|interview|practice|coding|design|behavioural|behavioral|SKILL|LEVEL|another|harder|easier|random !salary !quick !common !what !which !how !i_have',
  ],
  [
    'practice',
    0.93,
    'SHORT practice|practice_question|mock_interview|flashcards|interview_me|interview_question|another_question|next_question !learn !project',
  ],
  [
    'practice',
    0.93,
    'mock|practice|rehearse|simulate|pretend interview|interviewing|interviewer !how !where !what !tips !website',
  ],
  ['practice', 0.92, 'review|reviews|cards|flashcards due|my|today|start|do|repeat !code !pull !annual !performance'],
  [
    'practice',
    0.92,
    'check|see|find_out|verify whether|if|how_well|my i|my|knowledge know|understand|knowledge|remember|mastered SKILL',
  ],
  ['practice', 0.9, 'lets|let_us|can|could practice|rehearse|drill|train SKILL|interview|questions|LEVEL !how !learn'],

  // nudge
  ['nudge', 0.97, 'nudge|nudges|nudging|reminder|reminders|remind|digest|newsletter_off'],
  ['nudge', 0.95, 'snooze|unsubscribe|unmute|mute !salary'],
  [
    'nudge',
    0.93,
    'ping|poke|message|messages|write|check_in|text|dm|dms|notify|notifications|notification|bother|bug|contact every|each|weekly|week|DAY|mornings !salary !message_queue !queue !queues !read !store !save !store !brokers !broker',
  ],
  [
    'nudge',
    0.93,
    'pause|stop|resume|mute|hold|quiet|silence weekly|until|messages|for_a_week|weeks|them|these|notifications|sending|DATE !learning !salary !suggesting !recommending',
  ],
  [
    'nudge',
    0.93,
    'stop|no_more|less|never|quit messaging|messages|notifications|pinging|bothering|texting|dms|poking|writing me|these|them|please',
  ],
  ['nudge', 0.95, 'SHORT skip this_week|next_week|one_week|a_week|the_week'],
  ['nudge', 0.93, 'timezone|time_zone change|set|my|switch|move|update !salary !remote !job !team'],
  ['nudge', 0.9, 'SHORT turn_it_all_off|turn_everything_off|turn_them_off'],
  ['nudge', 0.9, 'DAY TIME|ZONE !HOURS !plan !interview !salary'],
  ['nudge', 0.85, 'TIME ZONE !HOURS !plan !salary'],
  ['nudge', 0.85, 'subscribe|sign_me_up|sign_up weekly|me|reminders|digest|updates !course !bootcamp'],

  // privacy
  [
    'privacy',
    0.96,
    'delete|erase|wipe|remove|purge|forget|clear|destroy my|me|all|everything data|account|everything|record|profile|information|info|history|me|about_me|all !SKILL !plan !advert',
    'delete',
  ],
  ['privacy', 0.96, 'forget|erase|delete|remove me|everything|myself !SKILL !suggest !about_it !plan', 'delete'],
  [
    'privacy',
    0.96,
    'export|download|copy|backup|dump|get|give|send my|me|all data|record|information|everything|info|json|profile !plan !calendar !interview !science !structures !engineer',
    'export',
  ],
  [
    'privacy',
    0.95,
    'what|which|do|how|where|who|is|are|does|can|will store~|save~|keep~|hold|holding|collect~|track~|log~|logging|know|remember|record~|see me|my|messages|our|we|i data|about_me|messages|information|info|on_me|chat|write|type|tell_you|say|conversation|history !should !manager_know !need_to !recruiter !employer',
  ],
  ['privacy', 0.95, 'SHORT ^export|^download !plan', 'export'],
  [
    'privacy',
    0.95,
    'delete|erase|wipe|purge|clear|reset my progress|skills|settings|answers|reviews !SKILL !plan',
    'delete',
  ],
  ['privacy', 0.95, 'be|get forgotten'],
  [
    'privacy',
    0.95,
    'who|can see|sees|read|reads|view my progress|skills|record|answers|profile|questions !recruiter !employer',
  ],
  ['privacy', 0.95, 'SHORT privacy|gdpr|privacy_policy|my_data'],
  [
    'privacy',
    0.92,
    'gdpr|right_to_be_forgotten|privacy|confidential|anonymous my|this|what|you|is|right|request|policy|chat !engineer',
  ],
  [
    'privacy',
    0.9,
    'is|are this|my|it|what_i private|confidential|public|anonymous|secret !company !class !key !repo !repository',
  ],
  [
    'privacy',
    0.9,
    'can|who|will|does boss|manager|others|anyone|people|everybody|admin|admins|colleagues|teammates see|read|know my|what_i|i|answers',
  ],

  // settings
  ['settings', 0.9, 'LEVEL BRIEF here !ASKS !salary !pay !jobs !any'],
  ['settings', 0.9, 'i work|worked|working|been YEARS BRIEF !ASKS !salary !earn !pay'],
  ['settings', 0.9, 'set|hours|change|make SPAN SHORT !plan !nudge !later !earlier'],
  ['settings', 0.96, 'SHORT settings|preferences|my_settings|onboarding|set_up|setup|options_settings'],
  [
    'settings',
    0.95,
    'set|change|update|make|switch|edit|adjust|correct|put my|to|me|language level|hours|language|goal|target|main_language|years|settings|preferences|visibility|profile !job !nudge !plan !remind !SHIFT !should !how',
  ],
  [
    'settings',
    0.95,
    'call|consider|treat|count|put|list|note me|myself LEVEL !test !quiz !ask !plan !interview !question !path !on_a',
  ],
  [
    'settings',
    0.94,
    'i am|was|got LEVEL HOURS|YEARS|STATUS !ASKS !salary !what !how !missing !gap !earn !paid !plan !test !next',
  ],
  [
    'settings',
    0.9,
    'i_am|i_was|i_got|i_became|i_work_as|am_now|promoted LEVEL !ASKS !what !how !missing !gap !salary !earn !should !where !looking !paid !plan !struggling !tips !advice !want',
  ],
  ['settings', 0.9, 'HOURS BRIEF !ASKS !plan !what !how !nudge !schedule'],
  [
    'settings',
    0.9,
    'HOURS i|my|have|can|only|spend|spare !plan !ASKS !how !what !schedule !timetable !salary !job !work_week !enough !nudge',
  ],
  ['settings', 0.9, 'my|main|primary language is|main|primary SKILL|none !best'],
  ['settings', 0.9, 'my goal|target|aim is|to LEVEL !how !what'],
  ['settings', 0.88, 'YEARS SHORT !salary !ASKS'],
  ['settings', 0.88, 'i have|got|am YEARS BRIEF !ASKS !salary !what !how !should !earn !job !paid !can'],
];

/** Help, greetings and thanks. */
export const CHAT_SIGNALS: readonly SignalLine[] = [
  ['help', 0.97, 'SHORT ^help !with !me_with'],
  ['help', 0.96, 'SHORT commands|menu|manual|usage|instructions'],
  [
    'help',
    0.94,
    'what_can_you|what_do_you_do|what_can_i_ask|what_are_you|who_are_you|how_do_i_use_you|how_do_you_work|how_does_this_work|what_can_i_do_here|how_can_you_help|what_is_this_bot|how_to_use_you|what_should_i_ask_you|what_else_can_you BRIEF !recommend !think !store !suggest !save !about_me !with !tell !SKILL',
  ],
  [
    'greeting',
    0.96,
    'SHORT ^hi|^hello|^hey|^hiya|^yo|^howdy|^greetings|^morning|^hallo|^hola !thanks !next !SKILL !help !plan !quiz !salary !gap !practice',
  ],
  ['greeting', 0.95, 'SHORT good_morning|good_afternoon|good_evening|good_day|how_are_you|hi_there|hey_there'],
  ['greeting', 0.9, 'happy new_year|birthday|holidays|easter|friday|monday'],
  [
    'thanks',
    0.9,
    'SHORT ok|okay|k|alright|cool|great|nice|understood|noted !SKILL !ASKS !next !what !LEVEL !COUNTRY !HOURS !plan !quiz',
  ],
  ['thanks', 0.96, 'SHORT thanks|thank|cheers|thankyou|bye|goodbye|appreciated|cya|ciao|tschuss !no !next !what'],
  ['thanks', 0.93, 'thank_you|thanks|much_appreciated|many_thanks !ASKS !what !how !salary !please'],
  [
    'thanks',
    0.93,
    'SHORT see_you|good_night|good_bye|bye_bye|well_done|great_answer|good_bot|nice_one|that_helped|take_care|have_a_nice|see_ya',
  ],
];
