import type { Aspect, Intent, Slots } from '../../src/core/intent.ts';
import type { Action, Turn } from '../../src/core/message.ts';
import type { Topic } from '../../src/core/topic.ts';
import type { Reply } from './follow-up-phrasings.ts';
import { NOW } from './now.ts';

const turn = (
  topic: Topic,
  slots: Slots,
  offered: readonly Action[],
  more: Partial<Intent> = {},
  listed?: readonly string[],
): Turn => ({
  intent: { topic, aspect: 'answer', slots, confidence: 0.9, alternatives: [], ...more },
  offered,
  at: NOW.getTime() - 60_000,
  ...(listed && { listed }),
});
const set = (skill: string, status: 'learned' | 'learning'): Action => ({
  topic: 'progress.set',
  aspect: 'answer',
  slots: { skill, status },
});
const of = (topic: Topic, aspect: Aspect, slots: Slots = {}, ref?: string): Action => ({
  topic,
  aspect,
  slots,
  ...(ref !== undefined && { ref }),
});

/** After "Do you know these too?" */
const MANY = turn('progress.set', { skill: 'docker', status: 'learned' }, [
  of('progress.set', 'confirm', { skill: 'docker' }),
  of('progress.set', 'start', { skill: 'docker' }),
  of('next', 'answer'),
]);
const TWO = turn('progress.set', { skill: 'git', status: 'learned' }, [
  set('programming-fundamentals', 'learned'),
  set('command-line', 'learned'),
  of('next', 'answer'),
]);
const EXCEPT_LINUX: Slots = { skill: ['docker', 'linux'], status: ['learned', 'none'] };
const ALL_OF_IT: Slots = { skill: 'docker' };
const NEXT = turn('next', {}, [set('git', 'learning'), set('git', 'learned'), of('next', 'another', {}, 'git')]);
const GIT: Slots = { skill: 'git' };
const LANGUAGES = turn(
  'next',
  {},
  ['python', 'javascript', 'java', 'go', 'ruby', 'php'].map((skill) => set(skill, 'learned')),
);
const LIST = turn('gap', { level: 'entry' }, [], {}, ['git', 'sql', 'http', 'linux']);
const QUESTION = turn('practice', { skill: 'sql' }, [
  of('practice', 'reveal', { skill: 'sql' }, 'sql-1'),
  of('practice', 'another', { skill: 'sql' }, 'sql-1'),
]);
const ANSWERED = turn(
  'practice',
  { skill: 'sql' },
  (['again', 'hard', 'good', 'easy'] as const).map((grade) => of('practice', grade, { skill: 'sql' }, 'sql-1')),
  { aspect: 'reveal', ref: 'sql-1' },
);
const SQL: Slots = { skill: 'sql' };
const MATCH: Turn = {
  ...turn('match', {}, [set('flask-fastapi', 'learning')], {}, ['flask-fastapi', 'kubernetes']),
  adverts: [
    {
      skills: [
        { anyOf: ['python'], need: 'required' },
        { anyOf: ['flask-fastapi'], need: 'required' },
        { anyOf: ['kubernetes'], need: 'preferred' },
      ],
      years: 3,
      level: 'senior',
      country: 'PL',
      sum: { amount: 18_000, currency: 'PLN', per: 'month' },
      missing: ['flask-fastapi'],
    },
  ],
};
const NOTED: Turn = { ...MATCH, ...turn('progress.set', { skill: 'redis', status: 'learned' }, []) };
const OF_ADVERT: Slots = { level: 'senior', country: 'PL' };
const LACKED: Slots = { skill: ['flask-fastapi', 'kubernetes'] };
const ADDED: Slots = { ...LACKED, status: 'learning' };

export const ANSWERS: readonly Reply[] = [
  [MANY, 'yep, all 16', 'progress.set', ALL_OF_IT, 'confirm'],
  [MANY, 'of course', 'progress.set', ALL_OF_IT, 'confirm'],
  [MANY, 'I know them all', 'progress.set', ALL_OF_IT, 'confirm'],
  [MANY, 'all but linux', 'progress.set', EXCEPT_LINUX, 'confirm'],
  [MANY, 'yes but not linux', 'progress.set', EXCEPT_LINUX, 'confirm'],
  [MANY, 'yeah, apart from linux I know them all', 'progress.set', EXCEPT_LINUX, 'confirm'],
  [MANY, 'everything except linux please', 'progress.set', EXCEPT_LINUX, 'confirm'],
  [MANY, 'most of them', 'progress.set', ALL_OF_IT, 'start'],
  [MANY, 'not all of them', 'progress.set', ALL_OF_IT, 'start'],
  [MANY, 'yes mostly', 'progress.set', ALL_OF_IT, 'start'],
  [MANY, 'the first three', 'progress.set', ALL_OF_IT, 'start'],
  [MANY, 'nope none of these', 'progress.set', {}, 'leave'],
  [MANY, 'which ones?', 'progress.set', ALL_OF_IT, 'start'],
  [MANY, 'yes I know it well', 'progress.set', { skill: 'docker', status: 'learned' }],
  [MANY, 'not really', 'progress.set', {}, 'leave'],
  [MANY, 'git yes', 'progress.set', { skill: 'git', status: 'learned' }],
  [MANY, 'yes, git and sql', 'progress.set', { skill: ['git', 'sql'], status: 'learned' }],
  [MANY, 'undo that', 'progress.set', { skill: 'docker', status: 'none' }, 'undo'],
  [TWO, 'both', 'progress.set', { skill: ['programming-fundamentals', 'command-line'], status: 'learned' }],
  [TWO, 'the first', 'progress.set', { skill: 'programming-fundamentals', status: 'learned' }],
  [TWO, 'all except command line', 'progress.set', { skill: 'programming-fundamentals', status: 'learned' }],
  [TWO, 'some', 'progress.set', { skill: 'git' }, 'start'],
  [TWO, "no I don't", 'progress.set', {}, 'leave'],
  [NEXT, 'is it hard?', 'skill.detail', GIT],
  [NEXT, 'is this very difficult for a beginner?', 'skill.detail', GIT],
  [NEXT, 'too hard', 'next', {}, 'another'],
  [NEXT, 'how many hours', 'learn.duration', GIT],
  [NEXT, "I'll take it", 'progress.set', { ...GIT, status: 'learning' }],
  [NEXT, "sounds good, I'll go with it", 'progress.set', { ...GIT, status: 'learning' }],
  [NEXT, 'great, going to start with that one', 'progress.set', { ...GIT, status: 'learning' }],
  [NEXT, "I'll do it later", 'thanks'],
  [NEXT, 'maybe tomorrow', 'thanks'],
  [NEXT, 'no, had that. another one please', 'next', {}, 'another'],
  [LANGUAGES, "I'd rather not say", 'next', {}, 'leave'],
  [LANGUAGES, 'none of these', 'next', {}, 'leave'],
  [LANGUAGES, 'Java', 'progress.set', { skill: 'java', status: 'learned' }],
  [LIST, 'just the first 2 please', 'next', { skill: ['git', 'sql'] }, 'more'],
  [LIST, 'which should I start with?', 'next', { skill: 'git' }, 'more'],
  [LIST, 'what are the most important ones?', 'next', { skill: ['git', 'sql', 'http'] }, 'more'],
  [QUESTION, 'you asked me that already', 'practice', SQL, 'another'],
  [QUESTION, 'I know docker', 'progress.set', { skill: 'docker', status: 'learned' }],
  [QUESTION, 'i pass', 'practice', SQL, 'another'],
  [QUESTION, 'an easier one please', 'practice', SQL, 'another'],
  [QUESTION, 'what do you mean?', 'practice', SQL, 'more'],
  [QUESTION, 'where was I?', 'practice', SQL],
  [ANSWERED, 'where were we', 'practice', SQL, 'reveal'],
  [ANSWERED, 'give me a score', 'practice', SQL, 'reveal'],
  [ANSWERED, 'was i correct?', 'practice', SQL, 'reveal'],
  [ANSWERED, 'it went ok', 'practice', SQL, 'good'],
  [ANSWERED, 'good, next', 'practice', SQL, 'good'],
  [ANSWERED, 'nailed it', 'practice', SQL, 'easy'],
  [ANSWERED, 'missed half of it', 'practice', SQL, 'hard'],
  [ANSWERED, 'is that good?', 'practice', SQL, 'reveal'],
  [MATCH, 'what do I lack?', 'match', {}, 'more'],
  [MATCH, 'should I apply?', 'match', {}, 'more'],
  [MATCH, 'would they take me', 'match', {}, 'more'],
  [MATCH, 'but I have only 2 years', 'match', { years: 2 }, 'more'],
  [MATCH, 'is it crazy to apply with 2 years', 'match', { years: 2 }, 'more'],
  [MATCH, 'do they want docker', 'match', { skill: 'docker' }, 'more'],
  [NOTED, 'do they really need python and docker?', 'match', { skill: ['python', 'docker'] }, 'more'],
  [NOTED, 'is kubernetes a must for that job', 'match', { skill: 'kubernetes' }, 'more'],
  [NOTED, 'how hard is kubernetes', 'skill.detail', { skill: 'kubernetes' }],
  [MATCH, 'is the pay ok', 'salary.range', OF_ADVERT],
  [MATCH, 'is 20k a month fair?', 'salary.range', OF_ADVERT],
  [NOTED, 'is the salary in that ad any good', 'salary.range', OF_ADVERT],
  [NOTED, 'is the pay good for a mid in germany', 'salary.range', { level: 'mid', country: 'DE' }],
  [NOTED, 'now compare the ad again', 'match', {}, 'more'],
  [NOTED, 'make a plan for that ad', 'plan', { skill: 'flask-fastapi' }],
  [NOTED, 'a plan for this job at 6 hours a week', 'plan', { skill: 'flask-fastapi', hours_per_week: 6 }],
  [NOTED, 'make a plan to lead', 'plan', { level: 'lead' }],
  [MATCH, "I'll learn those", 'progress.set', ADDED],
  [MATCH, 'put the missing ones on my list', 'progress.set', ADDED],
  [MATCH, 'start it', 'progress.set', { skill: 'flask-fastapi', status: 'learning' }],
  [MATCH, 'I finished redis', 'progress.set', { skill: 'redis', status: 'learned' }],
];
