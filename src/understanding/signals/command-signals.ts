import { signalLines } from './signals.ts';

/** What people say when they want something done with their record, their nudges or what is held about them. */
export const COMMAND_SIGNALS = signalLines([
  [
    'plan',
    0.98,
    'SHORT ^forget|^cancel|^drop|^scrap|^delete|^remove|^bin|^erase|^ditch plan !b !SKILL !LEVEL',
    'delete',
  ],
  ['plan', 0.985, '^plan|^roadmap|^learning_plan|^study_plan to|toward|towards|for LEVEL !ASKS !NUDGE_ON'],
  [
    'plan',
    0.97,
    'work_out|map_out|map|draw|draw_up|lay|lay_out|sketch|plot|give_me|make_me|build_me|itinerary route|itinerary|way|path|course|roadmap to|toward|towards LEVEL !how !what !which !where !should !is !picture !image !diagram !MONEY !NUDGE_ON',
  ],
  [
    'plan',
    0.97,
    'itinerary|roadmap|study_plan|learning_plan to|toward|towards LEVEL !MONEY !how !is !are !does !NUDGE_ON',
  ],
  [
    'plan',
    0.96,
    'carve|slice|parcel|split|divide|portion hours LEVEL how|for_me|so_that|into !with_a !with_my !pay !paid !earn !salary',
  ],
  [
    'plan',
    0.985,
    'AFTER:plan LEVEL shoot_for|aim_for|aim_at|go_for|going_for|target|aim_higher|all_the_way|straight_to !ASKS !MONEY !job !jobs',
  ],
  [
    'progress.show',
    0.96,
    'BRIEF you_did_not|you_have_not|you_never|it_did_not|has_not_been update|updated|save|saved|note|noted|record|recorded|mark|marked|write|written !SKILL !ASKS !nudge !nudges',
  ],
  [
    'progress.show',
    0.97,
    'BRIEF what|which is_my_skill|are_my_skills|is_my_skills|am_i_learning|i_am_learning|have_i_learned now|currently|today|atm !next !SKILL',
  ],
  [
    'progress.set',
    0.95,
    'BRIEF ^i_know|^i_already_know SKILL !ASKS !what !how !which !who !next !plan !match !ad !advert !not',
  ],
  [
    'progress.set',
    0.95,
    'BRIEF ^learned|^finished|^completed|^mastered|^done|^i_learned|^i_finished|^i_have_learned|^i_have_finished SKILL LEARNED !ASKS !what !how !which !next !plan !match !ad !advert !not !want',
  ],
  ['progress.set', 0.9, '^i_sort_of_know|^i_kind_of_know|^i_kinda_know|^i_half_know ONE_SKILL !ASKS !plan !job'],
  [
    'practice',
    0.97,
    'BRIEF ^question|^questions|^a_question|^one_question|^another_question on|about SKILL !I !what !how !why !when !where !which',
  ],
  ['next', 0.97, 'tell|show|give|what|name my_next_step !career !month !year !job'],
  [
    'practice',
    0.97,
    'BRIEF SKILL riddle|brainteaser|brain_teaser|teaser|puzzle|puzzler|kata !I !ASKS !round !rounds !hate !done !finished !solved',
  ],
  ['practice', 0.97, 'SKILL question at_me fire|throw|shoot|hurl|fling'],
  ['quiz', 0.97, 'what|which fits|suits|fit|suit ask|interview|question|survey !SKILL !ad !advert !job !cv !resume'],
  ['match', 0.999, 'SKILLS how_do_i_stand|how_would_i_stand|how_do_i_compare|how_do_i_measure_up !pay !paid !salary'],
  [
    'progress.set',
    0.96,
    '^revert|^undo|^take_back what_i|the_last|my_last marked|noted|said|change|report|thing|entry|mark',
    'undo',
  ],
  [
    'progress.set',
    0.97,
    '^i BRIEF ONE_SKILL YEARS LEARNED !ASKS !experience !developer !engineer !coded !coding !programmed !professionally !years_of',
  ],
  ['progress.set', 0.97, 'SHORT ^ctrl_z|^control_z|^cmd_z|^roll_that_back|^roll_it_back !ASKS', 'undo'],
  [
    'nudge',
    0.97,
    'nudge|nudges|nudging|reminder|reminders|remind|digest !remind_me_to !remind_me_about !RECALLS !boss !manager !track !tracks',
  ],
  [
    'settings',
    0.93,
    'LEVEL|YEARS note_it|jot_that_down|jot_it_down|keep_that_in_mind|write_that_down|put_that_down|for_the_record !ASKS !MONEY !SKILL !plan !NUDGE_ON !he !she !they',
  ],
  [
    'settings',
    0.93,
    'LEVEL|YEARS note|remember|save|keep|mind that$|it$ !ASKS !MONEY !SKILL !plan !NUDGE_ON !he !she !they',
  ],
  [
    'settings',
    0.95,
    'BRIEF list_me|file_me|enter_me|log_me|put_me_down|register_me|book_me|mark_me|record_me|store_me|sort_me as|under|with LEVEL !ASKS !SKILL !skills !missing !jobs',
  ],
  [
    'nudge',
    0.95,
    'remind_me_about|remind_me_of this|that|it tomorrow|later|tonight|soon|next|again|in !which !what !plan !SKILL !RECALLS',
  ],
  [
    'privacy',
    0.96,
    'BRIEF i_was_never_here|i_was_never_there|i_never_existed|we_never_met|i_never_was_here !ASKS !for !in !with !before !until',
    'delete',
  ],
  [
    'privacy',
    0.96,
    'delete|erase|wipe|remove|purge|forget|clear|destroy my|me|all|everything data|account|everything|record|profile|information|info|history|me|about_me|all !SKILL !plan !advert !not !never !i_forget !keep !always',
    'delete',
  ],
  [
    'privacy',
    0.95,
    'delete|erase|wipe|purge|clear|reset my|only|just|the progress|skills|settings|answers|reviews !SKILL !ASKS !plan !not !never !show',
    'delete',
  ],
  [
    'privacy',
    0.96,
    'BRIEF export|download|dump my|all|everything data|everything|record|profile|information|info|skills|progress|account !plan !calendar !ASKS !not !never',
    'export',
  ],
]);
