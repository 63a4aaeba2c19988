import { signalLines } from './signals.ts';

/** What people say when they want something done with their own record. */
export const COMMAND_SIGNALS = signalLines([
  ['practice', 0.97, 'quiz|test|grill|drill me SKILL !they !interviewer !how !should !asked !asking'],
  ['practice', 0.98, 'BRIEF SKILL question_please|questions_please !i_have !got !what !how !which !ASKS'],
  ['practice', 0.97, 'BRIEF what|which|how_many have_i|did_i practice|practiced'],
  ['practice', 0.97, 'BRIEF how_many_questions i answer|answered|right|done|practiced'],
  ['practice', 0.98, 'BRIEF ^practice SKILL !projects !project !how !where'],
  ['plan', 0.97, '^plan HOURS|LEVEL|SKILL !ASKS'],
  ['plan', 0.97, 'what_would_it_take|what_would_it_be|what_would_that_take|what_would_that_be HOURS !COUNTRY'],
  [
    'plan',
    0.98,
    'forget|cancel|drop|scrap|delete|remove|clear|bin|erase|ditch my_plan|the_plan|this_plan|that_plan|study_plan !nudge !reminder !how !SKILL !everything !except !not !never',
    'delete',
  ],
  [
    'plan',
    0.98,
    'SHORT ^forget|^cancel|^drop|^scrap|^delete|^remove|^bin|^erase|^ditch plan !b !SKILL !LEVEL',
    'delete',
  ],
  ['progress.show', 0.97, 'BRIEF what_do_i_know|what_do_i_already_know now|already|so_far|currently !SKILL !next'],
  [
    'progress.show',
    0.96,
    'BRIEF you_did_not|you_have_not|you_never|it_did_not|has_not_been update|updated|save|saved|note|noted|record|recorded|mark|marked|write|written !SKILL !ASKS !nudge !nudges',
  ],
  ['progress.show', 0.95, '^did you note|noted|save|saved|mark|marked|record|recorded|write|put SKILL'],
  [
    'progress.show',
    0.96,
    'BRIEF ^show|^list|^display|^view only|just|my SKILL !how !plan !road !roadmap !nudge !nudges',
  ],
  [
    'progress.show',
    0.97,
    'BRIEF what|which is_my_skill|are_my_skills|is_my_skills|am_i_learning|i_am_learning|have_i_learned now|currently|today|atm !next !SKILL',
  ],
  ['progress.show', 0.96, '^open|^pull_up|^bring_up my_progress|my_record|my_skills|my_skill_list'],
  ['progress.show', 0.95, 'recorded|noted|saved|written_down|stored|put_down for_me|about_me SKILL !salary'],
  ['progress.show', 0.95, '^check what i_put|i_noted|i_marked|i_saved|i_recorded SKILL'],
  [
    'progress.set',
    0.95,
    'BRIEF ^i_know|^i_already_know SKILL !ASKS !what !how !which !who !next !plan !match !ad !advert !not',
  ],
  ['progress.set', 0.97, 'BRIEF ^i_taught|^i_have_taught|^i_teach|^i_used_to_teach SKILL !ASKS'],
  [
    'path.next-level',
    0.97,
    'when_will_i_be|when_can_i_be|when_am_i|when_do_i_become|how_long_until_i_am|how_soon_can_i_be LEVEL !salary !paid !earn',
  ],
  [
    'growth.wellbeing',
    0.97,
    'BRIEF nothing|no_progress|any_progress|not_do_anything|no_time week|weeks|month|today|yesterday|days done|did|do|finished|finish|learned|learn|progress|got|get|studied|study !ASKS !SKILL !HOURS !plan !charge',
  ],
  ['gap', 0.96, 'gap_analysis me|my|mine'],
  ['next', 0.95, 'LEARNED and_now|now_what|what_now !quiz !test !ask !mark'],
  [
    'progress.set',
    0.97,
    'BRIEF ^learning|^studying SKILL !ASKS !how !what !which !plan !path !curve !roadmap !resources !better !hard !takes !is',
  ],
  [
    'progress.set',
    0.96,
    '^revert|^undo|^take_back what_i|the_last|my_last marked|noted|said|change|report|thing|entry|mark',
    'undo',
  ],
  ['progress.set', 0.97, '^ticked|^crossed|^ongoing SKILL !ASKS'],
  [
    'progress.set',
    0.96,
    'BRIEF learners|learner|team|juniors|students|members|trainees|interns|colleagues finished|learned|completed|mastered|knows SKILL !ASKS !i !we',
  ],
  ['progress.show', 0.96, 'progress_report|skills_report|skill_report !how !write !manager_wants'],
  ['next', 0.85, 'another|different|other|something_else suggestion|recommendation|idea', 'another'],
  [
    'progress.set',
    0.95,
    'SHORT undo|undo_that|take_that_back|take_it_back|revert|oops !COUNTRY !LEVEL !NUDGE_ON !what_did !did_you',
    'undo',
  ],
  ['progress.show', 0.96, '^what|^which undo|undone|reverted did|was|were|you'],
]);
