import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { LEVELS } from '../../src/core/intent.ts';
import type { Person } from '../../src/core/message.ts';
import type { ProgressStore } from '../../src/core/ports.ts';
import { EMPTY_PROFILE, type Profile, type SkillRecord } from '../../src/core/profile.ts';
import { createPerson, HOSTILE_IDS } from './people.ts';

export type ProgressSubject = {
  readonly store: ProgressStore;
  /** How many entries of whatever kind hold anything of this person, found by reading all there is. */
  readonly scan: (person: Person) => Promise<number>;
  readonly close: () => Promise<void>;
};

const AT = '2026-01-05T09:00:00.000Z';

/** What every ProgressStore does. */
export const describeProgressStore = (name: string, open: () => Promise<ProgressSubject>): void => {
  describe(`progress store on ${name}`, () => {
    let subject: ProgressSubject;
    beforeAll(async () => {
      subject = await open();
    });
    afterAll(() => subject.close());

    it('holds nothing about a stranger, and keeps nothing by being asked', async () => {
      const person = createPerson();
      expect(await subject.store.load(person)).toEqual(EMPTY_PROFILE);
      expect(await subject.store.update(person, (profile) => profile)).toEqual(EMPTY_PROFILE);
      expect(await subject.scan(person)).toBe(0);
    });

    it('gives back what was kept', async () => {
      const person = createPerson();
      await subject.store.update(person, say('docker', 'learning'));
      await subject.store.update(person, (profile) => ({ ...profile, settings: { level: 'mid', years: 4 } }));
      expect(await subject.store.load(person)).toEqual({
        ...EMPTY_PROFILE,
        settings: { level: 'mid', years: 4 },
        skills: { docker: { status: 'learning', since: AT } },
      });
    });

    it('takes a skill off the record', async () => {
      const person = createPerson();
      await subject.store.update(person, say('docker', 'learned'));
      await subject.store.update(person, say('docker', undefined));
      expect((await subject.store.load(person)).skills).toEqual({});
    });

    it('lets changes of one person follow each other', async () => {
      const person = createPerson();
      const counts = Array.from({ length: 100 }, () =>
        subject.store.update(person, ({ settings, ...profile }) => ({
          ...profile,
          settings: { ...settings, hoursPerWeek: (settings.hoursPerWeek ?? 0) + 0.5 },
        })),
      );
      await Promise.all(counts);
      expect((await subject.store.load(person)).settings.hoursPerWeek).toBe(50);
    });

    it('keeps nothing of a change that throws, and goes on', async () => {
      const person = createPerson();
      const failing = subject.store.update(person, () => {
        throw new Error('no');
      });
      const following = subject.store.update(person, say('sql', 'learned'));
      await expect(failing).rejects.toThrow('no');
      expect(Object.keys((await following).skills)).toEqual(['sql']);
    });

    it('erases everything of one person and says how much it was', async () => {
      const [gone, other] = [createPerson(), createPerson()];
      for (const person of [gone, other]) {
        await subject.store.update(person, say('docker', 'learned'));
        await subject.store.update(person, say('a-skill-nobody-knows-any-more', 'skipped'));
        await subject.store.update(person, (profile) => ({ ...profile, settings: { level: 'entry' } }));
      }
      expect(await subject.store.erase(gone)).toBe(3);
      expect(await subject.store.load(gone)).toEqual(EMPTY_PROFILE);
      expect(await subject.scan(gone)).toBe(0);
      expect(Object.keys((await subject.store.load(other)).skills)).toHaveLength(2);
      expect(await subject.store.erase(gone)).toBe(0);
    });

    it('lets nothing cross between people, whatever their ids hold', async () => {
      const people = HOSTILE_IDS.map((id) => createPerson(id, `test:${crypto.randomUUID()}`));
      const workspace = `test:${crypto.randomUUID()}`;
      const together = HOSTILE_IDS.map((id) => createPerson(id, workspace));
      const everybody = [...people, ...together];
      for (const [index, person] of everybody.entries())
        await subject.store.update(person, say(`skill-${index}`, 'learned'));
      for (const [index, person] of everybody.entries()) {
        expect(Object.keys((await subject.store.load(person)).skills)).toEqual([`skill-${index}`]);
      }
      for (const [index, person] of everybody.entries()) {
        if (index % 2 === 0) expect(await subject.store.erase(person)).toBe(1);
      }
      for (const [index, person] of everybody.entries()) {
        expect(Object.keys((await subject.store.load(person)).skills)).toHaveLength(index % 2);
      }
    });

    it('keeps any sequence of changes as a plain object would', async () => {
      await fc.assert(
        fc.asyncProperty(fc.array(changeArbitrary, { maxLength: 12 }), async (changes) => {
          const person = createPerson();
          let expected: Profile = EMPTY_PROFILE;
          for (const change of changes) {
            expected = change(expected);
            expect(await subject.store.update(person, change)).toEqual(expected);
          }
          expect(await subject.store.load(person)).toEqual(expected);
          const held = Object.values(expected).reduce<number>((sum, part) => sum + Object.keys(part).length, 0);
          expect(await subject.store.erase(person)).toBe(held);
          expect(await subject.scan(person)).toBe(0);
        }),
        { numRuns: 40 },
      );
    });
  });
};

/** The change of one skill, or its leaving the record. */
export const say =
  (skill: string, status: SkillRecord['status'] | undefined) =>
  (profile: Profile): Profile => {
    const { [skill]: _, ...others } = profile.skills;
    return { ...profile, skills: status === undefined ? others : { ...others, [skill]: { status, since: AT } } };
  };

const skillArbitrary = fc.constantFrom('docker', 'sql', 'rest.design', 'c++', 'a/b', 'naïve', '☃');
const instantArbitrary = fc
  .date({ noInvalidDate: true, min: new Date(0), max: new Date(4e12) })
  .map((date) => date.toISOString());
const reviewArbitrary = fc.record({
  due: instantArbitrary,
  stability: fc.double({ min: 0.1, max: 1e4, noNaN: true }),
  difficulty: fc.double({ min: 1, max: 10, noNaN: true }),
  reps: fc.nat(),
  lapses: fc.nat(),
  state: fc.nat(3),
  scheduledDays: fc.nat(),
  learningSteps: fc.nat(9),
});
const changeArbitrary = fc.oneof(
  fc
    .record({
      reviews: fc.dictionary(skillArbitrary, reviewArbitrary),
      declined: fc.dictionary(skillArbitrary, instantArbitrary),
      undo: fc.dictionary(skillArbitrary, fc.constantFrom(null, { status: 'learned', since: AT } as const)),
      plan: fc.record({ hoursPerWeek: fc.integer({ min: 1, max: 80 }), by: instantArbitrary }),
    })
    .map(
      (parts) =>
        (profile: Profile): Profile => ({ ...profile, ...parts }),
    ),
  fc
    .tuple(skillArbitrary, fc.constantFrom('learned', 'learning', 'skipped', undefined))
    .map(([skill, status]) => say(skill, status)),
  fc
    .record(
      {
        level: fc.constantFrom(...LEVELS),
        years: fc.double({ min: 0, max: 60, noNaN: true }).map(Math.abs),
        hoursPerWeek: fc.integer({ min: 1, max: 80 }),
        language: skillArbitrary,
        goal: fc.record({ role: fc.string({ unit: 'binary' }) }),
        phrasing: fc.boolean(),
      },
      { requiredKeys: [] },
    )
    .map(
      (settings) =>
        (profile: Profile): Profile => ({ ...profile, settings: { ...profile.settings, ...settings } }),
    ),
);
