import type { Aspect, Slots } from '../../src/core/intent.ts';
import type { Action, Turn } from '../../src/core/message.ts';
import type { Topic } from '../../src/core/topic.ts';
import type { Reply } from './follow-up-phrasings.ts';
import { NOW } from './now.ts';

const turn = (topic: Topic, slots: Slots = {}, more: Partial<Turn> = {}, aspect: Aspect = 'answer'): Turn => ({
  intent: { topic, aspect, slots, confidence: 0.9, alternatives: [] },
  offered: [],
  at: NOW.getTime() - 2 * 60_000,
  ...more,
});
const marks = (skill: string): readonly Action[] => [
  { topic: 'progress.set', aspect: 'answer', slots: { skill, status: 'learned' } },
  { topic: 'progress.set', aspect: 'answer', slots: { skill, status: 'skipped' } },
];

const PAY = turn('salary.range', { level: 'lead', country: 'NL' });
const PAY_YEARS = turn('salary.range', { years: 4, country: 'PT' });
const PAY_BOTH = turn('salary.range', { level: 'mid', country: ['SE', 'DK'] });
const PAY_TWICE = turn(
  'salary.range',
  { level: 'senior', country: 'FI' },
  { before: { topic: 'salary.range', slots: { level: 'senior', country: 'EE' } } },
);
const NOT_UNDERSTOOD = turn('clarify');
const REDIS = turn('skill.detail', { skill: 'redis' }, { offered: marks('redis') });
const TWICE = turn(
  'skill.detail',
  { skill: 'mysql' },
  { before: { topic: 'skill.detail', slots: { skill: 'postgresql' } } },
);
const GRAPHQL = turn('skill.detail', { skill: 'graphql' }, { offered: marks('graphql') });
const DETAIL_DJANGO = turn('skill.detail', { skill: 'django' }, { offered: marks('django') });
const LANGUAGES = turn('skill.languages', { skill: ['python', 'go', 'java'] });
const FRAMEWORKS = turn('skill.frameworks', { skill: ['django', 'laravel'] });
const JAVA = turn('skill.languages', { skill: 'java' });
const NEXT = turn('next', {}, { offered: marks('git') });
const SEVERAL = turn('next', {}, { listed: ['git', 'sql', 'http'], offered: marks('git') });
const DONE = turn('progress.set', { skill: 'linux', status: 'learned' });
const SEVERAL_DONE = turn('progress.set', { skill: ['bash', 'linux', 'redis'], status: 'learned' });
const BOTH_TOLD = turn('progress.set', { skill: ['git', 'docker'], status: ['learned', 'learning'] });
const ONE_API = turn('skill.apis', { skill: 'graphql' });
const STARTED = turn('progress.set', { skill: 'java', status: 'learning' });
const DONE_TWICE = turn(
  'progress.set',
  { skill: 'indexes', status: 'learned' },
  { before: { topic: 'progress.set', slots: { skill: 'sql', status: 'learned' } } },
);
const ADVERT_ASKED = turn('match');
const SKIPPED_FOR_GAP = turn(
  'progress.set',
  { skill: 'kubernetes', status: 'skipped' },
  { before: { topic: 'gap', slots: { level: 'senior' } } },
);
const SKIPPED = turn('progress.set', { skill: 'php', status: 'skipped' });
const SHOWN = turn('progress.show');
const PLAN = turn('plan', { level: 'senior', hours_per_week: 6 });
const NUDGE = turn('nudge', { nudge: 'on', weekday: 'tue', time: '08:00' });
const ASKED_NUDGE = turn('nudge', {}, { before: { topic: 'nudge', slots: NUDGE.intent.slots } });
const PAUSED = turn('nudge', { nudge: 'snooze' });
const OFF = turn('nudge', { nudge: 'off' });
const GAP = turn('gap', { level: 'lead' });
const MISSING = turn('gap', { level: 'mid' }, { listed: ['indexes', 'transactions'] });
const LEVEL_SET = turn('next', {}, { before: { topic: 'settings', slots: { level: 'entry' } }, offered: marks('git') });
const HOURS_SET = turn(
  'next',
  {},
  { before: { topic: 'settings', slots: { hours_per_week: 8 } }, offered: [...marks('git'), ...marks('sql')] },
);
const DURATION = turn('learn.duration');
const CERTIFICATES = turn('learn.certifications', { skill: 'aws' });
const DEGREE = turn('learn.degree');
const BOOTCAMP = turn('learn.bootcamp');
const MANAGER = turn('path.management');
const OUTLOOK = turn('role.outlook');
const FRAUD = turn('growth.wellbeing');
const REVIEWS = turn('growth.feedback');
const RESUME = turn('job.resume');
const REMOTE = turn('job.remote');
const INTERVIEWS = turn('interview.topics');
const BOTH = turn('skill.databases', { skill: ['postgresql', 'mysql'] });
const CODING = turn('interview.coding');
const PRIVACY = turn('privacy');
const PRACTICE = turn('practice', { skill: 'sql' });
const QUESTION = turn(
  'practice',
  { skill: 'sql' },
  { offered: [{ topic: 'practice', aspect: 'reveal', slots: { skill: 'sql' }, ref: 'sql-1' }] },
);
const KEEPING_UP = turn('learn.current');
const COMPARISON = turn('role.comparison');

/** What is said in the middle of a conversation, of two turns where it points back to both. */
export const TALK: readonly Reply[] = [
  // Pay: steps, factors and comparisons.
  [PAY, 'a rung below that', 'salary.range', { level: 'senior', country: 'NL' }],
  [PAY, 'one notch higher?', 'salary.range', { level: 'principal', country: 'NL' }],
  [PAY, 'and two steps down', 'salary.range', { level: 'mid', country: 'NL' }],
  [PAY, 'the grade below?', 'salary.range', { level: 'senior', country: 'NL' }],
  [PAY, 'next to belgium', 'salary.range', { level: 'lead', country: ['NL', 'BE'] }],
  [PAY, 'put ireland beside it', 'salary.range', { level: 'lead', country: ['NL', 'IE'] }],
  [PAY, 'and in austria?', 'salary.range', { level: 'lead', country: 'AT' }],
  [PAY, 'is that gross or net', 'salary.sources', { level: 'lead', country: 'NL' }],
  [PAY, 'are bonuses counted in there', 'salary.sources', { level: 'lead', country: 'NL' }],
  [PAY, 'does it include stock?', 'salary.sources', { level: 'lead', country: 'NL' }],
  [PAY, 'is it before tax', 'salary.sources', { level: 'lead', country: 'NL' }],
  [PAY, 'how would I push it up?', 'salary.raise', { level: 'lead', country: 'NL' }],
  [PAY, 'how do I get my boss there', 'salary.raise', { level: 'lead', country: 'NL' }],
  [PAY, 'can I trust those numbers', 'salary.sources', { level: 'lead', country: 'NL' }],
  [PAY_YEARS, 'ok and with 8', 'salary.range', { years: 8, country: 'PT' }],
  [PAY_YEARS, 'what about 6', 'salary.range', { years: 6, country: 'PT' }],
  [PAY_YEARS, 'twice as many years', 'salary.range', { years: 8, country: 'PT' }],
  [PAY_YEARS, 'halve the years', 'salary.range', { years: 2, country: 'PT' }],
  [PAY_YEARS, 'once I have six', 'salary.range', { years: 6, country: 'PT' }],
  [PAY_BOTH, 'swap denmark for norway', 'salary.range', { level: 'mid', country: ['SE', 'NO'] }],
  [PAY_BOTH, 'and the seniors in both?', 'salary.range', { level: 'senior', country: ['SE', 'DK'] }],
  [PAY_TWICE, 'put both side by side', 'salary.range', { level: 'senior', country: ['EE', 'FI'] }],
  [PAY_TWICE, 'compare the two', 'salary.range', { level: 'senior', country: ['EE', 'FI'] }],
  [PAY_TWICE, 'the two against each other please', 'salary.range', { level: 'senior', country: ['EE', 'FI'] }],
  [NOT_UNDERSTOOD, 'a senior in italy', 'salary.range', { level: 'senior', country: 'IT' }],
  // Skills: what is asked of the one spoken of.
  [REDIS, 'a small project for it?', 'skill.detail', { skill: 'redis' }],
  [REDIS, 'any good book?', 'skill.detail', { skill: 'redis' }],
  [REDIS, 'is it worth the trouble', 'skill.detail', { skill: 'redis' }],
  [REDIS, 'do juniors need this at all', 'skill.detail', { skill: 'redis', level: 'entry' }],
  [REDIS, 'how many weeks does it take', 'learn.duration', { skill: 'redis' }],
  [REDIS, 'ask me something about it', 'practice', { skill: 'redis' }],
  [REDIS, 'what should I know before it', 'skill.detail', { skill: 'redis' }],
  [REDIS, 'simpler words please', 'skill.detail', { skill: 'redis' }, 'short'],
  [REDIS, 'mark it as skipped', 'progress.set', { skill: 'redis', status: 'skipped' }],
  [REDIS, 'note that I am learning it', 'progress.set', { skill: 'redis', status: 'learning' }],
  [REDIS, 'I already have that, mate', 'progress.set', { skill: 'redis', status: 'learned' }],
  [REDIS, 'compared to mongodb?', 'skill.databases', { skill: ['redis', 'mongodb'] }],
  [JAVA, 'or rather php?', 'skill.languages', { skill: ['java', 'php'] }],
  [JAVA, 'set against python', 'skill.languages', { skill: ['java', 'python'] }],
  [TWICE, 'both next to each other', 'skill.databases', { skill: ['postgresql', 'mysql'] }],
  [TWICE, 'compare the two', 'skill.databases', { skill: ['postgresql', 'mysql'] }],
  [TWICE, 'which of the two would you pick', 'skill.databases', { skill: ['postgresql', 'mysql'] }],
  [TWICE, 'not that one, the other', 'skill.detail', { skill: 'postgresql' }],
  [TWICE, 'back to the first one', 'skill.detail', { skill: 'postgresql' }],
  [LANGUAGES, 'more on the last one', 'skill.detail', { skill: 'java' }],
  [LANGUAGES, 'go deeper on the second', 'skill.detail', { skill: 'go' }],
  [LANGUAGES, 'I have learned the first one', 'progress.set', { skill: 'python', status: 'learned' }],
  [LANGUAGES, 'what is the third one like to learn?', 'skill.detail', { skill: 'java' }],
  [LANGUAGES, 'which has the most jobs', 'skill.languages', { skill: ['python', 'go', 'java'] }],
  [LANGUAGES, 'and the easiest?', 'skill.languages', { skill: ['python', 'go', 'java'] }],
  [FRAMEWORKS, 'tell me about the latter', 'skill.detail', { skill: 'laravel' }],
  [FRAMEWORKS, 'the former, then', 'skill.detail', { skill: 'django' }],
  [FRAMEWORKS, 'for a small shop?', 'skill.frameworks', { skill: ['django', 'laravel'] }],
  [FRAMEWORKS, 'who hires for these', 'skill.frameworks', { skill: ['django', 'laravel'] }],
  [CERTIFICATES, 'what would that cost me', 'learn.certifications', { skill: 'aws' }],
  [CERTIFICATES, 'how hard is the exam?', 'learn.certifications', { skill: 'aws' }],
  // The next step, and what is noted.
  [NEXT, 'I have that already', 'progress.set', { skill: 'git', status: 'learned' }],
  [NEXT, 'some other one please', 'next', {}, 'another'],
  [NEXT, 'how long for that one?', 'learn.duration', { skill: 'git' }],
  [SEVERAL, 'the last of those, what is it good for?', 'skill.detail', { skill: 'http' }],
  [MISSING, 'ok the second one, explain it', 'skill.detail', { skill: 'transactions' }],
  [DONE, 'wait no I didnt', 'progress.set', { skill: 'linux', status: 'none' }],
  [DONE, 'oh no wait, I meant to say learning', 'progress.set', { skill: 'linux', status: 'learning' }],
  [DONE, "I meant I'm only starting it", 'progress.set', { skill: 'linux', status: 'learning' }],
  [DONE, 'actually no, skip it', 'progress.set', { skill: 'linux', status: 'skipped' }],
  [DONE, 'oops not linux, docker', 'progress.set', { skill: 'docker', status: 'learned' }, 'instead'],
  [DONE, 'go on', 'next'],
  [SKIPPED, "actually no keep it, I'm learning it at work now", 'progress.set', { skill: 'php', status: 'learning' }],
  [NEXT, "ok I'll start it", 'progress.set', { skill: 'git', status: 'learning' }],
  [DONE, 'oh, still on it actually', 'progress.set', { skill: 'linux', status: 'learning' }],
  [DONE, 'sql likewise', 'progress.set', { skill: 'sql', status: 'learned' }],
  [DONE, 'docker as well', 'progress.set', { skill: 'docker', status: 'learned' }],
  [DONE, 'no wait, undo', 'progress.set', { skill: 'linux', status: 'none' }, 'undo'],
  [DONE, 'show me all of them', 'progress.show'],
  [SKIPPED, 'ruby goes the same way', 'progress.set', { skill: 'ruby', status: 'skipped' }],
  [SKIPPED, 'hm, I have started it after all', 'progress.set', { skill: 'php', status: 'learning' }],
  [SHOWN, 'docker should not be there', 'progress.set', { skill: 'docker', status: 'none' }],
  [SHOWN, 'and what is left?', 'progress.show'],
  [GAP, 'one step lower', 'gap', { level: 'senior' }],
  [GAP, 'which of those first?', 'next', { level: 'lead' }],
  [PRACTICE, 'stop', 'practice', { skill: 'sql' }],
  [PRACTICE, 'enough, how much do juniors earn in Turkey', 'salary.range', { level: 'entry', country: 'TR' }],
  [PRACTICE, 'ok, enough for today', 'practice', { skill: 'sql' }],
  [OUTLOOK, 'ok thx. so where do I begin', 'learn.start'],
  [OUTLOOK, '👍', 'thanks'],
  [CODING, 'give me one', 'practice', { skill: 'interview-coding' }],
  [BOTH, 'mark both as learned', 'progress.set', { skill: ['postgresql', 'mysql'], status: 'learned' }],
  [CODING, 'ask me one', 'practice', { skill: 'interview-coding' }],
  // Settings, plan and nudge put right.
  [OFF, 'hmm no, put it back on', 'nudge', { nudge: 'on' }],
  [LEVEL_SET, 'sorry, senior', 'settings', { level: 'senior' }],
  [LEVEL_SET, 'what would I earn in Canada?', 'salary.range', { level: 'entry', country: 'CA' }],
  [LEVEL_SET, 'and 5 hours a week', 'settings', { hours_per_week: 5 }],
  [HOURS_SET, '6, typo', 'settings', { hours_per_week: 6 }],
  [HOURS_SET, 'no, half of that', 'settings', { hours_per_week: 4 }],
  [PLAN, 'how much linux do you need to know', 'skill.cloud-devops', { skill: 'linux' }],
  [PLAN, 'do I need css as backend', 'skill.frontend-needed', { skill: 'html-css' }],
  [PLAN, "make it 4, I've got a new baby", 'plan', { level: 'senior', hours_per_week: 4 }],
  [PLAN, 'i have around 15 hours per week', 'plan', { level: 'senior', hours_per_week: 15 }],
  [PLAN, 'half of that please', 'plan', { level: 'senior', hours_per_week: 3 }],
  [PLAN, 'the goal is lead, by the way', 'plan', { level: 'lead', hours_per_week: 6 }],
  [PAY_BOTH, 'add finland', 'salary.range', { level: 'mid', country: ['SE', 'DK', 'FI'] }],
  [PAY_BOTH, 'only the second one, for leads', 'salary.range', { level: 'lead', country: 'DK' }],
  [
    FRAMEWORKS,
    "the second one then, note that I've started it",
    'progress.set',
    { skill: 'laravel', status: 'learning' },
  ],
  [NUDGE, 'Oslo', 'nudge', { nudge: 'on', weekday: 'tue', time: '08:00', zone: 'Europe/Oslo' }],
  [NUDGE, "that's Nairobi", 'nudge', { nudge: 'on', weekday: 'tue', time: '08:00', zone: 'Africa/Nairobi' }],
  [NUDGE, 'what does a junior make in Oslo', 'salary.range', { level: 'entry', country: 'NO' }],
  [NUDGE, 'evening, not morning', 'nudge', { nudge: 'on', weekday: 'tue', time: '20:00' }],
  [OFF, 'nah kidding, keep em', 'nudge', { nudge: 'on' }],
  [OUTLOOK, 'and in Ireland?', 'role.outlook', { country: 'IE' }],
  [PRACTICE, 'fine, now kafka', 'practice', { skill: 'event-streaming' }],
  [PRACTICE, 'do graphql instead please', 'practice', { skill: 'graphql' }],
  [LEVEL_SET, 'one higher, sorry', 'settings', { level: 'mid' }],
  [NUDGE, 'nah, cancel that', 'nudge', {}, 'undo'],
  [NUDGE, 'this week no, I am ill', 'nudge', { nudge: 'snooze' }],
  [NEXT, "don't want this one, give me another", 'next', {}, 'another'],
  [REDIS, 'explain it simpler please', 'skill.detail', { skill: 'redis' }, 'short'],
  [NUDGE, 'show my reminder', 'nudge', {}],
  [PAY_BOTH, 'without sweden', 'salary.range', { level: 'mid', country: 'DK' }],
  [PAY_BOTH, 'swap france for norway', 'salary.range', { level: 'mid', country: 'NO' }],
  [DONE, 'docker next', 'progress.set', { skill: 'docker', status: 'learning' }],
  [PRACTICE, 'skip this one', 'practice', { skill: 'sql' }, 'another'],
  [QUESTION, 'you keep the rows in order so reads are quick', 'practice', { skill: 'sql' }, 'reveal'],
  [PLAN, 'double it', 'plan', { level: 'senior', hours_per_week: 12 }],
  [PLAN, 'too much. four', 'plan', { level: 'senior', hours_per_week: 4 }],
  [PLAN, 'for mid, not senior', 'plan', { level: 'mid', hours_per_week: 6 }],
  [PLAN, 'one rung higher', 'plan', { level: 'lead', hours_per_week: 6 }],
  [NUDGE, 'hm, 9 actually', 'nudge', { nudge: 'on', weekday: 'tue', time: '09:00' }],
  [NUDGE, 'half an hour sooner', 'nudge', { nudge: 'on', weekday: 'tue', time: '07:30' }],
  [NUDGE, 'sundays suit me better', 'nudge', { nudge: 'on', weekday: 'sun', time: '08:00' }],
  [PAUSED, 'make it three', 'nudge', { nudge: 'snooze' }],
  [PAUSED, 'two would be better', 'nudge', { nudge: 'snooze' }],
  [PAUSED, 'for good, actually', 'nudge', { nudge: 'off' }],
  [PAUSED, 'no, keep them coming', 'nudge', { nudge: 'on' }],
  [OFF, 'only for a week, I mean', 'nudge', { nudge: 'snooze' }],
  // A few words more on the same matter.
  [DEGREE, 'does a foreign one count', 'learn.degree', {}, 'more'],
  [DEGREE, 'even at forty?', 'learn.degree'],
  [BOOTCAMP, 'how much do they cost', 'learn.bootcamp'],
  [MANAGER, 'is there a way back later', 'path.management'],
  [MANAGER, 'which is harder to undo?', 'path.management'],
  [OUTLOOK, 'even with all the AI?', 'role.outlook'],
  [FRAUD, 'does it ever go away', 'growth.wellbeing', {}, 'more'],
  [FRAUD, 'do others have that too', 'growth.wellbeing', {}, 'more'],
  [REVIEWS, 'how do I not take it personally', 'growth.feedback'],
  [RESUME, 'one page or more?', 'job.resume'],
  [RESUME, 'with a photo?', 'job.resume'],
  [REMOTE, 'as a junior too?', 'job.remote', { level: 'entry' }],
  [INTERVIEWS, 'and the coding part?', 'interview.coding'],
  [INTERVIEWS, 'the one on behaviour?', 'interview.behavioural'],
  [CODING, 'how many a day', 'interview.coding', {}, 'more'],
  [PRIVACY, 'get rid of it', 'privacy', {}, 'delete'],
  [PRIVACY, 'give me a copy of it', 'privacy', {}, 'export'],
  [KEEPING_UP, 'some newsletter perhaps', 'learn.current'],
  [COMPARISON, 'which is easier', 'role.comparison'],
  // What was said before, put right in part.
  [SEVERAL_DONE, 'actually not the second one', 'progress.set', { skill: 'linux', status: 'none' }],
  [SEVERAL_DONE, 'the final one is still ongoing', 'progress.set', { skill: 'redis', status: 'learning' }],
  [SEVERAL_DONE, 'oops, redis i have not, undo that', 'progress.set', { skill: 'redis', status: 'none' }],
  [STARTED, 'argh autocorrect, javascript', 'progress.set', { skill: 'javascript', status: 'learning' }, 'instead'],
  [HOURS_SET, 'no, 3', 'settings', { hours_per_week: 3 }],
  [HOURS_SET, 'lol who am i kidding, 4', 'settings', { hours_per_week: 4 }],
  [HOURS_SET, 'add two more', 'settings', { hours_per_week: 10 }],
  [PLAN, '8 hours, I found more time', 'plan', { level: 'senior', hours_per_week: 8 }],
  [PLAN, 'two hours less', 'plan', { level: 'senior', hours_per_week: 4 }],
  [DURATION, 'im only free on weekends, 6h total', 'learn.duration', { hours_per_week: 6 }],
  [NUDGE, 'i should say that I reside in Madrid', 'nudge', { ...NUDGE.intent.slots, zone: 'Europe/Madrid' }],
  [NUDGE, 'yes go ahead, 6.30am', 'nudge', { nudge: 'on', weekday: 'tue', time: '06:30' }],
  [DETAIL_DJANGO, 'compared to spring?', 'skill.frameworks', { skill: ['django', 'spring-boot'] }],
  [
    SEVERAL_DONE,
    'take the tick off the second one, it is not done',
    'progress.set',
    { skill: 'linux', status: 'none' },
  ],
  [PAY, 'nvm that. Which databases should I know', 'skill.databases'],
  [BOOTCAMP, 'no bootcamp then. which certs are worth the money', 'learn.certifications'],
  [SEVERAL_DONE, 'not linux actually, just the other two', 'progress.set', { skill: 'linux', status: 'none' }],
  [STARTED, 'scratch that, I completed it already', 'progress.set', { skill: 'java', status: 'learned' }],
  [PRACTICE, 'no clue. so put that under not learned', 'progress.set', { skill: 'sql', status: 'none' }],
  [OFF, 'hmm no, on, but only fridays', 'nudge', { nudge: 'on', weekday: 'fri' }],
  [OFF, 'wednesday 10:00 is fine', 'nudge', { weekday: 'wed', time: '10:00' }],
  [NUDGE, 'not am, pm', 'nudge', { nudge: 'on', weekday: 'tue', time: '20:00' }],
  [HOURS_SET, 'then build the schedule on that', 'plan', { hours_per_week: 8 }],
  [PRIVACY, "wait not yet, first show me what's in there", 'privacy'],
  [PAY, 'one step up, principals there', 'salary.range', { level: 'principal', country: 'NL' }],
  [GRAPHQL, 'will it replace rest?', 'skill.apis', { skill: ['graphql', 'rest-api'] }],
  [DONE_TWICE, 'scratch both, my test was a disaster', 'progress.set', { skill: ['sql', 'indexes'], status: 'none' }],
  [DONE_TWICE, 'actually skip both', 'progress.set', { skill: ['sql', 'indexes'], status: 'skipped' }],
  [SKIPPED_FOR_GAP, 'what remains then', 'gap', { level: 'senior' }],
  [
    ADVERT_ASKED,
    'Python developer. Django, PostgreSQL, AWS. Lisbon or remote.',
    'match',
    { country: 'PT', skill: ['python', 'django', 'postgresql', 'aws'] },
  ],
  [
    ADVERT_ASKED,
    'I know docker, python and sql',
    'progress.set',
    { skill: ['docker', 'python', 'sql'], status: 'learned' },
  ],
  [NUDGE, 'shift it one day earlier', 'nudge', { nudge: 'on', weekday: 'mon', time: '08:00' }],
  [NUDGE, 'a week has passed, six days later please', 'nudge', { nudge: 'on', weekday: 'mon', time: '08:00' }],
  [PAY_YEARS, 'with eight?', 'salary.range', { years: 8, country: 'PT' }],
  [PAY_BOTH, 'throw norway in too', 'salary.range', { level: 'mid', country: ['SE', 'DK', 'NO'] }],
  [PLAN, 'too slow. what if i double the hours', 'plan', { level: 'senior', hours_per_week: 12 }],
  [NUDGE, 'could that be in a direct message', 'nudge', { nudge: 'on', weekday: 'tue', time: '08:00' }],
  [ASKED_NUDGE, 'bring it forward to 7:30', 'nudge', { nudge: 'on', weekday: 'tue', time: '07:30' }],
  [SEVERAL_DONE, "sorry, not redis, that's still in progress", 'progress.set', { skill: 'redis', status: 'learning' }],
  [STARTED, 'docker I already had', 'progress.set', { skill: 'docker', status: 'learned' }],
  [PAUSED, 'done travelling, wake it up', 'nudge', { nudge: 'on' }],
  [OFF, 'oh actually no, keep it going', 'nudge', { nudge: 'on' }],
  // Another subject takes nothing along.
  [PAY, 'plan for senior, 5h weekly', 'plan', { level: 'senior', hours_per_week: 5 }],
  [PAY, 'quiz me on docker', 'practice', { skill: 'docker' }],
  [PAY, 'do I need a degree', 'learn.degree'],
  [REDIS, 'what do leads earn in spain', 'salary.range', { level: 'lead', country: 'ES' }],
  [REDIS, 'my cv is one page, enough?', 'job.resume'],
  [NUDGE, 'explain graphql', 'skill.detail', { skill: 'graphql' }],
  [PLAN, 'is remote common?', 'job.remote'],
  [PRACTICE, 'show my progress', 'progress.show'],
  // Thanks, and what is not ours.
  [PAY, 'merci, very useful', 'thanks'],
  [REDIS, "you're a legend", 'thanks'],
  [PLAN, 'perfect, good night', 'thanks'],
  [GAP, 'gracias!', 'thanks'],
  [NEXT, 'that was so kind', 'thanks'],
  [PAY, 'who won the tennis last night', 'none'],
  [REDIS, 'know a good pancake recipe?', 'none'],
  [DEGREE, 'will it snow in Oslo tomorrow', 'none'],
  [SHOWN, 'which phone should I get', 'none'],
  [NUDGE, 'is the canteen open', 'none'],
  [PAY, 'belgium as well', 'salary.range', { level: 'lead', country: ['NL', 'BE'] }],
  [LANGUAGES, 'and with php in the mix', 'skill.languages', { skill: ['python', 'go', 'java', 'php'] }],
  [FRAMEWORKS, 'and rails instead of laravel?', 'skill.frameworks', { skill: ['django', 'rails'] }],
  [DONE, 'wait, untick that', 'progress.set', { skill: 'linux', status: 'none' }, 'undo'],
  [BOTH_TOLD, 'no, the other way round', 'progress.set', { skill: ['git', 'docker'], status: ['learning', 'learned'] }],
  [SEVERAL_DONE, 'not the second one, i still study that', 'progress.set', { skill: 'linux', status: 'learning' }],
  [NUDGE, 'saturday, sorry, band practice on the other', 'nudge', { nudge: 'on', weekday: 'sat', time: '08:00' }],
  [OFF, 'hmm ok turn it back', 'nudge', { nudge: 'on' }],
  [ONE_API, 'where do i learn that', 'skill.detail', { skill: 'graphql' }],
  [PLAN, 'oh plus saturday mornings, 3h', 'plan', { level: 'senior', hours_per_week: 9 }],
  [DONE, 'cool now show me everything', 'progress.show', {}],
  [PAY, 'oops wrong one, france', 'salary.range', { level: 'lead', country: 'FR' }],
  [PAY, 'ok and one lvl down', 'salary.range', { level: 'senior', country: 'NL' }],
  [turn('practice', { skill: 'git' }), 'enough of that, now redis', 'practice', { skill: 'redis' }],
  [
    turn('practice', { skill: 'git' }),
    'harder one, like for seniors',
    'practice',
    { skill: 'git', level: 'senior' },
    'another',
  ],
  [ADVERT_ASKED, 'which of those am i lacking', 'match', {}],
  [turn('quiz'), 'ok ready, first question?', 'quiz', {}],
  [STARTED, 'and python of course', 'progress.set', { skill: 'python', status: 'learning' }],
  [NUDGE, 'hm on second thought, off', 'nudge', { nudge: 'off' }],
  [OFF, 'not for good, only till my exams are over', 'nudge', { nudge: 'snooze' }],
  [turn('practice', { skill: 'docker' }), 'not docker, I had enough of it. caching', 'practice', { skill: 'caching' }],
  [
    turn('path.next-level', { level: ['entry', 'mid'] }),
    'and after that?',
    'path.next-level',
    { level: ['mid', 'senior'] },
  ],
  [
    turn('path.next-level', { level: ['entry', 'mid'] }),
    'and the step after that',
    'path.next-level',
    { level: ['mid', 'senior'] },
  ],
  [
    turn('path.next-level', { level: 'senior' }),
    'from mid, 3 yoe',
    'path.next-level',
    { level: ['mid', 'senior'], years: 3 },
  ],
  [
    turn('path.next-level', { level: ['mid', 'senior'] }),
    'and from there to lead?',
    'path.next-level',
    { level: ['senior', 'lead'] },
  ],
  [turn('learn.start'), 'and after that?', 'learn.start', {}, 'more'],
  [SEVERAL, 'the first of those i have already', 'progress.set', { skill: 'git', status: 'learned' }],
  [FRAMEWORKS, 'what about rails instead', 'skill.frameworks', { skill: 'rails' }],
  [PLAN, 'i can add 2h on saturdays and 2 on sundays', 'plan', { level: 'senior', hours_per_week: 10 }],
  [PAY, 'a friend says the Swiss pay double, so there?', 'salary.range', { level: 'lead', country: 'CH' }],
  [
    turn('salary.range', { country: 'PT' }, { before: { topic: 'salary.range', slots: { country: 'PL' } } }),
    'which is higher',
    'salary.range',
    { country: ['PL', 'PT'] },
  ],
  [NEXT, 'boring, something else', 'next', {}, 'another'],
  [
    turn('next', {}, { offered: [...marks('sql'), ...marks('http'), ...marks('linux')] }, 'why'),
    'ok started it',
    'progress.set',
    { skill: 'sql', status: 'learning' },
  ],
  [PLAN, 'weekends also, 2 hours saturday', 'plan', { level: 'senior', hours_per_week: 8 }],
  [
    turn('path.next-level', { level: ['entry', 'mid'] }),
    'and the step following that',
    'path.next-level',
    { level: ['mid', 'senior'] },
  ],
  [PAY, 'same for Singapore, my brother lives there', 'salary.range', { level: 'lead', country: 'SG' }],
  [PAY, 'put it side by side with Portugal', 'salary.range', { level: 'lead', country: ['NL', 'PT'] }],
  [NUDGE, 'sunday is better, tuesday is market', 'nudge', { nudge: 'on', weekday: 'sun', time: '08:00' }],
  [NUDGE, 'sorry, I meant the evening', 'nudge', { nudge: 'on', weekday: 'tue', time: '20:00' }],
  [OFF, 'miss them already, put them back on', 'nudge', { nudge: 'on' }],
  [PAUSED, 'you know what, off completely', 'nudge', { nudge: 'off' }],
  [DONE, "no wait, I haven't. undo", 'progress.set', { skill: 'linux', status: 'none' }],
  [DONE, 'no wait, only learning, I exaggerated', 'progress.set', { skill: 'linux', status: 'learning' }],
  [PLAN, 'what if I doubled the hours', 'plan', { level: 'senior', hours_per_week: 12 }],
  [PRACTICE, 'explain it to me first, I forgot all of it', 'skill.detail', { skill: 'sql' }],
  [turn('practice', { level: 'entry', skill: 'http' }), 'now docker', 'practice', { level: 'entry', skill: 'docker' }],
  [SHOWN, 'which of those am I still learning?', 'progress.show', { status: 'learning' }],
  [NUDGE, 'actually no. leave it off', 'nudge', { nudge: 'off' }],
  [PRACTICE, 'now one on go', 'practice', { skill: 'go' }],
  [
    turn('job.remote', { level: 'entry' }),
    'I live in Chile, if that changes anything',
    'job.remote',
    { level: 'entry', country: 'CL' },
  ],
  [turn('learn.career-change'), 'was a baker for most of my life', 'learn.career-change', {}, 'more'],
  [LEVEL_SET, 'what should i earn', 'salary.range', { level: 'entry' }],
  [OFF, 'wait no, back on', 'nudge', { nudge: 'on' }],
  [STARTED, 'sorry, skipped I meant', 'progress.set', { skill: 'java', status: 'skipped' }],
  [PLAN, '2 much, halve it', 'plan', { level: 'senior', hours_per_week: 3 }],
  [NUDGE, 'nah, the day after', 'nudge', { nudge: 'on', weekday: 'wed', time: '08:00' }],
  [REDIS, 'put me down as not knowing it', 'progress.set', { skill: 'redis', status: 'none' }],
  [DONE, 'oops no, I meant git', 'progress.set', { skill: 'git', status: 'learned' }, 'instead'],
  [OFF, 'hmm, put them back, I do nothing without them', 'nudge', { nudge: 'on' }],
  [NUDGE, 'can it be the day before', 'nudge', { nudge: 'on', weekday: 'mon', time: '08:00' }],
  [PLAN, '7 actually, my sister helps', 'plan', { level: 'senior', hours_per_week: 7 }],
  [JAVA, 'compare w go', 'skill.languages', { skill: ['java', 'go'] }],
  [PAY, 'would i need a degree over there', 'learn.degree', { level: 'lead', country: 'NL' }],
  [NUDGE, 'changed my mind, off again', 'nudge', { nudge: 'off' }],
  [
    BOTH_TOLD,
    'only the first is done, the second I am still on',
    'progress.set',
    { skill: ['git', 'docker'], status: ['learned', 'learning'] },
  ],
  [
    turn('progress.set', { skill: ['java', 'spring-boot'], status: 'learned' }),
    'nah, spring not at all',
    'progress.set',
    { skill: 'spring-boot', status: 'none' },
  ],
  [
    turn('progress.set', { skill: ['aws', 'azure', 'gcp'], status: 'skipped' }),
    'last of those I am learning',
    'progress.set',
    { skill: 'gcp', status: 'learning' },
  ],
  [
    turn('nudge', { nudge: 'on', weekday: 'fri', time: '19:00' }),
    'make that 9',
    'nudge',
    { nudge: 'on', weekday: 'fri', time: '21:00' },
  ],
  [NUDGE, 'evening I mean', 'nudge', { nudge: 'on', weekday: 'tue', time: '20:00' }],
  [NUDGE, 'the day after instead', 'nudge', { nudge: 'on', weekday: 'wed', time: '08:00' }],
  [NUDGE, 'make it one day after', 'nudge', { nudge: 'on', weekday: 'wed', time: '08:00' }],
  [NUDGE, '15 mins before that', 'nudge', { nudge: 'on', weekday: 'tue', time: '07:45' }],
  [
    turn('plan', { level: 'mid', hours_per_week: 7 }),
    'weekdays only actually',
    'plan',
    { level: 'mid', hours_per_week: 5 },
  ],
  [PLAN, 'redo it with 30 minutes more', 'plan', { level: 'senior', hours_per_week: 6.5 }],
  [
    turn('plan', { level: 'lead', hours_per_week: 4 }),
    'mid first, lead is too far',
    'plan',
    { level: 'mid', hours_per_week: 4 },
  ],
  [GAP, 'too ambitious, try one level below', 'gap', { level: 'senior' }],
  [
    turn('salary.range', { level: 'senior', country: 'BO' }),
    'chile maybe',
    'salary.range',
    { level: 'senior', country: 'CL' },
  ],
  [SHOWN, 'and skipped?', 'progress.show', { status: 'skipped' }],
  [PAY_YEARS, 'I get 18 LPA', 'salary.range', { years: 4, country: 'PT' }],
  [PAY, 'how do I become a lead?', 'path.next-level', { level: 'lead' }],
  [turn('path.levels'), 'and how do I get from junior to mid?', 'path.next-level', { level: ['entry', 'mid'] }],
  [turn('learn.degree'), 'phew, that is a relief', 'thanks'],
  [NEXT, 'not that, something about databases', 'next', {}, 'another'],
  [PRACTICE, 'explain it to me', 'skill.detail', { skill: 'sql' }],
  [QUESTION, 'I would use an index there', 'practice', { skill: 'sql' }, 'reveal'],
];
