import { signalLines } from './signals.ts';

/** What words alone say of questions answered from the knowledge folder: a hint beside what its examples teach. */
export const ASK_SIGNALS = signalLines([
  [
    'salary.range',
    0.985,
    'salary|salaries|pay|pays|paid|wage|wages|compensation|earn|earns|earning|earnings|income|tc|make|makes|paycheck|payscale|gehalt LEVEL|COUNTRY|YEARS !makes_someone !makes_somebody !what_makes_a !what_makes_an !makes_one !negotiate !negotiating !negotiation !raise !increase !why !source !sources !ask_for !make_me !higher !progress !stuck !designer !manager !analyst !scientist !recruiter !marketing !ux !ui !sales !teaching !writer !artist !pm !owner !support !designers !analysts !managers',
  ],
  [
    'salary.range',
    0.97,
    'what|how_much would|will|do|can|could i|you|they|someone|people|one get|earn|make COUNTRY !job !degree !visa',
  ],
  [
    'salary.range',
    0.97,
    'MONEY LEVEL|COUNTRY|YEARS good|ok|okay|fair|enough|low|high|decent|normal|realistic|reasonable|fine|much|too|usual|robbed|underpaid|insulted|insult|fool|market|laugh|peanuts|cheated|ripped|joke|accept|tax|taxes|net|netto|brutto|offer|offered|esops|rsus',
  ],
  [
    'salary.range',
    0.97,
    'MONEY fixed|base|gross|variable|ctc|in_hand|fixe variable|bonus|offer|offers|offered|ctc|hand|lpa !raise !course',
  ],
  ['salary.range', 0.97, 'BRIEF MONEY COUNTRY or|vs|versus|against !bootcamp !course !degree'],
  [
    'salary.range',
    0.9995,
    'BRIEF COUNTRY|us_company|us_companies|foreign_company|foreign_companies|company_abroad remote|remotely how_much|what_pay !how_much_time !tax !taxes !experience !hours',
  ],
  [
    'salary.sources',
    0.97,
    'AFTER:salary.range|AFTER:salary.sources statistically|significant|significance|sample|representative|outlier|outliers|biased',
  ],
  [
    'salary.sources',
    0.97,
    'AFTER:salary.range|AFTER:salary.sources people|answers|respondents|participants enough|few|little|reliable|meaningful !earn !pay',
  ],
  // "Electrician, 41, two kids, 5 hours a week. Possible?"
  [
    'learn.career-change',
    0.9,
    'TRADE|AGE possible|doable|feasible|realistic|chance|chances|worth_a_try|too_late|too_old|get_into|switch_to|move_to|change_to !degree !bootcamp !course !plan !house !flat !mortgage !loan !car !visa !baby !study !date !tour !olympics !run !gym',
  ],
  [
    'learn.career-change',
    0.97,
    'lose|losing|keep|keeping seniority|rank|title switch|switching|change|changing|move|moving !company !companies !employer !employers !job !jobs',
  ],
  [
    'salary.range',
    0.98,
    'AFTER:salary.range BRIEF LEVEL do_you_call|you_call|counts_as|count_as|do_you_mean|mean_by|means',
  ],
  ['skill.detail', 0.98, 'why SKILLS when|while|if exist|exists|already|around !I'],
  ['salary.raise', 0.99, 'AFTER:salary.range|AFTER:salary.raise|AFTER:salary.sources hike|hikes|increment|increments'],
  ['salary.raise', 0.95, 'BRIEF hike|hikes|increment ok|okay|fair|good|enough|low|normal|usual|average|percent|ask'],
  ['salary.range', 0.97, 'take_home|takes_home|take_home_pay LEVEL|COUNTRY|YEARS'],
  [
    'salary.sources',
    0.98,
    'where|who number|numbers|figure|figures|salary|salaries|pay LEVEL|COUNTRY come_from|comes_from|is_from|are_from|is_it_from|you_get|you_got|get_it|tells_you',
  ],
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
  ['learn.duration', 0.98, 'how_many_hours|how_much_time|number_of_hours SKILL !practice !quiz !week !day'],
  ['progress.show', 0.98, 'LEVEL percent|percentage|share|fraction way|road|path i|me|my !plan'],
  ['skill.detail', 0.995, 'ALONE'],
  ['skill.detail', 0.99, 'SHORT what_is SKILL !or !vs !next !missing'],
  [
    'job.employers',
    0.985,
    'apply|applying|qualify YEARS instead_of|rather_than|when_they|but_they|they_ask|they_want|asks_for',
  ],
  [
    'path.levels',
    0.97,
    'BRIEF LEVEL YEARS am_i|are_we|is_that|is_this|would_that|does_that|are_they|is_he|is_she !SKILL !COUNTRY !MONEY !ready !next !earn !paid !salary',
  ],
  [
    'growth.feedback',
    0.97,
    'BRIEF got_the_job|got_a_job|got_hired|they_hired_me|landed_the_job|landed_a_job|am_hired !ASKS !thank !thanks !without_you !not',
  ],
]);
