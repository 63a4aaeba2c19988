import type { Slots } from '../../src/core/intent.ts';
import type { Action, Turn } from '../../src/core/message.ts';
import type { Topic } from '../../src/core/topic.ts';
import type { Reply } from './follow-up-phrasings.ts';
import { NOW } from './now.ts';

const turn = (topic: Topic, slots: Slots = {}, offered: readonly Action[] = []): Turn => ({
  intent: { topic, aspect: 'answer', slots, confidence: 0.9, alternatives: [] },
  offered,
  at: NOW.getTime() - 5 * 60_000,
});
const skillButtons = (skill: string): readonly Action[] => [
  { topic: 'progress.set', aspect: 'answer', slots: { skill, status: 'learned' } },
  { topic: 'progress.set', aspect: 'answer', slots: { skill, status: 'skipped' } },
  { topic: 'next', aspect: 'another', slots: {}, ref: '1' },
];

const PAY = turn('salary.range', { level: 'mid', country: 'FR' });
const PAY_ANY = turn('salary.range', {});
const NEXT = turn('next', {}, skillButtons('git'));
const DETAIL = turn('skill.detail', { skill: 'kubernetes' }, skillButtons('kubernetes'));
const PLAN = turn('plan', { level: 'senior', hours_per_week: 8 });
const NUDGE = turn('nudge', { weekday: 'mon', time: '09:00', zone: 'Europe/Berlin' });
const BARE_NUDGE = turn('nudge', { nudge: 'on' });
const GAP = turn('gap', { level: 'senior' });
const SET = turn('progress.set', { skill: 'sql', status: 'learning' });
const OFFERS = turn('clarify', {}, [
  { topic: 'job.first', aspect: 'answer', slots: {} },
  { topic: 'job.resume', aspect: 'answer', slots: {} },
  { topic: 'job.portfolio', aspect: 'answer', slots: {} },
]);
const PRACTICE = turn('practice', { skill: 'docker' });
const REMOTE = turn('job.remote', {});
const SHOW = turn('progress.show', {});
const NEXT_LEVEL = turn('path.next-level', { level: ['entry', 'mid'] });

export const MORE_FOLLOW_UPS: readonly Reply[] = [
  [PAY, 'and seniors?', 'salary.range', { level: 'senior', country: 'FR' }],
  [PAY, 'what about for seniors', 'salary.range', { level: 'senior', country: 'FR' }],
  [PAY, 'same but in spain', 'salary.range', { level: 'mid', country: 'ES' }],
  [PAY, 'same question for india', 'salary.range', { level: 'mid', country: 'IN' }],
  [PAY, 'how about the netherlands?', 'salary.range', { level: 'mid', country: 'NL' }],
  [PAY, 'ok, and with 10 yoe?', 'salary.range', { level: 'mid', years: 10, country: 'FR' }],
  [PAY, 'vs germany?', 'salary.range', { level: 'mid', country: ['FR', 'DE'] }],
  [PAY, 'and in lagos', 'salary.range', { level: 'mid', country: 'NG' }],
  [PAY, 'and if I move to berlin?', 'salary.range', { level: 'mid', country: 'DE' }],
  [PAY, 'what do leads make there', 'salary.range', { level: 'lead', country: 'FR' }],
  [PAY, 'how do you know that?', 'salary.sources', { level: 'mid', country: 'FR' }],
  [PAY, 'more details please', 'salary.range', { level: 'mid', country: 'FR' }, 'more'],
  [PAY, 'why is it so low', 'salary.sources', { level: 'mid', country: 'FR' }],
  [PAY, "I'd rather know about junior", 'salary.range', { level: 'entry', country: 'FR' }],
  [PAY, 'for a principal I mean', 'salary.range', { level: 'principal', country: 'FR' }],
  [PAY_ANY, 'germany', 'salary.range', { country: 'DE' }],
  [PAY_ANY, 'senior', 'salary.range', { level: 'senior' }],
  [PAY_ANY, 'for a fresh grad in kenya', 'salary.range', { level: 'entry', country: 'KE' }],
  [NEXT, 'done that one', 'progress.set', { skill: 'git', status: 'learned' }],
  [NEXT, 'I already have that', 'progress.set', { skill: 'git', status: 'learned' }],
  [NEXT, 'know it', 'progress.set', { skill: 'git', status: 'learned' }],
  [NEXT, "I'm on it", 'progress.set', { skill: 'git', status: 'learning' }],
  [NEXT, 'started', 'progress.set', { skill: 'git', status: 'learning' }],
  [NEXT, 'no thanks', 'progress.set', { skill: 'git', status: 'skipped' }],
  [NEXT, 'not for me', 'progress.set', { skill: 'git', status: 'skipped' }],
  [NEXT, 'anything else?', 'next', {}, 'another'],
  [NEXT, 'give me another one', 'next', {}, 'another'],
  [NEXT, 'what else', 'next', {}, 'another'],
  [NEXT, 'why that', 'next', {}, 'why'],
  [NEXT, 'reason?', 'next', {}, 'why'],
  [NEXT, 'how long will it take', 'learn.duration', { skill: 'git' }],
  [NEXT, 'I finished docker', 'progress.set', { skill: 'docker', status: 'learned' }],
  [DETAIL, 'same for docker', 'skill.detail', { skill: 'docker' }],
  [DETAIL, 'got it already', 'progress.set', { skill: 'kubernetes', status: 'learned' }],
  [DETAIL, 'quiz me on that', 'practice', { skill: 'kubernetes' }],
  [DETAIL, 'mark it as learned', 'progress.set', { skill: 'kubernetes', status: 'learned' }],
  [DETAIL, 'add it to my skills', 'progress.set', { skill: 'kubernetes', status: 'learned' }],
  [DETAIL, "I'm half way through it", 'progress.set', { skill: 'kubernetes', status: 'learning' }],
  [DETAIL, 'skip', 'progress.set', { skill: 'kubernetes', status: 'skipped' }],
  [DETAIL, 'and terraform?', 'skill.detail', { skill: 'infrastructure-as-code' }],
  [PLAN, '5 hours a week', 'plan', { level: 'senior', hours_per_week: 5 }],
  [PLAN, 'only 3 hours', 'plan', { level: 'senior', hours_per_week: 3 }],
  [PLAN, 'make it 10', 'plan', { level: 'senior', hours_per_week: 10 }],
  [PLAN, 'and to lead?', 'plan', { level: 'lead', hours_per_week: 8 }],
  [PLAN, 'what if I only do an hour a day', 'plan', { level: 'senior', hours_per_week: 7 }],
  [PLAN, 'weekdays 45 min each', 'plan', { level: 'senior', hours_per_week: 3.75 }],
  [NUDGE, 'make it 8', 'nudge', { weekday: 'mon', time: '08:00', zone: 'Europe/Berlin' }],
  [NUDGE, 'tuesdays then', 'nudge', { weekday: 'tue', time: '09:00', zone: 'Europe/Berlin' }],
  [NUDGE, 'evenings would be better', 'nudge', { weekday: 'mon', time: '18:00', zone: 'Europe/Berlin' }],
  [NUDGE, '15 minutes later', 'nudge', { weekday: 'mon', time: '09:15', zone: 'Europe/Berlin' }],
  [NUDGE, 'half an hour earlier', 'nudge', { weekday: 'mon', time: '08:30', zone: 'Europe/Berlin' }],
  [NUDGE, 'in london time', 'nudge', { weekday: 'mon', time: '09:00', zone: 'Europe/London' }],
  [NUDGE, 'actually fridays at noon', 'nudge', { weekday: 'fri', time: '12:00', zone: 'Europe/Berlin' }],
  [NUDGE, 'stop them', 'nudge', { nudge: 'off' }],
  [NUDGE, 'stop until I am back on the 12th', 'nudge', { nudge: 'snooze' }],
  [NUDGE, 'pause', 'nudge', { nudge: 'snooze' }],
  [BARE_NUDGE, 'wednesdays', 'nudge', { nudge: 'on', weekday: 'wed' }],
  [BARE_NUDGE, 'earlier by half an hour', 'nudge', { nudge: 'on', time: '08:30' }],
  [BARE_NUDGE, 'at 7pm please', 'nudge', { nudge: 'on', time: '19:00' }],
  [GAP, 'and for lead', 'gap', { level: 'lead' }],
  [GAP, 'how about mid', 'gap', { level: 'mid' }],
  [GAP, 'plan that', 'plan', { level: 'senior' }],
  [SET, 'and docker too', 'progress.set', { skill: 'docker', status: 'learning' }],
  [SET, 'undo that', 'progress.set', { skill: 'sql', status: 'none' }, 'undo'],
  [SET, 'I meant mysql', 'progress.set', { skill: 'mysql', status: 'learning' }, 'instead'],
  [SET, "what's next", 'next', {}],
  [OFFERS, 'the second', 'job.resume', {}],
  [OFFERS, '3', 'job.portfolio', {}],
  [OFFERS, 'last one', 'job.portfolio', {}],
  [OFFERS, 'number one', 'job.first', {}],
  [OFFERS, '1.', 'job.first', {}],
  [OFFERS, 'the middle one', 'job.resume', {}],
  [OFFERS, '2nd', 'job.resume', {}],
  [OFFERS, 'b', 'job.resume', {}],
  [PRACTICE, 'i give up', 'practice', { skill: 'docker' }, 'reveal'],
  [PRACTICE, 'hard', 'practice', { skill: 'docker' }, 'hard'],
  [PRACTICE, 'next question', 'practice', { skill: 'docker' }, 'another'],
  [PRACTICE, 'again', 'practice', { skill: 'docker' }, 'again'],
  [PRACTICE, 'easy', 'practice', { skill: 'docker' }, 'easy'],
  [PRACTICE, 'what is the answer?', 'practice', { skill: 'docker' }, 'reveal'],
  [PRACTICE, 'one on sql', 'practice', { skill: 'sql' }],
  [REMOTE, 'keep going', 'job.remote', {}, 'more'],
  [REMOTE, 'any sources for that?', 'job.remote', {}, 'sources'],
  [REMOTE, 'how so?', 'job.remote', {}, 'why'],
  [SHOW, 'what should I do next', 'next', {}],
  [SHOW, 'more', 'progress.show', {}, 'more'],
  [NEXT_LEVEL, 'and mid to senior?', 'path.next-level', { level: ['mid', 'senior'] }],
  [NEXT_LEVEL, 'say more', 'path.next-level', { level: ['entry', 'mid'] }, 'more'],
  [PAY, "what's the weather in paris", 'none', {}],
  [PAY, 'tell me a joke', 'none', {}],
  [PAY, 'is it more in the us?', 'salary.range', { level: 'mid', country: 'US' }],
  [PAY, 'not france, spain', 'salary.range', { level: 'mid', country: 'ES' }],
  [PAY, 'are you sure', 'salary.sources', { level: 'mid', country: 'FR' }],
  [PAY, 'what if I had 10 years of experience', 'salary.range', { level: 'mid', years: 10, country: 'FR' }],
  [NEXT, 'what is it', 'skill.detail', { skill: 'git' }],
  [NEXT, 'tell me about it', 'skill.detail', { skill: 'git' }],
  [NEXT, 'not now', 'next', {}, 'another'],
  [NEXT, 'too hard', 'next', {}, 'another'],
  [NEXT, 'where can I learn that', 'learn.resources', { skill: 'git' }],
  [DETAIL, 'how important is it', 'skill.detail', { skill: 'kubernetes' }],
  [DETAIL, 'put it on my list', 'progress.set', { skill: 'kubernetes' }],
  [NUDGE, 'a bit earlier', 'nudge', { weekday: 'mon', time: '08:30', zone: 'Europe/Berlin' }],
  [NUDGE, 'resume', 'nudge', { nudge: 'on', weekday: 'mon', time: '09:00', zone: 'Europe/Berlin' }],
  [NUDGE, 'show me a preview', 'nudge', { weekday: 'mon', time: '09:00', zone: 'Europe/Berlin' }, 'preview'],
  [NUDGE, '7.30', 'nudge', { weekday: 'mon', time: '07:30', zone: 'Europe/Berlin' }],
  [PLAN, 'until june', 'plan', { level: 'senior', hours_per_week: 8 }],
  [PLAN, 'export it', 'plan', { level: 'senior', hours_per_week: 8 }, 'export'],
  [SHOW, 'what is docker', 'skill.detail', { skill: 'docker' }],
  [REMOTE, 'hello', 'greeting', {}],
  [PAY, 'thank you', 'thanks', {}],
  [PAY, 'delete my data', 'privacy', {}, 'delete'],
];
