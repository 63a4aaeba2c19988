import { signalLines } from './signals.ts';

/** What words alone say of questions answered from the knowledge folder: a hint beside what its examples teach. */
export const ASK_SIGNALS = signalLines([
  [
    'salary.range',
    0.985,
    'salary|salaries|pay|pays|paid|wage|wages|compensation|earn|earns|earning|earnings|income|tc|make|makes|paycheck|payscale|gehalt LEVEL|COUNTRY|YEARS !makes_someone !makes_somebody !what_makes_a !what_makes_an !makes_one !useless !obsolete !redundant !negotiate !negotiating !negotiation !raise !increase !why !source !sources !ask_for !make_me !make_the_most !higher !progress !stuck !designer !manager !analyst !scientist !recruiter !marketing !ux !ui !sales !teaching !writer !artist !pm !owner !support !designers !analysts !managers !ios !android !mobile',
  ],
  [
    'salary.range',
    0.97,
    'MONEY LEVEL|COUNTRY|YEARS good|ok|okay|fair|enough|low|high|decent|normal|realistic|reasonable|fine|much|too|usual|robbed|underpaid|insulted|insult|fool|market|laugh|peanuts|cheated|ripped|joke|accept|tax|taxes|net|netto|brutto|offer|offered|esops|rsus',
  ],
  [
    'salary.range',
    0.9995,
    'BRIEF COUNTRY|us_company|us_companies|foreign_company|foreign_companies|company_abroad remote|remotely how_much|what_pay !how_much_time !tax !taxes !experience !hours',
  ],
  [
    'salary.sources',
    0.97,
    'AFTER:salary.range|AFTER:salary.sources people|answers|respondents|participants enough|few|little|reliable|meaningful !earn !pay',
  ],
  [
    'salary.range',
    0.98,
    'AFTER:salary.range BRIEF LEVEL do_you_call|you_call|counts_as|count_as|do_you_mean|mean_by|means',
  ],
  // Status codes set beside each other.
  [
    'skill.apis',
    0.98,
    '401_and|403_and|404_and|409_and|422_and|502_and|503_and|504_and|401_or|403_or|404_or|409_or|422_or|502_or|503_or|504_or|401_vs|403_vs|404_vs|409_vs|422_vs|502_vs|503_vs|504_vs !MONEY',
  ],
  ['skill.detail', 0.98, 'why SKILLS when|while|if exist|exists|already|around !I'],
  ['salary.raise', 0.99, 'AFTER:salary.range|AFTER:salary.raise|AFTER:salary.sources hike|hikes|increment|increments'],
  [
    'path.levels',
    0.995,
    'guide|guides|source|sources|they|numbers|figures agree|disagree|disagrees|differ|differs years|ladder|ladders|levels !MONEY !salary !salaries !pay !paid !earn !wage !wages',
  ],
  [
    'path.levels',
    0.98,
    'LEVEL YEARS am_i|am_i_still|makes_me|make_me|call_me|count_as|counts_as|still_call !missing !miss !ready !lack !paid !underpaid !salary !pay !earn !earning !money !plan',
  ],
  [
    'learn.duration',
    0.95,
    'how_long SKILL take|takes|learn|study|master|for !interview !interviews !round !rounds !practice !quiz',
  ],
  [
    'skill.detail',
    0.97,
    'ONE_SKILL BRIEF should_i|do_i_need|do_i_have|worth learn|know|learning it|that !or !vs !first !next',
  ],
  [
    'skill.detail',
    0.97,
    'ONE_SKILL NAMED BRIEF should_i_learn|need_to_learn|need_to_know|have_to_learn|have_to_know|worth_learning|worth_knowing !what !how !where !which !when !before !after !or !vs !first !next',
  ],
  ['skill.detail', 0.97, 'ONE_SKILL SHORT specifically|in_particular|especially !ASKS'],
  ['skill.detail', 0.995, 'ALONE'],
  ['skill.detail', 0.99, 'SHORT what_is SKILL !or !vs !next !missing'],
  [
    'growth.feedback',
    0.97,
    'BRIEF got_the_job|got_a_job|got_hired|they_hired_me|landed_the_job|landed_a_job|am_hired !ASKS !thank !thanks !without_you !not',
  ],
]);
