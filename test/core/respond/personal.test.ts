import fc from 'fast-check';
import { expect, test } from 'vitest';
import { ACTION_CODE_LIMIT, encodeAction } from '../../../src/core/action-code.ts';
import { ASPECTS, LEVELS, SKILL_STATUSES } from '../../../src/core/intent.ts';
import { EMPTY_PROFILE, type Profile } from '../../../src/core/profile.ts';
import { PERSONAL_TOPICS } from '../../../src/core/topic.ts';
import { parseRecord, renderRecord } from '../../../src/store/people/record.ts';
import { knowledge } from '../../knowledge-advisor.ts';
import { ask, buttonsOf, knows } from './one-person.ts';

/** Nudges may be a channel's, and have tests of their own. */
const someIntent = fc.record({
  topic: fc.constantFrom(...PERSONAL_TOPICS.filter((topic) => topic !== 'nudge')),
  aspect: fc.constantFrom(...ASPECTS),
  slots: fc.record(
    {
      skill: fc.oneof(fc.constantFrom(...knowledge.skills.keys()), fc.string()),
      status: fc.constantFrom(...SKILL_STATUSES),
      level: fc.constantFrom(...LEVELS),
      hours_per_week: fc.integer({ min: 1, max: 80 }),
      years: fc.nat(60),
    },
    { requiredKeys: [] },
  ),
  ref: fc.oneof(
    fc.constantFrom(...knowledge.interview.map(({ id }) => id), '2027-06-01'),
    fc.string({ maxLength: 20 }),
  ),
});

test('any sequence of commands leaves a valid record that comes back whole from its text', () => {
  fc.assert(
    fc.property(fc.array(someIntent, { maxLength: 12 }), (intents) => {
      const profile = intents.reduce((before: Profile, intent) => ask(intent, before).profile ?? before, EMPTY_PROFILE);
      expect(parseRecord(renderRecord({ profile, aside: [] }))).toEqual({ profile, aside: [] });
    }),
    { numRuns: 60 },
  );
});

test('what is exported comes back as the same record', () => {
  fc.assert(
    fc.property(fc.array(someIntent, { maxLength: 12 }), (intents) => {
      const profile = intents.reduce((before: Profile, intent) => ask(intent, before).profile ?? before, EMPTY_PROFILE);
      const file = ask({ topic: 'privacy', aspect: 'export' }, profile).reply.blocks.find((one) => one.kind === 'file');
      const { nudges, ...record } = JSON.parse(file?.content ?? '') as { readonly nudges: unknown };
      expect(parseRecord(JSON.stringify(record)).profile).toEqual(profile);
      expect(nudges).toEqual([]);
    }),
    { numRuns: 40 },
  );
});

test('a choice between topics fits a button too, however much was named', () => {
  const skill = [
    'incident-response',
    'infrastructure-as-code',
    'microservices',
    'system-design',
    'performance-profiling',
  ];
  const { reply } = ask({
    topic: 'clarify',
    alternatives: ['growth.wellbeing', 'plan'],
    slots: { level: 'senior', skill },
  });
  const actions = buttonsOf(reply).map(({ action }) => action);
  expect(actions.length).toBeGreaterThan(1);
  for (const one of actions) {
    expect(encodeAction(one).length).toBeLessThanOrEqual(ACTION_CODE_LIMIT);
    expect(one.slots.skill).toContain('incident-response');
  }
});

test('a short answer whose whole is too long for a button goes without it', () => {
  const slots = {
    skill: 'computer-architecture',
    status: 'learned',
    level: 'senior',
    hours_per_week: 10,
    years: 0,
  } as const;
  const { reply } = ask({ topic: 'progress.set', aspect: 'short', slots });
  for (const { action } of buttonsOf(reply)) expect(encodeAction(action).length).toBeLessThanOrEqual(ACTION_CODE_LIMIT);
});

test('every button of every personal answer fits a platform', () => {
  fc.assert(
    fc.property(someIntent, (intent) => {
      const { reply } = ask(intent, knows('python', 'git'));
      expect(reply.visibility).toBe('private');
      for (const { action } of buttonsOf(reply))
        expect(encodeAction(action).length).toBeLessThanOrEqual(ACTION_CODE_LIMIT);
    }),
    { numRuns: 60 },
  );
});
