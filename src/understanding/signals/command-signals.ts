import { signalLines } from './signals.ts';

/** What people say when they want something done with their own record. */
export const COMMAND_SIGNALS = signalLines([
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

  ['next', 0.9, 'SHORT what learn|study first'],
  ['next', 0.95, 'BRIEF what_should_i_do|what_do_i_do|what_shall_i_do first !interview !job !salary'],
  ['next', 0.9, 'SHORT teach me something'],
  ['next', 0.9, 'SHORT what_should_i_do|what_do_i_do|what_shall_i_do'],
  ['next', 0.92, 'what_is_after|what_comes_after|what_after|what_to_learn_after|what_should_i_learn_after SKILL'],

  // progress.show
  ['progress.show', 0.95, 'SHORT what_do_i_know|what_i_know|what_skills_do_i_have|which_skills_do_i_have'],
  ['progress.show', 0.95, 'what|which am|was i learning|studying|working_on !should !next'],
  ['progress.show', 0.95, 'what did|have you just|now|already save|saved|note|noted|record|recorded'],
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
    'mark|set|put|tick|check|record|note|log|register|untick|unmark|add|update|save SKILL !how !what !which !when !where !do_i !LONG !level !main !hours !remind !calendar !question !quiz !plan',
  ],
  [
    'progress.set',
    0.95,
    'remove|delete|drop|skip|take|cross|ignore|forget|unlearn|strike|hide|exclude|leave SKILL !how !which !when !where !do_i !can_i !LONG !should !everything !why !what !advert',
  ],
  [
    'progress.set',
    0.93,
    'SKILL STATUS I !ASKS !LONG !LEVEL !HOURS !what !how !salary !plan !quiz_me !test_me !ask_me !interview_question !why !match !missing !gap !next !which',
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

  ['gap', 0.93, 'what|which stands|standing|stand between me|i LEVEL'],

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
  ['plan', 0.93, 'roadmap|road|path|route HOURS !nudge'],
  ['plan', 0.92, 'plan|replan HOURS !nudge !should'],
  ['plan', 0.92, '^plan|a_plan|the_plan LEVEL me|for|to|with !should !salary !how'],
  ['plan', 0.9, 'week_by_week|weekly_plan|study_calendar|ics|calendar_file|plan_for_weeks|replan'],
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
  ['quiz', 0.88, 'am i|me a|more|type|kind|person|cut front|full|devops|data back !salary'],

  ['quiz', 0.93, 'what|which kind|type|sort of engineer|developer|dev|programmer am_i|would_i_be|should_i_be|suits'],
  ['quiz', 0.93, 'career|personality|aptitude|role test|quiz|questionnaire me|my|do|take|a'],

  // practice
  [
    'practice',
    0.96,
    'quiz|test|grill|drill|examine|challenge|exam|question|interview me|us on|about|in|with|for|as|over SKILL',
  ],
  ['practice', 0.93, 'let_us|lets do|have|start|try interview|mock|practice !how !learn'],
  ['practice', 0.95, 'test|quiz|check|examine my SKILL skills|knowledge'],
  ['practice', 0.94, 'ask me about|on|regarding SKILL !salary !what !how'],
  ['practice', 0.93, 'SHORT ^question|^questions about|on SKILL'],
  ['practice', 0.93, 'SHORT ^test|^quiz|^practice|^interview|^drill|^train SKILL'],
  ['practice', 0.95, 'tested|quizzed|grilled|examined|interviewed on|in|about SKILL !was !how'],
  [
    'practice',
    0.95,
    'quiz|grill|drill|examine|challenge|test me !role !which !suits !fits !career !personality !aptitude',
  ],
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
]);
