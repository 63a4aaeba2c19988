import { expect, test } from 'vitest';
import { readPlanWish, readPlanWishIn } from '../../../../src/understanding/said/plan/plan-wish.ts';
import { HOSTILE } from '../../hostile.ts';

test.each([
  ['show me week 10', { kind: 'weeks', from: 10 }],
  ['what comes after week 6', { kind: 'weeks', from: 7 }],
  ['I am in week three', { kind: 'weeks', from: 3 }],
  ['show weeks 5 to 8', { kind: 'weeks', from: 5, many: 4 }],
  ['weeks 5-8 please', { kind: 'weeks', from: 5, many: 4 }],
  ['the first 8 weeks', { kind: 'weeks', from: 1, many: 8 }],
  ['show the plan for 8 weeks, 5 hours a week', { kind: 'weeks', from: 1, many: 8 }],
  ['I finished week 1', { kind: 'done', week: 1 }],
  ['week 2 is done', { kind: 'done', week: 2 }],
  ['done with the first week', { kind: 'done', week: 1 }],
  ['what is in the plan for next week?', { kind: 'weeks', from: 2, many: 1 }],
  ['and next week?', { kind: 'weeks', from: 2, many: 1 }],
  ['show me this week please', { kind: 'weeks', from: 1, many: 1 }],
] as const)('reads which weeks are meant: %s', (text, wish) => expect(readPlanWishIn(text)).toEqual(wish));

test.each([
  ['drop the date', 'undated'],
  ['no deadline please', 'undated'],
  ["I'm in no rush", 'undated'],
  ['take out the deadline', 'undated'],
  ['what would it be with 20 hours?', 'supposed'],
  ['and if it was senior instead?', 'supposed'],
  ['what if I only had 2 hours', 'supposed'],
  ['how long would it take with 10', 'supposed'],
  ['is that realistic??', 'fits'],
  ['is 5 hours enough or do i need 10?', 'fits'],
  ['is it not realistic?', 'fits'],
  ['will I make it', 'fits'],
  ['thats not realistic for me', 'unfit'],
  ["I can't keep that up", 'unfit'],
  ['am I on track?', 'track'],
  ['am i behind', 'track'],
  ['when will I be done', 'end'],
  ['how many year', 'end'],
  ['how long does it take', 'end'],
  ['how long now', 'end'],
  ['so how long is it then', 'end'],
  ['how long with 6 hours', 'supposed'],
  ['which parts could I leave out?', 'spare'],
  ['what can i skip here', 'spare'],
  ['what is optional', 'spare'],
  ['do I need all of it', 'spare'],
  ['is the plan saved?', 'saved'],
  ['did you save it', 'saved'],
  ['save it', 'saved'],
  ['what happens if I skip graphql', 'without'],
  ['could I leave out docker?', 'without'],
  ['add k8s', 'with'],
  ['hmm, put docker back', 'with'],
  ['keep docker in', 'with'],
  ['redis too', 'with'],
  ['how did you calculate that', 'sum'],
  ['where do these numbers come from', 'sum'],
  ['what are the hours based on', 'sum'],
  ['what did it change?', 'changed'],
  ['why is programming fundamentals so long', 'length'],
  ['who says sql takes that long', 'length'],
  ['how can docker take so many hours', 'length'],
  ['take docker out of the plan', 'without'],
  ['cut the open source contribution', 'without'],
  ['leave out graphql please', 'without'],
  ['make me a plan to mid without docker', 'without'],
  ['can you put sql before python', 'order'],
  ['start with docker', 'order'],
  ['docker first please', 'order'],
  ['will i be done before 2030', 'fits'],
  ["I don't have 5 hours", 'unfit'],
  ["I don't like python", 'without'],
  ['is python enough to get a job', 'aside'],
  ['what would a senior do here', 'aside'],
  ['my sister is a senior', 'aside'],
  ["I don't want junior", 'without'],
  ['why is java used so much', 'aside'],
  ['are certificates enough', 'aside'],
  ['should I learn go before rust', 'aside'],
  ['how do you count experience', 'aside'],
  ['send it to my mail', 'sent'],
  ['SHORTER', 'short'],
  ['thats too much text abeg', 'short'],
  ['why do you need that', 'reason'],
  ["I'd rather not say", 'refused'],
] as const)('reads what is said to a plan: %s', (text, kind) => expect(readPlanWishIn(text)).toEqual({ kind }));

test.each([
  ['what happens if i miss a week', 1],
  ['what if I take two weeks off', 2],
  ["and if i'm ill for a month", 4],
  ['I missed last week', 0],
  ['if i skip a day?', 0],
] as const)('reads how long nothing is studied: %s', (text, weeks) =>
  expect(readPlanWishIn(text)).toEqual({ kind: 'missed', weeks }),
);

test.each([
  ['why is the first one first?', { kind: 'place', at: 0 }],
  ['why in this order', { kind: 'place', at: 0 }],
  ['why is the last step there', { kind: 'place', at: -1 }],
  ['why is http in there', { kind: 'place' }],
  ['why is docker so late', { kind: 'place' }],
  ['explain the last point', { kind: 'point', at: -1 }],
] as const)('reads which part is asked about: %s', (text, wish) => expect(readPlanWishIn(text)).toEqual(wish));

test.each([
  ['start in january instead', 'start'],
  ['i take a break in july', 'break'],
  ['i can do 4h a week but none in december', 'break'],
  ['i turn 30 in may', 'event'],
  ['my interview is in 3 weeks', 'event'],
  ['five hours a week until March and then two', 'change'],
] as const)('reads a day that is told in passing: %s', (text, of) =>
  expect(readPlanWishIn(text)).toEqual({ kind: 'passing', of }),
);

test.each([
  'plan 5 hours a week to mid by june 2028',
  'make me a realistic plan, 6 hours a week',
  'this week 5 hours',
  'next week 10 hours',
  'can I get 3 days off for the exam',
  'will you keep sending nudges',
  'ready by next week',
  'my plan for 3 months at 5h per week',
  'and with 7?',
  'make it 6 hours instead',
  'send me the calendar file',
  'I started with docker',
  'and with kubernetes?',
  'I learned docker and git',
  'no date yet for my interview',
  'I have time on sunday',
  'remind me to send the mail',
  'can I make it as a developer with no degree',
  'where are you from',
  'what changed in hiring this year',
  'what about senior?',
  'could you do it in java',
])('finds no more in a plan that is asked for: %s', (text) => expect(readPlanWishIn(text)).toBeUndefined());

test.each(HOSTILE)('reads %s in bounded time', (_name, text) => {
  const started = performance.now();
  readPlanWishIn(text);
  expect(performance.now() - started).toBeLessThan(50);
  expect(readPlanWish([])).toBeUndefined();
});
