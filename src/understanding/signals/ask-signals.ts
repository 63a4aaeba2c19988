import { signalLines } from './signals.ts';

/** What words alone say of questions answered from the knowledge folder: a hint beside what its examples teach. */
export const ASK_SIGNALS = signalLines([
  [
    'salary.range',
    0.985,
    'salary|salaries|pay|pays|paid|wage|wages|compensation|earn|earns|earning|earnings|income|tc|make|makes|paycheck|payscale|gehalt LEVEL|COUNTRY|YEARS !negotiate !raise !increase !why !source !sources !ask_for !make_me !higher !progress !stuck !designer !manager !analyst !scientist !recruiter !marketing !ux !ui !sales !teaching !writer !artist !pm !owner !support !designers !analysts !managers',
  ],
  [
    'salary.range',
    0.85,
    'how_much|average|median|typical|what|range|starting salary|salaries|pay|earn|earns|paid|make|wage|income|compensation|earning developer|developers|engineer|engineers|back|dev|devs|they|i|programmer|programmers !negotiate !raise !increase !why !sources !switch !change !difference !designer !manager !analyst !scientist !recruiter !marketing',
  ],
  [
    'salary.range',
    0.9,
    'SHORT salary|salaries|pay|wages|earnings !raise !source !sources !negotiation !negotiate !sources',
  ],
  [
    'salary.range',
    0.97,
    'what|how_much would|will|do|can|could i|you|they|someone|people|one get|earn|make COUNTRY !job !degree !visa',
  ],
  [
    'salary.range',
    0.97,
    'MONEY LEVEL|COUNTRY|YEARS good|ok|okay|fair|enough|low|high|decent|normal|realistic|reasonable|fine|much|too|usual|robbed|underpaid|insulted|insult|fool|market|laugh|peanuts|cheated|ripped|joke|accept',
  ],
  ['salary.range', 0.93, 'MONEY COUNTRY LEVEL|YEARS'],
  [
    'salary.range',
    0.95,
    'COUNTRY LEVEL|YEARS worth|market|payslip|payslips|paycheck|paychecks|bracket|figure|figures|number|rate|rates|comp|ctc|fetch|going_rate|be_getting|be_making|on_these_days|pull_in|pulls_in|underpaid|six_figures|band|bands|package|expect !learn !job_market !tax',
  ],
  ['salary.range', 0.9, 'money LEVEL|COUNTRY !degree !bootcamp !course'],
  ['salary.range', 0.97, 'take_home|takes_home|take_home_pay LEVEL|COUNTRY|YEARS'],
  ['salary.range', 0.93, 'SHORT COUNTRY LEVEL'],
  ['salary.range', 0.93, 'SHORT COUNTRY vs|versus|or|and|against|compared'],
  ['salary.range', 0.86, 'BRIEF salaries in|for|of !negotiate !raise !why'],
  ['salary.range', 0.93, 'how_much would|does|do|can|will get LEVEL'],
  ['salary.range', 0.9, 'how_much|what worth LEVEL|COUNTRY|YEARS !is_it !learn'],
  [
    'salary.raise',
    0.9,
    'negotiate|negotiating|negotiation|raise|counter_offer|counteroffer|underpaid salary|pay|offer|money|a_raise|raise|paid|higher',
  ],
  [
    'salary.sources',
    0.88,
    'where|how|source|sources|trust|reliable|accurate|differ|different figures|numbers|salary|salaries|data come|from|trust|reliable|accurate|differ|sources',
  ],
  [
    'learn.start',
    0.88,
    'how|what|steps|want|path|roadmap become|becoming|get_into|start|begin back|back_end engineer|developer|dev|end|development|programming !senior !lead !LEVEL !better !good !long',
  ],
  ['learn.start', 0.93, 'SHORT where|how start|begin !SKILL'],
  [
    'learn.duration',
    0.85,
    'how_long|how_many_months|how_many_hours|how_much_time learn|become|take|job_ready|master|get_good',
  ],
  [
    'skill.detail',
    0.86,
    'BRIEF what_is|what_are|explain|why|tell_me_about|how|when|where|should|do|is|teach learn|is|about|me|need|use|useful|know|matter|worth|important|for|used|i SKILL !or !vs !versus !better !best !salary !difference !error !job !jobs !interview !developer !engineer !career',
  ],
  [
    'skill.detail',
    0.9,
    'NAMED BRIEF the_point|point_of|the_deal|hype|friend|fad|ignore|bother|convince|early|late|stage|further|scary|dead|anymore|still|clicks|for_a|in_two|eli5|simple|buzzword|difficult|hard|prior_knowledge|prerequisite|prerequisites|worrying|push|into !STATUS !or !vs !error !job !jobs !interview !salary !my_code !my_query !failing !fails !fix !developer !engineer !degree',
  ],
  [
    'skill.detail',
    0.93,
    'NAMED BRIEF resource|resources|book|books|course|courses|tutorial|tutorials|video|videos|material|exercise|exercises|project|projects|site|to_build|learn_from|docs|crash_course !or !vs !error !job !jobs !portfolio !finished !completed !certificate !certification !devops !mark',
  ],
  ['skill.detail', 0.995, 'ALONE'],
  ['skill.detail', 0.99, 'SHORT what_is SKILL !or !vs !next !missing'],
  ['skill.detail', 0.85, 'SKILL SHORT !STATUS !developer !engineer !jobs !job'],
]);
